//! Hand-overs in files: the history and the common base travel with the working copy, and never to the partner.
#![cfg(feature = "docx")]

use docgen::amplop::{Amplop, Serahan, sidik};
use docgen::contoh;
use docgen::ekspor;
use serde_json::{Value, json};

fn berkas(riwayat: &Value, dasar: &Value) -> String {
    json!({ "format": "ksd-draf", "versi": 1, "riwayat": riwayat, "dasar": dasar, "draf": {} }).to_string()
}

fn galat(riwayat: &Value, dasar: &Value) -> String {
    Amplop::baca(berkas(riwayat, dasar).as_bytes()).expect_err("harus ditolak").to_string()
}

fn diserahkan(id: &str) -> Amplop {
    let mut a = Amplop { revisi: Some(3), ..Amplop::baru(contoh::draf(id).expect("ada")) };
    a.serahkan("Bagian Kerja Sama", "2026-11-20T08:00:00Z", "disusun");
    a.draf.judul.push_str(" tahap kedua");
    a.serahkan("Bagian Hukum", "2026-11-21T08:00:00Z", "diperiksa Bagian Hukum");
    a.draf.tempat.push_str(" Baru");
    a
}

#[test]
fn riwayat_dan_dasar_ikut_ke_mana_mana() {
    for c in contoh::daftar() {
        let a = diserahkan(c.id);
        let pulang = Amplop::baca(&a.ke_json()).expect(c.id);
        assert_eq!(pulang, a, "{}", c.id);
        assert_eq!(pulang.riwayat[1].sidik, sidik(pulang.dasar.as_ref().expect("dasar")), "{}", c.id);
        let (naskah, _) = ekspor::susun_dan_periksa(&a.draf, chrono::NaiveDate::default());
        let terbuka = docgen::buka(&ekspor::salinan_kerja(&naskah, &a).expect("docx")).expect("draf");
        assert_eq!((&terbuka.riwayat, &terbuka.dasar), (&a.riwayat, &a.dasar), "{}", c.id);
        // The partner's copy is made from the naskah alone.
        assert!(docgen::buka(&ekspor::untuk_mitra(&naskah).expect("docx")).is_err());
    }
}

#[test]
fn berkas_lama_tetap_sama() {
    let a = Amplop::baru(contoh::draf("bank-daerah-pks").expect("ada"));
    let teks = String::from_utf8(a.ke_json()).expect("UTF-8");
    assert!(!teks.contains("\n  \"riwayat\"") && !teks.contains("\n  \"dasar\""));
    let kosong = Amplop::baca(berkas(&Value::Null, &Value::Null).as_bytes()).expect("sah");
    assert_eq!(kosong, Amplop::default());
    let sebagian = Amplop::baca(berkas(&json!([{ "oleh": "x" }]), &json!({})).as_bytes()).expect("sah");
    assert_eq!(sebagian.riwayat, [Serahan { oleh: "x".to_owned(), ..Serahan::default() }]);
    assert!(sebagian.dasar.is_some());
}

#[test]
fn yang_salah_disebut_tempatnya() {
    let kasus = [
        (
            json!([{}, { "olh": "x" }]),
            json!({}),
            "riwayat[1].olh: bidang “olh” tidak dikenal di sini; mungkin maksudnya “oleh”.",
        ),
        (
            json!({}),
            json!({}),
            "riwayat: berisi objek {…}, padahal seharusnya daftar […]; tulis butirnya di antara kurung siku, \
             meskipun hanya satu.",
        ),
        (
            json!([{ "tahap": "x".repeat(201) }]),
            json!({}),
            "riwayat[0].tahap: teksnya lebih dari 200 karakter; perpendek atau hapus bidang itu.",
        ),
        (
            Value::Array(vec![json!({}); 501]),
            json!({}),
            "riwayat: berisi 501 serah terima, padahal paling banyak 500; hapus yang paling lama.",
        ),
        (
            json!([]),
            json!({ "pihak": [{ "nmaa": "x" }] }),
            "dasar.pihak[0].nmaa: bidang “nmaa” tidak dikenal di sini; mungkin maksudnya “nama”.",
        ),
    ];
    for (riwayat, dasar, harap) in kasus {
        assert_eq!(galat(&riwayat, &dasar), harap);
    }
    let lain = r#"{"format": "ksd-draf", "versi": 1, "riwayt": [], "draf": {}}"#;
    let pesan = Amplop::baca(lain.as_bytes()).expect_err("harus ditolak").to_string();
    assert_eq!(pesan, "riwayt: bidang “riwayt” tidak dikenal di sini; mungkin maksudnya “riwayat”.");
}
