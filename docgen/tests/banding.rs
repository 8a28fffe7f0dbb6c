//! Hand-over from desk to desk: the base from the histories, the comparison as the page receives it, the merged file.
#![cfg(feature = "lanjutan")]

use docgen::amplop::Amplop;
use docgen::banding::{self, Ambil, Keputusan, TanpaPangkal, banding, gabung_amplop, gabung_json, pangkal};
use docgen::contoh;
use serde_json::{Value, json};

fn awal() -> Amplop {
    let draf = contoh::draf("umkm-lokapasar-pks").expect("ada");
    Amplop { id: Some("d1".to_owned()), revisi: Some(4), ..Amplop::baru(draf) }
}

fn serahkan(a: &mut Amplop, oleh: &str, hari: u32) {
    a.serahkan(oleh, &format!("2026-11-{hari:02}T08:00:00Z"), "diperiksa");
}

/// Own desk, and a colleague who got the draft, worked on it and hands it back.
fn dua_meja() -> (Amplop, Amplop) {
    let mut sendiri = awal();
    serahkan(&mut sendiri, "Bagian Kerja Sama", 1);
    let mut lain = sendiri.clone();
    sendiri.draf.judul.push_str(" A");
    lain.draf.lokasi.push_str(" B");
    lain.revisi = Some(9);
    serahkan(&mut lain, "Bagian Hukum", 2);
    (sendiri, lain)
}

#[test]
fn dasar_adalah_serah_terima_terakhir_yang_dikenal_keduanya() {
    let (sendiri, lain) = dua_meja();
    let p = pangkal(&sendiri, &lain, &[]).expect("ada dasar");
    assert_eq!((p.draf, p.serahan), (&awal().draf, &sendiri.riwayat[0]));
    assert_eq!(pangkal(&lain, &sendiri, &[]).expect("ada dasar").draf, &awal().draf);
    // Handed over once more to somebody else: the content of the first hand-over is only in a snapshot.
    let mut lanjut = sendiri.clone();
    serahkan(&mut lanjut, "Bagian Kerja Sama", 3);
    assert_eq!(pangkal(&lanjut, &lain, &[]), Err(TanpaPangkal::IsiHilang));
    let cuplikan = [contoh::draf("hampir-kosong").expect("ada"), awal().draf];
    assert_eq!(pangkal(&lanjut, &lain, &cuplikan).expect("dari cuplikan").draf, &awal().draf);
    // The colleague has not touched it yet: the own file is the newest thing that both know.
    let mut diterima = sendiri.clone();
    serahkan(&mut diterima, "Bagian Hukum", 4);
    assert_eq!(pangkal(&sendiri, &diterima, &[]).expect("ada").draf, &sendiri.draf.clone());
    // No history in common.
    let mut asing = awal();
    asing.draf.judul.clear();
    assert_eq!(pangkal(&asing, &lain, &[]), Err(TanpaPangkal::TanpaSerahan));
    asing.id = Some("d2".to_owned());
    assert_eq!(pangkal(&asing, &lain, &[]), Err(TanpaPangkal::DrafLain));
}

#[test]
fn gabungan_menjadi_dasar_berikutnya() {
    let (mut sendiri, lain) = dua_meja();
    let awal = awal().draf;
    let hasil = gabung_amplop(Some(&awal), &sendiri, &lain, &Keputusan::new());
    assert_eq!((&hasil.draf.judul, &hasil.draf.lokasi), (&sendiri.draf.judul, &lain.draf.lokasi));
    let siapa: Vec<&str> = hasil.riwayat.iter().map(|s| s.oleh.as_str()).collect();
    assert_eq!((siapa, hasil.revisi), (vec!["Bagian Kerja Sama", "Bagian Hukum"], Some(9)));
    assert_eq!(hasil.dasar.as_deref(), Some(&lain.draf));
    // The colleague goes on: nothing that was decided is asked again.
    let mut lanjut = lain.clone();
    lanjut.draf.maksud.push_str(" C");
    serahkan(&mut lanjut, "Bagian Hukum", 5);
    let p = pangkal(&hasil, &lanjut, &[]).expect("ada dasar");
    let beda = banding(Some(p.draf), &hasil.draf, &lanjut.draf);
    let jalur: Vec<(&str, &str)> = beda.iter().map(|b| (b.jalur.as_str(), b.jenis.kode())).collect();
    assert_eq!(jalur, [("judul", "sendiri"), ("maksud", "lain")]);
    // Work of the colleague after the last hand-over cannot be found again, so it is no base.
    sendiri.draf.judul.clear();
    let mut tanpa_serah = lain.clone();
    tanpa_serah.draf.maksud.clear();
    assert_eq!(gabung_amplop(None, &sendiri, &tanpa_serah, &Keputusan::new()).dasar, lain.dasar);
}

