//! `docgen`: from a draft of an Indonesian regional cooperation agreement to a *naskah* that Word opens without a murmur.

pub mod bahasa;
pub mod contoh;
pub mod draf;
mod galat;
pub mod naskah;
pub mod ranah;
pub mod render;
mod susun;
pub mod teks;

pub use galat::Galat;
pub use susun::{susun, susun_dengan_catatan};
