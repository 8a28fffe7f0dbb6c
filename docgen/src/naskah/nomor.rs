//! The numbering pass: numbers, punctuation of lists, and the words of references.
//!
//! Everything that depends on position is decided here once, so that DOCX, HTML and plain text cannot differ.

use super::asal::Asal;
use super::bernomor::{
    BlokJadi, Daftar, NaskahBernomor, Nomor, ParagrafJadi, SebarisJadi, SelTandaTanganJadi, TabelJadi,
    TandaTanganJadi,
};
use super::blok::{Ayat, BarisKomparisi, Blok, Gaya, Lampiran, Naskah, Pasal, Rincian, SelTandaTangan};
use super::kata::{self, Hitungan, tanda_butir, tutup};
use super::rujukan::Peta;
use super::sebaris::{Bahasa, Sebaris, Sebarisan};
use crate::bahasa::{huruf, romawi};

/// Style and level of items by depth: huruf, angka, a), 1).
pub(super) const TINGKAT_RINCIAN: [Gaya; 4] =
    [Gaya::Huruf, Gaya::Angka, Gaya::HurufKurung, Gaya::AngkaKurung];

/// The number of the `n`th item (from 1) at a depth of a list inside a pasal.
pub(super) fn nomor_butir(kedalaman: usize, n: usize) -> String {
    match kedalaman {
        0 => format!("{}.", huruf(n)),
        1 => format!("{n}."),
        2 => format!("{})", huruf(n)),
        _ => format!("{n})"),
    }
}

/// Numbers a naskah and resolves its references.
pub fn nomori(naskah: Naskah) -> NaskahBernomor {
    let peta = Peta::baru(&naskah);
    let bagian = |blok| {
        Penomor { peta: &peta, pasal: Hitungan::default(), subjudul: Hitungan::default() }
            .blok(blok, Bahasa::Id)
    };
    let mut hasil = NaskahBernomor {
        blok: bagian(naskah.blok),
        lampiran: naskah
            .lampiran
            .into_iter()
            .map(|Lampiran { mendatar, blok }| (mendatar, bagian(blok)))
            .collect(),
        meta: naskah.meta,
        cetak: naskah.cetak,
        draf: true,
    };
    hasil.draf = hasil.berkosong();
    hasil
}

/// Numbers the body or one attachment.
pub(super) struct Penomor<'a> {
    peta: &'a Peta,
    pasal: Hitungan,
    subjudul: Hitungan,
}

/// The list of a pasal in which an item stands.
struct Tempat<'a> {
    pasal: &'a str,
    ayat: Option<&'a String>,
    bahasa: Bahasa,
}

