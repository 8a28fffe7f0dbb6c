//! English as the second text of a foreign naskah writes it: numbers, money, dates, lists, and the names of Indonesian
//! governments and offices. British usage: "one hundred and five", "a, b and c".
//!
//! What the Indonesian text needs for the same facts and nothing else does stands beside it: amounts in other currencies
//! and the date of the closing words.

use chrono::{Datelike, NaiveDate};

use crate::ranah::{MataUang, SatuanWaktu};

use super::terbilang::{BATAS_TERBILANG, terbilang};

const SATUAN: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const PULUHAN: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// Names of the groups of three digits, largest first.
const KELOMPOK: [(u64, &str); 4] = [
    (1_000_000_000_000, "trillion"),
    (1_000_000_000, "billion"),
    (1_000_000, "million"),
    (1_000, "thousand"),
];

const BULAN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Provinces whose English name is not their Indonesian one.
const PROVINSI: &[(&str, &str)] = &[
    ("Sumatera Utara", "North Sumatra"),
    ("Sumatera Barat", "West Sumatra"),
    ("Sumatera Selatan", "South Sumatra"),
    ("Kepulauan Riau", "Riau Islands"),
    ("Kepulauan Bangka Belitung", "Bangka Belitung Islands"),
    ("Jawa Barat", "West Java"),
    ("Jawa Tengah", "Central Java"),
    ("Jawa Timur", "East Java"),
    ("Nusa Tenggara Barat", "West Nusa Tenggara"),
    ("Nusa Tenggara Timur", "East Nusa Tenggara"),
    ("Kalimantan Barat", "West Kalimantan"),
    ("Kalimantan Tengah", "Central Kalimantan"),
    ("Kalimantan Selatan", "South Kalimantan"),
    ("Kalimantan Timur", "East Kalimantan"),
    ("Kalimantan Utara", "North Kalimantan"),
    ("Sulawesi Utara", "North Sulawesi"),
    ("Sulawesi Tengah", "Central Sulawesi"),
    ("Sulawesi Selatan", "South Sulawesi"),
    ("Sulawesi Tenggara", "Southeast Sulawesi"),
    ("Sulawesi Barat", "West Sulawesi"),
    ("Maluku Utara", "North Maluku"),
    ("Papua Barat", "West Papua"),
    ("Papua Barat Daya", "Southwest Papua"),
    ("Papua Selatan", "South Papua"),
    ("Papua Tengah", "Central Papua"),
    ("Papua Pegunungan", "Highland Papua"),
];

/// `n` in words, lower case: 25 is "twenty-five", 2,026 "two thousand and twenty-six".
///
/// `None` from [`BATAS_TERBILANG`] up, as in Indonesian.
pub fn kardinal(n: u64) -> Option<String> {
    (n < BATAS_TERBILANG).then(|| eja(n))
}

fn eja(n: u64) -> String {
    let mut sisa = n;
    let mut kata: Vec<String> = Vec::new();
    for (nilai, nama) in KELOMPOK {
        if sisa >= nilai {
            kata.push(format!("{} {nama}", eja_ratusan(sisa / nilai)));
            sisa %= nilai;
        }
    }
    match (sisa, kata.is_empty()) {
        (0, false) => {}
        (1..100, false) => kata.push(format!("and {}", eja_ratusan(sisa))),
        _ => kata.push(eja_ratusan(sisa)),
    }
    kata.join(" ")
}

/// The words of a number below 1,000.
fn eja_ratusan(n: u64) -> String {
    match (n / 100, n % 100) {
        (0, sisa) => eja_puluhan(sisa),
        (ratus, 0) => format!("{} hundred", eja_puluhan(ratus)),
        (ratus, sisa) => format!("{} hundred and {}", eja_puluhan(ratus), eja_puluhan(sisa)),
    }
}

/// The words of a number below 100.
fn eja_puluhan(n: u64) -> String {
    let di = |tabel: &[&'static str], n: u64| {
        usize::try_from(n).ok().and_then(|n| tabel.get(n).copied()).unwrap_or_default()
    };
    match (n / 10, n % 10) {
        (0 | 1, _) => di(&SATUAN, n).to_owned(),
        (puluh, 0) => di(&PULUHAN, puluh).to_owned(),
        (puluh, satu) => format!("{}-{}", di(&PULUHAN, puluh), di(&SATUAN, satu)),
    }
}

