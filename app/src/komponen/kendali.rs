//! The controls of fields: one function for each way of asking.

use docgen::bahasa::{Desimal, nama_satuan};
use docgen::draf::Rupa;
use docgen::ranah::{Pilihan, SatuanWaktu};
use docgen::teks::antarmuka::{self, kata};
use leptos::prelude::*;

use super::kapital;
use crate::komponen::dinamis::{hidup, ikut, saat};
use crate::penyunting::{Ketikan, Penyunting};
use crate::peramban::id_isian;

/// What a control needs to know of its field.
#[derive(Clone)]
pub(super) struct Kendali {
    /// Path of the field.
    pub(super) jalur: String,
    /// Name for screen readers where no label is seen.
    pub(super) nama: Option<String>,
    /// Ids of hint and messages.
    pub(super) keterangan: String,
    /// Whether a message stands beside it.
    pub(super) salah: Memo<bool>,
    /// The field.
    pub(super) isi: Memo<Ketikan>,
    /// Whom it tells.
    pub(super) penyunting: Penyunting,
}

impl Kendali {
    fn id(&self) -> String {
        id_isian(&self.jalur)
    }

    fn ketik(&self, teks: impl Into<String>) {
        self.penyunting.ketik(&self.jalur, teks);
    }
}

/// One line or several lines of text.
///
/// While it is being typed in, the field shows what was typed; once left, the usual form of it.
pub(super) fn teks(k: Kendali, banyak_baris: bool, kelas: &'static str, angka: bool) -> AnyView {
    let sedang = RwSignal::new(None::<String>);
    let nilai = move || sedang.get().unwrap_or_else(|| k.isi.get().teks);
    let (id, nama, keterangan, salah) = (k.id(), k.nama.clone(), k.keterangan.clone(), k.salah);
    let ketik = move |teks: String| {
        k.ketik(teks.clone());
        sedang.set(Some(teks));
    };
    let invalid = move || salah.get().then_some("true");
    if banyak_baris {
        return view! {
            <textarea
                id=id
                class=kelas
                rows="2"
                aria-label=nama
                aria-describedby=keterangan
                aria-invalid=ikut(invalid)
                prop:value=ikut(nilai)
                on:input:target=move |ev| ketik(ev.target().value())
                on:blur=saat(move |_| sedang.set(None))
            ></textarea>
        }
        .into_any();
    }
    view! {
        <input
            type="text"
            id=id
            class=kelas
            inputmode=angka.then_some("decimal")
            autocomplete="off"
            aria-label=nama
            aria-describedby=keterangan
            aria-invalid=ikut(invalid)
            prop:value=ikut(nilai)
            on:input:target=move |ev| ketik(ev.target().value())
            on:blur=saat(move |_| sedang.set(None))
        />
    }
    .into_any()
}

/// A rate in per mil or per cent, kept in hundredths: `2,5` is 250.
pub(super) fn tarif(k: Kendali, rupa: Rupa) -> AnyView {
    let sedang = RwSignal::new(None::<String>);
    let tanda = if rupa == Rupa::Permil { "‰" } else { "%" };
    let nilai = move || {
        sedang.get().unwrap_or_else(|| {
            let teks = k.isi.get().teks;
            teks.parse::<u64>().map_or(teks, |n| {
                let angka = format!("{},{:02}", n / 100, n % 100);
                angka.trim_end_matches('0').trim_end_matches(',').to_owned()
            })
        })
    };
    let (id, nama, keterangan, salah) = (k.id(), k.nama.clone(), k.keterangan.clone(), k.salah);
    let ketik = move |teks: String| {
        let perseratus = teks.trim().parse::<Desimal>().ok().and_then(|d| d.perseratus());
        k.ketik(perseratus.map_or_else(|| teks.clone(), |n| n.to_string()));
        sedang.set(Some(teks));
    };
    view! {
        <span class="bersatuan">
            <input
                type="text"
                id=id
                class="pendek"
                inputmode="decimal"
                autocomplete="off"
                aria-label=nama
                aria-describedby=keterangan
                aria-invalid=ikut(move || salah.get().then_some("true"))
                prop:value=ikut(nilai)
                on:input:target=move |ev| ketik(ev.target().value())
                on:blur=saat(move |_| sedang.set(None))
            />
            <span class="satuan">{tanda}</span>
        </span>
    }
    .into_any()
}

