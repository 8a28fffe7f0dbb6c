//! Whether the Indonesian and the English words of the officer say the same: presence, figures, dates, money, parties.
//!
//! What the clauses say is the same by construction; only what was typed can differ.

use std::collections::BTreeMap;

use crate::bahasa::{self, inggris};
use crate::draf::{Berbentuk as _, Daun, Draf, LuarNegeri};
use crate::naskah::{Bahasa, Sebaris, Sebarisan};
use crate::susun::konteks::{Konteks, rapikan};
use crate::teks::PaketTeks;

use super::baca::{Isi, baca};
use super::kepala::perihal;
use super::rangka::bahasa_draf;
use super::ujar::Ujar;

/// How two versions of the same words differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JenisBeda {
    /// One of them is missing.
    Kehadiran,
    /// A list has fewer items in one language.
    Butir,
    /// Other figures.
    Bilangan,
    /// Other dates.
    Tanggal,
    /// Other amounts or currencies.
    Uang,
    /// A party is named in one of them only.
    Nama,
}

/// A place where the Indonesian and the English version differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BedaKembar {
    /// The field to look at; where a version is missing, that version.
    pub jalur: String,
    /// How they differ.
    pub jenis: JenisBeda,
}

/// The words of one field in both languages, and where each stands.
struct Pasangan {
    indonesia: (String, String),
    inggris: (String, String),
}

/// The differences between the two versions of a foreign draft; nothing while English is not one of its languages.
pub fn beda_kembar(draf: &Draf) -> Vec<BedaKembar> {
    let k = Konteks::baru(draf, PaketTeks::bawaan());
    if !k.kelas().luar_negeri() || ![Bahasa::Id, Bahasa::En].iter().all(|b| bahasa_draf(&k).contains(b)) {
        return Vec::new();
    }
    let semua = pasangan(draf);
    let pendek = daftar_tidak_sama(&semua);
    let mut hasil = nama_kurang(&k);
    for p in &semua {
        let (id, en) = (rapikan(&p.indonesia.0), rapikan(&p.inggris.0));
        let mut catat = |jalur: &str, jenis| hasil.push(BedaKembar { jalur: jalur.to_owned(), jenis });
        match (id.is_empty(), en.is_empty()) {
            (true, true) => {}
            (kosong, tanpa) if kosong != tanpa => {
                let jalur = if kosong { &p.indonesia.1 } else { &p.inggris.1 };
                match pendek.get(induk_daftar(&p.indonesia.1).unwrap_or_default()) {
                    // One finding for a list: at its first missing item.
                    Some(pertama) if pertama == jalur => catat(jalur, JenisBeda::Butir),
                    Some(_) => {}
                    None => catat(jalur, JenisBeda::Kehadiran),
                }
            }
            _ => {
                for jenis in beda_isi(draf, id, en) {
                    catat(&p.inggris.1, jenis);
                }
            }
        }
    }
    hasil
}

/// Title, parties and offices that are named in Indonesian and that the tool cannot name in English.
fn nama_kurang(k: &Konteks<'_>) -> Vec<BedaKembar> {
    let id = Ujar::baru(k, Bahasa::Id, false);
    let en = id.dalam(Bahasa::En);
    let rumpang = |isi: &Sebarisan| {
        isi.iter()
            .find_map(|s| if let Sebaris::Kosong { jalur, .. } = s { Some(jalur.clone()) } else { None })
    };
    let kurang = |id: &Sebarisan, en: &Sebarisan| match (rumpang(id), rumpang(en)) {
        (None, Some(jalur)) => Some(BedaKembar { jalur, jenis: JenisBeda::Kehadiran }),
        _ => None,
    };
    let mut hasil: Vec<BedaKembar> = kurang(&perihal(&id), &perihal(&en)).into_iter().collect();
    for i in &id.pihak {
        hasil.extend(kurang(&id.nama(*i), &en.nama(*i)));
        hasil.extend(kurang(&id.jabatan(*i), &en.jabatan(*i)));
    }
    hasil
}

