//! The router: which kind of cooperation, and which document, from five or six plain questions.
//!
//! [`Jawaban`] holds the answers and is a link (`mitra=daerah&untuk=pelayanan_publik`); [`urutan`] and [`berikut`] say
//! what to ask, [`putuskan`] decides and gives its reasons, [`draf_awal`] starts the draft. The command line and the app
//! call the same functions, so that they decide alike.
//!
//! Conditions and citations stand here, every sentence in `teks/antarmuka/penentu.txt`. A sentence has one mark of
//! certainty ([`crate::ranah::Tanda`]), and only what was read in a national text in force is shown as law.
//!
//! ```
//! use docgen::penentu::{self, HasilPutusan, Jawaban};
//! use docgen::ranah::{Dokumen, KelasKerjaSama};
//!
//! let mut jawaban = Jawaban::dari_kueri("mitra=rumah_sakit&bentuk=perseroan_terbatas&untuk=pelayanan_publik");
//! assert_eq!(penentu::berikut(&jawaban).map(|p| p.id), Some("beban"));
//! for (id, kode) in [("beban", "tidak"), ("kesepakatan", "belum"), ("prakarsa", "mitra")] {
//!     assert!(jawaban.jawab(id, kode));
//! }
//! let hasil = penentu::putuskan(&jawaban).map(|p| p.hasil);
//! assert!(matches!(
//!     hasil,
//!     Some(HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdpk, dokumen: Dokumen::KesepakatanBersama, .. })
//! ));
//! ```

mod bukan;
mod dalil;
mod draf;
mod jawaban;
mod kata;
mod keluaran;
mod lampiran;
mod mengapa;
mod mitra;
mod penandatangan;
mod perhatian;
mod perkara;
mod pertanyaan;
mod putusan;
mod tahapan;
#[cfg(test)]
mod uji;

pub use dalil::Alasan;
pub use draf::draf_awal;
pub use jawaban::{ID, Jawaban};
pub use kata::kepala;
pub use keluaran::{json, teks};
pub use pertanyaan::{Pertanyaan, PilihanJawaban, berikut, urutan};
pub use putusan::{HasilPutusan, JalanLain, Jalur, JenisKerjaSama, Lampiran, Putusan, Tahap};

use perkara::Perkara;

/// The decision, once every question is answered.
pub fn putuskan(jawaban: &Jawaban) -> Option<Putusan> {
    if berikut(jawaban).is_some() {
        return None;
    }
    let p = Perkara::dari(jawaban)?;
    Some(Putusan {
        mengapa: mengapa::mengapa(&p),
        bukan: bukan::bukan(&p),
        penandatangan: penandatangan::penandatangan(&p),
        tahapan: tahapan::tahapan(&p),
        lampiran: lampiran::lampiran(&p),
        perhatian: perhatian::perhatian(&p),
        jalan_lain: putusan::jalan_lain(&p),
        hasil: p.hasil,
    })
}
