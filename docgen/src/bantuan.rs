//! The help of the app as pieces of HTML: how it works, what is stored where, the regulations that this version knows, and
//! every rule explained. The page shows them and adds nothing but the search.

use std::fmt::Write as _;

use crate::aturan::pesan::{Nilai, kunci};
use crate::aturan::{Aturan, Pesan, SEMUA, cari, uraian};
use crate::ranah::{PERATURAN, Rujukan};
use crate::render::aman;

/// A section with a list: its heading, whether the list is numbered, its items.
type Daftar = (fn() -> Pesan, bool, &'static [fn() -> Pesan]);

const DAFTAR: [Daftar; 2] = [
    (cara, true, &[cara_1, cara_2, cara_3, cara_4]),
    (tombol, false, &[tombol_urung, tombol_pindah, tombol_naskah]),
];

/// The start of the help, with all rules; the field `cari-aturan` and the list `daftar-aturan` are for the search.
pub fn html() -> String {
    let mut h = format!("<h1 id=\"judul-layar\" tabindex=\"-1\">{}</h1>", kata(&bantuan()));
    for (judul, bernomor, butir) in DAFTAR {
        let unsur = if bernomor { "ol" } else { "ul" };
        let _ = write!(h, "<section><h2>{}</h2><{unsur}>", kata(&judul()));
        for b in butir {
            let _ = write!(h, "<li>{}</li>", kata(&b()));
        }
        let _ = write!(h, "</{unsur}></section>");
    }
    let _ = write!(h, "<section><h2>{}</h2>", kata(&penyimpanan()));
    for p in [penyimpanan_1(), penyimpanan_2(), penyimpanan_3()] {
        let _ = write!(h, "<p>{}</p>", kata(&p));
    }
    let _ =
        write!(h, "</section><section><h2>{}</h2><p>{}</p><ul>", kata(&peraturan()), kata(&peraturan_arti()));
    for p in PERATURAN {
        let _ = write!(h, "<li>{}</li>", aman(p.singkat));
    }
    let _ = write!(
        h,
        "</ul></section><section><h2>{}</h2><p>{}</p><label for=\"cari-aturan\">{}</label>\
         <input type=\"text\" inputmode=\"search\" id=\"cari-aturan\">\
         <p class=\"petunjuk\" role=\"status\" id=\"jumlah-aturan\">{}</p>\
         <ul class=\"daftar-aturan\" id=\"daftar-aturan\">",
        kata(&aturan()),
        kata(&aturan_arti()),
        kata(&cari_aturan()),
        kata(&jumlah(SEMUA.len())),
    );
    for a in SEMUA.iter() {
        let id = aman(a.id);
        let _ =
            write!(h, "<li>{} <a href=\"#/bantuan/{id}\">{id}</a> {}</li>", lencana(a), aman(&a.ringkas()));
    }
    h.push_str("</ul></section>");
    h
}

/// One rule explained, by its id in any case; an unknown one is told.
pub fn html_aturan(id: &str) -> String {
    let kembali = format!("<p><a href=\"#/bantuan\">{}</a></p>", kata(&ke_daftar()));
    let Some(a) = cari(id) else {
        return format!(
            "<h1 id=\"judul-layar\" tabindex=\"-1\">{}</h1><p>{}</p>{kembali}",
            kata(&tidak_dikenal()),
            kata(&tidak_dikenal_arti(id)),
        );
    };
    let dasar: Vec<String> = a.dasar.iter().map(Rujukan::teks).collect();
    let dasar = if dasar.is_empty() { tanpa_dasar().kalimat() } else { dasar.join("; ") };
    format!(
        "{kembali}<h1 id=\"judul-layar\" tabindex=\"-1\">{}</h1><p>{} {} · {}</p>{}",
        aman(&a.ringkas()),
        lencana(a),
        aman(a.id),
        aman(&dasar),
        markdown(&uraian(a)),
    )
}

fn kata(p: &Pesan) -> String {
    aman(&p.kalimat())
}

fn lencana(a: &Aturan) -> String {
    let kode = a.tingkat.kode();
    let kata = Nilai::istilah("tingkat", kode).kata();
    format!("<span class=\"lencana\" data-tingkat=\"{kode}\">{}</span>", aman(&kata))
}

/// The explanation of a rule: headings, paragraphs, lists and a table, which is all that its pages use.
fn markdown(teks: &str) -> String {
    let mut h = String::new();
    for potong in teks.split("\n\n") {
        let baris: Vec<&str> = potong.lines().map(str::trim).filter(|b| !b.is_empty()).collect();
        let Some(pertama) = baris.first() else { continue };
        if let Some(judul) = pertama.strip_prefix("## ") {
            let _ = write!(h, "<h2>{}</h2>", aman(judul));
        } else if pertama.starts_with('|') {
            tabel(&mut h, &baris);
        } else if let Some(butir) = baris.iter().map(|b| butir(b)).collect::<Option<Vec<_>>>() {
            h.push_str("<ul>");
            for b in butir {
                let _ = write!(h, "<li>{}</li>", aman(b));
            }
            h.push_str("</ul>");
        } else {
            let _ = write!(h, "<p>{}</p>", aman(&baris.join(" ")));
        }
    }
    h
}

/// The words of a list item: after `- ` or `1. `.
fn butir(baris: &str) -> Option<&str> {
    let bernomor = baris.split_once(". ").filter(|(n, _)| n.bytes().all(|b| b.is_ascii_digit()));
    baris.strip_prefix("- ").or(bernomor.map(|(_, isi)| isi))
}

/// A table: the head, a line of dashes, rows.
fn tabel(h: &mut String, baris: &[&str]) {
    let _ = write!(
        h,
        "<div class=\"gulir\" role=\"group\" tabindex=\"0\" aria-label=\"{}\"><table>",
        kata(&nama_tabel())
    );
    for (n, b) in baris.iter().enumerate().filter(|(n, _)| *n != 1) {
        let (buka, tutup) = if n == 0 { ("<th scope=\"col\">", "</th>") } else { ("<td>", "</td>") };
        h.push_str(if n == 0 { "<thead><tr>" } else { "<tr>" });
        for sel in b.trim_matches('|').split('|') {
            let _ = write!(h, "{buka}{}{tutup}", aman(sel.replace('`', "").trim()));
        }
        h.push_str(if n == 0 { "</tr></thead><tbody>" } else { "</tr>" });
    }
    h.push_str("</tbody></table></div>");
}

kunci! {
    pub(crate)
    bantuan = "bantuan.judul" ();
    tidak_dikenal = "bantuan.tidak_dikenal" ();
    tidak_dikenal_arti = "bantuan.tidak_dikenal_arti" (id);
    ke_daftar = "bantuan.ke_daftar" ();
    tanpa_dasar = "bantuan.tanpa_dasar" ();
    cara = "bantuan.cara" ();
    cara_1 = "bantuan.cara_1" ();
    cara_2 = "bantuan.cara_2" ();
    cara_3 = "bantuan.cara_3" ();
    cara_4 = "bantuan.cara_4" ();
    tombol = "bantuan.tombol" ();
    tombol_urung = "bantuan.tombol_urung" ();
    tombol_pindah = "bantuan.tombol_pindah" ();
    tombol_naskah = "bantuan.tombol_naskah" ();
    penyimpanan = "bantuan.penyimpanan" ();
    penyimpanan_1 = "bantuan.penyimpanan_1" ();
    penyimpanan_2 = "bantuan.penyimpanan_2" ();
    penyimpanan_3 = "bantuan.penyimpanan_3" ();
    peraturan = "bantuan.peraturan" ();
    peraturan_arti = "bantuan.peraturan_arti" ();
    aturan = "bantuan.aturan" ();
    aturan_arti = "bantuan.aturan_arti" ();
    cari_aturan = "bantuan.cari" ();
    jumlah = "bantuan.jumlah" (n);
    nama_tabel = "bantuan.tabel" ();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setiap_aturan_tertaut_dan_terurai() {
        let h = html();
        assert!(h.contains("Cara bekerja") && h.contains("<ol><li>"), "{h}");
        for a in SEMUA.iter() {
            assert!(h.contains(&format!("<a href=\"#/bantuan/{}\">", a.id)), "{}", a.id);
            let satu = html_aturan(&a.id.to_lowercase());
            assert!(satu.contains("<h2>Yang diperiksa</h2>") && !satu.contains("\n|"), "{}", a.id);
            // Every tag that opens closes.
            for unsur in ["ul", "li", "p", "h2", "table", "td", "tr", "div"] {
                let buka =
                    satu.matches(&format!("<{unsur}>")).count() + satu.matches(&format!("<{unsur} ")).count();
                assert_eq!(buka, satu.matches(&format!("</{unsur}>")).count(), "{} {unsur}", a.id);
            }
        }
        assert!(html_aturan("KSD-500/NK.komparisi").contains("<table><thead><tr><th scope=\"col\">"));
        let asing = html_aturan("<x>");
        assert!(asing.contains("&lt;x&gt;") && asing.contains("tidak dikenal"), "{asing}");
    }
}
