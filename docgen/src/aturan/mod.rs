//! The checker: which provisions a draft meets, breaks or leaves open.
//!
//! Every rule is data with one pure function: [`Aturan`]. A rule returns the key of a sentence and typed values; the
//! sentences stand in `teks/aturan/*.txt`, the explanations in Markdown files beside the code. [`SEMUA`] lists the rules
//! in the order of a report; [`crate::periksa`] runs them.
//!
//! To add a rule: a `static` in the file of its hundred, its sentences in the text file of the same name, and for a
//! Wajib or Peringatan rule its page `<kelompok>/<id>.md`. Tests find what is missing.

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

mod alasan_akhir;
mod anggaran;
#[cfg(feature = "uraian")]
mod belum;
mod bmd;
mod bukti_mitra;
mod daftar;
mod dasar;
mod forum;
mod isian;
mod jangka_waktu;
mod jenis;
mod kelengkapan;
mod kesesuaian;
mod konteks;
mod kuasa;
mod muatan;
mod muatan_naskah;
mod objek;
mod para_pihak;
mod pembiayaan;
mod pengakhiran;
mod pengecualian;
pub(crate) mod pesan;
mod sebutan;
mod sengketa;
mod tahapan;
mod terselubung;
#[cfg(test)]
pub(crate) mod uji;
mod umum;
mod wewenang;

#[cfg(feature = "uraian")]
pub use belum::{BelumDibangun, belum_dibangun};
#[cfg(feature = "docx")]
pub(crate) use daftar::sebutan as sebutan_aturan;
pub use daftar::{SEMUA, cari, daftar_teks, mirip, penjelasan, uraian};
pub use jenis::{Aturan, Cakupan, Diagnosa, Hasil, Perbaikan, Rentang, Status};
pub use kelengkapan::{Bagian, StatusBagian, TABEL, bagian_naskah};
pub use konteks::{Alinea, Konteks};
pub use muatan_naskah::{Muatan, Tegak};
pub(crate) use pengecualian::berlaku as pengecualian_berlaku;
pub use pesan::{Nilai, Pesan};
