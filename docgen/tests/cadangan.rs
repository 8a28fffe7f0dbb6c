//! The backup: made, read back, damaged in every way, and hostile.
#![cfg(feature = "docx")]

use std::io::{Cursor, Read as _, Write as _};
use std::sync::LazyLock;

use chrono::NaiveDate;
use docgen::amplop::Amplop;
use docgen::cadangan::{self, IsiCadangan, Pembuat};
use docgen::draf::Draf;
use docgen::profil::Profil;
use docgen::{buka, contoh};
use proptest::prelude::*;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const WAKTU: &str = "2026-11-22T08:00:00+07:00";

fn hari() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("date")
}

fn draf() -> Vec<Amplop> {
    let dua = ["umkm-lokapasar-pks", "hampir-kosong"].map(|id| Amplop {
        id: Some(id.to_owned()),
        revisi: Some(4),
        diubah: Some(WAKTU.to_owned()),
        ..Amplop::baru(contoh::draf(id).expect("example"))
    });
    dua.into_iter().chain([Amplop::baru(Draf::default())]).collect()
}

static CADANGAN: LazyLock<Vec<u8>> = LazyLock::new(buat);

fn buat() -> Vec<u8> {
    let mut p = Pembuat::baru("naskah 0.1.0", WAKTU, hari());
    for a in draf() {
        p.tambah(&a).expect("draft");
    }
    p.profil(&Profil::default()).expect("profile");
    p.tambah_mentah("k-9", b"{\"format\": \"ksd-draf\", \"versi\": 9}").expect("record");
    p.selesai().expect("backup")
}

/// The files in it, in order.
fn bongkar(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(zip)).expect("zip");
    let banyak = zip.len();
    let satu = |i: usize| {
        let mut berkas = zip.by_index(i).expect("entry");
        let mut isi = Vec::new();
        berkas.read_to_end(&mut isi).expect("content");
        (berkas.name().to_owned(), isi)
    };
    (0..banyak).map(satu).collect()
}

fn bungkus(berkas: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (nama, isi) in berkas {
        zip.start_file(nama.as_str(), SimpleFileOptions::default()).expect("name");
        zip.write_all(isi).expect("content");
    }
    zip.finish().expect("zip").into_inner()
}

/// The backup with its files changed.
fn diubah(ubah: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) -> IsiCadangan {
    let mut berkas = bongkar(&CADANGAN);
    ubah(&mut berkas);
    let isi = cadangan::baca(&bungkus(&berkas)).expect("readable");
    for k in &isi.kesalahan {
        assert!(k.ends_with('.') && !k.contains('\n'), "{k}");
    }
    isi
}

fn letak(berkas: &[(String, Vec<u8>)], awal: &str) -> usize {
    berkas.iter().position(|(n, _)| n.starts_with(awal)).unwrap_or_else(|| panic!("{awal}"))
}

fn tolak(bita: &[u8]) -> String {
    let galat = cadangan::baca(bita).expect_err("refused");
    assert!(galat.tentang_cadangan());
    let pesan = galat.to_string();
    assert!(pesan.ends_with('.') && !pesan.contains('\n'), "{pesan}");
    for inggris in ["invalid", "error", "expected", "archive"] {
        assert!(!pesan.contains(inggris), "{pesan}");
    }
    pesan
}

