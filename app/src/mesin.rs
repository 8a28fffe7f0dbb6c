//! The engine: every call of docgen's verbs stands in this file.

use std::sync::Arc;

use chrono::NaiveDate;
use docgen::draf::Draf;
use docgen::ekspor;
use docgen::laporan::Laporan;
use docgen::naskah::NaskahBernomor;
use docgen::render::{HtmlBerlembar, gaya_cetak, html_berlembar};

/// What follows from a draft: its naskah, its report and what the page shows of them.
///
/// Shared, because many parts of the page read it; equal only to itself, because comparing costs more than it spares.
#[derive(Debug, Clone)]
pub(crate) struct Hasil(Arc<Isi>);

/// The content of [`Hasil`].
#[derive(Debug)]
pub(crate) struct Isi {
    /// The naskah with its mark.
    pub(crate) naskah: NaskahBernomor,
    /// The report.
    pub(crate) laporan: Laporan,
    /// The preview.
    pub(crate) html: HtmlBerlembar,
    /// The style sheet of its page profile.
    pub(crate) gaya_cetak: String,
}

impl PartialEq for Hasil {
    fn eq(&self, lain: &Self) -> bool {
        Arc::ptr_eq(&self.0, &lain.0)
    }
}

impl std::ops::Deref for Hasil {
    type Target = Isi;
    fn deref(&self) -> &Isi {
        &self.0
    }
}

/// Drafts, checks and renders.
pub(crate) fn susun(draf: &Draf, hari_ini: NaiveDate) -> Hasil {
    let (naskah, laporan) = ekspor::susun_dan_periksa(draf, hari_ini);
    let (html, gaya_cetak) = (html_berlembar(&naskah), gaya_cetak(&naskah));
    Hasil(Arc::new(Isi { naskah, laporan, html, gaya_cetak }))
}

/// `PIHAK KESATU`, `PIHAK KEDUA`, … as the naskah calls its parties by default.
pub(crate) fn sebutan_pihak(indeks: usize) -> String {
    let urutan = u64::try_from(indeks + 1).ok().and_then(docgen::bahasa::urutan).unwrap_or_default();
    format!("PIHAK {}", urutan.to_uppercase())
}
