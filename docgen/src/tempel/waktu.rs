//! Times of a work plan as people write them: a day, a month, a quarter, a range.

use super::kata;
use crate::draf::ketikan;
use crate::ranah::{Durasi, SatuanWaktu, Tanggal};

/// First and last day; `None` when the words leave room for doubt.
type Rentang = Option<(Tanggal, Tanggal)>;

/// First and last day of what a cell says: `5 Maret 2027`, `Januari–Maret 2027`, `Triwulan I 2027`, `2027`.
pub(super) fn rentang(teks: &str) -> Rentang {
    let teks = teks.trim();
    periode(teks).or_else(|| belah(teks).find_map(|(kiri, kanan)| dua(kiri, kanan)))
}

/// Whether a cell names an end of its own, and not only a month or a day.
pub(super) fn berujung(teks: &str) -> bool {
    periode(teks.trim()).is_none() && rentang(teks).is_some()
}

/// The ways to take a cell apart into a beginning and an end.
fn belah(teks: &str) -> impl Iterator<Item = (&str, &str)> {
    let kata = kata::daftar("rentang", "").filter_map(move |k| {
        let di = teks.to_ascii_lowercase().find(&format!(" {k} "))?;
        Some((teks.get(..di)?, teks.get(di + k.len() + 2..)?))
    });
    let tanda = teks.char_indices().filter(|(_, c)| matches!(c, '–' | '—' | '-'));
    kata.chain(tanda.filter_map(move |(i, c)| Some((teks.get(..i)?, teks.get(i + c.len_utf8()..)?))))
}

/// A beginning and an end; the beginning may leave out what the end says: "1–5 Februari 2027", "Januari–Maret 2027".
fn dua(kiri: &str, kanan: &str) -> Rentang {
    let (kiri, akhir) = (kiri.trim(), periode(kanan.trim())?);
    let tahun = akhir.0.tahun();
    let hari = || {
        // Only a day can lend its month.
        let sehari = kiri.len() <= 2 && angka(kiri) && akhir.0 == akhir.1;
        let hari = sehari.then(|| kiri.parse().ok()).flatten()?;
        let bulan = chrono::Datelike::month(&akhir.0.naif());
        Tanggal::baru(tahun, bulan, hari).map(|t| (t, t))
    };
    let awal = periode(kiri).or_else(hari).or_else(|| periode(&format!("{kiri} {tahun}")))?;
    (awal.0 <= akhir.1).then_some((awal.0, akhir.1))
}

/// A day, a month, a quarter, a half, a year.
fn periode(teks: &str) -> Rentang {
    // A spreadsheet copies a date with its time as `2027-01-05 00:00:00`.
    let tanpa_jam = teks.strip_suffix(" 00:00:00").unwrap_or(teks);
    if let Some(hari) = ketikan::tanggal(tanpa_jam) {
        return Some((hari, hari));
    }
    let bagian: Vec<&str> = teks.split_whitespace().collect();
    match bagian.as_slice() {
        [satu] if satu.contains(['-', '/']) => bulan_tahun(satu),
        [tahun] => setahun(1, 12, angka_tahun(tahun)?),
        [bulan, tahun] => sebulan(bulan, angka_tahun(tahun)?).or_else(|| sebagian(&bagian)),
        _ => sebagian(&bagian),
    }
}

/// `01/2027`, `1-2027`, and the form that a spreadsheet gives to a month: `Jan-27`.
fn bulan_tahun(teks: &str) -> Rentang {
    let (bulan, tahun) = teks.split_once(['-', '/'])?;
    if angka(bulan) {
        return (bulan.len() <= 2).then(|| setahun(bulan.parse().ok()?, 1, angka_tahun(tahun)?)).flatten();
    }
    let pendek = tahun.len() == 2 && angka(tahun);
    sebulan(bulan, if pendek { 2000 + tahun.parse::<i32>().ok()? } else { angka_tahun(tahun)? })
}

fn sebulan(bulan: &str, tahun: i32) -> Rentang {
    let bulan = ketikan::bulan(bulan)?;
    setahun(bulan, 1, tahun)
}

/// "Triwulan I Tahun 2027", "Semester 2 2027", "Tahun Anggaran 2027".
fn sebagian(bagian: &[&str]) -> Rentang {
    let (tahun, depan) = bagian.split_last()?;
    let tahun = angka_tahun(tahun)?;
    let depan = kata::normal(&depan.join(" "));
    let tanpa_tahun = |d: &str| {
        let ekor = kata::daftar("kala", "tahun").find_map(|t| Some(d.strip_suffix(t)?.trim_end().to_owned()));
        ekor.unwrap_or_else(|| d.to_owned())
    };
    let depan = tanpa_tahun(&depan);
    if depan.is_empty() {
        return setahun(1, 12, tahun);
    }
    if let Some(bulan) = ketikan::bulan(&depan) {
        return setahun(bulan, 1, tahun);
    }
    let (kata, urut) = depan.rsplit_once(' ')?;
    let urut = match urut {
        "i" | "1" => 0,
        "ii" | "2" => 1,
        "iii" | "3" => 2,
        "iv" | "4" => 3,
        _ => return None,
    };
    match kata::kode("kala", kata)? {
        "triwulan" => setahun(1 + 3 * urut, 3, tahun),
        "semester" if urut < 2 => setahun(1 + 6 * urut, 6, tahun),
        _ => None,
    }
}

/// So many months from the first day of one of them.
fn setahun(bulan: u32, lama: u64, tahun: i32) -> Rentang {
    let awal = Tanggal::baru(tahun, bulan, 1)?;
    Some((awal, awal.akhir_setelah(Durasi::baru(lama, SatuanWaktu::Bulan)?)?))
}

fn angka_tahun(teks: &str) -> Option<i32> {
    (teks.len() == 4 && angka(teks)).then(|| teks.parse().ok()).flatten()
}

fn angka(teks: &str) -> bool {
    !teks.is_empty() && teks.bytes().all(|b| b.is_ascii_digit())
}
