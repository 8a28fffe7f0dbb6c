//! Lists that grow: cards or rows that are added, moved and taken away, by mouse and by keyboard alike.

use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::ikon::{Ikon, ikon};
use super::seret::Seret;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{ikut, ingat, saat};
use crate::penyunting::{Penyunting, Ubah};
use crate::peramban;

/// The three buttons of an item and what they do.
pub(crate) fn alat(jalur: &str, di: usize, banyak: Memo<usize>, sebutan: &str) -> AnyView {
    let penyunting = expect_context::<Penyunting>();
    let k = Keadaan::ambil();
    let id = move |jalur: &str, apa: &str, di: usize| format!("t-{apa}-{jalur}-{di}");
    let pindah = {
        let jalur = jalur.to_owned();
        let sebutan = sebutan.to_owned();
        move |ke: usize, apa: &'static str| {
            penyunting.ubah(&jalur, Ubah::Pindah(di, ke));
            k.kabarkan(kata_isi("umum.dipindah", &[("apa", &sebutan), ("ke", &(ke + 1).to_string())]));
            let (tepi, jalur) = (ke == 0 || ke + 1 == banyak.get_untracked(), jalur.clone());
            let apa = match (tepi, apa) {
                (true, "naik") => "turun",
                (true, _) => "naik",
                (false, apa) => apa,
            };
            peramban::nanti(move || peramban::fokus(&id(&jalur, apa, ke)));
        }
    };
    let buang = {
        let jalur = jalur.to_owned();
        let sebutan = sebutan.to_owned();
        move |_| {
            penyunting.ubah(&jalur, Ubah::Buang(di));
            k.kabarkan(kata_isi("umum.dibuang", &[("apa", &sebutan)]));
            let jalur = jalur.clone();
            let sisa = banyak.get_untracked();
            peramban::nanti(move || {
                if let Some(akhir) = sisa.checked_sub(1) {
                    peramban::fokus(&id(&jalur, "buang", di.min(akhir)));
                } else {
                    // A list that grows by other means than its button has the field itself.
                    peramban::fokus_isian(&jalur);
                    peramban::fokus(&id(&jalur, "tambah", 0));
                }
            });
        }
    };
    let (naik, turun) = (pindah.clone(), pindah);
    let nama = |kunci| kata_isi(kunci, &[("apa", sebutan)]);
    view! {
        <div class="alat">
            <button
                type="button"
                class="tombol-ikon"
                id=id(jalur, "naik", di)
                aria-label=nama("umum.naikkan")
                title=kata("umum.naik")
                disabled=di == 0
                on:click=saat(move |_| naik(di - 1, "naik"))
            >
                {ikon(Ikon::Naik)}
            </button>
            <button
                type="button"
                class="tombol-ikon"
                id=id(jalur, "turun", di)
                aria-label=nama("umum.turunkan")
                title=kata("umum.turun")
                disabled=ikut(move || banyak.get() <= di + 1)
                on:click=saat(move |_| turun(di + 1, "turun"))
            >
                {ikon(Ikon::Turun)}
            </button>
            <button
                type="button"
                class="tombol-ikon"
                id=id(jalur, "buang", di)
                aria-label=nama("umum.hapus")
                title=kata("umum.buang")
                on:click=buang
            >
                {ikon(Ikon::Buang)}
            </button>
        </div>
    }
    .into_any()
}

/// The button that adds an item and moves the focus into it.
fn tambah(jalur: &str, kata: String, banyak: Memo<usize>, kunci_pertama: &'static str) -> AnyView {
    let penyunting = expect_context::<Penyunting>();
    let id = format!("t-tambah-{jalur}-0");
    let jalur = jalur.to_owned();
    let klik = move |_| {
        let di = banyak.get_untracked();
        penyunting.ubah(&jalur, Ubah::Sisip(di));
        let baru = format!("{jalur}[{di}].{kunci_pertama}");
        peramban::nanti(move || {
            peramban::fokus_isian(&baru);
        });
    };
    view! {
        <button type="button" class="tombol tombol-tambah" id=id on:click=klik>
            {ikon(Ikon::Tambah)}
            {kata}
        </button>
    }
    .into_any()
}

/// A list of cards.
#[component]
pub(crate) fn DaftarUlang(
    /// Path of the list.
    #[prop(into)]
    jalur: String,
    /// What one item is called: "butir", "sumber dana".
    #[prop(into)]
    sebutan: String,
    /// Key of the first field of an item, which gets the focus when one is added.
    kunci_pertama: &'static str,
    /// The fields of item `i`, whose path is given.
    #[prop(into)]
    isi: Callback<(usize, String), AnyView>,
) -> AnyView {
    let penyunting = expect_context::<Penyunting>();
    let daftar = penyunting.di(jalur.clone());
    let banyak = ingat(move || daftar.with(|k| k.panjang));
    let kata_tambah = kata_isi("umum.tambah", &[("apa", &sebutan)]);
    let kaki = tambah(&jalur, kata_tambah, banyak, kunci_pertama);
    let seret = {
        let jalur = jalur.clone();
        Seret::baru(Callback::new(move |(dari, ke)| penyunting.ubah(&jalur, Ubah::Pindah(dari, ke))))
    };
    let kartu = move |i: usize| {
        let nama = format!("{sebutan} {}", i + 1);
        let alat = alat(&jalur, i, banyak, &nama);
        let di = Signal::stored(i);
        view! {
            <li
                class="kartu"
                aria-label=super::kapital(&nama)
                data-seret=ikut(move || seret.keadaan(di))
                on:dragover=move |ev| seret.lewat(&ev, di)
                on:drop=move |ev| seret.jatuh(&ev, di)
            >
                {seret.pegangan(di, banyak.into())}
                <div class="kartu-isi">{isi.run((i, format!("{jalur}[{i}]")))}</div>
                {alat}
            </li>
        }
    };
    view! {
        <ol class="daftar-ulang">
            <For each=move || 0..banyak.get() key=|i| *i children=kartu />
        </ol>
        {kaki}
    }
    .into_any()
}
