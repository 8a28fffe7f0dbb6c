//! The pasal of a draft as somebody edits them: which stand, in whose words, and what the standard says.
//!
//! [`TeksPasal`] shows, the functions of [`sunting`] change. Standard words come as [`AyatSendiri`], as they would have to
//! be typed to say the same; references in them are kept as `{pasal:id}` and shown as `{Pasal 15}`.

mod beda;
mod kata;
mod rujukan;
pub mod sunting;

use crate::draf::{AyatSendiri, Draf};
use crate::naskah::{Blok, Naskah, ParagrafJadi, Pasal, PembacaRujukan, Rincian, Sebaris, Sebarisan, nomori};
use crate::ranah::JenisUbahan;
use crate::teks::PaketTeks;

use super::konteks::{self, Konteks};
use super::{pasal, ubahan};

pub use beda::{Keping, TeksBertanda, beda};
pub use rujukan::SasaranRujukan;

/// One pasal in the list of those that a draft has, had, or could have.
#[derive(Debug, Clone, PartialEq)]
pub struct ButirPasal {
    /// Clause id, or the id of an own pasal.
    pub id: String,
    /// `Pasal 5`; empty when it does not stand.
    pub nomor: String,
    /// Its title as it stands, else the standard one.
    pub judul: String,
    /// The standard title; `None` for a pasal that is all the officer's own.
    pub judul_baku: Option<String>,
    /// The standard words; empty for a pasal of the officer's own.
    pub baku: Vec<AyatSendiri>,
    /// Index of the change that gives it words of the officer's own.
    pub kata_sendiri: Option<usize>,
    /// Index of the change that leaves it out.
    pub dihapus: Option<usize>,
    /// Index of the change that puts it elsewhere.
    pub dipindah: Option<usize>,
}

impl ButirPasal {
    /// Whether the officer added it.
    pub fn tambahan(&self) -> bool {
        self.judul_baku.is_none()
    }

    /// Whether anything differs from the standard.
    pub fn berubah(&self) -> bool {
        self.kata_sendiri.is_some() || self.dihapus.is_some() || self.dipindah.is_some()
    }
}

/// The pasal of a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct TeksPasal {
    /// In the order of the naskah; one that is left out stands where it would.
    pub pasal: Vec<ButirPasal>,
    kini: Vec<Pasal>,
    baku: Vec<Pasal>,
    pembaca: PembacaRujukan,
}

impl TeksPasal {
    /// Of a draft.
    pub fn baru(draf: &Draf) -> Self {
        let k = Konteks::baru(draf, PaketTeks::bawaan());
        let baku = pasal::susun(&k);
        let kini = ubahan::terapkan(&k, baku.clone());
        let pembaca = PembacaRujukan::baru(&naskah(kini.clone()));
        let pasal = daftar(draf, &kini, &baku);
        Self { pasal, kini, baku, pembaca }
    }

    /// The pasal of an id.
    pub fn cari(&self, id: &str) -> Option<&ButirPasal> {
        self.pasal.iter().find(|p| p.id == id)
    }

    /// The pasal to which a change belongs.
    pub fn milik_ubahan(&self, indeks: usize) -> Option<&ButirPasal> {
        self.pasal.iter().find(|p| [p.kata_sendiri, p.dihapus, p.dipindah].contains(&Some(indeks)))
    }

    /// The paragraphs of a pasal as it stands; nothing when it does not.
    pub fn alinea(&self, id: &str) -> Vec<ParagrafJadi> {
        isi_pasal(self.kini.clone(), id)
    }

    /// The numbers of the other pasal that refer to one, whether it stands or not.
    pub fn perujuk(&self, id: &str) -> Vec<&str> {
        let merujuk = |isi: &Sebarisan| isi.iter().any(|s| matches!(s, Sebaris::Rujukan(r) if r.pasal == id));
        let lain = self.kini.iter().filter(|p| p.id != id && isi(p).any(merujuk));
        lain.filter_map(|p| self.cari(&p.id)).map(|p| p.nomor.as_str()).collect()
    }

