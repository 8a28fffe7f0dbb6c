//! Assembling one clause: code says which optional parts stand and what fills the slots; the words come from the text pack.
//!
//! Naming a part that the clause does not have, or leaving one undecided, is noted in [`Konteks::catat`].

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::naskah::{
    Asal, Ayat, ButirRinci, Corak, KataSambung, Pasal, Rincian, Sasaran, Sebaris, Sebarisan,
};
use crate::teks::{AyatTeks, ButirTeks, JenisButir, Klausul, Potong, RincianTeks};

use super::konteks::{Konteks, kapital, kata, tebal};

/// Values of slots by name; a phrase stands under `frasa:nama`.
pub(super) type Isi = BTreeMap<String, Sebarisan>;

/// One row of a repeated part: its own slots, the rows of lists inside it, and the field it rests on.
#[derive(Default, Clone)]
pub(super) struct Baris {
    isi: Isi,
    dalam: BTreeMap<&'static str, Vec<Baris>>,
    jalur: Option<String>,
}

impl Baris {
    pub(super) fn baru(jalur: impl Into<String>) -> Self {
        Self { jalur: Some(jalur.into()), ..Self::default() }
    }
    pub(super) fn isi(mut self, slot: &str, isi: Sebarisan) -> Self {
        self.isi.insert(slot.to_owned(), isi);
        self
    }
    pub(super) fn dalam(mut self, nama: &'static str, baris: Vec<Baris>) -> Self {
        self.dalam.insert(nama, baris);
        self
    }
}

/// A clause on its way into the naskah.
pub(super) struct Rakit<'k> {
    k: &'k Konteks<'k>,
    id: &'k str,
    klausul: Option<&'k Klausul>,
    tampil: BTreeSet<&'static str>,
    putus: BTreeSet<String>,
    isi: Isi,
    ulang: BTreeMap<&'static str, Vec<Baris>>,
    jalur: BTreeMap<&'static str, String>,
    dipakai: RefCell<BTreeSet<String>>,
}

impl<'k> Rakit<'k> {
    pub(super) fn baru(k: &'k Konteks<'_>, id: &'static str) -> Self {
        let klausul = k.paket.klausul(id);
        if klausul.is_none() {
            k.catat(format!("klausul {id} tidak ada dalam paket teks"));
        }
        Self::dari(k, id, klausul)
    }

    /// The English twin of a clause.
    #[cfg(feature = "lanjutan")]
    pub(super) fn inggris(k: &'k Konteks<'_>, id: &'static str) -> Self {
        let klausul = k.paket.klausul(&format!("{id}.en"));
        if klausul.is_none() {
            k.catat(format!("klausul {id} tidak berkembaran bahasa Inggris"));
        }
        Self::dari(k, id, klausul)
    }

    fn dari(k: &'k Konteks<'_>, id: &'static str, klausul: Option<&'k Klausul>) -> Self {
        Self {
            k,
            id: klausul.map_or(id, |k| k.id.as_str()),
            klausul,
            tampil: BTreeSet::new(),
            putus: BTreeSet::new(),
            isi: Isi::new(),
            ulang: BTreeMap::new(),
            jalur: BTreeMap::new(),
            dipakai: RefCell::default(),
        }
    }

    /// Decides about `AYAT? nama` or `-? nama`.
    pub(super) fn bila(mut self, nama: &'static str, tampil: bool) -> Self {
        self.putus.insert(nama.to_owned());
        if tampil {
            self.tampil.insert(nama);
        }
        self
    }

    /// Puts the phrase `nama.varian` (or nothing) into `{frasa:nama}`.
    pub(super) fn frasa(mut self, nama: &'static str, varian: Option<&str>) -> Self {
        let isi = varian.map(|v| self.frasa_saja(&format!("{nama}.{v}"), &Isi::new())).unwrap_or_default();
        self.isi.insert(format!("frasa:{nama}"), isi);
        self
    }

    /// Puts the phrase `nama` into its slot, or nothing.
    pub(super) fn frasa_bila(mut self, nama: &'static str, tampil: bool) -> Self {
        let isi = if tampil { self.frasa_saja(nama, &Isi::new()) } else { Vec::new() };
        self.isi.insert(format!("frasa:{nama}"), isi);
        self
    }

    /// Fills a slot of this clause.
    pub(super) fn isi(mut self, slot: &str, isi: Sebarisan) -> Self {
        self.isi.insert(slot.to_owned(), isi);
        self
    }

    /// The rows of `AYAT* nama` or `-* nama`.
    pub(super) fn ulang(mut self, nama: &'static str, baris: Vec<Baris>) -> Self {
        self.ulang.insert(nama, baris);
        self
    }

