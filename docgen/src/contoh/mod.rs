//! Built-in examples: complete draft files that show how a naskah is filled in. All persons and
//! private partners are invented; no government named in them has agreed to anything they say.

pub mod acak;

use std::sync::LazyLock;

#[cfg(feature = "contoh")]
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

/// Declares the examples in the order of the list: their ids and, where they are built in, their files.
macro_rules! contoh {
    ($($id:literal),+ $(,)?) => {
        const ID: &[&str] = &[$($id),+];
        #[cfg(feature = "contoh")]
        const BERKAS: &[&str] = &[$(include_str!(concat!("../../contoh/", $id, ".json"))),+];
    };
}

contoh![
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
    "kembar-provinsi-ksdpl",
    "kembar-kota-ksdpl",
    "penerusan-pbb-ksdll",
    "nirlaba-ksdll",
    "universitas-ksdll",
    "hampir-kosong",
];

static DAFTAR: LazyLock<Vec<Contoh>> = LazyLock::new(|| {
    let kata: Vec<_> =
        include_str!("../../teks/antarmuka/contoh.txt").lines().filter_map(antarmuka::baris).collect();
    ID.iter()
        .map(|&id| {
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
#[cfg(feature = "contoh")]
pub fn berkas(id: &str) -> Option<&'static str> {
    ID.iter().zip(BERKAS).find(|(ini, _)| **ini == id).map(|(_, isi)| *isi)
}

/// The draft of an example.
#[cfg(feature = "contoh")]
pub fn draf(id: &str) -> Option<Draf> {
    let mut amplop: serde_json::Value = serde_json::from_str(berkas(id)?).ok()?;
    serde_json::from_value(amplop.get_mut("draf")?.take()).ok()
}
