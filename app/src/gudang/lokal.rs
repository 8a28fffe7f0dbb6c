//! localStorage, through gloo-storage.

use gloo_storage::{LocalStorage, Storage};

use super::{GudangGalat, kunci};

/// The storage of the origin; having one proves that it works.
#[derive(Debug, Clone)]
pub(super) struct Lokal(web_sys::Storage);

impl Lokal {
    /// Finds localStorage and tries it. A full one is still a place to read from, unless it is empty all the same.
    ///
    /// gloo's own look-up throws where storage is blocked, so the browser is asked first, and gloo only once. Its `get` and
    /// `set` would wrap a text into JSON a second time; a draft file stays as it is.
    pub(super) fn buka() -> Result<Self, GudangGalat> {
        let ada = web_sys::window().and_then(|w| w.local_storage().ok().flatten()).is_some();
        if !ada {
            return Err(GudangGalat::Ditolak);
        }
        let lokal = Self(LocalStorage::raw());
        let uji = kunci::uji("");
        match lokal.tulis(&uji, "1") {
            Err(GudangGalat::Penuh) if lokal.0.length()? > 0 => {}
            hasil => hasil?,
        }
        lokal.hapus(&uji)?;
        Ok(lokal)
    }

    /// The text of a key.
    pub(super) fn baca(&self, kunci: &str) -> Result<Option<String>, GudangGalat> {
        Ok(self.0.get_item(kunci)?)
    }

    /// Writes a text; where that fails, the old one stays.
    pub(super) fn tulis(&self, kunci: &str, isi: &str) -> Result<(), GudangGalat> {
        Ok(self.0.set_item(kunci, isi)?)
    }

    /// Removes a key.
    pub(super) fn hapus(&self, kunci: &str) -> Result<(), GudangGalat> {
        Ok(self.0.remove_item(kunci)?)
    }

    /// The keys that begin so; other keys of the origin are not even looked at.
    pub(super) fn daftar(&self, awalan: &str) -> Result<Vec<String>, GudangGalat> {
        let banyak = self.0.length()?;
        let kunci = (0..banyak).filter_map(|i| self.0.key(i).ok().flatten());
        Ok(kunci.filter(|kunci| kunci.starts_with(awalan)).collect())
    }
}
