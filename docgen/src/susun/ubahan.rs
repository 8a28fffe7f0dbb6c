//! The officer's own changes: pasal added, reworded, left out, moved. Nothing that was typed is lost.

use crate::draf::{AyatSendiri, Ubahan};
use crate::naskah::{Asal, Ayat, ButirRinci, KataSambung, Pasal, Rincian, Sasaran, Sebaris, Sebarisan};
use crate::ranah::JenisUbahan;
use crate::teks::{Potong, urai_sendiri};

use super::konteks::{Konteks, kapital, kata, rapikan};

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
    sendiri
        .iter()
        .enumerate()
        .map(|(a, s)| {
            let jalur = format!("ubahan[{n}].ayat[{a}].teks");
            let butir: Vec<ButirRinci> = s
                .rincian
                .iter()
                .enumerate()
                .map(|(b, r)| {
                    let jalur = format!("ubahan[{n}].ayat[{a}].rincian[{b}].uraian");
                    let isi = kalimat(k, &r.uraian, &jalur);
                    ButirRinci { id: None, isi, rincian: None, asal: Asal::klausul(id).isian(jalur) }
                })
                .collect();
            Ayat {
                id: Some(format!("ayat-{}", a + 1)),
                isi: kalimat(k, &s.teks, &jalur),
                rincian: (!butir.is_empty()).then_some(Rincian { kata: KataSambung::Dan, butir }),
                asal: Asal::klausul(id).isian(jalur),
            }
        })
        .collect()
}

/// Words of the officer's own with references resolved.
fn kalimat(k: &Konteks<'_>, isi: &str, jalur: &str) -> Sebarisan {
    let isi = rapikan(isi);
    if isi.is_empty() {
        return k.kosong(jalur);
    }
    let mut hasil = Vec::new();
    for p in urai_sendiri(isi) {
        match p {
            Potong::Teks { isi, .. } => hasil.extend(kata(isi)),
            Potong::Rujuk { pasal, ayat, butir } => {
                hasil.push(Sebaris::Rujukan(Sasaran { pasal, ayat, butir }));
            }
            Potong::Slot { .. } | Potong::Frasa(_) => {}
        }
    }
    hasil
}