    /// The field on which an ayat rests, so that a click on it leads there.
    pub(super) fn asal(mut self, ayat: &'static str, jalur: impl Into<String>) -> Self {
        self.jalur.insert(ayat, jalur.into());
        self
    }

    /// The clause as a pasal with an id of its own.
    pub(super) fn pasal(self, id: &'static str) -> Pasal {
        let ayat = self.ayat();
        let judul = self.klausul.map(|k| kapital(self.sebaris(&k.judul, &Isi::new()))).unwrap_or_default();
        Pasal { id: id.to_owned(), judul, ayat, ubahan: false, asal: Asal::klausul(id) }
    }

    /// The title, as it is written.
    #[cfg(feature = "lanjutan")]
    pub(super) fn judul(&self) -> Sebarisan {
        self.klausul.map(|k| self.sebaris(&k.judul, &Isi::new())).unwrap_or_default()
    }

    /// The ayat that stand.
    pub(super) fn ayat(&self) -> Vec<Ayat> {
        let mut hasil = Vec::new();
        for a in self.klausul.map(|k| k.ayat.as_slice()).unwrap_or_default() {
            let nama = a.id.as_deref().unwrap_or_default();
            match a.jenis {
                JenisButir::Tetap => hasil.push(self.satu_ayat(a, None)),
                JenisButir::Opsional if self.berdiri(nama) => hasil.push(self.satu_ayat(a, None)),
                JenisButir::Opsional => {}
                JenisButir::Berulang => {
                    hasil.extend(self.baris(nama).iter().map(|b| self.satu_ayat(a, Some(b))));
                }
            }
        }
        hasil
    }

    /// The list of an ayat, for lists outside the pasal.
    pub(super) fn rincian(&self, ayat: &str) -> Rincian {
        let teks = self.cari(ayat).and_then(|a| a.rincian.as_ref());
        teks.map(|r| self.daftar(r, None)).unwrap_or_default()
    }

    /// The words of an ayat, for parts outside the pasal.
    pub(super) fn kalimat(&self, ayat: &str) -> Sebarisan {
        self.cari(ayat).map(|a| self.sebaris(&a.isi, &Isi::new())).unwrap_or_default()
    }

