//! Personal data, confidentiality, intellectual property, corruption: only where they apply.

use docgen::draf::Draf;
use docgen::ranah::{PemilikHki, PeranData};
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::bagian::Bagian;
use crate::komponen::{DaftarButir, Tanya, catatan, selalu};
use crate::langkah::syarat::{kb, rinci};

pub(super) const DATA_PRIBADI: Bagian = Bagian {
    milik: &["data_pribadi"],
    judul: || kata("ketentuan.data"),
    alasan: || kata("ketentuan.data_alasan"),
    ada: selalu,
    muatan: &[],
    pasal: |d| rinci(d).then_some("pdp"),
    gerbang: Some("data_pribadi.diproses"),
    tanya: &[
        Tanya::Isian("data_pribadi.diproses", selalu),
        Tanya::Kata(|d| kb(d) && d.data_pribadi.diproses.ya(), || catatan(kata("ketentuan.data_kb"))),
        Tanya::Khusus(&["data_pribadi.jenis"], diproses, || {
            view! { <DaftarButir jalur="data_pribadi.jenis" sebutan=kata("ketentuan.butir_data") /> }
                .into_any()
        }),
        Tanya::Isian("data_pribadi.tujuan", diproses),
        Tanya::Isian("data_pribadi.peran", diproses),
        Tanya::Isian("data_pribadi.pengendali", |d| {
            diproses(d) && d.data_pribadi.peran.adalah(PeranData::PengendaliProsesor)
        }),
        Tanya::Isian("data_pribadi.narahubung", |d| {
            diproses(d) && d.data_pribadi.peran.adalah(PeranData::PengendaliBersama)
        }),
        Tanya::Isian("data_pribadi.spesifik", diproses),
        Tanya::Kata(
            |d| diproses(d) && d.data_pribadi.spesifik.ya(),
            || catatan(kata("ketentuan.data_spesifik")),
        ),
        Tanya::Isian("data_pribadi.ke_luar_negeri", diproses),
        Tanya::Isian("data_pribadi.pelindungan_luar_negeri", |d| {
            diproses(d) && d.data_pribadi.ke_luar_negeri.ya()
        }),
    ],
    ringkas: &[
        (diproses, || kata("ketentuan.data_ringkas")),
        (|d| kb(d) && d.data_pribadi.diproses.ya(), || kata("ketentuan.data_ringkas_kb")),
        (|d| kb(d) && d.data_pribadi.diproses.tidak(), || kata("ketentuan.data_tidak")),
    ],
};

pub(super) const KERAHASIAAN: Bagian = Bagian {
    milik: &["kerahasiaan"],
    judul: || kata("ketentuan.rahasia"),
    alasan: || kata("ketentuan.rahasia_alasan"),
    ada: rinci,
    muatan: &[],
    pasal: |_| Some("kerahasiaan"),
    gerbang: Some("kerahasiaan.berlaku"),
    tanya: &[
        Tanya::Isian("kerahasiaan.berlaku", selalu),
        Tanya::Isian("kerahasiaan.lama", |d| d.kerahasiaan.berlaku.ya()),
    ],
    ringkas: &[
        (|d| d.kerahasiaan.lama.nilai().is_none(), || kata("ketentuan.rahasia_ringkas")),
        (|d| d.kerahasiaan.lama.nilai().is_some(), || kata("ketentuan.rahasia_lama")),
    ],
};

pub(super) const HKI: Bagian = Bagian {
    milik: &["hki"],
    judul: || kata("ketentuan.hki"),
    alasan: || kata("ketentuan.hki_alasan"),
    ada: rinci,
    muatan: &[],
    pasal: |_| Some("hki"),
    gerbang: Some("hki.berlaku"),
    tanya: &[
        Tanya::Isian("hki.berlaku", selalu),
        Tanya::Isian("hki.uraian", |d| d.hki.berlaku.ya()),
        Tanya::Isian("hki.pemilik", |d| d.hki.berlaku.ya()),
        Tanya::Isian("hki.pihak", milik_satu),
    ],
    ringkas: &[
        (|d| !milik_satu(d), || kata("ketentuan.hki_bersama")),
        (milik_satu, || kata("ketentuan.hki_pihak")),
    ],
};

pub(super) const ANTIKORUPSI: Bagian = Bagian {
    milik: &["antikorupsi"],
    judul: || kata("ketentuan.antikorupsi"),
    alasan: || kata("ketentuan.antikorupsi_alasan"),
    ada: rinci,
    muatan: &[],
    pasal: |_| Some("antikorupsi"),
    gerbang: Some("antikorupsi"),
    tanya: &[Tanya::Isian("antikorupsi", selalu)],
    ringkas: &[(selalu, || kata("ketentuan.antikorupsi_ringkas"))],
};

fn diproses(d: &Draf) -> bool {
    rinci(d) && d.data_pribadi.diproses.ya()
}

fn milik_satu(d: &Draf) -> bool {
    d.hki.berlaku.ya() && d.hki.pemilik.adalah(PemilikHki::Pihak)
}
