//! Clause files: what is right is read whole, what is wrong is named with file, line and a way out.

use std::path::{Path, PathBuf};

use docgen::teks::{JenisButir, PaketTeks, Potong, periksa_folder, urai};

fn berkas(folder: &str) -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/teks").join(folder);
    let mut semua: Vec<PathBuf> =
        std::fs::read_dir(dir).expect("folder").map(|e| e.expect("entry").path()).collect();
    semua.retain(|p| p.extension().is_some_and(|e| e == "klausul"));
    semua.sort();
    semua
}

fn baca(p: &Path) -> (String, String) {
    (p.file_name().expect("name").to_string_lossy().into_owned(), std::fs::read_to_string(p).expect("text"))
}

#[test]
fn yang_baik_terbaca_utuh() {
    for p in berkas("baik") {
        let (nama, isi) = baca(&p);
        let (klausul, galat) = urai(&nama, &isi);
        assert_eq!(galat, vec![], "{nama}");
        let k = &klausul[0];
        assert_eq!((k.id.as_str(), k.dasar.len(), k.ayat.len(), k.frasa.len()), ("contoh-lengkap", 2, 3, 2));
        let kedua = k.ayat[1].rincian.as_ref().expect("list");
        let jenis: Vec<_> = kedua.butir.iter().map(|b| b.jenis).collect();
        assert_eq!(jenis, [JenisButir::Tetap, JenisButir::Tetap, JenisButir::Opsional]);
        assert_eq!(kedua.butir[0].rincian.as_ref().expect("next level").butir.len(), 2);
        let lanjut = Potong::Teks {
            isi: "butir tetap yang berlanjut di baris berikut".into(),
            tebal: false,
            miring: false,
        };
        assert_eq!(kedua.butir[0].isi, [lanjut]);
    }
}

#[test]
fn yang_buruk_disebut_tempatnya() {
    let mut beda = Vec::new();
    for p in berkas("buruk") {
        let (nama, isi) = baca(&p);
        let galat: Vec<String> = urai(&nama, &isi).1.iter().map(ToString::to_string).collect();
        let galat = galat.join("\n") + "\n";
        let tujuan = p.with_extension("harap");
        if std::env::var_os("NASKAH_TERIMA").is_some() {
            std::fs::write(&tujuan, &galat).expect("expectation");
        } else if std::fs::read_to_string(&tujuan).unwrap_or_default() != galat {
            beda.push(format!("{nama}:\n{galat}"));
        }
        assert!(galat.len() > 1, "{nama}: a mistake went unseen");
    }
    assert!(beda.is_empty(), "{}", beda.join("\n"));
}

/// The embedded files with one edit.
fn bawaan_dengan(ganti: impl Fn(&str, String) -> String) -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("teks/klausul");
    let mut semua: Vec<PathBuf> =
        std::fs::read_dir(dir).expect("folder").map(|e| e.expect("entry").path()).collect();
    semua.sort();
    semua
        .iter()
        .map(|p| baca(p))
        .map(|(nama, isi)| {
            let isi = ganti(&nama, isi);
            (nama, isi)
        })
        .collect()
}

#[test]
fn folder_yang_disunting_diperiksa_terhadap_bawaan() {
    let ubah = |dari: &'static str, ke: &'static str| {
        let hasil = periksa_folder(&bawaan_dengan(|_, isi| isi.replacen(dari, ke, 1)));
        hasil.into_iter().map(|g| g.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        ubah("dimaksudkan sebagai dasar", "ditujukan sebagai dasar"),
        Vec::<String>::new(),
        "other words are free"
    );
    let salah = ubah("{jangka.lama}", "{jangka.lame}");
    assert!(
        salah[0].contains("isian {jangka.lame} tidak dikenal")
            && salah[0].ends_with("mungkin {jangka.lama}?"),
        "{salah:?}"
    );
    let salah = ubah("AYAT? perpanjangan", "AYAT #perpanjangan");
    assert!(salah[0].contains("“AYAT? perpanjangan” dalam klausul jangka-waktu hilang"), "{salah:?}");
    let salah = ubah("KLAUSUL jangka-waktu ", "KLAUSUL jangka-waktuu ");
    assert!(
        salah[0].contains("mungkin jangka-waktu?") && salah[1].contains("tidak ada dalam folder"),
        "{salah:?}"
    );
}

#[test]
fn pengurai_tidak_pernah_panik() {
    let kata = [
        "KLAUSUL a - A",
        "AYAT",
        "AYAT? x",
        "AYAT* y",
        "HURUF",
        "ANGKA atau",
        "- b",
        "-? c d",
        "-* e f",
        "FRASA g - h",
        "{",
        "}",
        "*",
        "teks",
        "EN",
        "DASAR x",
    ];
    let mut keadaan: u64 = 7;
    for _ in 0..3_000 {
        let mut isi = String::new();
        for _ in 0..12 {
            keadaan = keadaan.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let acak = usize::try_from(keadaan >> 33).expect("fits");
            isi.push_str(&" ".repeat(acak % 7));
            isi.push_str(kata[acak % kata.len()]);
            isi.push('\n');
        }
        let _ = PaketTeks::dari(&[("acak.klausul", &isi)]);
    }
}
