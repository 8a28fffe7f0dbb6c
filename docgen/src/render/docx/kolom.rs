//! Languages beside each other: one table, in which each row holds what belongs together.

use super::badan::{Akhir, Badan};
use super::gaya::{JEDA, KOLOM, TEPI_KOLOM};
use super::halaman::bagi;
use super::paragraf::{Latar, kosong};
use crate::Galat;
use crate::naskah::{BlokJadi, Gaya, SejajarJadi};

impl<'a> Badan<'a> {
    /// The columns, before the block that follows them. A row breaks over pages, for an ayat may be longer than one; those
    /// of a heading, a logo or signatures do not.
    pub(super) fn sejajar(&mut self, s: &'a SejajarJadi, berikut: Option<&BlokJadi>) -> Result<(), Galat> {
        let luar = (self.latar, self.lebar);
        let kolom = bagi(self.lebar, &vec![1; s.kolom.len()]);
        self.buka_tabel(KOLOM, &kolom)?;
        for (i, baris) in s.baris.iter().enumerate() {
            let isi = || baris.iter().flatten();
            let utuh = isi().any(tak_terbelah) || isi().all(kepala);
            // The last words stay with the signatures, wherever those stand.
            let ikut = match s.baris.get(i + 1) {
                Some(b) => b.iter().flatten().any(bertanda_tangan),
                None => berikut.is_some_and(bertanda_tangan),
            };
            self.buka_baris(utuh, false)?;
            for ((i, lebar), bahasa) in kolom.iter().enumerate().zip(&s.kolom) {
                self.buka_sel(*lebar, 1)?;
                self.latar = Latar { bahasa: *bahasa, kolom: true, ikut, ..luar.0 };
                self.lebar = lebar.saturating_sub(2 * TEPI_KOLOM);
                let isi = baris.get(i).map_or(&[][..], Vec::as_slice);
                // A cell ends in a paragraph, or Word asks for repair.
                let akhir = match self.blok(isi)? {
                    Akhir::Paragraf(p) => *p,
                    Akhir::Lain => kosong(JEDA, ikut),
                };
                self.penulis.tulis(&akhir, &[], &mut self.xml)?;
                self.mentah("</w:tc>");
            }
            self.mentah("</w:tr>");
            (self.latar, self.lebar) = luar;
        }
        self.mentah("</w:tbl>");
        Ok(())
    }
}

fn bertanda_tangan(b: &BlokJadi) -> bool {
    matches!(b, BlokJadi::TandaTangan(_))
}

fn tak_terbelah(b: &BlokJadi) -> bool {
    matches!(b, BlokJadi::Logo(_) | BlokJadi::TandaTangan(_))
}

fn kepala(b: &BlokJadi) -> bool {
    matches!(b, BlokJadi::Paragraf(p) if matches!(p.gaya, Gaya::Judul | Gaya::Pasal | Gaya::Subjudul))
}
