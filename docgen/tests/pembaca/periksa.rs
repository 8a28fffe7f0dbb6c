//! What must hold of any file, and what its body must say.
#![allow(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "helpers of tests; names of parts are as written"
)]

use std::collections::BTreeSet;

use docgen::naskah::{BlokJadi, Corak, NaskahBernomor, ParagrafJadi, Sebaris, SebarisJadi, teks};

use super::{Simpul, bagian, bagian_xml, gabung, xml};

/// The plain rendering that the DOCX is compared with.
pub fn harapan(naskah: &NaskahBernomor) -> Vec<String> {
    fn isi(p: &ParagrafJadi) -> String {
        let bersih = |s: &SebarisJadi| -> String {
            let simpul = teks(&s.polos(), Corak::default()).into_iter();
            simpul
                .map(|s| match s {
                    Sebaris::Teks(t, _) => t,
                    Sebaris::Tab => "\t".to_owned(),
                    _ => " ".to_owned(),
                })
                .collect()
        };
        p.isi.iter().map(bersih).collect()
    }
    fn baris(p: &ParagrafJadi) -> String {
        match &p.nomor {
            Some(n) => gabung(&n.teks, &isi(p)),
            None => isi(p),
        }
    }
    fn tambah(blok: &[BlokJadi], hasil: &mut Vec<String>) {
        for b in blok {
            match b {
                BlokJadi::Logo(l) if l.len() > 2 => hasil.push("   ".repeat(l.len() - 1)),
                BlokJadi::Logo(_) => {}
                BlokJadi::Paragraf(p) => hasil.push(baris(p)),
                BlokJadi::Komparisi(k) => {
                    for (nama, uraian) in k {
                        let nomor = nama.nomor.as_ref().map(|n| n.teks.clone());
                        hasil.extend(nomor);
                        hasil.extend([isi(nama), ":".to_owned(), isi(uraian)]);
                    }
                }
                BlokJadi::Tabel(t) => {
                    hasil.extend(t.kepala.iter().chain(t.baris.iter().flatten().flatten()).map(baris));
                }
                BlokJadi::TandaTangan(t) => {
                    for s in t.baris.iter().flatten() {
                        hasil.extend(s.atas.iter().chain([&s.nama]).map(baris));
                    }
                }
                #[cfg(feature = "lanjutan")]
                BlokJadi::Sejajar(s) => s.baris.iter().flatten().for_each(|k| tambah(k, hasil)),
            }
        }
    }
    let mut hasil = Vec::new();
    let bagian = std::iter::once(&naskah.blok).chain(naskah.lampiran.iter().map(|(_, b)| b));
    bagian.for_each(|b| tambah(b, &mut hasil));
    hasil.retain(|b| !b.is_empty());
    hasil
}

/// Everything that must hold of any file.
pub fn periksa_berkas(docx: &[u8]) {
    let semua = bagian(docx);
    assert_eq!(semua[0].0, "[Content_Types].xml");
    let nama: BTreeSet<&str> = semua.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(nama.len(), semua.len(), "a part stands twice");
    let jenis = xml(&semua[0].1);
    let mut tertuju = BTreeSet::new();
    for (n, isi) in &semua {
        assert!(!isi.is_empty() && !n.ends_with('/'), "{n}");
        if n.ends_with(".xml") || n.ends_with(".rels") {
            let akar = xml(isi);
            for r in akar.cari("Relationship").iter().filter(|_| n.ends_with(".rels")) {
                let asal = n.replace("_rels/", "");
                let folder = asal.rsplit_once('/').map_or("", |(f, _)| f);
                let ke = match r.atribut("Target").strip_prefix("../") {
                    Some(ke) => ke.to_owned(),
                    None if folder.is_empty() => r.atribut("Target").to_owned(),
                    None => format!("{folder}/{}", r.atribut("Target")),
                };
                assert!(nama.contains(ke.as_str()), "{n} leads to {ke}");
                tertuju.insert(ke);
            }
        }
    }
    for n in nama.iter().filter(|n| !n.ends_with(".rels") && **n != "[Content_Types].xml") {
        assert!(tertuju.contains(*n), "nothing leads to {n}");
        let bertipe = jenis.cari("Override").iter().any(|o| o.atribut("PartName") == format!("/{n}"))
            || jenis.cari("Default").iter().any(|d| n.ends_with(&format!(".{}", d.atribut("Extension"))));
        assert!(bertipe, "{n} has no content type");
    }
    let dokumen = bagian_xml(docx, "word/document.xml");
    let unik = |elemen: &str, atribut: &str| {
        let semua: Vec<&str> = dokumen.cari(elemen).iter().map(|e| e.atribut(atribut)).collect();
        assert_eq!(semua.iter().collect::<BTreeSet<_>>().len(), semua.len(), "{elemen} {atribut}");
    };
    unik("w:bookmarkStart", "w:id");
    unik("w:bookmarkStart", "w:name");
    unik("w:bookmarkEnd", "w:id");
    unik("wp:docPr", "id");
    let penanda: BTreeSet<&str> =
        dokumen.cari("w:bookmarkStart").iter().map(|b| b.atribut("w:name")).collect();
    for i in dokumen.cari("w:instrText") {
        let mut kata = i.teks.split_whitespace();
        assert_eq!(kata.next(), Some("REF"));
        assert!(penanda.contains(kata.next().unwrap()), "{}", i.teks);
        assert_eq!(kata.collect::<Vec<_>>(), [r"\n", r"\h"]);
    }
    let id = |akar: &Simpul, elemen: &str| -> Vec<String> {
        akar.cari(elemen).iter().map(|e| e.atribut("w:id").to_owned()).collect()
    };
    let komentar = id(&bagian_xml(docx, "word/comments.xml"), "w:comment");
    assert_eq!(komentar, (0..komentar.len()).map(|n| n.to_string()).collect::<Vec<_>>());
    for elemen in ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"] {
        assert_eq!(id(&dokumen, elemen), komentar, "{elemen}");
    }
    let gaya: BTreeSet<String> = bagian_xml(docx, "word/styles.xml")
        .cari("w:style")
        .iter()
        .map(|s| s.atribut("w:styleId").to_owned())
        .collect();
    for (n, _) in semua.iter().filter(|(n, _)| n.starts_with("word/") && n.ends_with(".xml")) {
        let akar = bagian_xml(docx, n);
        for e in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
            for s in akar.cari(e) {
                assert!(gaya.contains(s.atribut("w:val")), "{n}: style {}", s.atribut("w:val"));
            }
        }
        akar.cari("w:p").into_iter().for_each(bidang_utuh);
        akar.cari("w:tbl").into_iter().for_each(tabel_utuh);
        urut_skema(&akar);
    }
}

