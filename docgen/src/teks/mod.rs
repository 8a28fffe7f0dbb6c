//! The words: clause files and their parser.
//!
//! Code decides which clause stands and what fills a slot; every sentence that a reader sees comes from `docgen/teks`.

pub mod antarmuka;
mod bawaan;
mod klausul;
mod lanjutan;
mod mirip;
mod paket;
mod urai;

pub use klausul::{AyatTeks, ButirTeks, DiagnosaTeks, JenisButir, Klausul, Potong, RincianTeks, Tempat};
pub use mirip::mirip;
pub use paket::{PaketTeks, periksa_folder};
pub use urai::{urai, urai_sebaris, urai_sendiri};
