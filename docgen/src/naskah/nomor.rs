//! The numbering pass: numbers, punctuation of lists, and the words of references.
//!
//! Everything that depends on position is decided here once, so that DOCX, HTML and plain text cannot differ.

use std::collections::{BTreeMap, BTreeSet};

use super::asal::Asal;
use super::bernomor::{
    BlokJadi, Daftar, KepingRujukan, NaskahBernomor, Nomor, ParagrafJadi, SebarisJadi, SelTandaTanganJadi,
    TabelJadi, TandaTanganJadi,
};
use super::blok::{Ayat, Blok, Gaya, Lampiran, Naskah, Pasal, Rincian, SelTandaTangan};
use super::sebaris::{Corak, Sasaran, Sebaris, Sebarisan};
use crate::bahasa::{huruf, romawi, singkatan};
use crate::urut::{himpunan, peta};

/// Style and level of items by depth: huruf, angka, a), 1).
const TINGKAT_RINCIAN: [Gaya; 4] = [Gaya::Huruf, Gaya::Angka, Gaya::HurufKurung, Gaya::AngkaKurung];

/// The number of the `n`th item (from 1) at a depth of a list inside a pasal.
fn nomor_butir(kedalaman: usize, n: usize) -> String {
    match kedalaman {
        0 => format!("{}.", huruf(n)),
        1 => format!("{n}."),
        2 => format!("{})", huruf(n)),
        _ => format!("{n})"),
    }
}

/// A place that can be referred to.
type Tempat = (String, Option<String>, Option<String>);

/// Numbers a naskah and resolves its references.
pub fn nomori(naskah: Naskah) -> NaskahBernomor {
    let nomor = kumpulkan_nomor(&naskah);
    let dirujuk = kumpulkan_rujukan(&naskah);
    let penanda = peta(dirujuk.into_iter().filter(|t| nomor.contains_key(t)).zip(1..));
    let berayat = himpunan(pasal_dari(&naskah).filter(|p| p.ayat.len() > 1).map(|p| p.id.clone()));
    let peta = Peta { nomor, penanda, berayat, rujukan_putus: naskah.meta.kata.rujukan_putus.clone() };
    let mut hasil = NaskahBernomor {
        meta: naskah.meta,
        cetak: naskah.cetak,
        draf: true,
        blok: peta.blok(naskah.blok),
        lampiran: naskah
            .lampiran
            .into_iter()
            .map(|Lampiran { mendatar, blok }| (mendatar, peta.blok(blok)))
            .collect(),
    };
    hasil.draf = hasil.berkosong();
    hasil
}

/// The number of every pasal, ayat and item that has an id.
fn kumpulkan_nomor(naskah: &Naskah) -> BTreeMap<Tempat, String> {
    fn rincian(
        peta: &mut BTreeMap<Tempat, String>,
        pasal: &str,
        ayat: Option<&String>,
        r: &Rincian,
        kedalaman: usize,
    ) {
        for (i, b) in r.butir.iter().enumerate() {
            if let Some(id) = &b.id {
                let teks = nomor_butir(kedalaman, i + 1);
                peta.insert(
                    (pasal.to_owned(), ayat.cloned(), Some(id.clone())),
                    teks.trim_end_matches('.').to_owned(),
                );
            }
            if let Some(dalam) = &b.rincian {
                rincian(peta, pasal, ayat, dalam, kedalaman + 1);
            }
        }
    }
    let mut peta = BTreeMap::new();
    for (n, p) in pasal_dari(naskah).enumerate() {
        peta.insert((p.id.clone(), None, None), format!("Pasal {}", n + 1));
        for (i, a) in p.ayat.iter().enumerate() {
            if let (Some(id), true) = (&a.id, p.ayat.len() > 1) {
                peta.insert((p.id.clone(), Some(id.clone()), None), format!("({})", i + 1));
            }
            if let Some(r) = &a.rincian {
                rincian(&mut peta, &p.id, a.id.as_ref(), r, 0);
            }
        }
    }
    peta
}

fn pasal_dari(naskah: &Naskah) -> impl Iterator<Item = &Pasal> {
    naskah.blok.iter().filter_map(|b| if let Blok::Pasal(p) = b { Some(p) } else { None })
}

