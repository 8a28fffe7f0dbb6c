//! Rules of the foreign naskah (PP 28/2018 Bab IV, Permendagri 25/2020): from n50 on in every hundred.
//!
//! One draft carries the whole cooperation, from the kajian to the report. A rule names the documents for which its answer
//! matters; facts that bind every one of them (the partner, the object) are judged for each.

pub(super) mod bahasa;
pub(super) mod lanjut;
pub(super) mod mitra;
pub(super) mod muatan;
pub(super) mod tahap;
#[cfg(test)]
pub(crate) mod uji;

use super::jenis::Aturan;
use super::konteks::Konteks;
use crate::draf::Pihak;
use crate::ranah::{Dokumen, KelasKerjaSama};

/// All of them.
pub(super) const ATURAN: &[&[Aturan]] =
    &[mitra::ATURAN, muatan::ATURAN, bahasa::ATURAN, tahap::ATURAN, lanjut::ATURAN];

const LUAR_NEGERI: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpl, KelasKerjaSama::Ksdll];
const LOI: &[Dokumen] = &[Dokumen::PernyataanKehendak];
const NASKAH: &[Dokumen] = &[Dokumen::NaskahKerjaSama];

/// The own region: the first party that is one.
fn daerah_sendiri<'a>(k: &Konteks<'a>) -> Option<(usize, &'a Pihak)> {
    k.daerah().next()
}

/// The partner: the first party that is not the own region.
fn mitra<'a>(k: &Konteks<'a>) -> Option<(usize, &'a Pihak)> {
    let sendiri = daerah_sendiri(k)?.0;
    k.pihak().find(|(i, _)| *i != sendiri)
}
