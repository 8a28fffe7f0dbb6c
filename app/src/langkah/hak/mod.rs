//! The step of rights and duties: rows for each party, what fulfils what, and the mirror of both.

mod cermin;
mod pasangan;
mod ubah;

use docgen::cermin::{Cermin, cermin};
use docgen::frasa::Untuk;
use docgen::ranah::Dokumen;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::Langkah;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::komponen::{DaftarButir, FrasaSiap, Kelompok, catatan, terlipat};

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    let k = Keadaan::ambil();
    let dokumen = ingat(move || k.draf.with(|d| docgen::dokumen(d)));
    let banyak = ingat(move || k.draf.with(|d| d.pihak.len()));
    let isi = move || {
        let banyak = banyak.get();
        match dokumen.get() {
            Dokumen::PerjanjianKerjaSama => pks(k, banyak),
            Dokumen::NotaKesepakatan => nota(k, banyak),
            _ => kb(k, banyak),
        }
    };
    view! {
        <Show when=move || { banyak.get() < 2 }>{kurang_pihak(k)}</Show>
        {hidup(isi)}
    }
    .into_any()
}

/// Without parties nobody has rights; the way to them.
fn kurang_pihak(k: Keadaan) -> AnyView {
    view! {
        <div class="catatan">
            <p>{kata("hak.kurang_pihak")}</p>
            <p><a href=ikut(move || k.alamat(Some(Langkah::Pihak), None).alamat())>{kata("hak.ke_pihak")}</a></p>
        </div>
    }
    .into_any()
}

fn pks(k: Keadaan, banyak: usize) -> AnyView {
    let cermin = cermin_draf(k);
    view! {
        <p class="pengantar">{kata("hak.pengantar_pks")}</p>
        {cermin::ringkasan(k, cermin)}
        {(0..banyak).map(|i| per_pihak(k, i, hak_kewajiban(k, i, cermin, true))).collect_view()}
        {cermin::kelompok(k, cermin)}
        {tugas_lipat(k, banyak)}
    }
    .into_any()
}

fn nota(k: Keadaan, banyak: usize) -> AnyView {
    let tugas = |i| per_pihak(k, i, tugas(k, i));
    view! {
        <p class="pengantar">{kata("hak.pengantar_nk")}</p>
        {(0..banyak).map(tugas).collect_view()}
        {sisa(k, banyak, kata("hak.lipat_sisa"), kata("hak.lipat_sisa_arti"), false)}
    }
    .into_any()
}

fn kb(k: Keadaan, banyak: usize) -> AnyView {
    view! {
        {catatan(kata("hak.pengantar_kb"))}
        {sisa(k, banyak, kata("hak.lipat_siapkan"), kata("hak.lipat_siapkan_arti"), true)}
    }
    .into_any()
}

/// What fulfils what, followed from now on.
fn cermin_draf(k: Keadaan) -> Memo<Cermin> {
    ingat(move || k.draf.with(|d| cermin(d)))
}

/// `PIHAK KESATU` as the naskah calls it.
fn sebutan(k: Keadaan, i: usize) -> String {
    k.draf.with(|d| docgen::sebutan(d, i))
}

fn per_pihak(k: Keadaan, i: usize, isi: AnyView) -> AnyView {
    let nama =
        k.draf.with_untracked(|d| d.pihak.get(i).map_or_else(String::new, |p| p.nama.trim().to_owned()));
    let sebutan = untrack(|| sebutan(k, i));
    let judul = if nama.is_empty() {
        sebutan
    } else {
        kata_isi("hak.pihak", &[("sebutan", &sebutan), ("nama", &nama)])
    };
    view! { <Kelompok judul=judul id=format!("hak-pihak-{i}")>{isi}</Kelompok> }.into_any()
}

/// Rights and duties of a party, each row with what it is matched with.
fn hak_kewajiban(k: Keadaan, i: usize, cermin: Memo<Cermin>, frasa: bool) -> AnyView {
    let sebutan = untrack(|| sebutan(k, i));
    let label = |kunci| kata_isi(kunci, &[("sebutan", &sebutan)]);
    let (berhak, wajib) = (label("hak.berhak"), label("hak.wajib"));
    let hak = Callback::new(move |(b, _): (usize, String)| pasangan::hak(k, i, b, cermin));
    let kewajiban =
        Callback::new(move |(b, jalur): (usize, String)| pasangan::kewajiban(k, i, b, &jalur, cermin));
    let siap = move |nama: &str, untuk: fn(usize, Option<usize>) -> Untuk| {
        frasa.then(|| pasangan::frasa(k, i, nama.to_owned(), untuk))
    };
    let frasa_hak = siap(&berhak, |pihak, lawan| Untuk::Hak { pihak, lawan });
    let frasa_wajib = siap(&wajib, |pihak, lawan| Untuk::Kewajiban { pihak, lawan });
    view! {
        <DaftarButir jalur=format!("pihak[{i}].hak") sebutan=kata("hak.satu_hak") label=berhak baris=hak>
            {frasa_hak}
        </DaftarButir>
        <DaftarButir
            jalur=format!("pihak[{i}].kewajiban")
            sebutan=kata("hak.satu_kewajiban")
            label=wajib
            baris=kewajiban
        >
            {frasa_wajib}
        </DaftarButir>
    }
    .into_any()
}

fn tugas(k: Keadaan, i: usize) -> AnyView {
    let label = kata_isi("hak.bertugas", &[("sebutan", &untrack(|| sebutan(k, i)))]);
    view! {
        <DaftarButir jalur=format!("pihak[{i}].tugas") sebutan=kata("hak.satu_tugas") label=label.clone()>
            <FrasaSiap untuk=Untuk::Tugas { pihak: i } nama=label />
        </DaftarButir>
    }
    .into_any()
}

/// The tasks of a PKS: they explain and may be left out.
fn tugas_lipat(k: Keadaan, banyak: usize) -> AnyView {
    let n = ingat(move || k.draf.with(|d| d.pihak.iter().map(|p| p.tugas.len()).sum()));
    let isi = (0..banyak).map(|i| tugas(k, i)).collect_view().into_any();
    view! {
        <Kelompok judul=kata("hak.lipat_tugas") penjelasan=kata("hak.lipat_tugas_arti")>
            {terlipat(n_butir(n), n.get_untracked() > 0, isi)}
        </Kelompok>
    }
    .into_any()
}

/// Rights and duties in a document that does not have them: folded, never lost.
fn sisa(k: Keadaan, banyak: usize, judul: &'static str, arti: &'static str, selalu: bool) -> AnyView {
    let cermin = cermin_draf(k);
    let n = ingat(move || k.draf.with(|d| d.pihak.iter().map(|p| p.hak.len() + p.kewajiban.len()).sum()));
    // Rows that are being taken away one by one stay in sight until the step is left.
    if !selalu && n.get_untracked() == 0 {
        return ().into_any();
    }
    let isi = (0..banyak).map(|i| hak_kewajiban(k, i, cermin, false)).collect_view().into_any();
    view! { <Kelompok judul=judul penjelasan=arti>{terlipat(n_butir(n), false, isi)}</Kelompok> }.into_any()
}

fn n_butir(n: Memo<usize>) -> Signal<String> {
    Signal::derive(move || kata_isi("hak.n_butir", &[("n", &n.get().to_string())]))
}
