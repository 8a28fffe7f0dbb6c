//! The JSON reader: every refusal names line and column, and nothing is lost silently.
//!
//! A reader of our own, because a draft file is read by officers: a doubled field, half a surrogate pair or a stray
//! comma must be told in a plain Indonesian sentence, and depth and number of values must be bounded.

use serde_json::{Map, Number, Value};

use super::kutip::{anak, butir, karakter, kutip};
use crate::Galat;

/// Deepest nesting; a draft needs less than a dozen levels.
const BATAS_DALAM: usize = 64;
/// Most values in one file; five hundred rows of a work plan have some ten thousand.
const BATAS_NILAI: usize = 1_000_000;

/// Reads one JSON value that fills the whole text.
pub(super) fn urai(teks: &str) -> Result<Value, Galat> {
    let mut p = Pembaca { teks, posisi: 0, dalam: 0, jumlah: 0, jalur: String::new() };
    let nilai = p.nilai()?;
    p.lewati_spasi();
    match p.karakter() {
        None => Ok(nilai),
        Some(k) => Err(p.salah(
            &format!("masih ada {} sesudah akhir isi berkas", karakter(k)),
            "hapus semua yang ada sesudah kurung penutup terakhir",
        )),
    }
}

/// Line and column, both from 1, the column in characters.
pub(super) fn letak(teks: &str, posisi: usize) -> String {
    let awal = teks.get(..posisi).unwrap_or(teks);
    let baris = awal.bytes().filter(|b| *b == b'\n').count() + 1;
    let kolom = awal.rsplit('\n').next().unwrap_or(awal).chars().count() + 1;
    format!("baris {baris}, kolom {kolom}")
}

struct Pembaca<'a> {
    teks: &'a str,
    posisi: usize,
    dalam: usize,
    jumlah: usize,
    jalur: String,
}

