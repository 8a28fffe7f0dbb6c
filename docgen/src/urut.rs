//! A stable sort in a few hundred bytes, for the short lists of a naskah, and maps that are made without one.
//!
//! The sort of the standard library is compiled anew for every type that it sorts, five kilobytes each time; a dozen of
//! them were a twentieth of the browser build. The lists here hold tens of items, at most some hundreds.

use std::collections::{BTreeMap, BTreeSet};

/// Sorts so that no item comes `sesudah` the one that follows it; equal items keep their order.
pub fn urutkan<T>(daftar: &mut [T], sesudah: impl Fn(&T, &T) -> bool) {
    for akhir in 1..daftar.len() {
        let mut di = akhir;
        while di > 0 && sesudah(&daftar[di - 1], &daftar[di]) {
            daftar.swap(di - 1, di);
            di -= 1;
        }
    }
}

/// A map filled item by item; `collect` would sort the items first, with the sort of the standard library.
pub fn peta<K: Ord, V>(isi: impl Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut hasil = BTreeMap::new();
    for (kunci, nilai) in isi {
        hasil.insert(kunci, nilai);
    }
    hasil
}

/// A set filled item by item, as [`peta`].
pub fn himpunan<K: Ord>(isi: impl Iterator<Item = K>) -> BTreeSet<K> {
    let mut hasil = BTreeSet::new();
    for kunci in isi {
        hasil.insert(kunci);
    }
    hasil
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peta_dan_himpunan_sama_dengan_yang_baku() {
        let isi = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd')];
        assert_eq!(peta(isi.into_iter()), BTreeMap::from(isi));
        assert_eq!(himpunan(isi.iter()), BTreeSet::from_iter(isi.iter()));
    }

    #[test]
    fn sama_dengan_urutan_baku() {
        let mut benih = 7_u32;
        for panjang in 0..60 {
            let mut ini: Vec<(u32, usize)> = Vec::new();
            for i in 0..panjang {
                benih = benih.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                ini.push(((benih >> 16) % 9, i));
            }
            let mut acuan = ini.clone();
            acuan.sort_by_key(|(k, _)| *k);
            urutkan(&mut ini, |a, b| a.0 > b.0);
            assert_eq!(ini, acuan);
        }
    }
}
