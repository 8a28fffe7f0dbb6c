//! Numbers in figures, with the words after them, and the reader of what an officer types.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use crate::ranah::SatuanWaktu;

use super::terbilang::{BATAS_TERBILANG, eja, eja_digit, terbilang, terbilang_rupiah};

/// Most digits read after a decimal comma.
const BATAS_DESIMAL: usize = 15;
/// Digits after the comma of an amount of money.
const DIGIT_SEN: usize = 2;
/// Hyphen, minus sign, en dash and em dash: what keyboards and Word put before a negative number.
const MINUS: [char; 4] = ['-', '−', '–', '—'];

/// Why a typed number was not understood; its text is one Indonesian sentence: what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AngkaGalat {
    /// Nothing was typed.
    Kosong,
    /// A character that no number has.
    Huruf {
        /// Place in the typed text, counted in characters from one.
        posisi: usize,
        /// The character.
        karakter: char,
    },
    /// A dot that does not group thousands by exactly three digits, as in `1.5`.
    KelompokRibuan,
    /// A second comma, or a comma without digits on both sides.
    Desimal,
    /// More digits after the comma than can be read.
    DesimalPanjang {
        /// The most digits allowed.
        batas: usize,
    },
    /// The whole part is [`BATAS_TERBILANG`] or more.
    TerlaluBesar,
    /// A minus sign before a number.
    Negatif,
}

impl fmt::Display for AngkaGalat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kosong => f.write_str("Bilangan belum diisi; tulis dengan angka, misalnya 1.000,5."),
            Self::Huruf { posisi, karakter } => {
                write!(f, "Karakter ke-{posisi}, ")?;
                match karakter {
                    k if k.is_whitespace() => f.write_str("yaitu spasi")?,
                    k if k.is_ascii_graphic() || k.escape_debug().len() == 1 => write!(f, "yaitu “{k}”")?,
                    // Unseen, as the zero-width spaces of web pages are: its code can be searched for.
                    k => write!(f, "yaitu karakter tak tampak U+{:04X}", u32::from(*k))?,
                }
                f.write_str(
                    ", bukan bagian dari bilangan; tulis hanya angka, titik untuk ribuan, dan koma untuk \
                     desimal.",
                )
            }
            Self::KelompokRibuan => f.write_str(
                "Titik hanya untuk memisahkan ribuan per tiga angka, misalnya 1.000.000; untuk desimal pakai \
                 koma, misalnya 1,5.",
            ),
            Self::Desimal => f.write_str(
                "Koma desimal hanya boleh satu dan harus diapit angka; tulis misalnya 0,5 atau 1.000,5.",
            ),
            Self::DesimalPanjang { batas } => {
                write!(f, "Angka di belakang koma paling banyak {batas} digit; bulatkan lebih dahulu.")
            }
            Self::TerlaluBesar => write!(
                f,
                "Bilangan harus kurang dari {} (seribu triliun); periksa jumlah angkanya.",
                ribuan(BATAS_TERBILANG)
            ),
            Self::Negatif => f.write_str("Bilangan tidak boleh negatif; hapus tanda minus di depannya."),
        }
    }
}

impl Error for AngkaGalat {}

/// A number of zero or more, below [`BATAS_TERBILANG`], with the decimals exactly as typed.
///
/// Text, not a float, because the words must repeat the figures: "2,50" stays "2,50" and differs from "2,5".
/// Reads Indonesian notation (`1.000,5`) or plain digits (`1000,5`) with [`FromStr`]; prints `1.000,5`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Desimal {
    /// Below [`BATAS_TERBILANG`].
    bulat: u64,
    /// ASCII digits, at most [`BATAS_DESIMAL`]; empty for a whole number.
    pecahan: String,
}

impl Desimal {
    /// In words, lower case, decimals digit by digit: "dua koma tujuh lima".
    pub fn terbilang(&self) -> String {
        let mut kata = eja(self.bulat);
        if !self.pecahan.is_empty() {
            kata.push_str(" koma");
        }
        for digit in self.pecahan.bytes() {
            kata.push(' ');
            kata.push_str(eja_digit(digit));
        }
        kata
    }

