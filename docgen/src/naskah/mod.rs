//! The naskah: what a reader sees, as meaning and not as layout.
//!
//! [`Naskah`] is built by `susun`; [`nomori`] gives every paragraph its number and every reference its words; renderers
//! accept only the result, [`NaskahBernomor`]. No sizes, fonts, HTML or XML in here.

mod asal;
mod bernomor;
mod blok;
mod kata;
mod nomor;
mod rujukan;
mod sebaris;
#[cfg(feature = "lanjutan")]
mod sejajar;

pub use asal::Asal;
pub use bernomor::{
    BlokJadi, Daftar, KepingRujukan, Komentar, NaskahBernomor, Nomor, ParagrafJadi, SebarisJadi, SejajarJadi,
    SelTandaTanganJadi, TabelJadi, TandaTanganJadi,
};
pub use blok::{
    Ayat, BarisKomparisi, Blok, ButirRinci, Cetak, Gaya, Huruf, KataHalaman, Kertas, Lampiran, Logo, Meta,
    Naskah, Paragraf, Pasal, Rincian, Sejajar, Sel, SelTandaTangan, Tabel, TandaTangan,
};
pub use nomor::nomori;
pub(crate) use rujukan::PembacaRujukan;
pub use sebaris::{Bahasa, Corak, KataSambung, Sasaran, Sebaris, Sebarisan, teks};
