//! References that lead nowhere (KSD-808): a pasal, ayat or item that this naskah does not have.

use super::super::konteks::Konteks;
use super::beralinea;
use super::kata::{Kata, potong};
use crate::bahasa::huruf;
use crate::naskah::{Gaya, ParagrafJadi};
use crate::ranah::{Dokumen, Lokasi};

/// What a pasal has: how many items each ayat holds; a single norm without number has no ayat.
#[derive(Debug, Default)]
struct Isi {
    ayat: Vec<usize>,
    bernomor: bool,
}

/// A reference that leads nowhere, and where it stands.
#[derive(Debug)]
pub(in crate::aturan) struct Putus {
    pub(in crate::aturan) rujukan: String,
    pub(in crate::aturan) lokasi: Lokasi,
    pub(in crate::aturan) banyak_pasal: usize,
}

/// Words that name another document: what a paragraph with one of them refers to may stand there.
const LAIN: &[&str] = &[
    "Undang-Undang",
    "UNDANG-UNDANG",
    "Peraturan",
    "Keputusan",
    "Kitab",
    "KUHPerdata",
    "KUHP",
    "UU",
    "PP",
    "Permendagri",
    "Perpres",
    "Perda",
    "Pergub",
    "Perbup",
    "Perwali",
    "Akta",
    "Adendum",
    "Anggaran Dasar",
    "polis",
    "kontrak",
    "perjanjian",
];

const NASKAH: &[(Dokumen, &str)] = &[
    (Dokumen::KesepakatanBersama, "Kesepakatan Bersama"),
    (Dokumen::PerjanjianKerjaSama, "Perjanjian Kerja Sama"),
    (Dokumen::NotaKesepakatan, "Nota Kesepakatan"),
];

/// Whether a text names a document beside this naskah.
fn menyebut_lain(teks: &str, ini: Option<Dokumen>) -> bool {
    let nama = NASKAH.iter().filter(|(d, _)| Some(*d) != ini).map(|(_, n)| *n);
    LAIN.iter().copied().chain(nama).any(|n| {
        teks.match_indices(n).any(|(di, _)| {
            let batas = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            batas(teks.get(..di).and_then(|t| t.chars().next_back()))
                && batas(teks.get(di + n.len()..).and_then(|t| t.chars().next()))
        })
    })
}

pub(in crate::aturan) fn putus(k: &Konteks<'_>) -> Vec<Putus> {
    let paragraf: Vec<(&ParagrafJadi, &str)> = beralinea(k).collect();
    let mut pasal: Vec<Isi> = Vec::new();
    for (p, _) in &paragraf {
        match (p.gaya, pasal.last_mut()) {
            (Gaya::Pasal, _) => pasal.push(Isi::default()),
            (Gaya::Ayat | Gaya::IsiPasal, Some(ini)) => {
                ini.ayat.push(0);
                ini.bernomor |= p.gaya == Gaya::Ayat;
            }
            (Gaya::Huruf, Some(ini)) => ini.ayat.last_mut().into_iter().for_each(|n| *n += 1),
            _ => {}
        }
    }
    let mut hasil: Vec<Putus> = Vec::new();
    let mut kepala = 0_usize;
    for (p, teks) in &paragraf {
        if p.gaya == Gaya::Pasal {
            kepala += 1;
            continue;
        }
        // A paragraph of a pasal stands behind the heading of it.
        let Some(sendiri) = kepala.checked_sub(1).filter(|_| p.pasal.is_some()) else { continue };
        if !(teks.contains("Pasal ") || teks.contains("ayat (")) {
            continue;
        }
        for rujukan in cari(&potong(teks), &pasal, sendiri) {
            if !menyebut_lain(teks, k.dokumen()) && !hasil.iter().any(|h| h.rujukan == rujukan) {
                let lokasi = Lokasi { jalur: p.asal.isian.clone(), pasal: p.pasal.clone() };
                hasil.push(Putus { rujukan, lokasi, banyak_pasal: pasal.len() });
            }
        }
    }
    hasil
}

/// Words that carry a reference on: "Pasal 5 ayat (1) dan ayat (2)".
const PENYAMBUNG: &[&str] =
    &["angka", "ayat", "dan", "atau", "dan/atau", "dengan", "huruf", "pasal", "sampai", "serta"];

