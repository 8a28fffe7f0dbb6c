//! Numbers in words.
//!
//! The rules, in one place: `se-` stands for one before *puluh*, *belas* and *ratus*, and before *ribu* only
//! when the whole group of thousands is one; never before *juta*, *miliar*, *triliun*. Empty groups are silent.

use super::angka::{AngkaGalat, Desimal};

/// The first number without words: 10^15, one past 999 triliun and all below it.
pub const BATAS_TERBILANG: u64 = 1_000_000_000_000_000;

const SATUAN: [&str; 10] =
    ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/// Names of the five groups of three digits, largest first.
const KELOMPOK: [&str; 5] = ["triliun", "miliar", "juta", "ribu", ""];

/// `n` in words, lower case: 1.001.000 is "satu juta seribu".
///
/// `None` from [`BATAS_TERBILANG`] up.
pub fn terbilang(n: u64) -> Option<String> {
    (n < BATAS_TERBILANG).then(|| eja(n))
}

/// The words of a number as typed, in Indonesian notation or plain digits: "1.000,5" is "seribu koma lima".
///
/// Decimals are read digit by digit, exactly those that were typed.
/// Refused, with the reason: a dot that does not group thousands (`1.5`), a negative number, and a whole part
/// from [`BATAS_TERBILANG`] up.
pub fn terbilang_angka(teks: &str) -> Result<String, AngkaGalat> {
    teks.parse::<Desimal>().map(|desimal| desimal.terbilang())
}

/// An amount in sen (a hundredth of a rupiah) in words: `1_000_050` is "sepuluh ribu rupiah lima puluh sen".
///
/// Whole rupiah say nothing of sen.
/// Less than one rupiah reads as its figures do, so Rp0,50 is "nol rupiah lima puluh sen".
/// `None` when the rupiah reach [`BATAS_TERBILANG`].
pub fn terbilang_rupiah(sen: u64) -> Option<String> {
    let rupiah = terbilang(sen / 100)?;
    Some(match sen % 100 {
        0 => format!("{rupiah} rupiah"),
        sisa => format!("{rupiah} rupiah {} sen", eja(sisa)),
    })
}

/// A fraction in words: 2/3 is "dua pertiga", 1/14 "seperempat belas", 1/2 "setengah".
///
/// It is read as written, not reduced.
/// `None` for a numerator of zero, a denominator below two, or either from [`BATAS_TERBILANG`] up.
pub fn pecahan(pembilang: u64, penyebut: u64) -> Option<String> {
    if pembilang == 0 || penyebut < 2 {
        return None;
    }
    let per = terbilang(penyebut)?;
    Some(match (pembilang, penyebut) {
        (1, 2) => "setengah".to_owned(),
        (1, _) => format!("seper{per}"),
        _ => format!("{} per{per}", terbilang(pembilang)?),
    })
}

/// Every word with a capital first letter, the rest of it and the spaces untouched: "dua ribu" is "Dua Ribu".
///
/// Made for number words; it makes no exception for particles, as a heading would (*di*, *dan*, *yang*).
pub fn judul_kata(teks: &str) -> String {
    let mut hasil = String::with_capacity(teks.len());
    let mut awal_kata = true;
    for karakter in teks.chars() {
        if awal_kata {
            hasil.extend(karakter.to_uppercase());
        } else {
            hasil.push(karakter);
        }
        awal_kata = karakter.is_whitespace();
    }
    hasil
}

/// `n` in words; the caller knows that `n` is below [`BATAS_TERBILANG`].
pub(super) fn eja(n: u64) -> String {
    debug_assert!(n < BATAS_TERBILANG, "{n} has no words");
    if n == 0 {
        return SATUAN[0].to_owned();
    }
    let digit = format!("{n:015}");
    let (kelompok, _) = digit.as_bytes().as_chunks::<3>();
    let mut kata = Vec::new();
    for (tiga, nama) in kelompok.iter().zip(KELOMPOK) {
        match (tiga, nama) {
            (b"000", _) => {}
            (b"001", "ribu") => kata.push("seribu"),
            _ => {
                eja_kelompok(*tiga, &mut kata);
                kata.extend(Some(nama).filter(|nama| !nama.is_empty()));
            }
        }
    }
    kata.join(" ")
}

