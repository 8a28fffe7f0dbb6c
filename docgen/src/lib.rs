//! `docgen`: from a draft of an Indonesian regional cooperation agreement to a *naskah* that Word opens without a murmur.

pub mod amplop;
pub mod aturan;
pub mod bahasa;
#[cfg(feature = "docx")]
pub mod buka;
pub mod contoh;
pub mod draf;
pub mod ekspor;
mod galat;
pub mod laporan;
pub mod naskah;
pub mod profil;
pub mod ranah;
pub mod render;
pub mod skema_json;
mod susun;
pub mod teks;

#[cfg(feature = "docx")]
pub use buka::buka;
pub use galat::Galat;
pub use laporan::periksa;
pub use susun::{susun, susun_dengan_catatan};