    /// The value in hundredths, exact: "2,5" is 250. `None` with more than two decimals.
    pub fn perseratus(&self) -> Option<u64> {
        let seratusan = match *self.pecahan.as_bytes() {
            [] => 0,
            [puluhan] => 10 * nilai_digit(puluhan),
            [puluhan, satuan] => 10 * nilai_digit(puluhan) + nilai_digit(satuan),
            _ => return None,
        };
        Some(100 * self.bulat + seratusan)
    }

    /// Reads trimmed text that starts after `geser` characters of what was typed.
    fn urai(teks: &str, geser: usize) -> Result<Self, AngkaGalat> {
        if teks.is_empty() {
            return Err(AngkaGalat::Kosong);
        }
        if teks.starts_with(MINUS) && teks.contains(|k: char| k.is_ascii_digit()) {
            return Err(AngkaGalat::Negatif);
        }
        let asing = |(_, karakter): &(usize, char)| !matches!(karakter, '0'..='9' | '.' | ',');
        if let Some((indeks, karakter)) = teks.chars().enumerate().find(asing) {
            return Err(AngkaGalat::Huruf { posisi: geser + indeks + 1, karakter });
        }
        let (bulat, pecahan) = match teks.split_once(',') {
            None => (teks, ""),
            Some((bulat, pecahan)) if bulat.is_empty() || pecahan.is_empty() || pecahan.contains(',') => {
                return Err(AngkaGalat::Desimal);
            }
            Some(dua) => dua,
        };
        if pecahan.contains('.') || !kelompok_sah(bulat) {
            return Err(AngkaGalat::KelompokRibuan);
        }
        if pecahan.len() > BATAS_DESIMAL {
            return Err(AngkaGalat::DesimalPanjang { batas: BATAS_DESIMAL });
        }
        let bulat = bulat
            .bytes()
            .filter(u8::is_ascii_digit)
            // Below the limit, so ten times that cannot overflow.
            .try_fold(0, |n, digit| Some(10 * n + nilai_digit(digit)).filter(|n| *n < BATAS_TERBILANG))
            .ok_or(AngkaGalat::TerlaluBesar)?;
        Ok(Self { bulat, pecahan: pecahan.to_owned() })
    }
}

impl FromStr for Desimal {
    type Err = AngkaGalat;

    fn from_str(teks: &str) -> Result<Self, AngkaGalat> {
        let isi = teks.trim_start();
        Self::urai(isi.trim_end(), selisih(teks, isi))
    }
}

impl From<u32> for Desimal {
    fn from(n: u32) -> Self {
        Self { bulat: u64::from(n), pecahan: String::new() }
    }
}

impl fmt::Display for Desimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&ribuan(self.bulat))?;
        if self.pecahan.is_empty() { Ok(()) } else { write!(f, ",{}", self.pecahan) }
    }
}

/// `n` in figures, thousands grouped by dots: "1.000.000".
pub fn ribuan(n: u64) -> String {
    let digit = n.to_string();
    let mut hasil = String::with_capacity(digit.len() + digit.len() / 3);
    for (indeks, karakter) in digit.chars().enumerate() {
        if indeks > 0 && (digit.len() - indeks).is_multiple_of(3) {
            hasil.push('.');
        }
        hasil.push(karakter);
    }
    hasil
}

/// A count in figures and words: "3 (tiga)" (UU 12/2011 Lampiran II 86, by analogy).
///
/// Figures alone from [`BATAS_TERBILANG`] up.
pub fn bilangan(n: u64) -> String {
    dengan_kata(ribuan(n), terbilang(n))
}

/// An amount in sen in figures: "Rp1.000.000,00" (UU 10/2020 Pasal 5; UU 12/2011 Lampiran II 255,
/// by analogy).
pub fn rupiah(sen: u64) -> String {
    format!("Rp{},{:02}", ribuan(sen / 100), sen % 100)
}