/// begin, instruction, separate, a result that is not empty, end.
fn bidang_utuh(p: &Simpul) {
    let mut keadaan = 0;
    for a in p.anak.iter().filter(|a| a.nama == "w:r").flat_map(|r| &r.anak) {
        keadaan = match (keadaan, a.nama.as_str(), a.atribut("w:fldCharType")) {
            (0, "w:fldChar", "begin") => 1,
            (1, "w:instrText", _) => 2,
            (2, "w:fldChar", "separate") => 3,
            (3, "w:t", _) if !a.teks.is_empty() => 4,
            (4, "w:fldChar", "end")
            | (
                0,
                "w:t" | "w:br" | "w:tab" | "w:rPr" | "w:drawing" | "w:commentReference" | "w:annotationRef",
                _,
            ) => 0,
            (k, "w:rPr", _) => k,
            (k, n, j) => panic!("{n} {j} in state {k}"),
        };
    }
    assert_eq!(keadaan, 0, "a field is open at the end of its paragraph");
}

/// A grid that sums up, cells that fill it, a paragraph at the end of each cell.
fn tabel_utuh(tabel: &Simpul) {
    let lebar = |s: &Simpul, a: &str| s.atribut(a).parse::<u32>().expect("width");
    let kisi: Vec<u32> =
        tabel.anak("w:tblGrid").expect("grid").anak.iter().map(|g| lebar(g, "w:w")).collect();
    assert!(!kisi.is_empty());
    assert_eq!(kisi.iter().sum::<u32>(), lebar(tabel.cari("w:tblW")[0], "w:w"));
    let baris: Vec<_> = tabel.anak.iter().filter(|a| a.nama == "w:tr").collect();
    assert!(!baris.is_empty());
    for b in baris {
        let sel: Vec<_> = b.anak.iter().filter(|a| a.nama == "w:tc").collect();
        // A cell may hold a table of its own; what counts is said at the cell itself.
        let sifat = |s: &Simpul, nama: &str, atribut: &str| {
            Some(s.anak("w:tcPr")?.anak(nama)?.atribut(atribut).parse::<u32>().unwrap())
        };
        let rentang =
            |s: &&&Simpul| sifat(s, "w:gridSpan", "w:val").map_or(1, |n| usize::try_from(n).unwrap());
        assert_eq!(sel.iter().map(|s| rentang(&s)).sum::<usize>(), kisi.len());
        assert_eq!(
            sel.iter().map(|s| sifat(s, "w:tcW", "w:w").unwrap()).sum::<u32>(),
            kisi.iter().sum::<u32>()
        );
        assert!(sel.iter().all(|s| s.anak.last().is_some_and(|a| a.nama == "w:p")));
    }
}

/// The order of the children of property elements, from the schema and not from the renderer's table.
fn urut_skema(s: &Simpul) {
    let urutan = match s.nama.as_str() {
        "w:pPr" => {
            "pStyle keepNext keepLines pageBreakBefore widowControl numPr bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr"
        }
        "w:rPr" => "rStyle rFonts b bCs i iCs sz szCs shd rtl lang",
        "w:numPr" => "ilvl numId",
        "w:sectPr" => "headerReference footerReference type pgSz pgMar cols",
        "w:style" => "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
        "w:abstractNum" => "nsid multiLevelType lvl",
        "w:lvl" => "start numFmt pStyle suff lvlText lvlJc pPr",
        "w:numbering" => "abstractNum num",
        "w:tblPr" => "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar",
        "w:tcPr" => "tcW gridSpan",
        "w:settings" => {
            "zoom defaultTabStop characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol listSeparator"
        }
        _ => "",
    };
    if !urutan.is_empty() {
        let pangkat: Vec<usize> = s
            .anak
            .iter()
            .map(|a| {
                let nama = a.nama.trim_start_matches("w:");
                urutan
                    .split(' ')
                    .position(|u| u == nama)
                    .unwrap_or_else(|| panic!("{} in {}", a.nama, s.nama))
            })
            .collect();
        assert!(pangkat.is_sorted(), "{}: {:?}", s.nama, s.anak.iter().map(|a| &a.nama).collect::<Vec<_>>());
        assert!(!s.anak.is_empty(), "{} is empty", s.nama);
    }
    s.anak.iter().for_each(urut_skema);
}