impl Pembaca<'_> {
    fn sisa(&self) -> &str {
        self.teks.get(self.posisi..).unwrap_or_default()
    }

    fn karakter(&self) -> Option<char> {
        self.sisa().chars().next()
    }

    fn bita(&self) -> Option<u8> {
        self.teks.as_bytes().get(self.posisi).copied()
    }

    fn lewati_spasi(&mut self) {
        while matches!(self.bita(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.posisi += 1;
        }
    }

    fn salah(&self, alasan: &str, jalan: &str) -> Galat {
        self.salah_di(self.posisi, alasan, jalan)
    }

    fn salah_di(&self, posisi: usize, alasan: &str, jalan: &str) -> Galat {
        Galat::draf(format!("{}: {alasan}; {jalan}.", letak(self.teks, posisi)))
    }

    fn terpotong(&self, apa: &str) -> Galat {
        self.salah(
            &format!("berkas terpotong, {apa}"),
            "pakai salinan yang utuh atau simpan lagi berkas itu dari aplikasi",
        )
    }

    fn nilai(&mut self) -> Result<Value, Galat> {
        self.lewati_spasi();
        self.jumlah += 1;
        if self.jumlah > BATAS_NILAI {
            return Err(self.salah(
                "isi berkas melebihi 1.000.000 nilai",
                "periksa apakah berkas ini benar berkas Naskah",
            ));
        }
        match self.karakter() {
            None => Err(self.terpotong("di sini masih ditunggu sebuah nilai")),
            Some('{') => self.bertingkat(Self::objek),
            Some('[') => self.bertingkat(Self::daftar),
            Some('"') => self.string().map(Value::String),
            Some('-' | '0'..='9') => self.bilangan(),
            Some(k) if k.is_ascii_alphabetic() => self.kata(),
            Some(k) => Err(self.asing(k)),
        }
    }

    fn bertingkat(&mut self, isi: fn(&mut Self) -> Result<Value, Galat>) -> Result<Value, Galat> {
        self.dalam += 1;
        if self.dalam > BATAS_DALAM {
            return Err(self.salah(
                "kurung bersarang lebih dari 64 tingkat",
                "periksa apakah berkas ini benar berkas Naskah",
            ));
        }
        self.posisi += 1;
        let nilai = isi(self)?;
        self.dalam -= 1;
        Ok(nilai)
    }

    fn objek(&mut self) -> Result<Value, Galat> {
        let mut peta = Map::new();
        let panjang_jalur = self.jalur.len();
        self.lewati_spasi();
        if self.bita() == Some(b'}') {
            self.posisi += 1;
            return Ok(Value::Object(peta));
        }
        loop {
            self.lewati_spasi();
            let awal = self.posisi;
            match self.karakter() {
                Some('"') => {}
                None => return Err(self.terpotong("kurung kurawal belum ditutup")),
                Some('}') => return Err(self.koma_berlebih('}')),
                Some(k) => return Err(self.kunci_salah(k)),
            }
            let kunci = self.string()?;
            self.jalur = anak(&self.jalur, &kunci);
            if peta.contains_key(&kunci) {
                let di = self.jalur.strip_prefix("draf.").unwrap_or(&self.jalur);
                return Err(self.salah_di(
                    awal,
                    &format!("bidang {} ({di}) ditulis dua kali", kutip(&kunci)),
                    "hapus salah satunya, karena hanya satu yang dapat dipakai",
                ));
            }
            self.lewati_spasi();
            match self.karakter() {
                Some(':') => self.posisi += 1,
                None => return Err(self.terpotong(&format!("bidang {} belum berisi", kutip(&kunci)))),
                Some(k) => {
                    return Err(self.salah(
                        &format!(
                            "sesudah {} seharusnya ada titik dua, tetapi ada {}",
                            kutip(&kunci),
                            karakter(k)
                        ),
                        "tulis “:” di antara nama bidang dan isinya",
                    ));
                }
            }
            let nilai = self.nilai()?;
            peta.insert(kunci, nilai);
            self.jalur.truncate(panjang_jalur);
            if self.koma_atau_tutup('}', "kurung kurawal")? {
                return Ok(Value::Object(peta));
            }
        }
    }

    fn daftar(&mut self) -> Result<Value, Galat> {
        let mut isi = Vec::new();
        let panjang_jalur = self.jalur.len();
        self.lewati_spasi();
        if self.bita() == Some(b']') {
            self.posisi += 1;
            return Ok(Value::Array(isi));
        }
        loop {
            self.lewati_spasi();
            if self.bita() == Some(b']') {
                return Err(self.koma_berlebih(']'));
            }
            self.jalur = butir(&self.jalur, isi.len());
            isi.push(self.nilai()?);
            self.jalur.truncate(panjang_jalur);
            if self.koma_atau_tutup(']', "kurung siku")? {
                return Ok(Value::Array(isi));
            }
        }
    }

    /// After a value: `true` when the bracket closes, `false` when another value follows.
    fn koma_atau_tutup(&mut self, tutup: char, nama: &str) -> Result<bool, Galat> {
        self.lewati_spasi();
        match self.karakter() {
            Some(k) if k == tutup => {
                self.posisi += 1;
                Ok(true)
            }
            Some(',') => {
                self.posisi += 1;
                Ok(false)
            }
            None => Err(self.terpotong(&format!("{nama} belum ditutup"))),
            Some(k) => Err(self.salah(
                &format!("di sini seharusnya ada koma atau “{tutup}”, tetapi ada {}", karakter(k)),
                "periksa koma di antara nilai dan pasangan kurungnya",
            )),
        }
    }

    fn koma_berlebih(&self, tutup: char) -> Galat {
        self.salah(&format!("ada koma berlebih sebelum “{tutup}”"), "hapus koma itu")
    }

    fn kunci_salah(&self, k: char) -> Galat {
        if k.is_alphanumeric() || k == '_' {
            return self.salah(
                "nama bidang tidak diapit tanda petik",
                "tulis nama bidang di antara dua tanda petik",
            );
        }
        self.asing(k)
    }

    /// A character with which no value begins.
    fn asing(&self, k: char) -> Galat {
        let (alasan, jalan) = match k {
            '“' | '”' | '„' | '‘' | '’' | '\'' | '`' => (
                format!("tanda petik {k} bukan tanda petik berkas JSON"),
                "ganti dengan tanda petik lurus (\")",
            ),
            '/' | '#' => ("berkas JSON tidak mengenal komentar".to_owned(), "hapus komentar itu"),
            ',' => ("ada koma tanpa nilai di depannya".to_owned(), "hapus koma itu atau isi nilainya"),
            '}' | ']' => {
                (format!("ada {} tanpa nilai di depannya", karakter(k)), "isi nilainya atau hapus bidangnya")
            }
            k => (
                format!("di sini seharusnya ada sebuah nilai, tetapi ada {}", karakter(k)),
                "tulis teks di antara tanda petik, bilangan, true, false, {…}, atau […]",
            ),
        };
        self.salah(&alasan, jalan)
    }

    fn kata(&mut self) -> Result<Value, Galat> {
        let awal = self.posisi;
        let sisa = self.sisa();
        let panjang = sisa.find(|k: char| !(k.is_alphanumeric() || k == '_')).unwrap_or(sisa.len());
        let kata = sisa.get(..panjang).unwrap_or_default().to_owned();
        self.posisi += panjang;
        match kata.as_str() {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            "null" => Ok(Value::Null),
            _ if self.karakter().is_none()
                && ["true", "false", "null"].iter().any(|k| k.starts_with(&kata)) =>
            {
                Err(self.terpotong("sebuah nilai belum selesai"))
            }
            "True" | "False" | "None" | "TRUE" | "FALSE" | "NULL" => Err(self.salah_di(
                awal,
                &format!("{} bukan nilai JSON", kutip(&kata)),
                "tulis true, false, atau null dengan huruf kecil",
            )),
            _ => Err(self.salah_di(
                awal,
                &format!("{} tidak diapit tanda petik", kutip(&kata)),
                "tulis teks di antara dua tanda petik lurus",
            )),
        }
    }

    fn bilangan(&mut self) -> Result<Value, Galat> {
        let awal = self.posisi;
        let sisa = self.sisa();
        let panjang = sisa
            .find(|k: char| !(k.is_ascii_alphanumeric() || matches!(k, '-' | '+' | '.')))
            .unwrap_or(sisa.len());
        let tulisan = sisa.get(..panjang).unwrap_or_default().to_owned();
        self.posisi += panjang;
        let bilangan = if !bentuk_bilangan(&tulisan) {
            None
        } else if let Ok(n) = tulisan.parse::<u64>() {
            Some(Number::from(n))
        } else if let Some(n) = tulisan.parse::<i64>().ok().filter(|n| *n < 0) {
            Some(Number::from(n))
        } else {
            // No field takes a fraction; it is read so that the refusal can show it.
            Number::from_f64(pecahan(&tulisan))
        };
        bilangan.map(Value::Number).ok_or_else(|| {
            self.salah_di(
                awal,
                &format!("{} bukan bilangan yang dapat dibaca", kutip(&tulisan)),
                "tulis bilangan tanpa nol di depan dan tanpa pemisah ribuan, atau apit dengan tanda petik",
            )
        })
    }

    fn string(&mut self) -> Result<String, Galat> {
        let pembuka = self.posisi;
        self.posisi += 1;
        let mut hasil = String::new();
        loop {
            let sisa = self.sisa();
            let panjang =
                sisa.bytes().position(|b| matches!(b, b'"' | b'\\') || b < 0x20).unwrap_or(sisa.len());
            hasil.push_str(sisa.get(..panjang).unwrap_or_default());
            self.posisi += panjang;
            match self.bita() {
                Some(b'"') => {
                    self.posisi += 1;
                    return Ok(hasil);
                }
                Some(b'\\') => hasil.push(self.pelarian()?),
                Some(b'\n' | b'\r') => {
                    return Err(self.salah(
                        "teks terpenggal oleh ganti baris sebelum tanda petik penutupnya",
                        "tutup tanda petiknya, atau tulis ganti baris sebagai \\n",
                    ));
                }
                Some(b) => {
                    return Err(self.salah(
                        &format!("di dalam teks ada {}", karakter(char::from(b))),
                        "hapus karakter itu, atau tulis tab sebagai \\t",
                    ));
                }
                None => {
                    let di = letak(self.teks, pembuka);
                    return Err(
                        self.terpotong(&format!("teks yang dibuka pada {di} belum ditutup tanda petik"))
                    );
                }
            }
        }
    }

    /// The character of an escape; the position stands on the backslash.
    fn pelarian(&mut self) -> Result<char, Galat> {
        let awal = self.posisi;
        self.posisi += 1;
        let Some(k) = self.karakter() else {
            return Err(self.terpotong("sebuah teks belum ditutup tanda petik"));
        };
        self.posisi += k.len_utf8();
        match k {
            '"' | '\\' | '/' => Ok(k),
            'b' => Ok('\u{8}'),
            'f' => Ok('\u{c}'),
            'n' => Ok('\n'),
            'r' => Ok('\r'),
            't' => Ok('\t'),
            'u' => {
                let pertama = self.heksa(awal)?;
                if let Some(k) = char::from_u32(pertama) {
                    return Ok(k);
                }
                let lengkap = pertama < 0xdc00 && self.sisa().starts_with("\\u");
                if lengkap {
                    self.posisi += 2;
                    let kedua = self.heksa(awal)?;
                    if (0xdc00..0xe000).contains(&kedua) {
                        let titik = 0x1_0000 + ((pertama - 0xd800) << 10) + (kedua - 0xdc00);
                        if let Some(k) = char::from_u32(titik) {
                            return Ok(k);
                        }
                    }
                }
                Err(self.salah_di(
                    awal,
                    &format!("\\u{pertama:04x} hanya setengah dari sebuah karakter"),
                    "ketik ulang huruf atau emoji di tempat itu",
                ))
            }
            k => Err(self.salah_di(
                awal,
                &format!("garis miring balik diikuti {} tidak dikenal", karakter(k)),
                "tulis garis miring balik sebagai \\\\",
            )),
        }
    }

    fn heksa(&mut self, awal: usize) -> Result<u32, Galat> {
        let empat = self.sisa().get(..4).filter(|s| s.bytes().all(|b| b.is_ascii_hexdigit()));
        let Some(kode) = empat.and_then(|s| u32::from_str_radix(s, 16).ok()) else {
            return Err(self.salah_di(
                awal,
                "\\u tidak diikuti empat angka heksadesimal",
                "tulis misalnya \\u00e9, atau langsung hurufnya",
            ));
        };
        self.posisi += 4;
        Ok(kode)
    }
}

