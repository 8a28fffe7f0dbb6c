//! What a stored text is.

use docgen::Galat;
use docgen::amplop::{self, Amplop};
use serde::Deserialize;
use serde_json::Value;

/// What reading a draft gives.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Bacaan {
    /// The draft.
    Amplop(Box<Amplop>),
    /// A newer app has written it: to be shown and downloaded, never saved.
    LebihBaru {
        /// The draft file as it is stored.
        mentah: String,
        /// Its version.
        versi: u64,
    },
    /// It could not be read and has been set aside.
    Karantina {
        /// The text as it was stored.
        mentah: String,
        /// What is wrong with it.
        sebab: Galat,
    },
    /// There is no such draft.
    TidakAda,
}

/// A stored text, judged.
pub(super) enum Rekam {
    /// A draft.
    Sah(Box<Amplop>),
    /// A draft of a newer version.
    LebihBaru(u64),
    /// Neither.
    Rusak(Galat),
}

impl Rekam {
    /// Reads a stored text in full.
    pub(super) fn nilai(teks: &str) -> Self {
        match Amplop::baca(teks.as_bytes()) {
            Ok(amplop) => Self::Sah(Box::new(amplop)),
            Err(galat) => match amplop::versi_berkas(teks.as_bytes()) {
                Ok(versi) if versi > amplop::VERSI => Self::LebihBaru(versi),
                _ => Self::Rusak(galat),
            },
        }
    }

    /// Whether this is a draft with the same content.
    pub(super) fn sama(&self, lain: &Amplop) -> bool {
        matches!(self, Self::Sah(ini) if ini.draf == lain.draf)
    }
}

/// The head of a stored text, whatever its version; cheaper than reading all of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Kepala {
    versi: Value,
    revisi: Value,
    diubah: Value,
    draf: Judul,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Judul {
    judul: Value,
}

impl Kepala {
    /// The head, if the text is JSON of that shape.
    pub(super) fn baca(teks: &str) -> Option<Self> {
        serde_json::from_str(teks).ok()
    }

    /// The revision; nothing written is the oldest.
    pub(super) fn revisi(&self) -> u64 {
        self.revisi.as_u64().unwrap_or(0)
    }

    /// Whether a newer app has written it.
    pub(super) fn lebih_baru(&self) -> bool {
        self.versi.as_u64().is_some_and(|v| v > amplop::VERSI)
    }

    /// When it was last changed.
    pub(super) fn diubah(&self) -> &str {
        self.diubah.as_str().unwrap_or_default()
    }

    /// The title.
    pub(super) fn judul(&self) -> &str {
        self.draf.judul.as_str().unwrap_or_default()
    }
}
