//! The engine: every call of docgen's verbs stands in this file.

use chrono::NaiveDate;
use docgen::amplop::Amplop;
use docgen::render::{gaya_cetak, render_html};
use docgen::{contoh, ekspor};

/// Media type of a DOCX.
pub(crate) const JENIS_DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A built-in example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Contoh {
    /// Its id.
    pub(crate) id: &'static str,
    /// Its title for a list.
    pub(crate) judul: &'static str,
}

/// What the page shows of a naskah.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hasil {
    /// The fragment.
    pub(crate) html: String,
    /// The style sheet of its page profile.
    pub(crate) gaya_cetak: String,
    /// Whether it bears the DRAF mark.
    pub(crate) draf: bool,
    /// How many gaps it has.
    pub(crate) banyak_kosong: usize,
}

/// The examples, in the order of the list.
pub(crate) fn daftar_contoh() -> Vec<Contoh> {
    contoh::daftar().iter().map(|c| Contoh { id: c.id, judul: c.judul }).collect()
}

/// Drafts, checks and renders an example.
pub(crate) fn susun(id: &str, hari_ini: NaiveDate) -> Option<Hasil> {
    let (naskah, _) = ekspor::susun_dan_periksa(&contoh::draf(id)?, hari_ini);
    Some(Hasil {
        html: render_html(&naskah),
        gaya_cetak: gaya_cetak(&naskah),
        draf: naskah.draf,
        banyak_kosong: naskah.kosong().len(),
    })
}

/// The working copy of an example: its DOCX with the draft inside.
pub(crate) fn docx(id: &str, hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    let draf = contoh::draf(id).ok_or_else(|| format!("Contoh “{id}” tidak ada."))?;
    let (naskah, _) = ekspor::susun_dan_periksa(&draf, hari_ini);
    ekspor::salinan_kerja(&naskah, &Amplop::baru(draf)).map_err(|g| g.to_string())
}
