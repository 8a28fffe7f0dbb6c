//! The answers: a small value, and a link.

use super::pertanyaan::ditanyakan;

/// Ids of all questions, in the order in which they are asked and stand in a link.
pub const ID: [&str; 7] = ["mitra", "bentuk", "untuk", "batas", "beban", "kesepakatan", "prakarsa"];

/// The answers so far.
///
/// An answer is kept only while its question is asked and offers it: what no longer fits goes with the answer that
/// made it fit. So two equal links are equal values, and the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Jawaban {
    kode: [Option<&'static str>; ID.len()],
}

impl Jawaban {
    /// Answers a question, or changes its answer; `false`, and nothing happens, when it is not asked or has no such
    /// answer.
    pub fn jawab(&mut self, pertanyaan_id: &str, kode: &str) -> bool {
        if !self.simpan(pertanyaan_id, kode) {
            return false;
        }
        let mut tinggal = Self::default();
        for (id, kode) in self.isi() {
            tinggal.simpan(id, kode);
        }
        *self = tinggal;
        true
    }

    /// The answer to a question.
    pub fn kode(&self, pertanyaan_id: &str) -> Option<&'static str> {
        self.isi().find(|(id, _)| *id == pertanyaan_id).map(|(_, kode)| kode)
    }

    /// Question and answer, in the order of asking.
    pub fn isi(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        ID.into_iter().zip(self.kode).filter_map(|(id, kode)| Some((id, kode?)))
    }

    /// Reads `mitra=daerah&untuk=…` in any order; what is not known or not asked is ignored.
    pub fn dari_kueri(kueri: &str) -> Self {
        let mut hasil = Self::default();
        for id in ID {
            let pasang = kueri.trim_start_matches('?').split('&').filter_map(|p| p.split_once('='));
            if let Some((_, kode)) = pasang.into_iter().find(|(k, _)| *k == id) {
                hasil.simpan(id, kode);
            }
        }
        hasil
    }

    /// The link: `mitra=daerah&untuk=…`, always in the same order; empty without answers.
    pub fn ke_kueri(&self) -> String {
        let pasang: Vec<String> = self.isi().map(|(id, kode)| format!("{id}={kode}")).collect();
        pasang.join("&")
    }

    /// Takes an answer that its question, asked now, offers; later answers stay as they are.
    fn simpan(&mut self, id: &str, kode: &str) -> bool {
        let kode = ditanyakan(self).find(|s| s.id == id).and_then(|s| s.pilihan.iter().find(|p| **p == kode));
        let tempat = ID.iter().position(|i| *i == id).and_then(|n| self.kode.get_mut(n));
        match (tempat, kode) {
            (Some(tempat), Some(kode)) => {
                *tempat = Some(kode);
                true
            }
            _ => false,
        }
    }
}
