//! Dates and times in words.

use chrono::{Datelike, NaiveDate, Weekday};

use super::terbilang::{eja, judul_kata};

const BULAN: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

/// The three time zones of Indonesia.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ZonaWaktu {
    /// Waktu Indonesia Barat, UTC+7.
    Wib,
    /// Waktu Indonesia Tengah, UTC+8.
    Wita,
    /// Waktu Indonesia Timur, UTC+9.
    Wit,
}

impl ZonaWaktu {
    /// The abbreviation after a time: "WIB", "WITA" or "WIT".
    pub const fn singkatan(self) -> &'static str {
        match self {
            Self::Wib => "WIB",
            Self::Wita => "WITA",
            Self::Wit => "WIT",
        }
    }
}

/// The name of the day, EYD spelling: "Jumat", not "Jum'at".
pub fn nama_hari(tanggal: NaiveDate) -> &'static str {
    match tanggal.weekday() {
        Weekday::Mon => "Senin",
        Weekday::Tue => "Selasa",
        Weekday::Wed => "Rabu",
        Weekday::Thu => "Kamis",
        Weekday::Fri => "Jumat",
        Weekday::Sat => "Sabtu",
        Weekday::Sun => "Minggu",
    }
}

/// The name of month `bulan`, 1 to 12, EYD spelling: "Februari", "November". `None` for other numbers.
pub fn nama_bulan(bulan: u32) -> Option<&'static str> {
    let indeks = usize::try_from(bulan).ok()?.checked_sub(1)?;
    BULAN.get(indeks).copied()
}

/// A date in running text, without comma or leading zero: "17 Agustus 1945".
pub fn tanggal_panjang(tanggal: NaiveDate) -> String {
    format!("{} {} {}", tanggal.day(), bulan_tanggal(tanggal), tanggal.year())
}

/// A date in figures, dd-mm-yyyy: "17-08-1945".
pub fn tanggal_angka(tanggal: NaiveDate) -> String {
    format!("{:02}-{:02}-{:04}", tanggal.day(), tanggal.month(), tanggal.year())
}

/// The date of an opening sentence, after "Pada hari ini, ":
/// "Senin, tanggal Sembilan Belas, bulan April, tahun Dua Ribu Dua Puluh Satu (19-04-2021)".
///
/// Weekday, words and figures come from one date, so they cannot disagree.
/// The form is practice, seen in many naskah; no regulation fixes it.
pub fn tanggal_pembukaan(tanggal: NaiveDate) -> String {
    let hari = eja(u64::from(tanggal.day()));
    let tahun = eja(u64::from(tanggal.year().unsigned_abs()));
    // chrono knows years before 1; no naskah does, but the text must not turn them into later ones.
    let minus = if tanggal.year() < 0 { "minus " } else { "" };
    format!(
        "{}, tanggal {}, bulan {}, tahun {} ({})",
        nama_hari(tanggal),
        judul_kata(&hari),
        bulan_tanggal(tanggal),
        judul_kata(&format!("{minus}{tahun}")),
        tanggal_angka(tanggal),
    )
}

/// A time of day: "pukul 10.00 WIB". `None` unless the hour is 0 to 23 and the minute 0 to 59.
pub fn waktu(jam: u32, menit: u32, zona: ZonaWaktu) -> Option<String> {
    (jam < 24 && menit < 60).then(|| format!("pukul {jam:02}.{menit:02} {}", zona.singkatan()))
}

/// The month's name; chrono's month is always 1 to 12, so the default is never seen.
fn bulan_tanggal(tanggal: NaiveDate) -> &'static str {
    nama_bulan(tanggal.month()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tanggal(tahun: i32, bulan: u32, hari: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(tahun, bulan, hari).unwrap()
    }

    #[test]
    fn tanggal_dalam_kata() {
        let contoh = [
            (
                tanggal(2021, 4, 19),
                "Senin, tanggal Sembilan Belas, bulan April, tahun Dua Ribu Dua Puluh Satu (19-04-2021)",
            ),
            (
                tanggal(2021, 10, 26),
                "Selasa, tanggal Dua Puluh Enam, bulan Oktober, tahun Dua Ribu Dua Puluh Satu (26-10-2021)",
            ),
            (
                tanggal(2024, 2, 29),
                "Kamis, tanggal Dua Puluh Sembilan, bulan Februari, tahun Dua Ribu Dua Puluh Empat (29-02-2024)",
            ),
            (
                tanggal(2026, 1, 1),
                "Kamis, tanggal Satu, bulan Januari, tahun Dua Ribu Dua Puluh Enam (01-01-2026)",
            ),
            (
                tanggal(2026, 11, 21),
                "Sabtu, tanggal Dua Puluh Satu, bulan November, tahun Dua Ribu Dua Puluh Enam (21-11-2026)",
            ),
        ];
        for (hari, kata) in contoh {
            assert_eq!(tanggal_pembukaan(hari), kata);
        }
    }

    #[test]
    fn bentuk_lain() {
        let proklamasi = tanggal(1945, 8, 17);
        assert_eq!(nama_hari(proklamasi), "Jumat");
        assert_eq!(tanggal_panjang(proklamasi), "17 Agustus 1945");
        assert_eq!(tanggal_angka(proklamasi), "17-08-1945");
        assert_eq!(tanggal_panjang(tanggal(2026, 1, 1)), "1 Januari 2026");
    }

    #[test]
    fn bulan_di_luar_tahun() {
        assert_eq!(nama_bulan(0), None);
        assert_eq!(nama_bulan(1), Some("Januari"));
        assert_eq!(nama_bulan(12), Some("Desember"));
        assert_eq!(nama_bulan(13), None);
        assert_eq!(nama_bulan(u32::MAX), None);
    }

    #[test]
    fn tahun_ujung_kalender() {
        for hari in [NaiveDate::MIN, NaiveDate::MAX, tanggal(0, 1, 1), tanggal(-1, 12, 31)] {
            let kata = tanggal_pembukaan(hari);
            assert_eq!(kata.contains("Minus"), hari.year() < 0, "{kata}");
        }
    }

    #[test]
    fn jam() {
        assert_eq!(waktu(10, 0, ZonaWaktu::Wib).as_deref(), Some("pukul 10.00 WIB"));
        assert_eq!(waktu(8, 5, ZonaWaktu::Wita).as_deref(), Some("pukul 08.05 WITA"));
        assert_eq!(waktu(23, 59, ZonaWaktu::Wit).as_deref(), Some("pukul 23.59 WIT"));
        assert_eq!(waktu(24, 0, ZonaWaktu::Wib), None);
        assert_eq!(waktu(0, 60, ZonaWaktu::Wib), None);
    }

    proptest! {
        #[test]
        fn ketiganya_sesuai(urut in 1..3_652_059_i32) {
            let hari = NaiveDate::from_num_days_from_ce_opt(urut).unwrap();
            // 1 January of year 1 was a Monday; the count of days gives the weekday without chrono's own.
            let nama = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
            let letak = usize::try_from((urut - 1) % 7).unwrap();
            let kata = tanggal_pembukaan(hari);
            prop_assert!(kata.starts_with(nama[letak]), "{}", kata);
            let akhiran = format!(" ({})", tanggal_angka(hari));
            prop_assert!(kata.ends_with(&akhiran), "{}", kata);
            prop_assert!(!kata.contains("  "));
        }
    }
}
