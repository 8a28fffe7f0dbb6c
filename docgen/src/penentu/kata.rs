//! The words of the router: `kunci = teks` or `kunci = nama | penjelasan` in `teks/antarmuka/penentu.txt`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::urut::peta;

/// The file, for the tests that compare it with the keys in use.
pub(super) const BERKAS: &str = include_str!("../../teks/antarmuka/penentu.txt");

static KATA: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let isi = BERKAS.lines().filter(|b| !b.starts_with('#'));
    peta(isi.filter_map(|b| b.split_once(" = ")))
});

/// The words of a key, if the file has them.
pub(super) fn cari(kunci: &str) -> Option<&'static str> {
    KATA.get(kunci).copied()
}

/// The words of a key; nothing when it is unknown (a test makes sure that none is).
pub(super) fn kata(kunci: &str) -> &'static str {
    let hasil = cari(kunci);
    debug_assert!(hasil.is_some(), "kunci {kunci} tidak ada di teks/antarmuka/penentu.txt");
    hasil.unwrap_or_default()
}

/// Name and explanation of a key.
pub(super) fn pasangan(kunci: &str) -> (&'static str, &'static str) {
    let isi = kata(kunci);
    isi.split_once(" | ").unwrap_or((isi, ""))
}

/// Heading of a part of the decision, for example `kepala("mengapa")`.
pub fn kepala(bagian: &str) -> &'static str {
    kata(&format!("kepala.{bagian}"))
}

/// The headings of the parts, in their order, and the words that stand beside a stage.
#[cfg(test)]
pub(super) const KEPALA: &[&str] = &[
    "mengapa",
    "bukan",
    "penandatangan",
    "tahapan",
    "lampiran",
    "perhatian",
    "jalan_lain",
    "berikutnya",
    "tidak_perlu",
    "contoh_jawab",
];
