//! The text of a pasal to read: as it stands, and the standard beside it.

use docgen::naskah::{Gaya, ParagrafJadi};
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::Teks;

/// The standard words.
pub(super) fn baku(teks: Teks, id: &str) -> AnyView {
    let id = id.to_owned();
    let isi = Memo::new(move |_| teks.isi.with(|t| t.alinea_baku(&id)));
    view! { <div class="pasal-teks">{move || isi.with(|i| alinea(i))}</div> }.into_any()
}

/// Own words beside those of the standard.
pub(super) fn sebelah(teks: Teks, id: &str) -> AnyView {
    let (id, untuk) = (id.to_owned(), id.to_owned());
    let (kini, baku) = (
        Memo::new(move |_| teks.isi.with(|t| t.alinea(&id))),
        Memo::new(move |_| teks.isi.with(|t| t.alinea_baku(&untuk))),
    );
    view! {
        <details class="rincian">
            <summary>{kata("teks.banding")}</summary>
            <div class="sebelah">
                <div class="pasal-teks">
                    <h4>{kata("teks.isi_baku")}</h4>
                    {move || baku.with(|i| alinea(i))}
                </div>
                <div class="pasal-teks">
                    <h4>{kata("teks.isi_sendiri")}</h4>
                    {move || kini.with(|i| alinea(i))}
                </div>
            </div>
        </details>
    }
    .into_any()
}

/// Paragraphs below the heading, each with its number.
fn alinea(isi: &[ParagrafJadi]) -> AnyView {
    let isi = isi.iter().filter(|p| p.gaya != Gaya::Pasal);
    isi.map(|p| {
        let nomor = p.nomor.as_ref().map_or("", |n| n.teks.as_str()).to_owned();
        let tingkat = p.nomor.as_ref().map_or(0, |n| n.tingkat);
        view! {
            <p data-tingkat=tingkat>
                <span>{nomor}</span>
                <span>{p.polos()}</span>
            </p>
        }
    })
    .collect_view()
    .into_any()
}
