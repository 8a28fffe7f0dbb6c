//! What a stored text is.

use docgen::Galat;
use docgen::amplop::{self, Amplop};
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

/// The head of a stored text, whatever its version and whether or not its draft can be read.
pub(super) struct Kepala(Value);

impl Kepala {
    /// The head; a text that is not even JSON has an empty one.
    pub(super) fn baca(teks: &str) -> Self {
        Self(docgen::amplop::urai_json(teks).unwrap_or_default())
    }

    /// Whether the text is a JSON object.
    pub(super) fn ada(&self) -> bool {
        self.0.is_object()
    }

    /// The revision; nothing written is the oldest.
    pub(super) fn revisi(&self) -> u64 {
        self.0.get("revisi").and_then(Value::as_u64).unwrap_or(0)
    }

    /// Whether a newer app has written it.
    pub(super) fn lebih_baru(&self) -> bool {
        self.0.get("versi").and_then(Value::as_u64).is_some_and(|v| v > amplop::VERSI)
    }

    /// When it was last changed.
    pub(super) fn diubah(&self) -> String {
        self.0.get("diubah").and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// The title.
    pub(super) fn judul(&self) -> String {
        let judul = self.0.get("draf").and_then(|d| d.get("judul"));
        judul.and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

/// Whether one stored text has the higher revision.
pub(super) fn menang(satu: &str, lain: &str) -> bool {
    Kepala::baca(satu).revisi() > Kepala::baca(lain).revisi()
}
