//! Words of a paragraph with their places, and what stands around them.

use super::super::konteks::per_kata;

/// A word: what stands between white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kata<'t> {
    /// Where it begins in the text.
    pub(super) awal: usize,
    /// As it stands, punctuation included.
    pub(super) mentah: &'t str,
    /// Where its letters and digits begin.
    pub(super) awal_inti: usize,
    /// From its first to its last letter or digit.
    pub(super) inti: &'t str,
}

impl Kata<'_> {
    /// Where it ends.
    pub(super) fn akhir(&self) -> usize {
        self.awal + self.mentah.len()
    }

    /// Where its letters and digits end.
    pub(super) fn akhir_inti(&self) -> usize {
        self.awal_inti + self.inti.len()
    }

    /// Whether its letters and digits are a word, whatever their case.
    pub(super) fn ialah(&self, kata: &str) -> bool {
        self.inti.eq_ignore_ascii_case(kata)
    }

    /// Whether it is one of some words, whatever their case.
    pub(super) fn salah_satu(&self, kata: &[&str]) -> bool {
        kata.iter().any(|k| self.ialah(k))
    }

    /// Whether no punctuation parts it from the word that follows.
    pub(super) fn bersambung(&self) -> bool {
        self.akhir() == self.akhir_inti()
    }

    /// Whether it begins with a capital.
    pub(super) fn kapital(&self) -> bool {
        self.inti.starts_with(char::is_uppercase)
    }

    /// Whether its letters are all small.
    pub(super) fn kecil(&self) -> bool {
        !self.inti.is_empty() && self.inti.chars().all(char::is_lowercase)
    }

    /// Its value, when it is nothing but digits.
    pub(super) fn bilangan(&self) -> Option<u32> {
        let digit = self.inti.bytes().all(|b| b.is_ascii_digit());
        if digit { self.inti.parse().ok() } else { None }
    }
}

/// The words of a text.
pub(super) fn potong(teks: &str) -> Vec<Kata<'_>> {
    per_kata(teks)
        .map(|mentah| {
            // Both are slices of the same text, so their difference is a place in it.
            let awal = mentah.as_ptr() as usize - teks.as_ptr() as usize;
            let (kepala, inti) = inti(mentah);
            Kata { awal, mentah, awal_inti: awal + mentah.len() - kepala.len(), inti }
        })
        .collect()
}

