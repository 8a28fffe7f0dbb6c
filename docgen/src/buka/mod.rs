//! The way back: from a DOCX to the draft that it carries.
//!
//! The file comes from anywhere, so nothing in it is believed: sizes, names and XML are bounded before they are used.

pub(crate) mod dokumen;
pub(crate) mod wadah;
mod xml;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::Galat;
use crate::amplop::rupa::Rupa;
use crate::amplop::{Amplop, periksa_ukuran_docx};
use wadah::Wadah;
use xml::Isi;

/// Namespace of the root element that holds a draft.
pub const RUANG_NAMA: &str = "urn:naskah:ksd-draf:1";
/// Largest part that holds a draft, in bytes: a draft file in base64.
pub(crate) const BATAS_BAGIAN: u64 = 48 * 1024 * 1024;

const TANPA_DRAF: &str =
    "mungkin ini salinan untuk mitra atau dibuat dengan program lain, jadi buka berkas drafnya (.json)";

/// Reads the draft that a *salinan kerja* carries.
pub fn buka(docx: &[u8]) -> Result<Amplop, Galat> {
    periksa_ukuran_docx(docx.len() as u64)?;
    if docx.is_empty() {
        return Err(Galat::docx("berkas: kosong, tidak ada isinya; pakai salinan lain."));
    }
    match Rupa::tebak(docx) {
        Some(Rupa::Zip) => {}
        Some(Rupa::Json) => {
            return Err(Galat::docx(
                "berkas: ini bukan naskah Word, tampaknya berkas draf (.json); pakai langsung berkas itu tanpa docgen buka.",
            ));
        }
        Some(rupa) => {
            return Err(Galat::docx(format!(
                "berkas: ini tampaknya {}, bukan naskah Word (.docx); buka berkas drafnya (.json).",
                rupa.nama()
            )));
        }
        None => {
            return Err(Galat::docx("berkas: ini bukan naskah Word (.docx); buka berkas drafnya (.json)."));
        }
    }
    let mut wadah = Wadah::baca(docx, &wadah::NASKAH)?;
    let mut hasil: Option<(String, Vec<u8>)> = None;
    for nama in wadah.bagian_kustom() {
        let Isi::Draf(base64) = xml::urai(&nama, &wadah.isi(&nama)?)? else { continue };
        if let Some((lain, _)) = &hasil {
            return Err(Galat::docx(format!(
                "{nama}: naskah ini membawa dua draf, yang lain di {lain}; buka berkas drafnya (.json)."
            )));
        }
        let bita = STANDARD.decode(base64).map_err(|_| {
            Galat::docx(format!("{nama}: draf di dalam naskah ini rusak; buka berkas drafnya (.json)."))
        })?;
        hasil = Some((nama, bita));
    }
    match hasil {
        Some((_, bita)) => {
            // The word "berkas" would mean the naskah here.
            Amplop::baca(&bita).map_err(|g| {
                let pesan = g.to_string();
                Galat::docx(match pesan.strip_prefix("berkas: ") {
                    Some(sisa) => format!("draf di dalam naskah ini: {sisa}"),
                    None => format!("draf di dalam naskah ini, {pesan}"),
                })
            })
        }
        None if wadah.word() => {
            Err(Galat::docx(format!("berkas: naskah ini tidak membawa draf; {TANPA_DRAF}.")))
        }
        None => Err(Galat::docx(
            "berkas: ini berkas ZIP, bukan naskah Word (.docx); buka berkas drafnya (.json).",
        )),
    }
}