/// The grammar of JSON numbers: `-`? digits without leading zero, fraction, exponent.
/// The value of a number as [`bentuk_bilangan`] knows it, good enough to be shown; `parse` of the standard library is
/// exact and brings ten kilobytes of powers into the page.
fn pecahan(tulisan: &str) -> f64 {
    let (dasar, pangkat) = tulisan.split_once(['e', 'E']).unwrap_or((tulisan, "0"));
    // One too long to be read is as good as any beyond what a number can hold.
    let jauh = if pangkat.starts_with('-') { -9_999 } else { 9_999 };
    let pangkat = pangkat.parse().map_or(jauh, |p: i32| p.clamp(-9_999, 9_999));
    let di_belakang = dasar.split_once('.').map_or(0, |(_, p)| p.len());
    let pangkat = pangkat.saturating_sub(i32::try_from(di_belakang).unwrap_or(i32::MAX));
    let angka = dasar.chars().filter_map(|k| k.to_digit(10)).fold(0.0, |n, k| n * 10.0 + f64::from(k));
    let besar = match pangkat {
        _ if angka == 0.0 => 0.0,
        0.. => angka * 10_f64.powi(pangkat),
        _ => angka / 10_f64.powi(pangkat.saturating_neg()),
    };
    if dasar.starts_with('-') { -besar } else { besar }
}

