//! The living naskah: docgen's HTML as it is, patched where it changes, and one listener for all clicks in it.

use std::sync::Arc;

use docgen::render::HtmlBerlembar;
use docgen::teks::antarmuka::kata;
use leptos::ev::MouseEvent;
use leptos::html::Section;
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{akibat, ingat};
use crate::peramban::{self, naskah};

/// Shows the naskah of the open draft on paper of its page profile.
///
/// The app has no renderer of its own: blocks are inserted as docgen wrote them, and only those that differ. A click on a
/// gap or a paragraph goes to its field; the field in which the officer is shows its paragraph.
#[component]
pub(crate) fn Pratinjau() -> impl IntoView {
    let k = Keadaan::ambil();
    let kertas = NodeRef::<Section>::new();
    Effect::new(move |lama: Option<Arc<HtmlBerlembar>>| {
        let Some(wadah) = kertas.get() else { return Arc::default() };
        let hasil = k.hasil.get();
        if lama.as_ref() != Some(&hasil.html) {
            naskah::tambal(&wadah, &lama.unwrap_or_default(), &hasil.html);
        }
        hasil.html.clone()
    });
    let gaya = ingat(move || k.hasil.with(|h| h.gaya_cetak.clone()));
    akibat(move || gaya.with(|g| peramban::pasang_gaya_cetak(g)));
    // After the patch, because a replaced block has lost its marks.
    akibat(move || {
        let (hasil, jalur) = (k.hasil.get(), k.sorot.get());
        let Some(wadah) = kertas.get() else { return };
        let terlihat = k.ditinggalkan.get();
        let temuan = hasil.laporan.temuan.iter().filter(|t| t.pengecualian.is_none());
        let tempat = temuan.flat_map(|t| t.lokasi.iter().map(move |l| (t, l)));
        let tanda: Vec<(&str, &str)> = tempat
            .filter_map(|(t, l)| Some((l.jalur.as_deref()?, t.tingkat.kode())))
            .filter(|(j, _)| terlihat.contains(&crate::langkah::Langkah::dari_jalur(j)))
            .collect();
        naskah::tandai(&wadah, &tanda);
        naskah::sorot(&wadah, jalur.as_deref());
    });
    let klik = move |ev: MouseEvent| match naskah::diklik(&ev) {
        Some(naskah::Sasaran::Rujukan(id)) => {
            ev.prevent_default();
            peramban::tuju_unsur(&id);
        }
        Some(naskah::Sasaran::Isian(jalur)) => k.tuju_isian(&jalur),
        Some(naskah::Sasaran::Pasal(pasal)) => k.tuju_pasal(&pasal),
        None => {}
    };
    view! {
        <section
            node_ref=kertas
            class="pratinjau"
            aria-label=kata("lembar.naskah")
            tabindex="0"
            on:click=klik
        ></section>
    }
}
