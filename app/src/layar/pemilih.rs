//! The router, as the second module writes it: one question at a time, then the decision. Every state is an address.

use docgen::amplop::Amplop;
use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::luar::isi_luar;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::ingat;
use crate::langkah::Langkah;
use crate::rute::Rute;
use crate::{mesin, peramban, simpan};

/// The screen.
#[component]
pub(crate) fn Pemilih() -> impl IntoView {
    let k = Keadaan::ambil();
    let kueri = ingat(move || match k.rute.get() {
        Rute::Pilih(kueri) => kueri,
        _ => String::new(),
    });
    let isi = isi_luar(move || {
        let kueri = kueri.get();
        async move { mesin::pemilih(&kueri).await }
    });
    let lanjut = |ev: SubmitEvent| {
        ev.prevent_default();
        if let Some(alamat) = peramban::radio_terpilih("jawaban") {
            peramban::tuju_hash(&alamat);
        } else {
            peramban::tampil("pesan-jawaban");
            peramban::fokus("jawaban-0");
        }
    };
    let mulai = move |ev: MouseEvent| {
        if !peramban::berasal_dari(&ev, "mulai-naskah") {
            return;
        }
        let kueri = kueri.get_untracked();
        spawn_local(async move {
            match mesin::draf_awal(&kueri).await {
                Ok(Some(mut draf)) => {
                    k.profil.with_untracked(|p| p.isi(&mut draf));
                    simpan::mulai(k, Amplop::baru(draf), Some(Langkah::Jenis));
                }
                Ok(None) => {}
                Err(sebab) => k.kabarkan(sebab),
            }
        });
    };
    view! { <div class="layar pemilih" on:submit=lanjut on:click=mulai>{isi}</div> }
}
