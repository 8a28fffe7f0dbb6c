//! References as people read and type them: `{Pasal 15}` instead of `{pasal:perubahan}`.
//!
//! What is kept is the id, so that the number follows when pasal are moved.

use crate::naskah::Sasaran;
use crate::teks::{Potong, urai_sendiri};
use crate::urut::urutkan;

use super::TeksPasal;

/// Something that own words can refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SasaranRujukan {
    /// As it is kept: `{pasal:perubahan}`.
    pub kode: String,
    /// As it reads: `Pasal 15`, inside the same pasal `ayat (2)`.
    pub kata: String,
    /// Title of its pasal.
    pub judul: String,
}

impl TeksPasal {
    /// Own words of the pasal `di` as a text field shows them: each reference that finds something in readable form.
    pub fn ramah(&self, isi: &str, di: &str) -> String {
        self.ubah(isi, di, |kata| format!("{{{kata}}}"))
    }

    /// Own words of the pasal `di` as they read in the naskah.
    pub fn terbaca(&self, isi: &str, di: &str) -> String {
        self.ubah(isi, di, |kata| kata)
    }

    fn ubah(&self, isi: &str, di: &str, bentuk: impl Fn(String) -> String) -> String {
        urai_sendiri(isi)
            .into_iter()
            .map(|p| match p {
                Potong::Teks { isi, .. } => isi,
                Potong::Rujuk { pasal, ayat, butir } => {
                    let r = Sasaran { pasal, ayat, butir };
                    self.pembaca.baca(&r, di).map_or_else(|| tulis(&r), &bentuk)
                }
                Potong::Slot { .. } | Potong::Frasa(_) => String::new(),
            })
            .collect()
    }

    /// What was typed in a text field of the pasal `di`, with readable references turned into what is kept. One that
    /// finds nothing stays as it was typed.
    pub fn dari_ramah(&self, ketikan: &str, di: &str) -> String {
        if !ketikan.contains('{') {
            return ketikan.to_owned();
        }
        let sasaran = self.sasaran(di);
        let mut hasil = String::with_capacity(ketikan.len());
        let mut sisa = ketikan;
        while let Some((depan, dalam)) = sisa.split_once('{') {
            hasil.push_str(depan);
            let Some((kata, ekor)) = dalam.split_once('}') else {
                sisa = sisa.get(depan.len()..).unwrap_or_default();
                break;
            };
            if let Some(s) = sasaran.iter().find(|s| sama(&s.kata, kata)) {
                hasil.push_str(&s.kode);
            } else {
                hasil.push('{');
                hasil.push_str(kata);
                hasil.push('}');
            }
            sisa = ekor;
        }
        hasil.push_str(sisa);
        hasil
    }

    /// Everything to which words of the pasal `di` can refer: its own ayat, then the others by number.
    pub fn sasaran(&self, di: &str) -> Vec<SasaranRujukan> {
        let urutan = |pasal: &str| self.pasal.iter().position(|p| p.id == pasal);
        let mut semua: Vec<(bool, Option<usize>, SasaranRujukan)> = Vec::new();
        for mut r in self.pembaca.sasaran() {
            let sendiri = r.pasal == di;
            if sendiri && r.ayat.is_none() {
                continue;
            }
            let (letak, judul) = (urutan(&r.pasal), self.cari(&r.pasal).map(|p| p.judul.clone()));
            if sendiri {
                r.pasal.clear();
            }
            if let Some(kata) = self.pembaca.baca(&r, di) {
                let judul = judul.unwrap_or_default();
                semua.push((!sendiri, letak, SasaranRujukan { kode: tulis(&r), kata, judul }));
            }
        }
        // Stable: within a pasal the ids are sorted, the pasal itself before its ayat.
        urutkan(&mut semua, |(a, x, s), (b, y, t)| (a, x, nomor(&s.kata)) > (b, y, nomor(&t.kata)));
        let mut hasil: Vec<SasaranRujukan> = Vec::with_capacity(semua.len());
        for (_, _, s) in semua {
            if !hasil.iter().any(|h| h.kata == s.kata) {
                hasil.push(s);
            }
        }
        hasil
    }
}

/// Words by the numbers in them: `ayat (2)` before `ayat (10)`.
fn nomor(kata: &str) -> (Vec<u32>, &str) {
    let angka = kata.split(|c: char| !c.is_ascii_digit()).filter_map(|a| a.parse().ok());
    (angka.collect(), kata)
}

/// Whether somebody meant these words: capitals and white space do not matter.
fn sama(kata: &str, ketikan: &str) -> bool {
    kata.split_whitespace().map(str::to_lowercase).eq(ketikan.split_whitespace().map(str::to_lowercase))
}

/// A reference as it is kept.
pub(super) fn tulis(r: &Sasaran) -> String {
    match (&r.ayat, &r.butir) {
        (None, _) => format!("{{pasal:{}}}", r.pasal),
        (Some(ayat), None) => format!("{{ayat:{}#{ayat}}}", r.pasal),
        (Some(ayat), Some(butir)) => format!("{{butir:{}#{ayat}/{butir}}}", r.pasal),
    }
}