    fn cari(&self, ayat: &str) -> Option<&'k AyatTeks> {
        let hasil = self.klausul?.ayat.iter().find(|a| a.id.as_deref() == Some(ayat));
        if hasil.is_none() {
            self.k.catat(format!("klausul {} tidak memuat ayat {ayat}", self.id));
        }
        hasil
    }

    /// A phrase of this clause with slots of its own.
    pub(super) fn frasa_saja(&self, nama: &str, isi: &Isi) -> Sebarisan {
        if let Some(potong) = self.klausul.and_then(|k| k.frasa.get(nama)) {
            self.sebaris(potong, isi)
        } else {
            self.k.catat(format!("klausul {} tidak memuat frasa {nama}", self.id));
            Vec::new()
        }
    }

    fn berdiri(&self, nama: &str) -> bool {
        if !self.putus.contains(nama) {
            self.k.catat(format!("klausul {}: bagian {nama} tidak diputuskan", self.id));
        }
        self.tampil.contains(nama)
    }

    fn baris(&self, nama: &str) -> &[Baris] {
        self.dipakai.borrow_mut().insert(nama.to_owned());
        self.ulang.get(nama).map_or_else(
            || {
                self.k.catat(format!("klausul {}: baris {nama} tidak diisi", self.id));
                [].as_slice()
            },
            Vec::as_slice,
        )
    }

    fn satu_ayat(&self, a: &AyatTeks, baris: Option<&Baris>) -> Ayat {
        let kosong = Isi::new();
        let isi = self.sebaris(&a.isi, baris.map_or(&kosong, |b| &b.isi));
        let mut asal = Asal { klausul: self.id.to_owned(), bagian: a.id.clone(), isian: None };
        asal.isian = baris
            .and_then(|b| b.jalur.clone())
            .or_else(|| self.jalur.get(a.id.as_deref().unwrap_or_default()).cloned());
        let rincian = a.rincian.as_ref().map(|r| self.daftar(r, baris)).filter(|r| !r.butir.is_empty());
        satukan_butir_tunggal(Ayat { id: a.id.clone(), isi, rincian, asal })
    }

    fn daftar(&self, r: &RincianTeks, luar: Option<&Baris>) -> Rincian {
        let mut butir = Vec::new();
        for b in &r.butir {
            let nama = b.id.as_deref().unwrap_or_default();
            match b.jenis {
                JenisButir::Tetap => butir.push(self.satu_butir(b, luar)),
                JenisButir::Opsional if self.berdiri(nama) => butir.push(self.satu_butir(b, luar)),
                JenisButir::Opsional => {}
                JenisButir::Berulang => {
                    let baris =
                        luar.and_then(|l| l.dalam.get(nama)).map_or_else(|| self.baris(nama), Vec::as_slice);
                    butir.extend(baris.iter().map(|x| self.satu_butir(b, Some(x))));
                }
            }
        }
        let kata = match r.kata.as_str() {
            "atau" => KataSambung::Atau,
            "dan/atau" => KataSambung::DanAtau,
            _ => KataSambung::Dan,
        };
        Rincian { kata, butir }
    }

    fn satu_butir(&self, b: &ButirTeks, baris: Option<&Baris>) -> ButirRinci {
        let kosong = Isi::new();
        let mut isi = self.sebaris(&b.isi, baris.map_or(&kosong, |x| &x.isi));
        let mut rincian = b.rincian.as_ref().map(|r| self.daftar(r, baris)).filter(|r| !r.butir.is_empty());
        if let Some(satu) = rincian.take_if(|r| r.butir.len() == 1).and_then(|mut r| r.butir.pop()) {
            isi.extend(kata(" "));
            isi.extend(satu.isi);
            rincian = satu.rincian;
        }
        let asal = Asal {
            klausul: self.id.to_owned(),
            bagian: b.id.clone(),
            isian: baris.and_then(|x| x.jalur.clone()),
        };
        let id = (b.jenis != JenisButir::Berulang).then(|| b.id.clone()).flatten();
        ButirRinci { id, isi: rapatkan(isi), rincian, asal }
    }

    /// Pieces as inline text: own slots first, then those of the clause, then those that every clause may use.
    fn sebaris(&self, potong: &[Potong], milik: &Isi) -> Sebarisan {
        let mut hasil = Vec::new();
        for p in potong {
            match p {
                Potong::Teks { isi, tebal, miring } => {
                    let corak = Corak { tebal: *tebal, miring: *miring, ..Corak::default() };
                    hasil.extend(crate::naskah::teks(isi, corak));
                }
                Potong::Slot { nama, tebal: true } => hasil.extend(tebal(self.slot(nama, milik))),
                Potong::Slot { nama, tebal: false } => hasil.extend(self.slot(nama, milik)),
                Potong::Frasa(nama) => hasil.extend(self.slot(&format!("frasa:{nama}"), milik)),
                Potong::Rujuk { pasal, ayat, butir } => {
                    hasil.push(Sebaris::Rujukan(Sasaran {
                        pasal: pasal.clone(),
                        ayat: ayat.clone(),
                        butir: butir.clone(),
                    }));
                }
            }
        }
        rapatkan(hasil)
    }

    fn slot(&self, nama: &str, milik: &Isi) -> Sebarisan {
        let ada = milik.get(nama).or_else(|| self.isi.get(nama)).cloned();
        ada.or_else(|| super::isian::bersama(self.k, nama)).unwrap_or_else(|| {
            self.k.catat(format!("klausul {}: isian {{{nama}}} tidak dikenal", self.id));
            kata(format!("{{{nama}}}"))
        })
    }
}

/// A list with one item is no list: the item reads on from the opening phrase.
fn satukan_butir_tunggal(mut a: Ayat) -> Ayat {
    let tunggal = a.rincian.as_ref().is_some_and(|r| r.butir.len() == 1 && r.butir[0].id.is_none());
    if tunggal && let Some(satu) = a.rincian.take().and_then(|mut r| r.butir.pop()) {
        if let Some(Sebaris::Teks(t, _)) = a.isi.last_mut() {
            t.truncate(t.trim_end().trim_end_matches(':').len());
        }
        a.isi.extend(kata(" "));
        a.isi.extend(satu.isi);
        a.isi = rapatkan(a.isi);
        a.rincian = satu.rincian;
        a.asal.isian = satu.asal.isian.or(a.asal.isian);
    }
    a
}

/// Joins neighbouring words of one kind, so that punctuation rules and renderers see whole phrases.
pub(super) fn rapatkan(isi: Sebarisan) -> Sebarisan {
    let mut hasil: Sebarisan = Vec::with_capacity(isi.len());
    for s in isi {
        match (hasil.last_mut(), s) {
            (Some(Sebaris::Teks(t, c)), Sebaris::Teks(u, d)) if *c == d => t.push_str(&u),
            (_, s) => hasil.push(s),
        }
    }
    hasil
}
