//! The officer's own changes: pasal added, reworded, left out, moved. Nothing that was typed is lost.

use std::collections::BTreeSet;

use crate::draf::{AyatSendiri, ButirSendiri, SambungButir, Ubahan};
use crate::naskah::{Asal, Ayat, ButirRinci, KataSambung, Pasal, Rincian, Sasaran, Sebaris, Sebarisan};
use crate::ranah::JenisUbahan;
use crate::teks::{Potong, urai_sendiri};

use super::konteks::{Konteks, kapital, kata, rapikan};

/// What stands around the label of a gap; see [`crate::naskah::SebarisJadi::teks_kosong`].
const TANDA_KOSONG: (&str, &str) = ("[… ", " …]");

/// Applies the changes in the order in which they were made.
pub(super) fn terapkan(k: &Konteks<'_>, mut pasal: Vec<Pasal>) -> Vec<Pasal> {
    for (n, u) in k.draf.ubahan.iter().enumerate() {
        let id = u.pasal.trim();
        let di = pasal.iter().position(|p| p.id == id);
        let jenis = u.jenis.pilihan().unwrap_or(JenisUbahan::Tambah);
        match (jenis, di) {
            (JenisUbahan::Hapus, Some(i)) => {
                pasal.remove(i);
            }
            (JenisUbahan::Pindah, Some(i)) => {
                let p = pasal.remove(i);
                sisipkan(&mut pasal, p, u.setelah.trim());
            }
            (JenisUbahan::Ganti, Some(i)) => {
                let p = &mut pasal[i];
                if !rapikan(&u.judul).is_empty() {
                    p.judul = kapital(kata(rapikan(&u.judul)));
                }
                if !u.ayat.is_empty() {
                    p.ayat = ayat(k, n, &p.id, &u.ayat);
                }
                p.ubahan = true;
            }
            // A pasal to reword that does not stand (any more) keeps the officer's words as a pasal of its own.
            (JenisUbahan::Tambah, _) | (JenisUbahan::Ganti, None) => {
                if u.ayat.is_empty() && rapikan(&u.judul).is_empty() && jenis == JenisUbahan::Ganti {
                    continue;
                }
                let p = baru(k, n, u, &pasal);
                sisipkan(&mut pasal, p, u.setelah.trim());
            }
            (JenisUbahan::Hapus | JenisUbahan::Pindah, None) => {}
        }
    }
    pasal
}

/// After the named pasal; at the beginning when none is named; before the last when the name is unknown.
fn sisipkan(pasal: &mut Vec<Pasal>, p: Pasal, setelah: &str) {
    let di = if setelah.is_empty() {
        0
    } else {
        pasal.iter().position(|x| x.id == setelah).map_or_else(|| pasal.len().saturating_sub(1), |i| i + 1)
    };
    pasal.insert(di, p);
}

fn baru(k: &Konteks<'_>, n: usize, u: &Ubahan, ada: &[Pasal]) -> Pasal {
    let dasar = rapikan(&u.pasal);
    let mut id = if dasar.is_empty() { format!("sendiri-{}", n + 1) } else { dasar.to_owned() };
    while ada.iter().any(|p| p.id == id) {
        id.push_str("-lagi");
    }
    let judul = kapital(k.isi(&u.judul, &format!("ubahan[{n}].judul")));
    let ayat = if u.ayat.is_empty() { vec![ayat_kosong(k, n, &id)] } else { ayat(k, n, &id, &u.ayat) };
    let asal = Asal::klausul(id.clone()).isian(format!("ubahan[{n}].judul"));
    Pasal { id, judul, ayat, ubahan: true, asal }
}

fn ayat_kosong(k: &Konteks<'_>, n: usize, id: &str) -> Ayat {
    let jalur = format!("ubahan[{n}].ayat");
    Ayat { id: None, isi: k.kosong(&jalur), rincian: None, asal: Asal::klausul(id).isian(jalur) }
}

