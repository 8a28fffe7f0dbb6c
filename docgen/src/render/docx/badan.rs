//! The body: blocks to `word/document.xml`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use docx_rs::{Paragraph, TableCellProperty, TableLayoutType, TableProperty, TableRowProperty, WidthType};

use super::gaya::{JEDA, LOGO, NOMOR_PIHAK, Pola, TABEL, TATA_LETAK, dari_kanan};
use super::halaman::{Halaman, bagi};
use super::logo::{self, Gambar};
use super::paragraf::{self, Latar, Sifat, kosong};
use super::penomoran::{Letakan, Penomoran};
use super::tulis::Penulis;
use super::urut::Tambahan;
use super::xml::{DEKLARASI, RUANG_NAMA};
use crate::Galat;
use crate::naskah::{
    Bahasa, BlokJadi, Daftar, Gaya, Komentar, Logo, NaskahBernomor, ParagrafJadi, SelTandaTanganJadi,
    TabelJadi, TandaTanganJadi,
};

/// Columns of the komparisi: number, name, colon, text.
const KOLOM_KOMPARISI: [u32; 4] = [620, 2_350, 230, 5_871];

/// What the body needs besides the blocks, and what it finds on the way.
pub(super) struct Badan<'a> {
    pub(super) xml: Vec<u8>,
    pub(super) penomoran: Penomoran,
    pub(super) gambar: Vec<Gambar<'a>>,
    pub(super) penulis: Penulis,
    penanda: BTreeSet<u32>,
    /// Width of the text on the current page or in the current column.
    pub(super) lebar: u32,
    /// What stands around the next paragraph.
    pub(super) latar: Latar,
    /// 0 for the body, then the attachments.
    bagian: usize,
    /// By paragraph; the id of a comment is its place here.
    komentar: &'a [Komentar],
    /// The next paragraph, and the next comment.
    ke: (usize, usize),
}

/// A paragraph that may still get the properties of its section.
pub(super) enum Akhir {
    /// The last block is a paragraph: it is held back.
    Paragraf(Box<Paragraph>),
    /// A table came last, or nothing.
    Lain,
}

impl<'a> Badan<'a> {
    /// Writes the whole document; `bagian` gives the section properties of a page.
    pub(super) fn susun(
        naskah: &'a NaskahBernomor,
        komentar: &'a [Komentar],
        pola: &Pola,
        penulis: Penulis,
        bagian: impl Fn(&Halaman) -> String,
    ) -> Result<(Self, Penulis), Galat> {
        let mut badan = Self {
            xml: Vec::with_capacity(64 * 1_024),
            penomoran: Penomoran::baru(pola.kolom),
            gambar: Vec::new(),
            penulis,
            penanda: naskah.paragraf().into_iter().filter_map(|p| p.penanda).collect(),
            lebar: 0,
            latar: Latar { mitra: (!pola.mitra.is_empty(), dari_kanan(pola.mitra)), ..Latar::default() },
            bagian: 0,
            komentar,
            ke: (0, 0),
        };
        badan.mentah(&format!("{DEKLARASI}<w:document{RUANG_NAMA}{}><w:body>", logo::RUANG_NAMA));
        let utama = std::iter::once((false, &naskah.blok));
        let lampiran = naskah.lampiran.iter().map(|(mendatar, blok)| (*mendatar, blok));
        let akhir = naskah.lampiran.len();
        for (i, (mendatar, blok)) in utama.chain(lampiran).enumerate() {
            let halaman = Halaman::dari(&naskah.cetak, mendatar);
            badan.lebar = halaman.lebar_teks();
            badan.bagian = i;
            let terakhir = badan.blok(blok)?;
            badan.tutup_bagian(terakhir, &bagian(&halaman), i == akhir)?;
        }
        badan.mentah("</w:body></w:document>");
        let penulis = std::mem::take(&mut badan.penulis);
        Ok((badan, penulis))
    }

