//! A field of the field table: label, hint, control and messages, all found by its path.

use docgen::draf::{Bentuk, Rupa, bidang_di, rupa};
use docgen::teks::antarmuka;
use leptos::prelude::*;

use super::kendali::{self, Jawaban, Kendali};
use super::{kapital, pesan_isian};
use crate::komponen::dinamis::ingat;
use crate::penyunting::Penyunting;
use crate::peramban::id_isian;

/// Up to how many answers stand open as radio buttons.
const RADIO: usize = 6;

/// A field.
///
/// Label and hint come from the words of the field table; the control from its shape. Messages appear once the field
/// or its step was left; while it is being typed in, none is added.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "components own their props")]
pub(crate) fn Bidang(
    /// Path of the field, for example `pihak[0].nama`.
    #[prop(into)]
    jalur: String,
    /// Words instead of the label of the field table.
    #[prop(optional, into)]
    label: Option<String>,
    /// Words instead of the hint of the field table; empty: none.
    #[prop(optional, into)]
    petunjuk: Option<String>,
    /// Only these codes of a closed list.
    #[prop(optional, into)]
    hanya: Option<Vec<&'static str>>,
    /// In a row of a table, where the column says what is asked.
    #[prop(optional)]
    dalam_tabel: bool,
    /// A list even for few answers.
    #[prop(optional)]
    ringkas: bool,
    /// One line even where the field table says several.
    #[prop(optional)]
    sebaris: bool,
) -> AnyView {
    let penyunting = expect_context::<Penyunting>();
    let Some((skema, bidang)) = bidang_di(penyunting.skema, &jalur) else {
        debug_assert!(false, "no field at {jalur}");
        return ().into_any();
    };
    let kata = antarmuka::bidang(skema.nama, bidang.kunci);
    let nama = label.unwrap_or_else(|| kapital(kata.map_or(bidang.kunci, |k| k.label)));
    let petunjuk = petunjuk.unwrap_or_else(|| kata.map_or_else(String::new, |k| k.petunjuk.to_owned()));
    let id = id_isian(&jalur);
    let (id_petunjuk, id_pesan) = (format!("{id}-petunjuk"), format!("{id}-pesan"));
    let fokus = RwSignal::new(false);
    let semua = penyunting.pesan(jalur.clone());
    // Typing must not be answered by an error: while the field is in use its messages can only become fewer.
    let pesan = Memo::new(move |lama: Option<&Vec<_>>| {
        let kini = semua.get();
        match lama {
            Some(lama) if fokus.get() => kini.into_iter().filter(|p| lama.contains(p)).collect(),
            _ => kini,
        }
    });
    let punya_petunjuk = !petunjuk.is_empty() && !dalam_tabel;
    let keterangan = if punya_petunjuk { format!("{id_petunjuk} {id_pesan}") } else { id_pesan.clone() };
    let kendali = Kendali {
        isi: penyunting.di(jalur.clone()),
        salah: ingat(move || pesan.with(|p| !p.is_empty())),
        keterangan: keterangan.clone(),
        nama: dalam_tabel.then(|| nama.clone()),
        penyunting,
        jalur,
    };
    let rupa = rupa(skema.nama, bidang.kunci);
    let pilihan = match bidang.bentuk {
        Bentuk::Pilihan(nama, kode) => {
            let kode: Vec<_> =
                kode().into_iter().filter(|k| hanya.as_ref().is_none_or(|h| h.contains(k))).collect();
            Some(kendali::jawaban(nama, &kode))
        }
        Bentuk::YaTidak => Some(kendali::ya_tidak()),
        _ => None,
    };
    let radio = pilihan.as_ref().is_some_and(|p| p.len() <= RADIO) && !ringkas && !dalam_tabel;
    let durasi = matches!(bidang.bentuk, Bentuk::Durasi);
    let isi = match (bidang.bentuk, rupa) {
        (Bentuk::Durasi, _) => kendali::durasi(Kendali { nama: Some(nama.clone()), ..kendali }),
        (Bentuk::Tanggal, _) => kendali::teks(kendali, false, "sedang", false),
        (Bentuk::Uang, _) => view! { <span class="bersatuan"><span class="satuan">"Rp"</span>{kendali::teks(kendali, false, "sedang", true)}</span> }.into_any(),
        (Bentuk::Bilangan, Rupa::Permil | Rupa::Persen) => kendali::tarif(kendali, rupa),
        (Bentuk::Bilangan, _) => kendali::teks(kendali, false, "pendek", true),
        (Bentuk::Teks, Rupa::Pihak) => kendali::pilih(kendali, pihak(penyunting)),
        (Bentuk::Teks, Rupa::Paragraf) if !sebaris => kendali::teks(kendali, true, "", false),
        (Bentuk::Pilihan(..) | Bentuk::YaTidak, _) => {
            let jawaban = pilihan.unwrap_or_default();
            if radio { kendali::radio(&kendali, jawaban) } else { kendali::pilih(kendali, Signal::stored(jawaban)) }
        }
        _ => kendali::teks(kendali, false, "", false),
    };
    let masuk = move |_| fokus.set(true);
    let keluar = move |_| fokus.set(false);
    let petunjuk =
        punya_petunjuk.then(|| view! { <p id=id_petunjuk.clone() class="petunjuk">{petunjuk}</p> });
    let pesan = pesan_isian(id_pesan.clone(), pesan);
    if radio {
        return view! {
            <fieldset
                id=id
                class="bidang"
                tabindex="-1"
                aria-describedby=keterangan
                on:focusin=masuk
                on:focusout=keluar
            >
                <legend>{nama}</legend>
                {petunjuk}
                {pesan}
                {isi}
            </fieldset>
        }
        .into_any();
    }
    let label = (!dalam_tabel).then(|| {
        if durasi {
            view! { <span class="label">{nama}</span> }.into_any()
        } else {
            view! { <label for=id>{nama}</label> }.into_any()
        }
    });
    view! {
        <div class="bidang" on:focusin=masuk on:focusout=keluar>
            {label}
            {petunjuk}
            {pesan}
            {isi}
        </div>
    }
    .into_any()
}

/// The parties of the draft as answers: their id, `PIHAK KESATU` and their name.
fn pihak(penyunting: Penyunting) -> Signal<Vec<Jawaban>> {
    let banyak = penyunting.di("pihak");
    let jawaban = ingat(move || {
        (0..banyak.get().panjang)
            .map(|i| {
                let isi = |kunci: &str| penyunting.ikuti(&format!("pihak[{i}].{kunci}")).teks;
                let (nama, urutan) = (isi("nama"), crate::mesin::sebutan_pihak(i));
                let label = if nama.is_empty() { urutan } else { format!("{urutan} – {nama}") };
                Jawaban { kode: isi("id"), label, penjelasan: String::new() }
            })
            .collect::<Vec<_>>()
    });
    jawaban.into()
}

/// Fields that are one thought, under a heading of their own.
#[component]
pub(crate) fn Kelompok(
    /// The heading.
    #[prop(into)]
    judul: String,
    /// One sentence under it.
    #[prop(optional, into)]
    penjelasan: Option<String>,
    /// An id, so that a link finds it.
    #[prop(optional, into)]
    id: Option<String>,
    /// The fields.
    children: Children,
) -> AnyView {
    view! {
        <section class="kelompok" id=id tabindex="-1">
            <h2>{judul}</h2>
            {penjelasan.map(|p| view! { <p class="petunjuk">{p}</p> })}
            {children()}
        </section>
    }
    .into_any()
}
