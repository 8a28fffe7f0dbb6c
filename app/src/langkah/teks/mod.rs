//! The step of the text itself: every pasal, whose words it has and where it stands; and the page.

mod banding;
mod isian;
mod kartu;
mod sunting;

use std::collections::BTreeSet;
use std::sync::Arc;

use docgen::draf::Halaman;
use docgen::teks::antarmuka::{kata, kata_isi};
use docgen::teks_pasal::{ButirPasal, TeksPasal, sunting as ubah};
use leptos::prelude::*;

use super::Langkah;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{akibat, hidup, ikut, ingat};
use crate::komponen::{Bidang, Ikon, Kelompok, Seret, ikon, terlipat};
use crate::peramban;
use crate::rute::Rute;

/// What the parts of the step share.
#[derive(Clone, Copy)]
struct Teks {
    /// The state of the page, kept aside: this is handed from function to function.
    keadaan: StoredValue<Keadaan>,
    /// The pasal of the draft.
    isi: Memo<Arc<TeksPasal>>,
    /// Which of them are unfolded.
    terbuka: RwSignal<BTreeSet<String>>,
}

impl Teks {
    fn baru(k: Keadaan) -> Self {
        let isi = ingat(move || Arc::new(k.draf.with(|d| TeksPasal::baru(d))));
        Self { keadaan: StoredValue::new(k), isi, terbuka: RwSignal::new(BTreeSet::new()) }
    }

    fn k(self) -> Keadaan {
        self.keadaan.get_value()
    }

    /// A pasal, followed.
    fn cari(self, id: &str) -> Option<ButirPasal> {
        self.isi.with(|t| t.cari(id).cloned())
    }

    /// `Pasal 5 PELAKSANAAN` now, for messages.
    fn nama(self, id: &str) -> String {
        self.isi.with_untracked(|t| t.cari(id).map_or_else(String::new, nama))
    }

    fn buka(self, id: &str) {
        self.terbuka.update(|t| {
            t.insert(id.to_owned());
        });
    }

    /// Adds a pasal behind another one and goes into its title.
    fn tambah(self, setelah: &str) {
        let mut baru = String::new();
        self.k().ubah(None, |d| baru = ubah::tambah(d, setelah));
        self.buka(&baru);
        self.k().kabarkan(kata("teks.kabar_tambah"));
        let di = self.isi.with_untracked(|t| t.cari(&baru).and_then(|p| p.kata_sendiri));
        let Some(n) = di else { return };
        peramban::nanti(move || {
            peramban::fokus_isian(&format!("ubahan[{n}].judul"));
        });
    }
}

/// `Pasal 5 PELAKSANAAN`.
fn nama(p: &ButirPasal) -> String {
    let judul = if p.judul.is_empty() { kata("teks.tanpa_judul") } else { &p.judul };
    format!("{} {judul}", p.nomor).trim().to_owned()
}

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    let teks = Teks::baru(Keadaan::ambil());
    ikuti_alamat(teks);
    let ringkas = move || {
        teks.isi.with(|t| {
            let n = t.pasal.iter().filter(|p| !p.nomor.is_empty()).count().to_string();
            match t.pasal.iter().filter(|p| p.berubah()).count() {
                0 => kata_isi("teks.ringkas", &[("n", &n)]),
                ubah => kata_isi("teks.ringkas_ubah", &[("n", &n), ("ubah", &ubah.to_string())]),
            }
        })
    };
    let akhir = move |_| {
        let setelah = teks.isi.with_untracked(|t| {
            let berdiri = t.pasal.iter().filter(|p| !p.nomor.is_empty()).map(|p| p.id.clone());
            let semua: Vec<String> = berdiri.collect();
            // The closing stays the last one.
            semua.iter().rev().nth(1).or(semua.last()).cloned().unwrap_or_default()
        });
        teks.tambah(&setelah);
    };
    view! {
        <p class="pengantar">{kata("teks.pengantar")}</p>
        <Kelompok judul=kata("teks.daftar")>
            <p class="petunjuk">{hidup(ringkas)}</p>
            {daftar(teks)}
            <button type="button" class="tombol tombol-tambah" on:click=akhir>
                {ikon(Ikon::Tambah)}
                {kata("teks.tambah_akhir")}
            </button>
        </Kelompok>
        {halaman()}
    }
    .into_any()
}

/// An address that names a pasal, or a field of own words, opens it; [`crate::layar`] then moves the focus there.
fn ikuti_alamat(teks: Teks) {
    akibat(move || {
        let Rute::Draf(_, Some(Langkah::Teks), Some(jalur)) = teks.k().rute.get() else { return };
        let ubahan = jalur.strip_prefix("ubahan[").and_then(|s| s.split(']').next()?.parse().ok());
        let id = match ubahan {
            Some(n) => teks.isi.with_untracked(|t| t.milik_ubahan(n).map(|p| p.id.clone())),
            None => Some(jalur),
        };
        if let Some(id) = id {
            teks.buka(&id);
        }
    });
}

fn daftar(teks: Teks) -> AnyView {
    let urutan = ingat(move || teks.isi.with(|t| t.pasal.iter().map(|p| p.id.clone()).collect::<Vec<_>>()));
    let seret = Seret::baru(Callback::new(move |(dari, ke): (usize, usize)| {
        // Dropped on a pasal above it stands before that one, dropped on one below behind it.
        let sebelum = if dari < ke { ke + 1 } else { ke };
        let (id, setelah) = teks.isi.with_untracked(|t| {
            let id = t.pasal.get(dari).map(|p| p.id.clone()).unwrap_or_default();
            let depan = t.pasal.iter().take(sebelum).rev();
            let setelah = depan.filter(|p| !p.nomor.is_empty()).map(|p| p.id.clone()).find(|p| *p != id);
            (id, setelah.unwrap_or_default())
        });
        kartu::pindahkan(teks, &id, &setelah);
    }));
    view! {
        <ol class="daftar-pasal">
            <For
                each=move || urutan.get()
                key=String::clone
                children=move |id: String| kartu::satu(teks, id, urutan, seret)
            />
        </ol>
    }
    .into_any()
}

/// Paper, typeface, margins and labels.
fn halaman() -> AnyView {
    let isi = view! {
        <Bidang jalur="halaman.kertas" />
        <Bidang jalur="halaman.huruf" />
        <Bidang jalur="halaman.ukuran" />
        <fieldset class="bidang tepi">
            <legend>{kata("teks.halaman_tepi")}</legend>
            <Bidang jalur="halaman.tepi_atas" petunjuk="" />
            <Bidang jalur="halaman.tepi_bawah" petunjuk="" />
            <Bidang jalur="halaman.tepi_kiri" petunjuk="" />
            <Bidang jalur="halaman.tepi_kanan" petunjuk="" />
        </fieldset>
        <Bidang jalur="halaman.kesatu_di_kiri" />
        <Bidang jalur="halaman.sebutan_pertama" />
    };
    let k = Keadaan::ambil();
    let keadaan = ikut(move || {
        let baku = k.draf.with(|d| d.halaman == Halaman::default());
        if baku { kata("teks.halaman_baku") } else { kata("teks.halaman_sendiri") }.to_owned()
    });
    view! {
        <Kelompok judul=kata("teks.halaman") penjelasan=kata("teks.halaman_arti") id="halaman">
            {terlipat(keadaan, false, isi.into_any())}
        </Kelompok>
    }
    .into_any()
}