    /// Ends a section. The last one stands in the body itself; the others in their last paragraph. After a table Word
    /// wants a paragraph in any case.
    fn tutup_bagian(&mut self, akhir: Akhir, sifat: &str, paling_akhir: bool) -> Result<(), Galat> {
        let p = match akhir {
            Akhir::Paragraf(p) => *p,
            Akhir::Lain => kosong(JEDA, false),
        };
        let dalam = Tambahan { elemen: "w:pPr", atribut: "", anak: Some(("w:sectPr", sifat)) };
        self.penulis.tulis(
            &p,
            if paling_akhir { &[] } else { std::slice::from_ref(&dalam) },
            &mut self.xml,
        )?;
        if paling_akhir {
            self.mentah(sifat);
        }
        Ok(())
    }

    pub(super) fn mentah(&mut self, xml: &str) {
        self.xml.extend_from_slice(xml.as_bytes());
    }

    pub(super) fn blok(&mut self, blok: &'a [BlokJadi]) -> Result<Akhir, Galat> {
        let luar = self.latar;
        let blok = rata(blok, luar.bahasa);
        let mut akhir = Akhir::Lain;
        let mut sebelum: Option<&BlokJadi> = None;
        for (i, (b, bahasa)) in blok.iter().copied().enumerate() {
            if hampa(b) {
                continue;
            }
            if let Akhir::Paragraf(p) = std::mem::replace(&mut akhir, Akhir::Lain) {
                self.penulis.tulis(p.as_ref(), &[], &mut self.xml)?;
            }
            if sebelum.is_some_and(|s| berjeda(s, b)) {
                let ikut = matches!(b, BlokJadi::TandaTangan(_));
                self.penulis.tulis(&kosong(JEDA, ikut), &[], &mut self.xml)?;
            }
            sebelum = Some(b);
            self.latar.bahasa = bahasa;
            let berikut = blok[i + 1..].iter().map(|(b, _)| *b).find(|b| !hampa(b));
            match b {
                BlokJadi::Paragraf(p) => {
                    let komentar = self.komentar_di_sini();
                    // In a row of columns Word would keep the whole row with the next.
                    let ikut = !self.latar.kolom && membuka(p, berikut);
                    let sifat = Sifat { ikut, komentar, ..self.sifat(p) };
                    akhir = Akhir::Paragraf(Box::new(paragraf::paragraf(p, &sifat, &self.penanda)));
                }
                BlokJadi::Logo(l) => self.logo(l)?,
                BlokJadi::Komparisi(k) => self.komparisi(k)?,
                BlokJadi::Tabel(t) => self.tabel(t)?,
                BlokJadi::TandaTangan(t) => self.tanda_tangan(t)?,
                #[cfg(feature = "lanjutan")]
                BlokJadi::Sejajar(s) => self.sejajar(s, berikut)?,
            }
        }
        self.latar = luar;
        Ok(akhir)
    }

    fn sifat(&mut self, p: &ParagrafJadi) -> Sifat {
        let Latar { bahasa, kolom, .. } = self.latar;
        let di = Letakan { bagian: self.bagian, bahasa, kolom };
        let letak = p.nomor.as_ref().map(|n| self.penomoran.letak(di, n));
        Sifat { letak, latar: self.latar, ..Sifat::default() }
    }

    /// The comments on the next paragraph, which is counted as in [`NaskahBernomor::paragraf`].
    fn komentar_di_sini(&mut self) -> Range<usize> {
        let (ini, mulai) = self.ke;
        let banyak = self.komentar.iter().skip(mulai).take_while(|k| k.paragraf == ini).count();
        self.ke = (ini + 1, mulai + banyak);
        mulai..mulai + banyak
    }

    fn paragraf(&mut self, p: &ParagrafJadi, gaya: Option<&'static str>) -> Result<(), Galat> {
        // The number of a party stands in a paragraph of its own, which the naskah does not count.
        let komentar = if gaya.is_none() { self.komentar_di_sini() } else { 0..0 };
        let sifat = Sifat { gaya, komentar, ..self.sifat(p) };
        self.penulis.tulis(&paragraf::paragraf(p, &sifat, &self.penanda), &[], &mut self.xml)
    }

