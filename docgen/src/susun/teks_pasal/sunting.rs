//! Changing the pasal of a draft: reword, leave out, move, add, and back to the standard.
//!
//! [`Draf::ubahan`] is kept small: at most one change of a kind for each pasal, and only those that make a difference.

use std::collections::BTreeSet;

use crate::draf::{AyatSendiri, Draf, Ubahan};
use crate::ranah::JenisUbahan;
use crate::urut::himpunan;

use super::TeksPasal;

/// Gives a pasal words of its own, to begin with those of the standard; returns the index of the change.
pub fn ganti(draf: &mut Draf, pasal: &str) -> Option<usize> {
    let teks = TeksPasal::baru(draf);
    let p = teks.cari(pasal)?;
    if p.kata_sendiri.is_some() {
        return p.kata_sendiri;
    }
    draf.ubahan.push(Ubahan {
        jenis: JenisUbahan::Ganti.into(),
        pasal: pasal.to_owned(),
        ayat: p.baku.clone(),
        ..Ubahan::default()
    });
    Some(draf.ubahan.len() - 1)
}

/// Leaves a standard pasal out, its own words kept for when it comes back; takes an own pasal away. Returns the index of
/// the change where the reason belongs.
pub fn hapus(draf: &mut Draf, pasal: &str) -> Option<usize> {
    let teks = TeksPasal::baru(draf);
    let p = teks.cari(pasal)?;
    if p.tambahan() {
        if let Some(n) = p.kata_sendiri.filter(|n| *n < draf.ubahan.len()) {
            draf.ubahan.remove(n);
        }
        return None;
    }
    if p.dihapus.is_some() {
        return p.dihapus;
    }
    draf.ubahan.push(Ubahan {
        jenis: JenisUbahan::Hapus.into(),
        pasal: pasal.to_owned(),
        ..Ubahan::default()
    });
    Some(draf.ubahan.len() - 1)
}

/// Takes every change of a kind back from a pasal.
pub fn kembalikan(draf: &mut Draf, pasal: &str, jenis: JenisUbahan) {
    if jenis == JenisUbahan::Pindah {
        kembali_ke_tempat(draf, pasal);
    }
    draf.ubahan.retain(|u| u.pasal.trim() != pasal || !u.jenis.adalah(jenis));
}

/// Puts a pasal behind another one; an empty name is the beginning.
pub fn pindah(draf: &mut Draf, pasal: &str, setelah: &str) {
    let mut urutan = urutan(draf);
    let Some(dari) = urutan.iter().position(|id| id == pasal) else { return };
    if pasal == setelah || !(setelah.is_empty() || urutan.iter().any(|id| id == setelah)) {
        return;
    }
    let id = urutan.remove(dari);
    let ke = urutan.iter().position(|id| id == setelah).map_or(0, |i| i + 1);
    urutan.insert(ke, id);
    atur(draf, &urutan, pasal);
}

/// Adds a pasal of the officer's own behind another one; returns its id.
pub fn tambah(draf: &mut Draf, setelah: &str) -> String {
    let teks = TeksPasal::baru(draf);
    let milik = teks.pasal.iter().map(|p| p.id.as_str());
    let terpakai = himpunan(milik.chain(draf.ubahan.iter().map(|u| u.pasal.trim())));
    let mut n = 1_usize;
    let id = loop {
        let calon = format!("sendiri-{n}");
        if !terpakai.contains(calon.as_str()) {
            break calon;
        }
        n += 1;
    };
    draf.ubahan.push(Ubahan {
        jenis: JenisUbahan::Tambah.into(),
        pasal: id.clone(),
        setelah: setelah.to_owned(),
        ayat: vec![AyatSendiri::default()],
        ..Ubahan::default()
    });
    id
}

/// Gives every own ayat the id by which it is known now, so that references to it hold when others come, go or move.
pub fn bekukan_id_ayat(draf: &mut Draf) {
    for u in &mut draf.ubahan {
        let mut terpakai = himpunan(u.ayat.iter().map(|a| a.id.trim().to_owned()));
        for (i, a) in u.ayat.iter_mut().enumerate().filter(|(_, a)| a.id.trim().is_empty()) {
            let mut n = i + 1;
            while !terpakai.insert(format!("ayat-{n}")) {
                n += 1;
            }
            a.id = format!("ayat-{n}");
        }
    }
}

/// The ids of the pasal that stand, in order.
fn urutan(draf: &Draf) -> Vec<String> {
    TeksPasal::baru(draf).kini.into_iter().map(|p| p.id).collect()
}

