//! Plain text: what a reader sees, one line per paragraph, for terminals, diffs and the comparison of renderings.
#![deny(clippy::wildcard_enum_match_arm)]

#[cfg(feature = "lanjutan")]
use crate::naskah::SejajarJadi;
use crate::naskah::{BlokJadi, Gaya, NaskahBernomor, ParagrafJadi, TabelJadi, TandaTanganJadi};

/// Columns within which a table is set as aligned columns; a wider one is set cell under cell.
const LEBAR_TABEL: usize = 100;

/// Spaces between aligned columns.
const SELA_KOLOM: usize = 2;

/// Spaces per level of a list, and before the later cells of a row.
const LANGKAH: usize = 4;

/// Spaces before each further language of a text in several: more than any step of a list.
#[cfg(feature = "lanjutan")]
const LANGKAH_LAJUR: usize = 8;

/// Renders plain text: numbers and words in reading order, no header and footer.
///
/// Only white space is added to the words of the naskah, and the colon of the komparisi, which every rendering shows.
/// Line breaks and tabs inside a paragraph stay; the text ends with one newline.
pub fn render_polos(naskah: &NaskahBernomor) -> String {
    let mut tulisan = Tulisan::default();
    tulisan.blok(&naskah.blok);
    for (_, blok) in &naskah.lampiran {
        tulisan.bagian(Bagian::Lampiran);
        tulisan.blok(blok);
    }
    tulisan.hasil
}

/// Parts of the text; a blank line stands where one ends and another begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bagian {
    Judul,
    NomorNaskah,
    Paragraf,
    Komparisi,
    Premis,
    DasarHukum,
    KepalaPasal,
    IsiPasal,
    Tabel,
    TandaTangan,
    JudulLampiran,
    Lampiran,
}

impl Bagian {
    fn dari(gaya: Gaya) -> Self {
        match gaya {
            Gaya::Judul => Self::Judul,
            Gaya::NomorNaskah => Self::NomorNaskah,
            Gaya::Isi => Self::Paragraf,
            Gaya::NamaPihak | Gaya::UraianPihak => Self::Komparisi,
            Gaya::Premis => Self::Premis,
            Gaya::DasarHukum => Self::DasarHukum,
            Gaya::Pasal | Gaya::Subjudul => Self::KepalaPasal,
            Gaya::IsiPasal
            | Gaya::Ayat
            | Gaya::Huruf
            | Gaya::Angka
            | Gaya::HurufKurung
            | Gaya::AngkaKurung => Self::IsiPasal,
            Gaya::KepalaTabel | Gaya::IsiTabel => Self::Tabel,
            Gaya::TandaTangan | Gaya::NamaTandaTangan => Self::TandaTangan,
            Gaya::JudulLampiran => Self::JudulLampiran,
        }
    }

    /// Whether a blank line stands between this part and the next.
    fn berjarak(self, berikut: Self) -> bool {
        match berikut {
            Self::Paragraf | Self::KepalaPasal | Self::Tabel | Self::TandaTangan => true,
            Self::IsiPasal => !matches!(self, Self::KepalaPasal | Self::IsiPasal),
            Self::Judul
            | Self::NomorNaskah
            | Self::Komparisi
            | Self::Premis
            | Self::DasarHukum
            | Self::JudulLampiran
            | Self::Lampiran => self != berikut,
        }
    }
}

/// Level of indentation of a paragraph.
fn tingkat(gaya: Gaya) -> usize {
    match gaya {
        Gaya::Judul
        | Gaya::NomorNaskah
        | Gaya::Isi
        | Gaya::NamaPihak
        | Gaya::UraianPihak
        | Gaya::Premis
        | Gaya::DasarHukum
        | Gaya::Pasal
        | Gaya::Subjudul
        | Gaya::IsiPasal
        | Gaya::Ayat
        | Gaya::KepalaTabel
        | Gaya::IsiTabel
        | Gaya::TandaTangan
        | Gaya::NamaTandaTangan
        | Gaya::JudulLampiran => 0,
        Gaya::Huruf => 1,
        Gaya::Angka => 2,
        Gaya::HurufKurung => 3,
        Gaya::AngkaKurung => 4,
    }
}

/// Number and words of a paragraph in one string; the title of a pasal stands on a line of its own.
fn teks_paragraf(p: &ParagrafJadi) -> String {
    match &p.nomor {
        Some(n) => format!("{}{}{}", n.teks, if p.gaya == Gaya::Pasal { '\n' } else { ' ' }, p.polos()),
        None => p.polos(),
    }
}

/// The text so far and the part it ends in.
#[derive(Default)]
struct Tulisan {
    hasil: String,
    terakhir: Option<Bagian>,
    /// Spaces before every line.
    lekuk: usize,
}

