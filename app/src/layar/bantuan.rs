//! Help: how it works, what is stored where, which regulations this version knows, and every rule explained.

use docgen::aturan::{self, Aturan, SEMUA};
use docgen::ranah::{PERATURAN, Rujukan};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::lencana;
use crate::rute::Rute;
use crate::{mesin, peramban};

/// The screen.
#[component]
pub(crate) fn Bantuan() -> impl IntoView {
    let k = Keadaan::ambil();
    let topik = ingat(move || match k.rute.get() {
        Rute::Bantuan(topik) => topik,
        _ => None,
    });
    let isi = move || match topik.get() {
        Some(id) => aturan::cari(&id).map_or_else(|| tidak_dikenal(&id), penjelasan),
        None => semua(),
    };
    view! { <div class="layar bantuan">{hidup(isi)}</div> }
}

fn tidak_dikenal(id: &str) -> AnyView {
    view! {
        <h1 id="judul-layar" tabindex="-1">{kata("bantuan.tidak_dikenal")}</h1>
        <p>{kata_isi("bantuan.tidak_dikenal_arti", &[("id", id)])}</p>
        <p><a href=Rute::Bantuan(None).alamat()>{kata("bantuan.ke_daftar")}</a></p>
    }
    .into_any()
}

/// One rule.
fn penjelasan(a: &'static Aturan) -> AnyView {
    let judul = a.ringkas();
    peramban::pasang_judul(&format!("{} – {}", a.id, kata("umum.merek")));
    let dasar: Vec<String> = a.dasar.iter().map(Rujukan::teks).collect();
    let tulisan = RwSignal::new(None::<Result<String, String>>);
    spawn_local(async move {
        let isi = mesin::penjelasan(a.id).await;
        // Whoever has left the page needs no answer.
        tulisan.try_set(Some(isi));
    });
    let isi = move || match tulisan.get() {
        None => view! { <p role="status">{kata("umum.memuat")}</p> }.into_any(),
        Some(Ok(isi)) => uraian(&isi),
        Some(Err(sebab)) => view! { <p class="galat" role="alert">{sebab}</p> }.into_any(),
    };
    let dasar = if dasar.is_empty() { kata("periksa.tanpa_dasar").to_owned() } else { dasar.join("; ") };
    view! {
        <p><a href=Rute::Bantuan(None).alamat()>{kata("bantuan.ke_daftar")}</a></p>
        <h1 id="judul-layar" tabindex="-1">{judul}</h1>
        <p>{lencana(a.tingkat)} " " {a.id} " · " {dasar}</p>
        {hidup(isi)}
    }
    .into_any()
}

/// The explanation of a rule: headings, paragraphs, lists and a table, which is all that its pages use.
fn uraian(markdown: &str) -> AnyView {
    let mut bagian: Vec<AnyView> = Vec::new();
    for potong in markdown.split("\n\n") {
        let baris: Vec<&str> = potong.lines().map(str::trim).filter(|b| !b.is_empty()).collect();
        let Some(pertama) = baris.first() else { continue };
        let isi = if let Some(judul) = pertama.strip_prefix("## ") {
            view! { <h2>{judul.to_owned()}</h2> }.into_any()
        } else if pertama.starts_with('|') {
            tabel(&baris)
        } else if let Some(butir) = baris.iter().map(|b| butir(b)).collect::<Option<Vec<_>>>() {
            view! { <ul>{butir.into_iter().map(|b| view! { <li>{b}</li> }).collect_view()}</ul> }.into_any()
        } else {
            view! { <p>{baris.join(" ")}</p> }.into_any()
        };
        bagian.push(isi);
    }
    bagian.into_any()
}

/// The words of a list item: after `- ` or `1. `.
fn butir(baris: &str) -> Option<String> {
    let bernomor = baris.split_once(". ").filter(|(n, _)| n.bytes().all(|b| b.is_ascii_digit()));
    baris.strip_prefix("- ").or(bernomor.map(|(_, isi)| isi)).map(str::to_owned)
}

