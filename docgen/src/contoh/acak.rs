//! Random drafts for tests: the same seed always gives the same draft.
//!
//! The schema itself is walked, so that a new field is covered on the day it is added. The texts are partly plausible
//! and partly hostile: a draft may hold anything that a keyboard or a clipboard can produce.

use serde_json::{Map, Value, json};

use crate::draf::{self, Bentuk, Bidang, Draf, Skema};
use crate::ranah::{Pilihan, SatuanWaktu, URUSAN};

/// Fragments of ordinary answers.
const WAJAR: &[&str] = &[
    "Pemerintah Kota Ternate",
    "PT Contoh Nusantara (Perseroda)",
    "menyampaikan laporan kepada PIHAK KESATU",
    "paling lambat tanggal 10 (sepuluh) setiap bulan",
    "pelatihan pelaku usaha mikro",
    "seluas 60 (enam puluh) meter persegi",
    "Ratna Dewi Lestari, S.H., M.Hum.",
    "Jalan Pemuda Nomor 175, Kota Semarang 50132",
    "100.3.7.1/52/PKS/2026",
    "sebesar Rp1.500.000,00 (satu juta lima ratus ribu rupiah)",
    "Pasal 12 ayat (3) huruf b",
    "kerjasama antar daerah",
    "Rp. 1.000,-",
    "akan dibicarakan kemudian",
    "MoU",
];

/// Fragments that break careless code.
const JAHAT: &[&str] = &[
    "",
    " ",
    "\u{a0}",
    "\n",
    "\t",
    "\r\n",
    "a\u{b}b",
    "baris satu\nbaris dua\n\nbaris empat",
    "kolom\tkolom",
    "<b>tebal</b>",
    "</w:t></w:r>",
    "]]>",
    "<!-- -->",
    "<?xml version=\"1.0\"?>",
    "&amp; &lt; &#0; & <",
    "'\"'\"",
    "“kutip” ‘tunggal’",
    "{x}",
    "{pasal:jangka-waktu}",
    "{pasal:tidak-ada}",
    "{ayat:hak-kewajiban#masa}",
    "{{}} { } }{",
    "[… nama penandatangan …]",
    "[...]",
    "-",
    "…",
    "akhir.",
    "akhir;",
    "akhir; dan",
    "akhir,",
    "akhir:",
    ".;,:",
    "1. bernomor",
    "a. berhuruf",
    "(1) berayat",
    "\u{202e}terbalik\u{202c}",
    "\u{2066}terpencil\u{2069}",
    "\u{200b}\u{feff}tak tampak\u{200d}",
    "👩‍⚖️🇮🇩 e\u{301}\u{327}",
    "عقد تعاون",
    "עברית",
    "協力協定",
    "ꦱꦸꦫꦠ꧀",
    "\u{1}\u{8}\u{1f}\u{7f}",
    "\u{fffe}\u{ffff}\u{fffd}",
    "\u{10ffff}",
    "NULL",
    "undefined",
    "=HYPERLINK(\"x\")",
    "../../etc",
    "PIHAK KETIGA",
    "İstanbul ß ﬁ",
];

/// Ids of standard pasal, and some that are none.
const PASAL: &[&str] = &[
    "ketentuan-umum",
    "maksud-tujuan",
    "objek",
    "ruang-lingkup",
    "pelaksanaan",
    "hak-kewajiban",
    "tugas-tanggung-jawab",
    "pembiayaan",
    "hasil",
    "bmd",
    "jangka-waktu",
    "pemantauan",
    "pdp",
    "kerahasiaan",
    "hki",
    "antikorupsi",
    "sanksi",
    "kahar",
    "pengakhiran",
    "perselisihan",
    "perubahan",
    "korespondensi",
    "penutup",
    "kurasi-produk",
    "tidak-ada",
    "",
    "Pasal 1",
    "{pasal}",
];

/// A picture of one pixel.
const PIKSEL: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// A random draft; the same seed gives the same draft.
///
/// # Panics
/// Never: every value that is made has the shape that the schema names.
pub fn acak(benih: u64) -> Draf {
    serde_json::from_value(acak_mentah(benih)).unwrap_or_else(|galat| unreachable!("benih {benih}: {galat}"))
}

