//! The naskah on the page: docgen's HTML as it is, and one listener for all its links.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::mesin::Hasil;
use crate::peramban;

/// Shows the naskah on paper of its page profile.
///
/// The app has no renderer of its own: the fragment is inserted in one piece, and clicks are caught on the way up. A
/// reference scrolls to its target without touching the address, which belongs to the routes of the app.
#[component]
pub(crate) fn Pratinjau(
    /// The naskah; nothing while none is chosen.
    #[prop(into)]
    hasil: Signal<Option<Hasil>>,
) -> impl IntoView {
    Effect::new(move |_| {
        hasil.with(|h| peramban::pasang_gaya_cetak(h.as_ref().map_or("", |h| &h.gaya_cetak)));
    });
    let klik = move |ev: MouseEvent| {
        if let Some(tujuan) = peramban::rujukan_diklik(&ev) {
            ev.prevent_default();
            peramban::tuju(&tujuan);
        }
    };
    view! {
        <section
            class="pratinjau"
            aria-label="Naskah"
            on:click=klik
            inner_html=move || hasil.with(|h| h.as_ref().map(|h| h.html.clone()).unwrap_or_default())
        ></section>
    }
}
