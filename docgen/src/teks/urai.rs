//! The parser of clause files: one pass, never stops at the first mistake, never panics.
//!
//! ```text
//! # a remark
//! KLAUSUL jangka-waktu - JANGKA WAKTU
//!   DASAR pp-28-2018/19/2/b
//!   AYAT #masa
//!     {naskah} ini berlaku selama {jangka.lama}{frasa:mulai}.
//!   AYAT? perpanjangan
//!     Perpanjangan sebagaimana dimaksud pada {ayat:#masa} diajukan dengan ketentuan:
//!     HURUF dan
//!       - item
//!       -? sekali an item that code may leave out
//!       -* baris an item for each row
//!         ANGKA atau
//!           - an item of the next level
//!   FRASA mulai.tanggal - , terhitung sejak tanggal {jangka.mulai}
//! ```
//! Numbers and closing punctuation of items are never typed. `*bold*`, `_italic_`; `\` before a sign takes its meaning away.

use crate::urut::urutkan;
use std::collections::BTreeMap;

use super::klausul::{AyatTeks, ButirTeks, DiagnosaTeks, JenisButir, Klausul, Potong, RincianTeks, Tempat};
use super::lanjutan::{KUNCI, bukan_lanjutan};
use super::mirip::mirip;

/// Reads one file.
pub fn urai(berkas: &str, isi: &str) -> (Vec<Klausul>, Vec<DiagnosaTeks>) {
    let mut p = Pengurai {
        berkas,
        baris: 0,
        klausul: Vec::new(),
        galat: Vec::new(),
        di: Di::Luar,
        tumpukan: Vec::new(),
    };
    for (i, baris) in isi.lines().enumerate() {
        p.baris = i + 1;
        p.satu_baris(baris);
    }
    p.selesai()
}

/// What a continuation line continues.
#[derive(Clone, Copy, PartialEq)]
enum Di {
    Luar,
    Klausul,
    Ayat,
    Butir,
    Frasa,
}

struct Pengurai<'a> {
    berkas: &'a str,
    baris: usize,
    klausul: Vec<Mentah>,
    galat: Vec<DiagnosaTeks>,
    di: Di,
    /// Indent of the first item of each open list.
    tumpukan: Vec<Option<usize>>,
}

/// Lines gathered before their inline syntax is read.
struct Mentah {
    klausul: Klausul,
    judul: String,
    ayat: Vec<(AyatTeks, String, usize, Option<ListMentah>)>,
    frasa: Vec<(String, String, usize)>,
}

#[derive(Default)]
struct ListMentah {
    kata: String,
    butir: Vec<ButirMentah>,
}

struct ButirMentah {
    jenis: JenisButir,
    id: Option<String>,
    isi: String,
    baris: usize,
    dalam: Option<ListMentah>,
}

