//! The backup: every draft in one ZIP file, beside it what can be read without this program, and a check of all of it.
//!
//! For each draft there is its file, its *salinan kerja* and a page; `indeks.json` lists all files with size and SHA-256
//! (docs/keputusan/010). Reading never trusts the file, and a fault in one place does not take the rest away.

mod baca;
mod buat;
pub(crate) mod halaman;
mod indeks;
mod rencana;

pub use baca::{DrafCadangan, IsiCadangan, Mentah, baca, periksa_ukuran_cadangan};
pub use buat::Pembuat;
pub use halaman::{html, pulihkan, pulihkan_profil};
pub use rencana::{Keadaan, Langkah, Tersimpan, Usul, rencana};

use crate::Galat;
use crate::buka::wadah::Batas;

/// Value of `format`.
pub const FORMAT: &str = "ksd-cadangan";
/// Current version of backups.
pub const VERSI: u64 = 1;
/// Largest backup, in bytes.
pub const BATAS_CADANGAN: u64 = 512 * 1024 * 1024;

const INDEKS: &str = "indeks.json";
const BACA_SAYA: &str = "BACA-SAYA.txt";
const PROFIL: &str = "profil.json";
const DRAF: &str = "draf/";
const NASKAH: &str = "naskah/";
const HALAMAN: &str = "baca/";
const MENTAH: &str = "tak-terbaca/";

/// What a backup may hold; a thousand drafts with logos are some three thousand files.
const BATAS: Batas = Batas {
    apa: "cadangan ini",
    dibuka: "berkas di dalam cadangan ini",
    jalan: "buat cadangan baru dari aplikasi",
    galat: |pesan| Galat::cadangan(pesan),
    entri: 20_000,
    bagian: 64 * 1024 * 1024,
    semua: 2 * 1024 * 1024 * 1024,
};
