//! Comments: `word/comments.xml`. Their places are in the body; see `paragraf`.

use std::fmt::Write as _;

use super::xml::{DEKLARASI, RUANG_NAMA, lolos};
use crate::naskah::Komentar;
use crate::urut::urutkan;

/// The comments in the order of their paragraphs, so that each id is a place in this list; one beyond the naskah stands
/// at its beginning, so that none is lost.
pub(super) fn urut(komentar: &[Komentar], banyak: usize) -> Vec<Komentar> {
    if banyak == 0 {
        return Vec::new();
    }
    let mut hasil = komentar.to_vec();
    for k in hasil.iter_mut().filter(|k| k.paragraf >= banyak) {
        k.paragraf = 0;
    }
    urutkan(&mut hasil, |a, b| a.paragraf > b.paragraf);
    hasil
}

/// The part. A comment has no date: `docgen` knows no clock, and Word does without.
pub(super) fn bagian(komentar: &[Komentar]) -> String {
    let mut x = format!("{DEKLARASI}<w:comments{RUANG_NAMA}>");
    for (id, k) in komentar.iter().enumerate() {
        let inisial: String = k.penulis.chars().take(1).collect();
        let _ = write!(
            x,
            r#"<w:comment w:id="{id}" w:author="{}" w:initials="{}">"#,
            lolos(&k.penulis),
            lolos(&inisial)
        );
        // Word looks for its mark in the first paragraph, and a comment without a paragraph is damaged.
        let mut tanda = "<w:r><w:annotationRef/></w:r>";
        for p in k.isi.iter().map(String::as_str).chain(k.isi.is_empty().then_some("")) {
            let _ = write!(x, r#"<w:p>{tanda}<w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>"#, lolos(p));
            tanda = "";
        }
        x.push_str("</w:comment>");
    }
    x.push_str("</w:comments>");
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidak_ada_yang_hilang() {
        let k = |paragraf| Komentar { paragraf, penulis: "N".to_owned(), isi: vec![paragraf.to_string()] };
        let hasil = urut(&[k(3), k(9), k(0), k(3)], 4);
        let isi: Vec<(usize, &str)> = hasil.iter().map(|k| (k.paragraf, k.isi[0].as_str())).collect();
        assert_eq!(isi, [(0, "9"), (0, "0"), (3, "3"), (3, "3")]);
        assert!(urut(&[k(0)], 0).is_empty());
    }
}