    /// Opens a table over the width of the text. Every table has its grid and fixed widths: Word and LibreOffice guess
    /// differently where they are missing.
    pub(super) fn buka_tabel(&mut self, gaya: &str, kolom: &[u32]) -> Result<(), Galat> {
        self.mentah("<w:tbl>");
        let sifat = TableProperty::without_borders()
            .style(gaya)
            .width(ukuran(kolom.iter().sum()), WidthType::Dxa)
            .layout(TableLayoutType::Fixed);
        self.penulis.tulis(&sifat, &[], &mut self.xml)?;
        let mut kisi = String::from("<w:tblGrid>");
        for k in kolom {
            let _ = write!(kisi, r#"<w:gridCol w:w="{k}"/>"#);
        }
        kisi.push_str("</w:tblGrid>");
        self.mentah(&kisi);
        Ok(())
    }

    /// Opens a row: whole on one page or not, repeated as a head or not (`w:tblHeader`, unknown to `docx-rs`).
    pub(super) fn buka_baris(&mut self, utuh: bool, kepala: bool) -> Result<(), Galat> {
        self.mentah("<w:tr>");
        let sifat = if utuh { TableRowProperty::new().cant_split() } else { TableRowProperty::new() };
        let kepala_tabel =
            Tambahan { elemen: "w:trPr", atribut: "", anak: Some(("w:tblHeader", "<w:tblHeader/>")) };
        self.penulis.tulis(
            &sifat,
            if kepala { std::slice::from_ref(&kepala_tabel) } else { &[] },
            &mut self.xml,
        )
    }

    pub(super) fn buka_sel(&mut self, lebar: u32, rentang: usize) -> Result<(), Galat> {
        self.mentah("<w:tc>");
        let mut sifat = TableCellProperty::new().width(ukuran(lebar), WidthType::Dxa);
        if rentang > 1 {
            sifat = sifat.grid_span(rentang);
        }
        self.penulis.tulis(&sifat, &[], &mut self.xml)
    }

    fn logo(&mut self, logo: &'a [Logo]) -> Result<(), Galat> {
        let berdua = logo.len() == 2;
        let kolom = bagi(self.lebar, if berdua { &[1, 1] } else { &[1] });
        self.buka_tabel(TATA_LETAK, &kolom)?;
        self.buka_baris(true, false)?;
        if berdua {
            for ((l, lebar), gaya) in logo.iter().zip(&kolom).zip([LOGO[1], LOGO[2]]) {
                self.buka_sel(*lebar, 1)?;
                self.deret_logo(std::slice::from_ref(l), gaya, *lebar);
                self.mentah("</w:tc>");
            }
        } else {
            self.buka_sel(self.lebar, 1)?;
            self.deret_logo(logo, LOGO[0], self.lebar);
            self.mentah("</w:tc>");
        }
        self.mentah("</w:tr></w:tbl>");
        Ok(())
    }

    /// One paragraph of pictures; `docx-rs` gives its pictures neither alt text nor ids of their own.
    fn deret_logo(&mut self, logo: &'a [Logo], gaya: &str, lebar: u32) {
        self.mentah(&format!(r#"<w:p><w:pPr><w:pStyle w:val="{gaya}"/></w:pPr>"#));
        let jatah = lebar / u32::try_from(logo.len().max(1)).unwrap_or(1);
        for (i, l) in logo.iter().enumerate() {
            let antara = if i > 0 { r#"<w:r><w:t xml:space="preserve">   </w:t></w:r>"# } else { "" };
            let gambar = Gambar::baru(l, self.gambar.len() + 1);
            self.mentah(&format!("{antara}{}", gambar.xml(jatah)));
            self.gambar.push(gambar);
        }
        self.mentah("</w:p>");
    }

    fn komparisi(&mut self, baris: &[(ParagrafJadi, ParagrafJadi)]) -> Result<(), Galat> {
        let kolom = bagi(self.lebar, &KOLOM_KOMPARISI);
        self.buka_tabel(TATA_LETAK, &kolom)?;
        for (nama, uraian) in baris {
            self.buka_baris(false, false)?;
            self.buka_sel(kolom[0], 1)?;
            let bernomor = ParagrafJadi { isi: Vec::new(), ..nama.clone() };
            if nama.nomor.is_some() {
                self.paragraf(&bernomor, Some(NOMOR_PIHAK))?;
            } else {
                self.penulis.tulis(&kosong("Normal", false), &[], &mut self.xml)?;
            }
            self.mentah("</w:tc>");
            self.buka_sel(kolom[1], 1)?;
            let nama = ParagrafJadi { nomor: None, penanda: None, ..nama.clone() };
            self.paragraf(&nama, None)?;
            self.mentah("</w:tc>");
            self.buka_sel(kolom[2], 1)?;
            let titik_dua = paragraf::polos(crate::render::gaya::nama_gaya(Gaya::NamaPihak).id, ":");
            self.penulis.tulis(&titik_dua, &[], &mut self.xml)?;
            self.mentah("</w:tc>");
            self.buka_sel(kolom[3], 1)?;
            self.paragraf(uraian, None)?;
            self.mentah("</w:tc></w:tr>");
        }
        self.mentah("</w:tbl>");
        Ok(())
    }

    fn tabel(&mut self, t: &TabelJadi) -> Result<(), Galat> {
        let banyak = t.baris.iter().map(Vec::len).chain([t.kepala.len()]).max().unwrap_or(0).max(1);
        let bobot: Vec<u32> = (0..banyak).map(|i| t.lebar.get(i).map_or(1, |b| u32::from(*b))).collect();
        let kolom = bagi(self.lebar, &bobot);
        self.buka_tabel(TABEL, &kolom)?;
        if !t.kepala.is_empty() {
            self.buka_baris(true, true)?;
            for (i, lebar) in kolom.iter().enumerate() {
                self.sel(*lebar, t.kepala.get(i).map(std::slice::from_ref), Gaya::KepalaTabel)?;
            }
            self.mentah("</w:tr>");
        }
        for baris in &t.baris {
            self.buka_baris(!tinggi(baris), false)?;
            for (i, lebar) in kolom.iter().enumerate() {
                self.sel(*lebar, baris.get(i).map(Vec::as_slice), Gaya::IsiTabel)?;
            }
            self.mentah("</w:tr>");
        }
        self.mentah("</w:tbl>");
        Ok(())
    }

    /// A cell; one without a paragraph makes Word ask for repair.
    fn sel(&mut self, lebar: u32, isi: Option<&[ParagrafJadi]>, gaya: Gaya) -> Result<(), Galat> {
        self.buka_sel(lebar, 1)?;
        let isi = isi.unwrap_or_default();
        for p in isi {
            self.paragraf(p, None)?;
        }
        if isi.is_empty() {
            let gaya = crate::render::gaya::nama_gaya(gaya).id;
            self.penulis.tulis(&kosong(gaya, false), &[], &mut self.xml)?;
        }
        self.mentah("</w:tc>");
        Ok(())
    }

    /// The signatures. Rows do not split and every style in them keeps with the next paragraph, so the block stays whole;
    /// the paragraph before it is kept with it by [`membuka`].
    fn tanda_tangan(&mut self, t: &TandaTanganJadi) -> Result<(), Galat> {
        let banyak = t.baris.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let kolom = bagi(self.lebar, &vec![1; banyak]);
        self.buka_tabel(TATA_LETAK, &kolom)?;
        for baris in t.baris.iter().filter(|b| !b.is_empty()) {
            self.buka_baris(true, false)?;
            for (i, sel) in baris.iter().enumerate() {
                // The last cell of a short row takes the columns that are left: one signature stands in the middle.
                let rentang = if i + 1 == baris.len() { banyak - i } else { 1 };
                let lebar = kolom[i..i + rentang].iter().sum();
                self.buka_sel(lebar, rentang)?;
                self.sel_tanda_tangan(sel)?;
                self.mentah("</w:tc>");
            }
            self.mentah("</w:tr>");
        }
        self.mentah("</w:tbl>");
        Ok(())
    }

    fn sel_tanda_tangan(&mut self, sel: &SelTandaTanganJadi) -> Result<(), Galat> {
        for p in sel.atas.iter().chain([&sel.nama]) {
            self.paragraf(p, None)?;
        }
        Ok(())
    }
}

/// A block that would be an empty table: Word calls such a file damaged.
fn hampa(b: &BlokJadi) -> bool {
    match b {
        BlokJadi::Logo(l) => l.is_empty(),
        BlokJadi::Paragraf(_) => false,
        BlokJadi::Komparisi(k) => k.is_empty(),
        BlokJadi::Tabel(t) => t.kepala.is_empty() && t.baris.is_empty(),
        BlokJadi::TandaTangan(t) => t.baris.iter().all(Vec::is_empty),
        #[cfg(feature = "lanjutan")]
        BlokJadi::Sejajar(s) => s.kolom.is_empty() || s.baris.is_empty(),
    }
}

/// Blocks with their languages; a text in one language alone is running text.
fn rata(blok: &[BlokJadi], bahasa: Bahasa) -> Vec<(&BlokJadi, Bahasa)> {
    let mut hasil = Vec::with_capacity(blok.len());
    for b in blok {
        match b {
            #[cfg(feature = "lanjutan")]
            BlokJadi::Sejajar(s) if s.kolom.len() == 1 => {
                let kolom = s.baris.iter().flatten();
                hasil.extend(kolom.flat_map(|k| rata(k, s.kolom.first().copied().unwrap_or(bahasa))));
            }
            b => hasil.push((b, bahasa)),
        }
    }
    hasil
}

/// Whether a table and what follows need a paragraph between them: two tables without one are one table to Word, and text
/// would touch the lines of a table.
fn berjeda(sebelum: &BlokJadi, b: &BlokJadi) -> bool {
    match (sebelum, b) {
        (BlokJadi::Paragraf(_), _) => false,
        (BlokJadi::Tabel(_), _) => true,
        (BlokJadi::Logo(_) | BlokJadi::Komparisi(_) | BlokJadi::TandaTangan(_), _) => {
            !matches!(b, BlokJadi::Paragraf(_))
        }
        #[cfg(feature = "lanjutan")]
        (BlokJadi::Sejajar(_), _) => !matches!(b, BlokJadi::Paragraf(_)),
    }
}

/// Letters in a cell beyond which its row may part over pages: kept whole, it would leave half a page empty.
const SEL_TINGGI: usize = 500;

/// Whether a row of a table is too tall to be kept on one page.
fn tinggi(baris: &[Vec<ParagrafJadi>]) -> bool {
    let huruf = |sel: &Vec<ParagrafJadi>| sel.iter().map(|p| p.polos().chars().count()).sum::<usize>();
    baris.iter().any(|sel| huruf(sel) > SEL_TINGGI)
}

/// Whether a paragraph opens what follows and must stay with it: a phrase before its list or table, the last words before
/// the signatures.
fn membuka(p: &ParagrafJadi, berikut: Option<&BlokJadi>) -> bool {
    if p.gaya == Gaya::Pasal {
        return berikut.is_some();
    }
    match berikut {
        None | Some(BlokJadi::Logo(_)) => false,
        Some(BlokJadi::Komparisi(_) | BlokJadi::Tabel(_) | BlokJadi::TandaTangan(_)) => true,
        #[cfg(feature = "lanjutan")]
        Some(BlokJadi::Sejajar(_)) => false,
        Some(BlokJadi::Paragraf(b)) => match (&p.nomor, &b.nomor) {
            (_, None) => false,
            (None, Some(n)) if n.daftar == Daftar::Subjudul => n.tingkat > 0,
            (None, Some(n)) => n.daftar != Daftar::Pasal || n.tingkat > 1,
            (Some(m), Some(n)) => m.daftar == n.daftar && n.tingkat > m.tingkat,
        },
    }
}

fn ukuran(twip: u32) -> usize {
    usize::try_from(twip).unwrap_or(usize::MAX)
}
