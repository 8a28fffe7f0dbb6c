//! Foreign naskah (PP 28/2018 Bab IV): the same clauses in Indonesian and English, and the papers on the way to them.

mod baca;
mod kajian;
mod kegiatan;
mod kembar;
mod kepala;
mod laporan;
mod loi;
mod mitra;
mod naskah;
mod penutup;
mod rangka;
mod rencana_tahunan;
mod rks;
mod ujar;

use crate::draf::Draf;
use crate::naskah::Naskah;
use crate::ranah::{Dokumen, SusunanBahasa};

use super::konteks::Konteks;
pub use kembar::{BedaKembar, JenisBeda, beda_kembar};

/// Which languages are shown, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TampilBahasa {
    /// All languages of the draft side by side.
    #[default]
    Kolom,
    /// All languages of the draft, one full text after the other.
    Terpisah,
    /// Indonesian only.
    Indonesia,
    /// English only.
    Inggris,
    /// The partner's language only.
    Mitra,
}

/// How a foreign naskah is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CaraBahasa {
    /// Languages.
    pub tampil: TampilBahasa,
    /// *Alternat*: the partner is named and signs first, as in the partner's copy.
    pub mitra_dahulu: bool,
}

impl CaraBahasa {
    /// As the draft wants it.
    pub fn dari(draf: &Draf) -> Self {
        let terpisah = draf.luar_negeri.bahasa.susunan.adalah(SusunanBahasa::TeksTerpisah);
        let tampil = if terpisah { TampilBahasa::Terpisah } else { TampilBahasa::Kolom };
        Self { tampil, mitra_dahulu: false }
    }
}

/// A paper of a foreign cooperation.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "passed on as the caller holds it")]
pub(super) fn susun(k: &Konteks<'_>, cara: &CaraBahasa) -> Naskah {
    match k.dokumen() {
        Dokumen::PernyataanKehendak => rangka::susun(k, cara, loi::susun),
        Dokumen::NaskahKerjaSama
        | Dokumen::KesepakatanBersama
        | Dokumen::PerjanjianKerjaSama
        | Dokumen::NotaKesepakatan => rangka::susun(k, cara, naskah::susun),
        Dokumen::Kajian => kajian::susun(k),
        Dokumen::RencanaKerjaSama => rks::susun(k, *cara),
        Dokumen::RencanaTahunan => rencana_tahunan::susun(k, *cara),
        Dokumen::LaporanLuarNegeri => laporan::susun(k),
    }
}
