//! A dialog that shows what the second module writes, and takes what the officer chooses and types in it.

use std::sync::Arc;

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::tanya;
use crate::peramban::dialog;

/// What is asked, and what happens then.
#[derive(Clone)]
pub(crate) struct Pilihan {
    /// The heading.
    pub(crate) judul: String,
    /// What stands below it.
    pub(crate) html: String,
    /// Receives the answers: a JSON object of names and values.
    pub(crate) lanjut: Arc<dyn Fn(String) + Send + Sync>,
}

/// The one dialog of the page for this.
pub(crate) fn dialog_pilihan(pilihan: RwSignal<Option<Pilihan>>) -> AnyView {
    let isi = |p: &Pilihan| {
        // Written by the engine, which makes every text of the drafts safe.
        let badan = view! { <div tabindex="0" inner_html=p.html.clone()></div> }.into_any();
        (p.judul.clone(), badan)
    };
    let lanjut = |p: Pilihan| (p.lanjut)(dialog::isian("pilihan"));
    tanya("pilihan", pilihan, isi, kata("umum.lanjutkan"), lanjut, |_| {})
}
