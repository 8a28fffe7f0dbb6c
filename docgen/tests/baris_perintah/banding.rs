//! Two versions of one draft on the command line.

use std::path::{Path, PathBuf};

use docgen::amplop::Amplop;
use serde_json::Value;

use super::{dengan_masukan, folder, fs, galat, jalankan, keluaran, s};

/// What was handed over, the own version after more work, and the colleague's that came back.
fn tiga_versi(folder: &Path) -> (PathBuf, PathBuf, PathBuf) {
    let mut dasar = Amplop::baca(&keluaran(&["contoh", "bank-daerah-pks"])).expect("contoh");
    dasar.id = Some("d1".to_owned());
    dasar.serahkan("Bagian Kerja Sama", "2026-11-20T08:00:00Z", "disusun");
    let (mut sendiri, mut lain) = (dasar.clone(), dasar.clone());
    sendiri.draf.judul.push_str(" tahap kedua");
    sendiri.draf.tempat.replace_range(.., "Ternate");
    lain.draf.ruang_lingkup.remove(0);
    lain.draf.tempat.replace_range(.., "Tidore");
    lain.serahkan("Bagian Hukum", "2026-11-21T08:00:00Z", "diperiksa Bagian Hukum");
    let tulis = |nama: &str, a: &Amplop| {
        let jalur = folder.join(nama);
        fs::write(&jalur, a.ke_json()).expect("tulis");
        jalur
    };
    (tulis("dasar.json", &dasar), tulis("sendiri.json", &sendiri), tulis("lain.json", &lain))
}

fn banding(argumen: &[&str]) -> (Option<i32>, String) {
    let hasil = jalankan(&[&["banding"], argumen].concat());
    assert!(hasil.stderr.is_empty(), "{}", String::from_utf8_lossy(&hasil.stderr));
    (hasil.status.code(), String::from_utf8(hasil.stdout).expect("UTF-8"))
}

fn jenis(teks: &str) -> Vec<(String, String)> {
    let laporan: Value = serde_json::from_str(teks).expect("JSON");
    let beda = laporan["beda"].as_array().expect("daftar");
    let kata = |b: &Value, kunci: &str| b[kunci].as_str().expect("teks").to_owned();
    beda.iter().map(|b| (kata(b, "kunci"), kata(b, "jenis"))).collect()
}

#[test]
fn dasar_dari_riwayat_dari_docx_dan_dari_berkas() {
    let folder = folder("banding");
    let (dasar, sendiri, lain) = tiga_versi(&folder);
    let (kode, json) = banding(&[s(&sendiri), s(&lain), "--format", "json"]);
    let harap = [
        ("isian:judul", "sendiri"),
        ("isian:tempat", "bentrok"),
        ("hapus:ruang_lingkup[0]|ruang_lingkup", "lain"),
    ];
    assert_eq!((kode, jenis(&json)), (Some(1), harap.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec()));
    // A working copy of the colleague is as good as the draft file, and so is a base that is named.
    let naskah = folder.join("lain.docx");
    keluaran(&["susun", s(&lain), "-o", s(&naskah)]);
    assert_eq!(banding(&[s(&sendiri), s(&naskah), "--format", "json"]).1, json);
    let (_, disebut) = banding(&[s(&sendiri), s(&lain), "--dasar", s(&dasar), "--format", "json"]);
    assert_eq!(jenis(&disebut), jenis(&json));
    // The history survives reading and writing; the partner's copy has none, nor a draft.
    let kembali = keluaran(&["buka", s(&naskah)]);
    assert_eq!(Amplop::baca(&kembali).expect("draf").riwayat.len(), 2);
    let mitra = folder.join("mitra.docx");
    keluaran(&["susun", s(&lain), "--tanpa-draf", "-o", s(&mitra)]);
    assert!(galat(&["banding", s(&sendiri), s(&mitra)]).contains("tidak membawa draf"));
}

#[test]
fn laporan_teks_menyebut_siapa_dan_apa() {
    let folder = folder("banding-teks");
    let (dasar, sendiri, lain) = tiga_versi(&folder);
    let (kode, teks) = banding(&[s(&sendiri), s(&lain)]);
    assert_eq!(kode, Some(1));
    for baris in ["Bagian Kerja Sama", "20 November 2026", "disusun", "   Anda: Ternate", "   Rekan: Tidore"]
    {
        assert!(teks.contains(baris), "{baris}\n{teks}");
    }
    assert_eq!(banding(&[s(&sendiri), s(&sendiri)]).0, Some(0));
    // Two drafts without history: only what differs is known.
    let tanpa = |id: &str| {
        let jalur = folder.join(format!("{id}.json"));
        keluaran(&["contoh", id, "-o", s(&jalur)]);
        jalur
    };
    let (a, b) = (tanpa("hampir-kosong"), tanpa("acak:5"));
    let (kode, teks) = banding(&[s(&a), s(&b)]);
    assert!(kode == Some(1) && !teks.contains("   Dasar:"), "{teks}");
    assert!(!teks.chars().any(|c| c.is_control() && c != '\n'));
    let isi = fs::read(&dasar).expect("ada");
    assert_eq!(dengan_masukan(&["banding", "-", s(&dasar)], &isi).status.code(), Some(0));
}

#[test]
fn yang_tidak_terbaca_disebut_berkasnya() {
    let folder = folder("banding-rusak");
    let (_, sendiri, _) = tiga_versi(&folder);
    let rusak = folder.join("rusak.json");
    fs::write(&rusak, "{").expect("tulis");
    for argumen in [[s(&sendiri), s(&rusak)], [s(&rusak), s(&sendiri)]] {
        assert!(galat(&[&["banding"], &argumen[..]].concat()).starts_with(s(&rusak)));
    }
    fs::write(&rusak, "PK\u{3}\u{4}").expect("tulis");
    assert!(galat(&["banding", s(&sendiri), s(&sendiri), "--dasar", s(&rusak)]).starts_with(s(&rusak)));
    assert!(galat(&["banding", "-", "-"]).starts_with("masukan standar: "));
    assert!(galat(&["banding", s(&sendiri)]).contains("LAIN belum disebut"));
    assert!(galat(&["banding", "x", "y", "--format", "xml"]).contains("pilih teks atau json"));
}
