//! The Kesepakatan Bersama above a Perjanjian Kerja Sama.

use docgen::draf::Butir;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::{Bidang, Kelompok};
use crate::mesin::sebutan_pihak;
use crate::penyunting::{Penyunting, Ubah};

/// An editor that makes room for the number of a party before it is typed.
pub(super) fn penyunting(asal: Penyunting) -> Penyunting {
    let k = Keadaan::ambil();
    asal.menyela(move |jalur, ubah| {
        let (Some(i), Ubah::Ketik(teks)) = (indeks_nomor(jalur), ubah) else { return false };
        k.ubah(Some(jalur), |d| {
            let nomor = &mut d.induk.nomor;
            if nomor.len() <= i {
                nomor.resize(i + 1, Butir::default());
            }
            if let Some(butir) = nomor.get_mut(i) {
                butir.uraian.clone_from(teks);
            }
            // Without any number the naskah has one gap, not one for each party.
            if nomor.iter().all(|b| b.uraian.is_empty()) {
                nomor.clear();
            }
        });
        true
    })
}

fn indeks_nomor(jalur: &str) -> Option<usize> {
    jalur.strip_prefix("induk.nomor[")?.strip_suffix("].uraian")?.parse().ok()
}

/// The fields of the parent.
pub(super) fn isi() -> AnyView {
    let k = Keadaan::ambil();
    let pihak = ingat(move || {
        k.draf.with(|d| {
            let nama = |i: usize| d.pihak.get(i).map(|p| p.nama.clone()).unwrap_or_default();
            let banyak = d.pihak.len().max(2).max(d.induk.nomor.len());
            (0..banyak).map(nama).collect::<Vec<_>>()
        })
    });
    let nomor = move || {
        let baris = |(i, nama): (usize, String)| {
            let sebutan = sebutan_pihak(i);
            let label = if nama.is_empty() {
                kata_isi("jenis.induk_nomor", &[("pihak", &sebutan)])
            } else {
                kata_isi("jenis.induk_nomor_nama", &[("pihak", &sebutan), ("nama", &nama)])
            };
            let petunjuk = if i == 0 { kata("jenis.induk_nomor_petunjuk") } else { "" };
            view! { <Bidang jalur=format!("induk.nomor[{i}].uraian") label=label petunjuk=petunjuk sebaris=true /> }
        };
        pihak.get().into_iter().enumerate().map(baris).collect_view()
    };
    view! {
        <Kelompok id="f-induk" judul=kata("jenis.kelompok_induk") penjelasan=kata("jenis.induk_penjelasan")>
            <Bidang jalur="induk.judul" />
            <div id="f-induk.nomor" tabindex="-1">{hidup(nomor)}</div>
            <Bidang jalur="induk.tanggal" />
            <Bidang jalur="induk.akhir" />
        </Kelompok>
    }
    .into_any()
}
