//! What a rule may look at: the draft, the numbered naskah, the date.

#[cfg(feature = "lanjutan")]
use std::cell::OnceCell;
use std::collections::BTreeSet;

use chrono::NaiveDate;

#[cfg(feature = "lanjutan")]
use super::bukti::Bukti;
use super::pesan::{Nilai, Pesan};
use super::umum;
use crate::bahasa;
use crate::draf::{Draf, Pihak};
use crate::naskah::{Gaya, NaskahBernomor, SebarisJadi};
use crate::ranah::{Dokumen, JalurIsian, JenisPihak, KelasKerjaSama, KelompokPihak};

/// A paragraph of the naskah as a rule reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alinea {
    /// Id of the pasal in which it stands.
    pub pasal: Option<String>,
    /// Kind.
    pub gaya: Gaya,
    /// Its words, lower case, with single spaces.
    pub teks: String,
    /// Its words as they stand, without the closing full stop.
    pub asli: String,
    /// Whether the officer wrote it (an added or reworded pasal) and it holds no gap.
    pub sendiri: bool,
}

/// Everything a rule may look at.
#[derive(Debug)]
pub struct Konteks<'a> {
    /// The draft.
    pub draf: &'a Draf,
    /// The naskah made from it.
    pub naskah: &'a NaskahBernomor,
    /// The date by which the law is chosen: that of the naskah, else the one given.
    pub tanggal: NaiveDate,
    alinea: Vec<Alinea>,
    bertemuan: BTreeSet<&'static str>,
    #[cfg(feature = "lanjutan")]
    bukti: OnceCell<Bukti>,
}

impl<'a> Konteks<'a> {
    /// Prepares the look at a draft; `hari_ini` counts when the draft has no date.
    pub fn baru(draf: &'a Draf, naskah: &'a NaskahBernomor, hari_ini: NaiveDate) -> Self {
        let tanggal = draf.tanggal.nilai().map_or(hari_ini, crate::ranah::Tanggal::naif);
        let alinea = naskah
            .paragraf()
            .into_iter()
            .map(|p| {
                let polos = p.polos();
                let asli = polos.trim_end_matches('.').to_owned();
                let berkosong = p.isi.iter().any(|s| matches!(s, SebarisJadi::Kosong { .. }));
                let sendiri = !berkosong && p.asal.isian.as_deref().is_some_and(|i| i.starts_with("ubahan["));
                Alinea { pasal: p.pasal.clone(), gaya: p.gaya, teks: rapatkan(&polos), asli, sendiri }
            })
            .collect();
        Self {
            draf,
            naskah,
            tanggal,
            alinea,
            bertemuan: BTreeSet::new(),
            #[cfg(feature = "lanjutan")]
            bukti: OnceCell::new(),
        }
    }

    /// Remembers that a rule has a finding, for the rules about waivers that come last.
    pub(crate) fn catat_temuan(&mut self, id: &'static str) {
        self.bertemuan.insert(id);
    }

    /// Whether a rule judged before has a finding.
    pub(super) fn bertemuan(&self, id: &str) -> bool {
        self.bertemuan.contains(id)
    }

    /// Kind of cooperation.
    pub fn kelas(&self) -> Option<KelasKerjaSama> {
        self.draf.kelas.pilihan()
    }

    /// Document.
    pub fn dokumen(&self) -> Option<Dokumen> {
        self.draf.dokumen.pilihan()
    }

    /// The paragraphs of the naskah.
    pub(super) fn alinea(&self) -> &[Alinea] {
        &self.alinea
    }

    #[cfg(feature = "lanjutan")]
    /// What the words of the naskah show wrongly; looked for once, when a rule first asks.
    pub(super) fn bukti(&self) -> &Bukti {
        self.bukti.get_or_init(|| Bukti::kumpulkan(self))
    }

    /// The paragraphs of a pasal, its heading included.
    pub(super) fn alinea_pasal(&self, id: &str) -> impl Iterator<Item = &Alinea> {
        self.alinea.iter().filter(move |a| a.pasal.as_deref() == Some(id))
    }

    /// Whether the naskah has a pasal.
    pub(super) fn ada_pasal(&self, id: &str) -> bool {
        self.alinea_pasal(id).any(|a| a.gaya == Gaya::Pasal)
    }

    /// Whether the officer wrote a pasal in his or her own words, so that the answers do not fill it.
    pub(super) fn kata_sendiri(&self, pasal: &str) -> bool {
        self.alinea_pasal(pasal).any(|a| a.gaya != Gaya::Pasal && a.sendiri)
    }

