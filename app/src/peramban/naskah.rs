//! The naskah in the page: patching it, marking it, and what a click in it means.

use docgen::render::{HtmlBerlembar, LembarHtml};
use leptos::ev::MouseEvent;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

/// What a click in the naskah asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sasaran {
    /// Another place of the naskah, by its id.
    Rujukan(String),
    /// The field that fills the place.
    Isian(String),
    /// Standard text of a pasal.
    Pasal(String),
}

/// What was clicked; nothing when the click ends a selection of text.
pub(crate) fn diklik(ev: &MouseEvent) -> Option<Sasaran> {
    let diklik: Element = ev.target()?.dyn_into().ok()?;
    let dekat = |pemilih: &str| diklik.closest(pemilih).ok().flatten();
    if let Some(tautan) = dekat("a.n-rujukan") {
        return Some(Sasaran::Rujukan(tautan.get_attribute("href")?.strip_prefix('#')?.to_owned()));
    }
    let terpilih = web_sys::window()?.get_selection().ok().flatten();
    if terpilih.is_some_and(|s| !s.is_collapsed()) {
        return None;
    }
    if let Some(isian) = dekat("[data-isian]").and_then(|u| u.get_attribute("data-isian")) {
        return Some(Sasaran::Isian(isian));
    }
    dekat("[data-pasal]").and_then(|u| u.get_attribute("data-pasal")).map(Sasaran::Pasal)
}

/// Brings the page from one rendering to the next, touching only the blocks that differ.
pub(crate) fn tambal(wadah: &HtmlElement, lama: &HtmlBerlembar, baru: &HtmlBerlembar) {
    let sekerangka = lama.kepala == baru.kepala
        && lama.lembar.len() == baru.lembar.len()
        && lama.lembar.iter().zip(&baru.lembar).all(|(a, b)| a.buka == b.buka);
    let lembar = cari(wadah, ".n-lembar");
    if !sekerangka || lembar.as_ref().is_none_or(|l| l.length() as usize != baru.lembar.len()) {
        let gulir = wadah.scroll_top();
        wadah.set_inner_html(&baru.gabung());
        wadah.set_scroll_top(gulir);
        return;
    }
    let Some(lembar) = lembar else { return };
    for (i, (a, b)) in (0..).zip(lama.lembar.iter().zip(&baru.lembar)) {
        if let Some(unsur) = lembar.get(i).and_then(|n| n.dyn_into::<Element>().ok()) {
            tambal_lembar(&unsur, a, b);
        }
    }
}

/// Replaces the blocks between the equal beginning and the equal end of a sheet.
fn tambal_lembar(unsur: &Element, lama: &LembarHtml, baru: &LembarHtml) {
    let (a, b) = (&lama.blok, &baru.blok);
    let depan = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let paling = a.len().min(b.len()) - depan;
    let ekor = a.iter().rev().zip(b.iter().rev()).take(paling).take_while(|(x, y)| x == y).count();
    let anak = unsur.children();
    let pada = |i: usize| u32::try_from(i).ok().and_then(|i| anak.item(i));
    let buang: Vec<Element> = (depan..a.len() - ekor).filter_map(pada).collect();
    // Without the line ends: text between elements would pile up with every patch.
    let html: String =
        b.get(depan..b.len() - ekor).unwrap_or_default().iter().map(|s| s.trim_end()).collect();
    // A page that refuses keeps what it shows; the next full rendering mends it.
    let _ = match pada(a.len() - ekor) {
        Some(sesudah) => sesudah.insert_adjacent_html("beforebegin", &html),
        None => unsur.insert_adjacent_html("beforeend", &html),
    };
    buang.iter().for_each(Element::remove);
}

/// Marks the paragraphs at fields with findings by severity code.
pub(crate) fn tandai(wadah: &HtmlElement, tanda: &[(&str, &str)]) {
    for unsur in semua(wadah, "[data-temuan]") {
        // An attribute that is gone already needs no removing.
        let _ = unsur.remove_attribute("data-temuan");
    }
    // The weightiest comes first and stays.
    for (jalur, tingkat) in tanda {
        if let Some(unsur) = tempat(wadah, jalur)
            && !unsur.has_attribute("data-temuan")
        {
            let _ = unsur.set_attribute("data-temuan", tingkat);
        }
    }
}

/// Highlights the place of a field and brings it into view inside the preview; the page itself stays where it is.
pub(crate) fn sorot(wadah: &HtmlElement, jalur: Option<&str>) {
    for unsur in semua(wadah, ".n-sorot") {
        let _ = unsur.class_list().remove_1("n-sorot");
    }
    let Some(unsur) = jalur.and_then(|j| tempat(wadah, j)) else { return };
    let _ = unsur.class_list().add_1("n-sorot");
    let (di, bingkai) = (unsur.get_bounding_client_rect(), wadah.get_bounding_client_rect());
    if di.top() < bingkai.top() || di.bottom() > bingkai.bottom() {
        let tengah = di.top() - bingkai.top() - (bingkai.height() - di.height()) / 2.0;
        #[expect(clippy::cast_possible_truncation, reason = "a scroll position is far below 2^31")]
        wadah.set_scroll_top(wadah.scroll_top() + tengah as i32);
    }
}

/// The block in which a field shows: its own, else the one of the object or list around it; also the first of a pasal.
fn tempat(wadah: &HtmlElement, jalur: &str) -> Option<Element> {
    let mut jalur = jalur;
    loop {
        let tepat = format!(
            "[data-isian=\"{jalur}\"], [data-isian^=\"{jalur}.\"], [data-isian^=\"{jalur}[\"], [data-pasal=\"{jalur}\"]"
        );
        if let Some(unsur) = wadah.query_selector(&tepat).ok().flatten() {
            // A gap is a few words; its paragraph is what the officer looks for.
            return unsur.closest(".n-lembar > *, td, .n-pihak").ok().flatten().or(Some(unsur));
        }
        jalur = jalur.rsplit_once(['.', '[']).map(|(depan, _)| depan)?;
    }
}

fn cari(wadah: &HtmlElement, pemilih: &str) -> Option<NodeList> {
    wadah.query_selector_all(pemilih).ok()
}

fn semua(wadah: &HtmlElement, pemilih: &str) -> Vec<Element> {
    let Some(daftar) = cari(wadah, pemilih) else { return Vec::new() };
    (0..daftar.length()).filter_map(|i| daftar.get(i)?.dyn_into().ok()).collect()
}
