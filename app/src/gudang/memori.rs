//! Memory: for tests, and for a browser that refuses all storage. It is gone with the page.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::GudangGalat;

/// Texts in memory; copies share them.
#[derive(Debug, Clone, Default)]
pub(super) struct Memori {
    isi: Rc<RefCell<BTreeMap<String, String>>>,
    /// How many bytes fit, so that tests see a full store.
    #[cfg(test)]
    pub(super) batas: Rc<std::cell::Cell<Option<usize>>>,
}

impl Memori {
    /// The text of a key.
    pub(super) fn baca(&self, kunci: &str) -> Option<String> {
        self.isi.borrow().get(kunci).cloned()
    }

    /// Writes a text.
    #[cfg_attr(not(test), expect(clippy::unnecessary_wraps, reason = "in tests memory can be full"))]
    pub(super) fn tulis(&self, kunci: &str, isi: &str) -> Result<(), GudangGalat> {
        #[cfg(test)]
        {
            let lain: usize =
                self.isi.borrow().iter().filter(|(k, _)| *k != kunci).map(|(k, i)| k.len() + i.len()).sum();
            if self.batas.get().is_some_and(|batas| lain + kunci.len() + isi.len() > batas) {
                return Err(GudangGalat::Penuh);
            }
        }
        self.isi.borrow_mut().insert(kunci.to_owned(), isi.to_owned());
        Ok(())
    }

    /// Removes a key.
    pub(super) fn hapus(&self, kunci: &str) {
        self.isi.borrow_mut().remove(kunci);
    }

    /// The keys that begin so, in order.
    pub(super) fn daftar(&self, awalan: &str) -> Vec<String> {
        self.isi.borrow().keys().filter(|kunci| kunci.starts_with(awalan)).cloned().collect()
    }
}