/// Every place that something refers to, its levels included.
fn kumpulkan_rujukan(naskah: &Naskah) -> BTreeSet<Tempat> {
    fn catat(set: &mut BTreeSet<Tempat>, isi: &Sebarisan, pasal: &str) {
        for s in isi {
            if let Sebaris::Rujukan(r) = s {
                let p = if r.pasal.is_empty() { pasal } else { &r.pasal };
                set.insert((p.to_owned(), None, None));
                set.insert((p.to_owned(), r.ayat.clone(), None));
                set.insert((p.to_owned(), r.ayat.clone(), r.butir.clone()));
            }
        }
    }
    fn rincian(set: &mut BTreeSet<Tempat>, r: &Rincian, pasal: &str) {
        for b in &r.butir {
            catat(set, &b.isi, pasal);
            if let Some(dalam) = &b.rincian {
                rincian(set, dalam, pasal);
            }
        }
    }
    let mut set = BTreeSet::new();
    for blok in naskah.blok.iter().chain(naskah.lampiran.iter().flat_map(|l| &l.blok)) {
        match blok {
            Blok::Logo(_) | Blok::TandaTangan(_) => {}
            Blok::Paragraf(p) => catat(&mut set, &p.isi, ""),
            Blok::Komparisi(baris) => baris.iter().for_each(|b| catat(&mut set, &b.uraian, "")),
            Blok::Premis(r) | Blok::DasarHukum(r) | Blok::Rinci(r) => rincian(&mut set, r, ""),
            Blok::Sejajar(_) => {}
            Blok::Pasal(p) => {
                for a in &p.ayat {
                    catat(&mut set, &a.isi, &p.id);
                    if let Some(r) = &a.rincian {
                        rincian(&mut set, r, &p.id);
                    }
                }
            }
            Blok::Tabel(t) => {
                t.baris.iter().flatten().flat_map(|s| &s.paragraf).for_each(|p| catat(&mut set, p, ""));
            }
        }
    }
    set
}

/// The words of references in a naskah that is not numbered yet, for those who write some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PembacaRujukan(Peta);

impl PembacaRujukan {
    /// Of a naskah.
    pub(crate) fn baru(naskah: &Naskah) -> Self {
        let nomor = kumpulkan_nomor(naskah);
        let penanda = peta(nomor.keys().cloned().zip(1..));
        let berayat = himpunan(pasal_dari(naskah).filter(|p| p.ayat.len() > 1).map(|p| p.id.clone()));
        Self(Peta { nomor, penanda, berayat, rujukan_putus: String::new() })
    }

    /// How a reference reads inside the pasal `di`; `None` when it finds nothing.
    pub(crate) fn baca(&self, rujukan: &Sasaran, di: &str) -> Option<String> {
        match self.0.rujukan(rujukan, di) {
            SebarisJadi::Rujukan(keping) => Some(keping.iter().map(KepingRujukan::polos).collect()),
            _ => None,
        }
    }

    /// Everything that can be referred to.
    pub(crate) fn sasaran(&self) -> impl Iterator<Item = Sasaran> + '_ {
        self.0.nomor.keys().map(|(pasal, ayat, butir)| Sasaran {
            pasal: pasal.clone(),
            ayat: ayat.clone(),
            butir: butir.clone(),
        })
    }
}

/// Numbers and bookmarks by place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Peta {
    nomor: BTreeMap<Tempat, String>,
    penanda: BTreeMap<Tempat, u32>,
    berayat: BTreeSet<String>,
    /// Label of a gap where a reference finds nothing.
    rujukan_putus: String,
}

impl Peta {
    fn blok(&self, blok: Vec<Blok>) -> Vec<BlokJadi> {
        let mut hasil = Vec::with_capacity(blok.len() * 2);
        let mut pasal_ke = 0;
        for b in blok {
            match b {
                Blok::Logo(l) => hasil.push(BlokJadi::Logo(l)),
                Blok::Paragraf(p) => {
                    hasil.push(BlokJadi::Paragraf(self.paragraf(p.gaya, None, p.isi, None, p.asal)));
                }
                Blok::Komparisi(baris) => {
                    let baris = baris.into_iter().enumerate().map(|(i, b)| {
                        let nomor = Nomor {
                            daftar: Daftar::Komparisi,
                            tingkat: 0,
                            teks: format!(
                                "{}.",
                                u32::try_from(i + 1).ok().and_then(romawi).unwrap_or_default()
                            ),
                        };
                        let nama = self.paragraf(Gaya::NamaPihak, Some(nomor), b.nama, None, b.asal.clone());
                        (nama, self.paragraf(Gaya::UraianPihak, None, b.uraian, None, b.asal))
                    });
                    hasil.push(BlokJadi::Komparisi(baris.collect()));
                }
                Blok::Premis(r) => self.daftar_luar(&mut hasil, Daftar::Premis, r),
                Blok::DasarHukum(r) => self.daftar_luar(&mut hasil, Daftar::DasarHukum, r),
                Blok::Rinci(r) => self.daftar_luar(&mut hasil, Daftar::Premis, r),
                Blok::Sejajar(s) => {
                    for kolom in s.baris.into_iter().flatten() {
                        hasil.extend(self.blok(kolom));
                    }
                }
                Blok::Pasal(p) => {
                    pasal_ke += 1;
                    self.pasal(&mut hasil, p, pasal_ke);
                }
                Blok::Tabel(t) => {
                    let sel = |gaya, isi, asal: &Asal| self.paragraf(gaya, None, isi, None, asal.clone());
                    hasil.push(BlokJadi::Tabel(TabelJadi {
                        kepala: t.kepala.into_iter().map(|k| sel(Gaya::KepalaTabel, k, &t.asal)).collect(),
                        lebar: t.lebar,
                        baris: t
                            .baris
                            .into_iter()
                            .map(|b| {
                                let isi = |s: super::Sel| {
                                    s.paragraf.into_iter().map(|p| sel(Gaya::IsiTabel, p, &s.asal)).collect()
                                };
                                b.into_iter().map(isi).collect()
                            })
                            .collect(),
                    }));
                }
                Blok::TandaTangan(t) => {
                    let sel = |s: SelTandaTangan| SelTandaTanganJadi {
                        atas: s
                            .atas
                            .into_iter()
                            .map(|l| self.paragraf(Gaya::TandaTangan, None, l, None, s.asal.clone()))
                            .collect(),
                        nama: self.paragraf(Gaya::NamaTandaTangan, None, s.nama, None, s.asal),
                    };
                    let baris = t.baris.into_iter().map(|b| b.into_iter().map(sel).collect()).collect();
                    hasil.push(BlokJadi::TandaTangan(TandaTanganJadi { baris }));
                }
            }
        }
        hasil
    }