/// Ordinal in words, lower case: 21 is "twenty-first". `None` for zero and from [`BATAS_TERBILANG`] up.
pub fn ordinal(n: u64) -> Option<String> {
    const TAK_TERATUR: [(&str, &str); 6] = [
        ("one", "first"),
        ("two", "second"),
        ("three", "third"),
        ("five", "fifth"),
        ("eight", "eighth"),
        ("nine", "ninth"),
    ];
    if n == 0 {
        return None;
    }
    let kata = kardinal(n)?;
    let (depan, akhir) = kata
        .rsplit_once(['-', ' '])
        .map_or(("", kata.as_str()), |(depan, akhir)| (kata.get(..=depan.len()).unwrap_or_default(), akhir));
    let akhir = match TAK_TERATUR.iter().find(|(pokok, _)| *pokok == akhir) {
        Some((_, tingkat)) => (*tingkat).to_owned(),
        None if akhir == "twelve" => "twelfth".to_owned(),
        None => akhir.strip_suffix('y').map_or_else(|| format!("{akhir}th"), |pokok| format!("{pokok}ieth")),
    };
    Some(format!("{depan}{akhir}"))
}

/// `n` in figures, thousands grouped by commas: "1,000,000".
pub fn ribuan(n: u64) -> String {
    super::ribuan(n).replace('.', ",")
}

/// A count in figures and words: "3 (three)".
pub fn bilangan(n: u64) -> String {
    dengan_kata(ribuan(n), kardinal(n))
}

/// A length of time: "3 (three) years", "1 (one) month".
pub fn durasi(lama: u64, satuan: SatuanWaktu) -> String {
    let kata = match satuan {
        SatuanWaktu::Jam => "hour",
        SatuanWaktu::Hari => "day",
        SatuanWaktu::HariKerja => "working day",
        SatuanWaktu::HariKalender => "calendar day",
        SatuanWaktu::Minggu => "week",
        SatuanWaktu::Bulan => "month",
        SatuanWaktu::Tahun => "year",
    };
    format!("{} {kata}{}", bilangan(lama), if lama == 1 { "" } else { "s" })
}

/// An amount in whole units of a currency: "IDR 500,000,000 (five hundred million rupiah)".
pub fn uang(jumlah: u64, mata_uang: MataUang) -> String {
    use crate::ranah::Pilihan as _;
    let kata = kardinal(jumlah).map(|k| format!("{k} {}", mata_uang.nama().1));
    dengan_kata(format!("{} {}", mata_uang.kode(), ribuan(jumlah)), kata)
}

/// The same amount in Indonesian: "Rp500.000.000,00 (lima ratus juta rupiah)", "USD 25.000 (dua puluh lima ribu dolar
/// Amerika Serikat)".
pub fn uang_indonesia(jumlah: u64, mata_uang: MataUang) -> String {
    use crate::ranah::Pilihan as _;
    let angka = match mata_uang {
        MataUang::Idr => format!("Rp{},00", super::ribuan(jumlah)),
        lain => format!("{} {}", lain.kode(), super::ribuan(jumlah)),
    };
    dengan_kata(angka, terbilang(jumlah).map(|k| format!("{k} {}", mata_uang.nama().0)))
}

fn dengan_kata(angka: String, kata: Option<String>) -> String {
    match kata {
        Some(kata) => format!("{angka} ({kata})"),
        None => angka,
    }
}

/// The English name of month `bulan`, 1 to 12.
pub fn nama_bulan(bulan: u32) -> Option<&'static str> {
    BULAN.get(usize::try_from(bulan).ok()?.checked_sub(1)?).copied()
}

/// A date in running text: "21 November 2026".
pub fn tanggal(tanggal: NaiveDate) -> String {
    format!("{} {} {}", tanggal.day(), nama_bulan(tanggal.month()).unwrap_or_default(), tanggal.year())
}

/// The date of the closing words, after "on": "the twenty-first day of November in the year two thousand and twenty-six".
pub fn tanggal_penutup(tanggal: NaiveDate) -> String {
    format!(
        "the {} day of {} in the year {}",
        ordinal(tanggal.day().into()).unwrap_or_default(),
        nama_bulan(tanggal.month()).unwrap_or_default(),
        eja(tanggal.year().unsigned_abs().into()),
    )
}

/// The same in Indonesian, after "pada": "tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam".
pub fn tanggal_penutup_indonesia(tanggal: NaiveDate) -> String {
    let kata = |n: u32| terbilang(n.into()).unwrap_or_default();
    format!(
        "tanggal {} bulan {} tahun {}",
        kata(tanggal.day()),
        super::nama_bulan(tanggal.month()).unwrap_or_default(),
        kata(tanggal.year().unsigned_abs()),
    )
}

/// Items as part of a sentence: "a", "a and b", "a, b and c".
pub fn gabung(bagian: &[&str], kata: &str) -> String {
    match bagian {
        [] => String::new(),
        [satu] => (*satu).to_owned(),
        [awal @ .., akhir] => format!("{} {kata} {akhir}", awal.join(", ")),
    }
}

