//! The storage of the browser: drafts are kept on this computer, and nothing of them is lost silently.
//!
//! The app speaks to [`Rak`], the shelf. Below it lies one [`Gudang`]: IndexedDB, else localStorage, else memory. Beside
//! it localStorage holds a journal for the moment in which the page goes away.

mod galat;
mod indeks_db;
mod kunci;
mod lemari;
mod lokal;
mod memori;
mod potret;
mod pulang;
mod rak;
mod rekam;
mod ringkasan;
mod tetap;
#[cfg(test)]
mod uji;

pub(crate) use galat::GudangGalat;
pub(crate) use potret::{Potret, Sampah, Sebab as SebabPotret};
pub(crate) use rak::{Alat, Karantina, Rak, Rumah};
pub(crate) use rekam::Bacaan;
pub(crate) use ringkasan::{Keadaan as KeadaanDraf, Ringkasan};
pub(crate) use tetap::{minta_tetap, tetap};

/// One change of a store.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Perubahan {
    /// A key and its new text.
    Tulis(String, String),
    /// A key to remove; one that is not there is no error.
    Hapus(String),
}

/// Decides, from the texts just read, what changes; an error changes nothing.
type Putusan<'a> = &'a mut dyn FnMut(&[Option<String>]) -> Result<Vec<Perubahan>, GudangGalat>;

/// A store of texts by key.
///
/// What is harder than one key (two tabs, a draft with its snapshot, the trash) is a decision of [`Gudang::ubah`].
trait Gudang {
    /// The text of a key.
    async fn baca(&self, kunci: &str) -> Result<Option<String>, GudangGalat>;

    /// All keys that begin so.
    async fn daftar(&self, awalan: &str) -> Result<Vec<String>, GudangGalat>;

    /// Reads keys, decides, and changes all or nothing; no other tab comes between.
    ///
    /// Ready only when the browser has said that the change stands.
    async fn ubah(&self, dibaca: &[String], putuskan: Putusan<'_>) -> Result<(), GudangGalat>;

    /// Writes one text, whatever stood there.
    async fn tulis(&self, kunci: &str, isi: &str) -> Result<(), GudangGalat> {
        self.ubah(&[], &mut |_| Ok(vec![Perubahan::Tulis(kunci.to_owned(), isi.to_owned())])).await
    }

    /// Removes one key.
    async fn hapus(&self, kunci: &str) -> Result<(), GudangGalat> {
        self.ubah(&[], &mut |_| Ok(vec![Perubahan::Hapus(kunci.to_owned())])).await
    }
}