#[test]
fn pulang_pergi_tanpa_kesalahan() {
    let bita = CADANGAN.clone();
    assert!(bita == buat(), "masukan sama, bita sama");
    let isi = cadangan::baca(&bita).expect("readable");
    assert_eq!(isi.kesalahan, [""; 0]);
    assert_eq!((isi.waktu.as_str(), isi.program.as_str()), (WAKTU, "naskah 0.1.0"));
    assert_eq!(isi.draf.iter().map(|d| d.amplop.clone()).collect::<Vec<_>>(), draf());
    assert!(isi.draf.iter().all(|d| d.utuh) && isi.profil == Some(Profil::default()));
    assert_eq!((isi.mentah.len(), isi.mentah[0].id.as_str()), (1, "k-9"));
    // What stands beside the drafts can be used without this program.
    let berkas = bongkar(&bita);
    let nama: Vec<&str> = berkas.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(nama.len(), 3 * 3 + 4, "{nama:?}");
    let naskah = &berkas[letak(&berkas, "naskah/0001_PKS_Kota-Semarang_")].1;
    assert_eq!(buka(naskah).expect("working copy").draf, draf()[0].draf);
    let halaman = String::from_utf8(berkas[letak(&berkas, "baca/0001_")].1.clone()).expect("UTF-8");
    assert!(halaman.starts_with("<!DOCTYPE html>") && halaman.contains("PERJANJIAN KERJA SAMA"));
    let baca_saya = String::from_utf8(berkas[letak(&berkas, "BACA-SAYA.txt")].1.clone()).expect("UTF-8");
    assert!(baca_saya.contains(WAKTU) && baca_saya.contains(&draf()[0].draf.judul), "{baca_saya}");
    assert!(!baca_saya.contains(['{', '}']) && baca_saya.lines().count() > 20);
    let indeks: Value = serde_json::from_slice(&berkas[letak(&berkas, "indeks.json")].1).expect("JSON");
    assert_eq!((&indeks["format"], &indeks["versi"]), (&"ksd-cadangan".into(), &1.into()));
    assert_eq!(
        indeks["berkas"].as_array().map(Vec::len),
        Some(nama.len() - 1),
        "setiap berkas kecuali indeks"
    );
    assert_eq!(indeks["draf"][0]["revisi"], 4);
}

#[test]
fn identitas_yang_sama_ditolak() {
    let mut p = Pembuat::baru("x", WAKTU, hari());
    p.tambah(&draf()[0]).expect("draft");
    let galat = p.tambah(&draf()[0]).expect_err("twice").to_string();
    assert!(galat.contains("umkm-lokapasar-pks") && galat.ends_with('.'), "{galat}");
}

#[test]
fn setiap_kerusakan_disebut() {
    let satu = |isi: &IsiCadangan, kata: &str| {
        assert!(isi.kesalahan.len() == 1 && isi.kesalahan[0].contains(kata), "{kata}: {:#?}", isi.kesalahan);
    };
    let isi = diubah(|b| drop(b.remove(letak(b, "naskah/0002_"))));
    satu(&isi, "tercatat dalam daftar isi, tetapi tidak ada");
    assert_eq!(isi.draf.len(), 3);
    let isi = diubah(|b| {
        let di = letak(b, "baca/0001_");
        b[di].1.push(b' ');
    });
    satu(&isi, "SHA-256 tidak cocok");
    satu(
        &diubah(|b| b.push(("catatan.txt".to_owned(), b"x".to_vec()))),
        "catatan.txt: berkas ini tidak tercatat",
    );
    // A draft that was changed: readable, and marked.
    let isi = diubah(|b| {
        let di = letak(b, "draf/0002_");
        let kata = String::from_utf8(b[di].1.clone()).expect("UTF-8");
        b[di].1 = kata.replacen("\"revisi\": 4", "\"revisi\": 5", 1).into_bytes();
    });
    assert_eq!(isi.kesalahan.len(), 2, "{:#?}", isi.kesalahan);
    assert_eq!(isi.draf.iter().map(|d| d.utuh).collect::<Vec<_>>(), [true, false, true]);
    // A draft that cannot be read takes none of the others away.
    let isi = diubah(|b| {
        let di = letak(b, "draf/0001_");
        b[di].1.truncate(100);
    });
    assert!(
        isi.kesalahan.iter().any(|k| k.contains("draf ini tidak terbaca, baris ")),
        "{:#?}",
        isi.kesalahan
    );
    assert_eq!(isi.draf.len(), 2);
    // Without an index, or with one that is none, the drafts are still there.
    for ubah in [None, Some("{"), Some("[]"), Some("{\"format\": \"lain\"}"), Some("\u{0}")] {
        let isi = diubah(|b| {
            let di = letak(b, "indeks.json");
            match ubah {
                Some(isi) => b[di].1 = isi.as_bytes().to_vec(),
                None => drop(b.remove(di)),
            }
        });
        satu(&isi, "keutuhan berkasnya tidak dapat diperiksa");
        assert!(isi.draf.len() == 3 && isi.draf.iter().all(|d| !d.utuh));
    }
    let isi = diubah(|b| {
        let di = letak(b, "indeks.json");
        let mut indeks: Value = serde_json::from_slice(&b[di].1).expect("JSON");
        let pertama = indeks["berkas"][0].clone();
        indeks["berkas"].as_array_mut().expect("list").push(pertama);
        indeks["draf"][1]["id"] = json!("lain");
        b[di].1 = indeks.to_string().into_bytes();
    });
    assert_eq!(isi.kesalahan.len(), 2, "{:#?}", isi.kesalahan);
    // Two files of one draft.
    let isi = diubah(|b| {
        let isi = b[letak(b, "draf/0001_")].1.clone();
        b.push(("draf/lagi.json".to_owned(), isi));
    });
    assert!(
        isi.kesalahan.iter().any(|k| k.contains("beridentitas sama dengan draf/0001_")),
        "{:#?}",
        isi.kesalahan
    );
}

