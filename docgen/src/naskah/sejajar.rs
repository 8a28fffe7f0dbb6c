//! Text in several languages: its columns are numbered each in its own language and set beside each other, paragraph by
//! paragraph.

use std::mem::discriminant;

use super::bernomor::{BlokJadi, Daftar, Nomor, SejajarJadi};
use super::blok::{Gaya, Rincian, Sejajar};
use super::kata::{tanda_butir, tutup};
use super::nomor::{Penomor, TINGKAT_RINCIAN};
use super::sebaris::Bahasa;
use crate::bahasa::huruf;

/// The number of the `n`th item (from 1) at a depth of a list outside the pasal, where headings are counted `1.`
fn nomor_rinci(kedalaman: usize, n: usize) -> String {
    match kedalaman {
        0 => format!("{}.", huruf(n)),
        1 => format!("{n})"),
        2 => format!("{})", huruf(n)),
        _ => format!("({n})"),
    }
}

impl Penomor<'_> {
    /// Numbers the columns, row by row.
    pub(super) fn sejajar(&mut self, s: Sejajar) -> SejajarJadi {
        let mut baris = Vec::with_capacity(s.baris.len() * 2);
        for bagian in s.baris {
            let mut isi = bagian.into_iter();
            let kolom = s.kolom.iter().map(|b| self.blok(isi.next().unwrap_or_default(), *b)).collect();
            jajarkan(kolom, &mut baris);
        }
        SejajarJadi { kolom: s.kolom, baris }
    }

    /// A list under a heading: a., 1), a), (1).
    pub(super) fn rinci(
        &self,
        hasil: &mut Vec<BlokJadi>,
        r: Rincian,
        bahasa: Bahasa,
        kedalaman: usize,
        penutup: &str,
    ) {
        let banyak = r.butir.len();
        for (i, mut b) in r.butir.into_iter().enumerate() {
            let tanda = tanda_butir(r.kata, bahasa, banyak - i, penutup);
            let dalam = b.rincian.take().filter(|d| !d.butir.is_empty());
            tutup(&mut b.isi, if dalam.is_some() { ":" } else { &tanda }, bahasa);
            let tingkat = u8::try_from(kedalaman.min(3)).unwrap_or(3) + 1;
            let nomor = Nomor { daftar: Daftar::Subjudul, tingkat, teks: nomor_rinci(kedalaman, i + 1) };
            let gaya = TINGKAT_RINCIAN[kedalaman.min(3)];
            hasil.push(BlokJadi::Paragraf(self.paragraf(gaya, Some(nomor), b.isi, None, b.asal, bahasa)));
            if let Some(d) = dalam {
                self.rinci(hasil, d, bahasa, kedalaman + 1, &tanda);
            }
        }
    }
}

/// Adds a finished block; what continues in the same languages becomes one with what stands before it.
pub(super) fn sambung(hasil: &mut Vec<BlokJadi>, s: SejajarJadi) {
    match hasil.last_mut() {
        Some(BlokJadi::Sejajar(sebelum)) if sebelum.kolom == s.kolom => sebelum.baris.extend(s.baris),
        _ => hasil.push(BlokJadi::Sejajar(s)),
    }
}

/// Cuts a part into rows: where all languages run alike, heading stands beside heading and ayat beside ayat; where they
/// do not, at least the headings, so that a heading never stands alone at the foot of a page.
fn jajarkan(kolom: Vec<Vec<BlokJadi>>, baris: &mut Vec<Vec<Vec<BlokJadi>>>) {
    let mut satuan: Vec<Vec<Vec<BlokJadi>>> = kolom.into_iter().map(pecah).collect();
    let banyak = satuan.iter().map(Vec::len).max().unwrap_or(0);
    let setara = |i: usize| {
        let mut ragam = satuan.iter().map(|k| k.get(i).and_then(|s| s.first()));
        let pertama = ragam.next().flatten();
        pertama.is_some() && ragam.all(|b| b.zip(pertama).is_some_and(|(a, b)| serupa(a, b)))
    };
    let berkepala = satuan.iter().all(|k| k.first().and_then(|s| s.first()).is_some_and(kepala));
    let potong = if (0..banyak).all(setara) { banyak } else { usize::from(berkepala && setara(0)) };
    for _ in 0..potong {
        baris.push(satuan.iter_mut().map(|k| k.remove(0)).collect());
    }
    if potong < banyak {
        baris.push(satuan.into_iter().map(|k| k.into_iter().flatten().collect()).collect());
    }
}

/// The paragraphs of a column that belong together: an ayat with its list, the lines of a title.
fn pecah(kolom: Vec<BlokJadi>) -> Vec<Vec<BlokJadi>> {
    let mut hasil: Vec<Vec<BlokJadi>> = Vec::new();
    for b in kolom {
        match hasil.last_mut() {
            Some(satuan) if satuan.last().is_some_and(|s| lanjut(s, &b)) => satuan.push(b),
            _ => hasil.push(vec![b]),
        }
    }
    hasil
}

/// Whether a block belongs to the one before it.
fn lanjut(sebelum: &BlokJadi, b: &BlokJadi) -> bool {
    let BlokJadi::Paragraf(b) = b else { return false };
    match b.gaya {
        Gaya::Huruf | Gaya::Angka | Gaya::HurufKurung | Gaya::AngkaKurung => {
            matches!(sebelum, BlokJadi::Paragraf(s) if !matches!(s.gaya, Gaya::Pasal | Gaya::Subjudul))
        }
        Gaya::Judul | Gaya::JudulLampiran | Gaya::NomorNaskah => {
            matches!(sebelum, BlokJadi::Paragraf(s) if s.gaya == b.gaya)
        }
        _ => false,
    }
}

/// Whether two blocks are of one kind.
fn serupa(a: &BlokJadi, b: &BlokJadi) -> bool {
    match (a, b) {
        (BlokJadi::Paragraf(a), BlokJadi::Paragraf(b)) => a.gaya == b.gaya,
        _ => discriminant(a) == discriminant(b),
    }
}

fn kepala(b: &BlokJadi) -> bool {
    matches!(b, BlokJadi::Paragraf(p) if matches!(p.gaya, Gaya::Pasal | Gaya::Subjudul))
}
