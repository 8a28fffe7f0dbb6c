//! HTML: the preview of the app and a page of its own for `--format html`.
//!
//! The fragment carries classes and no style attributes, so it works under a Content-Security-Policy without
//! `unsafe-inline`. Everything that comes from people passes through `aman`; there is no raw-HTML node.
#![deny(clippy::wildcard_enum_match_arm)]

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::GAYA_NASKAH;
use super::gaya::nama_gaya;
#[cfg(feature = "lanjutan")]
use crate::naskah::SejajarJadi;
use crate::naskah::{
    Asal, Bahasa, BlokJadi, Cetak, Corak, Gaya, Huruf, KepingRujukan, Kertas, Logo, NaskahBernomor,
    ParagrafJadi, SebarisJadi, TabelJadi, TandaTanganJadi,
};

/// Shares into which the width of a table is divided; `naskah.css` has a class for each (`n-kolom-1` … `n-kolom-20`).
const BAGIAN_LEBAR: u32 = 20;

/// The naskah as HTML in pieces, so that a preview can replace only what has changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HtmlBerlembar {
    /// Opening tag of the article, and the DRAF mark when there is one.
    pub kepala: String,
    /// The sheets: body first, then the attachments.
    pub lembar: Vec<LembarHtml>,
}

/// One sheet of the naskah.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LembarHtml {
    /// Opening tag.
    pub buka: String,
    /// Closing tag.
    pub tutup: &'static str,
    /// Its blocks in order, one element each.
    pub blok: Vec<String>,
}

impl HtmlBerlembar {
    /// The fragment in one piece: `<article class="naskah" lang="id">…</article>`.
    pub fn gabung(&self) -> String {
        let mut h = self.kepala.clone();
        for l in &self.lembar {
            h.push_str(&l.buka);
            l.blok.iter().for_each(|b| h.push_str(b));
            baris(&mut h, format_args!("{}", l.tutup));
        }
        h.push_str("</article>\n");
        h
    }
}

/// Renders the naskah as a fragment: `<article class="naskah" lang="id">…</article>`.
///
/// Every paragraph says where it comes from (`data-klausul`, `data-bagian`, `data-isian`, `data-pasal`), so that a click
/// finds its field and a finding its paragraph. The DRAF mark is an element of its own beside the sheets, because it
/// belongs to the header of each page and not to the words of the naskah.
pub fn render_html(naskah: &NaskahBernomor) -> String {
    html_berlembar(naskah).gabung()
}

/// Renders the naskah in pieces; [`render_html`] is these pieces joined.
pub fn html_berlembar(naskah: &NaskahBernomor) -> HtmlBerlembar {
    let mut kepala = String::new();
    let huruf = match naskah.cetak.huruf {
        Huruf::Arial => "n-arial",
        Huruf::Bookman => "n-bookman",
    };
    baris(&mut kepala, format_args!("<article class=\"naskah {huruf}\" lang=\"id\">"));
    if naskah.draf {
        baris(
            &mut kepala,
            format_args!("<p class=\"n-tanda-draf\" role=\"note\">{}</p>", aman(&naskah.meta.kata.draf)),
        );
    }
    let latar = Latar { bahasa: Bahasa::Id, mitra: naskah.meta.bahasa_mitra };
    let badan = LembarHtml {
        buka: "<div class=\"n-lembar\">\n".to_owned(),
        tutup: "</div>",
        blok: tulis_blok(&naskah.blok, latar),
    };
    let lampiran = naskah.lampiran.iter().map(|(mendatar, blok)| {
        let arah = if *mendatar { " n-mendatar" } else { "" };
        LembarHtml {
            buka: format!("<section class=\"n-lembar n-lampiran{arah}\">\n"),
            tutup: "</section>",
            blok: tulis_blok(blok, latar),
        }
    });
    HtmlBerlembar { kepala, lembar: std::iter::once(badan).chain(lampiran).collect() }
}

