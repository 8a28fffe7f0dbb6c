//! Taking a party out: what goes with it and what refers to it is listed first.

use docgen::draf::Draf;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::Langkah;
use crate::komponen::{kapital, nama_isian, tanya};
use crate::mesin::sebutan_pihak;
use crate::peramban;

/// The rows of the party itself, in words.
fn ikut(d: &Draf, i: usize) -> Vec<String> {
    let Some(p) = d.pihak.get(i) else { return Vec::new() };
    let baris = |kunci, n: usize| (n > 0).then(|| kata_isi(kunci, &[("n", &n.to_string())]));
    [
        baris("pihak.buang_hak", p.hak.len()),
        baris("pihak.buang_kewajiban", p.kewajiban.len()),
        baris("pihak.buang_tugas", p.tugas.len()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn daftar(judul: &'static str, isi: Vec<String>) -> AnyView {
    if isi.is_empty() {
        return ().into_any();
    }
    let butir = isi.into_iter().map(|b| view! { <li>{kapital(&b)}</li> }).collect_view();
    view! {
        <p>{judul}</p>
        <ul>{butir}</ul>
    }
    .into_any()
}

/// The dialog.
pub(super) fn dialog(l: Langkah) -> AnyView {
    let k = l.k;
    let isi = move |i: &usize| {
        let i = *i;
        k.draf.with_untracked(|d| {
            let nama = d.pihak.get(i).map(|p| p.nama.trim().to_owned()).filter(|n| !n.is_empty());
            let nama = nama.map_or_else(|| sebutan_pihak(i), |n| format!("{} ({n})", sebutan_pihak(i)));
            let sebut = |jalur: Vec<String>| jalur.iter().map(|j| nama_isian(j)).collect::<Vec<_>>();
            let sendiri = format!("pihak[{i}].");
            let kalimat = d.sebutan_pihak_di(i).into_iter().filter(|j| !j.starts_with(&sendiri)).collect();
            let badan = view! {
                {daftar(kata("pihak.buang_ikut"), ikut(d, i))}
                {daftar(kata("pihak.buang_rujukan"), sebut(d.rujukan_pihak(i)))}
                {daftar(kata("pihak.buang_sebutan"), sebut(kalimat))}
                <p>{kata("pihak.buang_urung")}</p>
            };
            (kata_isi("pihak.buang_judul", &[("pihak", &nama)]), badan.into_any())
        })
    };
    let lanjut = move |i: usize| {
        k.ubah(None, |d| d.buang_pihak(i));
        k.kabarkan(kata_isi("umum.dibuang", &[("apa", &sebutan_pihak(i))]));
        peramban::nanti(|| peramban::tuju_unsur("f-pihak"));
    };
    tanya("buang-pihak", l.dibuang, isi, kata("pihak.buang_lanjut"), lanjut, |_| {})
}
