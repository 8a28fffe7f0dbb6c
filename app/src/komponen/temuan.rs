//! Findings in small: the badge of a severity, and the messages beside a field.

use docgen::ranah::Tingkat;
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::ikon::{Ikon, ikon};
use super::kapital;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut};
use crate::langkah::Langkah;
use crate::penyunting::{Penyunting, PesanIsian};
use crate::peramban::id_isian;

/// The badge of a severity: a word and a shape, never the colour alone.
pub(crate) fn lencana(tingkat: Tingkat) -> AnyView {
    let kata = match tingkat {
        Tingkat::Wajib => kata("umum.wajib"),
        Tingkat::Peringatan => kata("umum.peringatan"),
        Tingkat::Saran => kata("umum.saran"),
    };
    view! { <span class="lencana" data-tingkat=tingkat.kode()>{kata}</span> }.into_any()
}

/// The messages beside a field.
pub(crate) fn pesan_isian(id: String, pesan: Memo<Vec<PesanIsian>>) -> AnyView {
    view! {
        <div id=id class="pesan-isian">
            {hidup(move || {
                pesan
                    .get()
                    .into_iter()
                    .map(|p| {
                        view! {
                            <p data-tingkat=p.tingkat.kode()>
                                {ikon(Ikon::Perhatian)}
                                {lencana(p.tingkat)}
                                " "
                                {p.kalimat}
                                " "
                                <a href=format!("#/bantuan/{}", p.aturan)>{kata("umum.mengapa")}</a>
                            </p>
                        }
                    })
                    .collect_view()
            })}
        </div>
    }
    .into_any()
}

/// The messages of an object or a list as a whole, which has no field of its own.
pub(crate) fn pesan_di(jalur: &str) -> AnyView {
    pesan_isian(format!("{}-pesan", id_isian(jalur)), expect_context::<Penyunting>().pesan(jalur))
}

/// A failure that concerns the whole screen, announced at once.
pub(crate) fn pesan_galat(galat: RwSignal<Option<String>>) -> AnyView {
    view! {
        <p class="galat" role="alert" hidden=ikut(move || galat.read().is_none())>
            {hidup(move || galat.get())}
        </p>
    }
    .into_any()
}

/// A link into a field of the open draft.
pub(crate) fn tautan_isian(k: Keadaan, jalur: &str, nama: String) -> AnyView {
    let jalur = jalur.to_owned();
    let alamat = k.alamat(Some(Langkah::dari_jalur(&jalur)), Some(&jalur)).alamat();
    let klik = move |ev: leptos::ev::MouseEvent| {
        ev.prevent_default();
        k.tuju_isian(&jalur);
    };
    view! { <a href=alamat on:click=klik>{nama}</a> }.into_any()
}

/// The name of a field with that of the item in which it stands, as the beginning of a line.
pub(crate) fn nama_isian(jalur: &str) -> String {
    kapital(&docgen::sebutan::nama_isian(jalur))
}

/// A link to the explanation of a rule.
pub(crate) fn tautan_aturan(id: &str) -> AnyView {
    let judul = crate::mesin::ringkas_aturan(id);
    view! { <a href=format!("#/bantuan/{id}")>{id.to_owned()}</a> " " {judul} }.into_any()
}
