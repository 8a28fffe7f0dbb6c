//! Words of the officer's own: title, ayat, items.

use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::{Teks, banding, isian};
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::{Bidang, DaftarUlang, Ikon, ikon};
use crate::penyunting::{Penyunting, Ubah};
use crate::peramban;

/// The words of a pasal that change `n` holds.
pub(super) fn editor(teks: Teks, id: &str, n: usize, tambahan: bool) -> AnyView {
    let jalur = format!("ubahan[{n}]");
    let judul_baku = teks.isi.with_untracked(|t| t.cari(id).and_then(|p| p.judul_baku.clone()));
    let petunjuk = judul_baku.map(|j| kata_isi("teks.judul_baku", &[("judul", &j)]));
    let judul = match petunjuk {
        Some(p) => view! { <Bidang jalur=format!("{jalur}.judul") label=kata("teks.judul") petunjuk=p /> },
        None => view! { <Bidang jalur=format!("{jalur}.judul") label=kata("teks.judul") /> },
    };
    let (untuk, daftar) = (StoredValue::new(id.to_owned()), format!("{jalur}.ayat"));
    let ayat = Callback::new(move |(a, jalur): (usize, String)| satu_ayat(teks, untuk, a, &jalur));
    view! {
        {judul}
        {isian::sisip_rujukan(teks, untuk)}
        <div class="ayat-sendiri">
            <DaftarUlang jalur=daftar sebutan=kata("teks.ayat") kunci_pertama="teks" isi=ayat />
        </div>
        <Bidang jalur=format!("{jalur}.alasan") label=kata("teks.alasan_ganti") />
        {(!tambahan).then(|| banding::sebelah(teks, id))}
    }
    .into_any()
}

fn satu_ayat(teks: Teks, id: StoredValue<String>, a: usize, jalur: &str) -> AnyView {
    let p = expect_context::<Penyunting>();
    let daftar = format!("{jalur}.rincian");
    let banyak = p.di(daftar.clone());
    let nama = kata_isi("teks.ayat_n", &[("n", &(a + 1).to_string())]);
    let butir = Callback::new(move |(b, jalur): (usize, String)| satu_butir(teks, id, (a, b), &jalur));
    let sambung = format!("{jalur}.sambung");
    view! {
        {isian::kata(teks, id, format!("{jalur}.teks"), nama)}
        <div class="rincian-sendiri">
            <DaftarUlang jalur=daftar sebutan=kata("teks.butir") kunci_pertama="uraian" isi=butir />
            <Show when=move || { banyak.with(|k| k.panjang > 1) }>
                <Bidang jalur=sambung.clone() ringkas=true petunjuk="" />
            </Show>
        </div>
    }
    .into_any()
}

fn satu_butir(teks: Teks, id: StoredValue<String>, (a, b): (usize, usize), jalur: &str) -> AnyView {
    let p = expect_context::<Penyunting>();
    let daftar = format!("{jalur}.rincian");
    let isi = p.di(daftar.clone());
    let ada = ingat(move || isi.with(|k| k.panjang > 0));
    let urut = |n: usize| (n + 1).to_string();
    let nama = kata_isi("teks.butir_n", &[("n", &urut(b)), ("ayat", &urut(a))]);
    let dalam = move || {
        let daftar = daftar.clone();
        if !ada.get() {
            let tambah = move |_| {
                p.ubah(&daftar, Ubah::Sisip(0));
                let baru = format!("{daftar}[0].uraian");
                peramban::nanti(move || {
                    peramban::fokus_isian(&baru);
                });
            };
            return view! {
                <button type="button" class="tombol-teks tambah-sub" on:click=tambah>
                    {ikon(Ikon::Tambah)}
                    {kata("teks.tambah_subbutir")}
                </button>
            }
            .into_any();
        }
        let satu = Callback::new(move |(c, jalur): (usize, String)| {
            let nama =
                kata_isi("teks.subbutir_n", &[("n", &urut(c)), ("butir", &urut(b)), ("ayat", &urut(a))]);
            isian::kata(teks, id, format!("{jalur}.uraian"), nama)
        });
        view! { <DaftarUlang jalur=daftar sebutan=kata("teks.subbutir") kunci_pertama="uraian" isi=satu /> }
            .into_any()
    };
    view! {
        {isian::kata(teks, id, format!("{jalur}.uraian"), nama)}
        {hidup(dalam)}
    }
    .into_any()
}
