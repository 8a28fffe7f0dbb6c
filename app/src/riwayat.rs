//! Undo and redo over the whole draft, or the whole profile.

use std::sync::Arc;

use docgen::draf::Draf;

/// How many steps back are kept.
const BATAS: usize = 200;

/// What stood before each change, and what was taken back.
#[derive(Debug, Clone, Default)]
pub(crate) struct Riwayat<T = Draf> {
    lampau: Vec<Arc<T>>,
    depan: Vec<Arc<T>>,
    /// The field of the latest change: further typing in it belongs to the same step.
    kelompok: Option<String>,
}

impl<T> Riwayat<T> {
    /// Notes the draft as it stood before a change; typing on in one field is one step.
    pub(crate) fn catat(&mut self, sebelum: &Arc<T>, kelompok: Option<&str>) {
        if kelompok.is_some() && self.kelompok.as_deref() == kelompok && self.depan.is_empty() {
            return;
        }
        self.kelompok = kelompok.map(str::to_owned);
        self.depan.clear();
        if self.lampau.len() == BATAS {
            self.lampau.remove(0);
        }
        self.lampau.push(Arc::clone(sebelum));
    }

    /// Ends the step: the next typing, even in the same field, is one of its own.
    pub(crate) fn putus(&mut self) {
        self.kelompok = None;
    }

    /// Takes the latest step back: the draft before it.
    pub(crate) fn urung(&mut self, kini: &Arc<T>) -> Option<Arc<T>> {
        let lalu = self.lampau.pop()?;
        self.depan.push(Arc::clone(kini));
        self.kelompok = None;
        Some(lalu)
    }

    /// Makes a step that was taken back again.
    pub(crate) fn ulang(&mut self, kini: &Arc<T>) -> Option<Arc<T>> {
        let lanjut = self.depan.pop()?;
        self.lampau.push(Arc::clone(kini));
        self.kelompok = None;
        Some(lanjut)
    }

    /// Whether there is a step to take back.
    pub(crate) fn dapat_urung(&self) -> bool {
        !self.lampau.is_empty()
    }

    /// Whether there is a step to make again.
    pub(crate) fn dapat_ulang(&self) -> bool {
        !self.depan.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draf(judul: &str) -> Arc<Draf> {
        Arc::new(Draf { judul: judul.to_owned(), ..Draf::default() })
    }

    #[test]
    fn mengetik_di_satu_isian_adalah_satu_langkah() {
        let mut r: Riwayat = Riwayat::default();
        r.catat(&draf(""), Some("judul"));
        r.catat(&draf("a"), Some("judul"));
        assert_eq!(r.urung(&draf("ab")), Some(draf("")));
        assert_eq!(r.ulang(&draf("")), Some(draf("ab")));
        r.putus();
        r.catat(&draf("ab"), Some("judul"));
        assert_eq!(r.urung(&draf("abc")), Some(draf("ab")));
    }

    #[test]
    fn perubahan_baru_menghapus_yang_diurungkan() {
        let mut r: Riwayat = Riwayat::default();
        r.catat(&draf(""), None);
        r.catat(&draf("a"), None);
        assert_eq!(r.urung(&draf("b")), Some(draf("a")));
        r.catat(&draf("a"), Some("judul"));
        assert!(!r.dapat_ulang());
        assert_eq!(r.urung(&draf("c")), Some(draf("a")));
        assert_eq!(r.urung(&draf("a")), Some(draf("")));
        assert_eq!(r.urung(&draf("")), None);
    }

    #[test]
    fn panjangnya_terbatas() {
        let mut r: Riwayat = Riwayat::default();
        for i in 0..BATAS + 5 {
            r.catat(&draf(&i.to_string()), None);
        }
        let mut banyak = 0;
        let mut kini = draf("kini");
        while let Some(lalu) = r.urung(&kini) {
            kini = lalu;
            banyak += 1;
        }
        assert_eq!((banyak, kini), (BATAS, draf("5")));
    }
}
