//! The step of kind and title: what is drafted, under which kesepakatan, and the stages behind it.

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use crate::komponen::{Bidang, Kelompok};

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    view! {
        <Kelompok judul=kata("jenis.kelompok_jenis")>
            <Bidang jalur="kelas" />
            <Bidang jalur="dokumen" />
        </Kelompok>
        <Kelompok judul=kata("jenis.kelompok_judul")>
            <Bidang jalur="judul" />
            <Bidang jalur="tempat" />
            <Bidang jalur="tanggal" />
        </Kelompok>
    }
    .into_any()
}
