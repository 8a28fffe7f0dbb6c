//! Native dialogs, in which the browser holds the focus and gives it back afterwards, and native folds.

use leptos::ev::Event;
use serde_json::Value;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement};

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

/// The radio buttons that are chosen inside a dialog: a JSON object of names and values.
pub(crate) fn terpilih(id: &str) -> String {
    let daftar = unsur::<Element>(id).and_then(|u| u.query_selector_all("input:checked").ok());
    let daftar = daftar.iter().flat_map(|d| (0..d.length()).filter_map(|i| d.get(i)));
    let satu = daftar.filter_map(|u| u.dyn_into::<HtmlInputElement>().ok());
    Value::Object(satu.map(|u| (u.name(), u.value().into())).collect()).to_string()
}

/// Whether the fold that tells of a change stands open now.
pub(crate) fn lipatan_terbuka(ev: &Event) -> bool {
    let lipatan = ev.target().and_then(|t| t.dyn_into::<Element>().ok());
    lipatan.is_some_and(|u| u.has_attribute("open"))
}
