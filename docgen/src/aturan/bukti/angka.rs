//! Figures against their words (KSD-805) and the form of amounts of money (KSD-806).

use super::kata::Kata;
use super::{Perkara, Temu};
use crate::bahasa::{baca_rupiah, rupiah, terbilang, terbilang_angka, terbilang_rupiah};

const BILANGAN: &[&str] = &[
    "belas", "delapan", "dua", "empat", "enam", "juta", "koma", "lima", "miliar", "milyar", "nol", "puluh",
    "ratus", "ribu", "satu", "sebelas", "sembilan", "sepuluh", "seratus", "seribu", "tiga", "triliun",
    "trilyun", "tujuh",
];

/// What may follow the words of a number inside the brackets.
const SATUAN: &[&str] = &[
    "buah", "bulan", "hari", "jam", "kali", "kalender", "kerja", "minggu", "orang", "permil", "persen",
    "rangkap", "rupiah", "sen", "tahun", "unit",
];

/// Words after which figures are no whole amount: Rp5 juta.
const KELIPATAN: &[&str] = &["juta", "miliar", "milyar", "ribu", "triliun", "trilyun"];

pub(super) fn kata_bilangan(k: &Kata<'_>) -> bool {
    k.salah_satu(BILANGAN)
}

/// Words of a number as `bahasa` writes them.
pub(super) fn rapi(kata: &[Kata<'_>]) -> String {
    let satu = |k: &Kata<'_>| k.inti.to_lowercase().replace("milyar", "miliar").replace("trilyun", "triliun");
    kata.iter().map(satu).collect::<Vec<_>>().join(" ")
}

pub(super) fn pindai(teks: &str, kata: &[Kata<'_>], terima: &mut Vec<Temu>) {
    for (i, k) in kata.iter().enumerate() {
        if k.mentah.starts_with('(') {
            if kata_bilangan(k) {
                angka_lalu_kata(teks, kata, i, terima);
            } else if k.inti.bytes().all(|b| b.is_ascii_digit()) {
                kata_lalu_angka(teks, kata, i, terima);
            }
        } else if k.mentah.get(..2).is_some_and(|awal| awal.eq_ignore_ascii_case("rp")) {
            bentuk_rupiah(teks, kata, i, terima);
        }
    }
}

/// `3 (tiga)`, `10% (sepuluh persen)`, `Rp5.000.000,00 (lima juta rupiah)`.
fn angka_lalu_kata(teks: &str, kata: &[Kata<'_>], i: usize, terima: &mut Vec<Temu>) {
    let dalam = kata.get(i..).unwrap_or_default();
    let Some(tutup) = dalam.iter().take(30).position(|k| k.mentah.contains(')')) else { return };
    let dalam = dalam.get(..=tutup).unwrap_or_default();
    let banyak = dalam.iter().take_while(|k| kata_bilangan(k)).count();
    let (bilangan, sisa) = dalam.split_at(banyak);
    let wajar = |k: &Kata<'_>| k.salah_satu(SATUAN) || kata_bilangan(k);
    let Some(mut di) = i.checked_sub(1) else { return };
    if kata.get(di).is_some_and(|k| matches!(k.mentah, "%" | "‰")) {
        di = di.saturating_sub(1);
    }
    let Some(angka) = kata.get(di).filter(|_| sisa.iter().all(wajar)) else { return };
    let depan = di.checked_sub(1).and_then(|d| kata.get(d));
    let berprefiks = angka.mentah.get(..2).is_some_and(|a| a.eq_ignore_ascii_case("rp"));
    let terpisah = depan.is_some_and(|d| d.ialah("rp"));
    let tertulis = angka.mentah.trim_end_matches(['%', '‰']);
    let (benar, sama) = if berprefiks || terpisah {
        let Some(benar) = baca_rupiah(tertulis).ok().and_then(terbilang_rupiah) else { return };
        let ada = rapi(dalam);
        let sama = ada == benar || benar.strip_suffix(" rupiah") == Some(ada.as_str());
        (benar, sama)
    } else {
        let Ok(benar) = terbilang_angka(tertulis) else { return };
        let sama = rapi(bilangan) == benar;
        (benar, sama)
    };
    if sama {
        return;
    }
    let awal = depan.filter(|_| terpisah).map_or(angka.awal, |d| d.awal_inti);
    let akhir = dalam.last().and_then(|k| Some(k.awal + k.mentah.find(')')? + 1)).unwrap_or(angka.akhir());
    let buka = kata.get(i).map_or(akhir, |k| k.awal);
    let satuan = if benar.ends_with("rupiah") || benar.ends_with("sen") { String::new() } else { ekor(sisa) };
    let benar = format!("{}({benar}{satuan})", teks.get(awal..buka).unwrap_or_default());
    terima.push(Temu { perkara: Perkara::Angka, awal, akhir, benar });
}

/// The units after the words of a number.
fn ekor(sisa: &[Kata<'_>]) -> String {
    sisa.iter().fold(String::new(), |a, k| a + " " + k.inti)
}

/// `tiga (3)`.
fn kata_lalu_angka(teks: &str, kata: &[Kata<'_>], i: usize, terima: &mut Vec<Temu>) {
    let depan = kata.get(..i).unwrap_or_default();
    let banyak = depan.iter().rev().take_while(|k| k.bersambung() && kata_bilangan(k)).count();
    let bilangan = depan.get(i - banyak..).unwrap_or_default();
    let (Some(pertama), Some(k)) = (bilangan.first(), kata.get(i)) else { return };
    let Some(benar) = k.bilangan().and_then(|n| terbilang(n.into())) else { return };
    if rapi(bilangan) != benar && k.mentah.starts_with(&format!("({})", k.inti)) {
        let akhir = k.akhir_inti() + 1;
        let benar = format!("{benar} {}", teks.get(k.awal..akhir).unwrap_or_default());
        terima.push(Temu { perkara: Perkara::Angka, awal: pertama.awal, akhir, benar });
    }
}

/// `Rp1.000.000,00`: no full stop or space after Rp, dots for thousands, a comma and two digits for sen.
fn bentuk_rupiah(teks: &str, kata: &[Kata<'_>], i: usize, terima: &mut Vec<Temu>) {
    let Some(k) = kata.get(i) else { return };
    let melekat = k.mentah.get(2..).unwrap_or_default().trim_start_matches('.');
    let terpisah = melekat.is_empty();
    let Some(angka) = (if terpisah { kata.get(i + 1) } else { Some(k) }) else { return };
    let badan = if terpisah { angka.mentah } else { melekat };
    let awal_badan = angka.akhir() - badan.len();
    let panjang = badan.bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')).count();
    let isi = badan.get(..panjang).unwrap_or_default().trim_end_matches(['.', ',']);
    if !isi.starts_with(|c: char| c.is_ascii_digit()) {
        return;
    }
    // ",-" for no sen belongs to the old form and goes with it.
    let ekor = badan.get(isi.len()..).unwrap_or_default();
    let sen = [",-", ",–", ".-"].iter().find(|s| ekor.starts_with(**s)).map_or("", |s| *s);
    let (awal, akhir) = (k.awal, awal_badan + isi.len() + sen.len());
    let ada = teks.get(awal..akhir).unwrap_or_default();
    let kelipatan = kata.get(i + 1 + usize::from(terpisah)).is_some_and(|b| b.salah_satu(KELIPATAN));
    let depan_benar = ada.starts_with("Rp") && ada.get(2..).is_some_and(|a| a.starts_with(isi));
    let berkelompok = isi.contains(['.', ',']) || isi.len() <= 3;
    if depan_benar && sen.is_empty() && (berkelompok || kelipatan) {
        return;
    }
    let benar = match baca_rupiah(isi) {
        Ok(n) if !kelipatan => rupiah(n),
        _ => format!("Rp{isi}"),
    };
    if benar != ada {
        terima.push(Temu { perkara: Perkara::Rupiah, awal, akhir, benar });
    }
}

#[cfg(test)]
mod tests {
    use super::super::uji::{diam, kena};
    use super::*;

    #[test]
    fn angka_berbeda_dari_katanya() {
        for (teks, salah, benar) in [
            ("selama 3 (empat) tahun", "3 (empat)", "3 (tiga)"),
            ("paling lama 14 (empat puluh) hari", "14 (empat puluh)", "14 (empat belas)"),
            ("sebesar 10% (dua puluh persen)", "10% (dua puluh persen)", "10% (sepuluh persen)"),
            ("sebesar 10 % (dua puluh persen)", "10 % (dua puluh persen)", "10 % (sepuluh persen)"),
            ("2,5 (dua koma tujuh) hektare", "2,5 (dua koma tujuh)", "2,5 (dua koma lima)"),
            ("1.000 (satu ribu) orang", "1.000 (satu ribu)", "1.000 (seribu)"),
            (
                "Rp5.000.000,00 (lima ratus juta rupiah)",
                "Rp5.000.000,00 (lima ratus juta rupiah)",
                "Rp5.000.000,00 (lima juta rupiah)",
            ),
            (
                "Rp. 5.000,- (lima juta rupiah).",
                "Rp. 5.000,- (lima juta rupiah)",
                "Rp. 5.000,- (lima ribu rupiah)",
            ),
            ("sebanyak dua (3) rangkap", "dua (3)", "tiga (3)"),
            ("dalam 2 (tiga hari kerja)", "2 (tiga hari kerja)", "2 (dua hari kerja)"),
        ] {
            assert_eq!(kena(teks, Perkara::Angka), [(salah.to_owned(), benar.to_owned())], "{teks}");
        }
    }

    #[test]
    fn angka_yang_benar_atau_bukan_bilangan() {
        for teks in [
            "3 (tiga) tahun, 14 (Empat Belas) hari kerja, dan 10% (sepuluh persen)",
            "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)",
            "Rp10.000,50 (sepuluh ribu rupiah lima puluh sen)",
            "Rp 1.500.000,00 (satu juta lima ratus ribu)",
            "Rp2.000.000.000,00 (dua milyar rupiah)",
            "1 (satu) kali 24 (dua puluh empat) jam",
            "1‰ (satu permil) dan 2,5% (dua koma lima persen)",
            "Rp5 juta (lima juta rupiah)",
            "loket 5 (satu dari tujuh loket)",
            "Pasal 7 ayat (2) dan ayat (3)",
            "telepon (0542) 555110 atau dua (b)",
            "Jalan Melati 40–42 (tiga lantai)",
            "tahun Dua Ribu Dua Puluh Enam (10-12-2026)",
            "1.5 (satu setengah) hektare",
            "tiga (3) rangkap",
        ] {
            diam(teks, Perkara::Angka);
        }
    }

    #[test]
    fn bentuk_uang() {
        for (teks, salah, benar) in [
            ("sebesar Rp. 1.000,-", "Rp. 1.000,-", "Rp1.000,00"),
            ("sebesar Rp 1.000.000 per bulan", "Rp 1.000.000", "Rp1.000.000,00"),
            ("sebesar Rp.250.000,00.", "Rp.250.000,00", "Rp250.000,00"),
            ("(Rp1000000)", "", ""),
            ("sebesar Rp1000000", "Rp1000000", "Rp1.000.000,00"),
            ("sebesar RP5.000,00", "RP5.000,00", "Rp5.000,00"),
            ("sebesar Rp. 5 juta", "Rp. 5", "Rp5"),
            ("sebesar Rp\u{a0}500,–", "Rp\u{a0}500,–", "Rp500,00"),
        ] {
            let harap: Vec<_> =
                (!salah.is_empty()).then(|| (salah.to_owned(), benar.to_owned())).into_iter().collect();
            assert_eq!(kena(teks, Perkara::Rupiah), harap, "{teks}");
        }
        for teks in [
            "Rp1.000.000,00 (satu juta rupiah), Rp500,00; dan Rp1.000.",
            "Rp5 juta atau Rp1,5 miliar",
            "RPJMD, RP, Rp, rpm, dan RPH Kota",
            "dalam rupiah (Rp)",
        ] {
            diam(teks, Perkara::Rupiah);
        }
    }
}
