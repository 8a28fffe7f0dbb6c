//! Native dialogs, in which the browser holds the focus and gives it back afterwards, and native folds.

use js_sys::{JSON, Object, Reflect};
use leptos::ev::Event;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};

use super::unsur;

/// Opens a dialog before everything else on the page.
pub(crate) fn buka(id: &str) {
    if let Some(dialog) = unsur::<HtmlDialogElement>(id).filter(|d| !d.open()) {
        // One that is open already stays so.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog.
pub(crate) fn tutup(id: &str) {
    if let Some(dialog) = unsur::<HtmlDialogElement>(id) {
        dialog.close();
    }
}

/// What is chosen and typed inside a dialog: a JSON object of names and values.
pub(crate) fn isian(id: &str) -> String {
    let isi = Object::new();
    let daftar = unsur::<Element>(id)
        .and_then(|u| u.query_selector_all("input:checked, input[type=text], select").ok());
    for u in daftar.iter().flat_map(|d| (0..d.length()).filter_map(|i| d.get(i))) {
        let milik = |kunci: &str| Reflect::get(&u, &kunci.into()).unwrap_or_default();
        // A plain object takes every name.
        let _ = Reflect::set(&isi, &milik("name"), &milik("value"));
    }
    JSON::stringify(&isi).map(String::from).unwrap_or_default()
}

/// Whether the fold that tells of a change stands open now.
pub(crate) fn lipatan_terbuka(ev: &Event) -> bool {
    let lipatan = ev.target().and_then(|t| t.dyn_into::<Element>().ok());
    lipatan.is_some_and(|u| u.has_attribute("open"))
}
