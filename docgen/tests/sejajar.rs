//! Naskah in several languages: each counts and refers in its own words, and all renderings say the same.
#![cfg(all(feature = "docx", feature = "lanjutan"))]
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "pembaca/contoh.rs"]
pub mod contoh;
#[path = "pembaca/dwibahasa.rs"]
pub mod dwibahasa;
pub mod pembaca;

use docgen::naskah::{BlokJadi, Gaya, NaskahBernomor, ParagrafJadi, SejajarJadi, nomori};
use docgen::render::docx::{render_docx, render_docx_berkomentar};
use docgen::render::{render_html, render_polos};
use dwibahasa::{ARAB, EN, ID, KOREA, naskah};
use pembaca::periksa::{harapan, periksa_berkas};
use pembaca::{Simpul, bagian_xml, teks_badan};

fn semua() -> Vec<(&'static str, NaskahBernomor)> {
    vec![
        ("dua", nomori(naskah(&[&ID, &EN], ""))),
        ("tiga", nomori(naskah(&[&ID, &KOREA, &EN], "ko-KR"))),
        ("arab", nomori(naskah(&[&ID, &ARAB], "ar-SA"))),
        ("satu", nomori(naskah(&[&EN], ""))),
    ]
}

fn sejajar(naskah: &NaskahBernomor) -> &SejajarJadi {
    let BlokJadi::Sejajar(s) = &naskah.blok[0] else { panic!("columns") };
    s
}

/// The paragraphs of one column.
fn lajur(s: &SejajarJadi, kolom: usize) -> Vec<&ParagrafJadi> {
    let isi = s.baris.iter().flat_map(|b| &b[kolom]);
    isi.filter_map(|b| if let BlokJadi::Paragraf(p) = b { Some(p) } else { None }).collect()
}

fn huruf(teks: &str) -> String {
    teks.split_whitespace().collect()
}

