//! The partner's language: what the officer or the partner wrote, else a gap. Nothing is translated here.

use crate::draf::{Berbentuk as _, Simpul};
use crate::naskah::{Asal, Ayat, Bahasa, Blok, Gaya, Paragraf, Pasal, Rincian, Sebaris, Sebarisan};
use crate::susun::konteks::{kata, polos, rapikan};

use super::rangka::Bagian;
use super::ujar::Ujar;

/// Field that holds the translated parts.
const JALUR: &str = "luar_negeri.terjemahan";

/// A part in the partner's language, in the shape of the Indonesian one: its translation, else a gap under the name of the
/// part and what was typed for single fields of it.
pub(super) fn bagian(u: &Ujar<'_>, indonesia: Bagian) -> Bagian {
    let baris = terjemahan(u, &indonesia.id);
    let asal = Asal::klausul(indonesia.id.clone()).isian(JALUR);
    let (judul, isi) = match baris.split_first() {
        Some((judul, isi)) => (kata(judul), isi.iter().map(kata).collect()),
        None => (u.kosong(JALUR, nama(u, &indonesia)), terketik(u, &indonesia.blok)),
    };
    let alinea = |gaya, isi| Blok::Paragraf(Paragraf { gaya, isi, asal: asal.clone() });
    let blok = match indonesia.blok.first() {
        Some(Blok::Pasal(p)) => vec![Blok::Pasal(pasal(p.id.clone(), judul, isi, &asal))],
        Some(Blok::Paragraf(p)) if p.gaya == Gaya::Subjudul => {
            let mut blok = vec![alinea(Gaya::Subjudul, judul)];
            blok.extend(isi.into_iter().map(|isi| alinea(Gaya::Isi, isi)));
            blok
        }
        Some(Blok::Paragraf(p)) if baris.is_empty() && !isi.is_empty() && p.gaya == Gaya::Isi => {
            isi.into_iter().map(|isi| alinea(Gaya::Isi, isi)).collect()
        }
        Some(Blok::Paragraf(p)) => {
            let gaya = p.gaya;
            std::iter::once(judul).chain(isi).map(|isi| alinea(gaya, isi)).collect()
        }
        _ => Vec::new(),
    };
    Bagian { id: indonesia.id, blok }
}

/// A pasal of the officer's own in English, which the Indonesian text of a changed pasal calls for.
pub(super) fn pasal_sendiri(u: &Ujar<'_>, indonesia: &Pasal) -> Pasal {
    let asal = Asal::klausul(indonesia.id.clone()).isian(JALUR);
    let baris = terjemahan(u, &format!("en:{}", indonesia.id));
    match baris.split_first() {
        Some((judul, isi)) => pasal(
            indonesia.id.clone(),
            kata(judul.to_uppercase()),
            isi.iter().map(|b| kata(rapikan(b))).collect(),
            &asal,
        ),
        None => pasal(indonesia.id.clone(), u.kosong(JALUR, datar(&indonesia.judul)), Vec::new(), &asal),
    }
}

fn pasal(id: String, judul: Sebarisan, isi: Vec<Sebarisan>, asal: &Asal) -> Pasal {
    let ayat = isi.into_iter().map(|isi| Ayat { id: None, isi, rincian: None, asal: asal.clone() });
    Pasal { id, judul, ayat: ayat.collect(), ubahan: true, asal: asal.clone() }
}

/// The lines of the translation of a part.
fn terjemahan<'d>(u: &Ujar<'d>, bagian: &str) -> Vec<&'d str> {
    let semua = &u.k.draf.luar_negeri.terjemahan;
    let isi = semua.iter().find(|t| t.bagian.trim() == bagian && !t.isi.trim().is_empty());
    isi.map(|t| t.isi.lines().map(str::trim).filter(|b| !b.is_empty()).collect()).unwrap_or_default()
}

/// What a part is called: its Indonesian heading, else by its place.
fn nama(u: &Ujar<'_>, bagian: &Bagian) -> String {
    match bagian.blok.first() {
        Some(Blok::Pasal(p)) => datar(&p.judul),
        Some(Blok::Paragraf(p)) if p.gaya == Gaya::Subjudul => datar(&p.isi),
        // A recital is called by the word with which it begins.
        Some(Blok::Paragraf(p))
            if bagian.id.starts_with("ln-pembuka")
                && matches!(p.isi.first(), Some(Sebaris::Teks(_, c)) if c.tebal) =>
        {
            p.isi.iter().take(1).map(polos).collect()
        }
        _ => {
            let frasa = if bagian.id == "ln-judul" {
                "judul"
            } else if bagian.id.starts_with("ln-pembuka") {
                "pembuka"
            } else {
                "penutup"
            };
            datar(&u.frasa("ln-rumpang", frasa, &[]))
        }
    }
}

fn datar(isi: &Sebarisan) -> String {
    isi.iter().map(polos).collect()
}

/// Words in the partner's language that were typed into the fields on which a part rests.
fn terketik(u: &Ujar<'_>, blok: &[Blok]) -> Vec<Sebarisan> {
    let mut asal: Vec<&Asal> = Vec::new();
    for b in blok {
        match b {
            Blok::Paragraf(p) => asal.push(&p.asal),
            Blok::Rinci(r) => dari_rincian(r, &mut asal),
            Blok::Pasal(p) => {
                for a in &p.ayat {
                    asal.push(&a.asal);
                    a.rincian.iter().for_each(|r| dari_rincian(r, &mut asal));
                }
            }
            _ => {}
        }
    }
    let isi = |a: &Asal| {
        let induk = a.isian.as_deref()?.strip_suffix(".indonesia")?;
        let ketikan = u.k.draf.simpul(&u.dalam(Bahasa::Mitra).jalur(induk)).map(Simpul::ketikan)?;
        Some(kata(rapikan(&ketikan))).filter(|k| !k.is_empty())
    };
    asal.into_iter().filter_map(isi).collect()
}

fn dari_rincian<'r>(r: &'r Rincian, hasil: &mut Vec<&'r Asal>) {
    for b in &r.butir {
        hasil.push(&b.asal);
        b.rincian.iter().for_each(|r| dari_rincian(r, hasil));
    }
}