    fn pasal(&self, hasil: &mut Vec<BlokJadi>, p: Pasal, ke: usize) {
        let nomor = Nomor { daftar: Daftar::Pasal, tingkat: 0, teks: format!("Pasal {ke}") };
        let mut kepala = self.paragraf(Gaya::Pasal, Some(nomor), p.judul, Some(&p.id), p.asal);
        kepala.penanda = self.penanda.get(&(p.id.clone(), None, None)).copied();
        hasil.push(BlokJadi::Paragraf(kepala));
        let tunggal = p.ayat.len() == 1;
        for (i, a) in p.ayat.into_iter().enumerate() {
            let Ayat { id, mut isi, rincian, asal } = a;
            if rincian.as_ref().is_none_or(|r| r.butir.is_empty()) {
                tutup(&mut isi, ".");
            } else {
                tutup(&mut isi, ":");
            }
            let nomor =
                (!tunggal).then(|| Nomor { daftar: Daftar::Pasal, tingkat: 1, teks: format!("({})", i + 1) });
            let gaya = if tunggal { Gaya::IsiPasal } else { Gaya::Ayat };
            let mut par = self.paragraf(gaya, nomor, isi, Some(&p.id), asal);
            if id.is_some() {
                par.penanda = self.penanda.get(&(p.id.clone(), id.clone(), None)).copied();
            }
            hasil.push(BlokJadi::Paragraf(par));
            if let Some(r) = rincian {
                self.rincian(hasil, r, &p.id, id.as_ref(), 0, ".");
            }
        }
    }

    fn rincian(
        &self,
        hasil: &mut Vec<BlokJadi>,
        r: Rincian,
        pasal: &str,
        ayat: Option<&String>,
        kedalaman: usize,
        penutup: &str,
    ) {
        let banyak = r.butir.len();
        let kata = r.kata;
        for (i, mut b) in r.butir.into_iter().enumerate() {
            let tanda = match banyak - i {
                1 => penutup.to_owned(),
                2 => format!("; {}", kata.kata()),
                _ => ";".to_owned(),
            };
            let dalam = b.rincian.take().filter(|d| !d.butir.is_empty());
            tutup(&mut b.isi, if dalam.is_some() { ":" } else { &tanda });
            let tingkat = u8::try_from(kedalaman.min(3)).unwrap_or(3) + 2;
            let nomor = Nomor { daftar: Daftar::Pasal, tingkat, teks: nomor_butir(kedalaman, i + 1) };
            let gaya = TINGKAT_RINCIAN[kedalaman.min(3)];
            let mut par = self.paragraf(gaya, Some(nomor), b.isi, Some(pasal), b.asal);
            if b.id.is_some() {
                par.penanda = self.penanda.get(&(pasal.to_owned(), ayat.cloned(), b.id)).copied();
            }
            hasil.push(BlokJadi::Paragraf(par));
            if let Some(d) = dalam {
                self.rincian(hasil, d, pasal, ayat, kedalaman + 1, &tanda);
            }
        }
    }

