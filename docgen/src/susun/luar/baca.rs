//! Figures, dates and amounts in running text of either language, in one form that can be compared.

use crate::bahasa::{self, inggris};
use crate::naskah::Bahasa;
use crate::ranah::{MataUang, Pilihan as _};

/// What a text says in figures; each list is sorted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Isi {
    /// Day (0 where none is named), month, year.
    pub(super) tanggal: Vec<(u32, u32, u32)>,
    /// Currency and amount.
    pub(super) uang: Vec<(&'static str, String)>,
    /// Other figures, without grouping, with a decimal point.
    pub(super) bilangan: Vec<String>,
}

/// Reads a text.
pub(super) fn baca(teks: &str, bahasa: Bahasa) -> Isi {
    let kata: Vec<String> = teks.split_whitespace().flat_map(pisah).collect();
    let mut hasil = Isi::default();
    let mut i = 0;
    while let Some(ini) = kata.get(i) {
        let berikut = |n: usize| kata.get(i + n).map(String::as_str).unwrap_or_default();
        if let Some((tanggal, lebar)) = tanggal(ini, berikut(1), berikut(2), bahasa) {
            hasil.tanggal.push(tanggal);
            i += lebar;
        } else if let (Some(kode), Some(n)) = (mata_uang(ini), bilangan(berikut(1), bahasa)) {
            let (n, lebar) = berskala(n, berikut(2));
            hasil.uang.push((kode, n));
            i += 1 + lebar;
        } else if let Some(n) = bilangan(ini, bahasa) {
            let (n, lebar) = berskala(n, berikut(1));
            hasil.bilangan.push(n);
            i += lebar;
        } else {
            i += 1;
        }
    }
    urut(&mut hasil.tanggal);
    urut(&mut hasil.uang);
    urut(&mut hasil.bilangan);
    hasil
}

fn urut<T: Ord>(daftar: &mut [T]) {
    crate::urut::urutkan(daftar, |a, b| a > b);
}

/// A word without the signs around it; a currency that clings to its amount stands alone: `Rp5.000` is `Rp` and `5.000`.
fn pisah(kata: &str) -> Vec<String> {
    let kata = kata.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '$' | '€' | '£' | '¥' | '₩'));
    match kata.find(|c: char| c.is_ascii_digit()) {
        Some(di) if di > 0 && mata_uang(kata.get(..di).unwrap_or_default()).is_some() => {
            let (kode, angka) = kata.split_at(di);
            vec![kode.to_owned(), angka.to_owned()]
        }
        _ => vec![kata.to_owned()],
    }
}

fn mata_uang(kata: &str) -> Option<&'static str> {
    let kode = match kata.trim_end_matches('.') {
        "Rp" | "RP" | "rp" => MataUang::Idr,
        "US$" | "$" => MataUang::Usd,
        "€" => MataUang::Eur,
        "£" => MataUang::Gbp,
        "₩" => MataUang::Krw,
        kata => *MataUang::SEMUA.iter().find(|m| m.kode() == kata)?,
    };
    Some(kode.kode())
}

/// A number as its language writes it, in one form: `1.000,50` and `1,000.50` are `1000.5`.
fn bilangan(kata: &str, bahasa: Bahasa) -> Option<String> {
    if !kata.starts_with(|c: char| c.is_ascii_digit()) || kata.contains(|c: char| c.is_alphabetic()) {
        return None;
    }
    let (ribuan, desimal) = if bahasa == Bahasa::En { (',', '.') } else { ('.', ',') };
    let (bulat, pecahan) = kata.split_once(desimal).unwrap_or((kata, ""));
    let mut kelompok = bulat.split(ribuan);
    kelompok.next();
    let berkelompok = kelompok.all(|k| k.len() == 3);
    let angka = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    let bersih: String = bulat.chars().filter(|c| *c != ribuan).collect();
    if !berkelompok || !angka(&bersih) || !angka(pecahan) {
        return Some(kata.to_owned());
    }
    let pecahan = pecahan.trim_end_matches('0');
    Some(if pecahan.is_empty() { bersih } else { format!("{bersih}.{pecahan}") })
}

