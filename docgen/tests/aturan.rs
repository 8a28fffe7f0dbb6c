//! The registry of rules as a whole: files, ids and explanations.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use docgen::aturan::{SEMUA, Status, TABEL};
use docgen::ranah::Tingkat;

const JUDUL: [&str; 6] = [
    "## Yang diperiksa",
    "## Mengapa",
    "## Dasar hukum",
    "## Contoh salah",
    "## Contoh benar",
    "## Cara memperbaiki",
];

fn folder(nama: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(nama)
}

/// Every file below a folder.
fn berkas(folder: &Path) -> Vec<PathBuf> {
    let mut hasil = Vec::new();
    for isi in fs::read_dir(folder).expect("folder ada") {
        let jalur = isi.expect("terbaca").path();
        if jalur.is_dir() {
            hasil.extend(berkas(&jalur));
        } else {
            hasil.push(jalur);
        }
    }
    hasil.sort();
    hasil
}

/// Ids are for ever: a new rule adds a line here, no line goes away or changes.
#[test]
fn id_tidak_pernah_berubah() {
    let id: Vec<&str> = SEMUA.iter().map(|a| a.id).collect();
    let tercatat = include_str!("aturan_id.txt");
    let ini: String = id.iter().map(|i| format!("{i}\n")).collect();
    assert_eq!(ini, tercatat, "catat aturan baru di docgen/tests/aturan_id.txt");
    let unik: BTreeSet<&str> = id.iter().copied().collect();
    assert_eq!(unik.len(), id.len(), "id ganda");
}

#[test]
fn alias_menunjuk_aturan_yang_ada() {
    for a in SEMUA.iter() {
        if let Status::Alias(id) = a.status {
            let tujuan = SEMUA.iter().find(|b| b.id == id).unwrap_or_else(|| panic!("{}: {id}", a.id));
            assert_eq!(tujuan.status, Status::Berlaku, "{}", a.id);
            assert!(tujuan.tingkat <= a.tingkat, "{}: alias melemahkan", a.id);
        }
    }
}

/// Wajib and Peringatan rules have a page of their own, found under their group; every page belongs to a rule and has
/// the fixed headings in order.
#[test]
fn setiap_penjelasan_berjudul_tetap() {
    let sumber = folder("src/aturan");
    let halaman: Vec<PathBuf> =
        berkas(&sumber).into_iter().filter(|p| p.extension().is_some_and(|e| e == "md")).collect();
    let nama = |p: &Path| p.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
    let ada: BTreeSet<String> = halaman.iter().map(|p| nama(p)).collect();
    let mut diminta: BTreeSet<String> = TABEL.iter().map(|b| b.dokumen.to_owned()).collect();
    for a in SEMUA.iter().filter(|a| !a.id.starts_with("KSD-500/")) {
        let kelompok = a.id.split('-').next().unwrap_or_default();
        diminta.insert(if a.tingkat == Tingkat::Saran { kelompok.to_owned() } else { a.id.to_owned() });
    }
    assert_eq!(ada, diminta);
    for p in &halaman {
        let isi = fs::read_to_string(p).expect("terbaca");
        let judul: Vec<&str> = isi.lines().filter(|b| b.starts_with('#')).collect();
        assert_eq!(judul, JUDUL, "{}", p.display());
        for bagian in isi.split("## ").skip(1) {
            assert!(bagian.lines().skip(1).any(|b| !b.trim().is_empty()), "{}: bagian kosong", p.display());
        }
    }
    for a in SEMUA.iter() {
        assert!(halaman.iter().any(|p| fs::read_to_string(p).is_ok_and(|isi| isi == a.uraian)), "{}", a.id);
    }
}

/// Every text file is read by the checker, and none is missing.
#[test]
fn setiap_berkas_teks_dipakai() {
    let sumber = fs::read_to_string(folder("src/aturan/pesan.rs")).expect("terbaca");
    for p in berkas(&folder("teks/aturan")) {
        let nama = p.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        assert!(sumber.contains(&format!("teks/aturan/{nama}")), "{nama} tidak terdaftar");
    }
}

/// The explanation of a rule names every pasal on which the rule rests.
#[test]
fn penjelasan_menyebut_dasar_aturannya() {
    for a in SEMUA.iter().filter(|a| a.tingkat != Tingkat::Saran && !a.id.starts_with("KSD-500/")) {
        for dasar in a.dasar.iter().filter(|d| !d.peraturan.is_empty()) {
            let pasal: String = dasar.bagian.split(" ayat").next().unwrap_or_default().to_owned();
            let pasal = pasal.split(" huruf").next().unwrap_or_default();
            let kalimat = a.uraian.split("## Dasar hukum").nth(1).unwrap_or_default();
            let dasar_hukum = kalimat.split("## ").next().unwrap_or_default();
            assert!(dasar_hukum.contains(pasal), "{}: {pasal} tidak disebut", a.id);
        }
    }
}
