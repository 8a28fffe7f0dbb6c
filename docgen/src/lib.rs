//! `docgen`: from a draft of an Indonesian regional cooperation agreement to a *naskah* that Word opens without a murmur.
//!
//! ```
//! use docgen::teks::PaketTeks;
//! use docgen::{contoh, nomori, periksa, render_polos, susun};
//!
//! // A draft is never invalid, only unfinished: what is missing becomes a gap.
//! let draf = contoh::draf("hampir-kosong").unwrap_or_default();
//! let naskah = nomori(susun(&draf, PaketTeks::bawaan()));
//! assert!(naskah.berkosong());
//!
//! // Rules read the draft and the naskah; the date is an argument.
//! let hari_ini = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap_or_default();
//! let laporan = periksa(&draf, &naskah, hari_ini);
//! assert!(!laporan.final_);
//!
//! // Every rendering shows the same words and numbers.
//! assert!(render_polos(&naskah).contains("[… judul kerja sama …]"));
//! ```
//!
//! [`susun`] composes, [`nomori`] numbers, [`periksa`] checks, `render_docx`, [`render_html`] and [`render_polos`] write;
//! [`ekspor`] does the whole way. Draft files are read by [`amplop`], the draft inside a DOCX by `buka`.

pub mod akibat;
pub mod amplop;
pub mod aturan;
pub mod bahasa;
#[cfg(feature = "lanjutan")]
pub mod banding;
#[cfg(all(feature = "uraian", feature = "lanjutan"))]
pub mod bantuan;
#[cfg(feature = "docx")]
pub mod buka;
#[cfg(all(feature = "docx", feature = "lanjutan"))]
pub mod cadangan;
pub mod cermin;
pub mod contoh;
pub mod draf;
pub mod ekspor;
pub mod frasa;
mod galat;
pub mod laporan;
#[cfg(feature = "lanjutan")]
pub mod luar;
pub mod nama_berkas;
pub mod naskah;
#[cfg(feature = "lanjutan")]
pub mod pemilih;
pub mod penentu;
pub mod profil;
pub mod ranah;
pub mod rencana;
pub mod render;
pub mod sebutan;
pub mod skema_json;
#[cfg(feature = "docx")]
pub mod suntingan;
mod susun;
pub mod teks;
pub mod tempel;
pub mod turunan;
pub mod urusan;
pub mod urut;

#[cfg(feature = "docx")]
pub use buka::buka;
pub use galat::Galat;
pub use laporan::periksa;
pub use naskah::nomori;
#[cfg(feature = "docx")]
pub use render::docx::render_docx;
pub use render::{render_html, render_polos};
#[cfg(feature = "lanjutan")]
pub use susun::{BedaKembar, CaraBahasa, JenisBeda, TampilBahasa, beda_kembar, susun_bahasa};
pub use susun::{bermeterai, dokumen, isi_slot, kelas, sebutan, susun, susun_dengan_catatan, teks_pasal};
