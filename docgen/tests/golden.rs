//! The wording, guarded in one place: every example against its accepted text, report and bytes.
//!
//! `cargo xtask terima` accepts a change; read the difference first. A golden file without its example is stale and fails.
#![cfg(feature = "docx")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use docgen::amplop::Amplop;
use docgen::{contoh, ekspor, render};
use sha2::{Digest, Sha256};

/// No golden file is larger: a reviewer reads them.
const TERBESAR: usize = 64 * 1024;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn cap(bita: &[u8]) -> String {
    Sha256::digest(bita).iter().fold(String::new(), |mut s, b| {
        let _ = write!(s, "{b:02x}");
        s
    })
}

/// Accepts, or compares and names the first line that differs.
fn bandingkan(berkas: &Path, isi: &str) -> Result<(), String> {
    assert!(isi.len() <= TERBESAR, "{} is larger than a reviewer reads", berkas.display());
    if std::env::var_os("NASKAH_TERIMA").is_some() {
        std::fs::create_dir_all(berkas.parent().expect("parent")).expect("folder");
        std::fs::write(berkas, isi).expect("golden file");
        return Ok(());
    }
    let lama = std::fs::read_to_string(berkas).unwrap_or_default();
    if lama == isi {
        return Ok(());
    }
    let (lama, baru): (Vec<&str>, Vec<&str>) = (lama.lines().collect(), isi.lines().collect());
    let n = lama.iter().zip(&baru).take_while(|(a, b)| a == b).count();
    let beda = (lama.get(n), baru.get(n));
    Err(format!("{}:{}\n  accepted: {:?}\n  now:      {:?}", berkas.display(), n + 1, beda.0, beda.1))
}

#[test]
fn contoh_sama_dengan_yang_diterima() {
    let hari = NaiveDate::from_ymd_opt(2026, 12, 1).expect("date");
    let mut beda = Vec::new();
    for c in contoh::daftar() {
        let draf = contoh::draf(c.id).expect("example");
        let (naskah, laporan) = ekspor::susun_dan_periksa(&draf, hari);
        let dir = folder().join(c.id);
        let bita = ekspor::untuk_mitra(&naskah).expect("docx");
        let kerja = ekspor::salinan_kerja(&naskah, &Amplop::baru(draf)).expect("docx");
        let html = render::render_html(&naskah);
        let caps = format!(
            "html            {}\ndocx mitra      {}\ndocx kerja      {}\n",
            cap(html.as_bytes()),
            cap(&bita),
            cap(&kerja)
        );
        let berkas = [
            ("naskah.txt", render::render_polos(&naskah)),
            ("laporan.txt", laporan.teks()),
            ("cap.txt", caps),
        ];
        beda.extend(berkas.into_iter().filter_map(|(nama, isi)| bandingkan(&dir.join(nama), &isi).err()));
    }
    assert!(beda.is_empty(), "read the difference, then `cargo xtask terima`:\n{}", beda.join("\n"));
}

#[test]
fn tidak_ada_yang_usang() {
    let ada: BTreeSet<String> = std::fs::read_dir(folder())
        .expect("folder")
        .map(|e| e.expect("entry").file_name().to_string_lossy().into_owned())
        .collect();
    let contoh: BTreeSet<String> = contoh::daftar().iter().map(|c| c.id.to_owned()).collect();
    assert_eq!(ada, contoh);
}

/// The typical draft without logos: docs/KINERJA.md.
#[test]
fn docx_lazim_di_bawah_30_kb() {
    let hari = NaiveDate::from_ymd_opt(2026, 12, 1).expect("date");
    for id in ["sampah-pks-ksdd", "umkm-lokapasar-pks"] {
        let (naskah, _) = ekspor::susun_dan_periksa(&contoh::draf(id).expect("example"), hari);
        let besar = ekspor::untuk_mitra(&naskah).expect("docx").len();
        assert!(besar < 30_000, "{id}: {besar} bytes");
    }
}
