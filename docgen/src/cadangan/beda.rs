//! Where two versions of a draft differ, field by field.

use std::fmt::Write as _;

use crate::draf::{Bentuk, Draf, Simpul, Susunan, bidang_dari_jalur};
use crate::sebutan::nama_isian;
use crate::teks::antarmuka;

/// Longest text that is shown of one side, in characters.
const PANJANG: usize = 400;

/// A field, or an item of a list, that is not the same in two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BedaIsian {
    /// Path of the field in the version in which it stands; in the stored one where it stands in both.
    pub jalur: String,
    /// What the field is called.
    pub nama: String,
    /// What the backup holds; empty where it holds nothing.
    pub cadangan: String,
    /// What is stored; empty where nothing is.
    pub tersimpan: String,
}

/// Every field that differs, in the order of the draft. Items with ids are compared with the item of the same id.
pub fn beda_isian(cadangan: &Draf, tersimpan: &Draf) -> Vec<BedaIsian> {
    let mut hasil = Vec::new();
    banding(cadangan, tersimpan, &mut String::new(), &mut hasil);
    hasil
}

fn banding(a: &dyn Simpul, b: &dyn Simpul, jalur: &mut String, hasil: &mut Vec<BedaIsian>) {
    let panjang = jalur.len();
    match (a.susunan(), b.susunan()) {
        (Susunan::Objek(skema), Susunan::Objek(_)) => {
            for (di, bidang) in skema.bidang.iter().enumerate() {
                let (Some(a), Some(b)) = (a.anak(di), b.anak(di)) else { continue };
                if panjang > 0 {
                    jalur.push('.');
                }
                jalur.push_str(bidang.kunci);
                banding(a, b, jalur, hasil);
                jalur.truncate(panjang);
            }
        }
        (Susunan::Daftar, Susunan::Daftar) => {
            let mut urutan = Vec::new();
            for (di_a, di_b) in pasangan(a, b) {
                let di = di_b.or(di_a).unwrap_or_default();
                let ada = di_a.zip(di_b);
                let _ = write!(jalur, "[{di}]");
                match (di_a.and_then(|di| a.anak(di)), di_b.and_then(|di| b.anak(di))) {
                    (Some(a), Some(b)) => banding(a, b, jalur, hasil),
                    (Some(a), None) => catat(jalur, isi(a, jalur), String::new(), hasil),
                    (None, Some(b)) => catat(jalur, String::new(), isi(b, jalur), hasil),
                    (None, None) => {}
                }
                jalur.truncate(panjang);
                urutan.extend(ada);
            }
            // Pairs come in the order of the backup: the same items in another order.
            if !urutan.is_sorted_by_key(|(_, b)| *b) {
                catat(jalur, isi(a, jalur), isi(b, jalur), hasil);
            }
        }
        _ if a.hampa() && b.hampa() || a.tertulis() == b.tertulis() => {}
        _ => catat(jalur, isi(a, jalur), isi(b, jalur), hasil),
    }
}

fn catat(jalur: &str, cadangan: String, tersimpan: String, hasil: &mut Vec<BedaIsian>) {
    hasil.push(BedaIsian { jalur: jalur.to_owned(), nama: nama_isian(jalur), cadangan, tersimpan });
}

/// Which item of one list is which of the other: by id where every item of both has one of its own, else by place.
fn pasangan(a: &dyn Simpul, b: &dyn Simpul) -> Vec<(Option<usize>, Option<usize>)> {
    let (Some(id_a), Some(id_b)) = (id(a), id(b)) else {
        let ada = |di: usize, n: usize| (di < n).then_some(di);
        let (m, n) = (a.panjang(), b.panjang());
        return (0..m.max(n)).map(|di| (ada(di, m), ada(di, n))).collect();
    };
    let lain = |ini: &String| id_b.iter().position(|l| l == ini);
    let mut hasil: Vec<_> = id_a.iter().enumerate().map(|(di, ini)| (Some(di), lain(ini))).collect();
    let baru = id_b.iter().enumerate().filter(|(_, ini)| !id_a.contains(ini));
    hasil.extend(baru.map(|(di, _)| (None, Some(di))));
    hasil
}

/// The ids of all items, when all have one and no two the same.
fn id(daftar: &dyn Simpul) -> Option<Vec<String>> {
    let mut hasil: Vec<String> = Vec::new();
    for butir in (0..daftar.panjang()).filter_map(|di| daftar.anak(di)) {
        let Susunan::Objek(skema) = butir.susunan() else { return None };
        let di = skema.bidang.iter().position(|b| b.kunci == "id")?;
        let id = butir.anak(di)?.ketikan();
        if id.is_empty() || hasil.contains(&id) {
            return None;
        }
        hasil.push(id);
    }
    Some(hasil)
}

