//! The parts of which the screens are made.

mod bidang;
mod bila;
mod butir;
mod daftar;
mod frasa;
mod ikon;
mod kendali;
mod lipatan;
mod seret;
mod temuan;

pub(crate) use bidang::{Bidang, Kelompok};
pub(crate) use bila::{Syarat, Tanya, bila, catatan, selalu, tanyakan};
pub(crate) use butir::DaftarButir;
pub(crate) use daftar::{DaftarUlang, Tabel, alat};
pub(crate) use frasa::FrasaSiap;
pub(crate) use ikon::{Ikon, ikon};
pub(crate) use lipatan::lipatan;
pub(crate) use seret::Seret;
pub(crate) use temuan::{lencana, pesan_isian};

/// A word with a capital first letter, for labels that also stand inside sentences.
pub(crate) fn kapital(teks: &str) -> String {
    let mut huruf = teks.chars();
    huruf.next().map_or_else(String::new, |h| h.to_uppercase().collect::<String>() + huruf.as_str())
}
