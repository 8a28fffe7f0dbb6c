//! The root component: the frame of the page, the routes and the keys that work everywhere.

use docgen::teks::antarmuka::kata;
use leptos::ev;
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dialog_pilihan;
use crate::komponen::dinamis::{hidup, ikut};
use crate::rute::Rute;
use crate::{lanjutan, layar, peramban, simpan};

/// The page.
#[component]
pub(crate) fn Akar() -> impl IntoView {
    let k = Keadaan::baru();
    provide_context(k);
    simpan::jaga(k);
    lanjutan::jaga(k);
    ikuti_alamat(k);
    pasang_tombol(k);
    let aktif = move |rute: Rute| ikut(move || k.rute.get().selayar(&rute).then_some("page"));
    view! {
        <a class="lompat" href="#isi" on:click=|ev| {
            ev.prevent_default();
            peramban::fokus("isi");
        }>{kata("umum.langsung_ke_isi")}</a>
        <header class="kepala">
            <a class="merek" href=Rute::Beranda.alamat()>
                <strong>{kata("umum.merek")}</strong>
                <span>{kata("umum.semboyan")}</span>
            </a>
            <nav aria-label=kata("umum.menu")>
                <a href=Rute::Beranda.alamat() aria-current=aktif(Rute::Beranda)>{kata("umum.beranda")}</a>
                <a href=Rute::Profil.alamat() aria-current=aktif(Rute::Profil)>{kata("umum.profil")}</a>
                <a href=Rute::Bantuan(None).alamat() aria-current=aktif(Rute::Bantuan(None))>
                    {kata("umum.bantuan")}
                </a>
            </nav>
        </header>
        <main id="isi" tabindex="-1">
            {layar::Layar}
        </main>
        {dialog_pilihan(k.pilihan)}
        <div class="kabar" role="status" aria-live="polite">{hidup(move || k.kabar.get())}</div>
    }
}

/// The address of the browser decides which screen stands; the screen that comes gets the focus on its heading.
fn ikuti_alamat(k: Keadaan) {
    let pendengar = window_event_listener(ev::hashchange, move |_| {
        let (lama, baru) = (k.rute.get_untracked(), Rute::parse(&peramban::hash()));
        if lama == baru {
            return;
        }
        k.putus();
        if let (Rute::Draf(a, Some(langkah), _), false) = (&lama, lama.selayar(&baru))
            && k.terbuka.with_untracked(|t| t.as_ref().is_some_and(|t| t.id == *a))
        {
            k.ditinggalkan.update(|l| {
                l.insert(*langkah);
            });
        }
        let selayar = lama.selayar(&baru);
        k.rute.set(baru);
        if !selayar {
            peramban::nanti(|| peramban::mulai_di("judul-layar"));
        }
    });
    on_cleanup(move || pendengar.remove());
}

/// Ctrl+Z and Ctrl+Y outside text fields, which keep their own.
fn pasang_tombol(k: Keadaan) {
    let pendengar = window_event_listener(ev::keydown, move |ev| {
        let tombol = (ev.ctrl_key() || ev.meta_key()) && !ev.alt_key();
        let tersunting = matches!(k.rute.get_untracked(), Rute::Draf(..) | Rute::Profil);
        if !tombol || !tersunting || peramban::sedang_mengetik() {
            return;
        }
        match (ev.key().to_lowercase().as_str(), ev.shift_key()) {
            ("z", false) => {
                ev.prevent_default();
                k.urung();
            }
            ("y", false) | ("z", true) => {
                ev.prevent_default();
                k.ulang();
            }
            _ => {}
        }
    });
    on_cleanup(move || pendengar.remove());
}
