//! A foreign cooperation on its way (PP 28/2018 Bab IV, Permendagri 25/2020): its stages, the periods that the law fixes, and
//! what a paper said when it was signed or sent.
//!
//! Everything here is computed from the draft; today is an argument.

mod catatan;
mod halaman;
mod langkah;
pub mod lembar;
mod tahapan;
mod tetapan;
mod waktu;

pub use crate::{BedaKembar, JenisBeda, beda_kembar};
pub(crate) use catatan::diterima;
pub use catatan::{Jalan, berkabupaten, jalan, tanggal_surat};
pub use halaman::{html_tahapan, teks_tahapan};
pub use tahapan::{Keadaan, Kurang, SuratTahap, TahapLuar, Tenggat, tahapan};
pub use tetapan::{ketetapan, tetapan, tetapkan};
pub use waktu::{akhir_naskah, akhir_pernyataan, batas_laporan, batas_perpanjangan, hari_kerja};

#[cfg(test)]
pub(crate) use halaman::KUNCI;
#[cfg(test)]
pub(crate) use langkah::kode_langkah;
#[cfg(test)]
pub(crate) use tahapan::KUNCI as KUNCI_TAHAPAN;
pub(crate) use waktu::HARI_DPRD;
#[cfg(test)]
mod uji;
