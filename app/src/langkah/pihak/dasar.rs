//! The documents on which the authority of a signatory rests: offered by the kind of party.

use docgen::ranah::{JenisDasar, JenisPihak, Pilihan};
use docgen::teks::antarmuka::{self, kata, kata_isi};
use leptos::prelude::*;

use crate::komponen::dinamis::hidup;
use crate::komponen::{Bidang, DaftarUlang, Ikon, ikon};
use crate::penyunting::{Penyunting, Ubah};
use crate::peramban;

/// The list with buttons for the usual documents that it does not hold yet.
fn usul(jalur: &str, jenis: JenisPihak) -> AnyView {
    let p = expect_context::<Penyunting>();
    let jalur = jalur.to_owned();
    let daftar = p.di(jalur.clone());
    let lazim = jenis.dasar_lazim();
    let tombol = move || {
        let banyak = daftar.with(|d| d.panjang);
        let ada: Vec<_> = (0..banyak).map(|n| p.ikuti(&format!("{jalur}[{n}].jenis")).teks).collect();
        let satu = |j: &JenisDasar| {
            let (jalur, kode) = (jalur.clone(), j.kode());
            let label = antarmuka::pilihan("JenisDasar", kode).map_or(kode, |p| p.label);
            let klik = move |_| {
                p.ubah(&jalur, Ubah::Sisip(banyak));
                p.ketik(&format!("{jalur}[{banyak}].jenis"), kode);
                let tujuan = format!("{jalur}[{banyak}].nomor");
                peramban::nanti(move || {
                    peramban::fokus_isian(&tujuan);
                });
            };
            view! {
                <button type="button" class="tombol tombol-kecil" on:click=klik>
                    {ikon(Ikon::Tambah)}
                    {label}
                </button>
            }
        };
        let belum = lazim.iter().filter(|j| ada.iter().all(|a| a != j.kode()));
        belum.map(satu).collect_view()
    };
    view! { <div class="deret-tombol usul">{hidup(tombol)}</div> }.into_any()
}

/// The documents of a signatory.
pub(crate) fn isi(jalur: &str, jenis: JenisPihak) -> AnyView {
    let satu = Callback::new(|(_, jalur): (usize, String)| {
        view! {
            <Bidang jalur=format!("{jalur}.jenis") ringkas=true />
            <div class="surat-isi">
                <Bidang jalur=format!("{jalur}.uraian") label=kata("pihak.dasar_nama") petunjuk="" />
                <Bidang jalur=format!("{jalur}.nomor") label=kata("pihak.dasar_nomor") petunjuk="" />
                <Bidang jalur=format!("{jalur}.tanggal") label=kata("pihak.dasar_tanggal") petunjuk="" />
            </div>
            <Bidang jalur=format!("{jalur}.tentang") />
        }
        .into_any()
    });
    let nama = antarmuka::pilihan("JenisPihak", jenis.kode()).map_or("", |p| p.label);
    view! {
        <div id=format!("f-{jalur}") tabindex="-1" class="bidang" role="group" aria-label=kata("pihak.judul_dasar")>
            <p class="label">{kata("pihak.judul_dasar")}</p>
            <p class="petunjuk">{kata_isi("pihak.dasar_penjelasan", &[("jenis", nama)])}</p>
            {usul(jalur, jenis)}
            <DaftarUlang jalur=jalur sebutan=kata("pihak.dasar_sebutan") kunci_pertama="uraian" isi=satu />
        </div>
    }
    .into_any()
}