/// In how many originals, after "in": "duplicate", "triplicate", else "5 (five) originals".
pub fn rangkap(n: u64) -> String {
    match n {
        2 => "duplicate".to_owned(),
        3 => "triplicate".to_owned(),
        1 => "1 (one) original".to_owned(),
        n => format!("{} originals", bilangan(n)),
    }
}

/// A name as it stands in a sentence: with the article where one belongs before it.
///
/// Only words that certainly take one get it: "Government of …", "City of …", "… Provincial Government".
pub fn berartikel(nama: &str) -> String {
    const AWAL: [&str; 16] = [
        "Government",
        "City",
        "Province",
        "Prefecture",
        "Municipality",
        "Region",
        "County",
        "State",
        "District",
        "Ministry",
        "Department",
        "Republic",
        "Kingdom",
        "United",
        "International",
        "University",
    ];
    const AKHIR: [&str; 12] = [
        "Government",
        "Municipality",
        "Prefecture",
        "Foundation",
        "Organization",
        "Organisation",
        "Programme",
        "Fund",
        "Agency",
        "Institute",
        "Association",
        "Council",
    ];
    let nama = nama.trim();
    if let Some(sisa) = nama.strip_prefix("The ") {
        return format!("the {sisa}");
    }
    let awal = nama.split(' ').next().unwrap_or_default();
    let akhir = nama.rsplit(' ').next().unwrap_or_default();
    // "University of …" takes one, "University Malaya" does not; the others stand before "of" or a name alike.
    let berawal = AWAL.contains(&awal) && (awal != "University" || nama.starts_with("University of "));
    if !nama.starts_with("the ") && (berawal || AKHIR.contains(&akhir)) {
        format!("the {nama}")
    } else {
        nama.to_owned()
    }
}

/// The English name of an Indonesian regional government: "the Government of Ternate City" for `Pemerintah Kota Ternate`.
/// `None` for any other name.
pub fn pemerintah_daerah(nama: &str) -> Option<String> {
    let nama = nama.trim();
    if nama == "Pemerintah Aceh" {
        return Some("the Government of Aceh".to_owned());
    }
    let wilayah = nama.strip_prefix("Pemerintah Daerah ").or_else(|| nama.strip_prefix("Pemerintah "))?;
    Some(format!("the Government of {}", daerah(wilayah)?))
}

/// "Ternate City" for `Kota Ternate`.
fn daerah(wilayah: &str) -> Option<String> {
    let wilayah = wilayah.trim();
    if let Some(sisa) = wilayah.strip_prefix("Istimewa ").or_else(|| wilayah.strip_prefix("Daerah Istimewa "))
    {
        return Some(format!("the Special Region of {sisa}"));
    }
    if let Some(sisa) = wilayah.strip_prefix("Provinsi ") {
        return Some(match sisa.strip_prefix("Daerah Istimewa ") {
            Some(sisa) => format!("the Special Region of {sisa}"),
            None => format!("{} Province", provinsi(sisa)),
        });
    }
    let (sisa, jenis) = wilayah
        .strip_prefix("Kabupaten ")
        .map(|sisa| (sisa, "Regency"))
        .or_else(|| wilayah.strip_prefix("Kota ").map(|sisa| (sisa, "City")))?;
    Some(format!("{sisa} {jenis}"))
}

fn provinsi(nama: &str) -> &str {
    PROVINSI.iter().find(|(indonesia, _)| *indonesia == nama).map_or(nama, |(_, inggris)| inggris)
}

