//! Who signs for a party, in what capacity, and the power of attorney of an official.

use docgen::ranah::{JenisPihak, Kapasitas, KelompokPihak, Pilihan};
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::kartu::Bentuk;
use super::{Langkah, dasar};
use crate::komponen::Bidang;
use crate::komponen::dinamis::{hidup, ingat};

/// The fields. In what capacity somebody signs decides what else is asked; its own field stays in place, so that the
/// arrow keys can go on through its answers.
pub(super) fn isi(l: Langkah, i: usize, bentuk: Memo<Bentuk>) -> AnyView {
    let jenis = ingat(move || bentuk.with(|b| b.jenis));
    let kapasitas = move || {
        let jenis = jenis.get()?;
        let kini = bentuk.with_untracked(|b| b.kapasitas).filter(|k| !jenis.kapasitas().contains(k));
        let cocok: Vec<_> = jenis.kapasitas().iter().copied().chain(kini).map(Pilihan::kode).collect();
        let jalur = format!("pihak[{i}].penandatangan.kapasitas");
        Some(view! { <Bidang jalur=jalur hanya=cocok petunjuk="" /> })
    };
    view! {
        <h3>{kata("pihak.judul_penandatangan")}</h3>
        {hidup(kapasitas)}
        {hidup(move || orang(l, i, bentuk.get()))}
    }
    .into_any()
}

/// Who it is and by what right, by kind of party and capacity.
fn orang(l: Langkah, i: usize, b: Bentuk) -> AnyView {
    let Some(jenis) = b.jenis else { return ().into_any() };
    let bidang = move |kunci: &str| format!("pihak[{i}].penandatangan.{kunci}");
    let sendiri = b.kapasitas == Some(Kapasitas::DiriSendiri);
    let pengganti = matches!(b.kapasitas, Some(Kapasitas::WakilKepalaDaerah | Kapasitas::SekretarisDaerah));
    let pejabat =
        matches!(b.kapasitas, Some(Kapasitas::PejabatPerangkatDaerah | Kapasitas::SekretarisDaerah));
    // Plt., Plh. and Pj. are offices of governments.
    let berstatus = matches!(jenis.kelompok(), KelompokPihak::Daerah | KelompokPihak::Pusat);
    view! {
        <Bidang jalur=bidang("nama") />
        {(!sendiri).then(|| view! { <Bidang jalur=bidang("jabatan") /> })}
        {berstatus.then(|| view! { <Bidang jalur=bidang("status") ringkas=true /> })}
        {pengganti.then(|| view! { <Bidang jalur=bidang("dasar_penggantian") /> })}
        {(jenis == JenisPihak::Perseorangan).then(|| view! { <Bidang jalur=bidang("nik") /> })}
        {dasar::isi(&bidang("dasar"), jenis)}
        {(pejabat && !b.kesepakatan).then(|| kuasa(l, i))}
    }
    .into_any()
}

/// The surat kuasa of the head of the region.
fn kuasa(l: Langkah, i: usize) -> AnyView {
    let k = l.k;
    let bidang = move |kunci: &str| format!("pihak[{i}].kuasa.{kunci}");
    let samakan = move |_| {
        k.ubah(None, |d| {
            let judul = d.judul.trim().to_owned();
            let mitra: Vec<_> =
                d.pihak.iter().enumerate().filter(|(n, p)| *n != i && !p.nama.is_empty()).collect();
            let mitra = mitra.iter().map(|(_, p)| p.nama.trim()).collect::<Vec<_>>().join(" dan ");
            if let Some(p) = d.pihak.get_mut(i) {
                p.kuasa.untuk_judul = judul;
                p.kuasa.untuk_mitra = mitra;
            }
        });
        k.kabarkan(kata("pihak.kuasa_disamakan"));
    };
    view! {
        <h3>{kata("pihak.judul_kuasa")}</h3>
        <p class="petunjuk">{kata("pihak.kuasa_penjelasan")}</p>
        <Bidang jalur=bidang("nomor") />
        <Bidang jalur=bidang("tanggal") />
        <Bidang jalur=bidang("pemberi_jabatan") />
        <Bidang jalur=bidang("pemberi_nama") />
        <button type="button" class="tombol tombol-kecil" on:click=samakan>{kata("pihak.kuasa_samakan")}</button>
        <Bidang jalur=bidang("untuk_judul") />
        <Bidang jalur=bidang("untuk_mitra") />
        <Bidang jalur=bidang("berlaku_sampai") />
        <Bidang jalur=format!("pihak[{i}].penandatangan.atas_nama") />
    }
    .into_any()
}
