//! The step of implementation, financing, results and term.

mod biaya;
mod hasil;
mod jumlah;
mod waktu;

use docgen::ranah::BentukPelaksanaan;
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::syarat::{kb, nk, pks, rinci};
#[cfg(test)]
pub(super) use biaya::{BIAYA, SUMBER};
#[cfg(test)]
pub(super) use hasil::{BMD, HASIL, berhasil};
#[cfg(test)]
pub(super) use waktu::WAKTU;

use crate::komponen::{Bidang, Kelompok, Tanya, bila_lapor, catatan, tanyakan};

/// How it is carried out.
pub(super) const CARA: &[Tanya] = &[
    Tanya::Kata(kb, || catatan(kata("pelaksanaan.cara_kb"))),
    // A Nota Kesepakatan asks for no form; one that was left over is shown so that it can be taken back.
    Tanya::Isian("pelaksanaan.bentuk", |d| {
        let tersisa = || {
            d.pelaksanaan.bentuk.adalah(BentukPelaksanaan::Lainnya) && !d.pelaksanaan.uraian.trim().is_empty()
        };
        pks(d) || (nk(d) && tersisa())
    }),
    Tanya::Isian("pelaksanaan.uraian", rinci),
    Tanya::Isian("pelaksanaan.layanan_masyarakat", rinci),
    Tanya::Bawaan("pelaksanaan.tenggat_rencana_kerja", "pelaksanaan.tenggat", |d| {
        pks(d) && d.rencana_kerja.is_empty()
    }),
    Tanya::Khusus(&["pelaksanaan.tenggat_rencana_kerja"], kb, || {
        view! {
            <Bidang
                jalur="pelaksanaan.tenggat_rencana_kerja"
                label=kata("pelaksanaan.tenggat_pks")
                petunjuk=kata("pelaksanaan.tenggat_pks_petunjuk")
            />
        }
        .into_any()
    }),
];

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    let kelompok = |judul: &'static str, isi: fn() -> AnyView| {
        view! { <Kelompok judul=judul>{isi()}</Kelompok> }.into_any()
    };
    view! {
        {kelompok(kata("pelaksanaan.kelompok_cara"), || tanyakan(CARA))}
        {kelompok(kata("pelaksanaan.kelompok_biaya"), biaya::isi)}
        {bila_lapor(hasil::berhasil, move || kelompok(kata("pelaksanaan.kelompok_hasil"), hasil::hasil))}
        {bila_lapor(
            |d, l| hasil::BMD.iter().any(|t| t.tampak(d, l)),
            move || kelompok(kata("pelaksanaan.kelompok_bmd"), hasil::bmd),
        )}
        {kelompok(kata("pelaksanaan.kelompok_waktu"), waktu::isi)}
    }
    .into_any()
}

/// A field of a card. Its hint is left out where the label says it all, since it would stand in every card.
fn isian_kartu(jalur: String, kunci: &str) -> AnyView {
    match kunci {
        "jenis" => view! { <Bidang jalur=jalur petunjuk="" ringkas=true /> }.into_any(),
        "pihak" | "tahun" => view! { <Bidang jalur=jalur petunjuk="" /> }.into_any(),
        _ => view! { <Bidang jalur=jalur /> }.into_any(),
    }
}

/// A document outside the draft: its name, number and date.
fn surat(judul: &'static str, jalur: &'static str) -> AnyView {
    view! {
        <fieldset class="bidang surat" id=crate::peramban::id_isian(jalur) tabindex="-1">
            <legend>{judul}</legend>
            <Bidang jalur=format!("{jalur}.uraian") />
            <Bidang jalur=format!("{jalur}.nomor") />
            <Bidang jalur=format!("{jalur}.tanggal") />
        </fieldset>
    }
    .into_any()
}
