//! Numbering: `numbering.xml`, and which `w:num` a paragraph belongs to.
//!
//! Word counts; `nomori` has said what a reader must see. [`Penomoran`] counts as Word does, along the paragraphs. Where
//! Word would arrive at another number it opens a new `w:num` of the same list with a `w:startOverride`, so that the file
//! shows what the naskah says and still renumbers itself when an officer edits it.
//!
//! Word's rules, which LibreOffice follows when the list is one `w:abstractNum`:
//! - all `w:num` of one `w:abstractNum` share their counters;
//! - a paragraph of a level sets every deeper level back;
//! - the first paragraph of a `w:num` with `w:startOverride` for its level starts there.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use docx_rs::{
    AbstractNumbering, Level, LevelJc, LevelOverride, LevelSuffixType, LevelText, NumberFormat, Numbering,
    SpecialIndentType, Start,
};

use super::gaya::NOMOR_PIHAK;
use super::tulis::Penulis;
use super::urut::Tambahan;
use super::xml::{DEKLARASI, RUANG_NAMA};
use crate::Galat;
use crate::naskah::{Bahasa, Daftar, Gaya, Nomor};
use crate::render::gaya::nama_gaya;

/// How a level counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hitung {
    Angka,
    Huruf,
    Romawi,
}

/// A level of a list.
struct Tingkat {
    gaya: Gaya,
    hitung: Hitung,
    awal: &'static str,
    akhir: &'static str,
    /// Where the text begins and how far the number stands out, in twentieths of a point.
    takuk: (i32, i32),
    /// Whether nothing stands between number and text: a heading and a cell of its own.
    lekat: bool,
}

/// 0.75 cm: the step of each level below the ayat.
const LANGKAH: i32 = 425;
/// 1 cm: `(10)` in Bookman Old Style 12 is wider than 0.75 cm.
const AYAT: i32 = 567;

/// How much narrower the indents of a column are, in hundredths: the wider, the more columns.
const SEMPIT: [i32; 4] = [100, 100, 85, 70];

const fn tingkat(gaya: Gaya, hitung: Hitung, awal: &'static str, akhir: &'static str, kiri: i32) -> Tingkat {
    Tingkat { gaya, hitung, awal, akhir, takuk: (kiri, LANGKAH), lekat: false }
}

/// The lists in the order of their ids.
const DAFTAR: [Daftar; 5] =
    [Daftar::Pasal, Daftar::Komparisi, Daftar::Premis, Daftar::DasarHukum, Daftar::Subjudul];

fn tingkat_daftar(daftar: Daftar) -> &'static [Tingkat] {
    const PASAL: &[Tingkat] = &[
        Tingkat {
            gaya: Gaya::Pasal,
            hitung: Hitung::Angka,
            awal: "Pasal ",
            akhir: "",
            takuk: (0, 0),
            lekat: true,
        },
        Tingkat {
            gaya: Gaya::Ayat,
            hitung: Hitung::Angka,
            awal: "(",
            akhir: ")",
            takuk: (AYAT, AYAT),
            lekat: false,
        },
        tingkat(Gaya::Huruf, Hitung::Huruf, "", ".", AYAT + LANGKAH),
        tingkat(Gaya::Angka, Hitung::Angka, "", ".", AYAT + 2 * LANGKAH),
        tingkat(Gaya::HurufKurung, Hitung::Huruf, "", ")", AYAT + 3 * LANGKAH),
        tingkat(Gaya::AngkaKurung, Hitung::Angka, "", ")", AYAT + 4 * LANGKAH),
    ];
    const KOMPARISI: &[Tingkat] = &[Tingkat {
        gaya: Gaya::NamaPihak,
        hitung: Hitung::Romawi,
        awal: "",
        akhir: ".",
        takuk: (0, 0),
        lekat: true,
    }];
    const PREMIS: &[Tingkat] = &[tingkat(Gaya::Premis, Hitung::Huruf, "", ".", LANGKAH)];
    const DASAR: &[Tingkat] = &[Tingkat {
        gaya: Gaya::DasarHukum,
        hitung: Hitung::Angka,
        awal: "",
        akhir: ".",
        takuk: (AYAT, AYAT),
        lekat: false,
    }];
    const SUBJUDUL: &[Tingkat] = &[
        tingkat(Gaya::Subjudul, Hitung::Angka, "", ".", LANGKAH),
        tingkat(Gaya::Huruf, Hitung::Huruf, "", ".", 2 * LANGKAH),
        tingkat(Gaya::Angka, Hitung::Angka, "", ")", 3 * LANGKAH),
        tingkat(Gaya::HurufKurung, Hitung::Huruf, "", ")", 4 * LANGKAH),
        tingkat(Gaya::AngkaKurung, Hitung::Angka, "(", ")", 5 * LANGKAH),
    ];
    match daftar {
        Daftar::Subjudul => SUBJUDUL,
        Daftar::Pasal => PASAL,
        Daftar::Komparisi => KOMPARISI,
        Daftar::Premis => PREMIS,
        Daftar::DasarHukum => DASAR,
    }
}