/// Renders a complete page that needs no other file, for `--format html`.
///
/// It is opened from disk, so its style sheet stands inside; its own policy still forbids scripts and requests.
pub fn halaman_html(naskah: &NaskahBernomor) -> String {
    let meta = &naskah.meta;
    let mut h = String::from(
        "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         img-src data:; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    );
    let judul = if meta.judul.trim().is_empty() { "Naskah" } else { &meta.judul };
    baris(&mut h, format_args!("<title>{}</title>", aman(judul)));
    let keterangan = [
        ("author", Some(&meta.pembuat)),
        ("paket-teks", Some(&meta.paket_teks)),
        ("tanggal", meta.tanggal.as_ref()),
    ];
    for (nama, isi) in keterangan {
        if let Some(isi) = isi.filter(|i| !i.is_empty()) {
            baris(&mut h, format_args!("<meta name=\"{nama}\" content=\"{}\">", aman(isi)));
        }
    }
    baris(&mut h, format_args!("<style>\n{GAYA_NASKAH}\n{}</style>", gaya_cetak(naskah)));
    baris(
        &mut h,
        format_args!("</head>\n<body class=\"n-halaman\">\n{}</body>\n</html>", render_html(naskah)),
    );
    h
}

/// The style sheet that a page profile adds to [`GAYA_NASKAH`]: paper, margins and size, for screen and print.
///
/// The app sets it beside its own sheets; it holds numbers only, nothing that people typed.
pub fn gaya_cetak(naskah: &NaskahBernomor) -> String {
    let Cetak { kertas, huruf: _, ukuran, tepi: [atas, bawah, kiri, kanan] } = naskah.cetak;
    let (lebar, tinggi) = match kertas {
        Kertas::A4 => (210, 297),
        Kertas::F4 => (215, 330),
        Kertas::F4Sempit => (210, 330),
    };
    // Inside a quoted string of CSS only letters and spaces may stand; the words come from the text pack.
    let css = |kata: &str| kata.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect::<String>();
    let kata = &naskah.meta.kata;
    let draf = if naskah.draf { css(&kata.draf) } else { String::new() };
    let (halaman, dari) = (css(&kata.halaman), css(&kata.dari));
    format!(
        ".naskah {{ --n-ukuran: {ukuran}pt; --n-lebar: {lebar}mm; --n-tinggi: {tinggi}mm; --n-tepi-atas: {atas}mm; \
         --n-tepi-bawah: {bawah}mm; --n-tepi-kiri: {kiri}mm; --n-tepi-kanan: {kanan}mm; }}\n\
         @page {{ size: {lebar}mm {tinggi}mm; margin: {atas}mm {kanan}mm {bawah}mm {kiri}mm;\n\
         @top-center {{ content: \"{draf}\"; font: bold 10pt sans-serif; }}\n\
         @bottom-right {{ content: \"{halaman} \" counter(page) \" {dari} \" counter(pages); font: 9pt sans-serif; }} }}\n\
         @page mendatar {{ size: {tinggi}mm {lebar}mm; }}\n"
    )
}

/// Text made safe for element content and for attributes in double quotes; the only place where this is done.
pub(crate) fn aman(teks: &str) -> String {
    let mut hasil = String::with_capacity(teks.len());
    for c in teks.chars() {
        match c {
            '&' => hasil.push_str("&amp;"),
            '<' => hasil.push_str("&lt;"),
            '>' => hasil.push_str("&gt;"),
            '"' => hasil.push_str("&quot;"),
            '\'' => hasil.push_str("&#39;"),
            c => hasil.push(c),
        }
    }
    hasil
}

/// Appends a line.
fn baris(h: &mut String, isi: std::fmt::Arguments) {
    // Writing to a String cannot fail.
    let _ = h.write_fmt(isi);
    h.push('\n');
}

/// The language of the text around a piece, and the tag of the partner's.
#[derive(Clone, Copy)]
struct Latar {
    bahasa: Bahasa,
    mitra: &'static str,
}

impl Latar {
    /// The language tag.
    fn tag(self, bahasa: Bahasa) -> &'static str {
        match bahasa {
            Bahasa::Id => "id",
            Bahasa::En => "en",
            // "und": a language that is not known.
            Bahasa::Mitra if self.mitra.is_empty() => "und",
            Bahasa::Mitra => self.mitra,
        }
    }
}

/// Blocks in order, one element each; the lines of a title and of the head of an attachment become one heading.
fn tulis_blok(blok: &[BlokJadi], latar: Latar) -> Vec<String> {
    let mut hasil = Vec::with_capacity(blok.len());
    let mut sisa = blok;
    while let [kepala, ekor @ ..] = sisa {
        sisa = ekor;
        let h = &mut String::new();
        match kepala {
            BlokJadi::Logo(logo) => tulis_logo(h, logo),
            BlokJadi::Paragraf(p) => match unsur(p.gaya) {
                Unsur::Judul(tingkat) => {
                    baris(h, format_args!("<{tingkat} class=\"n-kelompok-judul\">"));
                    tulis_paragraf(h, "span", p, latar);
                    while let [BlokJadi::Paragraf(lanjutan), ekor @ ..] = sisa
                        && lanjutan.gaya == p.gaya
                    {
                        tulis_paragraf(h, "span", lanjutan, latar);
                        sisa = ekor;
                    }
                    baris(h, format_args!("</{tingkat}>"));
                }
                Unsur::Tunggal(nama) => tulis_paragraf(h, nama, p, latar),
            },
            BlokJadi::Komparisi(pihak) => {
                h.push_str("<div class=\"n-komparisi\">\n");
                for (nama, uraian) in pihak {
                    h.push_str("<div class=\"n-pihak\">\n");
                    tulis_paragraf(h, "p", nama, latar);
                    h.push_str("<span class=\"n-titik-dua\">:</span>\n");
                    tulis_paragraf(h, "p", uraian, latar);
                    h.push_str("</div>\n");
                }
                h.push_str("</div>\n");
            }
            BlokJadi::Tabel(t) => tulis_tabel(h, t, latar),
            BlokJadi::TandaTangan(t) => tulis_tanda_tangan(h, t, latar),
            #[cfg(feature = "lanjutan")]
            BlokJadi::Sejajar(s) => tulis_sejajar(&mut hasil, s, latar),
        }
        // A block that renders to nothing (no logo) would break the count of elements.
        if !h.is_empty() {
            hasil.push(std::mem::take(h));
        }
    }
    hasil
}