/// A word without the punctuation before it, and without that behind it.
fn inti(mentah: &str) -> (&str, &str) {
    let huruf = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let byte = mentah.as_bytes();
    // Nine words in ten need no look at their characters.
    if huruf(byte.first()) && huruf(byte.last()) {
        return (mentah, mentah);
    }
    let kepala = mentah.trim_start_matches(|c: char| !c.is_alphanumeric());
    (kepala, kepala.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether a place lies between quotation marks: somebody else's words.
pub(super) fn dikutip(teks: &str, awal: usize) -> bool {
    let depan = teks.get(..awal).unwrap_or_default();
    let (mut lengkung, mut lurus) = (0_usize, false);
    for c in depan.chars() {
        match c {
            '“' => lengkung += 1,
            '”' => lengkung = lengkung.saturating_sub(1),
            '"' => lurus = !lurus,
            _ => {}
        }
    }
    lengkung > 0 || lurus
}

/// Words before a proper name, or that are part of one.
const PENANDA_NAMA: &[&str] = &[
    "akta",
    "asosiasi",
    "badan",
    "bank",
    "cv",
    "firma",
    "forum",
    "gang",
    "gedung",
    "institut",
    "instruksi",
    "jalan",
    "jl",
    "jurnal",
    "keputusan",
    "koperasi",
    "lembaga",
    "majalah",
    "peraturan",
    "perkumpulan",
    "perum",
    "perumda",
    "politeknik",
    "pt",
    "sekolah",
    "stadion",
    "surat",
    "ud",
    "undang-undang",
    "universitas",
    "yayasan",
];

/// Words that stand small inside a title.
const KATA_TUGAS: &[&str] = &[
    "antara", "atas", "atau", "bagi", "dalam", "dan", "dari", "dengan", "di", "ke", "melalui", "oleh",
    "pada", "serta", "untuk", "yang",
];

impl Kata<'_> {
    /// Whether it is a word that stands small inside a title.
    pub(super) fn kata_tugas(&self) -> bool {
        self.salah_satu(KATA_TUGAS)
    }
}

/// Whether a word belongs to a proper name or to the title of a regulation, which keep their own spelling.
pub(super) fn bagian_nama(kata: &[Kata<'_>], i: usize) -> bool {
    let Some(ini) = kata.get(i) else { return false };
    if !ini.kapital() {
        return false;
    }
    let depan = kata.get(..i).unwrap_or_default();
    for (j, k) in depan.iter().enumerate().rev() {
        if k.salah_satu(PENANDA_NAMA) {
            return true;
        }
        if k.ialah("tentang") {
            // "Nomor 22 Tahun 2009 tentang …" opens the title of a regulation.
            return j
                .checked_sub(1)
                .and_then(|b| kata.get(b))
                .is_some_and(|k| k.inti.ends_with(|c: char| c.is_ascii_digit()));
        }
        let lanjut = k.kapital() || k.kata_tugas();
        if !lanjut || k.mentah.ends_with([';', ':', '.']) {
            return false;
        }
    }
    false
}

/// The right form in the case of what it replaces. `awal_kalimat`: only the first letter is a capital.
pub(super) fn samakan_kapital(benar: &str, salah: &str, awal_kalimat: bool) -> String {
    let huruf = || salah.chars().filter(|c| c.is_alphabetic());
    if huruf().count() > 1 && huruf().all(char::is_uppercase) {
        return benar.to_uppercase();
    }
    if !huruf().next().is_some_and(char::is_uppercase) {
        return benar.to_owned();
    }
    if !awal_kalimat {
        return crate::bahasa::judul_kata(benar);
    }
    let mut sisa = benar.chars();
    sisa.next().map(|c| c.to_uppercase().chain(sisa).collect()).unwrap_or_default()
}

/// Whether a word opens a sentence that goes on in small letters.
pub(super) fn awal_kalimat(kata: &[Kata<'_>], i: usize) -> bool {
    let buka = i.checked_sub(1).and_then(|b| kata.get(b)).is_none_or(|k| k.mentah.ends_with(['.', ':', '?']));
    buka && kata.get(i + 1).is_none_or(Kata::kecil)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kata_berikut_letaknya() {
        let teks = "Pada  hari Jum'at, (tiga) –";
        let kata = potong(teks);
        let inti: Vec<&str> = kata.iter().map(|k| k.inti).collect();
        assert_eq!(inti, ["Pada", "hari", "Jum'at", "tiga", ""]);
        for k in &kata {
            assert_eq!(&teks[k.awal..k.akhir()], k.mentah);
            assert_eq!(&teks[k.awal_inti..k.akhir_inti()], k.inti);
        }
        assert!(kata[0].bersambung() && !kata[2].bersambung());
    }

    #[test]
    fn kutipan_dan_nama() {
        assert!(dikutip("ia menulis “kerjasama”", 15));
        assert!(!dikutip("ia menulis “itu” kerjasama", 22));
        let nama = |teks: &str, kata: &str| {
            let semua = potong(teks);
            bagian_nama(&semua, semua.iter().position(|k| k.inti == kata).expect("ada"))
        };
        assert!(nama("bersama PT Kerjasama Abadi", "Kerjasama"));
        assert!(nama("KOPERASI MITRA KERJASAMA", "KERJASAMA"));
        assert!(nama(
            "Nomor 22 Tahun 2009 tentang Petunjuk Teknis dan Tata Cara Kerjasama Daerah",
            "Kerjasama"
        ));
        assert!(!nama("sebelum Perjanjian Kerjasama ini", "Kerjasama"));
        assert!(!nama("PT Abadi melaksanakan kerjasama", "kerjasama"));
    }

    #[test]
    fn kapital_mengikuti_yang_diganti() {
        assert_eq!(samakan_kapital("kerja sama", "KERJASAMA", false), "KERJA SAMA");
        assert_eq!(samakan_kapital("kerja sama", "Kerjasama", false), "Kerja Sama");
        assert_eq!(samakan_kapital("kerja sama", "Kerjasama", true), "Kerja sama");
        assert_eq!(samakan_kapital("kerja sama", "kerjasama", true), "kerja sama");
    }
}
