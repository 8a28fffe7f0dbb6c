//! The mirror: each right beside the duties that fulfil it, and what stands alone.

use docgen::cermin::{Cermin, Letak};
use docgen::teks::antarmuka::{kata, kata_isi};
use docgen::urut::urutkan;
use leptos::prelude::*;

use super::pasangan::{
    self, belum, dari_nilai, nilai, tautan_kewajiban, tombol_hak, tombol_kewajiban, uraian,
};
use super::{sebutan, ubah};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, saat};
use crate::komponen::{Ikon, Kelompok, ikon};
use crate::peramban;

/// How rights and duties stand, in a sentence or two.
pub(super) fn ringkasan(k: Keadaan, cermin: Memo<Cermin>) -> AnyView {
    let isi = move || {
        let (hak, wajib) = k.draf.with(|d| {
            let jumlah = |f: fn(&docgen::draf::Pihak) -> usize| d.pihak.iter().map(f).sum::<usize>();
            (jumlah(|p| p.hak.len()), jumlah(|p| p.kewajiban.len()))
        });
        if hak + wajib == 0 {
            return ().into_any();
        }
        let n = |kunci, n: usize| (n > 0).then(|| kata_isi(kunci, &[("n", &n.to_string())]));
        let kurang = cermin.with(|c| {
            let kurang = [
                n("hak.ringkas_kurang", c.hak_tanpa_kewajiban().count()),
                n("hak.ringkas_lepas", c.kewajiban_lepas().count()),
                n("hak.ringkas_terputus", c.kewajiban_menggantung().count()),
            ];
            kurang.into_iter().flatten().collect::<Vec<_>>()
        });
        let cocok = cermin.with(|c| hak > 0 && c.hak_tanpa_kewajiban().next().is_none());
        view! {
            <p class="ringkasan">
                {kata_isi("hak.ringkas", &[("hak", &hak.to_string()), ("kewajiban", &wajib.to_string())])}
                " "
                {cocok.then(|| kata("hak.ringkas_cocok"))}
                " "
                {kurang.join(" ")}
                " "
                <button type="button" class="tombol-teks" on:click=saat(|_| peramban::tuju_unsur("cermin"))>
                    {kata("hak.lihat_cermin")}
                </button>
            </p>
        }
        .into_any()
    };
    view! { <div class="hak-ringkasan">{hidup(isi)}</div> }.into_any()
}

/// The mirror as a group of its own.
pub(super) fn kelompok(k: Keadaan, cermin: Memo<Cermin>) -> AnyView {
    let isi = move || {
        let c = cermin.get();
        let kosong =
            c.pihak.iter().all(|p| p.hak.is_empty() && p.lepas.is_empty() && p.menggantung.is_empty());
        if kosong {
            return view! { <p class="petunjuk">{kata("hak.cermin_kosong")}</p> }.into_any();
        }
        let tabel = c.pihak.iter().enumerate().filter(|(_, p)| !p.hak.is_empty());
        let tabel = tabel.map(|(i, p)| tabel_hak(k, i, &p.hak, &c)).collect_view();
        let mut sendiri: Vec<Letak> = c.kewajiban_lepas().chain(c.kewajiban_menggantung()).collect();
        urutkan(&mut sendiri, |a, b| a > b);
        view! {
            {tabel}
            {(!sendiri.is_empty()).then(|| lepas(k, sendiri, cermin))}
        }
        .into_any()
    };
    view! {
        <Kelompok judul=kata("hak.cermin") penjelasan=kata("hak.cermin_arti") id="cermin">
            <div class="cermin">{hidup(isi)}</div>
        </Kelompok>
    }
    .into_any()
}

/// The rights of a party beside the duties of the others.
fn tabel_hak(k: Keadaan, pihak: usize, hak: &[Vec<Letak>], c: &Cermin) -> AnyView {
    let judul = kata_isi("hak.kolom_hak", &[("sebutan", &sebutan(k, pihak))]);
    let baris = hak.iter().enumerate().map(|(b, pemenuh)| {
        let letak = Letak { pihak, baris: b };
        let kiri = move || k.draf.with(|d| uraian(d, letak, true));
        let kanan = if pemenuh.is_empty() {
            view! {
                {belum(kata("hak.belum_dipenuhi"), tombol_kewajiban(k, letak))}
                {pilih_kewajiban(k, letak, c)}
            }
            .into_any()
        } else {
            pemenuh
                .iter()
                .map(|w| tautan_kewajiban(k, *w, format!("{}:", sebutan(k, w.pihak))))
                .collect_view()
                .into_any()
        };
        view! {
            <tr data-cocok=(!pemenuh.is_empty()).to_string()>
                <td>
                    {pasangan::tautan(k, pasangan::jalur_hak(letak), kiri)}
                </td>
                <td>{kanan}</td>
            </tr>
        }
    });
    view! {
        <table class="tabel-cermin">
            <thead>
                <tr>
                    <th scope="col">{judul}</th>
                    <th scope="col">{kata("hak.kolom_pemenuh")}</th>
                </tr>
            </thead>
            <tbody>{baris.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// Duties of others that fulfil no right yet, to be paired with this one.
fn pilih_kewajiban(k: Keadaan, hak: Letak, c: &Cermin) -> AnyView {
    let calon: Vec<Letak> =
        c.kewajiban_lepas().chain(c.kewajiban_menggantung()).filter(|w| w.pihak != hak.pihak).collect();
    if calon.is_empty() {
        return ().into_any();
    }
    let pilih = move |isi: String| {
        let Some(w) = dari_nilai(&isi) else { return };
        k.ubah(None, |d| ubah::pasangkan(d, w, Some(hak)));
        k.kabarkan(kata_isi("hak.dipasangkan", &[("sebutan", &untrack(|| sebutan(k, w.pihak)))]));
    };
    let opsi = calon.into_iter().map(|w| {
        let isi =
            k.draf.with_untracked(|d| format!("{}: {}", docgen::sebutan(d, w.pihak), uraian(d, w, false)));
        view! { <option value=nilai(w)>{isi}</option> }
    });
    view! {
        <select aria-label=kata("hak.pasangkan") on:change:target=move |ev| pilih(ev.target().value())>
            <option value="">{kata("hak.pasangkan")}</option>
            {opsi.collect_view()}
        </select>
    }
    .into_any()
}

/// Duties that nobody has a right to.
fn lepas(k: Keadaan, semua: Vec<Letak>, cermin: Memo<Cermin>) -> AnyView {
    let butir = semua.into_iter().map(|w| {
        let isi = move || k.draf.with(|d| uraian(d, w, false));
        let nama = kata_isi(
            "hak.memenuhi_nama",
            &[("n", &(w.baris + 1).to_string()), ("sebutan", &sebutan(k, w.pihak))],
        );
        view! {
            <li>
                <p>
                    {ikon(Ikon::Perhatian)}
                    " "
                    <strong>{sebutan(k, w.pihak)}</strong>
                    ": "
                    {pasangan::tautan(k, pasangan::jalur_kewajiban(w), isi)}
                </p>
                <div class="deret-tombol">{pasangan::pilih_hak_bernama(k, w, cermin, nama)} {tombol_hak(k, w)}</div>
            </li>
        }
    });
    view! {
        <h3>{kata("hak.lepas")}</h3>
        <p class="petunjuk">{kata("hak.lepas_arti")}</p>
        <ul class="lepas">{butir.collect_view()}</ul>
    }
    .into_any()
}
