//! Help, as the second module writes it; the page adds the search among the rules.

use docgen::teks::antarmuka::kata_isi;
use leptos::ev::Event;
use leptos::prelude::*;

use super::luar::isi_luar;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{ingat, saat};
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
    let isi = isi_luar(move || {
        let topik = topik.get();
        async move { mesin::bantuan(topik.as_deref()).await }
    });
    let cari = |ev: Event| {
        peramban::saring(&ev, "daftar-aturan", "jumlah-aturan", |n| {
            kata_isi("umum.jumlah_aturan", &[("n", &n.to_string())])
        });
    };
    view! { <div class="layar bantuan" on:input=saat(cari)>{isi}</div> }
}