impl Pengurai<'_> {
    fn galat(&mut self, baris: usize, pesan: impl Into<String>, saran: Option<String>) {
        self.galat.push(DiagnosaTeks { berkas: self.berkas.to_owned(), baris, pesan: pesan.into(), saran });
    }

    fn satu_baris(&mut self, mentah: &str) {
        let baris = mentah.trim();
        if baris.is_empty() || baris == "#" || baris.starts_with("# ") {
            return;
        }
        let indentasi = mentah.len() - mentah.trim_start().len();
        let (kata, sisa) = baris.split_once(' ').unwrap_or((baris, ""));
        let sisa = sisa.trim();
        match kata {
            "KLAUSUL" => self.buka_klausul(sisa),
            "EN" => self.galat(
                self.baris,
                "kembaran bahasa Inggris bukan bagian dari klausul",
                Some("tulis sebagai klausul sendiri, yang idnya berakhiran .en".into()),
            ),
            _ if self.klausul.is_empty() => {
                self.galat(
                    self.baris,
                    "teks di luar klausul",
                    Some("mulai dengan baris “KLAUSUL id - JUDUL”".into()),
                );
            }
            "DASAR" => {
                let dasar = sisa.split(',').map(|d| d.trim().to_owned()).filter(|d| !d.is_empty());
                if let Some(k) = self.klausul.last_mut() {
                    k.klausul.dasar.extend(dasar);
                }
            }
            "AYAT" => self.buka_ayat(JenisButir::Tetap, sisa),
            "AYAT?" => self.buka_ayat(JenisButir::Opsional, sisa),
            "AYAT*" => self.buka_ayat(JenisButir::Berulang, sisa),
            "HURUF" | "ANGKA" => self.buka_daftar(sisa),
            "-" | "-?" | "-*" => self.buka_butir(kata, sisa, indentasi),
            "FRASA" => self.buka_frasa(sisa),
            _ => self.lanjutan(baris),
        }
    }

    fn buka_klausul(&mut self, sisa: &str) {
        let (id, judul) = sisa.split_once(" - ").unwrap_or((sisa, ""));
        let id = id.trim().to_owned();
        // The English twin of a clause has its id with `.en` behind it.
        let pokok = id.strip_suffix(".en").unwrap_or(&id);
        if pokok.is_empty()
            || !pokok.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        {
            self.galat(
                self.baris,
                format!("id klausul “{id}” tidak sah"),
                Some("pakai huruf kecil, angka, dan tanda hubung".into()),
            );
        }
        let tempat = Tempat { berkas: self.berkas.to_owned(), baris: self.baris };
        let klausul = Klausul {
            id,
            judul: Vec::new(),
            dasar: Vec::new(),
            ayat: Vec::new(),
            frasa: BTreeMap::new(),
            tempat,
        };
        self.klausul.push(Mentah {
            klausul,
            judul: judul.trim().to_owned(),
            ayat: Vec::new(),
            frasa: Vec::new(),
        });
        self.di = Di::Klausul;
    }

    fn buka_ayat(&mut self, jenis: JenisButir, sisa: &str) {
        let id = sisa.trim_start_matches('#').trim().to_owned();
        if jenis != JenisButir::Tetap && id.is_empty() {
            self.galat(self.baris, "AYAT? atau AYAT* tanpa nama", Some("tulis “AYAT? nama”".into()));
        }
        let baris = self.baris;
        let ayat = AyatTeks { id: (!id.is_empty()).then_some(id), jenis, isi: Vec::new(), rincian: None };
        if let Some(k) = self.klausul.last_mut() {
            k.ayat.push((ayat, String::new(), baris, None));
        }
        self.tumpukan.clear();
        self.di = Di::Ayat;
    }

    fn buka_daftar(&mut self, sisa: &str) {
        let kata = if sisa.is_empty() { "dan" } else { sisa };
        if !matches!(kata, "dan" | "atau" | "dan/atau") {
            self.galat(
                self.baris,
                format!("kata sambung “{kata}” tidak dikenal"),
                Some("pakai dan, atau, atau dan/atau".into()),
            );
        }
        let baru = ListMentah { kata: kata.to_owned(), butir: Vec::new() };
        let dalam_butir = self.di == Di::Butir;
        let kedalaman = self.tumpukan.len();
        let Some((_, _, _, daftar)) = self.klausul.last_mut().and_then(|k| k.ayat.last_mut()) else {
            self.galat(self.baris, "daftar di luar ayat", Some("dahului dengan baris AYAT".into()));
            return;
        };
        match (dalam_butir, daftar.is_some()) {
            (false, false) => *daftar = Some(baru),
            (true, true) if kedalaman < 4 => {
                if let Some(b) = daftar.as_mut().and_then(|d| butir_terakhir(d, kedalaman)) {
                    b.dalam = Some(baru);
                }
            }
            (true, true) => {
                return self.galat(
                    self.baris,
                    "daftar lebih dari empat tingkat",
                    Some("pecah menjadi ayat lain".into()),
                );
            }
            _ => {
                return self.galat(
                    self.baris,
                    "satu ayat hanya memuat satu daftar",
                    Some("mulai ayat baru".into()),
                );
            }
        }
        self.tumpukan.push(None);
    }

    fn buka_butir(&mut self, tanda: &str, sisa: &str, indentasi: usize) {
        let jenis = match tanda {
            "-?" => JenisButir::Opsional,
            "-*" => JenisButir::Berulang,
            _ => JenisButir::Tetap,
        };
        let (id, isi) = match (jenis, sisa.strip_prefix('#')) {
            (JenisButir::Tetap, None) => (None, sisa),
            (_, bertanda) => {
                let (id, isi) =
                    bertanda.unwrap_or(sisa).split_once(' ').unwrap_or((bertanda.unwrap_or(sisa), ""));
                (Some(id.to_owned()), isi.trim())
            }
        };
        while self.tumpukan.len() > 1
            && self.tumpukan.last().is_some_and(|t| t.is_some_and(|t| indentasi < t))
        {
            self.tumpukan.pop();
        }
        let induk = self.tumpukan.iter().rev().nth(1).copied().flatten();
        match self.tumpukan.last_mut() {
            Some(None) if induk.is_some_and(|i| indentasi <= i) => self.galat(
                self.baris,
                "butir tingkat berikut tidak menjorok lebih dalam daripada butir di atasnya",
                Some("tambahkan dua spasi di depannya".into()),
            ),
            Some(atas @ None) => *atas = Some(indentasi),
            Some(Some(sama)) if *sama != indentasi => {
                let seharusnya = *sama;
                self.galat(
                    self.baris,
                    format!(
                        "butir menjorok {indentasi} spasi, padahal butir lain dalam daftarnya {seharusnya}"
                    ),
                    Some("samakan jorokannya, atau mulai tingkat baru dengan HURUF atau ANGKA".into()),
                );
            }
            _ => {}
        }
        let kedalaman = self.tumpukan.len();
        let butir = ButirMentah { jenis, id, isi: isi.to_owned(), baris: self.baris, dalam: None };
        let daftar = self.klausul.last_mut().and_then(|k| k.ayat.last_mut()).and_then(|a| a.3.as_mut());
        match daftar.and_then(|d| daftar_terdalam(d, kedalaman)) {
            Some(d) => d.butir.push(butir),
            None => self.galat(self.baris, "butir di luar daftar", Some("dahului dengan baris HURUF".into())),
        }
        self.di = Di::Butir;
    }

    fn buka_frasa(&mut self, sisa: &str) {
        let baris = self.baris;
        match sisa.split_once(" - ") {
            Some((id, isi)) => {
                if let Some(k) = self.klausul.last_mut() {
                    k.frasa.push((id.trim().to_owned(), isi.to_owned(), baris));
                }
            }
            None => self.galat(baris, "frasa tanpa isi", Some("tulis “FRASA nama - isi”".into())),
        }
        self.di = Di::Frasa;
    }

    /// A line that continues another one, unless it was plainly meant to begin something.
    fn lanjutan(&mut self, baris: &str) {
        let kata = baris.split(' ').next().unwrap_or(baris);
        if let Some(saran) = bukan_lanjutan(kata) {
            self.galat(self.baris, format!("“{kata}” tidak dikenal di sini"), Some(saran));
            return;
        }
        let (kedalaman, di_baris) = (self.tumpukan.len(), self.baris);
        let tujuan = match (self.di, self.klausul.last_mut()) {
            (Di::Ayat, Some(k)) => k.ayat.last_mut().map(|a| {
                // A mistake in the words is reported where the words begin.
                if a.1.is_empty() {
                    a.2 = di_baris;
                }
                &mut a.1
            }),
            (Di::Butir, Some(k)) => {
                let daftar = k.ayat.last_mut().and_then(|a| a.3.as_mut());
                daftar.and_then(|d| butir_terakhir(d, kedalaman)).map(|b| &mut b.isi)
            }
            (Di::Frasa, Some(k)) => k.frasa.last_mut().map(|f| &mut f.1),
            _ => None,
        };
        if let Some(t) = tujuan {
            if !t.is_empty() {
                t.push(' ');
            }
            t.push_str(baris);
        } else {
            let saran = mirip(kata, KUNCI).map(|k| format!("mungkin {k}?"));
            self.galat(self.baris, format!("“{kata}” tidak dikenal di sini"), saran);
        }
    }

    fn selesai(mut self) -> (Vec<Klausul>, Vec<DiagnosaTeks>) {
        let mentah = std::mem::take(&mut self.klausul);
        let mut hasil = Vec::with_capacity(mentah.len());
        for m in mentah {
            let mut k = m.klausul;
            let baris_klausul = k.tempat.baris;
            k.judul = self.sebaris(&m.judul, baris_klausul);
            for (mut a, isi, baris, daftar) in m.ayat {
                if isi.is_empty() {
                    self.galat(baris, "ayat tanpa isi", Some("tulis kalimatnya di bawah AYAT".into()));
                }
                a.isi = self.sebaris(&isi, baris);
                a.rincian = daftar.map(|d| self.daftar(d, baris));
                k.ayat.push(a);
            }
            for (id, isi, baris) in m.frasa {
                let potong = self.sebaris(&isi, baris);
                if k.frasa.insert(id.clone(), potong).is_some() {
                    self.galat(
                        baris,
                        format!("frasa {id} tertulis dua kali"),
                        Some("hapus salah satunya".into()),
                    );
                }
            }
            if k.ayat.is_empty() && k.frasa.is_empty() {
                self.galat(
                    baris_klausul,
                    format!("klausul {} kosong", k.id),
                    Some("beri AYAT atau FRASA".into()),
                );
            }
            hasil.push(k);
        }
        urutkan(&mut self.galat, |a, b| a.baris > b.baris);
        (hasil, self.galat)
    }

    fn daftar(&mut self, d: ListMentah, baris: usize) -> RincianTeks {
        if d.butir.is_empty() {
            self.galat(baris, "daftar tanpa butir", Some("tulis butir dengan “- ”".into()));
        }
        let mut butir = Vec::with_capacity(d.butir.len());
        for b in d.butir {
            let isi = self.sebaris(&b.isi, b.baris);
            if isi.is_empty() {
                self.galat(b.baris, "butir tanpa isi", None);
            }
            if b.isi.ends_with([';', '.', ',']) {
                self.galat(
                    b.baris,
                    "butir tidak ditutup tanda baca",
                    Some("hapus tanda bacanya; tanda baca dipasang otomatis".into()),
                );
            }
            let rincian = b.dalam.map(|x| self.daftar(x, b.baris));
            butir.push(ButirTeks { jenis: b.jenis, id: b.id, isi, rincian });
        }
        RincianTeks { kata: d.kata, butir }
    }

    fn sebaris(&mut self, isi: &str, baris: usize) -> Vec<Potong> {
        let (potong, galat) = urai_sebaris(isi);
        for (pesan, saran) in galat {
            self.galat(baris, pesan, saran);
        }
        potong
    }
}

