//! Findings in small: the badge of a severity, and the messages beside a field.

use docgen::ranah::Tingkat;
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::ikon::{Ikon, ikon};
use crate::penyunting::PesanIsian;

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
            {move || {
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
            }}
        </div>
    }
    .into_any()
}
