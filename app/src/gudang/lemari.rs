//! The stores behind one name, so that the shelf exists once and is tested without a browser.

use super::indeks_db::IndeksDb;
use super::lokal::Lokal;
use super::memori::Memori;
use super::{Gudang, GudangGalat, Perubahan, Putusan};

/// A store that answers at once.
#[derive(Debug, Clone)]
pub(super) enum Laci {
    /// localStorage.
    Lokal(Lokal),
    /// Memory.
    Memori(Memori),
}

/// The store in which drafts live.
pub(super) enum Lemari {
    /// IndexedDB.
    IndeksDb(IndeksDb),
    /// One that answers at once.
    Laci(Laci),
}

impl Laci {
    /// The text of a key.
    pub(super) fn baca(&self, kunci: &str) -> Result<Option<String>, GudangGalat> {
        match self {
            Self::Lokal(l) => l.baca(kunci),
            Self::Memori(m) => m.baca(kunci),
        }
    }

    /// Writes a text; where that fails, the old one stays.
    pub(super) fn tulis(&self, kunci: &str, isi: &str) -> Result<(), GudangGalat> {
        match self {
            Self::Lokal(l) => l.tulis(kunci, isi),
            Self::Memori(m) => m.tulis(kunci, isi),
        }
    }

    /// Removes a key.
    pub(super) fn hapus(&self, kunci: &str) -> Result<(), GudangGalat> {
        match self {
            Self::Lokal(l) => l.hapus(kunci),
            Self::Memori(m) => {
                m.hapus(kunci);
                Ok(())
            }
        }
    }

    /// The keys that begin so.
    pub(super) fn daftar(&self, awalan: &str) -> Result<Vec<String>, GudangGalat> {
        match self {
            Self::Lokal(l) => l.daftar(awalan),
            Self::Memori(m) => Ok(m.daftar(awalan)),
        }
    }

    /// Makes one change and returns the one that takes it back.
    fn terapkan(&self, satu: Perubahan) -> Result<Perubahan, GudangGalat> {
        let kunci = match &satu {
            Perubahan::Tulis(kunci, _) | Perubahan::Hapus(kunci) => kunci.clone(),
        };
        let lama = match self.baca(&kunci) {
            // What cannot be read cannot be put back either.
            Err(GudangGalat::Rusak) => None,
            lama => lama?,
        };
        match satu {
            Perubahan::Tulis(kunci, isi) => self.tulis(&kunci, &isi)?,
            Perubahan::Hapus(kunci) => self.hapus(&kunci)?,
        }
        Ok(match lama {
            Some(isi) => Perubahan::Tulis(kunci, isi),
            None => Perubahan::Hapus(kunci),
        })
    }
}

impl Gudang for Laci {
    async fn baca(&self, kunci: &str) -> Result<Option<String>, GudangGalat> {
        self.baca(kunci)
    }

    async fn daftar(&self, awalan: &str) -> Result<Vec<String>, GudangGalat> {
        self.daftar(awalan)
    }

    async fn ubah(&self, dibaca: &[String], putuskan: Putusan<'_>) -> Result<(), GudangGalat> {
        let lama = dibaca.iter().map(|kunci| self.baca(kunci)).collect::<Result<Vec<_>, _>>()?;
        let mut kembali = Vec::new();
        for satu in putuskan(&lama)? {
            match self.terapkan(satu) {
                Ok(balik) => kembali.push(balik),
                Err(galat) => {
                    // Backwards, so that each step finds the room that it had; one that fails must not stop the others.
                    for balik in kembali.into_iter().rev() {
                        let _ = self.terapkan(balik);
                    }
                    return Err(galat);
                }
            }
        }
        Ok(())
    }
}

impl Gudang for Lemari {
    async fn baca(&self, kunci: &str) -> Result<Option<String>, GudangGalat> {
        match self {
            Self::IndeksDb(db) => db.baca(kunci).await,
            Self::Laci(laci) => laci.baca(kunci),
        }
    }

    async fn daftar(&self, awalan: &str) -> Result<Vec<String>, GudangGalat> {
        match self {
            Self::IndeksDb(db) => db.daftar(awalan).await,
            Self::Laci(laci) => laci.daftar(awalan),
        }
    }

    async fn ubah(&self, dibaca: &[String], putuskan: Putusan<'_>) -> Result<(), GudangGalat> {
        match self {
            Self::IndeksDb(db) => db.ubah(dibaca, putuskan).await,
            Self::Laci(laci) => laci.ubah(dibaca, putuskan).await,
        }
    }
}
