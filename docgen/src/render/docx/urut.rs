//! The ordering pass: children of property elements in the order of the schema.
//!
//! The schema of Word declares its property elements as `xsd:sequence`, so `w:keepNext` after `w:jc` is an invalid file
//! although it says the same. `docx-rs` writes children in the order in which its authors added them (`w:rPr` first in
//! `w:pPr`, `w:numId` before `w:ilvl`, `w:basedOn` last in a style); Word is forgiving, WPS and validators are not. Every
//! fragment goes through here once, and [`urutan`] is the one table.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::Galat;

/// The schema order of the children of an element, or `None` where the order is the order of the document.
fn urutan(nama: &str) -> Option<&'static [&'static str]> {
    Some(match nama {
        // CT_PPr
        "w:pPr" => &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:suppressLineNumbers",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:bidi",
            "w:adjustRightInd",
            "w:snapToGrid",
            "w:spacing",
            "w:ind",
            "w:contextualSpacing",
            "w:jc",
            "w:textDirection",
            "w:textAlignment",
            "w:outlineLvl",
            "w:divId",
            "w:rPr",
            "w:sectPr",
            "w:pPrChange",
        ],
        // CT_RPr (EG_RPrBase); w:ins and w:del come first on a paragraph mark.
        "w:rPr" => &[
            "w:ins",
            "w:del",
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:caps",
            "w:smallCaps",
            "w:strike",
            "w:dstrike",
            "w:noProof",
            "w:vanish",
            "w:color",
            "w:spacing",
            "w:w",
            "w:kern",
            "w:position",
            "w:sz",
            "w:szCs",
            "w:highlight",
            "w:u",
            "w:bdr",
            "w:shd",
            "w:fitText",
            "w:vertAlign",
            "w:rtl",
            "w:lang",
            "w:specVanish",
            "w:rPrChange",
        ],
        // CT_NumPr
        "w:numPr" => &["w:ilvl", "w:numId", "w:ins"],
        // CT_SectPr
        "w:sectPr" => &[
            "w:headerReference",
            "w:footerReference",
            "w:footnotePr",
            "w:endnotePr",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:paperSrc",
            "w:pgBorders",
            "w:pgNumType",
            "w:cols",
            "w:vAlign",
            "w:titlePg",
            "w:textDirection",
            "w:docGrid",
        ],
        // CT_Style
        "w:style" => &[
            "w:name",
            "w:aliases",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:locked",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
        ],
        // CT_AbstractNum, CT_Lvl, CT_Num, CT_NumLvl
        "w:abstractNum" => &["w:nsid", "w:multiLevelType", "w:tmpl", "w:name", "w:styleLink", "w:lvl"],
        "w:lvl" => &[
            "w:start",
            "w:numFmt",
            "w:lvlRestart",
            "w:pStyle",
            "w:isLgl",
            "w:suff",
            "w:lvlText",
            "w:lvlJc",
            "w:pPr",
            "w:rPr",
        ],
        "w:num" => &["w:abstractNumId", "w:lvlOverride"],
        "w:lvlOverride" => &["w:startOverride", "w:lvl"],
        "w:numbering" => &["w:abstractNum", "w:num"],
        // CT_TblPr, CT_TrPr, CT_TcPr, borders and margins
        "w:tblPr" => &[
            "w:tblStyle",
            "w:tblpPr",
            "w:tblW",
            "w:jc",
            "w:tblInd",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
            "w:tblDescription",
        ],
        "w:trPr" => &["w:cantSplit", "w:trHeight", "w:tblHeader", "w:jc", "w:ins", "w:del"],
        "w:tcPr" => &[
            "w:tcW",
            "w:gridSpan",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:noWrap",
            "w:tcMar",
            "w:textDirection",
            "w:vAlign",
        ],
        "w:tblBorders" | "w:tcBorders" => {
            &["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV", "w:tl2br", "w:tr2bl"]
        }
        "w:tblCellMar" | "w:tcMar" => &["w:top", "w:left", "w:bottom", "w:right"],
        // CT_Settings
        "w:settings" => &[
            "w:zoom",
            "w:defaultTabStop",
            "w:characterSpacingControl",
            "w:compat",
            "w:themeFontLang",
            "w:clrSchemeMapping",
            "w:decimalSymbol",
            "w:listSeparator",
        ],
        // CT_Font
        "w:font" => &["w:altName", "w:panose1", "w:charset", "w:family", "w:pitch", "w:sig"],
        _ => return None,
    })
}

