//! Choosing a file: a button in the words of this app, whatever language the browser speaks.

use leptos::ev::Event;
use leptos::prelude::*;

/// A button that lets the officer choose a file. The native control stays in place for keyboard and screen reader.
pub(crate) fn pilih_berkas(
    id: String,
    label: impl Fn() -> &'static str + Send + Sync + 'static,
    terima: &'static str,
    keterangan: String,
    terpilih: impl Fn(Event) + 'static,
) -> AnyView {
    view! {
        <span class="pilih-berkas">
            <input
                type="file"
                class="berkas"
                id=id.clone()
                accept=terima
                aria-describedby=keterangan
                on:change=terpilih
            />
            <label class="tombol" for=id>{label}</label>
        </span>
    }
    .into_any()
}