/// A place in a list: instance and level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tempat {
    pub(super) num: usize,
    pub(super) tingkat: u8,
}

/// First id of lists and instances: `docx-rs` keeps 1 for itself, and so do files made with it.
const ID_PERTAMA: usize = 2;

/// The place that a style carries, so that its paragraphs need none of their own.
pub(super) fn tempat_gaya(gaya: Gaya) -> Option<Tempat> {
    DAFTAR.iter().zip(ID_PERTAMA..).find_map(|(d, num)| {
        let tingkat = tingkat_daftar(*d).iter().position(|t| t.gaya == gaya)?;
        Some(Tempat { num, tingkat: u8::try_from(tingkat).ok()? })
    })
}

/// The number of a paragraph, as the file says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letak {
    /// A place in a list.
    Daftar(Tempat),
    /// A number that no list of Word can show; it stands as text.
    Tertulis,
}

/// The counters of one list.
struct Hitungan {
    abstrak: usize,
    utama: usize,
    nilai: [u32; 9],
    /// An instance that was opened for a restart, and the level from which it holds.
    pengganti: Option<(usize, usize)>,
}

/// Where a list counts by itself: in the body (0) or an attachment, in each language, in running text or in columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Letakan {
    pub(super) bagian: usize,
    pub(super) bahasa: Bahasa,
    pub(super) kolom: bool,
}

/// Counts as Word does and opens instances where needed.
pub(super) struct Penomoran {
    daftar: BTreeMap<(Letakan, Daftar), Hitungan>,
    /// Most columns of the naskah.
    kolom: usize,
    /// Instances beyond the first of each list: list, level, start.
    tambahan: Vec<(usize, Option<(usize, u32)>)>,
    /// Lists of attachments, other languages and columns: the same levels, not linked to the styles.
    salinan: Vec<(Daftar, Letakan)>,
}

impl Penomoran {
    pub(super) fn baru(kolom: usize) -> Self {
        let daftar = DAFTAR.iter().zip(ID_PERTAMA..);
        let daftar = daftar.map(|(d, id)| ((Letakan::default(), *d), Hitungan::baru(id, id))).collect();
        Self { daftar, kolom, tambahan: Vec::new(), salinan: Vec::new() }
    }

    /// Where the next paragraph of a part stands.
    pub(super) fn letak(&mut self, di: Letakan, nomor: &Nomor) -> Letak {
        let t = usize::from(nomor.tingkat);
        let Some(nilai) = tingkat_daftar(nomor.daftar).get(t).and_then(|l| l.baca(&nomor.teks, di.bahasa))
        else {
            return Letak::Tertulis;
        };
        if !self.daftar.contains_key(&(di, nomor.daftar)) {
            // An attachment has lists of its own: sharing one restarts in LibreOffice but not in Word.
            let abstrak = ID_PERTAMA + DAFTAR.len() + self.salinan.len();
            self.salinan.push((nomor.daftar, di));
            let num = self.num_baru(abstrak, None);
            self.daftar.insert((di, nomor.daftar), Hitungan::baru(abstrak, num));
        }
        let num_baru = ID_PERTAMA + DAFTAR.len() + self.tambahan.len();
        let Some(h) = self.daftar.get_mut(&(di, nomor.daftar)) else { return Letak::Tertulis };
        h.nilai[t + 1..].fill(0);
        if h.pengganti.is_some_and(|(_, dari)| t < dari) {
            h.pengganti = None;
        }
        let lanjut = h.nilai[t] + 1;
        h.nilai[t] = nilai;
        if nilai != lanjut {
            if t == 0 {
                h.utama = num_baru;
                h.pengganti = None;
            } else {
                h.pengganti = Some((num_baru, t));
            }
            self.tambahan.push((h.abstrak, Some((t, nilai))));
        }
        let num = h.pengganti.map_or(h.utama, |(num, _)| num);
        Letak::Daftar(Tempat { num, tingkat: nomor.tingkat })
    }

    fn num_baru(&mut self, abstrak: usize, mulai: Option<(usize, u32)>) -> usize {
        self.tambahan.push((abstrak, mulai));
        ID_PERTAMA + DAFTAR.len() + self.tambahan.len() - 1
    }

