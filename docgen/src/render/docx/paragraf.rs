//! A paragraph: style, number, bookmark, runs and fields.

use std::collections::BTreeSet;
use std::ops::Range;

use docx_rs::{
    Bold, BoldCs, BookmarkEnd, BookmarkStart, Break, BreakType, Comment, CommentRangeEnd, CommentRangeStart,
    FieldChar, FieldCharType, IndentLevel, InstrText, Italic, ItalicCs, NumberingId, NumberingProperty,
    Paragraph, ParagraphChild, ParagraphStyle, Run, RunChild, RunStyle, Tab, Text,
};

use super::gaya::{INGGRIS, KOSONG, MITRA, id_gaya};
use super::penomoran::{Letak, Tempat, tempat_gaya};
use super::xml::sebaris;
use crate::naskah::{
    Bahasa, Corak, Gaya, KepingRujukan, ParagrafJadi, Sebaris, SebarisJadi, teks as simpul_teks,
};

/// The name of a bookmark. Word hides names that begin with an underscore from its dialog, and `_Ref` is how its own
/// cross-references begin.
pub(super) fn nama_penanda(penanda: u32) -> String {
    format!("_RefN{penanda:06}")
}

/// What a paragraph is beside its text.
#[derive(Default)]
pub(super) struct Sifat {
    /// Style; absent: that of its kind.
    pub(super) gaya: Option<&'static str>,
    /// Keeps with the next paragraph although its style does not say so.
    pub(super) ikut: bool,
    /// Its number in the file.
    pub(super) letak: Option<Letak>,
    /// Ids of the comments on it.
    pub(super) komentar: Range<usize>,
    /// What stands around it.
    pub(super) latar: Latar,
}

/// What stands around a paragraph.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Latar {
    /// Its language.
    pub(super) bahasa: Bahasa,
    /// Whether it stands in a column beside others.
    pub(super) kolom: bool,
    /// Whether it keeps with the next row of its columns.
    pub(super) ikut: bool,
    /// Whether the naskah has a language of the partner, and whether that is written from right to left.
    pub(super) mitra: (bool, bool),
}

impl Latar {
    /// The character style of a language.
    fn gaya(self, bahasa: Bahasa) -> Option<&'static str> {
        match bahasa {
            Bahasa::Id => None,
            Bahasa::En => Some(INGGRIS),
            Bahasa::Mitra => self.mitra.0.then_some(MITRA),
        }
    }

    /// Plain words in the language around.
    fn corak(self) -> Corak {
        Corak { bahasa: self.bahasa, ..Corak::default() }
    }
}

/// Builds one paragraph; `ada` are the bookmarks of the naskah, since a field to none shows an error in Word.
pub(super) fn paragraf(p: &ParagrafJadi, sifat: &Sifat, ada: &BTreeSet<u32>) -> Paragraph {
    let latar = sifat.latar;
    let gaya = sifat.gaya.map_or_else(|| id_gaya(p.gaya, latar.kolom), Into::into);
    let mut hasil = kosong(&gaya, sifat.ikut || latar.ikut);
    if latar.bahasa == Bahasa::Mitra && latar.mitra.1 {
        hasil.property.bidi = Some(true);
    }
    if let Some(penanda) = p.penanda {
        let awal = BookmarkStart::new(angka(penanda), nama_penanda(penanda));
        hasil.children.push(ParagraphChild::BookmarkStart(awal));
    }
    for id in sifat.komentar.clone() {
        let awal = CommentRangeStart::new(Comment::new(id));
        hasil.children.push(ParagraphChild::CommentStart(Box::new(awal)));
    }
    let mut deret = Deret { latar, ..Deret::default() };
    nomor(&mut hasil, &mut deret, p, sifat);
    for s in &p.isi {
        match s {
            SebarisJadi::Teks(t, corak) => deret.teks(t, *corak),
            SebarisJadi::Kosong { label, mentah, .. } => {
                deret.ganti(Some(KOSONG), Corak::default());
                deret.isi(&SebarisJadi::teks_kosong(label, mentah.as_deref()));
            }
            SebarisJadi::Rujukan(keping) => {
                for k in keping {
                    match k {
                        KepingRujukan::Kata(k) => deret.teks(k, latar.corak()),
                        KepingRujukan::Nomor { teks, penanda } if ada.contains(penanda) => {
                            deret.rujukan(*penanda, teks);
                        }
                        KepingRujukan::Nomor { teks, .. } => deret.teks(teks, latar.corak()),
                    }
                }
            }
            SebarisJadi::GantiBaris => deret.baris(),
            SebarisJadi::Tab => deret.tab(),
        }
    }
    deret.selesai();
    hasil.children.append(&mut deret.hasil);
    for id in sifat.komentar.clone() {
        hasil.children.push(ParagraphChild::CommentEnd(CommentRangeEnd::new(id)));
    }
    if let Some(penanda) = p.penanda {
        hasil.children.push(ParagraphChild::BookmarkEnd(BookmarkEnd::new(angka(penanda))));
    }
    hasil
}

/// A paragraph without content. Fields are set one by one: each builder method of `docx-rs` moves the whole paragraph,
/// 2.4 kB.
pub(super) fn kosong(gaya: &str, ikut: bool) -> Paragraph {
    let mut hasil = Paragraph::new();
    hasil.property.style = Some(ParagraphStyle::new(Some(gaya)));
    if ikut {
        hasil.property.keep_next = Some(true);
    }
    hasil
}