fn daftar_terdalam(daftar: &mut ListMentah, kedalaman: usize) -> Option<&mut ListMentah> {
    match kedalaman {
        0 => None,
        1 => Some(daftar),
        n => daftar.butir.last_mut()?.dalam.as_mut().and_then(|d| daftar_terdalam(d, n - 1)),
    }
}

fn butir_terakhir(daftar: &mut ListMentah, kedalaman: usize) -> Option<&mut ButirMentah> {
    daftar_terdalam(daftar, kedalaman)?.butir.last_mut()
}

/// A mistake inside a line: message and suggestion.
type GalatSebaris = (String, Option<String>);

/// Reads slots, references and emphasis of one line.
pub fn urai_sebaris(isi: &str) -> (Vec<Potong>, Vec<GalatSebaris>) {
    let mut potong = Vec::new();
    let mut galat = Vec::new();
    let (mut tebal, mut miring) = (false, false);
    let mut kata = String::new();
    let mut sisa = isi.chars();
    let simpan = |kata: &mut String, potong: &mut Vec<Potong>, tebal, miring| {
        if !kata.is_empty() {
            potong.push(Potong::Teks { isi: std::mem::take(kata), tebal, miring });
        }
    };
    while let Some(c) = sisa.next() {
        match c {
            '\\' => kata.extend(sisa.next()),
            '*' => {
                simpan(&mut kata, &mut potong, tebal, miring);
                tebal = !tebal;
            }
            '_' => {
                simpan(&mut kata, &mut potong, tebal, miring);
                miring = !miring;
            }
            '{' => {
                simpan(&mut kata, &mut potong, tebal, miring);
                let dalam: String = sisa.by_ref().take_while(|c| *c != '}').collect();
                match slot(&dalam) {
                    Some(Potong::Slot { nama, .. }) => potong.push(Potong::Slot { nama, tebal }),
                    Some(p) => potong.push(p),
                    None => galat.push((
                        format!("isian {{{dalam}}} tidak sah"),
                        Some("tulis {nama}, {frasa:nama}, {pasal:id}, atau {ayat:id#nama}".into()),
                    )),
                }
            }
            '}' => galat.push(("tanda } tanpa {".to_owned(), None)),
            c => kata.push(c),
        }
    }
    simpan(&mut kata, &mut potong, tebal, miring);
    if tebal || miring {
        galat.push(("tanda * atau _ tidak ditutup".to_owned(), None));
    }
    (potong, galat)
}

