//! The screens, one file each.

mod bantuan;
mod beranda;
mod lembar;
mod luar;
mod pemilih;
mod penyimpanan;
mod profil;
mod sampah;
mod versi;

use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::rute::Rute;

/// Which screen stands; going from one step to another keeps the worksheet.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Macam {
    Beranda,
    Pilih,
    Lembar(String),
    Profil,
    Bantuan,
}

/// The screen of the present address.
#[component]
pub(crate) fn Layar() -> impl IntoView {
    let k = Keadaan::ambil();
    let macam = ingat(move || match k.rute.get() {
        Rute::Beranda => Macam::Beranda,
        Rute::Pilih(_) => Macam::Pilih,
        Rute::Draf(id, ..) => Macam::Lembar(id),
        Rute::Profil => Macam::Profil,
        Rute::Bantuan(_) => Macam::Bantuan,
    });
    hidup(move || match macam.get() {
        Macam::Beranda => beranda::Beranda().into_any(),
        Macam::Pilih => pemilih::Pemilih().into_any(),
        Macam::Lembar(id) => view! { <lembar::Lembar id /> }.into_any(),
        Macam::Profil => profil::LayarProfil().into_any(),
        Macam::Bantuan => bantuan::Bantuan().into_any(),
    })
}
