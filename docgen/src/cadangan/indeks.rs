//! The index of a backup: what is in it, and the checksum of each file.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// `indeks.json`. Fields that a later program adds are passed over.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Indeks {
    pub(super) format: String,
    pub(super) versi: u64,
    pub(super) program: String,
    pub(super) waktu: String,
    pub(super) draf: Vec<DrafIndeks>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) profil: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) mentah: Vec<MentahIndeks>,
    pub(super) berkas: Vec<BerkasIndeks>,
}

/// A draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct DrafIndeks {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    pub(super) judul: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) revisi: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) diubah: Option<String>,
    pub(super) berkas: String,
    /// Absent when the naskah could not be written; [`DrafIndeks::catatan`] says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) naskah: Option<String>,
    pub(super) halaman: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) catatan: Option<String>,
}

/// A record that was no readable draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct MentahIndeks {
    pub(super) id: String,
    pub(super) berkas: String,
}

/// A file of the backup.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct BerkasIndeks {
    pub(super) nama: String,
    pub(super) ukuran: u64,
    pub(super) sha256: String,
}

impl BerkasIndeks {
    /// The entry of a file.
    pub(super) fn dari(nama: &str, isi: &[u8]) -> Self {
        Self { nama: nama.to_owned(), ukuran: isi.len() as u64, sha256: sidik(isi) }
    }

    /// Whether a file is the one that was noted.
    pub(super) fn cocok(&self, isi: &[u8]) -> bool {
        self.ukuran == isi.len() as u64 && self.sha256.eq_ignore_ascii_case(&sidik(isi))
    }
}

/// SHA-256 in figures.
fn sidik(isi: &[u8]) -> String {
    let mut hasil = String::with_capacity(64);
    for b in Sha256::digest(isi) {
        let _ = write!(hasil, "{b:02x}");
    }
    hasil
}
