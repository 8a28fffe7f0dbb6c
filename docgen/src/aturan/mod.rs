//! The checker: which provisions a draft meets, breaks or leaves open.
//!
//! Every rule is data with one pure function: [`Aturan`]. A rule returns the key of a sentence and typed values; the
//! sentences stand in `teks/aturan/*.txt`, the explanations in Markdown files beside the code. [`SEMUA`] lists the rules
//! in the order of a report; [`crate::periksa`] runs them.
//!
//! Rules that decide between final and DRAF, and some that are wanted at once, are in every program. Those that warn and
//! advise come with the feature `lanjutan`; the first module of the browser goes without them.
//!
//! To add a rule: a `static` in the file of its hundred, its sentences in the text file of the same name, and for a
//! Wajib or Peringatan rule its page `<kelompok>/<id>.md`. Tests find what is missing.

// Some helpers serve only the rules that are left out.
#![cfg_attr(not(feature = "lanjutan"), allow(dead_code))]

/// The page of a rule, in programs that show it: the first module of the browser carries none (feature `uraian`).
macro_rules! halaman {
    ($jalur:expr) => {{
        #[cfg(feature = "uraian")]
        {
            include_str!($jalur)
        }
        #[cfg(not(feature = "uraian"))]
        {
            ""
        }
    }};
}

#[cfg(feature = "lanjutan")]
mod alasan_akhir;
mod anggaran;
#[cfg(feature = "uraian")]
mod belum;
#[cfg(feature = "lanjutan")]
mod bentuk;
#[cfg(feature = "lanjutan")]
mod bmd;
#[cfg(feature = "lanjutan")]
mod bukti;
#[cfg(feature = "lanjutan")]
mod bukti_mitra;
mod daftar;
mod dasar;
#[cfg(feature = "lanjutan")]
mod forum;
#[cfg(feature = "lanjutan")]
mod imbangan;
mod isian;
mod jangka_waktu;
mod jenis;
mod kelengkapan;
#[cfg(feature = "lanjutan")]
mod kelengkapan_luar;
mod kesesuaian;
#[cfg(feature = "lanjutan")]
mod kewajiban;
mod konteks;
mod kuasa;
#[cfg(feature = "lanjutan")]
pub(crate) mod luar;
mod muatan;
#[cfg(feature = "lanjutan")]
mod muatan_kata;
mod muatan_naskah;
mod objek;
mod para_pihak;
mod pembiayaan;
mod pengakhiran;
mod pengecualian;
#[cfg(feature = "lanjutan")]
mod persiapan;
pub(crate) mod pesan;
#[cfg(feature = "lanjutan")]
mod sebutan;
mod sengketa;
mod tahapan;
#[cfg(feature = "lanjutan")]
mod terselubung;
#[cfg(feature = "lanjutan")]
mod tindak_lanjut;
#[cfg(test)]
pub(crate) mod uji;
mod umum;
#[cfg(feature = "lanjutan")]
mod wewenang;

#[cfg(feature = "uraian")]
pub use belum::{BelumDibangun, belum_dibangun};
#[cfg(feature = "docx")]
pub(crate) use daftar::sebutan as sebutan_aturan;
pub use daftar::{SEMUA, cari, daftar_teks, lanjutan, mirip, penjelasan, uraian};
pub use jenis::{Aturan, Cakupan, Diagnosa, Hasil, Perbaikan, Rentang, Status};
pub use kelengkapan::{Bagian, IsiBagian, StatusBagian, bagian_naskah, bagian_semua};
#[cfg(feature = "lanjutan")]
pub use kelengkapan_luar::MuatanLuar;
pub use konteks::{Alinea, Konteks};
pub use muatan_naskah::{Muatan, Tegak};
pub(crate) use pengecualian::berlaku as pengecualian_berlaku;
pub use pesan::{Nilai, Pesan};