impl Tulisan {
    fn blok(&mut self, blok: &[BlokJadi]) {
        for b in blok {
            match b {
                // A picture has no words.
                BlokJadi::Logo(_) => {}
                BlokJadi::Paragraf(p) => {
                    self.bagian(Bagian::dari(p.gaya));
                    self.baris(tingkat(p.gaya), p.nomor.as_ref().map_or(0, |n| n.teks.len() + 1), p);
                }
                BlokJadi::Komparisi(pihak) => {
                    for (nama, uraian) in pihak {
                        self.bagian(Bagian::Komparisi);
                        self.tulis(
                            0,
                            LANGKAH,
                            &format!("{} : {}", teks_paragraf(nama), teks_paragraf(uraian)),
                        );
                    }
                }
                BlokJadi::Tabel(t) => self.tabel(t),
                BlokJadi::TandaTangan(t) => self.tanda_tangan(t),
                #[cfg(feature = "lanjutan")]
                BlokJadi::Sejajar(s) => self.sejajar(s),
            }
        }
    }

    /// Language after language, row by row, each further one set in; one alone is running text.
    #[cfg(feature = "lanjutan")]
    fn sejajar(&mut self, s: &SejajarJadi) {
        if s.kolom.len() < 2 {
            s.baris.iter().flatten().for_each(|k| self.blok(k));
            return;
        }
        let lekuk = self.lekuk;
        for (i, kolom) in s.baris.iter().flat_map(|b| b.iter().enumerate()) {
            if !kolom.is_empty() {
                if self.terakhir.take().is_some() {
                    self.hasil.push('\n');
                }
                self.lekuk = lekuk + i * LANGKAH_LAJUR;
                self.blok(kolom);
            }
        }
        self.lekuk = lekuk;
        // What follows stands off as it would from a table.
        self.terakhir = self.terakhir.map(|_| Bagian::Tabel);
    }

    /// Begins a part, with a blank line where one belongs.
    fn bagian(&mut self, bagian: Bagian) {
        if self.terakhir.is_some_and(|t| t.berjarak(bagian)) {
            self.hasil.push('\n');
        }
        self.terakhir = Some(bagian);
    }

    fn baris(&mut self, tingkat: usize, gantung: usize, p: &ParagrafJadi) {
        let gantung = if p.gaya == Gaya::Pasal { 0 } else { gantung };
        self.tulis(tingkat * LANGKAH, gantung, &teks_paragraf(p));
    }

    /// Writes lines; those after the first hang under the words of the first.
    fn tulis(&mut self, lekuk: usize, gantung: usize, teks: &str) {
        for (i, baris) in teks.split('\n').enumerate() {
            let lekuk = self.lekuk + if i == 0 { lekuk } else { lekuk + gantung };
            let baris = baris.trim_end();
            if !baris.is_empty() {
                self.hasil.extend(std::iter::repeat_n(' ', lekuk));
                self.hasil.push_str(baris);
            }
            self.hasil.push('\n');
        }
    }

    fn tabel(&mut self, t: &TabelJadi) {
        let kepala: Vec<_> = t.kepala.iter().map(|p| vec![teks_paragraf(p)]).collect();
        let isi =
            t.baris.iter().map(|b| b.iter().map(|sel| sel.iter().map(teks_paragraf).collect()).collect());
        let baris: Vec<Vec<Vec<String>>> = std::iter::once(kepala).chain(isi).collect();
        self.bagian(Bagian::Tabel);
        match lebar_kolom(&baris) {
            Some(lebar) => {
                for sel in &baris {
                    let mut teks = String::new();
                    for (isi, lebar) in sel.iter().zip(&lebar) {
                        let isi = isi.first().map_or("", String::as_str);
                        teks.push_str(isi);
                        let sisa = (lebar + SELA_KOLOM).saturating_sub(isi.chars().count());
                        teks.extend(std::iter::repeat_n(' ', sisa));
                    }
                    self.tulis(0, 0, &teks);
                }
            }
            None => {
                for (i, sel) in baris.iter().enumerate() {
                    if i > 0 {
                        self.hasil.push('\n');
                    }
                    for (kolom, paragraf) in sel.iter().enumerate() {
                        let lekuk = if kolom == 0 { 0 } else { LANGKAH };
                        for p in paragraf {
                            self.tulis(lekuk, 0, p);
                        }
                    }
                }
            }
        }
    }

    fn tanda_tangan(&mut self, t: &TandaTanganJadi) {
        for sel in t.baris.iter().flatten() {
            self.bagian(Bagian::TandaTangan);
            for p in sel.atas.iter().chain([&sel.nama]) {
                self.tulis(0, 0, &teks_paragraf(p));
            }
        }
    }
}

/// Widths of the columns in characters, when every cell is one line and all fit beside each other.
fn lebar_kolom(baris: &[Vec<Vec<String>>]) -> Option<Vec<usize>> {
    let kolom = baris.iter().map(Vec::len).max()?;
    let mut lebar = vec![0; kolom];
    for sel in baris {
        for (paragraf, lebar) in sel.iter().zip(&mut lebar) {
            let isi = match paragraf.as_slice() {
                [] => "",
                [satu] if !satu.contains(['\n', '\t']) => satu,
                [_, ..] => return None,
            };
            *lebar = isi.chars().count().max(*lebar);
        }
    }
    let jumlah = lebar.iter().sum::<usize>() + SELA_KOLOM * kolom.saturating_sub(1);
    (jumlah <= LEBAR_TABEL).then_some(lebar)
}
