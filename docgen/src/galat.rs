//! The one error of the engine.

use std::fmt;

/// What failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Jenis {
    Draf,
    Docx,
    #[cfg(feature = "docx")]
    Cadangan,
}

/// An error with a message in Indonesian that names the place, the reason and the way out.
///
/// Findings about an agreement are no errors; see [`crate::laporan`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Galat {
    jenis: Jenis,
    pesan: String,
}

impl Galat {
    /// A draft or profile file that cannot be read.
    pub(crate) fn draf(pesan: impl Into<String>) -> Self {
        Self { jenis: Jenis::Draf, pesan: pesan.into() }
    }
    /// A DOCX that cannot be written or read.
    pub(crate) fn docx(pesan: impl Into<String>) -> Self {
        Self { jenis: Jenis::Docx, pesan: pesan.into() }
    }
    /// A backup that cannot be written or read.
    #[cfg(feature = "docx")]
    pub(crate) fn cadangan(pesan: impl Into<String>) -> Self {
        Self { jenis: Jenis::Cadangan, pesan: pesan.into() }
    }
    /// Whether a draft file was at fault.
    pub fn tentang_draf(&self) -> bool {
        self.jenis == Jenis::Draf
    }
    /// Whether a DOCX was at fault.
    pub fn tentang_docx(&self) -> bool {
        self.jenis == Jenis::Docx
    }
    /// Whether a backup was at fault.
    #[cfg(feature = "docx")]
    pub fn tentang_cadangan(&self) -> bool {
        self.jenis == Jenis::Cadangan
    }
}

impl fmt::Display for Galat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pesan)
    }
}

impl std::error::Error for Galat {}