#[test]
fn kiriman_untuk_halaman() {
    let (mut sendiri, mut lain) = dua_meja();
    sendiri.draf.maksud = "maksud satu".to_owned();
    lain.draf.maksud = "maksud dua".to_owned();
    let kiriman = banding::json(&sendiri, &lain, &[]);
    assert_eq!(kiriman["ringkasan"], json!({ "sendiri": 1, "lain": 1, "sama": 0, "bentrok": 1 }));
    assert_eq!(kiriman["dasar"]["serahan"]["oleh"], "Bagian Kerja Sama");
    let beda = kiriman["beda"].as_array().expect("daftar");
    assert_eq!(
        beda[1],
        json!({
            "kunci": "isian:maksud", "jalur": "maksud", "jalur_lain": "maksud", "label": "maksud kerja sama",
            "macam": "isian", "jenis": "bentrok", "keadaan": "berlainan di kedua draf",
            "dasar": awal().draf.maksud, "sendiri": "maksud satu", "lain": "maksud dua",
            "pilihan": ["sendiri", "lain", "keduanya"], "bawaan": "sendiri",
        })
    );
    let riwayat = kiriman["riwayat"].as_array().expect("daftar");
    let dikenal: Vec<(&Value, &Value)> = riwayat.iter().map(|s| (&s["sendiri"], &s["lain"])).collect();
    assert_eq!(dikenal, [(&json!(true), &json!(true)), (&json!(false), &json!(true))]);

    let hasil = gabung_json(&sendiri, &lain, &[], &json!({ "isian:maksud": "keduanya" })).expect("sah");
    assert_eq!(hasil.draf.maksud, "maksud satu\n\nmaksud dua");
    assert_eq!(hasil.draf.lokasi, lain.draf.lokasi);
    for (pilihan, harap) in [
        (json!([]), "pilihan: isinya bukan objek"),
        (json!({ "isian:tempat": "lain" }), "pilihan: ada pilihan untuk perbedaan yang sudah tidak ada"),
        (json!({ "isian:judul": "keduanya" }), "judul kerja sama: pilihan ini tidak tersedia di sini"),
        (json!({ "isian:judul": 1 }), "judul kerja sama: pilihan ini tidak tersedia di sini"),
    ] {
        let pesan = gabung_json(&sendiri, &lain, &[], &pilihan).expect_err("harus ditolak").to_string();
        assert!(pesan.starts_with(harap) && pesan.ends_with('.'), "{pesan}");
    }
}

/// Whatever is decided about any two examples, the merged file can be read again.
#[test]
fn hasil_gabungan_selalu_terbaca() {
    for a in contoh::daftar() {
        for b in contoh::daftar() {
            let (s, l) = (contoh::draf(a.id).expect("ada"), contoh::draf(b.id).expect("ada"));
            let beda = banding(None, &s, &l);
            let (s, l) = (Amplop::baru(s), Amplop::baru(l));
            for ambil in [Ambil::Sendiri, Ambil::Lain, Ambil::Keduanya] {
                let dapat = beda.iter().filter(|b| b.pilihan.contains(&ambil));
                let pilihan: Value = dapat
                    .map(|b| (b.kunci.clone(), json!(ambil.kode())))
                    .collect::<serde_json::Map<_, _>>()
                    .into();
                let hasil = gabung_json(&s, &l, &[], &pilihan).expect("terbaca");
                match ambil {
                    Ambil::Sendiri => assert_eq!(hasil.draf, s.draf),
                    Ambil::Lain => assert_eq!(hasil.draf, l.draf),
                    Ambil::Keduanya => {}
                }
            }
        }
    }
}

#[test]
fn daftar_yang_sangat_panjang_tetap_dijawab() {
    use docgen::draf::{Butir, Draf};
    let daftar = |awalan: &str| Draf {
        ruang_lingkup: (0..5_000).map(|n| Butir { uraian: format!("{awalan} {n}") }).collect(),
        ..Draf::default()
    };
    let (s, l) = (daftar("a"), daftar("b"));
    assert_eq!(banding(None, &s, &l).len(), 5_000);
    let mut terbalik = s.clone();
    terbalik.ruang_lingkup.reverse();
    let beda = banding(Some(&s), &terbalik, &s);
    assert_eq!(beda.iter().map(|b| b.macam.kode()).collect::<Vec<_>>(), ["urutan"]);
}
