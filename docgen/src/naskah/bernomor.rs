//! A naskah with its numbers: what renderers and rules read.

use super::asal::Asal;
use super::blok::{Cetak, Gaya, Logo, Meta};
use super::sebaris::{Bahasa, Corak};

/// A numbered naskah: the only thing that renderers accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NaskahBernomor {
    /// Facts for the file.
    pub meta: Meta,
    /// How it is printed.
    pub cetak: Cetak,
    /// Whether the header of each page reads DRAF; set by [`NaskahBernomor::tandai`].
    pub draf: bool,
    /// The body, in order.
    pub blok: Vec<BlokJadi>,
    /// Attachments: landscape or not, and their blocks.
    pub lampiran: Vec<(bool, Vec<BlokJadi>)>,
}

/// A finished block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlokJadi {
    /// Logos above the title.
    Logo(Vec<Logo>),
    /// A paragraph.
    Paragraf(ParagrafJadi),
    /// The parties: numbered name and text.
    Komparisi(Vec<(ParagrafJadi, ParagrafJadi)>),
    /// A table.
    Tabel(TabelJadi),
    /// The signatures.
    TandaTangan(TandaTanganJadi),
    /// The same text in several languages.
    #[cfg(feature = "lanjutan")]
    Sejajar(SejajarJadi),
}

/// A finished paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagrafJadi {
    /// Kind.
    pub gaya: Gaya,
    /// Its number, as text and as a place in a list.
    pub nomor: Option<Nomor>,
    /// Bookmark, when something refers to it; unique within the naskah, counted from 1.
    pub penanda: Option<u32>,
    /// Content; for a pasal its title.
    pub isi: Vec<SebarisJadi>,
    /// Id of the pasal in which it stands.
    pub pasal: Option<String>,
    /// Provenance.
    pub asal: Asal,
}

/// The number of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomor {
    /// Which list.
    pub daftar: Daftar,
    /// Level in it, 0 for the top.
    pub tingkat: u8,
    /// As a reader sees it: `Pasal 5`, `Article 5`, `(2)`, `a.`, `IV.`
    pub teks: String,
}

/// The lists of a naskah; each is a numbering of its own in Word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Daftar {
    /// Pasal, ayat, huruf, angka, a), 1): one list from the first pasal to the last.
    Pasal,
    /// The parties: I., II.
    Komparisi,
    /// The premises: a., b.
    Premis,
    /// The legal bases: 1., 2.
    DasarHukum,
    /// Numbered headings and the lists under them: 1., a., 1), a), (1): one list from the first heading to the last.
    Subjudul,
}

/// Finished inline content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SebarisJadi {
    /// Words.
    Teks(String, Corak),
    /// A gap; [`SebarisJadi::teks_kosong`] gives its words.
    Kosong {
        /// What belongs here.
        label: String,
        /// Path of the field.
        jalur: String,
        /// What was typed, when it could not be understood.
        mentah: Option<String>,
    },
    /// A reference, level by level.
    Rujukan(Vec<KepingRujukan>),
    /// A line break.
    GantiBaris,
    /// A tab.
    Tab,
}

impl SebarisJadi {
    /// The words of a gap, the same in every rendering.
    pub fn teks_kosong(label: &str, mentah: Option<&str>) -> String {
        match mentah {
            Some(m) => format!("[… {label}: “{m}” …]"),
            None => format!("[… {label} …]"),
        }
    }

    /// The words as plain text; a line break is `\n`, a tab `\t`.
    pub fn polos(&self) -> String {
        match self {
            Self::Teks(t, _) => t.clone(),
            Self::Kosong { label, mentah, .. } => Self::teks_kosong(label, mentah.as_deref()),
            Self::Rujukan(keping) => keping.iter().map(KepingRujukan::polos).collect(),
            Self::GantiBaris => "\n".to_owned(),
            Self::Tab => "\t".to_owned(),
        }
    }
}

/// A piece of a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KepingRujukan {
    /// Words between the levels: ` ayat `, ` huruf `.
    Kata(&'static str),
    /// The number of one level, as Word's `REF … \n` shows it (no closing full stop).
    Nomor {
        /// For example `Pasal 7`, `Article 7`, `(2)`, `a`.
        teks: String,
        /// Bookmark of the paragraph.
        penanda: u32,
    },
}

impl KepingRujukan {
    /// The words.
    pub fn polos(&self) -> &str {
        match self {
            Self::Kata(k) => k,
            Self::Nomor { teks, .. } => teks,
        }
    }
}

