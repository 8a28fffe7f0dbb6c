//! The words of a mirrored row, by the table in `teks/cermin.txt`.
//!
//! The table knows how the commonest verbs answer each other; everything else falls back to a sentence that holds for
//! any right or duty, so that the result is never wrong, only sometimes stiff.

use std::sync::LazyLock;

use crate::susun::rapikan;
use crate::teks::DiagnosaTeks;

/// What a row is that is mirrored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sisi {
    /// A right; its mirror is a duty.
    Hak,
    /// A duty; its mirror is a right.
    Kewajiban,
}

/// The table.
#[derive(Debug, Default)]
pub(super) struct Tabel {
    /// Words after which a thing is too long to put the recipient behind it.
    sambung: Vec<&'static str>,
    /// Quantifiers before a noun.
    bilangan: Vec<&'static str>,
    /// Words that tie a second verb to the first.
    serangkai: Vec<&'static str>,
    /// Nouns that look like verbs.
    bukan_kerja: Vec<&'static str>,
    /// Nouns that look like passives.
    bukan_pasif: Vec<&'static str>,
    /// The rows, first match wins.
    pub(super) pola: Vec<Pola>,
}

/// A row of the table.
#[derive(Debug, PartialEq)]
pub(super) struct Pola {
    pub(super) sisi: Sisi,
    /// Each beginning word as a choice.
    pub(super) awal: Vec<Vec<&'static str>>,
    /// Nouns that must follow; none: anything.
    pub(super) benda: Vec<&'static str>,
    pub(super) kalimat: &'static str,
}

static TABEL: LazyLock<Tabel> = LazyLock::new(|| urai("cermin.txt", include_str!("../../teks/cermin.txt")).0);

/// Where the recipient goes when the thing is long; else before `{hal}`.
const SISIP: char = '^';

/// The mirrored words of a row of `pemilik`, for the party `lawan`; empty when nothing is said.
pub(super) fn cerminkan(sisi: Sisi, isi: &str, pemilik: &str, lawan: &str) -> String {
    let depan: &[&str] = match sisi {
        Sisi::Hak => &["dari", "oleh"],
        Sisi::Kewajiban => &["kepada", "bagi"],
    };
    let kata = tanpa_lawan(rapikan(isi).split_whitespace().collect(), depan, lawan);
    let Some(pertama) = kata.first() else { return String::new() };
    let semua = huruf_awal_kecil(pertama, &kata.join(" "));
    let mut cocok = TABEL.pola.iter().filter(|p| p.sisi == sisi);
    let hasil = cocok.find_map(|p| TABEL.terapkan(p, &kata, &semua, pemilik, lawan));
    hasil.unwrap_or(semua)
}

/// Leaves out "dari PIHAK KEDUA" when it is PIHAK KEDUA that speaks.
fn tanpa_lawan<'a>(mut kata: Vec<&'a str>, depan: &[&str], lawan: &str) -> Vec<&'a str> {
    let cari: Vec<&str> = lawan.split(' ').collect();
    let mut i = 0;
    while i < kata.len() {
        let sisa = kata.get(i + 1..).unwrap_or_default();
        if kata.get(i).is_some_and(|k| depan.contains(k)) && diawali_sebutan(sisa, &cari) {
            kata.drain(i..=i + cari.len());
        } else {
            i += 1;
        }
    }
    kata
}

/// Whether words begin with a label, and not with a longer one (PIHAK KEDUA, PIHAK KEDUA BELAS).
fn diawali_sebutan(kata: &[&str], sebutan: &[&str]) -> bool {
    let lanjut = |k: &&str| k.chars().count() > 1 && k.chars().all(char::is_uppercase);
    kata.starts_with(sebutan) && !kata.get(sebutan.len()).is_some_and(lanjut)
}

/// A capital that only began the sentence goes; names and abbreviations keep theirs.
fn huruf_awal_kecil(pertama: &str, semua: &str) -> String {
    if TABEL.kerja(&pertama.to_lowercase()) && pertama.chars().skip(1).all(|c| !c.is_uppercase()) {
        let mut huruf = semua.chars();
        huruf.next().map(|c| c.to_lowercase().chain(huruf).collect()).unwrap_or_default()
    } else {
        semua.to_owned()
    }
}

impl Tabel {
    fn terapkan(
        &self,
        pola: &Pola,
        kata: &[&str],
        semua: &str,
        pemilik: &str,
        lawan: &str,
    ) -> Option<String> {
        let hal = self.sesudah_awal(pola, kata, lawan)?;
        if pola.kalimat.contains("{hal}") && !self.berdiri(hal) {
            return None;
        }
        let cocok_benda = pola.benda.is_empty() || pola.benda.iter().any(|b| self.diawali_benda(hal, b));
        cocok_benda.then(|| self.isi(pola.kalimat, hal, semua, pemilik))
    }

