//! The styles of the file: `styles.xml`.
//!
//! Officers restyle a whole naskah by changing a style, so everything that a kind of paragraph has in common stands here
//! and nothing of it on the paragraphs. Names come from [`crate::render::gaya`]; this file adds measures.

use std::borrow::Cow;

use docx_rs::{
    AlignmentType, IndentLevel, LineSpacing, LineSpacingType, NumberingId, ParagraphProperty, RunProperty,
    Shading, Style, StyleType,
};

use super::penomoran::{self, Tempat};
use super::tulis::Penulis;
use super::urut::Tambahan;
use super::xml::{DEKLARASI, RUANG_NAMA};
use crate::Galat;
use crate::naskah::{BlokJadi, Cetak, Gaya, Huruf, NaskahBernomor};
use crate::render::gaya::{GAYA, nama_gaya};

/// Character style of a gap.
pub(super) const KOSONG: &str = "NaskahKosong";
/// Character style of English words: it carries their language.
pub(super) const INGGRIS: &str = "NaskahInggris";
/// Character style of the partner's language; only where there is one.
pub(super) const MITRA: &str = "NaskahBahasaMitra";
/// The number of a party in the komparisi.
pub(super) const NOMOR_PIHAK: &str = "NaskahNomorPihak";
/// The paragraph after a table: Word needs one at the end and between two tables, and a table has no space of its own
/// below it. Six points high.
pub(super) const JEDA: &str = "NaskahJeda";
/// A row of logos; one logo; one at the left; one at the right.
pub(super) const LOGO: [&str; 3] = ["NaskahLogo", "NaskahLogoKiri", "NaskahLogoKanan"];
/// The mark of a draft at the head of each page.
pub(super) const TANDA_DRAF: &str = "NaskahTandaDraf";
/// Paraf and page number at the foot of each page.
pub(super) const KAKI: &str = "Footer";
/// The page number at the foot of each page.
pub(super) const NOMOR_HALAMAN: &str = "NaskahNomorHalaman";
/// The table style with lines.
pub(super) const TABEL: &str = "NaskahTabel";
/// The table style without lines: layout only.
pub(super) const TATA_LETAK: &str = "NaskahTataLetak";

/// The table style of languages beside each other: a light line between them.
pub(super) const KOLOM: &str = "NaskahKolom";
/// What a cell of it leaves free at its left and right.
pub(super) const TEPI_KOLOM: u32 = 142;

/// The style of a kind of paragraph; in a column it has one of its own, which is smaller and not justified.
pub(super) fn id_gaya(gaya: Gaya, kolom: bool) -> Cow<'static, str> {
    let id = nama_gaya(gaya).id;
    if kolom { format!("{id}Kolom").into() } else { id.into() }
}

/// What the styles of a file depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pola {
    pub(super) cetak: Cetak,
    /// Most languages beside each other; below two there are no columns.
    pub(super) kolom: usize,
    /// Tag of the partner's language; empty: there is none.
    pub(super) mitra: &'static str,
}

impl Pola {
    /// Of a naskah.
    pub(super) fn dari(naskah: &NaskahBernomor) -> Self {
        let blok = naskah.blok.iter().chain(naskah.lampiran.iter().flat_map(|(_, b)| b));
        let kolom = blok.map(banyak_kolom).max().unwrap_or(0);
        Self { cetak: naskah.cetak, kolom, mitra: naskah.meta.bahasa_mitra }
    }

    /// The size of the text in a column in half points: two columns lose a point, more get ten points.
    fn ukuran_kolom(&self, ukuran: usize) -> usize {
        if self.kolom > 2 { ukuran.min(20) } else { ukuran.saturating_sub(2).max(ukuran.min(18)) }
    }
}

fn banyak_kolom(b: &BlokJadi) -> usize {
    match b {
        BlokJadi::Logo(_)
        | BlokJadi::Paragraf(_)
        | BlokJadi::Komparisi(_)
        | BlokJadi::Tabel(_)
        | BlokJadi::TandaTangan(_) => 0,
        #[cfg(feature = "lanjutan")]
        BlokJadi::Sejajar(s) => s.kolom.len(),
    }
}

