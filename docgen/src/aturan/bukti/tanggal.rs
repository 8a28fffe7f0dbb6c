//! Dates in the text (KSD-803): the weekday, the words and the figures must name one day of the calendar.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::angka::{kata_bilangan, rapi};
use super::kata::Kata;
use super::{Perkara, Temu};
use crate::bahasa::{nama_bulan, nama_hari, tanggal_panjang, terbilang};

const HARI: &[&str] = &["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

pub(super) fn pindai(teks: &str, kata: &[Kata<'_>], terima: &mut Vec<Temu>) {
    for (i, k) in kata.iter().enumerate() {
        let Some(bulan) = bulan(k) else { continue };
        let (Some((awal, hari)), Some((akhir, tahun))) = (hari(kata, i), tahun(kata, i + 1)) else {
            continue;
        };
        periksa(teks, kata, awal, akhir, (hari, bulan, tahun), terima);
    }
}

/// The date between two words: whether it exists, and whether its neighbours agree.
fn periksa(
    teks: &str,
    kata: &[Kata<'_>],
    awal: usize,
    akhir: usize,
    (hari, bulan, tahun): (u32, u32, i32),
    terima: &mut Vec<Temu>,
) {
    let (Some(k), Some(l)) = (kata.get(awal), kata.get(akhir)) else { return };
    let mut catat = |perkara, awal: usize, akhir: usize, benar: &str| {
        if teks.get(awal..akhir).is_some() {
            terima.push(Temu { perkara, awal, akhir, benar: benar.to_owned() });
        }
    };
    let Some(tanggal) = NaiveDate::from_ymd_opt(tahun, bulan, hari) else {
        return catat(Perkara::TakAda, k.awal_inti, l.akhir_inti(), "");
    };
    if let Some((lain, a)) = kata.get(akhir + 1).filter(|_| l.bersambung()).and_then(|k| Some((angka(k)?, k)))
        && lain != tanggal
    {
        catat(Perkara::TanggalKata, k.awal_inti, a.akhir_inti() + 1, &tanggal_panjang(tanggal));
    }
    let sebelum = |n: usize| awal.checked_sub(n).and_then(|d| kata.get(d));
    let nama = if sebelum(1).is_some_and(|k| k.ialah("tanggal")) { sebelum(2) } else { sebelum(1) };
    if let Some(n) = nama.filter(|n| hari_tertulis(n).is_some_and(|h| h != nama_hari(tanggal))) {
        catat(Perkara::Hari, n.awal_inti, l.akhir_inti(), nama_hari(tanggal));
    }
}

/// The weekday that a word names.
fn hari_tertulis(k: &Kata<'_>) -> Option<&'static str> {
    if k.ialah("jum'at") || k.ialah("jum’at") {
        return Some("Jumat");
    }
    HARI.iter().copied().find(|h| k.ialah(h))
}

/// The month that a word names, in the old spelling too.
fn bulan(k: &Kata<'_>) -> Option<u32> {
    // Few of a thousand words begin like a month.
    if !k.inti.starts_with(['A', 'D', 'F', 'J', 'M', 'N', 'O', 'P', 'S']) {
        return None;
    }
    let lama = [("nopember", 11), ("pebruari", 2)];
    let ejaan_lama = lama.iter().find(|(l, _)| k.ialah(l)).map(|(_, n)| *n);
    ejaan_lama.or_else(|| (1..=12).find(|n| nama_bulan(*n).is_some_and(|b| k.ialah(b))))
}

/// The day before a month: `5 Mei`, `tanggal lima bulan Mei`; the index of its first word and its value.
fn hari(kata: &[Kata<'_>], bulan: usize) -> Option<(usize, u32)> {
    let mut akhir = bulan.checked_sub(1)?;
    if kata.get(akhir)?.ialah("bulan") {
        akhir = akhir.checked_sub(1)?;
    }
    let k = kata.get(akhir)?;
    if k.inti.len() <= 2 && k.awal == k.awal_inti {
        return Some((akhir, k.bilangan().filter(|n| *n > 0)?));
    }
    let depan = kata.get(..=akhir)?;
    let banyak = depan.iter().rev().take_while(|k| kata_bilangan(k)).count();
    let awal = (akhir + 1).checked_sub(banyak)?;
    let tertulis = rapi(kata.get(awal..=akhir)?);
    dari_kata(1..=31, &tertulis).map(|n| (awal, n))
}

/// The number of a span whose words these are.
fn dari_kata(mut rentang: RangeInclusive<u32>, kata: &str) -> Option<u32> {
    rentang.find(|n| terbilang((*n).into()).is_some_and(|t| t == kata))
}

/// The year after a month: `2027`, `tahun dua ribu dua puluh tujuh`; the index of its last word and its value.
fn tahun(kata: &[Kata<'_>], mut di: usize) -> Option<(usize, i32)> {
    if kata.get(di)?.ialah("tahun") {
        di += 1;
    }
    let k = kata.get(di)?;
    if k.inti.len() == 4
        && let Some(n) = k.bilangan()
    {
        return Some((di, i32::try_from(n).ok()?));
    }
    let ekor = kata.get(di..)?;
    let banyak = ekor.iter().take_while(|k| kata_bilangan(k)).count();
    let tertulis = rapi(ekor.get(..banyak).filter(|b| b.len() > 1)?);
    let abad = [("dua ribu seratus", 2100), ("dua ribu", 2000), ("seribu sembilan ratus", 1900)];
    let (ekor, abad) =
        abad.iter().find_map(|(kata, n)| Some((tertulis.strip_prefix(kata)?.trim_start(), *n)))?;
    let sisa = if ekor.is_empty() { 0 } else { dari_kata(1..=99, ekor)? };
    Some((di + banyak - 1, i32::try_from(abad + sisa).ok()?))
}

/// A date in figures in brackets: `(10-12-2026)`.
fn angka(k: &Kata<'_>) -> Option<NaiveDate> {
    if !k.mentah.starts_with('(') {
        return None;
    }
    let mut bagian = k.inti.split(['-', '/']).map(|b| b.parse::<u32>().ok());
    let (hari, bulan, tahun) = (bagian.next()??, bagian.next()??, bagian.next()??);
    let tahun = i32::try_from(tahun).ok().filter(|t| (1900..2200).contains(t))?;
    NaiveDate::from_ymd_opt(tahun, bulan, hari)
}

#[cfg(test)]
mod tests {
    use super::super::uji::{diam, kena};
    use super::*;

    #[test]
    fn hari_kata_dan_angka() {
        for (teks, perkara, salah, benar) in [
            ("pada hari Senin, 14 Februari 2027", Perkara::Hari, "Senin, 14 Februari 2027", "Minggu"),
            (
                "hari Rabu tanggal sepuluh bulan Desember tahun dua ribu dua puluh enam",
                Perkara::Hari,
                "Rabu tanggal sepuluh bulan Desember tahun dua ribu dua puluh enam",
                "Kamis",
            ),
            (
                "Kamis, tanggal Sembilan, bulan Desember, tahun Dua Ribu Dua Puluh Enam (10-12-2026)",
                Perkara::TanggalKata,
                "Sembilan, bulan Desember, tahun Dua Ribu Dua Puluh Enam (10-12-2026)",
                "9 Desember 2026",
            ),
            ("sampai dengan 31 Juni 2027", Perkara::TakAda, "31 Juni 2027", ""),
            ("tanggal 29 Pebruari 2027", Perkara::TakAda, "29 Pebruari 2027", ""),
        ] {
            assert_eq!(kena(teks, perkara), [(salah.to_owned(), benar.to_owned())], "{teks}");
        }
    }

    #[test]
    fn tanggal_yang_benar() {
        for teks in [
            "Kamis, tanggal Sepuluh, bulan Desember, tahun Dua Ribu Dua Puluh Enam (10-12-2026)",
            "Minggu, 14 Februari 2027 dan hari Jum'at tanggal 1 Januari 2027",
            "terhitung sejak tanggal 1 Januari 2027 sampai dengan tanggal 31 Desember 2028",
            "pada minggu ke-2 Maret 2027 dan triwulan I April 2027",
            "Kamis dan Jumat pada bulan Mei 2027",
            "Jalan Sepuluh November 2027",
            "2 Minggu 14 Maret 2027",
            "Juni 2027 (10-12-2026)",
        ] {
            for p in [Perkara::Hari, Perkara::TanggalKata, Perkara::TakAda] {
                diam(teks, p);
            }
        }
    }
}