/// A duration: how many, and of what.
pub(super) fn durasi(k: Kendali) -> AnyView {
    // Length and unit.
    let bagian = move || {
        let teks = k.isi.get().teks;
        let (lama, satuan) = teks.split_once(' ').unwrap_or((&teks, ""));
        (lama.to_owned(), satuan.to_owned())
    };
    let (id, keterangan, salah) = (k.id(), k.keterangan.clone(), k.salah);
    let nama = k.nama.clone().unwrap_or_default();
    let gabung = move |lama: String, satuan: String| {
        k.ketik(format!("{} {}", lama.trim(), satuan).trim().to_owned());
    };
    let (untuk_lama, untuk_satuan) = (gabung.clone(), gabung);
    let satuan: Vec<_> = SatuanWaktu::SEMUA
        .iter()
        .rev()
        .map(|s| view! { <option value=nama_satuan(*s)>{nama_satuan(*s)}</option> })
        .collect();
    view! {
        <span class="durasi">
            <input
                type="text"
                id=id
                class="pendek"
                inputmode="numeric"
                autocomplete="off"
                aria-label=format!("{nama}: {}", kata("umum.lama"))
                aria-describedby=keterangan
                aria-invalid=ikut(move || salah.get().then_some("true"))
                prop:value=ikut(move || bagian().0)
                on:input:target=move |ev| untuk_lama(ev.target().value(), untrack(bagian).1)
            />
            <select
                aria-label=format!("{nama}: {}", kata("umum.satuan"))
                prop:value=ikut(move || bagian().1)
                on:change:target=move |ev| untuk_satuan(untrack(bagian).0, ev.target().value())
            >
                <option value="">{kata("umum.pilih_satuan")}</option>
                {satuan}
            </select>
        </span>
    }
    .into_any()
}

/// One answer of a few, each with its explanation; an answer can be taken back.
pub(super) fn radio(k: &Kendali, jawaban: Vec<Jawaban>) -> AnyView {
    let id = k.id();
    let isi = k.isi;
    let tombol = jawaban
        .into_iter()
        .enumerate()
        .map(|(i, j)| {
            let (k, kode, id_ini) = (k.clone(), j.kode.clone(), format!("{id}-{i}"));
            let (nilai, keterangan) = (j.kode.clone(), format!("{id_ini}-arti"));
            let terpilih = move || isi.with(|t| t.teks == kode);
            view! {
                <div class="pilihan">
                    <input
                        type="radio"
                        id=id_ini.clone()
                        name=id.clone()
                        prop:checked=ikut(terpilih)
                        aria-describedby=(!j.penjelasan.is_empty()).then_some(keterangan.clone())
                        on:change=saat(move |_| k.ketik(nilai.clone()))
                    />
                    <label for=id_ini>{j.label}</label>
                    {(!j.penjelasan.is_empty())
                        .then(|| view! { <p id=keterangan class="petunjuk">{j.penjelasan}</p> })}
                </div>
            }
        })
        .collect_view();
    let hapus = k.clone();
    view! {
        <div class="pilihan-daftar">
            {tombol}
            <button
                type="button"
                class="tombol-teks"
                hidden=ikut(move || isi.with(|t| t.teks.is_empty()))
                on:click=saat(move |_| hapus.ketik(""))
            >
                {kata("umum.kosongkan_jawaban")}
            </button>
        </div>
    }
    .into_any()
}

/// One answer of many.
pub(super) fn pilih(k: Kendali, jawaban: Signal<Vec<Jawaban>>) -> AnyView {
    let (id, nama, keterangan, salah, isi) = (k.id(), k.nama.clone(), k.keterangan.clone(), k.salah, k.isi);
    let arti = move || {
        let kini = isi.with(|t| t.teks.clone());
        jawaban.with(|j| j.iter().find(|j| j.kode == kini).map(|j| j.penjelasan.clone()))
    };
    let opsi = move || {
        let kini = isi.with(|t| t.teks.clone());
        let mut semua = jawaban.get();
        // An answer that the list does not hold stays to be seen.
        if !kini.is_empty() && !semua.iter().any(|j| j.kode == kini) {
            semua.push(Jawaban { kode: kini.clone(), label: kini.clone(), penjelasan: String::new() });
        }
        semua
            .into_iter()
            .map(|j| {
                let terpilih = j.kode == kini;
                view! { <option value=j.kode prop:selected=terpilih>{j.label}</option> }
            })
            .collect_view()
    };
    view! {
        <select
            id=id
            aria-label=nama
            aria-describedby=keterangan
            aria-invalid=ikut(move || salah.get().then_some("true"))
            on:change:target=move |ev| k.ketik(ev.target().value())
        >
            <option value="" prop:selected=ikut(move || isi.with(|t| t.teks.is_empty()))>
                {kata("umum.belum_dipilih")}
            </option>
            {hidup(opsi)}
        </select>
        <p class="petunjuk arti">{hidup(arti)}</p>
    }
    .into_any()
}

/// An answer of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Jawaban {
    /// What is kept.
    pub(crate) kode: String,
    /// What is read.
    pub(crate) label: String,
    /// What it means; may be empty.
    pub(crate) penjelasan: String,
}

/// The answers of a closed list, in its order.
pub(super) fn jawaban(nama: &str, kode: &[&'static str]) -> Vec<Jawaban> {
    kode.iter()
        .map(|kode| {
            let (label, penjelasan) =
                antarmuka::pilihan(nama, kode).map_or((*kode, ""), |p| (p.label, p.penjelasan));
            Jawaban { kode: (*kode).to_owned(), label: label.to_owned(), penjelasan: penjelasan.to_owned() }
        })
        .collect()
}

/// Yes and no.
pub(super) fn ya_tidak() -> Vec<Jawaban> {
    [("ya", "umum.ya"), ("tidak", "umum.tidak")]
        .map(|(kode, kunci)| Jawaban {
            kode: kode.to_owned(),
            label: kapital(kata(kunci)),
            penjelasan: String::new(),
        })
        .into()
}
