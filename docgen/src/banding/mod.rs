//! Two versions of one draft beside each other, field by field, and one draft made of both.
//!
//! The base, what both desks had in common, tells which side changed a field; without it only the difference is known.
//! Comparing and merging are one walk over the field table (`tenun`), so that a choice always means the difference
//! that was shown.

mod baris;
#[cfg(feature = "lanjutan")]
mod halaman;
mod kirim;
mod nilai;
mod pangkal;
mod selaras;
pub(crate) mod teks;
mod tenun;
#[cfg(test)]
mod uji;

use std::collections::BTreeMap;

#[cfg(feature = "docx")]
pub(crate) use halaman::html_beda;
pub use halaman::{html, html_serah, html_versi};
pub use kirim::{gabung_json, json};
pub use pangkal::{Pangkal, TanpaPangkal, gabung_amplop, pangkal};
pub use teks::{Laporan, laporan};

use crate::draf::Draf;
use selaras::selaraskan;

/// What is taken where two versions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ambil {
    /// The own version.
    Sendiri,
    /// The other version.
    Lain,
    /// Both: two texts after each other, or two rows.
    Keduanya,
}

/// Who changed something since the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jenis {
    /// Only the own version.
    Sendiri,
    /// Only the other version.
    Lain,
    /// Both, to the same thing; nothing is left to decide.
    Sama,
    /// Both, to different things; or they differ and there is no base.
    Bentrok,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Macam {
    /// The value of a field.
    Isian,
    /// A row that one version has and the base, if there is one, has not.
    Tambah,
    /// A row of the base that a version has no more.
    Hapus,
    /// The order of the rows of a list.
    Urutan,
}

impl Ambil {
    const SEMUA: [Self; 3] = [Self::Sendiri, Self::Lain, Self::Keduanya];

    /// Code in files.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Sendiri => "sendiri",
            Self::Lain => "lain",
            Self::Keduanya => "keduanya",
        }
    }

    /// The choice with a code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|a| a.kode() == kode)
    }
}

impl Jenis {
    /// Code in files.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Sendiri => "sendiri",
            Self::Lain => "lain",
            Self::Sama => "sama",
            Self::Bentrok => "bentrok",
        }
    }

    /// What is taken unless the officer decides: a change of one side from that side, of two different ones the own.
    fn bawaan(self) -> Ambil {
        match self {
            Self::Lain => Ambil::Lain,
            Self::Sendiri | Self::Sama | Self::Bentrok => Ambil::Sendiri,
        }
    }

    /// Who changed it, from the values of the base and the two versions; `None` when there is nothing to tell.
    fn dari<T: PartialEq>(dasar: Option<&T>, sendiri: &T, lain: &T) -> Option<Self> {
        match dasar {
            Some(d) if sendiri == lain => (d != sendiri).then_some(Self::Sama),
            None if sendiri == lain => None,
            Some(d) if d == lain => Some(Self::Sendiri),
            Some(d) if d == sendiri => Some(Self::Lain),
            Some(_) | None => Some(Self::Bentrok),
        }
    }
}

impl Macam {
    /// Code in files.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Isian => "isian",
            Self::Tambah => "tambah",
            Self::Hapus => "hapus",
            Self::Urutan => "urutan",
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beda {
    /// By which a choice names it; the same for the same three drafts.
    pub kunci: String,
    /// Where it stands in the own version; for a row that is not there, and for an order, the list.
    pub jalur: String,
    /// Where it stands in the other version, in the same way.
    pub jalur_lain: String,
    /// The field or row in words.
    pub label: String,
    /// What differs.
    pub macam: Macam,
    /// Who changed it.
    pub jenis: Jenis,
    /// The base in words; `None`: there is no base, or it has no such row.
    pub dasar: Option<String>,
    /// The own version in words; `None`: it has no such row.
    pub sendiri: Option<String>,
    /// The other version in words; `None`: it has no such row.
    pub lain: Option<String>,
    /// What may be taken; empty where nothing is left to decide.
    pub pilihan: Vec<Ambil>,
}

impl Beda {
    /// What is taken unless the officer decides.
    pub fn bawaan(&self) -> Ambil {
        self.jenis.bawaan()
    }
}

/// The decisions of the officer, by [`Beda::kunci`]; what is not decided is taken as [`Beda::bawaan`] says.
pub type Keputusan = BTreeMap<String, Ambil>;

/// The differences of two versions, in reading order.
///
/// The list has something to decide exactly where the versions differ; with a base it also holds what both changed
/// alike ([`Jenis::Sama`]).
pub fn banding(dasar: Option<&Draf>, sendiri: &Draf, lain: &Draf) -> Vec<Beda> {
    tenun::tenun(dasar, sendiri, &selaraskan(dasar, sendiri, lain), &Keputusan::new()).0
}

/// One draft of two versions.
///
/// All differences from the own version give the own version. All from the other give the other version, except that
/// parties, rights and duties which both desks added under the same id get an id of their own there.
pub fn gabung(dasar: Option<&Draf>, sendiri: &Draf, lain: &Draf, keputusan: &Keputusan) -> Draf {
    tenun::tenun(dasar, sendiri, &selaraskan(dasar, sendiri, lain), keputusan).1
}
