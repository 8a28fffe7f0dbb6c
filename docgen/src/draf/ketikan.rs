//! What people type into a field, and what a field shows: dates, money, durations in the forms of an office.
//!
//! Reading is generous in form and strict in meaning: an ambiguous input gives `None` and is kept as typed.

use crate::bahasa;
use crate::ranah::{Durasi, Pilihan, Rupiah, SatuanWaktu, Tanggal};

/// A date: `21 November 2026`, `21 Nov 2026`, `21/11/2026`, `21-11-2026`, `21.11.2026`, `2026-11-21`, each also after the
/// name of its day.
pub fn tanggal(teks: &str) -> Option<Tanggal> {
    let teks = teks.trim();
    // "Jumat, 21 November 2026": the day's name says nothing that the date does not.
    let teks = teks.split_once(',').map_or(teks, |(_, sisa)| sisa.trim());
    if let Some(baku) = Tanggal::parse(teks) {
        return Some(baku);
    }
    let bagian: Vec<&str> = teks
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '-' | '.'))
        .filter(|b| !b.is_empty())
        .collect();
    let &[hari, bulan, tahun] = bagian.as_slice() else { return None };
    if tahun.len() != 4 {
        return None;
    }
    Tanggal::baru(tahun.parse().ok()?, angka(bulan).or_else(|| self::bulan(bulan))?, angka(hari)?)
}

/// The number of a month by its name or its usual abbreviation: `November`, `Nopember`, `Nov`, `Agt`.
pub fn bulan(nama: &str) -> Option<u32> {
    let nama = nama.trim_end_matches('.').to_lowercase();
    let lama = [("nopember", 11), ("nop", 11), ("pebruari", 2), ("peb", 2), ("agt", 8), ("agst", 8)];
    if let Some((_, n)) = lama.iter().find(|(l, _)| *l == nama) {
        return Some(*n);
    }
    (nama.len() >= 3)
        .then(|| {
            (1..=12).find(|n| bahasa::nama_bulan(*n).is_some_and(|b| b.to_lowercase().starts_with(&nama)))
        })
        .flatten()
}

/// Money: `150.000.000`, `Rp150.000.000,00`, `1500000`.
pub fn uang(teks: &str) -> Option<Rupiah> {
    Rupiah::dari_sen(bahasa::baca_rupiah(teks).ok()?)
}

/// A duration: `3 tahun`, `30 (tiga puluh) hari kalender`, `6 bulan`.
pub fn durasi(teks: &str) -> Option<Durasi> {
    let teks = teks.trim();
    let batas = teks.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(teks.len());
    let (lama, sisa) = teks.split_at(batas);
    let sisa = sisa.trim_start();
    // The number in words that follows the figures says the same once more.
    let sisa = match sisa.strip_prefix('(') {
        Some(dalam) => dalam.split_once(')')?.1,
        None => sisa,
    };
    let satuan = sisa.trim().to_lowercase().replace('_', " ");
    let satuan = SatuanWaktu::SEMUA.iter().copied().find(|s| bahasa::nama_satuan(*s) == satuan)?;
    Durasi::baru(bilangan(lama)?, satuan)
}

/// A whole number, with or without dots between the thousands.
pub fn bilangan(teks: &str) -> Option<u64> {
    let desimal: bahasa::Desimal = teks.parse().ok()?;
    let perseratus = desimal.perseratus()?;
    (perseratus % 100 == 0).then_some(perseratus / 100)
}

fn angka(teks: &str) -> Option<u32> {
    (teks.len() <= 2 && teks.bytes().all(|b| b.is_ascii_digit())).then(|| teks.parse().ok()).flatten()
}

/// The field form of an amount: `1.500.000`, with sen only where there are some.
pub fn bentuk_uang(nilai: Rupiah) -> String {
    let (rupiah, sen) = (nilai.sen() / 100, nilai.sen() % 100);
    if sen == 0 { bahasa::ribuan(rupiah) } else { format!("{},{sen:02}", bahasa::ribuan(rupiah)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tanggal_dalam_bentuk_yang_lazim() {
        let harap = Tanggal::baru(2026, 11, 5);
        for teks in [
            "5 November 2026",
            " 05 november 2026 ",
            "Kamis, 5 November 2026",
            "5 Nov 2026",
            "5 Nopember 2026",
            "5/11/2026",
            "05-11-2026",
            "5.11.2026",
            "2026-11-05",
        ] {
            assert_eq!(tanggal(teks), harap, "{teks}");
        }
    }

    #[test]
    fn tanggal_yang_meragukan_ditolak() {
        for teks in [
            "",
            "5 November",
            "5/11/26",
            "31 Februari 2026",
            "5 Nuvember 2026",
            "11/2026",
            "5 Ma 2026",
            "5//11",
        ] {
            assert_eq!(tanggal(teks), None, "{teks}");
        }
    }

    #[test]
    fn bulan_dari_nama() {
        assert_eq!(bulan("mei"), Some(5));
        assert_eq!(bulan("Agt."), Some(8));
        assert_eq!(bulan("ju"), None);
        assert_eq!(bulan("Jum"), None);
    }

    #[test]
    fn durasi_dengan_satuan() {
        let baca = |t| durasi(t).map(|d| (d.lama, d.satuan));
        assert_eq!(baca("3 tahun"), Some((3, SatuanWaktu::Tahun)));
        assert_eq!(baca("30 (tiga puluh) hari kalender"), Some((30, SatuanWaktu::HariKalender)));
        assert_eq!(baca("14 hari_kerja"), Some((14, SatuanWaktu::HariKerja)));
        for teks in ["", "tahun", "3", "tiga tahun", "0 hari", "3 dasawarsa", "-3 tahun", "3 (tiga tahun"] {
            assert_eq!(baca(teks), None, "{teks}");
        }
    }

    #[test]
    fn uang_pulang_pergi() {
        for teks in ["0", "1.500.000", "999.999.999.999", "12,50"] {
            assert_eq!(uang(teks).map(bentuk_uang).as_deref(), Some(teks));
        }
        assert_eq!(uang("Rp1.500.000,00").map(bentuk_uang).as_deref(), Some("1.500.000"));
        assert_eq!(uang("1,5 juta"), None);
    }

    #[test]
    fn bilangan_bulat_saja() {
        assert_eq!(bilangan("1.000"), Some(1000));
        assert_eq!(bilangan("2,5"), None);
        assert_eq!(bilangan("dua"), None);
    }
}