    /// A list outside the pasal: premises (a.) and legal bases (1.).
    fn daftar_luar(&self, hasil: &mut Vec<BlokJadi>, daftar: Daftar, r: Rincian) {
        let banyak = r.butir.len();
        for (i, mut b) in r.butir.into_iter().enumerate() {
            let (gaya, teks, antara) = if daftar == Daftar::Premis {
                (Gaya::Premis, nomor_butir(0, i + 1), ";")
            } else {
                (Gaya::DasarHukum, nomor_butir(1, i + 1), ";")
            };
            let tanda = match banyak - i {
                1 => ".".to_owned(),
                2 => format!("{antara} {}", r.kata.kata()),
                _ => antara.to_owned(),
            };
            tutup(&mut b.isi, &tanda);
            let nomor = Nomor { daftar, tingkat: 0, teks };
            hasil.push(BlokJadi::Paragraf(self.paragraf(gaya, Some(nomor), b.isi, None, b.asal)));
        }
    }

    fn paragraf(
        &self,
        gaya: Gaya,
        nomor: Option<Nomor>,
        isi: Sebarisan,
        pasal: Option<&str>,
        asal: Asal,
    ) -> ParagrafJadi {
        let isi = isi.into_iter().map(|s| self.sebaris(s, pasal.unwrap_or_default())).collect();
        ParagrafJadi { gaya, nomor, penanda: None, isi, pasal: pasal.map(str::to_owned), asal }
    }

    fn sebaris(&self, s: Sebaris, pasal: &str) -> SebarisJadi {
        match s {
            Sebaris::Teks(t, c) => SebarisJadi::Teks(t, c),
            Sebaris::Kosong { label, jalur, mentah } => SebarisJadi::Kosong { label, jalur, mentah },
            Sebaris::GantiBaris => SebarisJadi::GantiBaris,
            Sebaris::Tab => SebarisJadi::Tab,
            Sebaris::Rujukan(r) => self.rujukan(&r, pasal),
        }
    }

    /// `Pasal 7 ayat (2) huruf a`; inside the same pasal from `ayat` on; a pasal with one norm has no ayat to name.
    fn rujukan(&self, r: &Sasaran, di: &str) -> SebarisJadi {
        let pasal = if r.pasal.is_empty() { di } else { &r.pasal };
        let mut keping = Vec::new();
        let mut tambah = |kata: &'static str, tempat: Tempat| {
            if let (Some(teks), Some(penanda)) = (self.nomor.get(&tempat), self.penanda.get(&tempat)) {
                if !kata.is_empty() {
                    keping.push(KepingRujukan::Kata(kata));
                }
                keping.push(KepingRujukan::Nomor { teks: teks.clone(), penanda: *penanda });
                true
            } else {
                false
            }
        };
        let lain = pasal != di || r.ayat.is_none();
        let mut utuh = !lain || tambah("", (pasal.to_owned(), None, None));
        if r.ayat.is_some() && self.berayat(pasal) {
            utuh &= tambah(if lain { " ayat " } else { "ayat " }, (pasal.to_owned(), r.ayat.clone(), None));
        }
        if r.butir.is_some() {
            utuh &= tambah(
                if lain || self.berayat(pasal) { " huruf " } else { "huruf " },
                (pasal.to_owned(), r.ayat.clone(), r.butir.clone()),
            );
        }
        if utuh && !keping.is_empty() {
            SebarisJadi::Rujukan(keping)
        } else {
            let label = self.rujukan_putus.clone();
            SebarisJadi::Kosong { label, jalur: "ubahan".to_owned(), mentah: Some(sasaran_tertulis(r)) }
        }
    }

    /// Whether the ayat of a pasal carry numbers.
    fn berayat(&self, pasal: &str) -> bool {
        self.berayat.contains(pasal)
    }
}

fn sasaran_tertulis(r: &Sasaran) -> String {
    let bagian = [Some(r.pasal.as_str()).filter(|p| !p.is_empty()), r.ayat.as_deref(), r.butir.as_deref()];
    bagian.into_iter().flatten().collect::<Vec<_>>().join("#")
}

/// Gives a paragraph its closing punctuation, unless its last words already end a sentence of their own.
fn tutup(isi: &mut Sebarisan, tanda: &str) {
    if let Some(Sebaris::Teks(t, _)) = isi.last_mut() {
        let dipotong = t.trim_end().trim_end_matches([';', ',', ':', '.']).len();
        // An abbreviation keeps its full stop before a comma or semicolon: "PT Contoh Tbk.;" reads on.
        let singkatan = t[dipotong..].trim_end() == "."
            && tanda != "."
            && t[..dipotong].rsplit(' ').next().is_some_and(singkatan);
        t.truncate(if singkatan { dipotong + 1 } else { dipotong });
        t.push_str(tanda);
    } else {
        isi.push(Sebaris::Teks(tanda.to_owned(), Corak::default()));
    }
}