    /// How many instances the file has; their ids are without gaps.
    pub(super) fn banyak(&self) -> usize {
        DAFTAR.len() + self.tambahan.len()
    }

    /// `numbering.xml`, from the lists of every naskah ([`daftar_tetap`]) and what this one added.
    pub(super) fn numbering(&self, tetap: &[u8], penulis: &mut Penulis) -> Result<Vec<u8>, Galat> {
        let mut keluar = Vec::with_capacity(tetap.len() + 1_024);
        keluar.extend_from_slice(DEKLARASI.as_bytes());
        keluar.extend_from_slice(format!("<w:numbering{RUANG_NAMA}>").as_bytes());
        keluar.extend_from_slice(tetap);
        for ((d, di), id) in self.salinan.iter().zip(ID_PERTAMA + DAFTAR.len()..) {
            let sempit = if di.kolom { SEMPIT[self.kolom.min(SEMPIT.len() - 1)] } else { SEMPIT[0] };
            abstrak(*d, id, Some((di.bahasa, sempit)), penulis, &mut keluar)?;
        }
        let dasar = (ID_PERTAMA..ID_PERTAMA + DAFTAR.len()).map(|id| (id, None));
        for ((abstrak, mulai), id) in dasar.chain(self.tambahan.iter().copied()).zip(ID_PERTAMA..) {
            let mut num = Numbering::new(id, abstrak);
            if let Some((t, nilai)) = mulai {
                let nilai = usize::try_from(nilai).unwrap_or(1);
                num = num.add_override(LevelOverride::new(t).start(nilai));
            }
            penulis.tulis(&num, &[], &mut keluar)?;
        }
        keluar.extend_from_slice(b"</w:numbering>");
        Ok(keluar)
    }
}

impl Hitungan {
    fn baru(abstrak: usize, utama: usize) -> Self {
        Self { abstrak, utama, nilai: [0; 9], pengganti: None }
    }
}

/// The lists that every naskah has, linked to their styles.
pub(super) fn daftar_tetap(penulis: &mut Penulis) -> Result<Vec<u8>, Galat> {
    let mut keluar = Vec::new();
    for (d, id) in DAFTAR.iter().zip(ID_PERTAMA..) {
        abstrak(*d, id, None, penulis, &mut keluar)?;
    }
    Ok(keluar)
}