/// The English name of the office of a head of region: "Mayor of Ternate" for `Wali Kota Ternate`. `None` for any other
/// office.
pub fn kepala_daerah(jabatan: &str) -> Option<String> {
    let jabatan = jabatan.trim();
    if let Some(sisa) = jabatan.strip_prefix("Gubernur ") {
        let wilayah = sisa
            .strip_prefix("Daerah Istimewa ")
            .map_or_else(|| provinsi(sisa).to_owned(), |sisa| format!("the Special Region of {sisa}"));
        return Some(format!("Governor of {wilayah}"));
    }
    let (sisa, jenis) = jabatan
        .strip_prefix("Bupati ")
        .map(|sisa| (sisa, "Regent"))
        .or_else(|| jabatan.strip_prefix("Wali Kota ").map(|sisa| (sisa, "Mayor")))?;
    Some(format!("{jenis} of {sisa}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hari(tahun: i32, bulan: u32, hari: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(tahun, bulan, hari).unwrap()
    }

    #[test]
    fn bilangan_dalam_kata() {
        for (n, kata) in [
            (0, "zero"),
            (7, "seven"),
            (12, "twelve"),
            (20, "twenty"),
            (25, "twenty-five"),
            (100, "one hundred"),
            (105, "one hundred and five"),
            (1_000, "one thousand"),
            (1_001, "one thousand and one"),
            (1_100, "one thousand one hundred"),
            (2_026, "two thousand and twenty-six"),
            (25_250, "twenty-five thousand two hundred and fifty"),
            (500_000_000, "five hundred million"),
            (1_000_000_020, "one billion and twenty"),
            (
                999_999_999_999_999,
                "nine hundred and ninety-nine trillion nine hundred and ninety-nine billion nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine",
            ),
        ] {
            assert_eq!(kardinal(n).as_deref(), Some(kata));
        }
        assert_eq!(kardinal(BATAS_TERBILANG), None);
    }

    #[test]
    fn urutan() {
        for (n, kata) in [
            (1, "first"),
            (2, "second"),
            (3, "third"),
            (4, "fourth"),
            (5, "fifth"),
            (8, "eighth"),
            (9, "ninth"),
            (12, "twelfth"),
            (20, "twentieth"),
            (21, "twenty-first"),
            (30, "thirtieth"),
            (31, "thirty-first"),
            (103, "one hundred and third"),
        ] {
            assert_eq!(ordinal(n).as_deref(), Some(kata));
        }
        assert_eq!(ordinal(0), None);
    }

    #[test]
    fn waktu_dan_uang() {
        assert_eq!(durasi(3, SatuanWaktu::Tahun), "3 (three) years");
        assert_eq!(durasi(1, SatuanWaktu::Tahun), "1 (one) year");
        assert_eq!(durasi(30, SatuanWaktu::HariKerja), "30 (thirty) working days");
        let setengah_miliar = 500_000_000;
        assert_eq!(uang(setengah_miliar, MataUang::Idr), "IDR 500,000,000 (five hundred million rupiah)");
        assert_eq!(
            uang_indonesia(setengah_miliar, MataUang::Idr),
            "Rp500.000.000,00 (lima ratus juta rupiah)"
        );
        assert_eq!(uang(25_000, MataUang::Usd), "USD 25,000 (twenty-five thousand United States dollars)");
        assert_eq!(
            uang_indonesia(25_000, MataUang::Usd),
            "USD 25.000 (dua puluh lima ribu dolar Amerika Serikat)"
        );
        let t = hari(2026, 11, 21);
        assert_eq!(tanggal(t), "21 November 2026");
        assert_eq!(
            tanggal_penutup(t),
            "the twenty-first day of November in the year two thousand and twenty-six"
        );
        assert_eq!(
            tanggal_penutup_indonesia(t),
            "tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam"
        );
    }

    #[test]
    fn rangkaian_dan_rangkap() {
        assert_eq!(gabung(&["a"], "and"), "a");
        assert_eq!(gabung(&["a", "b"], "and"), "a and b");
        assert_eq!(gabung(&["a", "b", "c"], "and"), "a, b and c");
        assert_eq!(rangkap(2), "duplicate");
        assert_eq!(rangkap(4), "4 (four) originals");
    }

    #[test]
    fn nama_daerah_dan_jabatan() {
        for (indonesia, inggris) in [
            ("Pemerintah Kota Ternate", "the Government of Ternate City"),
            ("Pemerintah Kabupaten Klaten", "the Government of Klaten Regency"),
            ("Pemerintah Provinsi Jawa Barat", "the Government of West Java Province"),
            ("Pemerintah Daerah Provinsi Jawa Barat", "the Government of West Java Province"),
            ("Pemerintah Provinsi Bali", "the Government of Bali Province"),
            ("Pemerintah Aceh", "the Government of Aceh"),
            ("Pemerintah Daerah Istimewa Yogyakarta", "the Government of the Special Region of Yogyakarta"),
        ] {
            assert_eq!(pemerintah_daerah(indonesia).as_deref(), Some(inggris));
        }
        assert_eq!(pemerintah_daerah("PT Contoh"), None);
        assert_eq!(kepala_daerah("Gubernur Jawa Barat").as_deref(), Some("Governor of West Java"));
        assert_eq!(kepala_daerah("Wali Kota Ternate").as_deref(), Some("Mayor of Ternate"));
        assert_eq!(kepala_daerah("Bupati Klaten").as_deref(), Some("Regent of Klaten"));
        assert_eq!(kepala_daerah("Rektor"), None);
    }

    #[test]
    fn artikel_hanya_di_mana_pasti() {
        for (nama, hasil) in [
            ("Government of Ternate City", "the Government of Ternate City"),
            ("The City of Utara", "the City of Utara"),
            ("Hanbit Provincial Government", "the Hanbit Provincial Government"),
            ("University of Contoh", "the University of Contoh"),
            ("University Contoh", "University Contoh"),
            ("Contoh University", "Contoh University"),
            ("the Government of Aceh", "the Government of Aceh"),
        ] {
            assert_eq!(berartikel(nama), hasil);
        }
    }
}
