//! A question before something is done: a native dialog with what it is about and two ways on.

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use crate::komponen::dinamis::{akibat, hidup, saat};
use crate::peramban::dialog;

/// A dialog that stands open while `terbuka` holds something. Esc and "Batal" leave everything as it is.
///
/// `isi` shows what would happen; `lanjut` is the word on the button and what it does. `batal` is told when the officer
/// decides against it.
pub(crate) fn tanya<T: Clone + Send + Sync + 'static>(
    id: &'static str,
    terbuka: RwSignal<Option<T>>,
    isi: impl Fn(&T) -> (String, AnyView) + Send + Sync + 'static,
    kata_lanjut: &'static str,
    lanjut: impl Fn(T) + Clone + 'static,
    batal: impl Fn(T) + Clone + 'static,
) -> AnyView {
    akibat(move || {
        if terbuka.with(Option::is_some) {
            dialog::buka(id);
        } else {
            dialog::tutup(id);
        }
    });
    let judul = format!("{id}-judul");
    let tutup = move || {
        if let Some(isi) = terbuka.get_untracked() {
            terbuka.set(None);
            batal(isi);
        }
    };
    let tutup_juga = tutup.clone();
    let ya = move |_| {
        if let Some(isi) = terbuka.get_untracked() {
            terbuka.set(None);
            lanjut(isi);
        }
    };
    let isi = StoredValue::new(isi);
    let badan = {
        let judul = judul.clone();
        move || {
            terbuka.get().map(|t| {
                let (kepala, badan) = isi.with_value(|f| f(&t));
                view! {
                    <h2 id=judul.clone()>{kepala}</h2>
                    {badan}
                }
            })
        }
    };
    view! {
        <dialog id=id class="dialog" aria-labelledby=judul on:close=saat(move |_| tutup())>
            {hidup(badan)}
            <div class="deret-tombol">
                <button type="button" class="tombol" on:click=saat(move |_| tutup_juga())>{kata("umum.batal")}</button>
                <button type="button" class="tombol tombol-utama" on:click=ya>{kata_lanjut}</button>
            </div>
        </dialog>
    }
    .into_any()
}
