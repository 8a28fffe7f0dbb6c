//! The profile as a file: out to the downloads and in from one.

use docgen::amplop::periksa_ukuran;
use docgen::draf::Berbentuk;
use docgen::profil::Profil;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, saat};
use crate::komponen::{Ikon, ikon, pilih_berkas};
use crate::peramban;

/// Name of the exported file.
const BERKAS: &str = "profil-daerah.json";

/// Out to a file and in from one.
pub(super) fn isi(k: Keadaan) -> AnyView {
    let galat = RwSignal::new(String::new());
    let simpan = move |_| {
        let bita = k.profil.with_untracked(Profil::ke_json);
        match peramban::unduh(BERKAS, "application/json", &bita) {
            Ok(()) => k.kabarkan(kata_isi("profil.disimpan", &[("berkas", BERKAS)])),
            Err(sebab) => galat.set(sebab),
        }
    };
    let terima = move |_: String, isi: Result<Vec<u8>, String>| match isi
        .and_then(|bita| Profil::baca(&bita).map_err(|g| g.to_string()))
    {
        Ok(profil) => {
            k.ubah_profil(None, |p| *p = profil);
            galat.set(String::new());
            k.kabarkan(kata("profil.dibuka"));
        }
        Err(sebab) => {
            galat.set(kata_isi("profil.gagal", &[("sebab", &sebab)]));
            k.kabarkan(galat.get_untracked());
        }
    };
    let buka = move |ev| {
        peramban::berkas::baca_terpilih(&ev, periksa_ukuran, kata("umum.berkas_tak_terbaca"), terima);
    };
    view! {
        <section class="berkas-profil" aria-label=kata("profil.judul_berkas")>
            <div class="deret-tombol">
                <button
                    type="button"
                    class="tombol"
                    disabled=ikut(move || k.profil.with(Berbentuk::kosong))
                    on:click=simpan
                >
                    {kata("profil.simpan")}
                </button>
                {pilih_berkas(
                    "profil-berkas".to_owned(),
                    || kata("profil.buka"),
                    ".json,application/json",
                    "profil-berkas-arti profil-berkas-pesan".to_owned(),
                    buka,
                )}
                <button
                    type="button"
                    class="tombol tombol-kecil"
                    disabled=ikut(move || !k.dapat_urung())
                    on:click=saat(move |_| k.urung())
                >
                    {ikon(Ikon::Urung)}
                    {kata("umum.urungkan")}
                </button>
            </div>
            <p id="profil-berkas-pesan" class="galat" hidden=ikut(move || galat.with(String::is_empty))>{hidup(move || galat.get())}</p>
            <p id="profil-berkas-arti" class="petunjuk">{kata("profil.berkas_penjelasan")}</p>
        </section>
    }
    .into_any()
}
