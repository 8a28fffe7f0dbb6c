//! The words of pasted tables: names of columns and notes, from `teks/tempel.txt`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::urut::peta;

/// Kind of line and its code, with what stands after the sign of equality.
type Daftar = BTreeMap<(&'static str, &'static str), &'static str>;

static KATA: LazyLock<Daftar> = LazyLock::new(|| {
    let baris = include_str!("../../teks/tempel.txt").lines().filter(|b| !b.starts_with('#'));
    peta(baris.filter_map(satu))
});

/// `kolom lokasi = …`; lists of one line have no code and no sign.
pub(super) fn satu(baris: &'static str) -> Option<((&'static str, &'static str), &'static str)> {
    let (jenis, sisa) = baris.split_once(' ')?;
    match sisa.split_once(" = ") {
        Some((kode, isi)) => Some(((jenis, kode.trim()), isi.trim())),
        None => Some(((jenis, ""), sisa.trim())),
    }
}

/// The items of a list.
pub(super) fn daftar(jenis: &str, kode: &str) -> impl Iterator<Item = &'static str> {
    let isi = KATA.iter().find(|((j, k), _)| *j == jenis && *k == kode).map(|(_, isi)| *isi);
    isi.into_iter().flat_map(|isi| isi.split(", "))
}

/// Whether a list holds a word.
pub(super) fn ada(jenis: &str, kode: &str, kata: &str) -> bool {
    daftar(jenis, kode).any(|k| k == kata)
}

/// The code of the first line of a kind that holds a word.
pub(super) fn kode(jenis: &str, kata: &str) -> Option<&'static str> {
    let semua = KATA.keys().filter(|(j, _)| *j == jenis);
    semua.map(|(_, k)| *k).find(|k| ada(jenis, k, kata))
}

/// Small letters and digits, one space between words.
pub(super) fn normal(isi: &str) -> String {
    let huruf: String =
        isi.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    huruf.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a cell says that its row is a sum.
pub(super) fn jumlah(isi: &str) -> bool {
    ada("jumlah", "", &normal(isi))
}

/// A note with its slots filled.
pub(super) fn catatan(kode: &str, isi: &[(&str, &str)]) -> String {
    let mut sisa = KATA.get(&("catatan", kode)).copied().unwrap_or_default();
    let mut hasil = String::new();
    while let Some((depan, (nama, ekor))) =
        sisa.split_once('{').and_then(|(d, b)| Some((d, b.split_once('}')?)))
    {
        hasil.push_str(depan);
        hasil.push_str(isi.iter().find(|(n, _)| *n == nama).map_or("", |(_, nilai)| *nilai));
        sisa = ekor;
    }
    hasil.push_str(sisa);
    hasil
}