/// A number before "juta" or "million" is that many; how many words were read.
fn berskala(n: String, kata: &str) -> (String, usize) {
    let nol = match kata.to_lowercase().as_str() {
        "ribu" | "thousand" => 3,
        "juta" | "million" => 6,
        "miliar" | "billion" => 9,
        "triliun" | "trillion" => 12,
        _ => return (n, 1),
    };
    let (bulat, pecahan) = n.split_once('.').unwrap_or((&n, ""));
    if pecahan.len() > nol {
        return (n, 1);
    }
    let penuh = format!("{bulat}{pecahan}{}", "0".repeat(nol - pecahan.len()));
    let penuh = penuh.trim_start_matches('0');
    (if penuh.is_empty() { "0" } else { penuh }.to_owned(), 2)
}

/// A date that begins here, and how many words it takes: `21 November 2026`, `November 21 2026`, `November 2026`,
/// `21-11-2026`.
fn tanggal(ini: &str, kedua: &str, ketiga: &str, bahasa: Bahasa) -> Option<((u32, u32, u32), usize)> {
    let hari = |k: &str| k.parse::<u32>().ok().filter(|n| (1..=31).contains(n));
    let tahun = |k: &str| k.parse::<u32>().ok().filter(|n| (1900..=2199).contains(n));
    let bulan = |k: &str| {
        (1..=12).find(|n| {
            let nama = if bahasa == Bahasa::En { inggris::nama_bulan(*n) } else { bahasa::nama_bulan(*n) };
            nama == Some(k)
        })
    };
    if let (Some(h), Some(b), Some(t)) = (hari(ini), bulan(kedua), tahun(ketiga)) {
        return Some(((h, b, t), 3));
    }
    if let Some(b) = bulan(ini) {
        return match (hari(kedua), tahun(ketiga), tahun(kedua)) {
            (Some(h), Some(t), _) => Some(((h, b, t), 3)),
            (_, _, Some(t)) => Some(((0, b, t), 2)),
            _ => None,
        };
    }
    let bagian: Vec<&str> = ini.split(['-', '/']).collect();
    let [awal, tengah, akhir] = *bagian.as_slice() else { return None };
    let bulan = tengah.parse::<u32>().ok().filter(|n| (1..=12).contains(n))?;
    let (hari, tahun) = hari(awal).zip(tahun(akhir)).or_else(|| hari(akhir).zip(tahun(awal)))?;
    Some(((hari, bulan, tahun), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kedua_bahasa_terbaca_sama() {
        for (id, en) in [
            ("Rp500.000.000,00 (lima ratus juta rupiah)", "IDR 500,000,000 (five hundred million rupiah)"),
            ("sebesar Rp500 juta", "of IDR 500 million"),
            ("Rp1,5 miliar.", "IDR 1,500,000,000"),
            ("USD 25.000,50", "USD 25,000.50"),
            ("pada 21 November 2026,", "on November 21, 2026"),
            ("sejak Mei 2025", "since May 2025"),
            ("21-11-2026", "2026-11-21"),
            ("1.250 petani di 12 desa", "1,250 farmers in 12 villages"),
            ("2,5 ton", "2.50 tonnes"),
            ("2 juta", "2,000,000"),
        ] {
            let (a, b) = (baca(id, Bahasa::Id), baca(en, Bahasa::En));
            assert_eq!(a, b, "{id}");
            assert_ne!(a, Isi::default(), "{id}");
        }
    }

    #[test]
    fn yang_lain_tetap_lain() {
        for (id, en) in [
            ("Rp500.000.000,00", "IDR 50,000,000"),
            ("Rp500 juta", "USD 500 million"),
            ("21 November 2026", "21 October 2026"),
            ("12 desa", "13 villages"),
            ("2.500 ton", "2.500 tonnes"),
        ] {
            assert_ne!(baca(id, Bahasa::Id), baca(en, Bahasa::En), "{id}");
        }
    }
}
