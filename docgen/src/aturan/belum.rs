//! Rules of the law reference whose naskah does not exist yet: the catalogue lists them, nothing judges them.
//!
//! `teks/belum_dibangun.txt` holds one line each; `tests/katalog.rs` makes sure that every id of the reference is either a
//! rule or stands here, never both.

use std::fmt::Write as _;
use std::sync::LazyLock;

use super::pesan::{Nilai, kunci};
use crate::ranah::Tingkat;
use crate::urut::urutkan;

/// A rule that has not been built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BelumDibangun {
    /// Its id, for ever.
    pub id: &'static str,
    /// Its severity.
    pub tingkat: Tingkat,
    /// To which naskah it will apply.
    pub untuk: &'static str,
    /// Certainty of its provisions, as the law reference writes it.
    pub tanda: &'static str,
    /// What it will check.
    pub ringkas: &'static str,
    /// Provisions in words.
    pub dasar: Vec<&'static str>,
}

static DAFTAR: LazyLock<Vec<BelumDibangun>> = LazyLock::new(|| {
    let mut daftar: Vec<_> =
        include_str!("../../teks/belum_dibangun.txt").lines().filter_map(baris).collect();
    urutkan(&mut daftar, |a, b| a.id > b.id);
    daftar
});

/// All of them, by id.
pub fn belum_dibangun() -> &'static [BelumDibangun] {
    &DAFTAR
}

/// One line of the table; `None` for comments, blank lines and anything else.
fn baris(baris: &'static str) -> Option<BelumDibangun> {
    let mut sel = baris.split(" | ").map(str::trim);
    let id = sel.next().filter(|id| !id.is_empty() && !id.starts_with('#'))?;
    let tingkat = sel.next()?;
    let tingkat =
        [Tingkat::Wajib, Tingkat::Peringatan, Tingkat::Saran].into_iter().find(|t| t.kode() == tingkat)?;
    let (untuk, tanda, ringkas, dasar) = (sel.next()?, sel.next()?, sel.next()?, sel.next()?);
    Some(BelumDibangun { id, tingkat, untuk, tanda, ringkas, dasar: dasar.split("; ").collect() })
}

/// The part of the catalogue.
pub(super) fn daftar_teks(hasil: &mut String) {
    if !DAFTAR.is_empty() {
        let _ = writeln!(hasil, "\n{}", judul().kalimat());
    }
    for b in DAFTAR.iter() {
        let baris = katalog_baris(b.id, Nilai::istilah("tingkat", b.tingkat.kode()), b.ringkas);
        let _ = writeln!(hasil, "  {}\n    {}", baris.kalimat(), b.rinci());
    }
}

/// What is known of an id that has not been built.
pub(super) fn penjelasan(id: &str) -> Option<String> {
    let b = DAFTAR.iter().find(|b| b.id.eq_ignore_ascii_case(id.trim()))?;
    let tingkat = Nilai::istilah("tingkat", b.tingkat.kode());
    Some(format!("{}\n\n{}\n", kepala(b.id, b.ringkas).kalimat(), status(tingkat, b.rinci()).kalimat()))
}

impl BelumDibangun {
    fn rinci(&self) -> String {
        rinci(self.untuk, Nilai::Kata(self.dasar.join("; ")), self.tanda).kalimat()
    }
}

kunci! {
    judul = "belum.judul" ();
    katalog_baris = "belum.baris" (id, tingkat, ringkas);
    rinci = "belum.rinci" (untuk, dasar, tanda);
    kepala = "belum.kepala" (id, ringkas);
    status = "belum.status" (tingkat, rinci);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setiap_baris_terbaca() {
        let tertulis = include_str!("../../teks/belum_dibangun.txt").lines();
        let tertulis = tertulis.filter(|b| !b.trim().is_empty() && !b.starts_with('#')).count();
        assert_eq!(DAFTAR.len(), tertulis);
        assert!(DAFTAR.iter().all(|b| b.ringkas.ends_with('.') && !b.dasar.is_empty()));
    }
}
