//! What was edited in Word after the export: the paragraphs whose words are no longer those of the draft inside.
//!
//! Words are compared, nothing else: how Word splits runs, marks spelling, numbers lists or fills its references anew is
//! no edit. Where a newer text pack would compose other words, the text that was noted at the export counts.

mod banding;
#[cfg(feature = "lanjutan")]
pub(crate) mod halaman;
mod harapan;

pub use banding::{Jenis, Suntingan};
#[cfg(feature = "lanjutan")]
pub use halaman::html;

use crate::Galat;
use crate::amplop::Amplop;
use crate::buka;
use crate::naskah::nomori;
use crate::render::render_polos;
use crate::susun;
use crate::teks::PaketTeks;

/// A naskah opened again, with what was edited in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Terbuka {
    /// The draft as it was exported.
    pub amplop: Amplop,
    /// The edited paragraphs, in the order of the naskah.
    pub suntingan: Vec<Suntingan>,
    /// Whether Word tracks changes that nobody has accepted or refused yet; they are read as accepted.
    pub terlacak: bool,
}

/// Opens a working copy and lists what was edited in Word.
///
/// # Errors
/// When the file is no naskah of Word, carries no draft, or its body cannot be read.
pub fn buka_suntingan(docx: &[u8]) -> Result<Terbuka, Galat> {
    let amplop = buka::buka(docx)?;
    let dokumen = buka::dokumen::dokumen(docx)?;
    let naskah = nomori(susun(&amplop.draf, PaketTeks::bawaan()));
    let harapan = match &amplop.teks_terakhir {
        Some(teks) if *teks != render_polos(&naskah) => harapan::dari_teks(teks),
        _ => harapan::dari_naskah(&naskah),
    };
    let suntingan = banding::banding(&harapan, &dokumen.paragraf);
    Ok(Terbuka { amplop, suntingan, terlacak: dokumen.terlacak })
}
