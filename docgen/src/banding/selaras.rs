//! Two desks that each add a row give it the same new id, because neither knows of the other: here the row of the other
//! version gets an id of its own, and with it everything that names it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::draf::{Berbentuk as _, Daun, Draf, Rupa, bidang_dari_jalur, rupa};

/// Rows that other fields name by their id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kelompok {
    Pihak,
    Hak,
    Kewajiban,
}

impl Kelompok {
    const SEMUA: [Self; 3] = [Self::Pihak, Self::Hak, Self::Kewajiban];

    /// What the rows say under each id, in small letters and with single spaces.
    fn kata(self, d: &Draf) -> BTreeMap<&str, BTreeSet<String>> {
        let mut hasil: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut catat = |id, kata: &str| {
            let rapat = kata.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            hasil.entry(id).or_default().insert(rapat);
        };
        for p in &d.pihak {
            match self {
                Self::Pihak => catat(p.id.as_str(), &p.nama),
                Self::Hak => p.hak.iter().for_each(|h| catat(&h.id, &h.uraian)),
                Self::Kewajiban => p.kewajiban.iter().for_each(|k| catat(&k.id, &k.uraian)),
            }
        }
        hasil.remove("");
        hasil
    }

    /// Whether a field holds the id of such a row, as its own or as that of another.
    fn memuat(self, jalur: &str) -> bool {
        let Some((skema, bidang)) = bidang_dari_jalur(jalur) else { return false };
        match (self, skema.nama, bidang.kunci) {
            (Self::Pihak, "Pihak", "id")
            | (Self::Hak, "Hak", "id")
            | (Self::Hak, "Kewajiban", "memenuhi")
            | (Self::Kewajiban, "Kewajiban", "id") => true,
            (Self::Pihak, nama, kunci) => rupa(nama, kunci) == Rupa::Pihak,
            (Self::Hak | Self::Kewajiban, ..) => false,
        }
    }
}

/// The other version with ids that mean the same in both.
pub(super) fn selaraskan<'a>(dasar: Option<&Draf>, sendiri: &Draf, lain: &'a Draf) -> Cow<'a, Draf> {
    let mut hasil = Cow::Borrowed(lain);
    // Without a base nobody can tell a new row from an old one that was reworded.
    let Some(dasar) = dasar else { return hasil };
    for kelompok in Kelompok::SEMUA {
        let (lama, ini) = (kelompok.kata(dasar), kelompok.kata(sendiri));
        let mut bentrok = kelompok.kata(lain);
        bentrok.retain(|id, kata| {
            !lama.contains_key(id) && ini.get(id).is_some_and(|lawan| berlainan(lawan, kata))
        });
        if bentrok.is_empty() {
            continue;
        }
        let mut terpakai: BTreeSet<String> = BTreeSet::new();
        for d in [dasar, sendiri, lain] {
            d.telusuri(&mut String::new(), &mut |jalur, daun| {
                if let (true, Daun::Teks(teks)) = (kelompok.memuat(jalur), daun) {
                    terpakai.insert(teks.to_owned());
                }
            });
        }
        let mut pengganti = BTreeMap::new();
        for id in bentrok.into_keys() {
            let mut nomor = 2_u32;
            while terpakai.contains(&format!("{id}-{nomor}")) {
                nomor += 1;
            }
            let baru = format!("{id}-{nomor}");
            terpakai.insert(baru.clone());
            pengganti.insert(id.to_owned(), baru);
        }
        ganti(hasil.to_mut(), kelompok, &pengganti);
    }
    hasil
}

/// Whether the rows under one id are about different things; what one of them leaves open is no difference.
fn berlainan(ini: &BTreeSet<String>, itu: &BTreeSet<String>) -> bool {
    ini.is_disjoint(itu) && !ini.contains("") && !itu.contains("")
}

/// Gives rows other ids, everywhere.
fn ganti(d: &mut Draf, kelompok: Kelompok, pengganti: &BTreeMap<String, String>) {
    let mut tempat = Vec::new();
    d.telusuri(&mut String::new(), &mut |jalur, daun| {
        if let Daun::Teks(teks) = daun
            && let Some(baru) = pengganti.get(teks)
            && kelompok.memuat(jalur)
        {
            tempat.push((jalur.to_owned(), baru));
        }
    });
    for (jalur, baru) in tempat {
        if let Some(simpul) = d.simpul_mut(&jalur) {
            simpul.ketik(baru);
        }
    }
}
