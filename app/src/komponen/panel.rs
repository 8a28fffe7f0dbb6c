//! Panels: what stands in the way of a naskah, why, and the right route. They are no errors of a field.

use docgen::laporan::Temuan;
use docgen::ranah::Tingkat;
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::ikon::{Ikon, ikon};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::ingat;

/// A panel with a heading, sentences and ways on.
pub(crate) fn panel(tingkat: Tingkat, judul: String, isi: AnyView) -> AnyView {
    view! {
        <section class="panel" data-tingkat=tingkat.kode()>
            <h3>
                {ikon(Ikon::Perhatian)}
                {judul}
            </h3>
            {isi}
        </section>
    }
    .into_any()
}

/// The findings of some rules as panels, each with its way out and, where there is one, the change that takes it.
pub(crate) fn panel_temuan(saring: impl Fn(&Temuan) -> bool + Send + Sync + 'static) -> AnyView {
    let k = Keadaan::ambil();
    let temuan = ingat(move || {
        k.hasil.with(|h| {
            let cocok = h.laporan.temuan.iter().filter(|t| t.pengecualian.is_none() && saring(t));
            cocok.cloned().collect::<Vec<_>>()
        })
    });
    let satu = move |t: Temuan| {
        let ke_bantuan = format!("#/bantuan/{}", t.id);
        let petunjuk = t.petunjuk.into_iter().map(|p| view! { <p>{p}</p> }).collect_view();
        let tombol = t.perbaikan.map(|p| {
            let judul = p.judul.kalimat();
            let ubah = move |_| {
                k.ubah(None, |d| *d = p.terapkan(d));
                k.kabarkan(kata("umum.diperbaiki"));
            };
            view! { <button type="button" class="tombol" on:click=ubah>{judul}</button> }
        });
        let isi = view! {
            {petunjuk}
            <p class="petunjuk">
                {t.dasar.join("; ")}
                " · "
                <a href=ke_bantuan>{kata("umum.mengapa")}</a>
            </p>
            {tombol}
        };
        panel(t.tingkat, t.pesan, isi.into_any())
    };
    (move || temuan.get().into_iter().map(satu).collect_view()).into_any()
}