    /// The paragraphs that a pasal would have in the standard words.
    pub fn alinea_baku(&self, id: &str) -> Vec<ParagrafJadi> {
        let Some(baku) = self.baku.iter().find(|p| p.id == id) else { return Vec::new() };
        let mut semua = self.kini.clone();
        if let Some(p) = semua.iter_mut().find(|p| p.id == id) {
            p.clone_from(baku);
        } else {
            let di = tempat_baku(&self.baku, id, |lain| semua.iter().position(|p| p.id == lain));
            semua.insert(di, baku.clone());
        }
        isi_pasal(semua, id)
    }
}

/// Only the pasal, for numbers and references.
fn naskah(pasal: Vec<Pasal>) -> Naskah {
    Naskah { blok: pasal.into_iter().map(Blok::Pasal).collect(), ..Naskah::default() }
}

fn isi_pasal(pasal: Vec<Pasal>, id: &str) -> Vec<ParagrafJadi> {
    let jadi = nomori(naskah(pasal));
    jadi.paragraf().into_iter().filter(|p| p.pasal.as_deref() == Some(id)).cloned().collect()
}

/// Where a standard pasal belongs in a list: behind the nearest one before it that the list has.
fn tempat_baku(baku: &[Pasal], id: &str, letak: impl Fn(&str) -> Option<usize>) -> usize {
    let sebelum = baku.iter().take_while(|p| p.id != id).collect::<Vec<_>>();
    sebelum.into_iter().rev().find_map(|p| letak(&p.id)).map_or(0, |i| i + 1)
}

fn daftar(draf: &Draf, kini: &[Pasal], baku: &[Pasal]) -> Vec<ButirPasal> {
    let jenis = |id: &str, j| draf.ubahan.iter().rposition(|u| u.pasal.trim() == id && u.jenis.adalah(j));
    let satu = |p: &Pasal, nomor: String| {
        let asli = baku.iter().find(|b| b.id == p.id);
        ButirPasal {
            id: p.id.clone(),
            nomor,
            judul: polos(p),
            judul_baku: asli.map(polos),
            baku: asli.map(|b| kata::ayat(&b.ayat)).unwrap_or_default(),
            kata_sendiri: p.ubahan.then(|| sumber(p).or_else(|| jenis(&p.id, JenisUbahan::Ganti))).flatten(),
            dihapus: None,
            dipindah: asli.and_then(|_| jenis(&p.id, JenisUbahan::Pindah)),
        }
    };
    let mut hasil: Vec<ButirPasal> =
        kini.iter().enumerate().map(|(i, p)| satu(p, format!("Pasal {}", i + 1))).collect();
    for p in baku {
        if hasil.iter().any(|h| h.id == p.id) {
            continue;
        }
        let di = tempat_baku(baku, &p.id, |lain| hasil.iter().position(|h| h.id == lain));
        let kata_sendiri = jenis(&p.id, JenisUbahan::Ganti);
        let dihapus = jenis(&p.id, JenisUbahan::Hapus);
        hasil.insert(di, ButirPasal { kata_sendiri, dihapus, ..satu(p, String::new()) });
    }
    hasil
}

/// Everything that a pasal says, without its title.
fn isi(p: &Pasal) -> impl Iterator<Item = &Sebarisan> {
    fn butir<'p>(r: Option<&'p Rincian>, hasil: &mut Vec<&'p Sebarisan>) {
        for b in r.iter().flat_map(|r| &r.butir) {
            hasil.push(&b.isi);
            butir(b.rincian.as_ref(), hasil);
        }
    }
    p.ayat.iter().flat_map(|a| {
        let mut hasil = vec![&a.isi];
        butir(a.rincian.as_ref(), &mut hasil);
        hasil
    })
}

fn polos(p: &Pasal) -> String {
    p.judul.iter().map(konteks::polos).collect()
}

/// The change that made a pasal which is not of the standard.
fn sumber(p: &Pasal) -> Option<usize> {
    let jalur = p.asal.isian.as_deref()?.strip_prefix("ubahan[")?;
    jalur.split(']').next()?.parse().ok()
}

#[cfg(test)]
mod tests;
