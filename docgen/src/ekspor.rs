//! The whole way in one call, the same for the command line and the app, so that one draft gives the same bytes in both.

use chrono::NaiveDate;

#[cfg(feature = "docx")]
use crate::amplop::Amplop;
use crate::draf::Draf;
use crate::laporan::{Laporan, periksa};
use crate::naskah::{NaskahBernomor, nomori};
use crate::ranah::Tanggal;
use crate::susun;
use crate::teks::PaketTeks;

/// The numbered naskah of a draft, marked DRAF unless it is final, and its report.
///
/// `hari_ini` counts only where the naskah has no date; such a naskah has a gap and is never final, so that it cannot
/// change the naskah.
pub fn susun_dan_periksa(draf: &Draf, hari_ini: NaiveDate) -> (NaskahBernomor, Laporan) {
    let naskah = nomori(susun(draf, PaketTeks::bawaan()));
    let laporan = periksa(draf, &naskah, draf.tanggal.nilai().map_or(hari_ini, Tanggal::naif));
    (naskah.tandai(laporan.final_), laporan)
}

/// The same of a foreign draft in a chosen form of its languages. The report is that of the draft, whatever is shown of it.
#[cfg(feature = "lanjutan")]
pub fn susun_bahasa_dan_periksa(
    draf: &Draf,
    hari_ini: NaiveDate,
    cara: &crate::CaraBahasa,
) -> (NaskahBernomor, Laporan) {
    let laporan = susun_dan_periksa(draf, hari_ini).1;
    let naskah = nomori(crate::susun_bahasa(draf, PaketTeks::bawaan(), cara));
    (naskah.tandai(laporan.final_), laporan)
}

/// The naskah as the partner gets it: abroad the copy in which the partner is named first (*alternat*).
#[cfg(feature = "lanjutan")]
pub fn susun_untuk_mitra(draf: &Draf, hari_ini: NaiveDate) -> (NaskahBernomor, Laporan) {
    let cara = crate::CaraBahasa { mitra_dahulu: true, ..crate::CaraBahasa::dari(draf) };
    susun_bahasa_dan_periksa(draf, hari_ini, &cara)
}

/// The *salinan kerja*: the DOCX with the draft inside, which notes the text pack and the text last exported.
///
/// # Errors
/// When the DOCX fails its own check before it is handed out.
#[cfg(feature = "docx")]
pub fn salinan_kerja(naskah: &NaskahBernomor, amplop: &Amplop) -> Result<Vec<u8>, crate::Galat> {
    kerja(naskah, amplop, &[])
}

/// The *salinan kerja* with the findings as Word comments beside the paragraphs that they concern.
///
/// # Errors
/// When the DOCX fails its own check before it is handed out.
#[cfg(feature = "docx")]
pub fn salinan_kerja_berkomentar(
    naskah: &NaskahBernomor,
    laporan: &Laporan,
    amplop: &Amplop,
) -> Result<Vec<u8>, crate::Galat> {
    kerja(naskah, amplop, &crate::laporan::komentar(laporan, naskah))
}

#[cfg(feature = "docx")]
fn kerja(
    naskah: &NaskahBernomor,
    amplop: &Amplop,
    komentar: &[crate::naskah::Komentar],
) -> Result<Vec<u8>, crate::Galat> {
    let aplikasi = || concat!("docgen ", env!("CARGO_PKG_VERSION")).to_owned();
    let amplop = Amplop {
        aplikasi: Some(amplop.aplikasi.clone().unwrap_or_else(aplikasi)),
        paket_teks: Some(PaketTeks::bawaan().cap().to_owned()),
        teks_terakhir: Some(crate::render::render_polos(naskah)),
        ..amplop.clone()
    };
    crate::render::docx::render_docx_berkomentar(naskah, Some(&amplop.ke_json()), komentar)
}

/// The copy *untuk mitra*: the same naskah with nothing inside.
///
/// # Errors
/// When the DOCX fails its own check before it is handed out.
#[cfg(feature = "docx")]
pub fn untuk_mitra(naskah: &NaskahBernomor) -> Result<Vec<u8>, crate::Galat> {
    crate::render::docx::render_docx(naskah, None)
}

/// The *lembar telaah* of a draft as DOCX: its report on two pages, for the meeting of the TKKSD.
///
/// # Errors
/// When the DOCX fails its own check before it is handed out.
#[cfg(feature = "docx")]
pub fn telaah(draf: &Draf, hari_ini: NaiveDate) -> Result<Vec<u8>, crate::Galat> {
    let (naskah, laporan) = susun_dan_periksa(draf, hari_ini);
    let lembar = nomori(crate::laporan::telaah(draf, &naskah, &laporan, hari_ini)).tandai(true);
    crate::render::docx::render_docx(&lembar, None)
}
