//! Indonesian as an agreement writes it: numbers, money, dates and lists in figures and in words.
//!
//! Pure functions from values to text and back; no I/O, no clock, no locale.
//! The forms follow Lampiran II of UU 12/2011 by analogy (it binds regulations, not agreements) and EYD V.
//! Words are lower case, one space apart, and never carry a full stop: the caller places them in a sentence.
//!
//! - [`terbilang`](terbilang()): numbers in words.
//! - [`rupiah`], [`persen`], [`durasi`], [`bilangan`]: figures followed by their words; [`baca_rupiah`] and
//!   [`Desimal`] read what an officer types.
//! - [`tanggal_pembukaan`] and its parts: dates and times.
//! - [`romawi`], [`huruf`], [`urutan`], [`gabung`]: numbering and lists.
//! - `inggris`: the same in English, for foreign naskah.

mod angka;
mod daftar;
#[cfg(feature = "lanjutan")]
pub mod inggris;
mod tanggal;
mod terbilang;

pub use angka::{
    AngkaGalat, Desimal, baca_rupiah, bilangan, durasi, nama_satuan, permil, persen, ribuan, rupiah,
    rupiah_lengkap,
};
pub use daftar::{gabung, huruf, romawi, singkatan, urutan};
pub use tanggal::{
    ZonaWaktu, nama_bulan, nama_hari, tanggal_angka, tanggal_panjang, tanggal_pembukaan, waktu,
};
pub use terbilang::{BATAS_TERBILANG, judul_kata, pecahan, terbilang, terbilang_angka, terbilang_rupiah};
