//! Nouns of the law as plain values: no serialisation, no text, no I/O.
//!
//! A [`crate::draf::Draf`] holds what people typed; the types here hold what it means.

pub(crate) mod dasar;
mod gambar;
mod jenis;
mod luar;
mod nilai;
mod pihak;
mod rujukan;
mod tahapan;
mod urusan;
mod wilayah;

pub use gambar::ukuran_gambar;
pub use jenis::{
    BentukPelaksanaan, Dokumen, Forum, JenisHasil, JenisUbahan, Kategori, KelasKerjaSama, KesesuaianRencana,
    MulaiBerlaku, PejabatSengketa, PemilikHki, PeranData, Prakarsa, SkemaBmd, SumberDana,
};
pub use luar::{
    BahasaAcuan, BahasaMitra, ForumLuarNegeri, JalurLuarNegeri, MataUang, ObjekLuarNegeri, PemilikBarang,
    SusunanBahasa, TahapLuarNegeri, TingkatMitra, VersiBahasa,
};
pub use nilai::{Durasi, Rupiah, SatuanWaktu, Tanggal};
pub use pihak::{JenisDasar, JenisPihak, Kapasitas, KelompokPihak, StatusPejabat};
pub use rujukan::{JalurIsian, Lokasi, PERATURAN, Peraturan, Rujukan, Tanda, Tingkat, peraturan};
pub use tahapan::{DokumenTahap, dokumen_tahap};
pub use urusan::{KelompokUrusan, URUSAN, Urusan, cari_urusan};
pub use wilayah::{WILAYAH, Wilayah, cari_provinsi, cari_wilayah, saring_wilayah};

/// A closed list of answers, each with the code that draft files carry.
pub trait Pilihan: Copy + PartialEq + 'static {
    /// Name of the list, the first half of a label key.
    const NAMA: &'static str;
    /// Every answer, in the order in which a form offers them.
    const SEMUA: &'static [Self];
    /// The code in draft files (snake case); never changed once released.
    fn kode(self) -> &'static str;
    /// The answer of a code.
    fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.iter().copied().find(|p| p.kode() == kode)
    }
}

/// Declares an enum of answers with their codes.
macro_rules! pilihan {
    ($(#[$m:meta])* $nama:ident { $($(#[$vm:meta])* $varian:ident = $kode:literal),+ $(,)? }) => {
        $(#[$m])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $nama { $($(#[$vm])* $varian),+ }
        impl crate::ranah::Pilihan for $nama {
            const NAMA: &'static str = stringify!($nama);
            const SEMUA: &'static [Self] = &[$(Self::$varian),+];
            fn kode(self) -> &'static str {
                match self { $(Self::$varian => $kode),+ }
            }
        }
    };
}
pub(crate) use pilihan;
