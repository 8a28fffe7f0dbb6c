//! Every call to the engine that the commands make, in one place.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use docgen::amplop::{Amplop, gambar};
use docgen::draf::{Draf, Gambar};
use docgen::laporan::Laporan;
use docgen::naskah::NaskahBernomor;
use docgen::teks::{DiagnosaTeks, PaketTeks};
use docgen::{CaraBahasa, aturan, bahasa, banding, contoh, ekspor, luar, render};

/// The day on which a naskah without a date is judged for its DRAF mark: fixed, so that the same draft always gives the
/// same file. It decides nothing, since the missing date is a gap.
const TANPA_TANGGAL: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(tanggal) => tanggal,
    None => NaiveDate::MIN,
};

/// Name and version, with the version of the words.
pub(crate) fn versi() -> String {
    format!("docgen {} (paket teks {})\n", env!("CARGO_PKG_VERSION"), PaketTeks::bawaan().cap())
}

/// Id and title of each built-in example.
pub(crate) fn daftar_contoh() -> Vec<(&'static str, &'static str)> {
    contoh::daftar().iter().map(|c| (c.id, c.judul)).collect()
}

/// A built-in example, or a random draft for `acak:SEED`.
pub(crate) fn contoh_draf(id: &str) -> Option<Draf> {
    match id.strip_prefix("acak:") {
        Some(benih) => {
            let mut draf = contoh::acak::acak(benih.parse().ok()?);
            // Random drafts are hostile ones; a draft file holds only pictures and ids that can be read back.
            for pihak in draf.pihak.iter_mut().filter(|p| gambar::urai(&p.logo).is_err()) {
                pihak.logo = Gambar::default();
            }
            let mut id = BTreeSet::new();
            for pihak in &mut draf.pihak {
                if !id.insert(pihak.id.clone()) {
                    pihak.id.clear();
                }
            }
            Some(draf)
        }
        None => contoh::draf(id),
    }
}

/// Draft to numbered naskah, marked DRAF unless it is final; a foreign one in the given form of its languages.
pub(crate) fn susun(draf: &Draf, cara: Option<&CaraBahasa>) -> (NaskahBernomor, Laporan) {
    match cara {
        Some(cara) => ekspor::susun_bahasa_dan_periksa(draf, TANPA_TANGGAL, cara),
        None => ekspor::susun_dan_periksa(draf, TANPA_TANGGAL),
    }
}

/// Whether a draft is one of a foreign cooperation.
pub(crate) fn luar_negeri(draf: &Draf) -> bool {
    docgen::kelas(draf).luar_negeri()
}

/// Findings of a draft; `tanggal` counts when the naskah has no date.
pub(crate) fn periksa(draf: &Draf, tanggal: NaiveDate) -> Laporan {
    ekspor::susun_dan_periksa(draf, tanggal).1
}

/// The naskah as plain text.
pub(crate) fn teks(naskah: &NaskahBernomor) -> String {
    render::render_polos(naskah)
}

/// The naskah as a web page.
pub(crate) fn html(naskah: &NaskahBernomor) -> String {
    render::halaman_html(naskah)
}

/// The naskah for Word, with the draft inside or without.
pub(crate) fn docx(naskah: &NaskahBernomor, draf: Option<&Amplop>) -> Result<Vec<u8>, docgen::Galat> {
    draf.map_or_else(|| ekspor::untuk_mitra(naskah), |amplop| ekspor::salinan_kerja(naskah, amplop))
}

/// The working copy with the findings as comments.
pub(crate) fn docx_berkomentar(
    naskah: &NaskahBernomor,
    laporan: &Laporan,
    amplop: &Amplop,
) -> Result<Vec<u8>, docgen::Galat> {
    ekspor::salinan_kerja_berkomentar(naskah, laporan, amplop)
}

/// The sheet for the meeting of the TKKSD; `tanggal` counts when the naskah has no date.
pub(crate) fn telaah(draf: &Draf, tanggal: NaiveDate) -> Result<Vec<u8>, docgen::Galat> {
    ekspor::telaah(draf, tanggal)
}

/// The stages of a foreign cooperation as text, and whether all of them are behind.
pub(crate) fn tahapan(draf: &Draf, tanggal: NaiveDate) -> (String, bool) {
    let semua = luar::tahapan(draf, tanggal);
    let selesai = !semua.is_empty() && semua.iter().all(|t| t.keadaan == luar::Keadaan::Selesai);
    (luar::teks_tahapan(draf, tanggal), selesai)
}

/// Two versions of a draft beside each other.
pub(crate) fn banding(dasar: Option<&Draf>, sendiri: &Amplop, lain: &Amplop) -> banding::Laporan {
    banding::laporan(dasar, sendiri, lain)
}

/// The catalogue of rules.
pub(crate) fn daftar_aturan() -> String {
    aturan::daftar_teks()
}

/// The explanation of one rule.
pub(crate) fn penjelasan_aturan(id: &str) -> Option<String> {
    aturan::penjelasan(id)
}

/// The rule that was probably meant.
pub(crate) fn aturan_mirip(id: &str) -> Option<&'static str> {
    aturan::mirip(id)
}

/// Mistakes in an edited folder of clause files.
pub(crate) fn periksa_teks(berkas: &[(String, String)]) -> Vec<DiagnosaTeks> {
    docgen::teks::periksa_folder(berkas)
}

/// A number in words; the error is a sentence.
pub(crate) fn terbilang(angka: &str, rupiah: bool) -> Result<String, String> {
    if rupiah {
        let sen = bahasa::baca_rupiah(angka).map_err(|e| e.to_string())?;
        // Cannot be: what was read is below the limit.
        bahasa::terbilang_rupiah(sen).ok_or_else(|| bahasa::AngkaGalat::TerlaluBesar.to_string())
    } else {
        bahasa::terbilang_angka(angka).map_err(|e| e.to_string())
    }
}
