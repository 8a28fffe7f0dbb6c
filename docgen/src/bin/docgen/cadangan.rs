//! `docgen cadangan`: a backup made from draft files, and one verified.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use docgen::bahasa::ribuan;
use docgen::cadangan::{BATAS_CADANGAN, IsiCadangan, Pembuat, baca, periksa_ukuran_cadangan};

use crate::argumen::PerintahCadangan;
use crate::perintah::{baca_draf, baca_profil, bukan_layar, di};
use crate::{BELUM, berkas};

/// Does what was asked; the answer is the exit code.
pub(crate) fn jalankan(perintah: &PerintahCadangan) -> Result<u8> {
    match perintah {
        PerintahCadangan::Periksa { cadangan } => periksa(cadangan),
        PerintahCadangan::Buat { draf, keluaran, profil } => {
            buat(draf, keluaran.as_deref(), profil.as_deref())
        }
    }
}

fn buat(draf: &[PathBuf], keluaran: Option<&Path>, profil: Option<&Path>) -> Result<u8> {
    bukan_layar("cadangan buat", "cadangan", "cadangan.zip", keluaran)?;
    for masukan in draf.iter().map(PathBuf::as_path).chain(profil) {
        berkas::bukan_masukan(keluaran, masukan)?;
    }
    if draf.iter().map(PathBuf::as_path).chain(profil).filter(|j| berkas::standar(j)).count() > 1 {
        bail!("masukan standar: hanya dapat dibaca satu kali; sebutkan yang lain sebagai berkas.");
    }
    let kini = chrono::Local::now();
    let mut pembuat = Pembuat::baru(
        concat!("docgen ", env!("CARGO_PKG_VERSION")),
        &kini.format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        kini.date_naive(),
    );
    if let Some(jalur) = profil {
        pembuat.profil(&baca_profil(jalur)?)?;
    }
    for jalur in draf {
        pembuat.tambah(&baca_draf(jalur)?).map_err(|g| di(jalur, &g))?;
    }
    berkas::tulis(keluaran, &pembuat.selesai()?)?;
    Ok(0)
}

fn periksa(jalur: &Path) -> Result<u8> {
    let isi = berkas::baca(jalur, periksa_ukuran_cadangan, BATAS_CADANGAN)?;
    let cadangan = baca(&isi).map_err(|g| di(jalur, &g))?;
    berkas::tulis(None, laporan(&cadangan).as_bytes())?;
    Ok(if cadangan.kesalahan.is_empty() { 0 } else { BELUM })
}

/// What the backup holds and what is wrong with it; nothing from inside may steer a terminal.
fn laporan(c: &IsiCadangan) -> String {
    let mut isi = String::new();
    let atau = |s: &str| if s.is_empty() { "tidak diketahui".to_owned() } else { s.to_owned() };
    let _ = writeln!(isi, "Dibuat    : {}, dengan {}", atau(&c.waktu), atau(&c.program));
    let profil = if c.profil.is_some() { "ada" } else { "tidak ada" };
    let _ = writeln!(isi, "Draf      : {}; profil {profil}", ribuan(c.draf.len() as u64));
    if !c.mentah.is_empty() {
        let _ = writeln!(isi, "Rekaman yang tidak terbaca saat dicadangkan: {}", c.mentah.len());
    }
    isi.push('\n');
    if c.kesalahan.is_empty() {
        isi.push_str("Cadangan ini utuh.\n");
    } else {
        let _ = writeln!(isi, "Kesalahan : {}", ribuan(c.kesalahan.len() as u64));
        for k in &c.kesalahan {
            let _ = writeln!(isi, "- {}", k.replace(char::is_control, "\u{fffd}"));
        }
        let utuh = c.draf.iter().filter(|d| d.utuh).count();
        let _ = writeln!(isi, "\nDraf yang utuh: {utuh} dari {} yang terbaca.", c.draf.len());
    }
    isi.replace(|k: char| k.is_control() && k != '\n', "\u{fffd}")
}