impl Penomor<'_> {
    pub(super) fn blok(&mut self, blok: Vec<Blok>, bahasa: Bahasa) -> Vec<BlokJadi> {
        let mut hasil = Vec::with_capacity(blok.len() * 2);
        for b in blok {
            match b {
                Blok::Logo(l) => hasil.push(BlokJadi::Logo(l)),
                Blok::Paragraf(p) => {
                    let nomor = (p.gaya == Gaya::Subjudul).then(|| Nomor {
                        daftar: Daftar::Subjudul,
                        tingkat: 0,
                        teks: format!("{}.", self.subjudul.berikut(bahasa)),
                    });
                    hasil.push(BlokJadi::Paragraf(self.paragraf(p.gaya, nomor, p.isi, None, p.asal, bahasa)));
                }
                Blok::Komparisi(baris) => hasil.push(self.komparisi(baris, bahasa)),
                Blok::Premis(r) => self.daftar_luar(&mut hasil, Daftar::Premis, r, bahasa),
                Blok::DasarHukum(r) => self.daftar_luar(&mut hasil, Daftar::DasarHukum, r, bahasa),
                #[cfg(feature = "lanjutan")]
                Blok::Rinci(r) => self.rinci(&mut hasil, r, bahasa, 0, "."),
                #[cfg(feature = "lanjutan")]
                Blok::Sejajar(s) => super::sejajar::sambung(&mut hasil, self.sejajar(s)),
                Blok::Pasal(p) => self.pasal(&mut hasil, p, bahasa),
                Blok::Tabel(t) => {
                    let sel =
                        |gaya, isi, asal: &Asal| self.paragraf(gaya, None, isi, None, asal.clone(), bahasa);
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
                            .map(|l| self.paragraf(Gaya::TandaTangan, None, l, None, s.asal.clone(), bahasa))
                            .collect(),
                        nama: self.paragraf(Gaya::NamaTandaTangan, None, s.nama, None, s.asal, bahasa),
                    };
                    let baris = t.baris.into_iter().map(|b| b.into_iter().map(sel).collect()).collect();
                    hasil.push(BlokJadi::TandaTangan(TandaTanganJadi { baris }));
                }
            }
        }
        hasil
    }

    fn komparisi(&self, baris: Vec<BarisKomparisi>, bahasa: Bahasa) -> BlokJadi {
        let baris = baris.into_iter().enumerate().map(|(i, b)| {
            let teks = u32::try_from(i + 1).ok().and_then(romawi).unwrap_or_default();
            let nomor = Nomor { daftar: Daftar::Komparisi, tingkat: 0, teks: format!("{teks}.") };
            let asal = b.asal.clone();
            let nama = self.paragraf(Gaya::NamaPihak, Some(nomor), b.nama, None, asal, bahasa);
            (nama, self.paragraf(Gaya::UraianPihak, None, b.uraian, None, b.asal, bahasa))
        });
        BlokJadi::Komparisi(baris.collect())
    }

    fn pasal(&mut self, hasil: &mut Vec<BlokJadi>, p: Pasal, bahasa: Bahasa) {
        let teks = kata::nomor_pasal(bahasa, self.pasal.berikut(bahasa));
        let nomor = Nomor { daftar: Daftar::Pasal, tingkat: 0, teks };
        let mut kepala = self.paragraf(Gaya::Pasal, Some(nomor), p.judul, Some(&p.id), p.asal, bahasa);
        kepala.penanda = self.peta.penanda(&p.id, None, None);
        hasil.push(BlokJadi::Paragraf(kepala));
        let tunggal = p.ayat.len() == 1;
        for (i, a) in p.ayat.into_iter().enumerate() {
            let Ayat { id, mut isi, rincian, asal } = a;
            if rincian.as_ref().is_none_or(|r| r.butir.is_empty()) {
                tutup(&mut isi, ".", bahasa);
            } else {
                tutup(&mut isi, ":", bahasa);
            }
            let nomor =
                (!tunggal).then(|| Nomor { daftar: Daftar::Pasal, tingkat: 1, teks: format!("({})", i + 1) });
            let gaya = if tunggal { Gaya::IsiPasal } else { Gaya::Ayat };
            let mut par = self.paragraf(gaya, nomor, isi, Some(&p.id), asal, bahasa);
            if id.is_some() {
                par.penanda = self.peta.penanda(&p.id, id.as_ref(), None);
            }
            hasil.push(BlokJadi::Paragraf(par));
            if let Some(r) = rincian {
                let di = Tempat { pasal: &p.id, ayat: id.as_ref(), bahasa };
                self.rincian(hasil, r, &di, 0, ".");
            }
        }
    }

    fn rincian(
        &self,
        hasil: &mut Vec<BlokJadi>,
        r: Rincian,
        di: &Tempat<'_>,
        kedalaman: usize,
        penutup: &str,
    ) {
        let banyak = r.butir.len();
        for (i, mut b) in r.butir.into_iter().enumerate() {
            let tanda = tanda_butir(r.kata, di.bahasa, banyak - i, penutup);
            let dalam = b.rincian.take().filter(|d| !d.butir.is_empty());
            tutup(&mut b.isi, if dalam.is_some() { ":" } else { &tanda }, di.bahasa);
            let tingkat = u8::try_from(kedalaman.min(3)).unwrap_or(3) + 2;
            let nomor = Nomor { daftar: Daftar::Pasal, tingkat, teks: nomor_butir(kedalaman, i + 1) };
            let gaya = TINGKAT_RINCIAN[kedalaman.min(3)];
            let mut par = self.paragraf(gaya, Some(nomor), b.isi, Some(di.pasal), b.asal, di.bahasa);
            if b.id.is_some() {
                par.penanda = self.peta.penanda(di.pasal, di.ayat, b.id);
            }
            hasil.push(BlokJadi::Paragraf(par));
            if let Some(d) = dalam {
                self.rincian(hasil, d, di, kedalaman + 1, &tanda);
            }
        }
    }

    /// A list outside the pasal: premises (a.) and legal bases (1.).
    fn daftar_luar(&self, hasil: &mut Vec<BlokJadi>, daftar: Daftar, r: Rincian, bahasa: Bahasa) {
        let banyak = r.butir.len();
        for (i, mut b) in r.butir.into_iter().enumerate() {
            let (gaya, teks) = if daftar == Daftar::Premis {
                (Gaya::Premis, nomor_butir(0, i + 1))
            } else {
                (Gaya::DasarHukum, nomor_butir(1, i + 1))
            };
            tutup(&mut b.isi, &tanda_butir(r.kata, bahasa, banyak - i, "."), bahasa);
            let nomor = Nomor { daftar, tingkat: 0, teks };
            hasil.push(BlokJadi::Paragraf(self.paragraf(gaya, Some(nomor), b.isi, None, b.asal, bahasa)));
        }
    }

    pub(super) fn paragraf(
        &self,
        gaya: Gaya,
        nomor: Option<Nomor>,
        isi: Sebarisan,
        pasal: Option<&str>,
        asal: Asal,
        bahasa: Bahasa,
    ) -> ParagrafJadi {
        let isi = isi.into_iter().map(|s| self.sebaris(s, pasal.unwrap_or_default(), bahasa)).collect();
        ParagrafJadi { gaya, nomor, penanda: None, isi, pasal: pasal.map(str::to_owned), asal }
    }

    fn sebaris(&self, s: Sebaris, pasal: &str, bahasa: Bahasa) -> SebarisJadi {
        match s {
            Sebaris::Teks(t, c) => SebarisJadi::Teks(t, c),
            Sebaris::Kosong { label, jalur, mentah } => SebarisJadi::Kosong { label, jalur, mentah },
            Sebaris::GantiBaris => SebarisJadi::GantiBaris,
            Sebaris::Tab => SebarisJadi::Tab,
            Sebaris::Rujukan(r) => self.peta.rujukan(&r, pasal, bahasa),
        }
    }
}