/// The same draft as the JSON of a draft file, before it is read.
pub fn acak_mentah(benih: u64) -> Value {
    let mut p = Pengacak::baru(benih);
    p.objek(draf::skema())
}

/// `SplitMix64` (Steele, Lea, Flood 2014).
struct SplitMix64(u64);

impl SplitMix64 {
    fn lanjut(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `batas`.
    fn hingga(&mut self, batas: u64) -> u64 {
        self.lanjut() % batas.max(1)
    }

    fn peluang(&mut self, persen: u64) -> bool {
        self.hingga(100) < persen
    }

    /// One of a list that is not empty.
    fn pilih<'a, T: ?Sized>(&mut self, daftar: &[&'a T]) -> &'a T {
        let n = self.hingga(u64::try_from(daftar.len()).unwrap_or(1));
        daftar[usize::try_from(n).unwrap_or(0)]
    }
}

struct Pengacak {
    acak: SplitMix64,
    /// How many of a hundred fields are filled.
    isi: u64,
    /// How many of a hundred fragments are hostile.
    jahat: u64,
    /// Ids of the parties.
    pihak: Vec<String>,
    /// How many parties have received their id.
    terpakai: usize,
}

impl Pengacak {
    fn baru(benih: u64) -> Self {
        let mut acak = SplitMix64(benih);
        let isi = [3, 30, 60, 85, 97, 100][usize::try_from(acak.hingga(6)).unwrap_or(0)];
        let jahat = [0, 10, 40, 90][usize::try_from(acak.hingga(4)).unwrap_or(0)];
        let banyak = 1 + acak.hingga(8);
        let mut p = Self { acak, isi, jahat, pihak: Vec::new(), terpakai: 0 };
        for n in 0..banyak {
            let id = match p.acak.hingga(20) {
                0 => String::new(),
                1 => "p0".to_owned(),
                2 => p.teks(),
                _ => format!("p{n}"),
            };
            p.pihak.push(id);
        }
        p
    }

    fn objek(&mut self, skema: &Skema) -> Value {
        let mut isi = Map::new();
        for bidang in skema.bidang {
            let pokok = matches!((skema.nama, bidang.kunci), ("Draf", "pihak") | ("Pihak", "id"));
            if pokok || self.acak.peluang(self.isi) {
                isi.insert(bidang.kunci.to_owned(), self.nilai(skema.nama, bidang));
            }
        }
        Value::Object(isi)
    }

    fn nilai(&mut self, nama: &str, bidang: &Bidang) -> Value {
        match (nama, bidang.kunci, bidang.bentuk) {
            ("Draf", "pihak", Bentuk::Daftar(Bentuk::Objek(pihak))) => {
                (0..self.pihak.len()).map(|_| self.objek(pihak)).collect()
            }
            ("Pihak", "id", _) => {
                self.terpakai += 1;
                self.pihak.get(self.terpakai - 1).cloned().unwrap_or_default().into()
            }
            (_, "pihak" | "pemilik" | "pengendali" | "pemeliharaan", Bentuk::Teks) => self.rujukan().into(),
            ("Hak" | "Kewajiban", "id", _) | (_, "memenuhi", _) => self.kode("h", 12).into(),
            ("UrusanTerpilih", "id", _) => {
                if self.acak.peluang(15) {
                    self.teks().into()
                } else {
                    let semua: Vec<&str> = URUSAN.iter().map(|u| u.id).collect();
                    self.acak.pilih(&semua).into()
                }
            }
            ("Ubahan", "pasal" | "setelah", _) => self.acak.pilih(PASAL).into(),
            ("Pengecualian", "aturan", _) => format!("KSD-{}", 100 + self.acak.hingga(900)).into(),
            ("Pihak", "kode_wilayah", _) => {
                self.acak.pilih(&["33.74", "82.71", "33.08", "11", "31.71", "99.99", "x"]).into()
            }
            (_, _, bentuk) => self.bentuk(bentuk),
        }
    }