/// Every field with words in both languages that reaches a paper.
fn pasangan(draf: &Draf) -> Vec<Pasangan> {
    let mut isi: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut urutan: Vec<String> = Vec::new();
    draf.luar_negeri.telusuri(&mut "luar_negeri".to_owned(), &mut |jalur, daun| {
        let Daun::Teks(teks) = daun else { return };
        let Some((induk, kunci)) = jalur.rsplit_once('.') else { return };
        if !matches!(kunci, "indonesia" | "inggris") {
            return;
        }
        if !isi.contains_key(induk) {
            urutan.push(induk.to_owned());
        }
        let pasangan = isi.entry(induk.to_owned()).or_default();
        if kunci == "indonesia" {
            teks.clone_into(&mut pasangan.0);
        } else {
            teks.clone_into(&mut pasangan.1);
        }
    });
    let biasa = |induk: String| {
        let (id, en) = isi.remove(&induk)?;
        let (jalur_id, jalur_en) = (format!("{induk}.indonesia"), format!("{induk}.inggris"));
        Some(Pasangan { indonesia: (id, jalur_id), inggris: (en, jalur_en) })
    };
    let LuarNegeri { judul, tempat, .. } = &draf.luar_negeri;
    let milik_draf = ["luar_negeri.judul", "luar_negeri.tempat"];
    let mut hasil: Vec<Pasangan> =
        urutan.into_iter().filter(|i| !milik_draf.contains(&i.as_str())).filter_map(biasa).collect();
    // The Indonesian title is the draft's; English words without one have nothing to be compared with. A place and the
    // name of a region are called in English as in Indonesian, or by the tool.
    for (id, jalur_id, en, induk) in [
        (&draf.judul, "judul", &judul.inggris, "luar_negeri.judul"),
        (&draf.tempat, "tempat", &tempat.inggris, "luar_negeri.tempat"),
    ] {
        if !rapikan(en).is_empty() {
            hasil.push(Pasangan {
                indonesia: (id.clone(), jalur_id.to_owned()),
                inggris: (en.clone(), format!("{induk}.inggris")),
            });
        }
    }
    hasil
}

/// The list in which an item with words in several languages stands: `luar_negeri.tujuan` for
/// `luar_negeri.tujuan[1].indonesia`.
fn induk_daftar(jalur: &str) -> Option<&str> {
    let (daftar, _) = jalur.strip_suffix(".indonesia")?.strip_suffix(']')?.rsplit_once('[')?;
    Some(daftar)
}

/// Lists with more items in one language, and the path of the first missing item.
fn daftar_tidak_sama(semua: &[Pasangan]) -> BTreeMap<&str, String> {
    let mut banyak: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for p in semua {
        if let Some(daftar) = induk_daftar(&p.indonesia.1) {
            let b = banyak.entry(daftar).or_default();
            b.0 += usize::from(!rapikan(&p.indonesia.0).is_empty());
            b.1 += usize::from(!rapikan(&p.inggris.0).is_empty());
        }
    }
    banyak.retain(|_, (id, en)| id != en);
    let mut hasil = BTreeMap::new();
    for p in semua {
        let Some(daftar) = induk_daftar(&p.indonesia.1) else { continue };
        let kosong = [&p.indonesia, &p.inggris].map(|(isi, _)| rapikan(isi).is_empty());
        if banyak.contains_key(daftar) && kosong[0] != kosong[1] {
            let jalur = if kosong[0] { &p.indonesia.1 } else { &p.inggris.1 };
            hasil.entry(daftar).or_insert_with(|| jalur.clone());
        }
    }
    hasil
}

fn beda_isi(draf: &Draf, id: &str, en: &str) -> Vec<JenisBeda> {
    let (a, b) = (baca(id, Bahasa::Id), baca(en, Bahasa::En));
    let mut hasil = Vec::new();
    if a.uang != b.uang {
        hasil.push(JenisBeda::Uang);
    }
    if a.tanggal != b.tanggal {
        hasil.push(JenisBeda::Tanggal);
    }
    if !bilangan_sama(&a, id, &b, en) {
        hasil.push(JenisBeda::Bilangan);
    }
    if !nama_sama(draf, id, en) {
        hasil.push(JenisBeda::Nama);
    }
    hasil
}

/// A figure may stand as a word in the other version: "3 tahun", "three years".
fn bilangan_sama(a: &Isi, id: &str, b: &Isi, en: &str) -> bool {
    let kata = |teks: &str, kata: Option<String>| {
        kata.is_some_and(|k| {
            let teks =
                format!(" {} ", teks.to_lowercase().replace(|c: char| !c.is_alphabetic() && c != '-', " "));
            teks.contains(&format!(" {k} "))
        })
    };
    let mut sisa = b.bilangan.clone();
    let mut lebih = Vec::new();
    for n in &a.bilangan {
        match sisa.iter().position(|m| m == n) {
            Some(i) => {
                sisa.swap_remove(i);
            }
            None => lebih.push(n),
        }
    }
    lebih.iter().all(|n| kata(en, n.parse().ok().and_then(inggris::kardinal)))
        && sisa.iter().all(|n| kata(id, n.parse().ok().and_then(bahasa::terbilang)))
}

/// A party that one version names by its full name is named in the other, in either language.
fn nama_sama(draf: &Draf, id: &str, en: &str) -> bool {
    let (id, en) = (id.to_lowercase(), en.to_lowercase());
    draf.pihak.iter().all(|p| {
        let nama = rapikan(&p.nama).to_lowercase();
        let asing = match rapikan(&p.asing.nama.inggris) {
            "" => inggris::pemerintah_daerah(&p.nama).unwrap_or_default(),
            tertulis => tertulis.to_owned(),
        };
        let asing = asing.to_lowercase();
        let asing = asing.strip_prefix("the ").unwrap_or(&asing);
        if nama.is_empty() || asing.is_empty() {
            return true;
        }
        let di_en = en.contains(asing) || en.contains(&nama);
        let di_id = id.contains(&nama) || id.contains(asing);
        di_en == di_id
    })
}
