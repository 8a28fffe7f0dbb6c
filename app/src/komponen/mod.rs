//! The parts of which the screens are made.

mod berkas;
mod bidang;
mod bila;
mod butir;
mod daftar;
mod dialog;
pub(crate) mod dinamis;
mod frasa;
mod gambar;
mod ikon;
mod kendali;
mod kombo;
mod lipatan;
mod panel;
mod pilihan;
mod seret;
mod temuan;

pub(crate) use berkas::pilih_berkas;
pub(crate) use bidang::{Bidang, Kelompok};
pub(crate) use bila::{Syarat, Tanya, bertemuan, bila, bila_lapor, catatan, selalu, tanyakan};
pub(crate) use butir::DaftarButir;
pub(crate) use daftar::{DaftarUlang, alat};
pub(crate) use dialog::tanya;
pub(crate) use frasa::FrasaSiap;
pub(crate) use gambar::gambar;
pub(crate) use ikon::{Ikon, ikon};
pub(crate) use kombo::{Kombo, Opsi};
pub(crate) use lipatan::{lipatan, terlipat};
pub(crate) use panel::{panel, panel_temuan};
pub(crate) use pilihan::{Pilihan, dialog_pilihan};
pub(crate) use seret::Seret;
pub(crate) use temuan::{
    lencana, nama_isian, pesan_di, pesan_galat, pesan_isian, tautan_aturan, tautan_isian,
};

/// A word with a capital first letter, for labels that also stand inside sentences.
pub(crate) fn kapital(teks: &str) -> String {
    let mut huruf = teks.chars();
    huruf.next().map_or_else(String::new, |h| h.to_uppercase().collect::<String>() + huruf.as_str())
}
