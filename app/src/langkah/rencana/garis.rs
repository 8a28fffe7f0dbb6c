//! The line of time: a picture of the work plan, with the same in words for those who do not see it.

use docgen::draf::Draf;
use docgen::rencana::{Batang, GarisWaktu, Ruas, garis_waktu};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::ingat;
use crate::komponen::kapital;

/// The picture.
pub(super) fn gambar(k: Keadaan) -> AnyView {
    let garis = ingat(move || k.draf.with(|d| garis_waktu(d)));
    let isi = move || {
        let g = garis.get();
        if g.batang.is_empty() {
            return view! { <p class="petunjuk">{kata("rencana.garis_kosong")}</p> }.into_any();
        }
        let alt = k.draf.with(|d| dalam_kata(d, &g));
        let baris = g.batang.iter().map(|b| batang(k, b, &g)).collect_view();
        view! {
            <div class="garis-waktu" role="img" aria-label=alt>
                {kepala(&g.tahun)}
                {(!g.bagian.is_empty()).then(|| kepala(&g.bagian))}
                {baris}
            </div>
            {tanpa_waktu(&g)}
        }
        .into_any()
    };
    isi.into_any()
}

/// A place along the line as SVG takes it, without a view box: the words keep their size on any width.
fn persen(n: u32) -> String {
    format!("{}.{:02}%", n / 100, n % 100)
}

/// A row of labels over the line.
fn kepala(ruas: &[Ruas]) -> AnyView {
    let isi = ruas
        .iter()
        .map(|r| {
            view! {
                <line class="garis-batas" x1=persen(r.mulai) x2=persen(r.mulai) y1="0" y2="22"></line>
                <text x=persen(r.mulai) dx="4" y="16">{r.label.clone()}</text>
            }
        })
        .collect_view();
    view! { <svg class="garis-kepala" width="100%" height="22">{isi}</svg> }.into_any()
}

/// An activity: its name above its bar.
fn batang(k: Keadaan, b: &Batang, g: &GarisWaktu) -> AnyView {
    let nama = k.draf.with(|d| nama(d, b.indeks));
    let batas = g.tahun.iter().map(|r| {
        view! { <line class="garis-batas" x1=persen(r.mulai) x2=persen(r.mulai) y1="0" y2="16"></line> }
    });
    let kelas = if b.melampaui { "garis-batang melampaui" } else { "garis-batang" };
    view! {
        <div class="garis-baris">
            <p>
                {format!("{}. {nama}", b.indeks + 1)}
                " "
                <span class="petunjuk">
                    {b.waktu.clone()} {b.melampaui.then(|| format!(" – {}", kata("rencana.melampaui")))}
                </span>
            </p>
            <svg width="100%" height="16">
                <rect class="garis-dasar" x="0" y="2" width="100%" height="12" rx="3"></rect>
                {batas.collect_view()}
                <rect class=kelas x=persen(b.mulai) y="2" width=persen(b.lebar) height="12" rx="3"></rect>
            </svg>
        </div>
    }
    .into_any()
}

fn nama(d: &Draf, indeks: usize) -> String {
    let nama = d.rencana_kerja.get(indeks).map_or("", |r| r.kegiatan.trim());
    if nama.is_empty() { kata("rencana.tanpa_nama").to_owned() } else { kapital(nama) }
}

/// The picture in words.
fn dalam_kata(d: &Draf, g: &GarisWaktu) -> String {
    let butir = g.batang.iter().map(|b| {
        let n = (b.indeks + 1).to_string();
        kata_isi("rencana.garis_butir", &[("n", &n), ("kegiatan", &nama(d, b.indeks)), ("waktu", &b.waktu)])
    });
    let isi = butir.collect::<Vec<_>>().join(" ");
    let tahun = |r: Option<&Ruas>| r.map_or_else(String::new, |r| r.label.clone());
    let (awal, akhir) = (tahun(g.tahun.first()), tahun(g.tahun.iter().rfind(|r| !r.label.is_empty())));
    let n = g.batang.len().to_string();
    kata_isi("rencana.garis_alt", &[("n", &n), ("awal", &awal), ("akhir", &akhir), ("isi", &isi)])
}

fn tanpa_waktu(g: &GarisWaktu) -> AnyView {
    if g.tanpa_waktu.is_empty() {
        return ().into_any();
    }
    let daftar: Vec<String> = g.tanpa_waktu.iter().map(|i| (i + 1).to_string()).collect();
    view! { <p class="petunjuk">{kata_isi("rencana.garis_tanpa", &[("daftar", &daftar.join(", "))])}</p> }
        .into_any()
}
