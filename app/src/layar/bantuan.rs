//! Help, as the second module writes it; the page adds the search among the rules.

use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{akibat, hidup, ingat, saat};
use crate::rute::Rute;
use crate::{mesin, peramban};

/// The screen.
#[component]
pub(crate) fn Bantuan() -> impl IntoView {
    let k = Keadaan::ambil();
    let topik = ingat(move || match k.rute.get() {
        Rute::Bantuan(topik) => topik,
        _ => None,
    });
    let isi = RwSignal::new(None::<Result<String, String>>);
    akibat(move || {
        let topik = topik.get();
        peramban::pasang_judul(&format!(
            "{} – {}",
            topik.as_deref().unwrap_or(kata("umum.bantuan")),
            kata("umum.merek")
        ));
        spawn_local(async move {
            let html = mesin::bantuan(topik.as_deref()).await;
            // Whoever has left the page needs no answer.
            isi.try_set(Some(html));
        });
    });
    let badan = move || match isi.get() {
        None => view! { <p role="status">{kata("umum.memuat")}</p> }.into_any(),
        // Written by the engine, which makes every text safe.
        Some(Ok(html)) => view! { <div inner_html=html></div> }.into_any(),
        Some(Err(sebab)) => view! { <p class="galat" role="alert">{sebab}</p> }.into_any(),
    };
    let cari = |ev: Event| {
        peramban::saring(&ev, "daftar-aturan", "jumlah-aturan", |n| {
            kata_isi("umum.jumlah_aturan", &[("n", &n.to_string())])
        });
    };
    view! { <div class="layar bantuan" on:input=saat(cari)>{hidup(badan)}</div> }
}