/// Adds the words of one group of three ASCII digits, of which at least one is not zero.
fn eja_kelompok([ratusan, puluhan, satuan]: [u8; 3], kata: &mut Vec<&'static str>) {
    match ratusan {
        b'0' => {}
        b'1' => kata.push("seratus"),
        _ => kata.extend([eja_digit(ratusan), "ratus"]),
    }
    match (puluhan, satuan) {
        (b'0', b'0') => {}
        (b'0', _) => kata.push(eja_digit(satuan)),
        (b'1', b'0') => kata.push("sepuluh"),
        (b'1', b'1') => kata.push("sebelas"),
        (b'1', _) => kata.extend([eja_digit(satuan), "belas"]),
        (_, b'0') => kata.extend([eja_digit(puluhan), "puluh"]),
        _ => kata.extend([eja_digit(puluhan), "puluh", eja_digit(satuan)]),
    }
}

/// The word of one ASCII digit.
pub(super) fn eja_digit(digit: u8) -> &'static str {
    debug_assert!(digit.is_ascii_digit(), "{digit} is not a digit");
    SATUAN[usize::from(digit.wrapping_sub(b'0')) % SATUAN.len()]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn daftar_bilangan_bulat() {
        let contoh = [
            (0, "nol"),
            (1, "satu"),
            (10, "sepuluh"),
            (11, "sebelas"),
            (12, "dua belas"),
            (19, "sembilan belas"),
            (20, "dua puluh"),
            (21, "dua puluh satu"),
            (99, "sembilan puluh sembilan"),
            (100, "seratus"),
            (101, "seratus satu"),
            (110, "seratus sepuluh"),
            (111, "seratus sebelas"),
            (200, "dua ratus"),
            (999, "sembilan ratus sembilan puluh sembilan"),
            (1_000, "seribu"),
            (1_001, "seribu satu"),
            (1_011, "seribu sebelas"),
            (1_100, "seribu seratus"),
            (1_111, "seribu seratus sebelas"),
            (1_945, "seribu sembilan ratus empat puluh lima"),
            (2_000, "dua ribu"),
            (2_026, "dua ribu dua puluh enam"),
            (10_000, "sepuluh ribu"),
            (11_000, "sebelas ribu"),
            (21_000, "dua puluh satu ribu"),
            (100_000, "seratus ribu"),
            (101_000, "seratus satu ribu"),
            (111_111, "seratus sebelas ribu seratus sebelas"),
            (200_001, "dua ratus ribu satu"),
            (1_000_000, "satu juta"),
            (1_000_001, "satu juta satu"),
            (1_001_000, "satu juta seribu"),
            (1_100_000, "satu juta seratus ribu"),
            (2_500_000, "dua juta lima ratus ribu"),
            (11_000_000, "sebelas juta"),
            (100_000_000, "seratus juta"),
            (1_000_000_000, "satu miliar"),
            (1_000_001_000, "satu miliar seribu"),
            (1_000_000_000_000, "satu triliun"),
            (
                999_999_999_999,
                "sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta \
                 sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
            ),
        ];
        for (n, kata) in contoh {
            assert_eq!(terbilang(n).as_deref(), Some(kata), "{n}");
        }
    }

    #[test]
    fn batas_atas() {
        let terbesar = terbilang(BATAS_TERBILANG - 1).unwrap();
        assert!(terbesar.starts_with("sembilan ratus sembilan puluh sembilan triliun "), "{terbesar}");
        assert_eq!(terbilang(BATAS_TERBILANG), None);
        assert_eq!(terbilang(u64::MAX), None);
    }

    #[test]
    fn angka_yang_diketik() {
        let contoh = [
            ("2,75", "dua koma tujuh lima"),
            ("0,5", "nol koma lima"),
            ("1.000,5", "seribu koma lima"),
            ("1000,5", "seribu koma lima"),
            ("0,05", "nol koma nol lima"),
            ("2,50", "dua koma lima nol"),
            ("1.000", "seribu"),
            (" 17 ", "tujuh belas"),
            ("007", "tujuh"),
            ("999.999.999.999.999,9", &format!("{} koma sembilan", terbilang(BATAS_TERBILANG - 1).unwrap())),
        ];
        for (teks, kata) in contoh {
            assert_eq!(terbilang_angka(teks).as_deref(), Ok(kata), "{teks}");
        }
        assert_eq!(terbilang_angka("1.5"), Err(AngkaGalat::KelompokRibuan));
        assert_eq!(terbilang_angka("1.000.000.000.000.000"), Err(AngkaGalat::TerlaluBesar));
        // hukum/08 §11 reads −5 as "minus lima", but the command line takes 0 ≤ n < 10^15 only.
        assert_eq!(terbilang_angka("−5"), Err(AngkaGalat::Negatif));
    }

    #[test]
    fn uang_dalam_kata() {
        let contoh = [
            (150_000_000, "satu juta lima ratus ribu rupiah"),
            (1_000_050, "sepuluh ribu rupiah lima puluh sen"),
            (0, "nol rupiah"),
            (1, "nol rupiah satu sen"),
            (50, "nol rupiah lima puluh sen"),
            (100, "satu rupiah"),
        ];
        for (sen, kata) in contoh {
            assert_eq!(terbilang_rupiah(sen).as_deref(), Some(kata), "{sen}");
        }
        assert_eq!(terbilang_rupiah(BATAS_TERBILANG * 100), None);
        assert!(terbilang_rupiah(BATAS_TERBILANG * 100 - 1).is_some());
    }

    #[test]
    fn pecahan_biasa() {
        let contoh = [
            (1, 2, "setengah"),
            (2, 3, "dua pertiga"),
            (3, 11, "tiga persebelas"),
            (1, 14, "seperempat belas"),
            (1, 10, "sepersepuluh"),
            (3, 2, "tiga perdua"),
        ];
        for (pembilang, penyebut, kata) in contoh {
            assert_eq!(pecahan(pembilang, penyebut).as_deref(), Some(kata));
        }
        assert_eq!(pecahan(0, 3), None);
        assert_eq!(pecahan(1, 1), None);
        assert_eq!(pecahan(1, 0), None);
        assert_eq!(pecahan(1, u64::MAX), None);
        assert_eq!(pecahan(u64::MAX, 3), None);
    }

    #[test]
    fn huruf_awal_besar() {
        assert_eq!(judul_kata("dua ribu dua puluh satu"), "Dua Ribu Dua Puluh Satu");
        assert_eq!(judul_kata(" wali  kota\nSAMARINDA"), " Wali  Kota\nSAMARINDA");
        assert_eq!(judul_kata(""), "");
    }

    /// Numbers of every length alike; a uniform choice below 10^15 would almost never be short.
    fn bilangan_apa_pun() -> impl Strategy<Value = u64> {
        (1..=15_u32).prop_flat_map(|panjang| 0..10_u64.pow(panjang))
    }

    /// Words to number, written apart from [`eja`]: it accepts exactly the legal wordings and nothing else.
    fn baca_kata(kata: &str) -> Option<u64> {
        if kata == "nol" {
            return Some(0);
        }
        let mut sisa: &[&str] = &kata.split(' ').collect::<Vec<_>>();
        let mut jumlah = 0;
        for (nama, nilai) in [("triliun", 1_000_000_000_000), ("miliar", 1_000_000_000), ("juta", 1_000_000)]
        {
            if let Some(letak) = sisa.iter().position(|kata| *kata == nama) {
                jumlah += nilai * baca_ratusan(&sisa[..letak])?;
                sisa = &sisa[letak + 1..];
            }
        }
        if let Some(letak) = sisa.iter().position(|kata| *kata == "ribu") {
            jumlah += 1_000 * baca_ratusan(&sisa[..letak]).filter(|ribuan| *ribuan != 1)?;
            sisa = &sisa[letak + 1..];
        } else if let Some(("seribu", ekor)) = sisa.split_first().map(|(kepala, ekor)| (*kepala, ekor)) {
            jumlah += 1_000;
            sisa = ekor;
        }
        if sisa.is_empty() { Some(jumlah) } else { Some(jumlah + baca_ratusan(sisa)?) }
    }

    fn baca_ratusan(kata: &[&str]) -> Option<u64> {
        match kata {
            ["seratus"] => Some(100),
            ["seratus", ekor @ ..] => Some(100 + baca_puluhan(ekor)?),
            [digit, "ratus"] => Some(100 * baca_digit(digit).filter(|digit| *digit > 1)?),
            [digit, "ratus", ekor @ ..] => {
                Some(100 * baca_digit(digit).filter(|digit| *digit > 1)? + baca_puluhan(ekor)?)
            }
            _ => baca_puluhan(kata),
        }
    }

    fn baca_puluhan(kata: &[&str]) -> Option<u64> {
        let lebih_dari_satu = |digit| baca_digit(digit).filter(|digit| *digit > 1);
        match kata {
            ["sepuluh"] => Some(10),
            ["sebelas"] => Some(11),
            [digit, "belas"] => Some(10 + lebih_dari_satu(digit)?),
            [digit, "puluh"] => Some(10 * lebih_dari_satu(digit)?),
            [puluhan, "puluh", satuan] => Some(10 * lebih_dari_satu(puluhan)? + baca_digit(satuan)?),
            [digit] => baca_digit(digit),
            _ => None,
        }
    }

    fn baca_digit(kata: &str) -> Option<u64> {
        ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
            .iter()
            .zip(1..)
            .find_map(|(nama, nilai)| (*nama == kata).then_some(nilai))
    }

    #[test]
    fn pembaca_menolak_ejaan_salah() {
        // The traps of other implementations; a reader that let them pass would prove nothing.
        let salah = [
            "",
            "satu ribu",
            "seratus seribu",
            "dua puluh seribu",
            "satu juta satu ribu",
            "satu milyar",
            "satu puluh",
            "satu belas",
            "satu ratus",
            "sejuta",
            "nol satu",
            "dua  ribu",
        ];
        for kata in salah {
            assert_eq!(baca_kata(kata), None, "{kata}");
        }
        assert_eq!(baca_kata("seratus satu ribu"), Some(101_000));
    }

    proptest! {
        #[test]
        fn pulang_pergi(n in bilangan_apa_pun()) {
            let kata = terbilang(n).unwrap();
            prop_assert_eq!(baca_kata(&kata), Some(n), "{}", kata);
        }

        #[test]
        fn desimal_dibaca_per_digit(n in bilangan_apa_pun(), desimal in "[0-9]{1,15}") {
            let kata = terbilang_angka(&format!("{n},{desimal}")).unwrap();
            let (bulat, ekor) = kata.split_once(" koma ").unwrap();
            prop_assert_eq!(baca_kata(bulat), Some(n));
            let digit: String = ekor
                .split(' ')
                .map(|kata| if kata == "nol" { 0 } else { baca_digit(kata).unwrap() }.to_string())
                .collect();
            prop_assert_eq!(digit, desimal);
        }

        #[test]
        fn teks_apa_pun_dijawab(teks in any::<String>()) {
            let _ = terbilang_angka(&teks);
        }
    }
}