fn bentuk_bilangan(tulisan: &str) -> bool {
    let digit = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let tanpa_tanda = tulisan.strip_prefix('-').unwrap_or(tulisan);
    let (dasar, pangkat) = match tanpa_tanda.split_once(['e', 'E']) {
        Some((d, p)) => (d, Some(p.strip_prefix(['+', '-']).unwrap_or(p))),
        None => (tanpa_tanda, None),
    };
    let (bulat, pecahan) = match dasar.split_once('.') {
        Some((b, p)) => (b, Some(p)),
        None => (dasar, None),
    };
    digit(bulat)
        && (bulat.len() == 1 || !bulat.starts_with('0'))
        && pecahan.is_none_or(digit)
        && pangkat.is_none_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pasangan_pengganti_menjadi_satu_karakter() {
        assert_eq!(urai(r#""\ud83d\ude00 é \u00e9""#), Ok(Value::String("😀 é é".to_owned())));
        assert!(urai(r#""\ud83d\u0041""#).is_err());
        assert!(urai(r#""\udc00""#).is_err());
    }

    #[test]
    fn pecahan_terbaca() {
        for tulisan in
            ["2.5", "-0.125", "1e3", "1.5E+2", "12.75e-1", "123456789.25", "-3.0", "0e99999", "0.0"]
        {
            assert_eq!(pecahan(tulisan).to_bits(), tulisan.parse::<f64>().unwrap().to_bits(), "{tulisan}");
        }
        assert!(urai("1e999").is_err() && urai("-1e99999999999").is_err());
        assert_eq!(urai("1e-99999999999"), urai("0.0"));
    }

    proptest! {
        #[test]
        fn sama_dengan_pembaca_acuan(teks in r#"[\[\]{}",:0-9eE.+\-\\a-u \n]{0,24}"#) {
            let acuan = serde_json::from_str::<Value>(&teks);
            let kami = urai(&teks);
            match (acuan, kami) {
                (Ok(_), Ok(_)) | (Err(_), Err(_)) => {}
                // The reference keeps the last of two equal keys.
                (Ok(_), Err(g)) => prop_assert!(g.to_string().contains("dua kali"), "{g}"),
                (Err(a), Ok(b)) => prop_assert!(false, "{a} diterima sebagai {b}"),
            }
        }

        #[test]
        fn apa_pun_tidak_membuat_panik(teks in any::<String>()) {
            let _ = urai(&teks);
        }

        #[test]
        fn tulis_lalu_baca_sama(teks in any::<String>(), n in any::<u64>()) {
            let nilai = serde_json::json!({ "a": [teks, n], "b": { "c": null } });
            prop_assert_eq!(urai(&nilai.to_string()), Ok(nilai));
        }
    }
}
