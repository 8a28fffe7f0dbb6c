//! The engine: every call of docgen's verbs stands in this file.

use chrono::NaiveDate;
use docgen::naskah::NaskahBernomor;
use docgen::render::{gaya_cetak, render_html};

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
    #[cfg(feature = "tiruan")]
    return crate::tiruan::DAFTAR.to_vec();
    #[cfg(not(feature = "tiruan"))]
    docgen::contoh::daftar().iter().map(|c| Contoh { id: c.id, judul: c.judul }).collect()
}

/// Drafts, checks and renders an example.
pub(crate) fn susun(id: &str, hari_ini: NaiveDate) -> Option<Hasil> {
    let naskah = naskah(id, hari_ini)?;
    Some(Hasil {
        html: render_html(&naskah),
        gaya_cetak: gaya_cetak(&naskah),
        draf: naskah.draf,
        banyak_kosong: naskah.kosong().len(),
    })
}

#[cfg(feature = "tiruan")]
fn naskah(id: &str, _hari_ini: NaiveDate) -> Option<NaskahBernomor> {
    crate::tiruan::naskah(id).map(docgen::naskah::nomori).map(|n| n.tandai(true))
}

#[cfg(not(feature = "tiruan"))]
fn naskah(id: &str, hari_ini: NaiveDate) -> Option<NaskahBernomor> {
    docgen::contoh::draf(id).map(|draf| bernomor(&draf, hari_ini))
}

#[cfg(not(feature = "tiruan"))]
fn bernomor(draf: &docgen::draf::Draf, hari_ini: NaiveDate) -> NaskahBernomor {
    let naskah = docgen::naskah::nomori(docgen::susun(draf, docgen::teks::PaketTeks::bawaan()));
    let laporan = docgen::periksa(draf, &naskah, hari_ini);
    naskah.tandai(laporan.final_)
}

/// The working copy of an example: its DOCX with the draft inside.
#[cfg(not(feature = "tiruan"))]
pub(crate) fn docx(id: &str, hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    let draf = docgen::contoh::draf(id).ok_or_else(|| format!("Contoh “{id}” tidak ada."))?;
    let naskah = bernomor(&draf, hari_ini);
    let amplop = docgen::amplop::Amplop::baru(draf).ke_json();
    docgen::render::docx::render_docx(&naskah, Some(&amplop)).map_err(|g| g.to_string())
}

/// Plain text in place of a DOCX.
#[cfg(feature = "tiruan")]
pub(crate) fn docx(id: &str, hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    let naskah = naskah(id, hari_ini).ok_or_else(|| format!("Contoh “{id}” tidak ada."))?;
    Ok(docgen::render::render_polos(&naskah).into_bytes())
}
