//! The mirror of rights and duties: which duty fulfils which right, and what is missing on the other side.
//!
//! A duty names the right that it fulfils by id ([`Kewajiban::memenuhi`]); nobody owes a right to himself. New rows get
//! ids that no row and no reference of the draft uses, the same for the same draft.

mod kata;

use std::collections::BTreeSet;

use crate::draf::{Draf, Hak, Kewajiban};
use crate::susun::sebutan;
use crate::urut::himpunan;
use kata::Sisi;

/// Where a row stands: party and row, both counted from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Letak {
    /// Index of the party.
    pub pihak: usize,
    /// Index of the row within its list.
    pub baris: usize,
}

/// Rights and duties of a draft beside each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cermin {
    /// One entry for each party, in the order of the draft.
    pub pihak: Vec<CerminPihak>,
}

/// The mirror of one party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CerminPihak {
    /// For each of its rights the duties of others that fulfil it; empty: nobody owes this right.
    pub hak: Vec<Vec<Letak>>,
    /// Rows of its duties that name no right.
    pub lepas: Vec<usize>,
    /// Rows of its duties that name a right which no other party has.
    pub menggantung: Vec<usize>,
}

impl Cermin {
    /// The rights that no duty fulfils.
    pub fn hak_tanpa_kewajiban(&self) -> impl Iterator<Item = Letak> + '_ {
        let per_pihak = self.pihak.iter().enumerate();
        per_pihak.flat_map(|(pihak, p)| {
            let kosong = p.hak.iter().enumerate().filter(|(_, k)| k.is_empty());
            kosong.map(move |(baris, _)| Letak { pihak, baris })
        })
    }

    /// The duties that name no right.
    pub fn kewajiban_lepas(&self) -> impl Iterator<Item = Letak> + '_ {
        self.letak(|p| &p.lepas)
    }

    /// The duties that name a right which no other party has.
    pub fn kewajiban_menggantung(&self) -> impl Iterator<Item = Letak> + '_ {
        self.letak(|p| &p.menggantung)
    }

    /// The right of another party that a duty fulfils.
    pub fn hak_dari(&self, kewajiban: Letak) -> Option<Letak> {
        let per_pihak = self.pihak.iter().enumerate();
        per_pihak
            .flat_map(|(pihak, p)| {
                p.hak.iter().enumerate().map(move |(baris, k)| (Letak { pihak, baris }, k))
            })
            .find_map(|(hak, k)| k.contains(&kewajiban).then_some(hak))
    }

    fn letak<'a>(
        &'a self,
        baris: impl Fn(&'a CerminPihak) -> &'a Vec<usize> + 'a,
    ) -> impl Iterator<Item = Letak> + 'a {
        let per_pihak = self.pihak.iter().enumerate();
        per_pihak.flat_map(move |(pihak, p)| baris(p).iter().map(move |&baris| Letak { pihak, baris }))
    }
}

/// Rights and duties of a draft beside each other. Of equal ids the first of another party counts.
pub fn cermin(draf: &Draf) -> Cermin {
    let kosong =
        |p: &crate::draf::Pihak| CerminPihak { hak: vec![Vec::new(); p.hak.len()], ..CerminPihak::default() };
    let mut hasil = Cermin { pihak: draf.pihak.iter().map(kosong).collect() };
    for (pihak, p) in draf.pihak.iter().enumerate() {
        for (baris, k) in p.kewajiban.iter().enumerate() {
            let hak = k.memenuhi.trim();
            let tujuan = cari_hak(draf, hak, pihak)
                .and_then(|l| hasil.pihak.get_mut(l.pihak).and_then(|c| c.hak.get_mut(l.baris)));
            if let Some(pemenuh) = tujuan {
                pemenuh.push(Letak { pihak, baris });
            } else if let Some(c) = hasil.pihak.get_mut(pihak) {
                if hak.is_empty() { c.lepas.push(baris) } else { c.menggantung.push(baris) }
            }
        }
    }
    hasil
}

/// The right of an id that does not belong to `kecuali`.
fn cari_hak(draf: &Draf, id: &str, kecuali: usize) -> Option<Letak> {
    if id.is_empty() {
        return None;
    }
    let lain = draf.pihak.iter().enumerate().filter(|(i, _)| *i != kecuali);
    lain.flat_map(|(pihak, p)| p.hak.iter().enumerate().map(move |(baris, h)| (Letak { pihak, baris }, h)))
        .find_map(|(letak, h)| (h.id.trim() == id).then_some(letak))
}