/// Whether an element that holds nothing says nothing: dropped, because `docx-rs` writes it on every paragraph.
fn boleh_hilang(nama: &str) -> bool {
    matches!(nama, "w:pPr" | "w:rPr" | "w:trPr" | "w:tcPr" | "w:numPr")
}

/// Something that `docx-rs` cannot express, put into an element of the fragment.
#[derive(Clone, Copy)]
pub(super) struct Tambahan<'a> {
    /// Name of the element.
    pub(super) elemen: &'static str,
    /// Attributes, with a leading space, or nothing.
    pub(super) atribut: &'a str,
    /// Name of the child and its XML; it goes where the schema wants it.
    pub(super) anak: Option<(&'static str, &'a str)>,
}

/// A child of an element whose children are ordered: its rank and where it begins in the output.
struct Anak {
    pangkat: usize,
    mulai: usize,
}

/// An open element.
struct Bingkai {
    /// Where its start tag begins.
    mulai: usize,
    /// Where its content begins.
    isi: usize,
    urutan: Option<&'static [&'static str]>,
    boleh_hilang: bool,
    /// Its children begin here in [`Pengurut::anak`].
    anak: usize,
}

/// The pass with its reused buffers.
#[derive(Default)]
pub(super) struct Pengurut {
    anak: Vec<Anak>,
    bingkai: Vec<Bingkai>,
    sementara: Vec<u8>,
}