/// A table: the head, a line of dashes, rows.
fn tabel(baris: &[&str]) -> AnyView {
    let sel = |b: &str| {
        b.trim_matches('|').split('|').map(|s| s.replace('`', "").trim().to_owned()).collect::<Vec<_>>()
    };
    let (kepala, isi) =
        (baris.first().map(|b| sel(b)).unwrap_or_default(), baris.get(2..).unwrap_or_default());
    let kepala = kepala.into_iter().map(|s| view! { <th scope="col">{s}</th> }).collect_view();
    let isi = isi
        .iter()
        .map(|b| view! { <tr>{sel(b).into_iter().map(|s| view! { <td>{s}</td> }).collect_view()}</tr> })
        .collect_view();
    view! {
        <div class="gulir" role="group" tabindex="0" aria-label=kata("bantuan.tabel")>
            <table><thead><tr>{kepala}</tr></thead><tbody>{isi}</tbody></table>
        </div>
    }
    .into_any()
}

/// The start of the help.
fn semua() -> AnyView {
    peramban::pasang_judul(&format!("{} – {}", kata("umum.bantuan"), kata("umum.merek")));
    let cari = RwSignal::new(String::new());
    let daftar = ingat(move || {
        let cari = cari.get().to_lowercase();
        let cocok = |a: &&&'static Aturan| {
            let teks = format!("{} {}", a.id, a.ringkas()).to_lowercase();
            cari.split_whitespace().all(|c| teks.contains(c))
        };
        SEMUA.iter().filter(cocok).map(|a| a.id).collect::<Vec<_>>()
    });
    let baris = move |id: &'static str| {
        let a = aturan::cari(id)?;
        let alamat = Rute::Bantuan(Some(id.to_owned())).alamat();
        Some(view! { <li>{lencana(a.tingkat)} " " <a href=alamat>{id}</a> " " {a.ringkas()}</li> })
    };
    let peraturan = PERATURAN.iter().map(|p| view! { <li>{p.singkat}</li> }).collect_view();
    view! {
        <h1 id="judul-layar" tabindex="-1">{kata("umum.bantuan")}</h1>
        <section>
            <h2>{kata("bantuan.cara")}</h2>
            <ol>
                <li>{kata("bantuan.cara_1")}</li>
                <li>{kata("bantuan.cara_2")}</li>
                <li>{kata("bantuan.cara_3")}</li>
                <li>{kata("bantuan.cara_4")}</li>
            </ol>
        </section>
        <section>
            <h2>{kata("bantuan.tombol")}</h2>
            <ul>
                <li>{kata("bantuan.tombol_urung")}</li>
                <li>{kata("bantuan.tombol_pindah")}</li>
                <li>{kata("bantuan.tombol_naskah")}</li>
            </ul>
        </section>
        <section>
            <h2>{kata("bantuan.penyimpanan")}</h2>
            <p>{kata("bantuan.penyimpanan_1")}</p>
            <p>{kata("bantuan.penyimpanan_2")}</p>
            <p>{kata("bantuan.penyimpanan_3")}</p>
        </section>
        <section>
            <h2>{kata("bantuan.peraturan")}</h2>
            <p>{kata("bantuan.peraturan_arti")}</p>
            <ul>{peraturan}</ul>
        </section>
        <section>
            <h2>{kata("bantuan.aturan")}</h2>
            <p>{kata("bantuan.aturan_arti")}</p>
            <label for="cari-aturan">{kata("bantuan.cari")}</label>
            <input
                type="text"
                inputmode="search"
                id="cari-aturan"
                on:input:target=move |ev| cari.set(ev.target().value())
            />
            <p class="petunjuk" role="status">
                {hidup(move || kata_isi("bantuan.jumlah", &[("n", &daftar.with(Vec::len).to_string())]))}
            </p>
            <ul class="daftar-aturan">
                <For each=move || daftar.get() key=|id| *id children=baris />
            </ul>
        </section>
    }
    .into_any()
}