/// Ready duties that mirror a right, each with the index of the party that would bear it: one for each other party.
///
/// The officer takes one of them, or one from each party that shares the duty. A right without id is named by the id
/// that [`beri_id`] would give it, so call that first. Where nothing is said in the right, nothing is said in the duty.
pub fn kewajiban_cermin(draf: &Draf, pihak: usize, hak: usize) -> Vec<(usize, Kewajiban)> {
    let draf = &beridentitas(draf);
    let Some(asal) = draf.pihak.get(pihak).and_then(|p| p.hak.get(hak)) else { return Vec::new() };
    let mut id = PemberiId::baru(draf);
    lain(draf, pihak)
        .map(|i| {
            let baru = Kewajiban {
                id: id.kewajiban(draf, i),
                uraian: kata_kewajiban(draf, &asal.uraian, pihak, i),
                tenggat: String::new(),
                memenuhi: asal.id.trim().to_owned(),
            };
            (i, baru)
        })
        .collect()
}

/// Ready rights that mirror a duty, each with the index of the party that would have it: one for each other party.
///
/// The officer takes one of them; the duty then names its id in [`Kewajiban::memenuhi`].
pub fn hak_cermin(draf: &Draf, pihak: usize, kewajiban: usize) -> Vec<(usize, Hak)> {
    let Some(asal) = draf.pihak.get(pihak).and_then(|p| p.kewajiban.get(kewajiban)) else {
        return Vec::new();
    };
    let mut id = PemberiId::baru(draf);
    lain(draf, pihak)
        .map(|i| {
            let uraian =
                kata::cerminkan(Sisi::Kewajiban, &asal.uraian, &sebutan(draf, pihak), &sebutan(draf, i));
            (i, Hak { id: id.hak(draf, i), uraian })
        })
        .collect()
}

/// The words of the duty of `penanggung` that mirrors a right of `pemilik`.
pub(crate) fn kata_kewajiban(draf: &Draf, hak: &str, pemilik: usize, penanggung: usize) -> String {
    kata::cerminkan(Sisi::Hak, hak, &sebutan(draf, pemilik), &sebutan(draf, penanggung))
}

/// The other parties.
fn lain(draf: &Draf, pihak: usize) -> impl Iterator<Item = usize> {
    (0..draf.pihak.len()).filter(move |i| *i != pihak)
}

/// An id for a new right of a party.
pub fn id_hak_baru(draf: &Draf, pihak: usize) -> String {
    PemberiId::baru(draf).hak(draf, pihak)
}

/// An id for a new duty of a party.
pub fn id_kewajiban_baru(draf: &Draf, pihak: usize) -> String {
    PemberiId::baru(draf).kewajiban(draf, pihak)
}

/// Gives every right and duty without id one of its own; the others stay as they are.
pub fn beri_id(draf: &mut Draf) {
    let salinan = beridentitas(draf);
    *draf = salinan;
}

fn beridentitas(draf: &Draf) -> Draf {
    let mut id = PemberiId::baru(draf);
    let mut hasil = draf.clone();
    for (i, p) in hasil.pihak.iter_mut().enumerate() {
        for h in p.hak.iter_mut().filter(|h| h.id.trim().is_empty()) {
            h.id = id.hak(draf, i);
        }
        for k in p.kewajiban.iter_mut().filter(|k| k.id.trim().is_empty()) {
            k.id = id.kewajiban(draf, i);
        }
    }
    hasil
}

/// Hands out ids that nothing in the draft uses or refers to: a new right must not catch a reference that dangles.
pub(crate) struct PemberiId {
    terpakai: BTreeSet<String>,
}

/// Longest id of a party that goes into the ids of its rows.
const ID_TERPANJANG: usize = 24;

impl PemberiId {
    pub(crate) fn baru(draf: &Draf) -> Self {
        let baris = draf.pihak.iter().flat_map(|p| {
            let hak = p.hak.iter().map(|h| &h.id);
            hak.chain(p.kewajiban.iter().flat_map(|k| [&k.id, &k.memenuhi]))
        });
        Self { terpakai: himpunan(baris.map(|id| id.trim().to_owned())) }
    }

    pub(crate) fn hak(&mut self, draf: &Draf, pihak: usize) -> String {
        self.ambil(draf, pihak, 'h')
    }

    pub(crate) fn kewajiban(&mut self, draf: &Draf, pihak: usize) -> String {
        self.ambil(draf, pihak, 'w')
    }

    /// `kota-h3`: party, list, and the first number that is free.
    fn ambil(&mut self, draf: &Draf, pihak: usize, daftar: char) -> String {
        let id = draf.pihak.get(pihak).map_or("", |p| p.id.as_str());
        let wajar = !id.is_empty()
            && id.len() <= ID_TERPANJANG
            && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let awalan = if wajar { id.to_owned() } else { format!("p{}", pihak + 1) };
        let mut n = 1_usize;
        loop {
            let calon = format!("{awalan}-{daftar}{n}");
            if self.terpakai.insert(calon.clone()) {
                return calon;
            }
            n += 1;
        }
    }
}

#[cfg(test)]
mod tests;
