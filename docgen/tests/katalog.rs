//! The catalogue against the law reference: `hukum_06.txt` lists the ids of its rules.
#![cfg(feature = "uraian")]

use std::collections::BTreeSet;

use docgen::aturan::{SEMUA, belum_dibangun, daftar_teks, penjelasan};

/// The beginning of an id up to its slash: `KSD-500/NK.rangkap` belongs to `KSD-500`.
fn pokok(id: &str) -> &str {
    id.split('/').next().unwrap_or(id)
}

#[test]
fn setiap_aturan_acuan_berdiri_atau_tercatat() {
    let acuan: BTreeSet<&str> = include_str!("hukum_06.txt").lines().collect();
    assert!(acuan.len() > 130, "daftar acuan terpotong");
    let aturan: BTreeSet<&str> = SEMUA.iter().map(|a| pokok(a.id)).collect();
    let belum: BTreeSet<&str> = belum_dibangun().iter().map(|b| b.id).collect();
    assert_eq!(belum.len(), belum_dibangun().len(), "id ganda di docgen/teks/belum_dibangun.txt");
    let keduanya: Vec<_> = aturan.intersection(&belum).collect();
    assert!(
        keduanya.is_empty(),
        "sudah menjadi aturan; hapus barisnya dari docgen/teks/belum_dibangun.txt: {keduanya:?}"
    );
    let hilang: Vec<_> = acuan.iter().filter(|id| !aturan.contains(*id) && !belum.contains(*id)).collect();
    assert!(
        hilang.is_empty(),
        "bukan aturan dan tidak tercatat di docgen/teks/belum_dibangun.txt: {hilang:?}"
    );
    let asing: Vec<_> = belum.difference(&acuan).collect();
    assert!(asing.is_empty(), "tidak ada di daftar acuan docgen/tests/hukum_06.txt: {asing:?}");
    let karangan: Vec<_> = aturan
        .iter()
        .filter(|id| id.starts_with("KSD-") && **id != "KSD-500" && !acuan.contains(*id))
        .collect();
    assert!(karangan.is_empty(), "id KSD yang tidak ada di daftar acuan: {karangan:?}");
}

#[test]
fn katalog_menandai_yang_belum_dibangun() {
    let katalog = daftar_teks();
    for b in belum_dibangun() {
        let awal = format!("  {} · ", b.id);
        let baris: Vec<&str> = katalog.lines().filter(|l| l.starts_with(&awal)).collect();
        assert!(baris.len() == 1 && baris[0].contains(" · belum dibangun · "), "{baris:?}");
        let sendiri = penjelasan(b.id).unwrap_or_default();
        assert!(sendiri.contains("Belum dibangun: ") && sendiri.contains(b.dasar[0]), "{sendiri}");
    }
    assert!(katalog.contains("    KSDD, KSDPK · Pasal 6 ayat (2) PP 28/2018 (V)\n"));
    assert!(SEMUA.iter().all(|a| !penjelasan(a.id).unwrap_or_default().contains("Belum dibangun: ")));
}
