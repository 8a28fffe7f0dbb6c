//! Finding an urusan by the words that people use for it: `puskesmas` finds kesehatan, `sampah` lingkungan hidup.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::ranah::{URUSAN, Urusan};
use crate::urut::{peta, urutkan};

/// Everyday words by id of an urusan.
static KATA: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let baris = include_str!("../teks/antarmuka/urusan.txt").lines().filter(|b| !b.starts_with('#'));
    let baris = baris.filter_map(|b| b.split_once(" = "));
    peta(baris.map(|(id, kata)| (id, kata.split(", ").map(str::trim).collect())))
});

/// The urusan that fit what was typed, the nearest first and else in the order of the law; all of them for nothing.
///
/// Every word must occur in the name of the urusan or in one of its everyday words. A name is nearer than an everyday
/// word, the beginning of a word nearer than its middle.
pub fn cari_urusan_kata(teks: &str) -> Vec<&'static Urusan> {
    let teks = teks.to_lowercase();
    let dicari: Vec<&str> = teks.split(|c: char| !c.is_alphanumeric()).filter(|k| !k.is_empty()).collect();
    let nilai =
        |u: &Urusan| dicari.iter().map(|k| jarak(u, k)).try_fold(0, |lama, baru| Some(lama.max(baru?)));
    let mut hasil: Vec<_> = URUSAN.iter().filter_map(|u| Some((nilai(u)?, u))).collect();
    urutkan(&mut hasil, |a, b| a.0 > b.0);
    hasil.into_iter().map(|(_, u)| u).collect()
}

/// The everyday word by which an urusan was found, where its name does not hold what was typed.
pub fn kata_yang_cocok(urusan: &Urusan, teks: &str) -> Option<&'static str> {
    let teks = teks.trim().to_lowercase();
    if teks.is_empty() || urusan.nama.to_lowercase().contains(&teks) {
        return None;
    }
    let kata = KATA.get(urusan.id)?;
    let mulai = kata.iter().find(|k| diawali(k, &teks));
    mulai.or_else(|| kata.iter().find(|k| k.contains(&teks))).copied()
}

/// How far a word is from an urusan; `None`: it does not occur.
fn jarak(urusan: &Urusan, dicari: &str) -> Option<u8> {
    let nama = urusan.nama.to_lowercase();
    let lain = || KATA.get(urusan.id).into_iter().flatten();
    if diawali(&nama, dicari) || urusan.id.eq_ignore_ascii_case(dicari) {
        Some(0)
    } else if lain().any(|k| diawali(k, dicari)) {
        Some(1)
    } else if dicari.chars().count() > 2 && (nama.contains(dicari) || lain().any(|k| k.contains(dicari))) {
        Some(2)
    } else {
        None
    }
}

/// Whether a word of a phrase begins with this.
fn diawali(frasa: &str, awal: &str) -> bool {
    frasa.starts_with(awal) || frasa.split([' ', ',']).any(|k| k.starts_with(awal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranah::cari_urusan;

    fn pertama(teks: &str) -> Option<&'static str> {
        cari_urusan_kata(teks).first().map(|u| u.id)
    }

    #[test]
    fn kata_sehari_hari_menemukan_urusannya() {
        for (kata, id) in [
            ("sampah", "U11"),
            ("Puskesmas", "U02"),
            ("stunting", "U02"),
            ("umkm", "U17"),
            ("ktp", "U12"),
            ("bank sampah", "U11"),
            ("tanda tangan", "U21"),
            ("pajak daerah", "P2"),
            ("olahraga", "U19"),
            ("polisi", "A3"),
            ("kerukunan", "G1"),
            ("u11", "U11"),
        ] {
            let hasil = cari_urusan_kata(kata);
            assert!(hasil.iter().take(2).any(|u| u.id == id), "{kata}: {:?}", hasil.first());
        }
    }

    #[test]
    fn nama_lebih_dekat_daripada_kata_lain() {
        assert_eq!(pertama("sosial"), Some("U06"));
        assert_eq!(pertama("kesehatan"), Some("U02"));
        assert_eq!(pertama("agama"), Some("A6"));
        assert_eq!(pertama("perikanan kelautan"), Some("U25"));
        assert_eq!(pertama("pertanian"), Some("U27"));
    }

    #[test]
    fn kosong_berarti_semua_dan_asing_berarti_tidak_ada() {
        let semua: Vec<_> = cari_urusan_kata("  ").iter().map(|u| u.id).collect();
        assert_eq!(semua, URUSAN.iter().map(|u| u.id).collect::<Vec<_>>());
        assert!(cari_urusan_kata("xyzzy").is_empty());
        assert!(cari_urusan_kata("sampah xyzzy").is_empty());
    }

    #[test]
    fn kata_penemu_disebut_bila_namanya_tidak_memuatnya() {
        let lingkungan = cari_urusan("U11").expect("ada");
        assert_eq!(kata_yang_cocok(lingkungan, "Samp"), Some("sampah"));
        assert_eq!(kata_yang_cocok(lingkungan, "lingkungan"), None);
        assert_eq!(kata_yang_cocok(lingkungan, ""), None);
    }

    #[test]
    fn setiap_urusan_punya_kata_dan_setiap_baris_urusan() {
        for u in URUSAN {
            assert!(KATA.get(u.id).is_some_and(|k| !k.is_empty()), "{} tanpa kata", u.id);
        }
        for (id, kata) in &*KATA {
            assert!(cari_urusan(id).is_some(), "{id}");
            for k in kata {
                assert!(!k.is_empty() && **k == k.to_lowercase() && !k.contains([',', '=']), "{id}: {k}");
                assert_eq!(kata.iter().filter(|l| *l == k).count(), 1, "{id}: {k} dua kali");
            }
        }
    }
}
