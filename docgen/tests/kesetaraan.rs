//! One naskah, three renderings: over examples and random drafts the body text of DOCX, HTML and plain text is the same.
#![cfg(feature = "docx")]

mod pembaca;

use chrono::NaiveDate;
use docgen::draf::Draf;
use docgen::{contoh, ekspor, render};

/// Letters only: white space belongs to the layout of each rendering.
fn huruf(teks: &str) -> String {
    teks.split_whitespace().collect()
}

/// The text of HTML without its tags; the DRAF mark belongs to the header of a page.
fn teks_html(html: &str) -> String {
    let mut hasil = String::new();
    let mut sisa = html;
    while let Some((sebelum, mulai)) = sisa.split_once('<') {
        hasil.push_str(sebelum);
        let (tag, lanjut) = mulai.split_once('>').expect("closed tag");
        sisa = if tag.contains("n-tanda-draf") { lanjut.split_once("</p>").expect("mark").1 } else { lanjut };
        hasil.push(' ');
    }
    hasil.push_str(sisa);
    hasil
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

fn setara(nama: &str, draf: &Draf) {
    let hari = NaiveDate::from_ymd_opt(2026, 12, 1).expect("date");
    let (naskah, _) = ekspor::susun_dan_periksa(draf, hari);
    let polos = huruf(&render::render_polos(&naskah));
    assert_eq!(polos, huruf(&teks_html(&render::render_html(&naskah))), "{nama}: HTML");
    let docx = ekspor::untuk_mitra(&naskah).unwrap_or_else(|g| panic!("{nama}: {g}"));
    assert_eq!(polos, huruf(&pembaca::teks_badan(&docx).join(" ")), "{nama}: DOCX");
}

#[test]
fn contoh_setara() {
    for c in contoh::daftar() {
        setara(c.id, &contoh::draf(c.id).expect("example"));
    }
}

#[test]
fn draf_acak_setara() {
    for benih in 0..300 {
        setara(&format!("acak:{benih}"), &contoh::acak::acak(benih));
    }
}

#[test]
fn draf_sama_bita_sama() {
    let hari = NaiveDate::from_ymd_opt(2026, 12, 1).expect("date");
    for benih in 0..20 {
        let bita = || {
            ekspor::untuk_mitra(&ekspor::susun_dan_periksa(&contoh::acak::acak(benih), hari).0).expect("docx")
        };
        assert_eq!(bita(), bita(), "acak:{benih}");
    }
}