/// One `w:abstractNum`, linked to the styles; or a copy that is not, in a language and with indents of a hundredth.
fn abstrak(
    daftar: Daftar,
    id: usize,
    salinan: Option<(Bahasa, i32)>,
    penulis: &mut Penulis,
    keluar: &mut Vec<u8>,
) -> Result<(), Galat> {
    let mut hasil = AbstractNumbering::new(id);
    hasil.multi_level_type =
        Some(if tingkat_daftar(daftar).len() > 1 { "multilevel" } else { "singleLevel" }.to_owned());
    let (bahasa, sempit) = salinan.unwrap_or((Bahasa::Id, SEMPIT[0]));
    for (i, t) in tingkat_daftar(daftar).iter().enumerate() {
        let format = match t.hitung {
            Hitung::Angka => "decimal",
            Hitung::Huruf => "lowerLetter",
            Hitung::Romawi => "upperRoman",
        };
        let (awal, akhir) = t.sekitar(bahasa);
        let teks = format!("{awal}%{}{akhir}", i + 1);
        let takuk = (t.takuk.0 * sempit / SEMPIT[0], t.takuk.1 * sempit / SEMPIT[0]);
        let mut level = Level::new(
            i,
            Start::new(1),
            NumberFormat::new(format),
            LevelText::new(teks),
            LevelJc::new("left"),
        )
        .indent(Some(takuk.0), Some(SpecialIndentType::Hanging(takuk.1)), None, None);
        if t.lekat {
            level = level.suffix(LevelSuffixType::Nothing);
        }
        // A style belongs to one list: that of the items of a pasal is theirs.
        if salinan.is_none() && tempat_gaya(t.gaya).is_some_and(|tempat| tempat.num == id) {
            let gaya = if t.gaya == Gaya::NamaPihak { NOMOR_PIHAK } else { nama_gaya(t.gaya).id };
            level = level.paragraph_style(gaya);
        }
        hasil = hasil.add_level(level);
    }
    // Lists without w:nsid are the same list to Word when text is pasted from one document into another.
    let mut nsid = String::new();
    let _ = write!(nsid, r#"<w:nsid w:val="4E53{id:04X}"/>"#);
    let tambahan = Tambahan { elemen: "w:abstractNum", atribut: "", anak: Some(("w:nsid", nsid.as_str())) };
    penulis.tulis(&hasil, &[tambahan], keluar)
}

impl Tingkat {
    /// What stands before and after the number: the word for a pasal is that of the language.
    fn sekitar(&self, bahasa: Bahasa) -> (&'static str, &'static str) {
        match (self.gaya, bahasa) {
            (Gaya::Pasal, Bahasa::En) => ("Article ", ""),
            (Gaya::Pasal, Bahasa::Mitra) => ("", "."),
            _ => (self.awal, self.akhir),
        }
    }

    /// The value behind a number, when this level of Word shows it exactly so.
    fn baca(&self, teks: &str, bahasa: Bahasa) -> Option<u32> {
        let (awal, akhir) = self.sekitar(bahasa);
        let inti = teks.strip_prefix(awal)?.strip_suffix(akhir)?;
        let nilai = match self.hitung {
            Hitung::Angka => {
                if inti.starts_with('0') || !inti.bytes().all(|b| b.is_ascii_digit()) {
                    return None;
                }
                inti.parse().ok()?
            }
            Hitung::Huruf => {
                // Word repeats the letter after z: aa, bb, cc.
                let c = inti.bytes().next().filter(u8::is_ascii_lowercase)?;
                if !inti.bytes().all(|b| b == c) {
                    return None;
                }
                u32::try_from(inti.len() - 1).ok()?.checked_mul(26)? + u32::from(c - b'a') + 1
            }
            Hitung::Romawi => romawi(inti)?,
        };
        // ST_DecimalNumber allows more, the interface of Word does not.
        (nilai <= 32_767).then_some(nilai)
    }
}

/// The value of a Roman numeral up to 399.
fn romawi(teks: &str) -> Option<u32> {
    const NILAI: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut sisa = teks;
    let mut jumlah = 0;
    for (nilai, tanda) in NILAI {
        while let Some(s) = sisa.strip_prefix(tanda) {
            sisa = s;
            jumlah += nilai;
        }
    }
    (sisa.is_empty() && jumlah > 0).then_some(jumlah)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nomor(tingkat: u8, teks: &str) -> Nomor {
        Nomor { daftar: Daftar::Pasal, tingkat, teks: teks.to_owned() }
    }

    fn bagian(bagian: usize) -> Letakan {
        Letakan { bagian, ..Letakan::default() }
    }

    #[test]
    fn daftar_huruf_mulai_lagi_di_pasal_berikut_tanpa_num_baru() {
        let mut p = Penomoran::baru(0);
        for (t, s) in
            [(0, "Pasal 1"), (2, "a."), (2, "b."), (0, "Pasal 2"), (1, "(1)"), (2, "a."), (1, "(2)")]
        {
            assert_eq!(p.letak(bagian(0), &nomor(t, s)), Letak::Daftar(Tempat { num: 2, tingkat: t }), "{s}");
        }
        assert!(p.tambahan.is_empty());
    }

    #[test]
    fn huruf_kedua_di_satu_ayat_mendapat_num_baru() {
        let mut p = Penomoran::baru(0);
        let urut =
            [(0, "Pasal 1", 2), (1, "(1)", 2), (2, "a.", 2), (2, "a.", 7), (2, "b.", 7), (1, "(2)", 2)];
        for (t, s, num) in urut {
            assert_eq!(p.letak(bagian(0), &nomor(t, s)), Letak::Daftar(Tempat { num, tingkat: t }), "{s}");
        }
        assert_eq!(p.tambahan, [(2, Some((2, 1)))]);
    }

    #[test]
    fn lampiran_berdaftar_sendiri() {
        let mut p = Penomoran::baru(0);
        assert_eq!(p.letak(bagian(0), &nomor(0, "Pasal 1")), Letak::Daftar(Tempat { num: 2, tingkat: 0 }));
        assert_eq!(p.letak(bagian(1), &nomor(0, "Pasal 1")), Letak::Daftar(Tempat { num: 7, tingkat: 0 }));
        assert_eq!(p.letak(bagian(1), &nomor(0, "Pasal 2")), Letak::Daftar(Tempat { num: 7, tingkat: 0 }));
    }

    #[test]
    fn nomor_yang_bukan_milik_word_tertulis() {
        let mut p = Penomoran::baru(0);
        for s in ["Pasal 1A", "Pasal 01", "Bab 1", "Pasal "] {
            assert_eq!(p.letak(bagian(0), &nomor(0, s)), Letak::Tertulis, "{s}");
        }
    }
}