/// Measures of a paragraph style, in twentieths of a point; what is absent comes from the style below.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "independent switches of Word, one element each")]
struct Rupa {
    rata: AlignmentType,
    sebelum: Option<u32>,
    sesudah: Option<u32>,
    /// Space after only where the style ends: lines of a title stand close together.
    rapat: bool,
    ikut: bool,
    utuh: bool,
    tebal: bool,
    /// In half points; absent: the body's.
    ukuran: Option<usize>,
    /// Line spacing other than the body's.
    baris: Option<(i32, LineSpacingType)>,
    /// What follows when the officer presses Enter; absent: the same again.
    berikut: Option<Gaya>,
}

const BIASA: Rupa = Rupa {
    rata: AlignmentType::Both,
    sebelum: None,
    sesudah: None,
    rapat: false,
    ikut: false,
    utuh: false,
    tebal: false,
    ukuran: None,
    baris: None,
    berikut: None,
};

const KIRI: Rupa = Rupa { rata: AlignmentType::Left, ..BIASA };
const TENGAH: Rupa = Rupa { rata: AlignmentType::Center, ..BIASA };

/// Single line spacing, for tables and the foot of the page.
const SATU: Option<(i32, LineSpacingType)> = Some((240, LineSpacingType::Auto));

fn rupa(gaya: Gaya) -> Rupa {
    match gaya {
        Gaya::Judul | Gaya::JudulLampiran => {
            Rupa { sesudah: Some(240), rapat: true, ikut: true, tebal: true, ..TENGAH }
        }
        Gaya::NomorNaskah => {
            Rupa { sesudah: Some(240), rapat: true, ikut: true, berikut: Some(Gaya::Isi), ..TENGAH }
        }
        Gaya::Isi
        | Gaya::Premis
        | Gaya::DasarHukum
        | Gaya::IsiPasal
        | Gaya::Ayat
        | Gaya::Huruf
        | Gaya::Angka
        | Gaya::HurufKurung
        | Gaya::AngkaKurung
        | Gaya::UraianPihak => BIASA,
        Gaya::NamaPihak => Rupa { tebal: true, ..KIRI },
        Gaya::Subjudul => {
            Rupa { sebelum: Some(240), ikut: true, tebal: true, berikut: Some(Gaya::Isi), ..KIRI }
        }
        Gaya::Pasal => Rupa { berikut: Some(Gaya::Ayat), ..TENGAH },
        Gaya::KepalaTabel => {
            Rupa { sebelum: Some(40), sesudah: Some(40), ikut: true, tebal: true, baris: SATU, ..TENGAH }
        }
        Gaya::IsiTabel => Rupa { sebelum: Some(40), sesudah: Some(40), baris: SATU, ..KIRI },
        Gaya::TandaTangan => Rupa { sesudah: Some(0), ikut: true, utuh: true, ..TENGAH },
        // The space before the name is where the signature and the meterai go: about 2.5 cm.
        Gaya::NamaTandaTangan => {
            Rupa { sebelum: Some(1_420), sesudah: Some(360), ikut: true, utuh: true, tebal: true, ..TENGAH }
        }
    }
}

/// The font of a profile as Word knows it.
pub(super) fn nama_huruf(huruf: Huruf) -> &'static str {
    match huruf {
        Huruf::Arial => "Arial",
        Huruf::Bookman => "Bookman Old Style",
    }
}

