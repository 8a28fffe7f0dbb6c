//! A dialog that shows what differs, as the second module writes it, and takes the choices.

use std::sync::Arc;

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::tanya;
use crate::peramban::dialog;

/// What is compared, and what happens then.
#[derive(Clone)]
pub(crate) struct Pilihan {
    /// The heading.
    pub(crate) judul: String,
    /// The differences.
    pub(crate) html: String,
    /// Receives the choices: a JSON object of the names and values of radio buttons.
    pub(crate) lanjut: Arc<dyn Fn(String) + Send + Sync>,
}

/// The one dialog of the page for this.
pub(crate) fn dialog_pilihan(pilihan: RwSignal<Option<Pilihan>>) -> AnyView {
    let isi = |p: &Pilihan| {
        // Written by the engine, which makes every text of the drafts safe.
        let badan = view! { <div tabindex="0" inner_html=p.html.clone()></div> }.into_any();
        (p.judul.clone(), badan)
    };
    let lanjut = |p: Pilihan| (p.lanjut)(dialog::terpilih("banding"));
    tanya("banding", pilihan, isi, kata("umum.lanjutkan"), lanjut, |_| {})
}
