//! Numbering and lists: Roman numerals, list letters, ordinals, and items joined into a sentence.

use super::terbilang::terbilang;

const ROMAWI: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// Roman numeral in capitals, for BAB and for the month in a number: 4 is "IV".
///
/// `None` outside 1..=3999, the range with an undisputed form.
pub fn romawi(n: u32) -> Option<String> {
    if !(1..=3999).contains(&n) {
        return None;
    }
    let mut sisa = n;
    let mut hasil = String::new();
    for (nilai, lambang) in ROMAWI {
        while sisa >= nilai {
            hasil.push_str(lambang);
            sisa -= nilai;
        }
    }
    Some(hasil)
}

/// The letter of list item `n`, counted from one, as Word's `lowerLetter` counts: a … z, aa, bb … zz, aaa.
///
/// Empty for zero. After 780 (thirty letters) it starts again at a, which bounds the length.
pub fn huruf(n: usize) -> String {
    let Some(indeks) = n.checked_sub(1) else { return String::new() };
    let indeks = indeks % 780;
    ('a'..='z').nth(indeks % 26).map(|huruf| huruf.to_string().repeat(indeks / 26 + 1)).unwrap_or_default()
}

/// Ordinal in words, lower case: 1 is "kesatu", 21 is "kedua puluh satu"; the caller makes it PIHAK KESATU.
///
/// "kesatu" rather than "pertama", so that the series is regular.
/// `None` for zero and from [`BATAS_TERBILANG`](super::BATAS_TERBILANG) up.
pub fn urutan(n: u64) -> Option<String> {
    if n == 0 {
        return None;
    }
    terbilang(n).map(|kata| format!("ke{kata}"))
}

/// Items as part of a sentence: "a", "a dan b", "a, b, dan c"; `kata` is "dan", "atau" or "dan/atau".
///
/// The comma before `kata` from three items on is EYD's. Empty for no items.
pub fn gabung(bagian: &[&str], kata: &str) -> String {
    match bagian {
        [] => String::new(),
        [satu] => (*satu).to_owned(),
        [satu, dua] => format!("{satu} {kata} {dua}"),
        [awal @ .., akhir] => format!("{}, {kata} {akhir}", awal.join(", ")),
    }
}

/// Whether a word, written without its closing full stop, is an abbreviation that keeps it: `Tbk`, `dkk`, `S.H`, `M.Kn`.
///
/// A number (`1.000`) and an address (`naskah@contoh.go.id`) are none.
pub fn singkatan(kata: &str) -> bool {
    let kata = kata.trim_start_matches('(');
    let gelar = kata.contains('.')
        && kata.starts_with(char::is_uppercase)
        && kata.split('.').all(|k| !k.is_empty() && k.chars().all(char::is_alphabetic));
    gelar || matches!(kata, "Tbk" | "dkk" | "dsb" | "dll" | "No" | "hlm")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singkatan_mempertahankan_titiknya() {
        for kata in ["Tbk", "S.H", "M.Kn", "Sp.A", "dkk"] {
            assert!(singkatan(kata), "{kata}");
        }
        for kata in ["1.000", "naskah@contoh.go.id", "contoh.go.id", "pasar", "S..H", ""] {
            assert!(!singkatan(kata), "{kata}");
        }
    }

    /// Value of a Roman numeral by the subtraction rule, apart from the table above.
    fn baca_romawi(teks: &str) -> u32 {
        let nilai: Vec<u32> = teks
            .bytes()
            .map(|lambang| match lambang {
                b'I' => 1,
                b'V' => 5,
                b'X' => 10,
                b'L' => 50,
                b'C' => 100,
                b'D' => 500,
                b'M' => 1000,
                _ => panic!("{teks}"),
            })
            .collect();
        let kurang: u32 = nilai.windows(2).filter(|dua| dua[0] < dua[1]).map(|dua| 2 * dua[0]).sum();
        nilai.iter().sum::<u32>() - kurang
    }

    #[test]
    fn angka_romawi() {
        let bulan = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
        for (n, lambang) in (1..).zip(bulan) {
            assert_eq!(romawi(n).as_deref(), Some(lambang));
        }
        assert_eq!(romawi(1994).as_deref(), Some("MCMXCIV"));
        for n in 1..=3999 {
            let teks = romawi(n).unwrap();
            assert_eq!(baca_romawi(&teks), n, "{teks}");
            for berulang in ["IIII", "XXXX", "CCCC", "MMMM", "VV", "LL", "DD"] {
                assert!(!teks.contains(berulang), "{teks}");
            }
        }
        assert_eq!(romawi(0), None);
        assert_eq!(romawi(4000), None);
    }

    #[test]
    fn huruf_butir() {
        let contoh = [
            (0, ""),
            (1, "a"),
            (2, "b"),
            (26, "z"),
            (27, "aa"),
            (28, "bb"),
            (52, "zz"),
            (53, "aaa"),
            (781, "a"),
        ];
        for (n, teks) in contoh {
            assert_eq!(huruf(n), teks, "{n}");
        }
        assert_eq!(huruf(780), "z".repeat(30));
        assert!(huruf(usize::MAX).len() <= 30);
    }

    #[test]
    fn bilangan_urutan() {
        let contoh = [
            (1, "kesatu"),
            (2, "kedua"),
            (10, "kesepuluh"),
            (11, "kesebelas"),
            (12, "kedua belas"),
            (21, "kedua puluh satu"),
            (100, "keseratus"),
        ];
        for (n, kata) in contoh {
            assert_eq!(urutan(n).as_deref(), Some(kata));
        }
        assert_eq!(urutan(0), None);
        assert_eq!(urutan(u64::MAX), None);
    }

    #[test]
    fn rangkaian() {
        assert_eq!(gabung(&[], "dan"), "");
        assert_eq!(gabung(&["a"], "dan"), "a");
        assert_eq!(gabung(&["a", "b"], "dan"), "a dan b");
        assert_eq!(gabung(&["a", "b", "c"], "dan"), "a, b, dan c");
        assert_eq!(gabung(&["a", "b", "c", "d"], "dan/atau"), "a, b, c, dan/atau d");
    }
}
