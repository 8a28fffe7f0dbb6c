//! Handing the draft over to a colleague: who, at what stage; and the hand-overs so far.

use docgen::nama_berkas::nama_berkas;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::keadaan::Keadaan;
use crate::komponen::Kelompok;
use crate::komponen::dinamis::{hidup, saat};
use crate::{peramban, simpan};

/// The stages, by the keys of their words.
const TAHAP: [&str; 4] =
    ["periksa.tahap_susun", "periksa.tahap_kerja_sama", "periksa.tahap_hukum", "periksa.tahap_mitra"];

/// The panel.
pub(super) fn serah(k: Keadaan) -> AnyView {
    let (oleh, tahap) = (RwSignal::new(String::new()), RwSignal::new(TAHAP[0]));
    let sudah = RwSignal::new(simpan::serahan(k));
    spawn_local(async move {
        if let Some(rak) = k.simpan.rak()
            && let Ok(Some(nama)) = rak.baca_nama().await
        {
            oleh.set(nama);
        }
    });
    let kirim = move |_| {
        spawn_local(async move {
            let nama = oleh.get_untracked();
            if let Some(rak) = k.simpan.rak() {
                // The name is only a convenience.
                let _ = rak.simpan_nama(nama.trim()).await;
            }
            let hasil = match simpan::serahkan(k, &nama, kata(tahap.get_untracked())).await {
                Ok(amplop) => {
                    let berkas = nama_berkas(&amplop.draf, "json", peramban::hari_ini());
                    peramban::unduh(&berkas, "application/json", &amplop.ke_json()).map(|()| berkas)
                }
                Err(galat) => Err(galat),
            };
            sudah.set(simpan::serahan(k));
            k.kabarkan(match hasil {
                Ok(berkas) => kata_isi("umum.terunduh", &[("nama", &berkas)]),
                Err(galat) => format!("{} {galat}", kata("umum.gagal_unduh")),
            });
        });
    };
    let pilihan = TAHAP.map(|t| view! { <option value=t>{kata(t)}</option> });
    let daftar = move || {
        let baris = sudah.get().into_iter().rev().map(|s| {
            let hari = peramban::hari(&s.waktu).map(docgen::bahasa::tanggal_panjang).unwrap_or_default();
            let jam = peramban::jam(&s.waktu);
            let isi = [("oleh", s.oleh.as_str()), ("tahap", &s.tahap), ("hari", &hari), ("jam", &jam)];
            view! { <li>{kata_isi("periksa.serahan", &isi)}</li> }
        });
        view! { <ul class="daftar-contoh">{baris.collect_view()}</ul> }
    };
    view! {
        <Kelompok judul=kata("periksa.serah") id="serah">
            <p class="petunjuk">{kata("periksa.serah_arti")}</p>
            <div class="bidang">
                <label for="serah-oleh">{kata("periksa.serah_oleh")}</label>
                <input
                    type="text"
                    id="serah-oleh"
                    autocomplete="name"
                    maxlength="200"
                    prop:value=move || oleh.get()
                    on:input:target=move |ev| oleh.set(ev.target().value())
                />
            </div>
            <div class="bidang">
                <label for="serah-tahap">{kata("periksa.serah_tahap")}</label>
                <select
                    id="serah-tahap"
                    on:change:target=move |ev| {
                        let kode = ev.target().value();
                        tahap.set(TAHAP.into_iter().find(|t| *t == kode).unwrap_or(TAHAP[0]));
                    }
                >
                    {pilihan}
                </select>
            </div>
            <button type="button" class="tombol" on:click=saat(kirim)>{kata("periksa.serah_unduh")}</button>
            {hidup(daftar)}
        </Kelompok>
    }
    .into_any()
}