/// The references of a text that find nothing.
fn cari(kata: &[Kata<'_>], pasal: &[Isi], sendiri: usize) -> Vec<String> {
    let mut hasil = Vec::new();
    // The pasal and ayat of the reference that is being read.
    let (mut tujuan, mut ayat): (Option<usize>, Option<usize>) = (None, None);
    for (i, k) in kata.iter().enumerate() {
        let berikut = kata.get(i + 1);
        let nomor = berikut.and_then(Kata::bilangan).and_then(|n| usize::try_from(n).ok());
        let berkurung = berikut.is_some_and(|b| b.mentah.starts_with('('));
        if k.inti == "Pasal"
            && !berkurung
            && let Some(n) = nomor
        {
            (tujuan, ayat) = (n.checked_sub(1), None);
            if tujuan.and_then(|t| pasal.get(t)).is_none() {
                hasil.push(format!("Pasal {n}"));
            }
        } else if k.inti == "ayat"
            && berkurung
            && let Some(n) = nomor
        {
            let di = tujuan.unwrap_or(sendiri);
            ayat = n.checked_sub(1);
            if let Some(isi) = pasal.get(di)
                && (!isi.bernomor || ayat.and_then(|a| isi.ayat.get(a)).is_none())
            {
                hasil.push(sebut(tujuan, &format!("ayat ({n})")));
                ayat = None;
            }
        } else if k.inti == "huruf"
            && let Some(b) = berikut.filter(|b| b.kecil() && !berkurung)
        {
            let di = tujuan.unwrap_or(sendiri);
            let butir = pasal.get(di).zip(ayat).and_then(|(isi, a)| isi.ayat.get(a));
            if let Some(butir) = butir
                && !(1..=*butir).any(|n| huruf(n) == b.inti)
                && b.inti.len() == 1
            {
                hasil.push(sebut(
                    tujuan,
                    &format!("ayat ({}) huruf {}", ayat.unwrap_or_default() + 1, b.inti),
                ));
            }
        } else if !(k.salah_satu(PENYAMBUNG) || k.inti.len() <= 3) {
            (tujuan, ayat) = (None, None);
        }
    }
    hasil
}

fn sebut(pasal: Option<usize>, ekor: &str) -> String {
    pasal.map_or_else(|| ekor.to_owned(), |p| format!("Pasal {} {ekor}", p + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pasal() -> Vec<Isi> {
        vec![
            Isi { ayat: vec![0, 3], bernomor: true },
            Isi { ayat: vec![0], bernomor: false },
            Isi { ayat: vec![0, 0, 0], bernomor: true },
        ]
    }

    #[test]
    fn rujukan_yang_putus() {
        for (teks, sendiri, harap) in [
            ("dimaksud dalam Pasal 9.", 0, vec!["Pasal 9"]),
            ("dimaksud dalam Pasal 1 ayat (3)", 0, vec!["Pasal 1 ayat (3)"]),
            ("dimaksud pada ayat (4),", 2, vec!["ayat (4)"]),
            ("dimaksud pada ayat (1)", 1, vec!["ayat (1)"]),
            ("Pasal 1 ayat (2) huruf d", 2, vec!["Pasal 1 ayat (2) huruf d"]),
            ("Pasal 3 ayat (1), ayat (2), dan ayat (7)", 0, vec!["Pasal 3 ayat (7)"]),
        ] {
            assert_eq!(cari(&potong(teks), &pasal(), sendiri), harap, "{teks}");
        }
        for (teks, sendiri) in [
            ("Pasal 1 ayat (2) huruf a sampai dengan huruf c dan Pasal 3", 1),
            ("dimaksud pada ayat (2) huruf c", 0),
            ("Pasal 1 dilaksanakan menurut ayat (3)", 2),
            ("dimaksud pada huruf z", 0),
        ] {
            assert!(cari(&potong(teks), &pasal(), sendiri).is_empty(), "{teks}");
        }
    }

    #[test]
    fn naskah_lain_disebut() {
        let pks = Some(Dokumen::PerjanjianKerjaSama);
        assert!(menyebut_lain("Pasal 1266 Kitab Undang-Undang Hukum Perdata", pks));
        assert!(menyebut_lain("Pasal 30 Kesepakatan Bersama", pks));
        assert!(!menyebut_lain(
            "ketentuan peraturan perundang-undangan dan Pasal 30 Perjanjian Kerja Sama ini",
            pks
        ));
    }
}