impl Pengurut {
    /// Appends a fragment to `keluar`: ordered, without empty properties and volatile ids, with `tambahan` in place.
    pub(super) fn urut(
        &mut self,
        fragmen: &[u8],
        tambahan: &[Tambahan<'_>],
        keluar: &mut Vec<u8>,
    ) -> Result<(), Galat> {
        let mut pembaca = Reader::from_reader(fragmen);
        self.anak.clear();
        self.bingkai.clear();
        loop {
            match pembaca.read_event().map_err(|e| rusak(&e.to_string()))? {
                Event::Start(e) => self.buka(&e, tambahan, keluar)?,
                Event::Empty(e) => {
                    self.buka(&e, tambahan, keluar)?;
                    self.tutup(e.name().as_ref(), keluar);
                }
                Event::End(e) => self.tutup(e.name().as_ref(), keluar),
                Event::Text(t) => keluar.extend_from_slice(t.as_bytes()),
                Event::GeneralRef(r) => {
                    keluar.push(b'&');
                    keluar.extend_from_slice(r.as_bytes());
                    keluar.push(b';');
                }
                Event::Eof => break,
                Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::CData(_) | Event::Comment(_) => {
                    return Err(rusak("simpul yang tidak dikenal"));
                }
            }
        }
        if self.bingkai.is_empty() { Ok(()) } else { Err(rusak("elemen tidak ditutup")) }
    }

    fn buka(
        &mut self,
        e: &BytesStart<'_>,
        tambahan: &[Tambahan<'_>],
        keluar: &mut Vec<u8>,
    ) -> Result<(), Galat> {
        let nama = e.name();
        let nama = nama.as_ref();
        let mulai = keluar.len();
        self.catat_anak(nama, mulai)?;
        keluar.push(b'<');
        keluar.extend_from_slice(nama.as_bytes());
        if nama != "w:p" {
            // A paragraph of docx-rs has one attribute, w14:paraId, from a counter of the thread; it is dropped, so that
            // the same draft gives the same bytes. Word gives its own ids when it saves.
            keluar.extend_from_slice(e.attributes_raw().trim_ascii_end().as_bytes());
        }
        let milik = |t: &&Tambahan<'_>| t.elemen == nama;
        for t in tambahan.iter().filter(milik) {
            keluar.extend_from_slice(t.atribut.as_bytes());
        }
        keluar.push(b'>');
        let bingkai = Bingkai {
            mulai,
            isi: keluar.len(),
            urutan: urutan(nama),
            boleh_hilang: boleh_hilang(nama),
            anak: self.anak.len(),
        };
        self.bingkai.push(bingkai);
        for (anak, xml) in tambahan.iter().filter(milik).filter_map(|t| t.anak) {
            self.catat_anak(anak, keluar.len())?;
            keluar.extend_from_slice(xml.as_bytes());
        }
        Ok(())
    }

    /// Notes a child of the open element, when the order of its children matters.
    fn catat_anak(&mut self, nama: &str, mulai: usize) -> Result<(), Galat> {
        if let Some(urutan) = self.bingkai.last().and_then(|b| b.urutan) {
            let pangkat = urutan
                .iter()
                .position(|u| *u == nama)
                .ok_or_else(|| rusak(&format!("tempat {nama} tidak dikenal")))?;
            self.anak.push(Anak { pangkat, mulai });
        }
        Ok(())
    }

    fn tutup(&mut self, nama: &str, keluar: &mut Vec<u8>) {
        let Some(bingkai) = self.bingkai.pop() else { return };
        if keluar.len() == bingkai.isi {
            if bingkai.boleh_hilang {
                keluar.truncate(bingkai.mulai);
                if self.bingkai.last().is_some_and(|b| b.urutan.is_some()) {
                    self.anak.pop();
                }
            } else {
                keluar.pop();
                keluar.extend_from_slice(b"/>");
            }
            return;
        }
        self.susun_anak(&bingkai, keluar);
        keluar.extend_from_slice(b"</");
        keluar.extend_from_slice(nama.as_bytes());
        keluar.push(b'>');
    }

    /// Puts the children of a closing element in order. Ordered elements hold elements only, so a child ends where the
    /// next one begins.
    fn susun_anak(&mut self, bingkai: &Bingkai, keluar: &mut Vec<u8>) {
        let anak = &mut self.anak[bingkai.anak..];
        if !anak.is_sorted_by_key(|a| a.pangkat) {
            self.sementara.clear();
            self.sementara.extend_from_slice(&keluar[bingkai.isi..]);
            let mut bagian: Vec<(usize, usize, usize)> = Vec::with_capacity(anak.len());
            for (i, a) in anak.iter().enumerate() {
                let akhir = anak.get(i + 1).map_or(keluar.len(), |b| b.mulai);
                bagian.push((a.pangkat, a.mulai - bingkai.isi, akhir - bingkai.isi));
            }
            bagian.sort_by_key(|b| b.0);
            keluar.truncate(bingkai.isi);
            for (_, mulai, akhir) in bagian {
                keluar.extend_from_slice(&self.sementara[mulai..akhir]);
            }
        }
        self.anak.truncate(bingkai.anak);
    }
}

/// A fragment that the pass cannot read: a mistake of ours, never of the officer.
fn rusak(sebab: &str) -> Galat {
    Galat::docx(format!(
        "Berkas Word tidak dapat disusun karena bagian dalamnya rusak ({sebab}). Simpan draf, lalu laporkan kepada pengelola aplikasi."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urut(fragmen: &str, tambahan: &[Tambahan<'_>]) -> String {
        let mut keluar = Vec::new();
        Pengurut::default().urut(fragmen.as_bytes(), tambahan, &mut keluar).unwrap();
        String::from_utf8(keluar).unwrap()
    }

    #[test]
    fn anak_menurut_skema() {
        let kacau = r#"<w:p w14:paraId="7"><w:pPr><w:rPr /><w:jc w:val="both" /><w:numPr><w:numId w:val="2" /><w:ilvl w:val="1" /></w:numPr><w:pStyle w:val="A" /></w:pPr><w:r><w:rPr /><w:t xml:space="preserve"> a &amp; b </w:t></w:r></w:p>"#;
        let rapi = r#"<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve"> a &amp; b </w:t></w:r></w:p>"#;
        assert_eq!(urut(kacau, &[]), rapi);
        assert_eq!(urut(rapi, &[]), rapi, "the pass is idempotent");
    }

    #[test]
    fn tambahan_masuk_di_tempatnya() {
        let t = [Tambahan { elemen: "w:pPr", atribut: "", anak: Some(("w:sectPr", "<w:sectPr/>")) }];
        assert_eq!(
            urut(r"<w:p><w:pPr><w:keepNext /></w:pPr></w:p>", &t),
            "<w:p><w:pPr><w:keepNext/><w:sectPr/></w:pPr></w:p>"
        );
    }

    #[test]
    fn anak_tanpa_tempat_ditolak() {
        let mut keluar = Vec::new();
        assert!(Pengurut::default().urut(b"<w:pPr><w:aneh/></w:pPr>", &[], &mut keluar).is_err());
    }
}