/// The element of a paragraph.
enum Unsur {
    /// One line of a heading that consecutive paragraphs share.
    Judul(&'static str),
    /// An element of its own.
    Tunggal(&'static str),
}

fn unsur(gaya: Gaya) -> Unsur {
    match gaya {
        Gaya::Judul => Unsur::Judul("h1"),
        Gaya::JudulLampiran => Unsur::Judul("h2"),
        Gaya::Pasal | Gaya::Subjudul => Unsur::Tunggal("h2"),
        Gaya::NomorNaskah
        | Gaya::Isi
        | Gaya::NamaPihak
        | Gaya::UraianPihak
        | Gaya::Premis
        | Gaya::DasarHukum
        | Gaya::IsiPasal
        | Gaya::Ayat
        | Gaya::Huruf
        | Gaya::Angka
        | Gaya::HurufKurung
        | Gaya::AngkaKurung
        | Gaya::KepalaTabel
        | Gaya::IsiTabel
        | Gaya::TandaTangan
        | Gaya::NamaTandaTangan => Unsur::Tunggal("p"),
    }
}

fn tulis_logo(h: &mut String, logo: &[Logo]) {
    baris(h, format_args!("<div class=\"n-barisan-logo n-logo-{}\">", logo.len()));
    for l in logo {
        let (lebar, tinggi) = l.ukuran;
        baris(
            h,
            format_args!(
                "<img class=\"n-logo\" alt=\"{}\" width=\"{lebar}\" height=\"{tinggi}\" src=\"data:{};base64,{}\">",
                aman(&l.alt),
                aman(l.jenis),
                STANDARD.encode(&l.data)
            ),
        );
    }
    h.push_str("</div>\n");
}

fn tulis_paragraf(h: &mut String, unsur: &str, p: &ParagrafJadi, latar: Latar) {
    let _ = write!(h, "<{unsur} class=\"{}\"", nama_gaya(p.gaya).kelas);
    if let Some(n) = p.penanda {
        // A link to this place moves the focus here.
        let _ = write!(h, " id=\"n-{n}\" tabindex=\"-1\"");
    }
    asal(h, &p.asal, p.pasal.as_deref());
    h.push('>');
    if let Some(nomor) = &p.nomor {
        let jeda = if p.gaya == Gaya::Pasal { "</span><br>" } else { " </span>" };
        let _ = write!(h, "<span class=\"n-nomor-butir\">{}{jeda}", aman(&nomor.teks));
    }
    for s in &p.isi {
        tulis_sebaris(h, s, latar);
    }
    baris(h, format_args!("</{unsur}>"));
}

/// Where a paragraph comes from.
fn asal(h: &mut String, asal: &Asal, pasal: Option<&str>) {
    let keterangan = [
        ("klausul", Some(asal.klausul.as_str()).filter(|k| !k.is_empty())),
        ("bagian", asal.bagian.as_deref()),
        ("isian", asal.isian.as_deref()),
        ("pasal", pasal),
    ];
    for (nama, isi) in keterangan {
        if let Some(isi) = isi {
            let _ = write!(h, " data-{nama}=\"{}\"", aman(isi));
        }
    }
}

fn tulis_sebaris(h: &mut String, s: &SebarisJadi, latar: Latar) {
    match s {
        SebarisJadi::Teks(teks, corak) => tulis_kata(h, teks, *corak, latar),
        SebarisJadi::Kosong { label, jalur, mentah } => {
            let teks = SebarisJadi::teks_kosong(label, mentah.as_deref());
            // A gap says in Indonesian what belongs there.
            let bahasa = if latar.bahasa == Bahasa::Id { "" } else { " lang=\"id\"" };
            let _ = write!(
                h,
                "<span class=\"n-kosong\"{bahasa} data-isian=\"{}\">{}</span>",
                aman(jalur),
                aman(&teks)
            );
        }
        SebarisJadi::Rujukan(keping) => {
            for k in keping {
                match k {
                    KepingRujukan::Kata(kata) => h.push_str(&aman(kata)),
                    KepingRujukan::Nomor { teks, penanda } => {
                        let _ = write!(h, "<a class=\"n-rujukan\" href=\"#n-{penanda}\">{}</a>", aman(teks));
                    }
                }
            }
        }
        SebarisJadi::GantiBaris => h.push_str("<br>"),
        SebarisJadi::Tab => h.push_str("<span class=\"n-tab\">\t</span>"),
    }
}

/// A run of words: its emphasis, and its language where it is not that of the text around it.
fn tulis_kata(h: &mut String, teks: &str, corak: Corak, latar: Latar) {
    let Corak { tebal, miring, bahasa } = corak;
    let unsur: &[&str] = match (tebal, miring) {
        (false, false) if bahasa == latar.bahasa => &[],
        (false, false) => &["span"],
        (true, false) => &["b"],
        (false, true) => &["i"],
        (true, true) => &["b", "i"],
    };
    for (i, u) in unsur.iter().enumerate() {
        if i == 0 && bahasa != latar.bahasa {
            let _ = write!(h, "<{u} lang=\"{}\">", latar.tag(bahasa));
        } else {
            let _ = write!(h, "<{u}>");
        }
    }
    h.push_str(&aman(teks));
    for u in unsur.iter().rev() {
        let _ = write!(h, "</{u}>");
    }
}

/// Each row of languages beside each other is an element of its own; one language alone is running text.
#[cfg(feature = "lanjutan")]
fn tulis_sejajar(hasil: &mut Vec<String>, s: &SejajarJadi, latar: Latar) {
    for lajur in &s.baris {
        let mut h = String::new();
        for (blok, bahasa) in lajur.iter().zip(&s.kolom) {
            let dalam = Latar { bahasa: *bahasa, ..latar };
            let isi = tulis_blok(blok, dalam);
            if s.kolom.len() < 2 && *bahasa == latar.bahasa {
                hasil.extend(isi);
                continue;
            }
            let tag = dalam.tag(*bahasa);
            let arah = if tag.starts_with("ar") { " dir=\"rtl\"" } else { "" };
            baris(&mut h, format_args!("<div class=\"n-lajur\" lang=\"{tag}\"{arah}>"));
            h.push_str(&isi.concat());
            h.push_str("</div>\n");
        }
        if s.kolom.len() > 1 {
            hasil.push(format!("<div class=\"n-sejajar n-sejajar-{}\">\n{h}</div>\n", s.kolom.len().min(3)));
        } else if !h.is_empty() {
            hasil.push(h);
        }
    }
}

fn tulis_tabel(h: &mut String, t: &TabelJadi, latar: Latar) {
    // A wide table scrolls by itself on a narrow screen, also with the keyboard.
    h.push_str("<div class=\"n-gulir\" role=\"group\" aria-label=\"Tabel\" tabindex=\"0\">\n<table class=\"n-tabel\">\n");
    let jumlah = t.lebar.iter().map(|l| u32::from(*l)).sum::<u32>().max(1);
    if t.lebar.len() == t.kepala.len() {
        h.push_str("<colgroup>");
        for lebar in &t.lebar {
            let bagian = ((u32::from(*lebar) * BAGIAN_LEBAR + jumlah / 2) / jumlah).clamp(1, BAGIAN_LEBAR);
            let _ = write!(h, "<col class=\"n-kolom-{bagian}\">");
        }
        h.push_str("</colgroup>\n");
    }
    h.push_str("<thead>\n<tr>\n");
    for p in &t.kepala {
        h.push_str("<th scope=\"col\">");
        tulis_paragraf(h, "p", p, latar);
        h.push_str("</th>\n");
    }
    h.push_str("</tr>\n</thead>\n<tbody>\n");
    for sel in &t.baris {
        h.push_str("<tr>\n");
        for paragraf in sel {
            h.push_str("<td>");
            for p in paragraf {
                tulis_paragraf(h, "p", p, latar);
            }
            h.push_str("</td>\n");
        }
        h.push_str("</tr>\n");
    }
    h.push_str("</tbody>\n</table>\n</div>\n");
}

fn tulis_tanda_tangan(h: &mut String, t: &TandaTanganJadi, latar: Latar) {
    h.push_str("<div class=\"n-penandatanganan\">\n");
    for sel in &t.baris {
        h.push_str("<div class=\"n-baris-tanda-tangan\">\n");
        for s in sel {
            h.push_str("<div class=\"n-sel-tanda-tangan\">\n");
            for p in &s.atas {
                tulis_paragraf(h, "p", p, latar);
            }
            tulis_paragraf(h, "p", &s.nama, latar);
            h.push_str("</div>\n");
        }
        h.push_str("</div>\n");
    }
    h.push_str("</div>\n");
}