/// An amount in sen in figures and words: "Rp1.000.000,00 (satu juta rupiah)" (UU 10/2020 Pasal 5).
///
/// Figures alone when the rupiah reach [`BATAS_TERBILANG`].
pub fn rupiah_lengkap(sen: u64) -> String {
    dengan_kata(rupiah(sen), terbilang_rupiah(sen))
}

/// Reads an amount of money as typed, to sen: "Rp1.000.000,00", "1.000.000" and "1000000" are all
/// `100_000_000`.
///
/// `Rp` may be in any case and followed by a dot or spaces, and `,-` for no sen may close the amount.
/// At most two decimals, so that "1000,500" is asked about and not guessed; one decimal counts tens of sen.
/// Errors as for [`Desimal`]; the rupiah stay below [`BATAS_TERBILANG`].
pub fn baca_rupiah(teks: &str) -> Result<u64, AngkaGalat> {
    let mut isi = teks.trim_start();
    if isi.get(..2).is_some_and(|awal| awal.eq_ignore_ascii_case("rp")) {
        let ekor = &isi[2..];
        isi = ekor.strip_prefix('.').unwrap_or(ekor).trim_start();
    }
    let geser = selisih(teks, isi);
    isi = isi.trim_end();
    // Without the comma the dash would be a typing error, so both go or neither.
    if let Some(tanpa_sen) = isi.strip_suffix(MINUS).and_then(|isi| isi.strip_suffix(',')) {
        isi = tanpa_sen;
    }
    Desimal::urai(isi, geser)?.perseratus().ok_or(AngkaGalat::DesimalPanjang { batas: DIGIT_SEN })
}

/// A percentage in figures and words: "10% (sepuluh persen)", "2,5% (dua koma lima persen)" (form of
/// PP 27/2014 Pasal 33).
pub fn persen(nilai: &Desimal) -> String {
    format!("{nilai}% ({} persen)", nilai.terbilang())
}

/// A rate per thousand in figures and words: "1‰ (satu permil)"; the form follows [`persen`].
pub fn permil(nilai: &Desimal) -> String {
    format!("{nilai}‰ ({} permil)", nilai.terbilang())
}

/// The word for a unit of time after a number: "hari kerja". *Hari* alone is ambiguous: say which when days decide.
pub const fn nama_satuan(satuan: SatuanWaktu) -> &'static str {
    match satuan {
        SatuanWaktu::Jam => "jam",
        SatuanWaktu::Hari => "hari",
        SatuanWaktu::HariKerja => "hari kerja",
        SatuanWaktu::HariKalender => "hari kalender",
        SatuanWaktu::Minggu => "minggu",
        SatuanWaktu::Bulan => "bulan",
        SatuanWaktu::Tahun => "tahun",
    }
}

/// A length of time: "3 (tiga) tahun", "30 (tiga puluh) hari kalender" (UU 12/2011 Lampiran II 86, by
/// analogy).
pub fn durasi(lama: u64, satuan: SatuanWaktu) -> String {
    format!("{} {}", bilangan(lama), nama_satuan(satuan))
}

/// Figures with their words in brackets, or alone when there are none.
fn dengan_kata(angka: String, kata: Option<String>) -> String {
    match kata {
        Some(kata) => format!("{angka} ({kata})"),
        None => angka,
    }
}

/// Whether the whole part is plain digits, or dots group it by three from the right.
///
/// A grouped number does not start with zero: `0.500` is half in English, so it is refused, not read as 500.
fn kelompok_sah(bulat: &str) -> bool {
    let mut kelompok = bulat.split('.');
    let pertama = kelompok.next().unwrap_or_default();
    let mut sisa = kelompok.peekable();
    sisa.peek().is_none()
        || (1..=3).contains(&pertama.len())
            && !pertama.starts_with('0')
            && sisa.all(|kelompok| kelompok.len() == 3)
}

/// The value of one ASCII digit.
fn nilai_digit(digit: u8) -> u64 {
    u64::from(digit.wrapping_sub(b'0'))
}

