//! What can be done with a party as a whole: fill it from what is known, move it, take it out.

use docgen::draf::{Pihak, bidang_dari_jalur};
use docgen::ranah::JenisPihak;
use docgen::teks::antarmuka::{self, kata, kata_isi};
use leptos::prelude::*;

use super::Langkah;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::mesin::sebutan_pihak;
use crate::peramban;
use crate::rute::Rute;

/// What can be done with the party as a whole.
pub(super) fn isi(l: Langkah, i: usize) -> AnyView {
    let k = l.k;
    let banyak = ingat(move || k.draf.with(|d| d.pihak.len()));
    let pindah = move |ke: usize| {
        k.ubah(None, |d| d.pindah_pihak(i, ke));
        k.kabarkan(kata_isi("pihak.dipindah", &[("pihak", &sebutan_pihak(ke))]));
        l.buka(ke);
        peramban::nanti(move || peramban::tuju_unsur(&format!("kartu-pihak-{ke}")));
    };
    let jadikan = move |ke: usize| kata_isi("pihak.jadikan", &[("pihak", &sebutan_pihak(ke))]);
    let tombol = move |ke: usize| {
        view! {
            <button type="button" class="tombol tombol-kecil" on:click=saat(move |_| pindah(ke))>{jadikan(ke)}</button>
        }
    };
    let urutan = move || {
        // To the front in one go, and one place up or down; two parties need one button only.
        let mut ke = vec![];
        if i > 0 {
            ke.push(0);
        }
        if i > 1 {
            ke.push(i - 1);
        }
        if i + 1 < banyak.get() {
            ke.push(i + 1);
        }
        ke.into_iter().map(tombol).collect_view()
    };
    view! {
        <div class="deret-tombol alat-pihak" role="group" aria-label=sebutan_pihak(i)>
            {ambil(l, i)}
            {hidup(urutan)}
            <button type="button" class="tombol tombol-kecil" on:click=saat(move |_| l.dibuang.set(Some(i)))>
                {kata("pihak.buang")}
            </button>
        </div>
    }
    .into_any()
}

/// Changes a party and says which of its fields were filled by it.
fn isi_dari(l: Langkah, i: usize, asal: &str, ubah: impl FnOnce(&mut Pihak)) {
    let mut terisi = Vec::new();
    l.k.ubah(None, |d| {
        if let Some(p) = d.pihak.get_mut(i) {
            let lama = p.clone();
            ubah(p);
            terisi = p.terisi_sejak(&lama);
        }
    });
    let label = |jalur: String| {
        let bidang = bidang_dari_jalur(&format!("pihak[0].{jalur}"));
        bidang.and_then(|(s, b)| antarmuka::bidang(s.nama, b.kunci)).map_or(jalur, |b| b.label.to_owned())
    };
    let daftar = terisi.into_iter().map(label).collect::<Vec<_>>().join(", ");
    l.diisi.set(Some((
        i,
        if daftar.is_empty() {
            kata_isi("pihak.tidak_ada_terisi", &[("asal", asal)])
        } else {
            kata_isi("pihak.terisi_dari", &[("asal", asal), ("bidang", &daftar)])
        },
    )));
    l.diisi.with_untracked(|d| l.k.kabarkan(d.as_ref().map(|(_, k)| k.clone()).unwrap_or_default()));
}

/// Buttons that fill what is empty from the profile or from an earlier draft.
fn ambil(l: Langkah, i: usize) -> AnyView {
    let k = l.k;
    let cocok = ingat(move || {
        let indeks = k.profil.with(|profil| k.draf.with(|d| profil.pihak_cocok(d)));
        indeks == Some(i) && k.profil.with(|p| !p.daerah.nama.is_empty())
    });
    let dari_profil = move |_| {
        let profil = k.profil.get_untracked();
        isi_dari(l, i, kata("pihak.asal_profil"), |p| profil.isi_pihak(p));
    };
    let daerah = ingat(move || {
        k.draf.with(|d| d.pihak.get(i).and_then(|p| p.jenis.pilihan()).is_some_and(JenisPihak::daerah))
    });
    let tanpa_profil = move || daerah.get() && k.profil.with(|p| p.daerah.nama.is_empty());
    let terdahulu = ingat(move || k.pihak_terdahulu());
    let dari_draf = move |nomor: &str| {
        let pilihan = nomor.parse::<usize>().ok();
        let Some((label, dari)) = pilihan.and_then(|n| terdahulu.with_untracked(|t| t.get(n).cloned()))
        else {
            return;
        };
        isi_dari(l, i, &label, |p| p.ambil(&dari));
    };
    let pesan = move || l.diisi.get().filter(|(ini, _)| *ini == i).map(|(_, kalimat)| kalimat);
    let opsi = move || {
        let baris = |(n, (label, _)): (usize, (String, Pihak))| view! { <option value=n.to_string()>{label}</option> };
        terdahulu.get().into_iter().enumerate().map(baris).collect_view()
    };
    view! {
        <p class="diisi" hidden=ikut(move || pesan().is_none())>{hidup(pesan)}</p>
        <button type="button" class="tombol tombol-kecil" hidden=ikut(move || !cocok.get()) on:click=dari_profil>
            {kata("pihak.ambil_profil")}
        </button>
        <a class="tombol tombol-kecil" hidden=ikut(move || !tanpa_profil()) href=Rute::Profil.alamat()>
            {kata("pihak.isi_profil")}
        </a>
        <select
            class="tombol-kecil"
            aria-label=kata("pihak.ambil_draf")
            hidden=ikut(move || terdahulu.with(Vec::is_empty))
            on:change:target=move |ev| {
                dari_draf(&ev.target().value());
                ev.target().set_value("");
            }
        >
            <option value="">{kata("pihak.ambil_draf")}</option>
            {hidup(opsi)}
        </select>
    }
    .into_any()
}
