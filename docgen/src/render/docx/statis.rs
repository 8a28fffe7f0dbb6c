//! Parts that depend on the page profile only. They are built and checked once and used again for every naskah.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use super::gaya::{Pola, nama_huruf, styles};
use super::penomoran::daftar_tetap;
use super::tulis::Penulis;
use super::xml::{DEKLARASI, RUANG_NAMA};
use super::{bersih, paket};
use crate::Galat;
use crate::naskah::Huruf;

/// The parts of one page profile and its languages.
pub(super) struct Statis {
    pub(super) styles: Vec<u8>,
    pub(super) settings: Vec<u8>,
    pub(super) font_table: Vec<u8>,
    pub(super) theme: Vec<u8>,
    /// The lists of every naskah: a piece of `numbering.xml`.
    pub(super) daftar: Vec<u8>,
    /// The styles that exist.
    pub(super) gaya: BTreeSet<String>,
}

/// Profiles that are kept; an office uses one or two.
const TERSIMPAN: usize = 8;

static SIMPANAN: Mutex<Vec<(Pola, Arc<Statis>)>> = Mutex::new(Vec::new());

impl Statis {
    /// The parts of a profile, from the store or new.
    pub(super) fn untuk(pola: &Pola) -> Result<Arc<Self>, Galat> {
        let simpanan = || SIMPANAN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, s)) = simpanan().iter().find(|(p, _)| p == pola) {
            return Ok(Arc::clone(s));
        }
        let baru = Arc::new(Self::bangun(pola)?);
        let mut simpanan = simpanan();
        if simpanan.len() >= TERSIMPAN {
            simpanan.remove(0);
        }
        simpanan.push((*pola, Arc::clone(&baru)));
        Ok(baru)
    }

    fn bangun(pola: &Pola) -> Result<Self, Galat> {
        let mut penulis = Penulis::default();
        let styles = styles(pola, &mut penulis)?;
        let gaya = bersih::gaya(&styles)?;
        let huruf = nama_huruf(pola.cetak.huruf);
        let hasil = Self {
            styles,
            settings: settings(&mut penulis)?,
            font_table: font_table(pola.cetak.huruf, &mut penulis)?,
            theme: theme(huruf).into_bytes(),
            daftar: daftar_tetap(&mut penulis)?,
            gaya,
        };
        for (nama, isi) in [
            (paket::STYLES, &hasil.styles),
            (paket::SETTINGS, &hasil.settings),
            (paket::FONT_TABLE, &hasil.font_table),
            (paket::THEME, &hasil.theme),
        ] {
            bersih::terbentuk(nama, isi)?;
        }
        Ok(hasil)
    }
}

/// Compatibility mode 15 keeps Word from opening the file as one of Word 2007; `doNotExpandShiftReturn` keeps it from
/// stretching the words of a justified line that ends in a line break. Never `updateFields`: Word then asks on opening.
fn settings(penulis: &mut Penulis) -> Result<Vec<u8>, Galat> {
    let cocok: String = [
        ("compatibilityMode", "15"),
        ("overrideTableStyleFontSizeAndJustification", "1"),
        ("enableOpenTypeFeatures", "1"),
        ("doNotFlipMirrorIndents", "1"),
        ("differentiateMultirowTableHeaders", "1"),
    ]
    .map(|(nama, nilai)| {
        format!(
            r#"<w:compatSetting w:name="{nama}" w:uri="http://schemas.microsoft.com/office/word" w:val="{nilai}"/>"#
        )
    })
    .concat();
    bagian(
        &format!(
            r#"<w:settings{RUANG_NAMA}><w:zoom w:percent="100"/><w:defaultTabStop w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>{cocok}</w:compat><w:themeFontLang w:val="id-ID"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"#
        ),
        penulis,
    )
}

fn font_table(huruf: Huruf, penulis: &mut Penulis) -> Result<Vec<u8>, Galat> {
    let nama = nama_huruf(huruf);
    let (panose, keluarga) = match huruf {
        Huruf::Arial => ("020B0604020202020204", "swiss"),
        Huruf::Bookman => ("02050604050505020204", "roman"),
    };
    bagian(
        &format!(
            r#"<w:fonts{RUANG_NAMA}><w:font w:name="{nama}"><w:panose1 w:val="{panose}"/><w:charset w:val="00"/><w:family w:val="{keluarga}"/><w:pitch w:val="variable"/></w:font></w:fonts>"#
        ),
        penulis,
    )
}

fn bagian(xml: &str, penulis: &mut Penulis) -> Result<Vec<u8>, Galat> {
    let mut keluar = DEKLARASI.as_bytes().to_vec();
    penulis.mentah(xml, &mut keluar)?;
    Ok(keluar)
}

/// The smallest theme that the schema allows: Word asks for none, but validators and WPS do, and colours that an officer
/// picks later come from it.
fn theme(huruf: &str) -> String {
    let warna: String = [
        ("dk1", "000000"),
        ("lt1", "FFFFFF"),
        ("dk2", "1F2937"),
        ("lt2", "F3F4F6"),
        ("accent1", "1F4E79"),
        ("accent2", "C55A11"),
        ("accent3", "7F7F7F"),
        ("accent4", "BF9000"),
        ("accent5", "2E75B6"),
        ("accent6", "548235"),
        ("hlink", "0563C1"),
        ("folHlink", "954F72"),
    ]
    .map(|(nama, nilai)| format!(r#"<a:{nama}><a:srgbClr val="{nilai}"/></a:{nama}>"#))
    .concat();
    let huruf = format!(r#"<a:latin typeface="{huruf}"/><a:ea typeface=""/><a:cs typeface=""/>"#);
    let isi = r#"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#.repeat(3);
    let garis: String = ["6350", "12700", "19050"]
        .map(|w| format!(r#"<a:ln w="{w}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>"#))
        .concat();
    let efek = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        r#"{DEKLARASI}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Naskah"><a:themeElements><a:clrScheme name="Naskah">{warna}</a:clrScheme><a:fontScheme name="Naskah"><a:majorFont>{huruf}</a:majorFont><a:minorFont>{huruf}</a:minorFont></a:fontScheme><a:fmtScheme name="Naskah"><a:fillStyleLst>{isi}</a:fillStyleLst><a:lnStyleLst>{garis}</a:lnStyleLst><a:effectStyleLst>{efek}</a:effectStyleLst><a:bgFillStyleLst>{isi}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"#
    )
}
