//! What a draft is, as far as it decides what the steps ask. The engine decides it; these are its answers in short.

use docgen::draf::Draf;
use docgen::ranah::{Dokumen, KelasKerjaSama};
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::Langkah;
use crate::keadaan::Keadaan;
use crate::komponen::bila;
use crate::komponen::dinamis::ikut;

/// What to know while kind or document are not chosen: the questions are those of a guess.
pub(super) fn belum_berjenis() -> AnyView {
    let kosong = |d: &Draf| d.kelas.pilihan().is_none() || d.dokumen.pilihan().is_none();
    bila(kosong, || {
        let k = Keadaan::ambil();
        view! {
            <p class="catatan">
                {kata("umum.belum_berjenis")}
                " "
                <a href=ikut(move || k.alamat(Some(Langkah::Jenis), None).alamat())>{kata("umum.pilih_jenis")}</a>
            </p>
        }
        .into_any()
    })
}

/// A Kesepakatan Bersama.
pub(super) fn kb(d: &Draf) -> bool {
    docgen::dokumen(d) == Dokumen::KesepakatanBersama
}

/// A Perjanjian Kerja Sama.
pub(super) fn pks(d: &Draf) -> bool {
    docgen::dokumen(d) == Dokumen::PerjanjianKerjaSama
}

/// A Nota Kesepakatan.
pub(super) fn nk(d: &Draf) -> bool {
    docgen::dokumen(d) == Dokumen::NotaKesepakatan
}

/// Anything but a Kesepakatan Bersama, which stays general.
pub(super) fn rinci(d: &Draf) -> bool {
    !kb(d)
}

/// Between regions.
pub(super) fn ksdd(d: &Draf) -> bool {
    docgen::kelas(d) == KelasKerjaSama::Ksdd
}

/// With pihak ketiga.
pub(super) fn ksdpk(d: &Draf) -> bool {
    docgen::kelas(d) == KelasKerjaSama::Ksdpk
}

/// With the central government.
pub(super) fn sinergi(d: &Draf) -> bool {
    docgen::kelas(d) == KelasKerjaSama::Sinergi
}
