//! Sentences with their authority.

use super::kata::{kata, pasangan};
use crate::bahasa;
use crate::ranah::{Rujukan, Tanda};

/// A sentence of the words file with what it rests on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dalil {
    /// Key of the words.
    pub(super) kunci: &'static str,
    /// Certainty; the weakest when several provisions are read together.
    pub(super) tanda: Tanda,
    /// The provisions.
    pub(super) dasar: &'static [Rujukan],
}

/// A reason that an officer reads: the sentence, what it rests on and how certain that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alasan {
    /// Key of the sentence, stable.
    pub kunci: &'static str,
    /// The sentence; for stages and documents the explanation beside the name.
    pub kalimat: String,
    /// The provisions; empty for a default of this tool.
    pub dasar: Vec<Rujukan>,
    /// Certainty: only `V` may be shown as law.
    pub tanda: Tanda,
}

impl Alasan {
    /// What it rests on, in words that tell how certain it is: `Pasal 46 ayat (1) PP 28/2018`, `saran alat ini`.
    pub fn sumber(&self) -> String {
        let dasar: Vec<String> =
            self.dasar.chunk_by(|a, b| a.peraturan == b.peraturan).map(satu_peraturan).collect();
        let kunci = match self.tanda {
            Tanda::V => "tanda.v",
            Tanda::VLama => "tanda.v_lama",
            Tanda::VLokal => "tanda.v_lokal",
            Tanda::VDicabut => "tanda.v_dicabut",
            Tanda::L => "tanda.l",
            Tanda::D if dasar.is_empty() => "tanda.d",
            Tanda::D => "tanda.d_dasar",
        };
        kata(kunci).replace("{dasar}", &dasar.join("; "))
    }
}

/// Provisions of one regulation: `Pasal 14 dan Pasal 46 PP 28/2018`.
fn satu_peraturan(dasar: &[Rujukan]) -> String {
    match dasar {
        [pertama, _, ..] => {
            let bagian: Vec<&str> = dasar.iter().map(|r| r.bagian).collect();
            let nama = Rujukan { bagian: "", ..*pertama }.teks();
            format!("{} {nama}", bahasa::gabung(&bagian, kata("tanda.dan")))
        }
        _ => dasar.iter().map(Rujukan::teks).collect(),
    }
}

impl Dalil {
    /// The reason with the whole sentence.
    pub(super) fn alasan(&self) -> Alasan {
        let isi = kata(self.kunci);
        let kalimat = isi.split_once(" | ").map_or(isi, |(_, penjelasan)| penjelasan);
        Alasan {
            kunci: self.kunci,
            kalimat: kalimat.to_owned(),
            dasar: self.dasar.to_vec(),
            tanda: self.tanda,
        }
    }

    /// The name before the explanation.
    pub(super) fn nama(&self) -> String {
        pasangan(self.kunci).0.to_owned()
    }
}

/// Several reasons.
pub(super) fn alasan(dalil: &[Dalil]) -> Vec<Alasan> {
    dalil.iter().map(Dalil::alasan).collect()
}

/// Declares sentences: `NAMA = "kunci" Tanda [dasar, …];`. One that is never given is dead code.
macro_rules! dalil {
    ($($nama:ident = $kunci:literal $tanda:ident [$($dasar:expr),* $(,)?];)+) => {
        $(
            #[doc = concat!("`", $kunci, "`.")]
            pub(super) const $nama: $crate::penentu::dalil::Dalil = $crate::penentu::dalil::Dalil {
                kunci: $kunci,
                tanda: $crate::ranah::Tanda::$tanda,
                dasar: &[$($dasar),*],
            };
        )+
        /// Every sentence of this file.
        #[cfg(test)]
        pub(super) const DALIL: &[$crate::penentu::dalil::Dalil] = &[$($nama),+];
    };
}
pub(super) use dalil;

pub(super) use crate::ranah::dasar::*;

/// Where the names of documents are explained, second-hand.
pub(super) const TANYA_JAWAB: Rujukan = praktik("tanya jawab kerja sama daerah Kota Samarinda");
/// Local forms of the papers before a naskah.
pub(super) const FORMAT_SAMARINDA: Rujukan = praktik("format kerja sama Kota Samarinda");
/// What regions do, where no text says it.
pub(super) const PRAKTIK: Rujukan = praktik("praktik daerah");