/// Characters that were cut from the front of `teks` to leave `isi`.
fn selisih(teks: &str, isi: &str) -> usize {
    teks.chars().count() - isi.chars().count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn desimal(teks: &str) -> Desimal {
        teks.parse().unwrap()
    }

    #[test]
    fn bentuk_angka() {
        assert_eq!(ribuan(0), "0");
        assert_eq!(ribuan(999), "999");
        assert_eq!(ribuan(1_000), "1.000");
        assert_eq!(ribuan(u64::MAX), "18.446.744.073.709.551.615");
        assert_eq!(bilangan(1), "1 (satu)");
        assert_eq!(bilangan(1_500), "1.500 (seribu lima ratus)");
        assert_eq!(bilangan(BATAS_TERBILANG), "1.000.000.000.000.000");
    }

    #[test]
    fn bentuk_uang() {
        assert_eq!(rupiah_lengkap(100_000_000), "Rp1.000.000,00 (satu juta rupiah)");
        assert_eq!(rupiah_lengkap(150_000_000), "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)");
        assert_eq!(rupiah_lengkap(1_000_050), "Rp10.000,50 (sepuluh ribu rupiah lima puluh sen)");
        assert_eq!(rupiah_lengkap(5), "Rp0,05 (nol rupiah lima sen)");
        assert_eq!(rupiah_lengkap(u64::MAX), "Rp184.467.440.737.095.516,15");
    }

    #[test]
    fn bentuk_bagian() {
        assert_eq!(persen(&10.into()), "10% (sepuluh persen)");
        assert_eq!(persen(&desimal("2,5")), "2,5% (dua koma lima persen)");
        assert_eq!(persen(&desimal("0,1")), "0,1% (nol koma satu persen)");
        assert_eq!(persen(&desimal("0,125")), "0,125% (nol koma satu dua lima persen)");
        assert_eq!(permil(&1.into()), "1‰ (satu permil)");
        assert_eq!(desimal("2,5").perseratus(), Some(250));
        assert_eq!(desimal("0,05").perseratus(), Some(5));
        assert_eq!(desimal("0,125").perseratus(), None);
    }

    #[test]
    fn bentuk_waktu() {
        assert_eq!(durasi(3, SatuanWaktu::Tahun), "3 (tiga) tahun");
        assert_eq!(durasi(30, SatuanWaktu::HariKalender), "30 (tiga puluh) hari kalender");
        assert_eq!(durasi(60, SatuanWaktu::Hari), "60 (enam puluh) hari");
        assert_eq!(durasi(24, SatuanWaktu::Jam), "24 (dua puluh empat) jam");
    }

    #[test]
    fn uang_yang_diketik() {
        let contoh = [
            ("Rp1.000.000,00", 100_000_000),
            ("1.000.000", 100_000_000),
            ("1000000,5", 100_000_050),
            ("Rp 1.000", 100_000),
            ("rp. 1.000,-", 100_000),
            ("RP.500", 50_000),
            ("Rp\u{a0}500,–", 50_000),
            ("  0,05 ", 5),
            ("999.999.999.999.999,99", 99_999_999_999_999_999),
        ];
        for (teks, sen) in contoh {
            assert_eq!(baca_rupiah(teks), Ok(sen), "{teks}");
        }
    }

    #[test]
    fn ketikan_yang_ditolak() {
        use AngkaGalat as G;
        let contoh = [
            ("", G::Kosong),
            (" \t", G::Kosong),
            ("Rp", G::Kosong),
            ("Rp.", G::Kosong),
            (",-", G::Kosong),
            ("1.5", G::KelompokRibuan),
            ("1.0000", G::KelompokRibuan),
            ("1000.000", G::KelompokRibuan),
            ("1.000000", G::KelompokRibuan),
            ("0.500", G::KelompokRibuan),
            (".500", G::KelompokRibuan),
            ("1.", G::KelompokRibuan),
            ("1..000", G::KelompokRibuan),
            (".", G::KelompokRibuan),
            ("1,000.5", G::KelompokRibuan),
            (",", G::Desimal),
            (",5", G::Desimal),
            ("5,", G::Desimal),
            ("1,2,3", G::Desimal),
            ("1000,500", G::DesimalPanjang { batas: 2 }),
            ("1,1234567890123456", G::DesimalPanjang { batas: 15 }),
            ("1.000.000.000.000.000", G::TerlaluBesar),
            ("99999999999999999999999999", G::TerlaluBesar),
            ("-5", G::Negatif),
            ("−5", G::Negatif),
            ("-Rp5", G::Negatif),
            ("Rp-5", G::Negatif),
            ("-", G::Huruf { posisi: 1, karakter: '-' }),
            ("+5", G::Huruf { posisi: 1, karakter: '+' }),
            ("1 000", G::Huruf { posisi: 2, karakter: ' ' }),
            ("  1jt", G::Huruf { posisi: 4, karakter: 'j' }),
            ("Rp 10x", G::Huruf { posisi: 6, karakter: 'x' }),
            ("1-", G::Huruf { posisi: 2, karakter: '-' }),
            ("lima", G::Huruf { posisi: 1, karakter: 'l' }),
            ("５", G::Huruf { posisi: 1, karakter: '５' }),
            ("é1", G::Huruf { posisi: 1, karakter: 'é' }),
        ];
        for (teks, galat) in contoh {
            assert_eq!(baca_rupiah(teks), Err(galat), "{teks:?}");
        }
    }

    #[test]
    fn pesan_satu_kalimat() {
        let semua = [
            AngkaGalat::Kosong,
            AngkaGalat::Huruf { posisi: 3, karakter: 'x' },
            AngkaGalat::Huruf { posisi: 3, karakter: ' ' },
            AngkaGalat::Huruf { posisi: 3, karakter: '\u{7}' },
            AngkaGalat::KelompokRibuan,
            AngkaGalat::Desimal,
            AngkaGalat::DesimalPanjang { batas: 2 },
            AngkaGalat::TerlaluBesar,
            AngkaGalat::Negatif,
        ];
        for galat in semua {
            let pesan = galat.to_string();
            assert!(pesan.ends_with('.') && pesan.contains("; ") && !pesan.contains(". "), "{pesan}");
            assert!(!pesan.contains(|karakter: char| karakter.is_control()), "{pesan:?}");
        }
        let huruf = AngkaGalat::Huruf { posisi: 3, karakter: 'x' }.to_string();
        assert!(huruf.starts_with("Karakter ke-3, yaitu “x”, bukan bagian dari bilangan; "), "{huruf}");
        for (karakter, sebutan) in [('\'', "“'”"), ('€', "“€”"), ('\u{200b}', "karakter tak tampak U+200B")]
        {
            let pesan = AngkaGalat::Huruf { posisi: 1, karakter }.to_string();
            assert!(pesan.starts_with(&format!("Karakter ke-1, yaitu {sebutan}, ")), "{pesan}");
        }
    }

    proptest! {
        #[test]
        fn uang_pulang_pergi(sen in 0..100 * BATAS_TERBILANG) {
            prop_assert_eq!(baca_rupiah(&rupiah(sen)), Ok(sen));
            prop_assert_eq!(baca_rupiah(&format!("{},{:02}", sen / 100, sen % 100)), Ok(sen));
        }

        #[test]
        fn desimal_pulang_pergi(teks in "[1-9][0-9]{0,2}(\\.[0-9]{3}){0,4}(,[0-9]{1,15})?") {
            let nilai: Desimal = teks.parse().unwrap();
            prop_assert_eq!(nilai.to_string(), teks);
        }

        #[test]
        fn teks_apa_pun_dijawab(teks in any::<String>()) {
            let _ = baca_rupiah(&teks);
        }

        #[test]
        fn mirip_angka_dijawab(teks in "(Rp|rp\\.| )?[-−0-9.,]{0,24}(,-)?") {
            // Whatever is accepted prints back to an amount that reads the same.
            if let Ok(sen) = baca_rupiah(&teks) {
                prop_assert_eq!(baca_rupiah(&rupiah(sen)), Ok(sen));
            }
        }
    }
}
