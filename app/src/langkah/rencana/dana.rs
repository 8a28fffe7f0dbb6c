//! The money of the work plan by party and year.

use docgen::bahasa::rupiah;
use docgen::rencana::jumlah_dana;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::Kelompok;
use crate::komponen::dinamis::{hidup, ingat};

/// The sums; nothing as long as no amount has been entered.
pub(super) fn jumlah(k: Keadaan) -> AnyView {
    let jumlah = ingat(move || k.draf.with(|d| jumlah_dana(d)));
    let ada = ingat(move || jumlah.with(|j| !j.pihak.is_empty()));
    view! {
        <Show when=move || ada.get()>
            <Kelompok judul=kata("rencana.jumlah_dana")>{hidup(move || tabel(k, &jumlah.get()))}</Kelompok>
        </Show>
    }
    .into_any()
}

fn tabel(k: Keadaan, j: &docgen::rencana::JumlahDana) -> AnyView {
    let tahun = j.tahun.iter().map(|t| {
        let judul = t.map_or_else(
            || kata("rencana.tanpa_tahun").to_owned(),
            |t| kata_isi("rencana.tahun", &[("tahun", &t.to_string())]),
        );
        view! { <th scope="col">{judul}</th> }
    });
    let uang = |sen: u64| view! { <td>{if sen == 0 { "–".to_owned() } else { rupiah(sen) }}</td> };
    let baris = j.pihak.iter().map(|(pihak, sel)| {
        let nama = pihak
            .map_or_else(|| kata("rencana.dana_lain").to_owned(), |i| k.draf.with(|d| docgen::sebutan(d, i)));
        let sebaris: u64 = sel.iter().fold(0, |a, b| a.saturating_add(*b));
        view! {
            <tr>
                <th scope="row">{nama}</th>
                {sel.iter().map(|s| uang(*s)).collect_view()}
                {uang(sebaris)}
            </tr>
        }
    });
    let tanpa = (j.tanpa_jumlah > 0).then(|| {
        view! { <p class="petunjuk">{kata_isi("rencana.dana_tanpa_jumlah", &[("n", &j.tanpa_jumlah.to_string())])}</p> }
    });
    view! {
        <div class="gulir" role="group" aria-label=kata("rencana.jumlah_dana") tabindex="0">
            <table class="jumlah-rencana">
                <thead>
                    <tr>
                        <th scope="col">{kata("rencana.pihak")}</th>
                        {tahun.collect_view()}
                        <th scope="col">{kata("rencana.seluruhnya")}</th>
                    </tr>
                </thead>
                <tbody>{baris.collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{kata("rencana.seluruhnya")}</th>
                        {j.jumlah.iter().map(|s| uang(*s)).collect_view()}
                        {uang(j.seluruhnya())}
                    </tr>
                </tfoot>
            </table>
        </div>
        {tanpa}
    }
    .into_any()
}