/// What people see of a place: the words of its fields, a choice by its name.
fn isi(simpul: &dyn Simpul, jalur: &str) -> String {
    let mut kata = Vec::new();
    kumpulkan(simpul, &mut jalur.to_owned(), &mut kata);
    let semua = kata.join(" · ");
    match semua.char_indices().nth(PANJANG) {
        Some((di, _)) => format!("{}…", semua.get(..di).unwrap_or_default()),
        None => semua,
    }
}

fn kumpulkan(simpul: &dyn Simpul, jalur: &mut String, kata: &mut Vec<String>) {
    let panjang = jalur.len();
    match simpul.susunan() {
        Susunan::Daun => {
            let (bidang, bentuk) = bidang_dari_jalur(jalur).map(|(_, b)| (b.kunci, b.bentuk)).unzip();
            let ketikan = simpul.ketikan();
            let ini = match bentuk {
                Some(Bentuk::Gambar) if !simpul.hampa() => "gambar".to_owned(),
                Some(Bentuk::Pilihan(nama, _)) => {
                    antarmuka::pilihan(nama, &ketikan).map_or(ketikan, |p| p.label.to_owned())
                }
                _ => ketikan,
            };
            // Ids only bind items together.
            if !ini.is_empty() && bidang != Some("id") {
                kata.push(ini);
            }
        }
        Susunan::Objek(skema) => {
            for (di, bidang) in skema.bidang.iter().enumerate() {
                jalur.push('.');
                jalur.push_str(bidang.kunci);
                if let Some(anak) = simpul.anak(di) {
                    kumpulkan(anak, jalur, kata);
                }
                jalur.truncate(panjang);
            }
        }
        Susunan::Daftar => {
            for di in 0..simpul.panjang() {
                let _ = write!(jalur, "[{di}]");
                if let Some(anak) = simpul.anak(di) {
                    kumpulkan(anak, jalur, kata);
                }
                jalur.truncate(panjang);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh::{self, acak};

    fn jalur(a: &Draf, b: &Draf) -> Vec<String> {
        beda_isian(a, b).into_iter().map(|b| b.jalur).collect()
    }

    #[test]
    fn bidang_butir_dan_urutan() {
        let a = contoh::draf("umkm-lokapasar-pks").expect("contoh");
        assert_eq!(beda_isian(&a, &a), []);
        let mut b = a.clone();
        b.judul.push_str(" lain");
        b.kelas = crate::ranah::KelasKerjaSama::Ksdd.into();
        b.pihak[1].kewajiban.remove(0);
        b.pihak[0].penandatangan.jabatan = "Wali Kota".to_owned();
        let beda = beda_isian(&a, &b);
        let ini: Vec<&str> = beda.iter().map(|b| b.jalur.as_str()).collect();
        let harap = ["kelas", "pihak[0].penandatangan.jabatan", "pihak[1].kewajiban[0]", "judul"];
        assert_eq!(ini, harap);
        assert!(beda[0].nama == "jenis kerja sama" && !beda[0].cadangan.contains('_'), "{:?}", beda[0]);
        assert!(beda[2].tersimpan.is_empty() && beda[2].cadangan.len() > 20, "{:?}", beda[2]);
        // The same parties the other way round, with a change in one: found under its id.
        let mut b = a.clone();
        b.pihak.swap(0, 1);
        b.pihak[0].nama.push('x');
        assert_eq!(jalur(&a, &b), ["pihak[0].nama", "pihak"]);
        b.pihak[0].logo = crate::draf::Gambar::default();
        let logo = beda_isian(&a, &b).into_iter().find(|b| b.jalur.ends_with("logo"));
        assert!(a.pihak[1].logo.data.is_empty() || logo.is_some_and(|l| l.cadangan == "gambar"));
    }

    /// Two drafts without a difference are equal, and the other way round.
    #[test]
    fn tanpa_beda_berarti_sama() {
        let draf: Vec<Draf> = (0..60).map(acak::acak).collect();
        for (i, a) in draf.iter().enumerate() {
            assert_eq!(beda_isian(a, a), []);
            let b = &draf[(i + 1) % draf.len()];
            assert_eq!(a == b, beda_isian(a, b).is_empty(), "{i}");
        }
    }
}
