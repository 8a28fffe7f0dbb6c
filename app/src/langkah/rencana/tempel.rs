//! Pasting from a spreadsheet: what was recognised is shown before it is taken over.

use docgen::draf::{Draf, Kegiatan};
use docgen::teks::antarmuka::{kata, kata_isi};
use docgen::tempel::{Kolom, Tempelan, tempel_rencana};
use leptos::ev::ClipboardEvent;
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::komponen::kapital;
use crate::peramban;

const ID_TEKS: &str = "tempel-teks";
const ID_TOMBOL: &str = "tempel-tombol";

/// How many rows the look ahead shows.
const PRATINJAU: usize = 5;

/// The button with what it opens, above the rows; a table that is pasted into a row opens it too.
pub(super) fn panel(k: Keadaan, tabel: AnyView) -> AnyView {
    let (terbuka, teks) = (RwSignal::new(false), RwSignal::new(String::new()));
    let buka = move |isi: String| {
        teks.set(isi);
        terbuka.set(true);
        peramban::nanti(|| peramban::tuju_unsur(ID_TEKS));
    };
    let tempel = move |ev: ClipboardEvent| {
        let isi = peramban::teks_tempel(&ev);
        if isi.contains('\t') {
            ev.prevent_default();
            buka(isi);
        }
    };
    let tutup = move || {
        terbuka.set(false);
        teks.set(String::new());
        peramban::nanti(|| peramban::fokus(ID_TOMBOL));
    };
    let isi = move || terbuka.get().then(|| isian(k, teks, Callback::new(move |()| tutup())));
    view! {
        <button
            type="button"
            class="tombol tombol-kecil"
            id=ID_TOMBOL
            aria-expanded=ikut(move || terbuka.get().to_string())
            on:click=saat(move |_| if terbuka.get_untracked() { tutup() } else { buka(String::new()) })
        >
            {kata("rencana.tempel")}
        </button>
        {hidup(isi)}
        <div on:paste=tempel>{tabel}</div>
    }
    .into_any()
}

fn isian(k: Keadaan, teks: RwSignal<String>, tutup: Callback<()>) -> AnyView {
    let hasil = ingat(move || teks.with(|t| k.draf.with(|d| tempel_rencana(t, d))));
    let ambil = move |ganti: bool| {
        let baris = hasil.with_untracked(|h| h.baris.clone());
        let n = baris.len().to_string();
        k.ubah(None, |d| masukkan(d, baris, ganti));
        k.kabarkan(kata_isi("rencana.tempel_selesai", &[("n", &n)]));
        tutup.run(());
    };
    let tombol = move || {
        let n = hasil.with(|h| h.baris.len());
        let label = |kunci| kata_isi(kunci, &[("n", &n.to_string())]);
        let ada = k.draf.with(|d| d.rencana_kerja.iter().any(berisi));
        (n > 0).then(|| {
            view! {
                <button type="button" class="tombol tombol-utama" on:click=saat(move |_| ambil(false))>
                    {label("rencana.tempel_tambah")}
                </button>
                {ada
                    .then(|| {
                        view! {
                            <button type="button" class="tombol" on:click=saat(move |_| ambil(true))>
                                {label("rencana.tempel_ganti")}
                            </button>
                        }
                    })}
            }
        })
    };
    let terbaca = move || match hasil.with(|h| h.baris.len()) {
        _ if teks.with(|t| t.trim().is_empty()) => String::new(),
        0 => kata("rencana.tempel_nihil").to_owned(),
        n => kata_isi("rencana.tempel_hasil", &[("n", &n.to_string())]),
    };
    view! {
        <div class="tempel">
            <label for=ID_TEKS>{kata("rencana.tempel_label")}</label>
            <p class="petunjuk" id="tempel-arti">{kata("rencana.tempel_arti")}</p>
            <textarea
                id=ID_TEKS
                rows="5"
                wrap="off"
                aria-describedby="tempel-arti"
                prop:value=ikut(move || teks.get())
                on:input:target=move |ev| teks.set(ev.target().value())
            ></textarea>
            <p role="status">{hidup(terbaca)}</p>
            {hidup(move || hasil.with(|h| k.draf.with(|d| (!h.baris.is_empty()).then(|| rincian(d, h)))))}
            <p class="deret-tombol">
                {hidup(tombol)}
                <button type="button" class="tombol" on:click=saat(move |_| tutup.run(()))>{kata("umum.batal")}</button>
            </p>
        </div>
    }
    .into_any()
}

/// What was recognised, and what somebody should look at.
fn rincian(d: &Draf, h: &Tempelan) -> AnyView {
    let kolom = h.kolom.iter().filter(|k| !matches!(k, Kolom::Lain(_) | Kolom::Nomor)).map(|k| k.label(d));
    let kolom = kolom.collect::<Vec<_>>().join(", ");
    let catatan = h.catatan.iter().map(|c| view! { <li>{c.teks(d)}</li> }).collect_view();
    let baris = h.baris.iter().take(PRATINJAU).map(|r| {
        let waktu =
            [&r.mulai, &r.selesai].map(|t| t.nilai().map(|t| docgen::bahasa::tanggal_angka(t.naif())));
        let waktu = waktu.into_iter().flatten().collect::<Vec<_>>().join(" – ");
        view! { <li>{kapital(&r.kegiatan)} " " <span class="petunjuk">{waktu}</span></li> }
    });
    let sisa = h.baris.len().saturating_sub(PRATINJAU);
    view! {
        <p>{kata_isi("rencana.tempel_kolom", &[("kolom", &kolom)])}</p>
        {(!h.catatan.is_empty())
            .then(|| view! { <p class="belum">{kata("rencana.tempel_catatan")}</p> <ul>{catatan}</ul> })}
        <p>{kata("rencana.tempel_pratinjau")}</p>
        <ol>{baris.collect_view()}</ol>
        {(sisa > 0)
            .then(|| view! { <p class="petunjuk">{kata_isi("rencana.tempel_lagi", &[("n", &sisa.to_string())])}</p> })}
    }
    .into_any()
}

fn berisi(k: &Kegiatan) -> bool {
    *k != Kegiatan::default()
}

/// Takes the rows over: behind those that are there, or in their stead. Rows that hold nothing make room.
fn masukkan(d: &mut Draf, baris: Vec<Kegiatan>, ganti: bool) {
    d.rencana_kerja.retain(|k| !ganti && berisi(k));
    d.rencana_kerja.extend(baris);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn baris_kosong_memberi_tempat() {
        let bernama = |n: &str| Kegiatan { kegiatan: n.to_owned(), ..Kegiatan::default() };
        let mut d = Draf { rencana_kerja: vec![bernama("a"), Kegiatan::default()], ..Draf::default() };
        masukkan(&mut d, vec![bernama("b")], false);
        assert_eq!(d.rencana_kerja, [bernama("a"), bernama("b")]);
        masukkan(&mut d, vec![bernama("c")], true);
        assert_eq!(d.rencana_kerja, [bernama("c")]);
    }
}