    /// The words after the beginning, if the beginning fits.
    fn sesudah_awal<'k>(&self, pola: &Pola, kata: &'k [&'k str], lawan: &str) -> Option<&'k [&'k str]> {
        let mut sisa = kata;
        for pilihan in &pola.awal {
            if pilihan.as_slice() == ["<pihak>"] {
                let sebutan: Vec<&str> = lawan.split(' ').collect();
                sisa = diawali_sebutan(sisa, &sebutan).then(|| sisa.get(sebutan.len()..))??;
                continue;
            }
            let (ini, lanjut) = sisa.split_first()?;
            let ini = ini.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            let cocok = pilihan.iter().any(|p| match *p {
                "<kerja>" => self.kerja(&ini),
                "<pasif>" => self.pasif(&ini),
                "<benda>" => true,
                p => p == ini,
            });
            sisa = cocok.then_some(lanjut)?;
        }
        Some(sisa)
    }

    /// Whether words can stand as a thing: not nothing, no second verb, no adverb or preposition in front.
    fn berdiri(&self, hal: &[&str]) -> bool {
        hal.first().is_some_and(|k| !self.serangkai.contains(k) && !self.sambung.contains(k))
    }

    fn diawali_benda(&self, hal: &[&str], benda: &str) -> bool {
        let mulai = usize::from(hal.first().is_some_and(|k| self.bilangan.contains(k)));
        let cari: Vec<&str> = benda.split(' ').collect();
        let ini = hal.get(mulai..mulai + cari.len()).unwrap_or_default();
        ini.len() == cari.len()
            && ini.iter().zip(cari).all(|(k, c)| k.trim_end_matches([',', ';']).to_lowercase() == c)
    }

    fn kerja(&self, kata: &str) -> bool {
        let rupa = kata.strip_prefix("me").is_some_and(|s| s.starts_with(['m', 'n', 'l', 'r', 'w', 'y']))
            || kata.starts_with("ber");
        rupa && kata.chars().count() > 5 && !self.bukan_kerja.contains(&kata)
    }

    fn pasif(&self, kata: &str) -> bool {
        kata.starts_with("di") && kata.chars().count() > 4 && !self.bukan_pasif.contains(&kata)
    }

    fn isi(&self, kalimat: &str, hal: &[&str], semua: &str, pemilik: &str) -> String {
        let panjang = hal.iter().any(|k| self.sambung.contains(k));
        let mut hasil = kalimat.to_owned();
        for depan in ["kepada", "bagi", "dari"] {
            let slot = format!(" {{{depan}}}");
            if !hasil.contains(&slot) {
                continue;
            }
            let penerima = format!("{depan} {pemilik}");
            if panjang && hasil.contains("{hal}") {
                hasil = hasil.replace(&slot, "");
                let letak = hasil.find(SISIP).or_else(|| hasil.find("{hal}")).unwrap_or(0);
                hasil.insert_str(letak, &format!("{penerima} "));
            } else {
                hasil = hasil.replace(&slot, &format!(" {penerima}"));
            }
        }
        // What was typed goes in last, so that braces in it stay what they are.
        let hasil = hasil.replace(SISIP, "").replace("{pihak}", pemilik);
        match hasil.split_once("{hal}") {
            Some((a, b)) => format!("{a}{}{b}", hal.join(" ")),
            None => match hasil.split_once("{semua}") {
                Some((a, b)) => format!("{a}{semua}{b}"),
                None => hasil,
            },
        }
    }
}

/// Reads the table; every mistake with its line.
pub(super) fn urai(berkas: &str, isi: &'static str) -> (Tabel, Vec<DiagnosaTeks>) {
    let mut tabel = Tabel::default();
    let mut galat = Vec::new();
    for (n, baris) in isi.lines().enumerate() {
        let baris = baris.trim();
        if baris.is_empty() || baris.starts_with('#') {
            continue;
        }
        if let Err(pesan) = tabel.baris(baris) {
            galat.push(DiagnosaTeks { berkas: berkas.to_owned(), baris: n + 1, pesan, saran: None });
        }
    }
    (tabel, galat)
}

impl Tabel {
    fn baris(&mut self, baris: &'static str) -> Result<(), String> {
        let (kunci, sisa) = baris.split_once(' ').ok_or("baris tanpa isi")?;
        let daftar = match kunci {
            "sambung" => &mut self.sambung,
            "bilangan" => &mut self.bilangan,
            "serangkai" => &mut self.serangkai,
            "bukan-kerja" => &mut self.bukan_kerja,
            "bukan-pasif" => &mut self.bukan_pasif,
            "hak" => return self.pola(Sisi::Hak, sisa),
            "kewajiban" => return self.pola(Sisi::Kewajiban, sisa),
            _ => return Err(format!("kata kunci “{kunci}” tidak dikenal")),
        };
        daftar.extend(butir(sisa));
        Ok(())
    }

    fn pola(&mut self, sisi: Sisi, baris: &'static str) -> Result<(), String> {
        let (kiri, kalimat) = baris.split_once(" = ").ok_or("pola tanpa “ = ”")?;
        let (awal, benda) = kiri.split_once(" | ").unwrap_or((kiri, ""));
        let awal = awal.split_whitespace().map(|k| k.split('/').collect()).collect();
        let mut sisa = kalimat;
        while let Some((_, slot)) = sisa.split_once('{') {
            let (nama, lanjut) = slot.split_once('}').ok_or("isian tidak ditutup")?;
            if !matches!(nama, "hal" | "semua" | "pihak" | "kepada" | "bagi" | "dari") {
                return Err(format!("isian {{{nama}}} tidak dikenal"));
            }
            sisa = lanjut;
        }
        if !kalimat.contains("{hal}") && !kalimat.contains("{semua}") {
            return Err("pola tanpa {hal} atau {semua}".to_owned());
        }
        self.pola.push(Pola { sisi, awal, benda: butir(benda).collect(), kalimat: kalimat.trim() });
        Ok(())
    }
}

fn butir(daftar: &'static str) -> impl Iterator<Item = &'static str> {
    daftar.split(',').map(str::trim).filter(|b| !b.is_empty())
}