fn ayat(k: &Konteks<'_>, n: usize, id: &str, sendiri: &[AyatSendiri]) -> Vec<Ayat> {
    let mut terpakai = BTreeSet::new();
    sendiri
        .iter()
        .enumerate()
        .map(|(a, s)| {
            let jalur = format!("ubahan[{n}].ayat[{a}]");
            let butir =
                s.rincian.iter().enumerate().map(|(b, r)| butir(k, id, &format!("{jalur}.rincian[{b}]"), r));
            let butir: Vec<ButirRinci> = butir.collect();
            let teks = format!("{jalur}.teks");
            Ayat {
                id: Some(id_ayat(&mut terpakai, s.id.trim(), a)),
                isi: kalimat(k, &s.teks, &teks),
                rincian: (!butir.is_empty()).then_some(Rincian { kata: sambung(s), butir }),
                asal: Asal::klausul(id).isian(teks),
            }
        })
        .collect()
}

/// The id that an ayat was given, or its place; one that is taken gets a longer one.
fn id_ayat(terpakai: &mut BTreeSet<String>, id: &str, a: usize) -> String {
    let mut calon = if id.is_empty() { format!("ayat-{}", a + 1) } else { id.to_owned() };
    while !terpakai.insert(calon.clone()) {
        calon.push_str("-lagi");
    }
    calon
}

fn butir(k: &Konteks<'_>, pasal: &str, jalur: &str, b: &ButirSendiri) -> ButirRinci {
    let satu = |(d, r): (usize, &crate::draf::Butir)| {
        let jalur = format!("{jalur}.rincian[{d}].uraian");
        let isi = kalimat(k, &r.uraian, &jalur);
        ButirRinci { id: None, isi, rincian: None, asal: Asal::klausul(pasal).isian(jalur) }
    };
    let dalam: Vec<ButirRinci> = b.rincian.iter().enumerate().map(satu).collect();
    let uraian = format!("{jalur}.uraian");
    ButirRinci {
        id: Some(b.id.trim()).filter(|i| !i.is_empty()).map(str::to_owned),
        isi: kalimat(k, &b.uraian, &uraian),
        rincian: (!dalam.is_empty()).then_some(Rincian { kata: KataSambung::Dan, butir: dalam }),
        asal: Asal::klausul(pasal).isian(uraian),
    }
}

fn sambung(s: &AyatSendiri) -> KataSambung {
    match s.sambung.pilihan() {
        Some(SambungButir::Dan) | None => KataSambung::Dan,
        Some(SambungButir::Atau) => KataSambung::Atau,
        Some(SambungButir::DanAtau) => KataSambung::DanAtau,
    }
}

/// Words of the officer's own with references resolved; a gap that was taken over from the standard text stays one.
fn kalimat(k: &Konteks<'_>, isi: &str, jalur: &str) -> Sebarisan {
    let isi = rapikan(isi);
    if isi.is_empty() {
        return k.kosong(jalur);
    }
    let mut hasil = Vec::new();
    for p in urai_sendiri(isi) {
        match p {
            Potong::Teks { isi, .. } => berkosong(&mut hasil, &isi, jalur),
            Potong::Rujuk { pasal, ayat, butir } => {
                hasil.push(Sebaris::Rujukan(Sasaran { pasal, ayat, butir }));
            }
            Potong::Slot { .. } | Potong::Frasa(_) => {}
        }
    }
    hasil
}

/// Words in which `[… label …]` is a gap.
fn berkosong(hasil: &mut Sebarisan, isi: &str, jalur: &str) {
    let (buka, tutup) = TANDA_KOSONG;
    let mut sisa = isi;
    while let Some((depan, dalam)) = sisa.split_once(buka) {
        let Some((label, ekor)) = dalam.split_once(tutup) else { break };
        hasil.extend(kata(depan));
        hasil.push(Sebaris::Kosong { label: label.to_owned(), jalur: jalur.to_owned(), mentah: None });
        sisa = ekor;
    }
    hasil.extend(kata(sisa));
}
