//! A search field with a list below it: the combobox of the WAI-ARIA practices, with the focus always in the field.

use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::peramban;

/// What the list offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opsi {
    /// What is handed on when it is chosen.
    pub(crate) kode: String,
    /// What is read.
    pub(crate) label: String,
    /// A second line; may be empty.
    pub(crate) keterangan: String,
    /// The heading under which it stands; equal ones must follow each other. Empty: none.
    pub(crate) kelompok: &'static str,
    /// Whether it can be found but not chosen; the second line says why.
    pub(crate) mati: bool,
}

/// The field and its list.
///
/// Typing filters; arrows move, Enter chooses, Escape closes and then clears. What is chosen is handed on and the field
/// is empty again, ready for the next search.
#[component]
pub(crate) fn Kombo(
    /// Id of the field.
    #[prop(into)]
    id: String,
    /// Ids of the words that explain it.
    #[prop(into)]
    keterangan: String,
    /// Name of the list.
    #[prop(into)]
    nama: String,
    /// What fits the words in the field.
    cari: Callback<(String,), Vec<Opsi>>,
    /// Takes the code of a choice.
    pilih: Callback<(String,)>,
) -> AnyView {
    let k = Keadaan::ambil();
    let ketikan = RwSignal::new(String::new());
    let terbuka = RwSignal::new(false);
    let aktif = RwSignal::new(None::<usize>);
    let opsi = ingat(move || if terbuka.get() { cari.run((ketikan.get(),)) } else { Vec::new() });
    let id = StoredValue::new(id);
    let id_opsi = move |i: usize| format!("{}-opsi-{i}", id.get_value());
    let pilih_ini = Callback::new(move |(i,): (usize,)| {
        let Some(o) = opsi.with_untracked(|o| o.get(i).cloned()) else { return };
        aktif.set(Some(i));
        if o.mati {
            k.kabarkan(o.keterangan);
        } else {
            terbuka.set(false);
            ketikan.set(String::new());
            aktif.set(None);
            pilih.run((o.kode,));
        }
    });
    let ke = move |i: Option<usize>| {
        aktif.set(i);
        if let Some(i) = i {
            peramban::nanti(move || peramban::tampakkan(&id_opsi(i)));
        }
    };
    let ketuk = move |ev: KeyboardEvent| {
        let banyak = || opsi.with_untracked(Vec::len);
        let buka = || {
            terbuka.set(true);
            banyak()
        };
        match ev.key().as_str() {
            "ArrowDown" => {
                let banyak = buka();
                ke((banyak > 0).then(|| aktif.get_untracked().map_or(0, |i| (i + 1) % banyak)));
            }
            "ArrowUp" => {
                let banyak = buka();
                let dari = aktif.get_untracked().filter(|i| *i > 0).unwrap_or(banyak);
                ke(dari.checked_sub(1));
            }
            "Enter" if terbuka.get_untracked() => {
                // With nothing pointed at, the best match is meant.
                let di = aktif
                    .get_untracked()
                    .or_else(|| ketikan.with_untracked(|t| (!t.trim().is_empty()).then_some(0)));
                if let Some(di) = di {
                    pilih_ini.run((di,));
                }
            }
            "Escape" if terbuka.get_untracked() => terbuka.set(false),
            "Escape" => ketikan.set(String::new()),
            _ => return,
        }
        ev.prevent_default();
    };
    let jumlah = move || {
        let ada = terbuka.get() && !ketikan.with(|t| t.trim().is_empty());
        ada.then(|| kata_isi("umum.kombo_jumlah", &[("n", &opsi.with(Vec::len).to_string())]))
    };
    view! {
        <div class="kombo">
            <input
                type="text"
                id=id.get_value()
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-expanded=ikut(move || terbuka.get().to_string())
                aria-controls=format!("{}-daftar", id.get_value())
                aria-activedescendant=ikut(move || aktif.get().filter(|_| terbuka.get()).map(id_opsi))
                aria-describedby=keterangan
                prop:value=ikut(move || ketikan.get())
                on:input:target=move |ev| {
                    ketikan.set(ev.target().value());
                    terbuka.set(true);
                    aktif.set(None);
                }
                on:click=saat(move |_| terbuka.set(true))
                on:keydown=ketuk
                on:blur=saat(move |_| terbuka.set(false))
            />
            // The press must not take the focus out of the field, which would close the list before the click.
            <div
                id=format!("{}-daftar", id.get_value())
                class="kombo-daftar"
                role="listbox"
                aria-label=nama
                hidden=ikut(move || !terbuka.get())
                on:mousedown=move |ev| ev.prevent_default()
            >
                {hidup(move || terbuka.get().then(|| opsi.with(|o| daftar(o, id_opsi, aktif, pilih_ini))))}
            </div>
            <p class="tersembunyi" role="status">{hidup(jumlah)}</p>
        </div>
    }
    .into_any()
}

/// The offers under their headings.
fn daftar(
    semua: &[Opsi],
    id: impl Fn(usize) -> String,
    aktif: RwSignal<Option<usize>>,
    pilih: Callback<(usize,)>,
) -> AnyView {
    if semua.is_empty() {
        // An offer in form only: a list without any would be no list to a screen reader.
        return view! {
            <p class="kombo-kosong" role="option" aria-disabled="true" aria-selected="false">
                {kata("umum.kombo_kosong")}
            </p>
        }
        .into_any();
    }
    let mut di = 0;
    semua
        .chunk_by(|a, b| a.kelompok == b.kelompok)
        .map(|kelompok| {
            let judul = kelompok.first().map_or("", |o| o.kelompok);
            let isi = kelompok
                .iter()
                .map(|o| {
                    let ini = di;
                    di += 1;
                    satu(o, id(ini), move || aktif.get() == Some(ini), move || pilih.run((ini,)))
                })
                .collect_view();
            if judul.is_empty() {
                return isi.into_any();
            }
            view! {
                <div role="group" aria-label=judul>
                    <p class="kombo-judul" aria-hidden="true">{judul}</p>
                    {isi}
                </div>
            }
            .into_any()
        })
        .collect_view()
        .into_any()
}

fn satu(
    opsi: &Opsi,
    id: String,
    aktif: impl Fn() -> bool + Copy + Send + Sync + 'static,
    pilih: impl Fn() + Send + 'static,
) -> AnyView {
    view! {
        <div
            class="kombo-opsi"
            role="option"
            id=id
            aria-selected=ikut(move || aktif().to_string())
            aria-disabled=opsi.mati.then_some("true")
            on:click=saat(move |_| pilih())
        >
            <span>{opsi.label.clone()}</span>
            {(!opsi.keterangan.is_empty()).then(|| view! { <span class="petunjuk">{opsi.keterangan.clone()}</span> })}
        </div>
    }
    .into_any()
}
