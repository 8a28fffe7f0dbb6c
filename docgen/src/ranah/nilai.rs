//! Values with invariants: dates, money, durations.

use std::cmp::Ordering;

use chrono::{Datelike, Months, NaiveDate};

/// A calendar date between 1900 and 2199, written `YYYY-MM-DD` in draft files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tanggal(NaiveDate);

impl Tanggal {
    /// The date of a year, month and day; `None` when it does not exist or lies outside 1900–2199.
    pub fn baru(tahun: i32, bulan: u32, hari: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(tahun, bulan, hari).and_then(Self::dari)
    }

    /// A date of chrono, if inside 1900–2199.
    pub fn dari(tanggal: NaiveDate) -> Option<Self> {
        (1900..=2199).contains(&tanggal.year()).then_some(Self(tanggal))
    }

    /// Reads exactly `YYYY-MM-DD`.
    pub fn parse(teks: &str) -> Option<Self> {
        let b = teks.as_bytes();
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
            return None;
        }
        let angka = |r: std::ops::Range<usize>| -> Option<u32> {
            let potong = teks.get(r)?;
            potong.bytes().all(|c| c.is_ascii_digit()).then(|| potong.parse().ok())?
        };
        Self::baru(i32::try_from(angka(0..4)?).ok()?, angka(5..7)?, angka(8..10)?)
    }

    /// The value for calendar arithmetic.
    pub fn naif(self) -> NaiveDate {
        self.0
    }

    /// The year.
    pub fn tahun(self) -> i32 {
        self.0.year()
    }

    /// The last day of a term that starts on this date: start + duration − 1 day; `None` for working days and hours,
    /// which need a list of holidays or a clock, and outside the range.
    pub fn akhir_setelah(self, durasi: Durasi) -> Option<Self> {
        let n = u32::try_from(durasi.lama).ok()?;
        let setelah = match durasi.satuan {
            SatuanWaktu::Tahun => self.0.checked_add_months(Months::new(n.checked_mul(12)?)),
            SatuanWaktu::Bulan => self.0.checked_add_months(Months::new(n)),
            SatuanWaktu::Minggu => self.0.checked_add_days(chrono::Days::new(u64::from(n) * 7)),
            SatuanWaktu::Hari | SatuanWaktu::HariKalender => {
                self.0.checked_add_days(chrono::Days::new(u64::from(n)))
            }
            SatuanWaktu::HariKerja | SatuanWaktu::Jam => None,
        }?;
        setelah.pred_opt().and_then(Self::dari)
    }
}

impl std::fmt::Display for Tanggal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// An amount of money in whole sen, below 10^15 rupiah, written as a string of digits in draft files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rupiah(u64);

impl Rupiah {
    /// The first amount, in sen, that is too large to be put into words.
    pub const BATAS_SEN: u64 = 100_000_000_000_000_000;

    /// An amount of whole sen.
    pub fn dari_sen(sen: u64) -> Option<Self> {
        (sen < Self::BATAS_SEN).then_some(Self(sen))
    }

    /// Reads a string of digits (whole sen).
    pub fn parse(teks: &str) -> Option<Self> {
        let angka = !teks.is_empty() && teks.len() <= 18 && teks.bytes().all(|c| c.is_ascii_digit());
        angka.then(|| teks.parse().ok()).flatten().and_then(Self::dari_sen)
    }

    /// The amount in sen.
    pub fn sen(self) -> u64 {
        self.0
    }
}

super::pilihan! {
    /// Unit of a duration.
    SatuanWaktu {
        /// Hours.
        Jam = "jam",
        /// Days, not said which.
        Hari = "hari",
        /// Working days.
        HariKerja = "hari_kerja",
        /// Calendar days.
        HariKalender = "hari_kalender",
        /// Weeks.
        Minggu = "minggu",
        /// Months.
        Bulan = "bulan",
        /// Years.
        Tahun = "tahun",
    }
}

/// A duration: `{ "lama": 3, "satuan": "tahun" }` in draft files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Durasi {
    /// How many units; at least 1.
    pub lama: u64,
    /// The unit.
    pub satuan: SatuanWaktu,
}

impl Durasi {
    /// A duration of at least one unit and at most 9,999.
    pub fn baru(lama: u64, satuan: SatuanWaktu) -> Option<Self> {
        (1..=9_999).contains(&lama).then_some(Self { lama, satuan })
    }

    /// Approximate length in days, only for comparing durations of different units (month = 30, year = 365).
    pub fn kira_hari(self) -> u64 {
        self.lama
            * match self.satuan {
                SatuanWaktu::Jam => return self.lama / 24,
                SatuanWaktu::Hari | SatuanWaktu::HariKerja | SatuanWaktu::HariKalender => 1,
                SatuanWaktu::Minggu => 7,
                SatuanWaktu::Bulan => 30,
                SatuanWaktu::Tahun => 365,
            }
    }

    /// How it stands to a number of whole years; between 365 and 366 days a year it counts as equal.
    pub fn terhadap_tahun(self, tahun: u64) -> Ordering {
        match self.satuan {
            SatuanWaktu::Tahun => self.lama.cmp(&tahun),
            SatuanWaktu::Bulan => self.lama.cmp(&(tahun * 12)),
            _ if self.kira_hari() < tahun * 365 => Ordering::Less,
            _ if self.kira_hari() > tahun * 366 => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tanggal_yang_tidak_ada_ditolak() {
        assert!(Tanggal::parse("2026-02-30").is_none());
        assert!(Tanggal::parse("2026-2-3").is_none());
        assert!(Tanggal::parse("+026-02-03").is_none());
        assert_eq!(Tanggal::parse("2024-02-29").map(|t| t.to_string()).as_deref(), Some("2024-02-29"));
    }

    #[test]
    fn akhir_adalah_sehari_sebelum_ulang_tanggal() {
        let mulai = Tanggal::baru(2026, 11, 21).expect("ada");
        let tiga_tahun = Durasi::baru(3, SatuanWaktu::Tahun).expect("sah");
        assert_eq!(mulai.akhir_setelah(tiga_tahun), Tanggal::baru(2029, 11, 20));
        let kabisat = Tanggal::baru(2024, 2, 29).expect("ada");
        let setahun = Durasi::baru(1, SatuanWaktu::Tahun).expect("sah");
        assert_eq!(kabisat.akhir_setelah(setahun), Tanggal::baru(2025, 2, 27));
    }

    #[test]
    fn durasi_terhadap_tahun() {
        let banding = |lama, satuan| Durasi::baru(lama, satuan).expect("sah").terhadap_tahun(5);
        assert_eq!(banding(5, SatuanWaktu::Tahun), Ordering::Equal);
        assert_eq!(banding(59, SatuanWaktu::Bulan), Ordering::Less);
        assert_eq!(banding(61, SatuanWaktu::Bulan), Ordering::Greater);
        assert_eq!(banding(1826, SatuanWaktu::HariKalender), Ordering::Equal);
        assert_eq!(banding(1831, SatuanWaktu::HariKalender), Ordering::Greater);
    }

    #[test]
    fn rupiah_hanya_digit_dalam_batas() {
        assert_eq!(Rupiah::parse("150000000").map(Rupiah::sen), Some(150_000_000));
        assert!(Rupiah::parse("-5").is_none());
        assert!(Rupiah::parse("100000000000000000").is_none());
    }
}
