//! A field with suggestions: type a few letters, choose with arrow keys or mouse.

use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::Jawaban;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};

/// A search field whose suggestions come from `saring` and whose choice goes to `pilih`, which gets its code.
///
/// Follows the combobox pattern of ARIA: the focus stays in the field, the marked suggestion is its active descendant.
pub(crate) fn cari(
    id: String,
    label: &'static str,
    petunjuk: &'static str,
    saring: fn(&str) -> Vec<Jawaban>,
    pilih: impl Fn(&str) + Clone + Send + Sync + 'static,
) -> AnyView {
    let k = Keadaan::ambil();
    let ketikan = RwSignal::new(String::new());
    let buka = RwSignal::new(false);
    let tanda = RwSignal::new(0_usize);
    let usul = ingat(move || if buka.get() { ketikan.with(|t| saring(t)) } else { Vec::new() });
    let (id_daftar, id_petunjuk) = (format!("{id}-daftar"), format!("{id}-petunjuk"));
    let id_usul = {
        let id = id.clone();
        move |i: usize| format!("{id}-usul-{i}")
    };
    let ambil = move |i: usize| {
        let Some(j) = usul.with_untracked(|u| u.get(i).cloned()) else { return };
        buka.set(false);
        ketikan.set(String::new());
        pilih(&j.kode);
    };
    let ketik = move |teks: String| {
        ketikan.set(teks);
        tanda.set(0);
        buka.set(true);
        let banyak = usul.with_untracked(Vec::len);
        k.kabarkan(kata_isi("umum.banyak_usul", &[("n", &banyak.to_string())]));
    };
    let tombol = {
        let ambil = ambil.clone();
        move |ev: KeyboardEvent| {
            let banyak = usul.with_untracked(Vec::len);
            match ev.key().as_str() {
                "ArrowDown" if banyak > 0 => tanda.update(|t| *t = (*t + 1) % banyak),
                "ArrowUp" if banyak > 0 => tanda.update(|t| *t = (*t + banyak - 1) % banyak),
                "Enter" if banyak > 0 => ambil(tanda.get_untracked()),
                "Escape" if buka.get_untracked() => buka.set(false),
                _ => return,
            }
            ev.prevent_default();
        }
    };
    let aktif = {
        let id_usul = id_usul.clone();
        move || usul.with(|u| !u.is_empty()).then(|| id_usul(tanda.get()))
    };
    let daftar = move || {
        let baris = |(i, j): (usize, Jawaban)| {
            let ambil = ambil.clone();
            view! {
                <li
                    role="option"
                    id=id_usul(i)
                    aria-selected=ikut(move || (tanda.get() == i).to_string())
                    on:mousedown=|ev| ev.prevent_default()
                    on:click=saat(move |_| ambil(i))
                >
                    <span>{j.label}</span>
                    <span class="petunjuk">{j.penjelasan}</span>
                </li>
            }
        };
        usul.get().into_iter().enumerate().map(baris).collect_view()
    };
    let nihil = move || buka.get() && usul.with(Vec::is_empty) && ketikan.with(|t| !t.trim().is_empty());
    view! {
        <div class="bidang cari">
            <label for=id.clone()>{label}</label>
            <p id=id_petunjuk.clone() class="petunjuk">{petunjuk}</p>
            <input
                type="text"
                id=id
                role="combobox"
                autocomplete="off"
                aria-autocomplete="list"
                aria-expanded=ikut(move || usul.with(|u| !u.is_empty()).to_string())
                aria-controls=id_daftar.clone()
                aria-activedescendant=aktif
                aria-describedby=id_petunjuk
                prop:value=ikut(move || ketikan.get())
                on:input:target=move |ev| ketik(ev.target().value())
                on:keydown=tombol
                on:blur=saat(move |_| buka.set(false))
            />
            <ul id=id_daftar role="listbox" aria-label=label hidden=ikut(move || usul.with(Vec::is_empty))>{hidup(daftar)}</ul>
            <p class="petunjuk" hidden=ikut(move || !nihil())>{kata("umum.tanpa_usul")}</p>
        </div>
    }
    .into_any()
}
