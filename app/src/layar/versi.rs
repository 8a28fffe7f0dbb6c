//! Earlier states of the open draft: what they were, and the way back to one.

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::{Potret, SebabPotret};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, saat};
use crate::komponen::pesan_galat;
use crate::layar::penyimpanan::{butir, kapan};
use crate::serah;

/// The list, folded; it is read when it is opened.
pub(super) fn isi(k: Keadaan) -> AnyView {
    let (daftar, galat) = (RwSignal::new(None::<Vec<Potret>>), RwSignal::new(None));
    let muat = move |_| {
        spawn_local(async move {
            let id = k.terbuka.with_untracked(|t| t.as_ref().map(|t| t.id.clone()));
            let (Some(rak), Some(id)) = (k.simpan.rak(), id) else { return };
            match rak.daftar_potret(&id).await {
                Ok(semua) => daftar.set(Some(semua)),
                Err(g) => galat.set(Some(g.to_string())),
            }
        });
    };
    let baris = move || match daftar.get() {
        Some(semua) if semua.is_empty() => view! { <p>{kata("lembar.versi_kosong")}</p> }.into_any(),
        semua => {
            let baris = semua.into_iter().flatten().rev().map(|p| satu(k, galat, p)).collect_view();
            view! { <ul class="daftar-contoh">{baris}</ul> }.into_any()
        }
    };
    view! {
        <details class="lipatan" on:toggle=saat(muat)>
            <summary>{kata("lembar.versi")}</summary>
            <p class="petunjuk">{kata("lembar.versi_arti")}</p>
            {pesan_galat(galat)}
            {hidup(baris)}
        </details>
    }
    .into_any()
}

fn satu(k: Keadaan, galat: RwSignal<Option<String>>, p: Potret) -> AnyView {
    let sebab = match p.sebab {
        SebabPotret::Dibuka => "lembar.versi_dibuka",
        SebabPotret::Jeda => "lembar.versi_jeda",
        SebabPotret::Unduh => "lembar.versi_unduh",
        SebabPotret::Pulih => "lembar.versi_pulih",
    };
    let (kunci, waktu) = (p.kunci, p.waktu);
    let nama = kapan(sebab, &waktu);
    let pulihkan = move || {
        let (kunci, judul) = (kunci.clone(), kapan("lembar.versi_judul", &waktu));
        let kabar = kapan("lembar.versi_dipulihkan", &waktu);
        spawn_local(async move { galat.set(serah::pulihkan(k, &kunci, judul, kabar).await.err()) });
    };
    butir(&nama, vec![("lembar.versi_pulihkan", Box::new(pulihkan))])
}