/// Puts a moved pasal where the standard has it, among those that stand.
fn kembali_ke_tempat(draf: &mut Draf, pasal: &str) {
    let teks = TeksPasal::baru(draf);
    let mut urutan: Vec<String> = teks.kini.iter().map(|p| p.id.clone()).collect();
    urutan.retain(|id| id != pasal);
    let di = super::tempat_baku(&teks.baku, pasal, |lain| urutan.iter().position(|id| id == lain));
    if teks.kini.len() > urutan.len() {
        urutan.insert(di, pasal.to_owned());
        atur(draf, &urutan, pasal);
    }
}

/// Rewrites the changes so that the pasal come in an order, with as few moves as that takes; of equal ways the one that
/// moves `utama`.
fn atur(draf: &mut Draf, urutan_baru: &[String], utama: &str) {
    let teks = TeksPasal::baru(draf);
    let baku: Vec<&str> = teks.baku.iter().map(|p| p.id.as_str()).collect();
    let letak: Vec<Option<usize>> = urutan_baru.iter().map(|id| baku.iter().position(|b| b == id)).collect();
    let tanpa: Vec<Option<usize>> =
        letak.iter().zip(urutan_baru).map(|(l, id)| l.filter(|_| id != utama)).collect();
    let (semua, tanpa) = (naik_terpanjang(&letak), naik_terpanjang(&tanpa));
    let tetap = if tanpa.len() == semua.len() { tanpa } else { semua };
    let mut pindahan = Vec::new();
    let mut dipakai = BTreeSet::new();
    for (i, id) in urutan_baru.iter().enumerate() {
        if tetap.contains(&i) {
            continue;
        }
        let setelah = i.checked_sub(1).and_then(|s| urutan_baru.get(s)).cloned().unwrap_or_default();
        let p = teks.cari(id);
        let lama = p.and_then(|p| if p.tambahan() { p.kata_sendiri } else { p.dipindah });
        let mut u = lama.and_then(|n| draf.ubahan.get(n)).cloned().unwrap_or_else(|| Ubahan {
            jenis: JenisUbahan::Pindah.into(),
            pasal: id.clone(),
            ..Ubahan::default()
        });
        u.setelah = setelah;
        dipakai.extend(lama);
        pindahan.push(u);
    }
    let semula = draf.clone();
    let berdiri = |id: &str| urutan_baru.iter().any(|u| u == id);
    // Moves of pasal that do not stand now wait for them; all others have been written anew.
    let menunggu = |u: &Ubahan| !u.jenis.adalah(JenisUbahan::Pindah) || !berdiri(u.pasal.trim());
    let sisa = semula.ubahan.iter().enumerate().filter(|(n, u)| !dipakai.contains(n) && menunggu(u));
    pindahan.extend(sisa.map(|(_, u)| u.clone()));
    draf.ubahan = pindahan;
    if urutan(draf) != urutan_baru {
        // Changes that were written by hand can depend on their order: then the moves come last, all of them.
        *draf = semula;
        draf.ubahan.retain(|u| !(u.jenis.adalah(JenisUbahan::Pindah) && berdiri(u.pasal.trim())));
        let mut setelah = String::new();
        for id in urutan_baru {
            draf.ubahan.push(Ubahan {
                jenis: JenisUbahan::Pindah.into(),
                pasal: id.clone(),
                setelah: std::mem::replace(&mut setelah, id.clone()),
                ..Ubahan::default()
            });
        }
    }
}

/// The places of a longest rising run of numbers; what has none is not in it.
fn naik_terpanjang(angka: &[Option<usize>]) -> BTreeSet<usize> {
    // For each place the length of the best run that ends there, and the place before it.
    let mut terbaik: Vec<(usize, Option<usize>)> = Vec::with_capacity(angka.len());
    for (i, n) in angka.iter().enumerate() {
        let sebelum =
            (0..i).filter(|j| n.is_some() && matches!((angka.get(*j), n), (Some(Some(a)), Some(b)) if a < b));
        let asal = sebelum.max_by_key(|j| terbaik.get(*j).map_or(0, |t| t.0));
        let panjang = asal.and_then(|j| terbaik.get(j)).map_or(0, |t| t.0) + usize::from(n.is_some());
        terbaik.push((panjang, asal));
    }
    let mut kini = (0..terbaik.len()).max_by_key(|i| terbaik.get(*i).map_or(0, |t| t.0));
    let mut hasil = BTreeSet::new();
    while let Some(i) = kini {
        if angka.get(i).is_some_and(Option::is_some) {
            hasil.insert(i);
        }
        kini = terbaik.get(i).and_then(|t| t.1);
    }
    hasil
}
