//! Two desks that each add a row give it the same new id, because neither knows of the other: here the row of the other
//! version gets an id of its own, and with it everything that names it.

use std::borrow::Cow;
use std::collections::BTreeSet;

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

    /// The rows: id and the words that tell what they are.
    fn baris(self, d: &Draf) -> Vec<(&str, &str)> {
        match self {
            Self::Pihak => d.pihak.iter().map(|p| (p.id.as_str(), p.nama.as_str())).collect(),
            Self::Hak => {
                d.pihak.iter().flat_map(|p| &p.hak).map(|h| (h.id.as_str(), h.uraian.as_str())).collect()
            }
            Self::Kewajiban => {
                let semua = d.pihak.iter().flat_map(|p| &p.kewajiban);
                semua.map(|k| (k.id.as_str(), k.uraian.as_str())).collect()
            }
        }
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
        let (lama, ini, itu) = (kelompok.baris(dasar), kelompok.baris(sendiri), kelompok.baris(lain));
        let beda = |id: &str| {
            let kata = |baris: &[(&str, &str)]| {
                let ini = baris.iter().filter(|(i, _)| *i == id);
                ini.map(|(_, kata)| (*kata).to_owned()).collect::<Vec<_>>()
            };
            let (ini, itu) = (kata(&ini), kata(&itu));
            !ini.is_empty() && ini.iter().all(|a| itu.iter().all(|b| berlainan(a, b)))
        };
        let baru =
            itu.iter().map(|(id, _)| *id).filter(|id| !id.is_empty() && !lama.iter().any(|(i, _)| i == id));
        let bentrok: BTreeSet<&str> = baru.filter(|id| beda(id)).collect();
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
        for id in bentrok {
            let mut nomor = 2_u32;
            while terpakai.contains(&format!("{id}-{nomor}")) {
                nomor += 1;
            }
            let baru = format!("{id}-{nomor}");
            ganti(hasil.to_mut(), kelompok, id, &baru);
            terpakai.insert(baru);
        }
    }
    hasil
}

/// Whether two rows under one id are about different things; what one of them leaves open is no difference.
fn berlainan(a: &str, b: &str) -> bool {
    let rapat = |t: &str| t.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let (a, b) = (rapat(a), rapat(b));
    !a.is_empty() && !b.is_empty() && a != b
}

/// Gives a row another id, everywhere.
fn ganti(d: &mut Draf, kelompok: Kelompok, lama: &str, baru: &str) {
    let mut tempat = Vec::new();
    d.telusuri(&mut String::new(), &mut |jalur, daun| {
        if daun == Daun::Teks(lama) && kelompok.memuat(jalur) {
            tempat.push(jalur.to_owned());
        }
    });
    for jalur in tempat {
        if let Some(simpul) = d.simpul_mut(&jalur) {
            simpul.ketik(baru);
        }
    }
}
