//! A text field of own words: references in it read `{Pasal 15}` and are kept by id.

use docgen::teks::antarmuka::{self, kata_isi};
use leptos::prelude::*;

use super::Teks;
use crate::komponen::dinamis::{akibat, hidup, ikut, ingat, saat};
use crate::komponen::pesan_isian;
use crate::penyunting::Penyunting;
use crate::peramban::{self, id_isian};

/// A field; its name is said to screen readers, the list around it shows what it is.
pub(super) fn kata(teks: Teks, pasal: StoredValue<String>, jalur: String, nama: String) -> AnyView {
    let p = expect_context::<Penyunting>();
    let isi = p.di(jalur.clone());
    let sedang = RwSignal::new(None::<String>);
    let nilai = move || {
        sedang.get().unwrap_or_else(|| {
            let kini = isi.get().teks;
            if kini.contains('{') {
                pasal.with_value(|id| teks.isi.with(|t| t.ramah(&kini, id)))
            } else {
                kini
            }
        })
    };
    let (id, id_pesan) = (id_isian(&jalur), format!("{}-pesan", id_isian(&jalur)));
    let pesan = pesan_isian(id_pesan.clone(), p.pesan(jalur.clone()));
    let ketik = move |ketikan: String| {
        p.ketik(&jalur, pasal.with_value(|id| teks.isi.with_untracked(|t| t.dari_ramah(&ketikan, id))));
        sedang.set(Some(ketikan));
    };
    view! {
        <div class="bidang">
            {pesan}
            <textarea
                id=id
                rows="2"
                aria-label=nama
                aria-describedby=id_pesan
                prop:value=ikut(nilai)
                on:input:target=move |ev| ketik(ev.target().value())
                on:blur=saat(move |_| sedang.set(None))
            ></textarea>
        </div>
    }
    .into_any()
}

/// A list of everything that can be referred to; what is picked goes to the cursor of the text field used last.
pub(super) fn sisip_rujukan(teks: Teks, pasal: StoredValue<String>) -> AnyView {
    let k = teks.k();
    let p = expect_context::<Penyunting>();
    let terakhir = RwSignal::new(None::<String>);
    // The field in which the officer is, as long as it is one of own words.
    akibat(move || {
        let milik = |j: &String| {
            let kunci = j.rsplit('.').next();
            j.starts_with("ubahan[") && matches!(kunci, Some("teks" | "uraian"))
        };
        if let Some(jalur) = k.sorot.get().filter(milik) {
            terakhir.set(Some(jalur));
        }
    });
    let sasaran = ingat(move || pasal.with_value(|id| teks.isi.with(|t| t.sasaran(id))));
    let opsi = move || {
        sasaran.with(|s| {
            s.iter()
                .map(|s| {
                    let utama = s.kode.starts_with("{pasal:");
                    let label = if utama { format!("{} {}", s.kata, s.judul) } else { s.kata.clone() };
                    view! { <option value=s.kata.clone()>{label}</option> }
                })
                .collect_view()
        })
    };
    let sisip = move |kata: String| {
        let Some(jalur) = terakhir.get_untracked() else {
            k.kabarkan(antarmuka::kata("teks.rujukan_belum"));
            return;
        };
        if let Some(isi) = peramban::sisipkan_di_kursor(&id_isian(&jalur), &format!("{{{kata}}}")) {
            p.ketik(&jalur, pasal.with_value(|id| teks.isi.with_untracked(|t| t.dari_ramah(&isi, id))));
        }
    };
    let id = pasal.with_value(|id| format!("rujukan-{id}"));
    let contoh = "{Pasal 1}";
    view! {
        <div class="bidang sisip-rujukan">
            <label for=id.clone()>{antarmuka::kata("teks.rujukan")}</label>
            <p class="petunjuk">{kata_isi("teks.rujukan_arti", &[("contoh", contoh)])}</p>
            <select
                id=id
                on:change:target=move |ev| {
                    let kata = ev.target().value();
                    ev.target().set_value("");
                    if !kata.is_empty() {
                        sisip(kata);
                    }
                }
            >
                <option value="">{antarmuka::kata("teks.rujukan_pilih")}</option>
                {hidup(opsi)}
            </select>
        </div>
    }
    .into_any()
}
