//! The words and marks that numbering adds to a naskah, in the language of the column in which they stand.

use super::sebaris::{Bahasa, Corak, KataSambung, Sebaris, Sebarisan};
use crate::bahasa::singkatan;

/// Counts in each language by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hitungan([usize; 3]);

impl Hitungan {
    /// The next number in a language.
    pub(super) fn berikut(&mut self, bahasa: Bahasa) -> usize {
        let n = match bahasa {
            Bahasa::Id => &mut self.0[0],
            Bahasa::En => &mut self.0[1],
            Bahasa::Mitra => &mut self.0[2],
        };
        *n += 1;
        *n
    }
}

/// The number of a pasal. The partner's own word for it is not known, so that its column counts without one.
pub(super) fn nomor_pasal(bahasa: Bahasa, n: usize) -> String {
    match bahasa {
        Bahasa::Id => format!("Pasal {n}"),
        Bahasa::En => format!("Article {n}"),
        Bahasa::Mitra => format!("{n}."),
    }
}

/// What stands before an ayat and before an item in a reference.
pub(super) fn rujukan(bahasa: Bahasa) -> [&'static str; 2] {
    match bahasa {
        Bahasa::Id => [" ayat ", " huruf "],
        Bahasa::En => [" paragraph ", " subparagraph "],
        Bahasa::Mitra => [" ", " "],
    }
}

/// What closes an item of a list before which `sisa` items are left, itself included.
pub(super) fn tanda_butir(kata: KataSambung, bahasa: Bahasa, sisa: usize, penutup: &str) -> String {
    match (sisa, bahasa) {
        (1, _) => penutup.to_owned(),
        (2, Bahasa::Id | Bahasa::En) => format!("; {}", kata.kata(bahasa)),
        (_, _) => ";".to_owned(),
    }
}

/// Gives a paragraph its closing punctuation, unless its last words already end a sentence of their own.
pub(super) fn tutup(isi: &mut Sebarisan, tanda: &str, bahasa: Bahasa) {
    if let Some(Sebaris::Teks(t, _)) = isi.last_mut() {
        // Other scripts have closing marks of their own; what the partner wrote stands.
        let asing = |c: char| !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace();
        if bahasa == Bahasa::Mitra && t.trim_end().chars().next_back().is_some_and(asing) {
            return;
        }
        let dipotong = t.trim_end().trim_end_matches([';', ',', ':', '.']).len();
        // An abbreviation keeps its full stop before a comma or semicolon: "PT Contoh Tbk.;" reads on.
        let singkatan = t[dipotong..].trim_end() == "."
            && tanda != "."
            && t[..dipotong].rsplit(' ').next().is_some_and(singkatan);
        t.truncate(if singkatan { dipotong + 1 } else { dipotong });
        t.push_str(tanda);
    } else {
        isi.push(Sebaris::Teks(tanda.to_owned(), Corak { bahasa, ..Corak::default() }));
    }
}