/// A paragraph of plain words.
pub(super) fn polos(gaya: &str, isi: &str) -> Paragraph {
    let mut hasil = kosong(gaya, false);
    let mut deret = Deret::default();
    deret.teks(isi, Corak::default());
    deret.selesai();
    hasil.children.append(&mut deret.hasil);
    hasil
}

/// Puts the number where it belongs: nowhere when the style carries it, else on the paragraph.
fn nomor(hasil: &mut Paragraph, deret: &mut Deret, p: &ParagrafJadi, sifat: &Sifat) {
    // A style of our own (the number of a party) carries the number that the kind of paragraph carries.
    let dari_gaya = tempat_gaya(p.gaya).filter(|_| p.gaya != Gaya::NamaPihak || sifat.gaya.is_some());
    let langsung = |t: Tempat| {
        NumberingProperty::new().add_num(NumberingId::new(t.num), IndentLevel::new(usize::from(t.tingkat)))
    };
    match sifat.letak {
        Some(Letak::Daftar(t)) => {
            if dari_gaya != Some(t) {
                hasil.property.numbering_property = Some(langsung(t));
            }
            if p.gaya == Gaya::Pasal && !p.isi.is_empty() {
                deret.baris(); // "Pasal 1", line break, title: one paragraph, so that the heading has both
            }
        }
        Some(Letak::Tertulis) => {
            hasil.property.numbering_property = Some(langsung(Tempat { num: 0, tingkat: 0 }));
            deret.teks(p.nomor.as_ref().map_or("", |n| &n.teks), sifat.latar.corak());
            if p.gaya == Gaya::Pasal { deret.baris() } else { deret.tab() }
        }
        // w:numId 0 takes the number of a style away.
        None if dari_gaya.is_some() => {
            hasil.property.numbering_property = Some(langsung(Tempat { num: 0, tingkat: 0 }));
        }
        None => {}
    }
}

/// An id for `docx-rs`.
fn angka(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// Runs in the making: neighbours of the same look become one.
#[derive(Default)]
struct Deret {
    hasil: Vec<ParagraphChild>,
    kini: Option<Box<Run>>,
    gaya: Option<&'static str>,
    corak: Corak,
    latar: Latar,
}

impl Deret {
    fn teks(&mut self, teks: &str, corak: Corak) {
        self.ganti(self.latar.gaya(corak.bahasa), corak);
        self.isi(teks);
    }

    /// Appends words to the open run. Text nodes are clean by construction, what stands in a gap is as typed; both go
    /// through the one place that knows what XML forbids.
    fn isi(&mut self, teks: &str) {
        if teks
            .chars()
            .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}'))
        {
            for s in simpul_teks(teks, Corak::default()) {
                match s {
                    Sebaris::Teks(t, _) => self.tambah(RunChild::Text(Text::new(t))),
                    Sebaris::Tab => self.tab(),
                    Sebaris::GantiBaris | Sebaris::Kosong { .. } | Sebaris::Rujukan(_) => self.baris(),
                }
            }
        } else if !teks.is_empty() {
            self.tambah(RunChild::Text(Text::new(teks)));
        }
    }

    fn baris(&mut self) {
        self.tambah(RunChild::Break(Break::new(BreakType::TextWrapping)));
    }

    fn tab(&mut self) {
        self.tambah(RunChild::Tab(Tab::new()));
    }

    /// A complex field: begin, instruction, separate, cached result, end, each in a run of its own as Word writes them.
    fn rujukan(&mut self, penanda: u32, teks: &str) {
        self.selesai();
        let perintah = InstrText::Unsupported(format!(r"REF {} \n \h", nama_penanda(penanda)));
        // A field without a result is shown as nothing until somebody updates it.
        let teks = if teks.is_empty() { "?".to_owned() } else { sebaris(teks) };
        for anak in [
            RunChild::FieldChar(FieldChar::new(FieldCharType::Begin)),
            RunChild::InstrText(Box::new(perintah)),
            RunChild::FieldChar(FieldChar::new(FieldCharType::Separate)),
            RunChild::Text(Text::new(teks)),
            RunChild::FieldChar(FieldChar::new(FieldCharType::End)),
        ] {
            let mut run = Box::new(Run::new());
            run.run_property.style = self.latar.gaya(self.latar.bahasa).map(RunStyle::new);
            run.children.push(anak);
            self.hasil.push(ParagraphChild::Run(run));
        }
    }

    fn ganti(&mut self, gaya: Option<&'static str>, corak: Corak) {
        if self.kini.is_some() && (self.gaya != gaya || self.corak != corak) {
            self.selesai();
        }
        (self.gaya, self.corak) = (gaya, corak);
    }

    /// Appends to the open run, or to a new one of the current look. Fields are set one by one here too.
    fn tambah(&mut self, anak: RunChild) {
        let (gaya, corak) = (self.gaya, self.corak);
        let run = self.kini.get_or_insert_with(|| {
            let mut run = Box::new(Run::new());
            run.run_property.style = gaya.map(RunStyle::new);
            if corak.tebal {
                run.run_property.bold = Some(Bold::new());
                run.run_property.bold_cs = Some(BoldCs::new());
            }
            if corak.miring {
                run.run_property.italic = Some(Italic::new());
                run.run_property.italic_cs = Some(ItalicCs::new());
            }
            run
        });
        run.children.push(anak);
    }

    fn selesai(&mut self) {
        if let Some(run) = self.kini.take() {
            self.hasil.push(ParagraphChild::Run(run));
        }
    }
}