#[test]
fn dibongkar_lalu_dibungkus_lagi_masih_utuh() {
    let isi = diubah(|b| {
        for (nama, _) in b.iter_mut() {
            nama.insert_str(0, "Cadangan November/");
        }
    });
    assert_eq!((isi.kesalahan.as_slice(), isi.draf.len()), ([].as_slice(), 3));
}

#[test]
fn yang_bukan_cadangan_disebut_apa_adanya() {
    assert!(tolak(b"").contains("kosong, tidak ada isinya"));
    assert!(tolak(b"halo").contains("ini bukan cadangan (.zip)"));
    assert!(tolak(b"{\"format\": \"ksd-draf\"}").contains("berkas JSON, bukan cadangan"));
    assert!(tolak(b"%PDF-1.7").contains("berkas PDF, bukan cadangan"));
    assert!(tolak(b"PK\x03\x04 dan seterusnya").contains("cadangan ini rusak atau terpotong"));
    assert!(
        tolak(&bungkus(&[("a.txt".to_owned(), b"x".to_vec())])).contains("ini berkas ZIP, bukan cadangan")
    );
    let bita = CADANGAN.clone();
    assert!(tolak(&bita[..bita.len() - 1]).contains("rusak atau terpotong"));
    let berkas = bongkar(&bita);
    assert!(tolak(&berkas[letak(&berkas, "naskah/")].1).contains("ini naskah Word (.docx), bukan cadangan"));
    let mut baru = berkas.clone();
    let di = letak(&baru, "indeks.json");
    baru[di].1 = b"{\"format\": \"ksd-cadangan\", \"versi\": 2}".to_vec();
    assert!(tolak(&bungkus(&baru)).contains("aplikasi yang lebih baru (versi 2)"));
    for nama in ["../draf/x.json", "/etc/passwd", "draf\\x.json"] {
        let mut jahat = berkas.clone();
        jahat.push((nama.to_owned(), b"x".to_vec()));
        assert!(tolak(&bungkus(&jahat)).contains("menunjuk ke luar cadangan ini"), "{nama}");
    }
}

#[test]
fn bom_kompresi_berhenti_pada_batas() {
    let besar = vec![b' '; 65 * 1024 * 1024];
    let isi = diubah(|b| b.push(("draf/besar.json".to_owned(), besar)));
    assert_eq!(isi.draf.len(), 3);
    assert!(
        isi.kesalahan.iter().any(|k| k.contains("draf/besar.json: isi berkas ini rusak atau terlalu besar")),
        "{:#?}",
        isi.kesalahan
    );
    let banyak: Vec<_> = (0..300).map(|n| (format!("x/{n}"), Vec::new())).collect();
    let isi = diubah(|b| b.extend(banyak));
    assert_eq!(isi.kesalahan.len(), 201, "yang berikutnya hanya dihitung");
    assert_eq!(isi.kesalahan.last().map(String::as_str), Some("Masih ada 100 kesalahan lain."));
}

static KECIL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut p = Pembuat::baru("x", WAKTU, hari());
    p.tambah(&Amplop::baru(Draf::default())).expect("draft");
    p.selesai().expect("backup")
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn cadangan_yang_diubah_tidak_membuat_panik(
        ubah in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        potong in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let mut bita = KECIL.clone();
        for (di, b) in ubah {
            let di = di.index(bita.len());
            bita[di] = b;
        }
        if let Some(di) = potong {
            bita.truncate(di.index(bita.len()));
        }
        if let Ok(isi) = cadangan::baca(&bita) {
            // What is called whole is what was written.
            for d in isi.draf.iter().filter(|d| d.utuh) {
                prop_assert_eq!(&d.amplop, &Amplop::baru(Draf::default()));
            }
            prop_assert!(isi.kesalahan.iter().all(|k| k.ends_with('.')));
        }
    }
}
