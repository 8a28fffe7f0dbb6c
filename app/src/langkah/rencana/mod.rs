//! The step of the work plan: rows of activities, their line of time and their money.

mod baris;
mod dana;
mod garis;
mod pihak;
mod tempel;

use docgen::frasa::Untuk;
use docgen::ranah::Dokumen;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{ingat, saat};
use crate::komponen::{DaftarUlang, FrasaSiap, Kelompok, catatan, pesan_isian, terlipat};
use crate::penyunting::Penyunting;
use crate::peramban::id_isian;

/// The list of the step.
const JALUR: &str = "rencana_kerja";

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    let k = Keadaan::ambil();
    let dokumen = ingat(move || k.draf.with(|d| docgen::dokumen(d)));
    let isi = move || match dokumen.get() {
        Dokumen::NotaKesepakatan => view! {
            <p class="pengantar">{kata("rencana.pengantar_nk")}</p>
            {lengkap(k)}
        }
        .into_any(),
        Dokumen::PerjanjianKerjaSama => view! {
            <p class="pengantar">
                {kata("rencana.pengantar_pks")}
                " "
                <button
                    type="button"
                    class="tombol-teks"
                    on:click=saat(move |_| k.tuju_isian("pelaksanaan.tenggat_rencana_kerja"))
                >
                    {kata("rencana.ke_tenggat")}
                </button>
            </p>
            {lengkap(k)}
        }
        .into_any(),
        _ => kb(k),
    };
    isi.into_any()
}

/// A Kesepakatan Bersama has none: what was entered is folded, never lost.
fn kb(k: Keadaan) -> AnyView {
    let n = ingat(move || k.draf.with(|d| d.rencana_kerja.len()));
    let banyak = Signal::derive(move || kata_isi("rencana.n_kegiatan", &[("n", &n.get().to_string())]));
    view! {
        {catatan(kata("rencana.pengantar_kb"))}
        <Kelompok judul=kata("rencana.lipat") penjelasan=kata("rencana.lipat_arti")>
            {terlipat(banyak, false, lengkap(k))}
        </Kelompok>
    }
    .into_any()
}

fn lengkap(k: Keadaan) -> AnyView {
    let ada = ingat(move || k.draf.with(|d| !d.rencana_kerja.is_empty()));
    view! {
        {tempel::panel(k, tabel())}
        <FrasaSiap untuk=Untuk::Kegiatan nama=kata("rencana.satu") />
        <Show when=move || ada.get()>
            <Kelompok judul=kata("rencana.garis")>{garis::gambar(k)}</Kelompok>
            {dana::jumlah(k)}
        </Show>
    }
    .into_any()
}

/// The rows. On wide screens their main fields stand in columns under one head.
fn tabel() -> AnyView {
    let pesan =
        pesan_isian(format!("{}-pesan", id_isian(JALUR)), expect_context::<Penyunting>().pesan(JALUR));
    view! {
        <div class="rencana" id=id_isian(JALUR) tabindex="-1" role="group" aria-label=kata("lembar.langkah_rencana")>
            <p class="petunjuk">{kata("rencana.petunjuk_waktu")}</p>
            {pesan}
            <div class="rencana-kepala" aria-hidden="true">
                <span>{kata("rencana.kegiatan")}</span>
                <span>{kata("rencana.mulai")}</span>
                <span>{kata("rencana.selesai")}</span>
            </div>
            <DaftarUlang
                jalur=JALUR
                sebutan=kata("rencana.satu")
                kunci_pertama="kegiatan"
                isi=Callback::new(|(n, jalur): (usize, String)| baris::satu(n, &jalur))
            />
        </div>
    }
    .into_any()
}