    /// The parties with their place in the draft.
    pub(super) fn pihak(&self) -> impl Iterator<Item = (usize, &'a Pihak)> {
        self.draf.pihak.iter().enumerate()
    }

    /// The regions among the parties.
    pub(super) fn daerah(&self) -> impl Iterator<Item = (usize, &'a Pihak)> {
        self.pihak().filter(|(_, p)| p.jenis.pilihan().is_some_and(JenisPihak::daerah))
    }

    /// The parties of a class.
    pub(super) fn kelompok(&self, kelompok: KelompokPihak) -> impl Iterator<Item = (usize, &'a Pihak)> {
        self.pihak().filter(move |(_, p)| p.jenis.pilihan().is_some_and(|j| j.kelompok() == kelompok))
    }

    /// The paths of parties whose kind has not been told.
    pub(super) fn tanpa_jenis(&self) -> Vec<JalurIsian> {
        self.pihak()
            .filter(|(_, p)| p.jenis.pilihan().is_none())
            .map(|(i, _)| jalur_pihak(i, "jenis"))
            .collect()
    }

    /// The label of a party: `PIHAK KEDUA`.
    pub(super) fn sebutan(&self, i: usize) -> Pesan {
        let urutan = match i {
            0 if self.draf.halaman.sebutan_pertama.ya() => Some("pertama".to_owned()),
            _ => bahasa::urutan(i as u64 + 1),
        };
        umum::sebutan(urutan.unwrap_or_default().to_uppercase())
    }

    /// The label of a party with its name: `PIHAK KEDUA (PT Contoh)`; in a foreign naskah, which has no labels, its name.
    pub(super) fn sebut(&self, i: usize) -> Nilai {
        if self.kelas().is_some_and(KelasKerjaSama::luar_negeri) {
            return match self.draf.pihak.get(i) {
                Some(p) if !kosong(&p.nama) => p.nama.as_str().into(),
                _ => umum::pihak_luar(bahasa::urutan(i as u64 + 1).unwrap_or_default()).into(),
            };
        }
        let sebutan = self.sebutan(i);
        match self.draf.pihak.get(i) {
            Some(p) if !kosong(&p.nama) => umum::pihak(sebutan, p.nama.as_str()).into(),
            _ => sebutan.into(),
        }
    }
}

/// The office of the signatory of a party, or what he or she is.
pub(super) fn jabatan(p: &Pihak) -> Nilai {
    match p.penandatangan.kapasitas.pilihan() {
        Some(k) if kosong(&p.penandatangan.jabatan) => {
            Nilai::istilah("kapasitas", crate::ranah::Pilihan::kode(k))
        }
        _ => p.penandatangan.jabatan.as_str().into(),
    }
}

/// Whether a text holds nothing but white space.
pub(super) fn kosong(teks: &str) -> bool {
    teks.trim().is_empty()
}

/// Lower case with single spaces, for searching.
pub(super) fn rapatkan(teks: &str) -> String {
    let kecil = teks.to_lowercase();
    let mut hasil = String::with_capacity(kecil.len());
    for kata in per_kata(&kecil) {
        if !hasil.is_empty() {
            hasil.push(' ');
        }
        hasil.push_str(kata);
    }
    hasil
}

/// The words of a text: what stands between white space. Text without foreign signs, as most is, is parted at its bytes.
pub(super) fn per_kata(teks: &str) -> impl Iterator<Item = &str> {
    let (polos, lain) = if teks.is_ascii() { (teks, "") } else { ("", teks) };
    polos.split_ascii_whitespace().chain(lain.split_whitespace())
}

/// Whether two names mean the same at a glance: one holds the other, case and punctuation aside.
pub(super) fn serupa(a: &str, b: &str) -> bool {
    let bersih = |t: &str| {
        let huruf: String = t.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        rapatkan(&huruf)
    };
    let (a, b) = (bersih(a), bersih(b));
    !a.is_empty() && !b.is_empty() && (a.contains(&b) || b.contains(&a))
}

/// Path of a field of a party.
pub(super) fn jalur_pihak(i: usize, bidang: &str) -> JalurIsian {
    format!("pihak[{i}].{bidang}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nama_yang_serupa() {
        assert!(serupa("Perjanjian Kerja Sama Layanan Air", "layanan  air"));
        assert!(serupa("PT. Contoh", "PT Contoh"));
        assert!(!serupa("Layanan Air", "Layanan Sampah"));
        assert!(!serupa("", "x"));
    }
}