/// The words of HTML.
fn teks_html(html: &str) -> String {
    let badan = html.split_once("n-tanda-draf").map_or(html, |(_, b)| b.split_once("</p>").unwrap().1);
    let mut hasil = String::new();
    for potong in badan.split('<') {
        hasil.push_str(potong.split_once('>').map_or(potong, |(_, teks)| teks));
        hasil.push(' ');
    }
    hasil
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[test]
fn tiap_bahasa_bernomor_dan_merujuk_dengan_katanya_sendiri() {
    let naskah = nomori(naskah(&[&ID, &KOREA, &EN], "ko-KR"));
    let s = sejajar(&naskah);
    let nomor = |kolom: usize, gaya: Gaya| -> Vec<&str> {
        let isi = lajur(s, kolom).into_iter().filter(|p| p.gaya == gaya);
        isi.map(|p| p.nomor.as_ref().unwrap().teks.as_str()).collect()
    };
    assert_eq!(nomor(0, Gaya::Pasal), ["Pasal 1", "Pasal 2", "Pasal 3"]);
    assert_eq!(nomor(1, Gaya::Pasal), ["1.", "2.", "3."]);
    assert_eq!(nomor(2, Gaya::Pasal), ["Article 1", "Article 2", "Article 3"]);
    for kolom in 0..3 {
        assert_eq!(nomor(kolom, Gaya::Ayat), ["(1)", "(2)", "(1)", "(2)", "(3)"]);
        assert_eq!(nomor(kolom, Gaya::Huruf), ["a.", "b.", "c."]);
    }
    let berbunyi = |kolom: usize, kata: &str| {
        let ada: Vec<String> = lajur(s, kolom).iter().map(|p| p.polos()).collect();
        assert!(ada.iter().any(|p| p.contains(kata)), "{kata} in {ada:?}");
    };
    berbunyi(0, "sebagaimana dimaksud dalam Pasal 2 ayat (1) huruf b\nPasal 1");
    berbunyi(0, "sebagaimana dimaksud dalam ayat (1)");
    berbunyi(1, "다음에 따라 2 (1) b\n1");
    berbunyi(2, "as referred to in Article 2 paragraph (1) subparagraph b\nArticle 1");
    berbunyi(2, "as referred to in paragraph (1)");
    assert_eq!(naskah.nomor_pasal("en:sengketa"), Some("Article 3"));
    assert_eq!(naskah.kosong().len(), 3 * 3 + 4 * 3 * 2, "every gap is seen once");
}

#[test]
fn daftar_bertanda_baca_menurut_bahasa() {
    let naskah = nomori(naskah(&[&ID, &KOREA, &EN], "ko-KR"));
    let akhiran = |kolom: usize, gaya: Gaya| -> Vec<String> {
        let isi = lajur(sejajar(&naskah), kolom).into_iter().filter(|p| p.gaya == gaya);
        isi.map(|p| p.polos().chars().rev().take(12).collect::<String>().chars().rev().collect()).collect()
    };
    let berakhir = |kolom: usize, gaya: Gaya, harap: [&str; 3]| {
        for (ada, harap) in akhiran(kolom, gaya).iter().zip(harap) {
            assert!(ada.ends_with(harap), "{ada:?}: {harap:?}");
        }
    };
    berakhir(0, Gaya::Huruf, [";", ":", " …]."]);
    berakhir(0, Gaya::Angka, [";", ":", "; dan"]);
    berakhir(2, Gaya::Huruf, [";", ":", " …]."]);
    berakhir(2, Gaya::HurufKurung, [";", "; and/or", " …]; or"]);
    berakhir(0, Gaya::HurufKurung, [";", "; dan/atau", " …]; atau"]);
    berakhir(1, Gaya::HurufKurung, ["류;", "회;", " …];"]);
}

#[test]
fn baris_sejajar_ayat_demi_ayat() {
    let (_, naskah) = &semua()[1];
    for baris in &sejajar(naskah).baris {
        let gaya: Vec<Vec<Gaya>> = baris
            .iter()
            .map(|k| {
                k.iter()
                    .filter_map(|b| if let BlokJadi::Paragraf(p) = b { Some(p.gaya) } else { None })
                    .collect()
            })
            .collect();
        assert!(gaya.windows(2).all(|g| g[0] == g[1]), "{gaya:?}");
        assert!(gaya[0].first() != Some(&Gaya::Pasal) || gaya[0].len() == 1, "a heading has its own row");
    }
    // Title, recital, three headings, 1 + 2 + 3 ayat, last words, signatures.
    assert_eq!(sejajar(naskah).baris.len(), 13);
}

#[test]
fn yang_tidak_kembar_tetap_sebaris() {
    let mut n = naskah(&[&ID, &EN], "");
    let docgen::naskah::Blok::Sejajar(s) = &mut n.blok[0] else { panic!("columns") };
    // The partner has merged two ayat and left a part out.
    let docgen::naskah::Blok::Pasal(p) = &mut s.baris[3][1][0] else { panic!("pasal") };
    p.ayat.truncate(1);
    s.baris[5][1].clear();
    let n = nomori(n);
    let baris = &sejajar(&n).baris;
    assert_eq!(baris.len(), 12, "heading and all ayat of one pasal in two rows");
    assert!(baris[10][1].is_empty());
    let docx = render_docx(&n, None).unwrap();
    periksa_berkas(&docx);
    assert_eq!(teks_badan(&docx), harapan(&n));
}

#[test]
fn tiga_wujud_satu_bunyi() {
    for (nama, naskah) in semua() {
        let docx = render_docx(&naskah, None).unwrap_or_else(|e| panic!("{nama}: {e}"));
        if let Some(folder) = std::env::var_os("NASKAH_KELUARAN") {
            let berkas = std::path::Path::new(&folder).join(format!("sejajar-{nama}"));
            std::fs::write(berkas.with_extension("docx"), &docx).unwrap();
            std::fs::write(berkas.with_extension("txt"), render_polos(&naskah)).unwrap();
            let html = docgen::render::halaman_html(&naskah);
            std::fs::write(berkas.with_extension("html"), html).unwrap();
        }
        periksa_berkas(&docx);
        let (ada, harap) = (teks_badan(&docx), harapan(&naskah));
        for (a, h) in ada.iter().zip(&harap) {
            assert_eq!(a, h, "{nama}");
        }
        assert_eq!(ada.len(), harap.len(), "{nama}");
        let polos = huruf(&render_polos(&naskah));
        assert_eq!(polos, huruf(&ada.join(" ")), "{nama}: DOCX");
        assert_eq!(polos, huruf(&teks_html(&render_html(&naskah))), "{nama}: HTML");
        assert!(docx == render_docx(&naskah, None).unwrap(), "{nama}: same bytes");
    }
}

#[test]
fn teks_polos_bahasa_demi_bahasa() {
    let polos = render_polos(&nomori(naskah(&[&ID, &EN], "")));
    let potong = "\
Pasal 2
RUANG LINGKUP

        Article 2
        SCOPE OF COOPERATION

(1) Para Pihak ";
    assert!(polos.contains(potong), "{polos}");
    assert!(polos.contains("\n            c. [… bidang lain …].\n\n(2) sebagaimana dimaksud dalam ayat (1).\n\n        (2) as referred"));
    assert!(polos.contains("\n1. OBJECTIVES\n\nThe Parties "), "one language alone is not set in");
    assert!(
        polos.contains("\n    b. joint exhibitions in the fields of culture and tourism:\n        1) exch")
    );
}

/// Language of a run: its style's, else Indonesian.
fn bahasa_kata(docx: &[u8]) -> Vec<(String, String)> {
    let styles = bagian_xml(docx, "word/styles.xml");
    let gaya = styles.cari("w:style");
    let lang = |id: &str| {
        let g = gaya.iter().find(|s| s.atribut("w:styleId") == id).unwrap();
        g.cari("w:lang").first().map_or("id-ID", |l| l.atribut("w:val")).to_owned()
    };
    let kata = |r: &&Simpul| r.cari("w:t").iter().map(|t| t.teks.as_str()).collect::<String>();
    let dokumen = bagian_xml(docx, "word/document.xml");
    let semua = dokumen.cari("w:r");
    semua
        .iter()
        .map(|r| (kata(r), r.anak("w:rPr").and_then(|p| p.nilai("w:rStyle")).map_or("id-ID".into(), lang)))
        .filter(|(t, _)| t.chars().any(char::is_alphabetic))
        .collect()
}

#[test]
fn tiap_kata_menyebut_bahasanya() {
    let docx = render_docx(&semua()[1].1, None).unwrap();
    let kata = bahasa_kata(&docx);
    let bahasa = |awal: &str| -> std::collections::BTreeSet<&str> {
        let cocok = kata.iter().filter(|(t, _)| t.trim_start().starts_with(awal));
        cocok.map(|(_, b)| b.as_str()).collect()
    };
    for (awal, harap) in [
        ("Para Pihak", "id-ID"),
        ("Pasal", "id-ID"),
        ("The Parties", "en-GB"),
        ("Article", "en-GB"),
        ("paragraph", "en-GB"),
        ("subparagraph", "en-GB"),
        ("당사자들은", "ko-KR"),
        ("[… bidang lain", "id-ID"),
    ] {
        assert_eq!(bahasa(awal), [harap].into(), "{awal}");
    }
    let korea = bagian_xml(&docx, "word/styles.xml");
    let korea = korea.cari("w:style").into_iter().find(|s| s.atribut("w:styleId") == "NaskahBahasaMitra");
    assert_eq!(korea.unwrap().cari("w:lang")[0].atribut("w:eastAsia"), "ko-KR");
    assert_eq!(korea.unwrap().cari("w:rFonts")[0].atribut("w:eastAsia"), "Malgun Gothic");
}

#[test]
fn bahasa_arab_dari_kanan() {
    let naskah = &semua()[2].1;
    let docx = render_docx(naskah, None).unwrap();
    let dokumen = bagian_xml(&docx, "word/document.xml");
    let kanan = dokumen.cari("w:p").iter().filter(|p| !p.cari("w:bidi").is_empty()).count();
    let kiri = dokumen.cari("w:p").iter().filter(|p| p.cari("w:bidi").is_empty()).count();
    assert!(kanan > 20 && kiri >= kanan, "{kanan} {kiri}");
    assert!(!bagian_xml(&docx, "word/styles.xml").cari("w:rtl").is_empty());
    assert!(render_html(naskah).contains("<div class=\"n-lajur\" lang=\"ar-SA\" dir=\"rtl\">"));
}

#[test]
fn html_menyebut_bahasa_di_lajur_dan_tidak_di_tiap_kata() {
    let html = render_html(&semua()[1].1);
    for tag in ["id", "en", "ko-KR"] {
        assert!(html.contains(&format!("<div class=\"n-lajur\" lang=\"{tag}\">")), "{tag}");
    }
    let badan = html.split("n-lampiran").next().unwrap();
    assert!(!badan.contains("<span lang"), "words in the language of their column need no mark");
    assert!(html.contains("<span class=\"n-kosong\" lang=\"id\" "), "a gap is Indonesian everywhere");
    assert!(html.contains("subparagraph <a class=\"n-rujukan\" href=\"#n-"));
    assert!(html.contains("<div class=\"n-sejajar n-sejajar-3\">"));
}

#[test]
fn tabel_tata_letak_satu_dengan_lebar_tetap() {
    let docx = render_docx(&semua()[0].1, None).unwrap();
    let dokumen = bagian_xml(&docx, "word/document.xml");
    let tabel: Vec<_> = dokumen.anak[0].anak.iter().filter(|a| a.nama == "w:tbl").collect();
    let gaya = |t: &&&Simpul| t.anak("w:tblPr").unwrap().nilai("w:tblStyle") == Some("NaskahKolom");
    let kolom: Vec<_> = tabel.iter().filter(gaya).collect();
    assert_eq!(kolom.len(), 2, "the naskah and the plan in columns; the texts one after the other need none");
    for t in &kolom {
        assert_eq!(t.cari("w:tblLayout")[0].atribut("w:type"), "fixed");
        for b in t.anak.iter().filter(|a| a.nama == "w:tr") {
            let bertajuk = b.cari("w:pStyle").iter().any(|s| s.atribut("w:val") == "NaskahPasalKolom");
            let utuh = b.anak("w:trPr").is_some_and(|p| p.anak("w:cantSplit").is_some());
            assert!(utuh || !bertajuk, "a heading is not split");
        }
    }
    let baris: Vec<_> = kolom[0].anak.iter().filter(|a| a.nama == "w:tr").collect();
    let ikut = |b: &Simpul| b.cari("w:p").iter().all(|p| !p.cari("w:keepNext").is_empty());
    assert!(ikut(baris[baris.len() - 2]), "the last words stay with the signatures");
    assert!(!ikut(baris[baris.len() - 3]), "the other rows do not");
}

#[test]
fn catatan_jatuh_pada_paragrafnya() {
    let naskah = &semua()[1].1;
    let tujuan =
        naskah.paragraf().iter().position(|p| p.polos().starts_with("as referred to in paragraph")).unwrap();
    let k = docgen::naskah::Komentar { paragraf: tujuan, penulis: "N".into(), isi: vec!["x".into()] };
    let docx = render_docx_berkomentar(naskah, None, &[k]).unwrap();
    periksa_berkas(&docx);
    let dokumen = bagian_xml(&docx, "word/document.xml");
    let mut p = dokumen.cari("w:p").into_iter();
    let p = p.rfind(|p| p.anak("w:commentRangeStart").is_some()).unwrap();
    let teks: String = p.cari("w:t").iter().map(|t| t.teks.as_str()).collect();
    assert!(teks.starts_with("as referred to in paragraph"), "{teks}");
}