/// `styles.xml` of a page profile and the ids that it defines.
pub(super) fn styles(pola: &Pola, penulis: &mut Penulis) -> Result<Vec<u8>, Galat> {
    let cetak = &pola.cetak;
    let huruf = nama_huruf(cetak.huruf);
    let ukuran = usize::from(cetak.ukuran.clamp(6, 48)) * 2;
    let mut keluar = Vec::with_capacity(12_000);
    keluar.extend_from_slice(DEKLARASI.as_bytes());
    keluar.extend_from_slice(format!("<w:styles{RUANG_NAMA}>").as_bytes());
    penulis.mentah(&bawaan(huruf, ukuran), &mut keluar)?;

    for g in GAYA {
        let dasar = if matches!(g.gaya, Gaya::Pasal | Gaya::Subjudul) { "Heading1" } else { "Normal" };
        let sendiri = g.gaya != Gaya::NamaPihak; // the number of a party has a style of its own
        let tempat = penomoran::tempat_gaya(g.gaya).filter(|_| sendiri);
        paragraf(g.id, g.nama, dasar, rupa(g.gaya), tempat, penulis, &mut keluar)?;
        if pola.kolom > 1 {
            let rata = match rupa(g.gaya).rata {
                AlignmentType::Both => AlignmentType::Left,
                lain => lain,
            };
            let kolom = Rupa { rata, ukuran: Some(pola.ukuran_kolom(ukuran)), ..BIASA };
            let (id, nama) = (id_gaya(g.gaya, true), format!("{} Kolom", g.nama));
            paragraf(&id, &nama, g.id, kolom, None, penulis, &mut keluar)?;
        }
    }
    let nama_pihak = nama_gaya(Gaya::NamaPihak).id;
    let tempat = penomoran::tempat_gaya(Gaya::NamaPihak);
    let nomor = Rupa { tebal: true, ..KIRI };
    paragraf(NOMOR_PIHAK, "Naskah Nomor Pihak", nama_pihak, nomor, tempat, penulis, &mut keluar)?;

    let kecil = Some(ukuran.saturating_sub(6).max(14));
    let logo = Rupa { sesudah: Some(240), ikut: true, baris: SATU, ..TENGAH };
    let kaki = Rupa { sesudah: Some(0), baris: SATU, ukuran: kecil, ..KIRI };
    let jeda = Rupa {
        sesudah: Some(0),
        sebelum: Some(0),
        baris: Some((120, LineSpacingType::Exact)),
        ukuran: Some(2),
        ..KIRI
    };
    let lain = [
        (LOGO[0], "Naskah Logo", logo),
        (LOGO[1], "Naskah Logo Kiri", Rupa { rata: AlignmentType::Left, ..logo }),
        (LOGO[2], "Naskah Logo Kanan", Rupa { rata: AlignmentType::Right, ..logo }),
        (JEDA, "Naskah Jeda", jeda),
        (TANDA_DRAF, "Naskah Tanda Draf", Rupa { sesudah: Some(0), tebal: true, baris: SATU, ..TENGAH }),
    ];
    for (id, nama, rupa) in lain {
        paragraf(id, nama, "Normal", rupa, None, penulis, &mut keluar)?;
    }
    bawaan_paragraf(KAKI, "footer", kaki, penulis, &mut keluar)?;
    let nomor_halaman = Rupa { rata: AlignmentType::Right, ..BIASA };
    paragraf(NOMOR_HALAMAN, "Naskah Nomor Halaman", KAKI, nomor_halaman, None, penulis, &mut keluar)?;

    let kosong =
        Style::new(KOSONG, StyleType::Character).name("Naskah Kosong").based_on("DefaultParagraphFont");
    let kosong = Style { run_property: RunProperty::new().shading(Shading::new().fill("FFF2CC")), ..kosong };
    penulis.tulis(&kosong, &[KHUSUS], &mut keluar)?;
    penulis.mentah(
        &format!(
            r#"<w:style w:type="character" w:customStyle="1" w:styleId="{INGGRIS}"><w:name w:val="Naskah Inggris"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:style>"#
        ),
        &mut keluar,
    )?;
    if !pola.mitra.is_empty() {
        penulis.mentah(&bahasa_mitra(pola.mitra), &mut keluar)?;
    }
    penulis.mentah(&tabel(), &mut keluar)?;
    if pola.kolom > 1 {
        penulis.mentah(&tabel_kolom(), &mut keluar)?;
    }
    keluar.extend_from_slice(b"</w:styles>");
    Ok(keluar)
}

