//! Head and foot of each page: the DRAF mark, the paraf of each party, "Halaman X dari Y".

use std::fmt::Write as _;

use super::gaya::{KAKI, NOMOR_HALAMAN, TANDA_DRAF, TATA_LETAK};
use super::halaman::{Halaman, bagi};
use crate::naskah::KataHalaman;

use super::xml::{DEKLARASI, RUANG_NAMA, lolos};

/// Paraf cells in one row: three labels fit beside each other, and four stand better two by two.
fn paraf_sebaris(banyak: usize) -> usize {
    if banyak == 4 { 2 } else { banyak.min(3) }
}

/// A complex field as Word writes it: five runs, the fourth with the cached result.
fn bidang(perintah: &str, hasil: &str) -> String {
    format!(
        r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {perintah} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{hasil}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#
    )
}

/// The header part of a draft.
pub(super) fn kepala(kata: &KataHalaman) -> String {
    let draf = lolos(&kata.draf);
    format!(
        r#"{DEKLARASI}<w:hdr{RUANG_NAMA}><w:p><w:pPr><w:pStyle w:val="{TANDA_DRAF}"/></w:pPr><w:r><w:t>{draf}</w:t></w:r></w:p></w:hdr>"#
    )
}

/// A footer part: rows of paraf cells, then the page number. `lembar` is the number of pages that the field shows until
/// Word counts them.
pub(super) fn kaki(halaman: &Halaman, kata: &KataHalaman, lembar: usize) -> String {
    let mut x = format!("{DEKLARASI}<w:ftr{RUANG_NAMA}>");
    let banyak = paraf_sebaris(kata.paraf.len());
    if banyak > 0 {
        let lebar = halaman.lebar_teks();
        let kolom = bagi(lebar, &vec![1; banyak]);
        let _ = write!(
            x,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="{TATA_LETAK}"/><w:tblW w:w="{lebar}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#
        );
        for k in &kolom {
            let _ = write!(x, r#"<w:gridCol w:w="{k}"/>"#);
        }
        x.push_str("</w:tblGrid>");
        for baris in kata.paraf.chunks(banyak) {
            x.push_str(r"<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (i, k) in kolom.iter().enumerate() {
                let isi = baris
                    .get(i)
                    .map(|s| format!(r#"<w:r><w:t xml:space="preserve">{}: ______</w:t></w:r>"#, lolos(s)));
                let _ = write!(
                    x,
                    r#"<w:tc><w:tcPr><w:tcW w:w="{k}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{KAKI}"/></w:pPr>{}</w:p></w:tc>"#,
                    isi.unwrap_or_default()
                );
            }
            x.push_str("</w:tr>");
        }
        x.push_str("</w:tbl>");
    }
    let _ = write!(
        x,
        r#"<w:p><w:pPr><w:pStyle w:val="{NOMOR_HALAMAN}"/></w:pPr><w:r><w:t xml:space="preserve">{} </w:t></w:r>{}<w:r><w:t xml:space="preserve"> {} </w:t></w:r>{}</w:p></w:ftr>"#,
        lolos(&kata.halaman),
        bidang("PAGE", "1"),
        lolos(&kata.dari),
        bidang("NUMPAGES", &lembar.to_string())
    );
    x
}
