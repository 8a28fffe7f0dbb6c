//! Numbers, money and dates in words against an independent implementation: `lokal-id` from `PyPI`, and
//! Python's own calendar for weekdays.
//!
//! The interpreter that has `lokal-id` comes from `NASKAH_PYTHON`; without it the comparison says that it is
//! skipped, with it every difference fails, and so does an interpreter without the package.

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::process::{Command, Stdio};

use chrono::NaiveDate;
use docgen::bahasa::{
    BATAS_TERBILANG, baca_rupiah, judul_kata, rupiah, tanggal_pembukaan, terbilang, terbilang_angka,
    terbilang_rupiah,
};

/// Answers one line per question line, `kind value`.
const SKRIP: &str = r#"
import datetime, sys
from decimal import Decimal
from lokal import format_rupiah, parse_rupiah, terbilang

HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni",
         "Juli", "Agustus", "September", "Oktober", "November", "Desember"]

def tanggal(nilai):
    hari = datetime.date.fromisoformat(nilai)
    kata = lambda n: terbilang(n, case="title")
    return (f"{HARI[hari.weekday()]}, tanggal {kata(hari.day)}, bulan {BULAN[hari.month - 1]}, "
            f"tahun {kata(hari.year)} ({hari:%d-%m-}{hari.year:04d})")

JAWAB = {
    "bulat": lambda nilai: terbilang(int(nilai)),
    "judul": lambda nilai: terbilang(int(nilai), case="title"),
    "desimal": lambda nilai: terbilang(Decimal(nilai)),
    "kata-rupiah": lambda nilai: terbilang(int(nilai), currency=True),
    "rupiah": lambda nilai: format_rupiah(Decimal(nilai).scaleb(-2), decimals=True),
    "baca-rupiah": lambda nilai: str(round(parse_rupiah(nilai).amount * 100)),
    "tanggal": tanggal,
}
for baris in sys.stdin.read().splitlines():
    jenis, nilai = baris.split(" ", 1)
    print(JAWAB[jenis](nilai))
"#;

/// Numbers drawn by one seed, so that a failure repeats.
const BANYAK_ACAK: usize = 2_000;

#[test]
fn sama_dengan_lokal_id() {
    let Some(python) = env::var_os("NASKAH_PYTHON").filter(|python| !python.is_empty()) else {
        // Straight to the stream: the test harness would swallow what eprintln! writes.
        let _ = writeln!(
            io::stderr(),
            "DILEWATI: perbandingan terbilang dengan lokal-id tidak dijalankan karena NASKAH_PYTHON kosong; \
             jalankan `cargo xtask test`"
        );
        return;
    };
    let soal = semua_soal();
    let jawaban = tanya(&python, &soal);
    assert_eq!(jawaban.len(), soal.len(), "one answer for each question");
    for ((pertanyaan, milik_kita), milik_lokal) in soal.iter().zip(&jawaban) {
        assert_eq!(milik_kita, milik_lokal, "{pertanyaan}");
    }
}

/// Every question in the form of [`SKRIP`], with our answer.
fn semua_soal() -> Vec<(String, String)> {
    let mut acak = Acak(0x004E_4153_4B41_4821);
    let mut bilangan = bilangan_batas();
    bilangan.extend((0..BANYAK_ACAK).map(|_| acak.bilangan()));
    let mut soal = Vec::new();
    for n in bilangan {
        let kata = terbilang(n).expect("below the limit");
        soal.push((format!("judul {n}"), judul_kata(&kata)));
        soal.push((format!("bulat {n}"), kata));
        // Only whole rupiah: lokal-id reads sen as decimals, "satu koma lima rupiah" (hukum/08 §11: "… sen").
        soal.push((format!("kata-rupiah {n}"), terbilang_rupiah(100 * n).expect("below the limit")));
        let sen = acak.kurang_dari(100);
        soal.push((format!("rupiah {}", 100 * n + sen), rupiah(100 * n + sen)));
        // lokal-id parses money into a float, which is exact in sen only up to here.
        if n < 10_u64.pow(12) {
            let teks = rupiah(100 * n + sen);
            let dibaca = baca_rupiah(&teks).expect("our own form");
            soal.push((format!("baca-rupiah {teks}"), dibaca.to_string()));
        }
        // The last digit is not zero: lokal-id drops zeros at the end, here "2,50" reads as typed.
        let ekor = format!("{:02}{}", acak.kurang_dari(100), 1 + acak.kurang_dari(9));
        let kata = terbilang_angka(&format!("{n},{ekor}")).expect("a decimal");
        soal.push((format!("desimal {n}.{ekor}"), kata));
    }
    for tanggal in semua_tanggal(&mut acak) {
        soal.push((format!("tanggal {tanggal}"), tanggal_pembukaan(tanggal)));
    }
    soal
}

/// Every number to 1.200, and the neighbours of each power of ten and of its small multiples.
fn bilangan_batas() -> Vec<u64> {
    let pangkat = (3..=15).map(|n| 10_u64.pow(n));
    let kelipatan =
        pangkat.flat_map(|pangkat| [1, 2, 10, 11, 12, 20, 21, 100, 101, 111].map(|k| k * pangkat));
    (0..=1_200)
        .chain(kelipatan.flat_map(|n| [n - 1, n, n + 1, n + 1_000, n + 1_001]))
        .filter(|n| *n < BATAS_TERBILANG)
        .collect()
}

/// Every day of 2024 to 2027 and as many days of the years 1 to 9999.
fn semua_tanggal(acak: &mut Acak) -> Vec<NaiveDate> {
    let awal = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date");
    let mut tanggal: Vec<NaiveDate> = awal.iter_days().take(4 * 365 + 1).collect();
    for _ in 0..BANYAK_ACAK {
        let urut = i32::try_from(1 + acak.kurang_dari(3_652_059)).expect("a small number");
        tanggal.extend(NaiveDate::from_num_days_from_ce_opt(urut));
    }
    tanggal
}

/// Asks all questions in one run of Python.
fn tanya(python: &OsStr, soal: &[(String, String)]) -> Vec<String> {
    let mut proses = Command::new(python)
        .args(["-c", SKRIP])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("NASKAH_PYTHON is an interpreter");
    let pertanyaan: Vec<&str> = soal.iter().map(|(pertanyaan, _)| pertanyaan.as_str()).collect();
    let mut masukan = proses.stdin.take().expect("stdin is piped");
    // An interpreter that cannot import lokal closes the pipe; its own message and exit code say more.
    let tertulis = masukan.write_all(pertanyaan.join("\n").as_bytes());
    drop(masukan);
    let keluaran = proses.wait_with_output().expect("python ends");
    assert!(keluaran.status.success(), "python failed: is lokal-id installed for NASKAH_PYTHON?");
    tertulis.expect("python read all questions");
    String::from_utf8(keluaran.stdout).expect("ASCII answers").lines().map(str::to_owned).collect()
}

/// `SplitMix64`: a few lines instead of a dependency, and the same numbers on every machine.
struct Acak(u64);

impl Acak {
    fn lanjut(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn kurang_dari(&mut self, batas: u64) -> u64 {
        self.lanjut() % batas
    }

    /// A number of one to fifteen digits, every length as likely as another.
    fn bilangan(&mut self) -> u64 {
        let panjang = 1 + self.kurang_dari(15);
        let batas = 10_u64.pow(u32::try_from(panjang).expect("at most fifteen"));
        self.kurang_dari(batas)
    }
}