/// A finished table; see [`super::Tabel`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TabelJadi {
    /// The head row.
    pub kepala: Vec<ParagrafJadi>,
    /// Relative widths of the columns.
    pub lebar: Vec<u16>,
    /// Rows of cells of paragraphs.
    pub baris: Vec<Vec<Vec<ParagrafJadi>>>,
}

/// The finished signatures; see [`super::TandaTangan`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TandaTanganJadi {
    /// Rows of cells in reading order.
    pub baris: Vec<Vec<SelTandaTanganJadi>>,
}

/// One finished signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelTandaTanganJadi {
    /// Lines above the signature.
    pub atas: Vec<ParagrafJadi>,
    /// Name under it.
    pub nama: ParagrafJadi,
}

/// The finished text in several languages; see [`super::Sejajar`].
///
/// Its rows are finer than those of the naskah where the languages run alike: each ayat stands beside its twin. One column
/// is running text in that language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SejajarJadi {
    /// The languages, from left to right; all columns are equally wide.
    pub kolom: Vec<Bahasa>,
    /// Rows: for each language its blocks. Read row by row, and in a row from left to right.
    pub baris: Vec<Vec<Vec<BlokJadi>>>,
}

/// A remark beside a paragraph, for copies that stay in the office; never part of the naskah.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Komentar {
    /// Index in [`NaskahBernomor::paragraf`].
    pub paragraf: usize,
    /// Who remarks.
    pub penulis: String,
    /// Its paragraphs, plain words.
    pub isi: Vec<String>,
}

impl NaskahBernomor {
    /// Sets or lifts the DRAF mark. A naskah with a gap is never final, whatever the checker says.
    #[must_use]
    pub fn tandai(mut self, final_: bool) -> Self {
        self.draf = !final_ || self.berkosong();
        self
    }

    /// Every paragraph in reading order, cells and signatures included.
    pub fn paragraf(&self) -> Vec<&ParagrafJadi> {
        let mut hasil = Vec::new();
        let bagian = std::iter::once(&self.blok).chain(self.lampiran.iter().map(|(_, b)| b));
        bagian.for_each(|b| paragraf_di(b, &mut hasil));
        hasil
    }

    /// The gaps in reading order: label and path.
    pub fn kosong(&self) -> Vec<(&str, &str)> {
        let isi = self.paragraf().into_iter().flat_map(|p| &p.isi);
        isi.filter_map(|s| {
            if let SebarisJadi::Kosong { label, jalur, .. } = s {
                Some((label.as_str(), jalur.as_str()))
            } else {
                None
            }
        })
        .collect()
    }

    /// Whether anything is missing.
    pub fn berkosong(&self) -> bool {
        self.paragraf().into_iter().flat_map(|p| &p.isi).any(|s| matches!(s, SebarisJadi::Kosong { .. }))
    }

    /// The heading of a pasal, for example `Pasal 5`.
    pub fn nomor_pasal(&self, id: &str) -> Option<&str> {
        self.paragraf()
            .into_iter()
            .find(|p| p.gaya == Gaya::Pasal && p.pasal.as_deref() == Some(id))?
            .nomor
            .as_ref()
            .map(|n| n.teks.as_str())
    }
}

/// Notes every paragraph of some blocks in reading order.
fn paragraf_di<'a>(blok: &'a [BlokJadi], hasil: &mut Vec<&'a ParagrafJadi>) {
    for b in blok {
        match b {
            BlokJadi::Logo(_) => {}
            BlokJadi::Paragraf(p) => hasil.push(p),
            BlokJadi::Komparisi(baris) => hasil.extend(baris.iter().flat_map(|(a, b)| [a, b])),
            BlokJadi::Tabel(t) => {
                hasil.extend(&t.kepala);
                hasil.extend(t.baris.iter().flatten().flatten());
            }
            BlokJadi::TandaTangan(t) => {
                for sel in t.baris.iter().flatten() {
                    hasil.extend(&sel.atas);
                    hasil.push(&sel.nama);
                }
            }
            #[cfg(feature = "lanjutan")]
            BlokJadi::Sejajar(s) => s.baris.iter().flatten().for_each(|k| paragraf_di(k, hasil)),
        }
    }
}

impl ParagrafJadi {
    /// Its words without the number.
    pub fn polos(&self) -> String {
        self.isi.iter().map(SebarisJadi::polos).collect()
    }
}
