//! The step of the further provisions: one section each, folded where nothing is to be done.

mod bagian;
mod bentuk;
mod pelindungan;
mod penegakan;

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use crate::komponen::{Kelompok, bila, catatan};
use crate::langkah::syarat::{belum_berjenis, kb};
pub(in crate::langkah) use bagian::Bagian;

/// Those that the document has in any case, or that the law asks for.
pub(in crate::langkah) const SELALU: &[Bagian] = &[
    penegakan::PEMANTAUAN,
    penegakan::SANKSI,
    penegakan::KAHAR,
    penegakan::PENGAKHIRAN,
    penegakan::SENGKETA,
];

/// Those that stand only where they are wanted.
pub(in crate::langkah) const BILA_PERLU: &[Bagian] = &[
    pelindungan::DATA_PRIBADI,
    pelindungan::KERAHASIAAN,
    pelindungan::HKI,
    pelindungan::ANTIKORUPSI,
    bentuk::ISTILAH,
];

/// How the document is made.
pub(in crate::langkah) const BENTUK: &[Bagian] = &[bentuk::RANGKAP, bentuk::SAKSI];

/// The sections of the step.
pub(super) fn isi() -> AnyView {
    let kelompok = |judul: &'static str, penjelasan: &'static str, bagian: &'static [Bagian]| {
        view! {
            <Kelompok judul=judul penjelasan=penjelasan>
                {bagian.iter().map(bagian::gambar).collect_view()}
            </Kelompok>
        }
        .into_any()
    };
    view! {
        {belum_berjenis()}
        {bila(kb, || catatan(kata("ketentuan.kb")))}
        {kelompok(kata("ketentuan.kelompok_selalu"), kata("ketentuan.kelompok_selalu_penjelasan"), SELALU)}
        {kelompok(kata("ketentuan.kelompok_perlu"), kata("ketentuan.kelompok_perlu_penjelasan"), BILA_PERLU)}
        {kelompok(kata("ketentuan.kelompok_bentuk"), kata("ketentuan.kelompok_bentuk_penjelasan"), BENTUK)}
    }
    .into_any()
}