/// Marks a style as ours; without it Word looks for a built-in style of that name.
const KHUSUS: Tambahan<'static> =
    Tambahan { elemen: "w:style", atribut: r#" w:customStyle="1""#, anak: None };

/// Defaults and the built-in styles that others rest on. `Heading1` stands under Pasal, so that readers which know
/// headings by that name (screen readers, pandoc, a table of contents) find them.
fn bawaan(huruf: &str, ukuran: usize) -> String {
    format!(
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{huruf}" w:hAnsi="{huruf}" w:eastAsia="{huruf}" w:cs="{huruf}"/><w:sz w:val="{ukuran}"/><w:szCs w:val="{ukuran}"/><w:lang w:val="id-ID" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>"#
    )
}

/// The table styles: with lines and without. Both say it at the table, because cells that say it one by one cannot be
/// restyled.
fn tabel() -> String {
    let garis = |sisi: &str| format!(r#"<w:{sisi} w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#);
    let tepi: String = ["top", "left", "bottom", "right", "insideH", "insideV"].map(garis).concat();
    format!(
        r#"<w:style w:type="table" w:customStyle="1" w:styleId="{TATA_LETAK}"><w:name w:val="Naskah Tata Letak"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="{TABEL}"><w:name w:val="Naskah Tabel"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{tepi}</w:tblBorders></w:tblPr></w:style>"#
    )
}

/// Languages beside each other: a light line between the columns and none around them.
fn tabel_kolom() -> String {
    format!(
        r#"<w:style w:type="table" w:customStyle="1" w:styleId="{KOLOM}"><w:name w:val="Naskah Kolom"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:insideV w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders><w:tblCellMar><w:left w:w="{TEPI_KOLOM}" w:type="dxa"/><w:right w:w="{TEPI_KOLOM}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#
    )
}

/// Whether a language is written from right to left.
pub(super) fn dari_kanan(tag: &str) -> bool {
    tag.starts_with("ar")
}

/// The partner's language: its tag where Word looks for that of its script, and a font that has its letters.
fn bahasa_mitra(tag: &str) -> String {
    let huruf = |r: &str, h: &str| format!(r#"<w:rFonts w:{r}="{h}"/>"#);
    let (huruf, arah, jenis) = match tag.split('-').next().unwrap_or_default() {
        "ko" => (huruf("eastAsia", "Malgun Gothic"), "", "eastAsia"),
        "ja" => (huruf("eastAsia", "Yu Gothic"), "", "eastAsia"),
        "zh" => (huruf("eastAsia", "SimSun"), "", "eastAsia"),
        "ar" => (huruf("cs", "Arial"), "<w:rtl/>", "bidi"),
        "th" => (huruf("cs", "Tahoma"), "", "bidi"),
        _ => (String::new(), "", ""),
    };
    let aksara = if jenis.is_empty() { String::new() } else { format!(r#" w:{jenis}="{tag}""#) };
    format!(
        r#"<w:style w:type="character" w:customStyle="1" w:styleId="{MITRA}"><w:name w:val="Naskah Bahasa Mitra"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{huruf}{arah}<w:lang w:val="{tag}"{aksara}/></w:rPr></w:style>"#
    )
}

/// One paragraph style of ours.
fn paragraf(
    id: &str,
    nama: &str,
    dasar: &str,
    rupa: Rupa,
    tempat: Option<Tempat>,
    penulis: &mut Penulis,
    keluar: &mut Vec<u8>,
) -> Result<(), Galat> {
    let mut gaya = gaya_paragraf(id, nama, rupa).based_on(dasar);
    if let Some(g) = rupa.berikut {
        gaya = gaya.next(nama_gaya(g).id);
    }
    if let Some(t) = tempat {
        gaya.paragraph_property = gaya
            .paragraph_property
            .numbering(NumberingId::new(t.num), IndentLevel::new(usize::from(t.tingkat)));
    }
    let rapat = Tambahan {
        elemen: "w:pPr",
        atribut: "",
        anak: Some(("w:contextualSpacing", "<w:contextualSpacing/>")),
    };
    let tambahan = [KHUSUS, rapat];
    penulis.tulis(&gaya, if rupa.rapat { &tambahan } else { &tambahan[..1] }, keluar)
}

/// A style that Word knows by name, with measures of ours.
fn bawaan_paragraf(
    id: &str,
    nama: &str,
    rupa: Rupa,
    penulis: &mut Penulis,
    keluar: &mut Vec<u8>,
) -> Result<(), Galat> {
    penulis.tulis(&gaya_paragraf(id, nama, rupa).based_on("Normal").ui_priority(99), &[], keluar)
}

fn gaya_paragraf(id: &str, nama: &str, rupa: Rupa) -> Style {
    let mut gaya = Style::new(id, StyleType::Paragraph).name(nama);
    let mut p = ParagraphProperty::new().align(rupa.rata);
    // Word reads an absent attribute of w:spacing as "from the style below", so only what differs is written.
    let mut jarak = LineSpacing::new();
    if let Some(v) = rupa.sebelum {
        jarak = jarak.before(v);
    }
    if let Some(v) = rupa.sesudah {
        jarak = jarak.after(v);
    }
    if let Some((v, aturan)) = rupa.baris {
        jarak = jarak.line(v).line_rule(aturan);
    }
    if rupa.sebelum.is_some() || rupa.sesudah.is_some() || rupa.baris.is_some() {
        p = p.line_spacing(jarak);
    }
    if rupa.ikut {
        p = p.keep_next(true);
    }
    if rupa.utuh {
        p = p.keep_lines(true);
    }
    gaya.paragraph_property = p;
    let mut r = RunProperty::new();
    if rupa.tebal {
        r = r.bold();
    }
    if let Some(v) = rupa.ukuran {
        r = r.size(v);
    }
    gaya.run_property = r;
    gaya
}
