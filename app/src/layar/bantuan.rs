//! Bantuan (to come).

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

/// The screen.
#[component]
pub(crate) fn Bantuan() -> impl IntoView {
    view! { <h1 id="judul-layar" tabindex="-1">{kata("umum.beranda")}</h1> }
}
