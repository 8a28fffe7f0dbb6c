//! Memory: for tests, and for a browser that refuses all storage. It is gone with the page.

use std::cell::RefCell;
use std::rc::Rc;

use super::GudangGalat;

/// Texts in memory; copies share them.
#[derive(Debug, Clone, Default)]
pub(super) struct Memori {
    isi: Rc<RefCell<Vec<(String, String)>>>,
    /// What tests have made to fail.
    #[cfg(test)]
    pub(super) cacat: Rc<Cacat>,
}

/// How a store can fail in tests.
#[cfg(test)]
#[derive(Debug, Default)]
pub(super) struct Cacat {
    /// How many bytes fit.
    pub(super) batas: std::cell::Cell<Option<usize>>,
    /// A key that cannot be read back until it is written anew.
    pub(super) rusak: RefCell<Option<String>>,
}

impl Memori {
    /// The text of a key.
    #[cfg_attr(not(test), expect(clippy::unnecessary_wraps, reason = "in tests memory can fail"))]
    pub(super) fn baca(&self, kunci: &str) -> Result<Option<String>, GudangGalat> {
        #[cfg(test)]
        if self.cacat.rusak.borrow().as_deref() == Some(kunci) {
            return Err(GudangGalat::Rusak);
        }
        Ok(self.isi.borrow().iter().find(|(ini, _)| ini == kunci).map(|(_, isi)| isi.clone()))
    }

    /// Writes a text.
    #[cfg_attr(not(test), expect(clippy::unnecessary_wraps, reason = "in tests memory can fail"))]
    pub(super) fn tulis(&self, kunci: &str, isi: &str) -> Result<(), GudangGalat> {
        #[cfg(test)]
        if self.cacat.batas.get().is_some_and(|batas| self.terpakai(kunci) + kunci.len() + isi.len() > batas)
        {
            return Err(GudangGalat::Penuh);
        }
        self.hapus(kunci);
        self.isi.borrow_mut().push((kunci.to_owned(), isi.to_owned()));
        Ok(())
    }

    /// Removes a key.
    pub(super) fn hapus(&self, kunci: &str) {
        self.isi.borrow_mut().retain(|(ini, _)| ini != kunci);
        #[cfg(test)]
        self.cacat.rusak.borrow_mut().take_if(|rusak| rusak == kunci);
    }

    /// The keys that begin so.
    pub(super) fn daftar(&self, awalan: &str) -> Vec<String> {
        let isi = self.isi.borrow();
        isi.iter().map(|(kunci, _)| kunci).filter(|kunci| kunci.starts_with(awalan)).cloned().collect()
    }

    /// Bytes in use beside those of one key.
    #[cfg(test)]
    pub(super) fn terpakai(&self, kecuali: &str) -> usize {
        self.isi.borrow().iter().filter(|(kunci, _)| *kunci != kecuali).map(|(k, i)| k.len() + i.len()).sum()
    }
}
