//! Built-in examples: complete draft files that show how a naskah is filled in. All persons and partners are invented.

pub mod acak;

use std::sync::LazyLock;

use crate::draf::Draf;
use crate::teks::antarmuka;

/// An example as it stands in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contoh {
    /// Stable id, also the name of its file.
    pub id: &'static str,
    /// Title.
    pub judul: &'static str,
    /// What it shows, in one sentence.
    pub ringkas: &'static str,
}

macro_rules! berkas {
    ($($id:literal),+ $(,)?) => {
        &[$(($id, include_str!(concat!("../../contoh/", $id, ".json")))),+]
    };
}

/// The draft files, in the order of the list.
const BERKAS: &[(&str, &str)] = berkas![
    "umkm-lokapasar-pks",
    "umkm-pengiriman-pks",
    "bank-daerah-pks",
    "literasi-ormas-pks",
    "ahli-perseorangan-pks",
    "rumah-sakit-kb-ksdpk",
    "sampah-pks-ksdd",
    "sampah-kb-ksdd",
    "metropolitan-kb-ksdd",
    "pajak-nk-sinergi",
    "beasiswa-nk-sinergi",
    "hampir-kosong",
];

static DAFTAR: LazyLock<Vec<Contoh>> = LazyLock::new(|| {
    let kata: Vec<_> =
        include_str!("../../teks/antarmuka/contoh.txt").lines().filter_map(antarmuka::baris).collect();
    BERKAS
        .iter()
        .map(|&(id, _)| {
            let baris = kata.iter().find(|(kunci, _, _)| *kunci == id);
            let (judul, ringkas) = baris.map_or((id, ""), |&(_, judul, ringkas)| (judul, ringkas));
            Contoh { id, judul, ringkas }
        })
        .collect()
});

/// The examples, in the order in which they are offered.
pub fn daftar() -> &'static [Contoh] {
    &DAFTAR
}

/// The draft file of an example, as it is stored.
pub fn berkas(id: &str) -> Option<&'static str> {
    BERKAS.iter().find(|(ini, _)| *ini == id).map(|&(_, isi)| isi)
}

/// The draft of an example.
pub fn draf(id: &str) -> Option<Draf> {
    let mut amplop: serde_json::Value = serde_json::from_str(berkas(id)?).ok()?;
    serde_json::from_value(amplop.get_mut("draf")?.take()).ok()
}
