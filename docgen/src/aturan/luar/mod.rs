//! Rules of the foreign naskah (PP 28/2018 Bab IV, Permendagri 25/2020): from n50 on in every hundred.
//!
//! One draft carries the whole cooperation, from the kajian to the report. A rule names the documents for which its answer
//! matters; facts that bind every one of them (the partner, the object) are judged for each.

pub(super) mod bahasa;
pub(super) mod biaya;
pub(super) mod lanjut;
pub(super) mod mitra;
pub(super) mod muatan;
pub(super) mod objek;
pub(super) mod tahap;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod uji;
pub(super) mod waktu;

use super::jenis::{Aturan, Diagnosa, Hasil};
use super::konteks::Konteks;
use super::pesan::Pesan;
use crate::draf::{CatatanTahap, Isian, Pihak};
use crate::ranah::{Dokumen, KelasKerjaSama, TahapLuarNegeri, Tanggal};

/// All of them.
pub(super) const ATURAN: &[&[Aturan]] = &[
    mitra::ATURAN,
    objek::ATURAN,
    waktu::ATURAN,
    biaya::ATURAN,
    muatan::ATURAN,
    bahasa::ATURAN,
    tahap::ATURAN,
    lanjut::ATURAN,
];

const LUAR_NEGERI: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpl, KelasKerjaSama::Ksdll];
const KSDPL: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpl];
const KSDLL: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdll];
const LOI: &[Dokumen] = &[Dokumen::PernyataanKehendak];
const RKS: &[Dokumen] = &[Dokumen::RencanaKerjaSama];
const NASKAH: &[Dokumen] = &[Dokumen::NaskahKerjaSama];
/// The papers that explain the cooperation.
const KAJIAN_RKS: &[Dokumen] = &[Dokumen::Kajian, Dokumen::RencanaKerjaSama];
/// The papers that fix its terms.
const RKS_NASKAH: &[Dokumen] = &[Dokumen::RencanaKerjaSama, Dokumen::NaskahKerjaSama];

/// The own region: the first party that is one.
fn daerah_sendiri<'a>(k: &Konteks<'a>) -> Option<(usize, &'a Pihak)> {
    k.daerah().next()
}

/// The partner: the first party that is not the own region.
fn mitra<'a>(k: &Konteks<'a>) -> Option<(usize, &'a Pihak)> {
    let (sendiri, _) = daerah_sendiri(k)?;
    k.pihak().find(|(i, _)| *i != sendiri)
}

/// What must be told before it is known of what kind the partner is.
fn belum_bermitra(k: &Konteks<'_>) -> Vec<String> {
    if k.draf.pihak.len() < 2 { vec!["pihak".to_owned()] } else { k.tanpa_jenis() }
}

/// The last record of a stage, with its place in the draft.
fn tahap<'a>(k: &Konteks<'a>, tahap: TahapLuarNegeri) -> Option<(usize, &'a CatatanTahap)> {
    k.draf.luar_negeri.tahapan.iter().enumerate().rfind(|(_, c)| c.tahap.adalah(tahap))
}

/// The date of the paper that is being composed, where it has been entered.
fn tanggal_dokumen(k: &Konteks<'_>) -> Option<Tanggal> {
    let l = &k.draf.luar_negeri;
    let tercatat = |t| tahap(k, t).and_then(|(_, c)| c.tanggal.nilai());
    match k.dokumen()? {
        Dokumen::Kajian => tercatat(TahapLuarNegeri::Kajian),
        Dokumen::PernyataanKehendak => l.loi.tanggal.nilai(),
        Dokumen::RencanaKerjaSama => tercatat(TahapLuarNegeri::RencanaKerjaSama),
        Dokumen::RencanaTahunan => tercatat(TahapLuarNegeri::RencanaTahunan),
        Dokumen::LaporanLuarNegeri => l.laporan.tanggal.nilai(),
        _ => k.draf.tanggal.nilai(),
    }
}

/// The outcome of a rule that rests on one answer of the officer: sentence and way out when it is `salah`.
fn jawaban(isian: &Isian<bool>, jalur: &str, salah: bool, temuan: impl FnOnce() -> (Pesan, Pesan)) -> Hasil {
    match isian.nilai() {
        None => Hasil::butuh(jalur),
        Some(jawaban) if jawaban == salah => {
            let (pesan, petunjuk) = temuan();
            Hasil::Temuan(vec![Diagnosa::baru(jalur, pesan).petunjuk(petunjuk)])
        }
        Some(_) => Hasil::Terpenuhi,
    }
}
