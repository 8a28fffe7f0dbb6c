//! The step of the parties: who they are, who signs for them, in which order.

mod alat;
mod buang;
mod dasar;
mod identitas;
mod kartu;
mod kelayakan;
mod penandatangan;
mod sela;
mod tambah;

pub(crate) use dasar::isi as dasar_wewenang;
pub(crate) use identitas::cari_wilayah_di;

use std::collections::BTreeSet;

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{ikut, ingat};
use crate::komponen::{panel_temuan, pesan_di};

/// Rules that speak of eligibility and authority: told by a panel, not beside a field.
const KELAYAKAN: &[&str] = &["KSD-101", "KSD-102", "KSD-104", "KSD-107", "KSD-112"];

/// What the parts of the step share.
#[derive(Clone, Copy)]
struct Langkah {
    k: Keadaan,
    /// Parties, by id, whose card stands open.
    terbuka: RwSignal<BTreeSet<String>>,
    /// The party that was filled from elsewhere, and which of its fields.
    diisi: RwSignal<Option<(usize, String)>>,
    /// Index of the party that the officer wants to take out.
    dibuang: RwSignal<Option<usize>>,
}

impl Langkah {
    /// Opens the card of a party.
    fn buka(self, indeks: usize) {
        let id = self.k.draf.with_untracked(|d| d.pihak.get(indeks).map(|p| p.id.clone()));
        self.terbuka.update(|t| t.extend(id));
    }
}

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    let k = Keadaan::ambil();
    provide_context(sela::penyunting(k, k.penyunting().tanpa_pesan(KELAYAKAN)));
    let l = Langkah {
        k,
        terbuka: RwSignal::new(BTreeSet::new()),
        diisi: RwSignal::new(None),
        dibuang: RwSignal::new(None),
    };
    // What is unfinished stands open, one card at a time.
    if let Some(i) =
        (0..k.draf.with_untracked(|d| d.pihak.len())).find(|i| untrack(|| kartu::kosong(k, *i)) > 0)
    {
        l.buka(i);
    }
    let pihak =
        ingat(move || k.draf.with(|d| d.pihak.iter().map(|p| p.id.clone()).enumerate().collect::<Vec<_>>()));
    let tanpa_pihak = move || pihak.with(Vec::is_empty);
    view! {
        <div id="f-pihak" class="kelompok" tabindex="-1">
            <p class="petunjuk">{kata("pihak.penjelasan")}</p>
            <p hidden=ikut(move || !tanpa_pihak())>{kata("pihak.kosong")}</p>
            {pesan_di("pihak")}
            {panel_temuan(|t| t.id == "KSD-112" && t.lokasi.iter().any(|l| l.jalur.as_deref() == Some("pihak")))}
            <ol class="daftar-ulang">
                <For each=move || pihak.get() key=Clone::clone children=move |(i, id)| kartu::kartu(l, i, id) />
            </ol>
        </div>
        {tambah::isi(l)}
        {buang::dialog(l)}
    }
    .into_any()
}
