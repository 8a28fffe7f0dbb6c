//! The registry of rules as a whole: files, ids and explanations.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use docgen::aturan::{SEMUA, Status, bagian_semua};
use docgen::contoh;
use docgen::draf::{Draf, Ubahan};
use docgen::laporan::Laporan;
use docgen::naskah::nomori;
use docgen::ranah::{Dokumen, JenisUbahan, KelasKerjaSama, Pilihan as _, Tingkat};
use docgen::teks::PaketTeks;

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
    assert_eq!(id, tercatat.lines().collect::<Vec<_>>(), "catat aturan baru di docgen/tests/aturan_id.txt");
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

/// The name of the page that the Saran rules of a group share: `ISI`, `KSD-3xx`.
fn kelompok(id: &str) -> String {
    match id.split_once('-') {
        Some(("KSD", nomor)) => format!("KSD-{}xx", nomor.get(..1).unwrap_or_default()),
        _ => id.split('-').next().unwrap_or_default().to_owned(),
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
    let mut diminta: BTreeSet<String> = bagian_semua().map(|b| b.dokumen.to_owned()).collect();
    for a in SEMUA.iter().filter(|a| !a.id.starts_with("KSD-500/")) {
        diminta.insert(if a.tingkat == Tingkat::Saran { kelompok(a.id) } else { a.id.to_owned() });
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
        let nama = p.strip_prefix(folder("teks")).expect("di bawah teks").display().to_string();
        assert!(sumber.contains(&format!("teks/{nama}")), "{nama} tidak terdaftar");
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

/// A draft and its report, over the naskah that the engine makes of it.
fn laporan(draf: &Draf) -> Laporan {
    let naskah = nomori(docgen::susun(draf, PaketTeks::bawaan()));
    docgen::periksa(draf, &naskah, NaiveDate::from_ymd_opt(2026, 11, 21).expect("ada"))
}

#[test]
fn contoh_final_kecuali_yang_hampir_kosong() {
    for c in contoh::daftar() {
        let l = laporan(&contoh::draf(c.id).expect("contoh"));
        assert_eq!(l.final_, c.id != "hampir-kosong", "{}\n{}", c.id, l.teks());
        if l.final_ {
            assert_eq!(l.banyak(Tingkat::Wajib) + l.banyak(Tingkat::Peringatan), 0, "{}\n{}", c.id, l.teks());
        }
    }
}

#[test]
fn contoh_hampir_kosong_menyebut_setiap_kewajiban() {
    let l = laporan(&contoh::draf("hampir-kosong").expect("contoh"));
    let wajib: Vec<&str> = l.temuan.iter().filter(|t| t.tingkat == Tingkat::Wajib).map(|t| t.id).collect();
    let harap = [
        "KSD-210",
        "KSD-500/PKS_KSDPK.komparisi_kuasa",
        "KSD-500/PKS_KSDPK.hak_kewajiban",
        "KSD-500/PKS_KSDPK.jangka_waktu",
        "KSD-500/PKS_KSDPK.perselisihan",
        "KSD-500/PKS_KSDPK.sanksi",
    ];
    assert_eq!(wajib, harap);
}

/// A draft with nothing but its kind has findings and is never final, whatever the engine writes by itself.
#[test]
fn draf_kosong_tidak_pernah_final() {
    // Any domestic document under any domestic kind: foreign papers have pasal and rows of their own.
    let dalam_negeri = || KelasKerjaSama::SEMUA.iter().filter(|k| !k.luar_negeri());
    let dokumen = |d: &&Dokumen| dalam_negeri().any(|k| k.dokumen().contains(d));
    for kelas in dalam_negeri() {
        for dokumen in Dokumen::SEMUA.iter().filter(dokumen) {
            let draf = Draf { kelas: (*kelas).into(), dokumen: (*dokumen).into(), ..Draf::default() };
            let l = laporan(&draf);
            assert!(!l.final_, "{kelas:?} {dokumen:?}");
            // A paper of the other side of the border has no family of sections.
            if kelas.luar_negeri() != KelasKerjaSama::Ksdpl.dokumen().contains(dokumen) {
                continue;
            }
            let kelengkapan = l.temuan.iter().filter(|t| t.id.starts_with("KSD-500/")).count();
            assert!(kelengkapan >= 4, "{kelas:?} {dokumen:?}: {}", l.teks());
            let belum = l.belum_dinilai.iter().any(|b| b.tingkat == Tingkat::Wajib);
            assert!(l.banyak(Tingkat::Wajib) > 0 || belum, "{kelas:?} {dokumen:?}");
        }
    }
    assert!(!laporan(&Draf::default()).final_);
}

/// Leaving out a section that the law asks for costs the mark in every example, and the offered change brings it back.
#[test]
fn menghapus_bagian_wajib_menahan_final() {
    let wajib = [("hak-kewajiban", "hak_kewajiban"), ("jangka-waktu", "jangka_waktu")];
    let wajib = wajib.into_iter().chain([("perselisihan", "perselisihan"), ("sanksi", "sanksi")]);
    for (pasal, bagian) in wajib {
        let mut draf = contoh::draf("bank-daerah-pks").expect("contoh");
        draf.ubahan.push(Ubahan {
            jenis: JenisUbahan::Hapus.into(),
            pasal: pasal.to_owned(),
            ..Ubahan::default()
        });
        let l = laporan(&draf);
        let id = format!("KSD-500/PKS_KSDPK.{bagian}");
        let temuan = l.temuan.iter().find(|t| t.id == id).unwrap_or_else(|| panic!("{id}\n{}", l.teks()));
        assert!(!l.final_ && temuan.tingkat == Tingkat::Wajib, "{id}");
        let perbaikan = temuan.perbaikan.as_ref().expect("dapat dikembalikan");
        assert!(laporan(&perbaikan.terapkan(&draf)).final_, "{id}");
    }
}

/// Over random drafts: every rule has exactly one outcome, the same twice; no sentence keeps a slot or a key; every change
/// removes its finding.
#[test]
fn draf_acak() {
    let mut perbaikan = BTreeSet::new();
    for benih in 0..150 {
        let draf = contoh::acak::acak(benih);
        let l = laporan(&draf);
        assert_eq!(l, laporan(&draf), "benih {benih}");
        let mut id: BTreeSet<&str> = l.temuan.iter().map(|t| t.id).collect();
        let tanpa_temuan = l.terpenuhi.len() + l.belum_dinilai.len() + l.tidak_berlaku.len();
        assert_eq!(id.len() + tanpa_temuan, SEMUA.len(), "benih {benih}");
        id.extend(&l.terpenuhi);
        assert!(!l.final_ || (l.kosong.is_empty() && l.banyak(Tingkat::Wajib) == 0), "benih {benih}");
        let sebab = l.tidak_berlaku.iter().map(|t| t.sebab.kalimat());
        let pesan = l.temuan.iter().flat_map(|t| std::iter::once(&t.pesan).chain(&t.petunjuk));
        for kalimat in sebab.chain(pesan.cloned()) {
            assert!(kalimat.ends_with('.') && !kalimat.contains("  "), "benih {benih}: {kalimat}");
        }
        for t in &l.temuan {
            assert!(!t.petunjuk.is_empty() && !t.lokasi.is_empty(), "{}", t.id);
            if let Some(p) = &t.perbaikan {
                let baru = p.terapkan(&draf);
                assert!(
                    !laporan(&baru).temuan.iter().any(|s| s.id == t.id && s.pesan == t.pesan),
                    "benih {benih}: {} tetap ada",
                    t.id
                );
                perbaikan.insert(t.id);
            }
        }
    }
    assert!(perbaikan.len() >= 5, "{perbaikan:?}");
}