/// Reads text of the officer's own: only references are understood, everything else stands as typed.
pub fn urai_sendiri(isi: &str) -> Vec<Potong> {
    let polos = |isi: &str| Potong::Teks { isi: isi.to_owned(), tebal: false, miring: false };
    let mut hasil = Vec::new();
    let (mut mulai, mut dari) = (0, 0);
    while let Some(buka) = isi[dari..].find('{').map(|b| dari + b) {
        let tutup = isi[buka..].find('}').map(|t| buka + t);
        match tutup.and_then(|t| {
            slot(&isi[buka + 1..t]).filter(|p| matches!(p, Potong::Rujuk { .. })).map(|p| (t, p))
        }) {
            Some((t, rujuk)) => {
                if mulai < buka {
                    hasil.push(polos(&isi[mulai..buka]));
                }
                hasil.push(rujuk);
                mulai = t + 1;
                dari = mulai;
            }
            None => dari = buka + 1,
        }
    }
    if mulai < isi.len() {
        hasil.push(polos(&isi[mulai..]));
    }
    hasil
}

fn slot(isi: &str) -> Option<Potong> {
    let sah = |s: &str| {
        !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
    };
    match isi.split_once(':') {
        None => sah(isi).then(|| Potong::Slot { nama: isi.to_owned(), tebal: false }),
        Some(("frasa", nama)) => sah(nama).then(|| Potong::Frasa(nama.to_owned())),
        Some(("pasal", id)) => {
            sah(id).then(|| Potong::Rujuk { pasal: id.to_owned(), ayat: None, butir: None })
        }
        Some(("ayat", tujuan)) => {
            let (pasal, ayat) = tujuan.split_once('#')?;
            (sah(ayat) && (pasal.is_empty() || sah(pasal))).then(|| Potong::Rujuk {
                pasal: pasal.to_owned(),
                ayat: Some(ayat.to_owned()),
                butir: None,
            })
        }
        Some(("butir", tujuan)) => {
            let (pasal, sisa) = tujuan.split_once('#')?;
            let (ayat, butir) = sisa.split_once('/')?;
            (sah(ayat) && sah(butir) && (pasal.is_empty() || sah(pasal))).then(|| Potong::Rujuk {
                pasal: pasal.to_owned(),
                ayat: Some(ayat.to_owned()),
                butir: Some(butir.to_owned()),
            })
        }
        Some(_) => None,
    }
}
