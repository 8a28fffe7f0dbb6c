//! Screens that the second module writes as HTML.

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::komponen::dinamis::{akibat, hidup};
use crate::peramban;

/// Shows the HTML of a screen once it is there, and anew whenever what it rests on changes.
pub(super) fn isi_luar<J>(minta: impl Fn() -> J + 'static) -> AnyView
where
    J: Future<Output = Result<String, String>> + 'static,
{
    let isi = RwSignal::new(None::<Result<String, String>>);
    let urut = StoredValue::new(0_u32);
    akibat(move || {
        let jawaban = minta();
        let ini = urut.get_value() + 1;
        urut.set_value(ini);
        spawn_local(async move {
            let html = jawaban.await;
            // Whoever has left the page, or gone on, needs no answer.
            if urut.try_get_value() == Some(ini) {
                isi.set(Some(html));
                peramban::nanti(|| {
                    peramban::pasang_judul(&format!(
                        "{} – {}",
                        peramban::teks("judul-layar"),
                        kata("umum.merek")
                    ));
                    peramban::mulai_di("judul-layar");
                });
            }
        });
    });
    hidup(move || match isi.get() {
        None => view! { <p role="status">{kata("umum.memuat")}</p> }.into_any(),
        // Written by the engine, which makes every text safe.
        Some(Ok(html)) => view! { <div inner_html=html></div> }.into_any(),
        Some(Err(sebab)) => view! { <p class="galat" role="alert">{sebab}</p> }.into_any(),
    })
}
