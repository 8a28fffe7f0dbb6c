//! The parts of which the screens are made.

mod bidang;
mod daftar;
mod ikon;
mod kendali;
mod temuan;

pub(crate) use bidang::{Bidang, Kelompok};
pub(crate) use daftar::{DaftarUlang, Tabel};
pub(crate) use ikon::{Ikon, ikon};
pub(crate) use temuan::{
    bagian_lipat, lencana, nama_isian, pesan_galat, pesan_isian, tautan_aturan, tautan_isian,
};

/// A word with a capital first letter, for labels that also stand inside sentences.
pub(crate) fn kapital(teks: &str) -> String {
    let mut huruf = teks.chars();
    huruf.next().map_or_else(String::new, |h| h.to_uppercase().collect::<String>() + huruf.as_str())
}
