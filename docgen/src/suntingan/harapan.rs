//! The paragraphs that the naskah had when it was exported.

use crate::naskah::{BlokJadi, Corak, NaskahBernomor, ParagrafJadi, SebarisJadi};

/// What the comparison starts from.
pub(super) struct Harapan {
    pub(super) paragraf: Vec<Paragraf>,
    /// Whether lines stand for paragraphs, so that one may have become two without an edit.
    pub(super) berbaris: bool,
}

/// A paragraph as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraf {
    /// `Pasal 5`, when it stands in one.
    pub(super) pasal: Option<String>,
    /// Its own number: `(2)`, `a.`.
    pub(super) nomor: Option<String>,
    /// Its words, without the number that Word counts by itself.
    pub(super) teks: String,
}

impl Paragraf {
    /// Whether it is nothing but what Word counts by itself.
    pub(super) fn hanya_nomor(&self) -> bool {
        self.teks.is_empty()
    }

    /// The words with the number before them, as they stand where Word does not count.
    pub(super) fn bernomor(&self) -> Option<String> {
        self.nomor.as_ref().map(|n| rapikan(&format!("{n} {}", self.teks)))
    }
}

/// Words with single spaces, without what nobody sees.
pub(super) fn rapikan(teks: &str) -> String {
    let tampak = teks.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}'));
    let aman: String = tampak
        .map(|c| match c {
            '\u{2011}' => '-',
            '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
            c if c.is_control() && !c.is_whitespace() => '\u{fffd}',
            c => c,
        })
        .collect();
    aman.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// From the composed naskah: exact.
pub(super) fn dari_naskah(naskah: &NaskahBernomor) -> Harapan {
    let mut hasil = Vec::new();
    let mut tambah = |p: &ParagrafJadi| {
        hasil.push(Paragraf {
            pasal: p.pasal.as_deref().and_then(|id| naskah.nomor_pasal(id)).map(str::to_owned),
            nomor: p.nomor.as_ref().map(|n| n.teks.clone()),
            teks: rapikan(&p.polos()),
        });
    };
    let bagian = std::iter::once(&naskah.blok).chain(naskah.lampiran.iter().map(|(_, b)| b));
    bagian.for_each(|b| dari_blok(b, &mut tambah));
    Harapan { paragraf: hasil, berbaris: false }
}

fn dari_blok(blok: &[BlokJadi], tambah: &mut impl FnMut(&ParagrafJadi)) {
    for blok in blok {
        match blok {
            BlokJadi::Logo(_) => {}
            BlokJadi::Paragraf(p) => tambah(p),
            BlokJadi::Komparisi(baris) => {
                for (nama, uraian) in baris {
                    // The number and the colon stand in cells of their own.
                    let nomor = ParagrafJadi { isi: Vec::new(), ..nama.clone() };
                    let titik_dua = ParagrafJadi {
                        nomor: None,
                        isi: vec![SebarisJadi::Teks(":".to_owned(), Corak::default())],
                        ..nama.clone()
                    };
                    tambah(&nomor);
                    tambah(&ParagrafJadi { nomor: None, ..nama.clone() });
                    tambah(&titik_dua);
                    tambah(uraian);
                }
            }
            BlokJadi::Tabel(t) => {
                t.kepala.iter().chain(t.baris.iter().flatten().flatten()).for_each(&mut *tambah);
            }
            BlokJadi::TandaTangan(t) => {
                for sel in t.baris.iter().flatten() {
                    sel.atas.iter().chain([&sel.nama]).for_each(&mut *tambah);
                }
            }
            #[cfg(feature = "lanjutan")]
            BlokJadi::Sejajar(s) => s.baris.iter().flatten().for_each(|k| dari_blok(k, tambah)),
        }
    }
}

/// From the plain text that was noted at the export, as `render::polos` writes it: line by line.
pub(super) fn dari_teks(teks: &str) -> Harapan {
    let mut hasil = Vec::new();
    let mut pasal: Option<String> = None;
    let mut kepala = None;
    for baris in teks.lines().map(str::trim).filter(|b| !b.is_empty()) {
        let angka = |n: &str| n.bytes().all(|b| b.is_ascii_digit());
        if ["Pasal ", "Article "].iter().any(|k| baris.strip_prefix(k).is_some_and(angka)) {
            pasal = Some(baris.to_owned());
            kepala = Some(baris.to_owned());
            continue;
        }
        // Columns of a table stand two spaces apart, parties before their colon.
        let sel: Vec<&str> = baris.split("  ").map(str::trim).filter(|s| !s.is_empty()).collect();
        for sel in sel {
            let (nomor, isi) = match lepas_nomor(sel) {
                Some((nomor, isi)) => (Some(nomor.to_owned()), isi),
                None => (kepala.take(), sel),
            };
            kepala = None;
            let romawi = nomor.as_deref().is_some_and(|n| n.starts_with(|c: char| "IVXLC".contains(c)));
            match isi.split_once(" : ").filter(|_| romawi) {
                Some((nama, uraian)) => {
                    for teks in [nama, ":", uraian] {
                        hasil.push(Paragraf { pasal: pasal.clone(), nomor: None, teks: rapikan(teks) });
                    }
                }
                None => hasil.push(Paragraf { pasal: pasal.clone(), nomor, teks: rapikan(isi) }),
            }
        }
    }
    Harapan { paragraf: hasil, berbaris: true }
}

/// The number with which a line begins, and what follows it: `(2)`, `a.`, `1.`, `a)`, `1)`, `IV.`
fn lepas_nomor(baris: &str) -> Option<(&str, &str)> {
    let (depan, isi) = baris.split_once(' ')?;
    let inti = match depan.strip_prefix('(') {
        Some(dalam) => dalam.strip_suffix(')')?,
        None => depan.strip_suffix(['.', ')'])?,
    };
    let semua = |sah: fn(u8) -> bool| !inti.is_empty() && inti.len() <= 5 && inti.bytes().all(sah);
    let nomor = semua(|b| b.is_ascii_digit())
        || semua(|b| b.is_ascii_lowercase())
        || semua(|b| b"IVXLC".contains(&b));
    nomor.then_some((depan, isi))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nomor_di_awal_baris() {
        assert_eq!(lepas_nomor("(12) PARA PIHAK"), Some(("(12)", "PARA PIHAK")));
        assert_eq!(lepas_nomor("aa. bahwa"), Some(("aa.", "bahwa")));
        assert_eq!(lepas_nomor("IV. NAMA : x"), Some(("IV.", "NAMA : x")));
        for bukan in ["PT. Contoh", "bahwa x", "(a b", "1.000 x", ". x", "Pasal 5"] {
            assert_eq!(lepas_nomor(bukan), None, "{bukan}");
        }
    }

    #[test]
    fn yang_tak_tampak_tidak_berarti() {
        assert_eq!(rapikan(" a\u{a0}\tb\u{ad}c\u{2011}d\u{1}\n"), "a bc-d\u{fffd}");
    }
}
