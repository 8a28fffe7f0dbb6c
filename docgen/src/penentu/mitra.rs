//! What the answers say about the partner.

use super::jawaban::Jawaban;
use crate::ranah::{JenisPihak, KelompokPihak, Pilihan};

/// What the partner is in the law of kerja sama daerah.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Golongan {
    /// Another region.
    Daerah,
    /// The central government or one of its units.
    Pusat,
    /// A public body by statute.
    BadanPublik,
    /// Pihak ketiga: PP 28/2018 Pasal 14.
    PihakKetiga,
    /// CV, firma, UD.
    Cv,
    /// A village.
    Desa,
    /// A unit of the region itself.
    Unit,
    /// A regional government abroad.
    PemdaAsing,
    /// International organisation or mitra pembangunan.
    Penerusan,
    /// Foreign nonprofit with legal personality.
    Nirlaba,
    /// Another institution abroad.
    LembagaAsing,
    /// A company abroad.
    PerusahaanAsing,
    /// Another region and a private partner at once.
    DaerahDanSwasta,
    /// The central government and a private partner at once.
    PusatDanSwasta,
}

impl Golongan {
    /// The partner, once the answers name it.
    pub(super) fn dari(j: &Jawaban) -> Option<Self> {
        let bentuk = j.kode("bentuk");
        match (j.kode("mitra")?, bentuk.unwrap_or_default()) {
            ("daerah", _) | (_, "rs_daerah_lain") => Some(Self::Daerah),
            (_, "rs_pusat") => Some(Self::Pusat),
            (_, "pemerintah_daerah") => Some(Self::PemdaAsing),
            (_, "organisasi_internasional" | "mitra_pembangunan") => Some(Self::Penerusan),
            (_, "nirlaba") => Some(Self::Nirlaba),
            (_, "lembaga_lain") => Some(Self::LembagaAsing),
            (_, "perusahaan_asing") => Some(Self::PerusahaanAsing),
            (_, "daerah_dan_swasta") => Some(Self::DaerahDanSwasta),
            (_, "pusat_dan_swasta") => Some(Self::PusatDanSwasta),
            _ => jenis(j).map(Self::dari_jenis),
        }
    }

    fn dari_jenis(jenis: JenisPihak) -> Self {
        match jenis.kelompok() {
            KelompokPihak::Daerah => Self::Daerah,
            KelompokPihak::Pusat => Self::Pusat,
            KelompokPihak::BadanPublik => Self::BadanPublik,
            KelompokPihak::PihakKetiga => Self::PihakKetiga,
            KelompokPihak::Asing => match jenis {
                JenisPihak::PemdaAsing => Self::PemdaAsing,
                JenisPihak::OrganisasiInternasional | JenisPihak::MitraPembangunan => Self::Penerusan,
                JenisPihak::NirlabaAsing => Self::Nirlaba,
                JenisPihak::PerusahaanAsing => Self::PerusahaanAsing,
                _ => Self::LembagaAsing,
            },
            KelompokPihak::BukanSubjek => match jenis {
                JenisPihak::Cv => Self::Cv,
                JenisPihak::Desa => Self::Desa,
                _ => Self::Unit,
            },
        }
    }

    /// Whether the partner sits abroad.
    pub(super) fn asing(self) -> bool {
        use Golongan as G;
        matches!(self, G::PemdaAsing | G::Penerusan | G::Nirlaba | G::LembagaAsing | G::PerusahaanAsing)
    }
}

/// The kind of party, where the answers tell it.
pub(super) fn jenis(j: &Jawaban) -> Option<JenisPihak> {
    match j.kode("mitra")? {
        "badan_publik" => Some(JenisPihak::Bpjs),
        "perseorangan" => Some(JenisPihak::Perseorangan),
        "desa" => Some(JenisPihak::Desa),
        "unit_sendiri" => Some(JenisPihak::Uptd),
        _ => JenisPihak::dari_kode(j.kode("bentuk")?),
    }
}
