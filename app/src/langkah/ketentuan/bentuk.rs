//! Terms, originals and stamps, witnesses.

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::bagian::Bagian;
use crate::komponen::{Bidang, DaftarUlang, Tanya, catatan, selalu};
use crate::langkah::syarat::pks;
use crate::peramban::id_isian;

pub(super) const ISTILAH: Bagian = Bagian {
    milik: &["istilah"],
    judul: || kata("ketentuan.istilah"),
    alasan: || kata("ketentuan.istilah_alasan"),
    ada: selalu,
    muatan: &[],
    pasal: |_| Some("ketentuan-umum"),
    gerbang: None,
    tanya: &[Tanya::Khusus(&["istilah"], selalu, || {
        daftar("istilah", kata("ketentuan.istilah"), kata("ketentuan.satu_istilah"), &["istilah", "arti"])
    })],
    ringkas: &[(selalu, || kata("ketentuan.istilah_ringkas"))],
};

pub(super) const RANGKAP: Bagian = Bagian {
    milik: &["rangkap", "meterai"],
    judul: || kata("ketentuan.rangkap"),
    alasan: || kata("ketentuan.rangkap_alasan"),
    ada: selalu,
    muatan: &[],
    pasal: |_| Some("penutup"),
    gerbang: None,
    tanya: &[
        Tanya::Isian("rangkap", selalu),
        Tanya::Kata(pks, || catatan(kata("ketentuan.meterai_pks"))),
        Tanya::Isian("meterai", selalu),
    ],
    ringkas: &[
        (|d| docgen::bermeterai(d), || kata("ketentuan.rangkap_meterai")),
        (|d| !docgen::bermeterai(d), || kata("ketentuan.rangkap_ringkas")),
    ],
};

pub(super) const SAKSI: Bagian = Bagian {
    milik: &["saksi"],
    judul: || kata("ketentuan.saksi"),
    alasan: || kata("ketentuan.saksi_alasan"),
    ada: selalu,
    muatan: &[],
    pasal: |_| None,
    gerbang: None,
    tanya: &[Tanya::Khusus(&["saksi"], selalu, || {
        daftar("saksi", kata("ketentuan.saksi"), kata("ketentuan.satu_saksi"), &["nama", "jabatan"])
    })],
    ringkas: &[
        (|d| d.saksi.is_empty(), || kata("ketentuan.tanpa_saksi")),
        (|d| !d.saksi.is_empty(), || kata("ketentuan.bersaksi")),
    ],
};

/// A list of cards with a few fields each.
fn daftar(
    jalur: &'static str,
    nama: &'static str,
    sebutan: &'static str,
    kunci: &'static [&'static str],
) -> AnyView {
    let satu = Callback::new(move |(_, jalur): (usize, String)| {
        kunci.iter().map(|k| view! { <Bidang jalur=format!("{jalur}.{k}") /> }).collect_view().into_any()
    });
    view! {
        <fieldset class="bidang" id=id_isian(jalur) tabindex="-1">
            <legend class="tersembunyi">{nama}</legend>
            <DaftarUlang
                jalur=jalur
                sebutan=sebutan
                kunci_pertama=kunci.first().copied().unwrap_or_default()
                isi=satu
            />
        </fieldset>
    }
    .into_any()
}