    fn bentuk(&mut self, bentuk: &Bentuk) -> Value {
        let mentah = !matches!(bentuk, Bentuk::Objek(_) | Bentuk::Daftar(_) | Bentuk::Gambar | Bentuk::Teks)
            && self.acak.peluang(4 + self.jahat / 4);
        if mentah {
            return self.mentah();
        }
        match bentuk {
            Bentuk::Teks => self.teks().into(),
            Bentuk::Tanggal => self.tanggal().into(),
            Bentuk::Uang => self.uang().into(),
            Bentuk::Durasi => self.durasi(),
            Bentuk::Bilangan => self.bilangan().into(),
            Bentuk::YaTidak => self.acak.peluang(60).into(),
            Bentuk::Pilihan(_, kode) => self.acak.pilih(&kode()).into(),
            Bentuk::Gambar => self.gambar(),
            Bentuk::Objek(skema) => self.objek(skema),
            Bentuk::Daftar(dalam) => {
                let banyak = if self.acak.peluang(3) { 12 } else { self.acak.hingga(5) };
                (0..banyak).map(|_| self.bentuk(dalam)).collect()
            }
        }
    }

    /// A typed field that holds what nobody understands.
    fn mentah(&mut self) -> Value {
        match self.acak.hingga(4) {
            0 => json!({ "mentah": self.teks() }),
            1 => json!({ "mentah": "besok" }),
            2 => self.teks().into(),
            _ => Value::Null,
        }
    }

    /// The id of a party, of another party, or of none.
    fn rujukan(&mut self) -> String {
        match self.acak.hingga(10) {
            0 => String::new(),
            1 => "tidak-ada".to_owned(),
            _ => {
                let semua: Vec<&str> = self.pihak.iter().map(String::as_str).collect();
                self.acak.pilih(&semua).to_owned()
            }
        }
    }

    fn kode(&mut self, awalan: &str, batas: u64) -> String {
        if self.acak.peluang(5) { String::new() } else { format!("{awalan}{}", self.acak.hingga(batas)) }
    }

    fn teks(&mut self) -> String {
        let mut hasil = String::new();
        for n in 0..=self.acak.hingga(3) {
            if n > 0 {
                hasil.push_str(self.acak.pilih(&[" ", " ", " ", ", ", "\n"]));
            }
            if self.acak.peluang(self.jahat) {
                hasil.push_str(self.acak.pilih(JAHAT));
            } else {
                hasil.push_str(self.acak.pilih(WAJAR));
            }
        }
        if self.acak.peluang(1) {
            hasil.push_str(&"katayangsangatpanjang".repeat(20));
        }
        if self.acak.peluang(1) {
            hasil.push_str(&" kata".repeat(400));
        }
        hasil
    }

    fn tanggal(&mut self) -> String {
        match self.acak.hingga(20) {
            0 => "2024-02-29".to_owned(),
            1 => "1900-01-01".to_owned(),
            2 => "2199-12-31".to_owned(),
            3 => "2026-02-30".to_owned(),
            _ => {
                let (tahun, bulan) = (2024 + self.acak.hingga(8), 1 + self.acak.hingga(12));
                format!("{tahun}-{bulan:02}-{:02}", 1 + self.acak.hingga(28))
            }
        }
    }

    fn uang(&mut self) -> String {
        match self.acak.hingga(12) {
            0 => "0".to_owned(),
            1 => "1".to_owned(),
            2 => "99999999999999999".to_owned(),
            3 => "100000000000000000".to_owned(),
            4 => "-5".to_owned(),
            _ => (100 * self.acak.hingga(10_000_000_000)).to_string(),
        }
    }

    fn durasi(&mut self) -> Value {
        let satuan: Vec<&str> = SatuanWaktu::SEMUA.iter().map(|s| s.kode()).collect();
        let satuan = self.acak.pilih(&satuan);
        let lama = match self.acak.hingga(15) {
            0 => 0,
            1 => 9_999,
            2 => u64::MAX,
            _ => 1 + self.acak.hingga(90),
        };
        json!({ "lama": lama, "satuan": satuan })
    }

    fn bilangan(&mut self) -> u64 {
        match self.acak.hingga(10) {
            0 => 0,
            1 => u64::MAX,
            2 => 2024 + self.acak.hingga(10),
            3 => self.acak.hingga(10_000),
            _ => 1 + self.acak.hingga(30),
        }
    }

    fn gambar(&mut self) -> Value {
        match self.acak.hingga(4) {
            0 => json!({ "jenis": "image/jpeg", "data": "bukan base64!" }),
            1 => json!({ "jenis": "image/svg+xml", "data": "PHN2Zy8+" }),
            _ => json!({ "jenis": "image/png", "data": PIKSEL }),
        }
    }
}
