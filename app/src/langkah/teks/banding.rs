//! The text of a pasal to read: as it stands, and the standard beside it.

use docgen::naskah::{Gaya, ParagrafJadi};
use docgen::teks::antarmuka::kata;
use docgen::teks_pasal::{Keping, TeksBertanda, beda};
use leptos::prelude::*;

use super::Teks;
use crate::komponen::dinamis::{hidup, ingat};

/// The standard words.
pub(super) fn baku(teks: Teks, id: &str) -> AnyView {
    let id = id.to_owned();
    let isi = ingat(move || teks.isi.with(|t| t.alinea_baku(&id)));
    view! { <div class="pasal-teks">{hidup(move || isi.with(|i| alinea(i)))}</div> }.into_any()
}

/// Own words beside those of the standard, the differing ones marked; compared only while it is seen.
pub(super) fn sebelah(teks: Teks, id: &str) -> AnyView {
    let id = StoredValue::new(id.to_owned());
    let terbuka = RwSignal::new(false);
    let isi = move || {
        terbuka.get().then(|| {
            let (baku, kini) = id.with_value(|id| teks.isi.with(|t| (t.alinea_baku(id), t.alinea(id))));
            let polos = |isi: &[ParagrafJadi]| badan(isi).map(ParagrafJadi::polos).collect::<Vec<_>>();
            let (lama, baru) = beda(&polos(&baku), &polos(&kini));
            view! {
                <div class="sebelah">
                    <div class="pasal-teks">
                        <h4>{kata("teks.isi_baku")}</h4>
                        {bertanda(&baku, &lama, false)}
                    </div>
                    <div class="pasal-teks">
                        <h4>{kata("teks.isi_sendiri")}</h4>
                        {bertanda(&kini, &baru, true)}
                    </div>
                </div>
            }
        })
    };
    let lipat = move |_| terbuka.update(|t| *t = !*t);
    view! {
        <details class="rincian" on:toggle=lipat>
            <summary><span>{kata("teks.banding")}</span></summary>
            {hidup(isi)}
        </details>
    }
    .into_any()
}

/// Paragraphs with marks: what the other text does not have is underlined or struck through.
fn bertanda(isi: &[ParagrafJadi], tanda: &TeksBertanda, baru: bool) -> AnyView {
    let keping = |k: &Keping| match (k.beda, baru) {
        (false, _) => view! { {format!("{} ", k.teks)} }.into_any(),
        (true, true) => view! { <ins>{k.teks.clone()}</ins> " " }.into_any(),
        (true, false) => view! { <del>{k.teks.clone()}</del> " " }.into_any(),
    };
    let semua = badan(isi).zip(tanda);
    semua.map(|(p, t)| satu(p, t.iter().map(keping).collect_view().into_any())).collect_view().into_any()
}

/// Paragraphs below the heading.
fn badan(isi: &[ParagrafJadi]) -> impl Iterator<Item = &ParagrafJadi> {
    isi.iter().filter(|p| p.gaya != Gaya::Pasal)
}

fn alinea(isi: &[ParagrafJadi]) -> AnyView {
    badan(isi).map(|p| satu(p, p.polos().into_any())).collect_view().into_any()
}

/// A paragraph with its number.
fn satu(p: &ParagrafJadi, isi: AnyView) -> AnyView {
    let nomor = p.nomor.as_ref().map_or("", |n| n.teks.as_str()).to_owned();
    let tingkat = p.nomor.as_ref().map_or(0, |n| n.tingkat);
    view! {
        <p data-tingkat=tingkat>
            <span>{nomor}</span>
            <span>{isi}</span>
        </p>
    }
    .into_any()
}
