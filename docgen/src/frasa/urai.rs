//! The parser of `teks/frasa.txt`: one line, one kind of phrase; every mistake with its line, never a panic.

use crate::ranah::{JenisPihak, KelasKerjaSama, KelompokUrusan, Pilihan, URUSAN, cari_urusan};
use crate::teks::{DiagnosaTeks, mirip};

/// The file, read.
#[derive(Debug, Default)]
pub(super) struct Berkas {
    /// Deadlines by their code.
    pub(super) tenggat: Vec<(&'static str, &'static str)>,
    pub(super) bagian: Vec<Bagian>,
}

/// Phrases that belong together.
#[derive(Debug)]
pub(super) struct Bagian {
    pub(super) kepala: Kepala,
    pub(super) isi: Vec<Isi>,
}

/// For which drafts a section is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kepala {
    Urusan(&'static str),
    Kelas(KelasKerjaSama),
    Jenis(Vec<JenisPihak>),
    Umum,
}

/// For which party a phrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sisi {
    /// Any.
    Semua,
    /// A region.
    Daerah,
    /// A party that is no region.
    Mitra,
    /// The central government or a public body.
    Pusat,
    /// A region, facing another region.
    Sesama,
}

/// One phrase.
#[derive(Debug, PartialEq)]
pub(super) enum Isi {
    Butir(Daftar, &'static str),
    Tugas(Sisi, &'static str),
    Hak(Sisi, &'static str, Wajib),
    Wajib(Sisi, Wajib),
}

/// A duty; without words of its own it mirrors the right.
#[derive(Debug, PartialEq)]
pub(super) struct Wajib {
    pub(super) uraian: Option<&'static str>,
    pub(super) tenggat: Option<&'static str>,
}

/// A list of the draft that holds plain items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Daftar {
    Lingkup,
    Tujuan,
    Kegiatan,
    Indikator,
}

const KUNCI: [&str; 8] = ["lingkup", "tujuan", "kegiatan", "indikator", "tugas", "hak", "wajib", "tenggat"];

/// A mistake: what is wrong, and what to write instead.
type Salah = (String, Option<String>);

/// Reads the file.
pub(super) fn urai(nama: &str, isi: &'static str) -> (Berkas, Vec<DiagnosaTeks>) {
    let mut berkas = Berkas::default();
    let mut galat = Vec::new();
    for (n, baris) in isi.lines().enumerate() {
        let baris = baris.trim();
        if baris.is_empty() || baris.starts_with('#') {
            continue;
        }
        let mut catat = |(pesan, saran)| {
            galat.push(DiagnosaTeks { berkas: nama.to_owned(), baris: n + 1, pesan, saran });
        };
        match baris.strip_prefix('[').and_then(|b| b.strip_suffix(']')) {
            Some(kode) => match berkas.kepala(kode) {
                Ok(kepala) => berkas.bagian.push(Bagian { kepala, isi: Vec::new() }),
                Err(salah) => catat(salah),
            },
            None => berkas.baris(baris).unwrap_or_else(&mut catat),
        }
    }
    (berkas, galat)
}

fn salah<T>(pesan: impl Into<String>) -> Result<T, Salah> {
    Err((pesan.into(), None))
}

impl Berkas {
    fn kepala(&self, kode: &'static str) -> Result<Kepala, Salah> {
        let kepala = match kode.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["umum"] => Kepala::Umum,
            [satu] if cari_urusan(satu).is_some() => Kepala::Urusan(satu),
            [satu] if KelasKerjaSama::dari_kode(satu).is_some() => {
                Kepala::Kelas(KelasKerjaSama::dari_kode(satu).unwrap_or(KelasKerjaSama::Ksdpk))
            }
            banyak => Kepala::Jenis(banyak.iter().map(|k| jenis(k)).collect::<Result<_, _>>()?),
        };
        if let Kepala::Urusan(id) = kepala
            && !cari_urusan(id).is_some_and(|u| dapat_menjadi_objek(u.kelompok))
        {
            return salah(format!("urusan {id} tidak dapat menjadi objek kerja sama"));
        }
        if self.bagian.iter().any(|b| b.kepala == kepala) {
            return salah(format!("bagian [{kode}] tertulis dua kali"));
        }
        Ok(kepala)
    }

    fn baris(&mut self, baris: &'static str) -> Result<(), Salah> {
        let (kunci, sisa) = baris.split_once(' ').unwrap_or((baris, ""));
        let sisa = sisa.trim();
        let isi = match kunci {
            "tenggat" => return self.tenggat(sisa),
            "lingkup" => butir(sisa, |b| Isi::Butir(Daftar::Lingkup, b))?,
            "tujuan" => butir(sisa, |b| Isi::Butir(Daftar::Tujuan, b))?,
            "kegiatan" => butir(sisa, |b| Isi::Butir(Daftar::Kegiatan, b))?,
            "indikator" => butir(sisa, |b| Isi::Butir(Daftar::Indikator, b))?,
            "tugas" => {
                let (sisi, sisa) = sisi(sisa);
                if sisi == Sisi::Sesama {
                    return salah("tugas tidak berhadapan dengan siapa pun: hapus “sesama”");
                }
                butir(sisa, |b| Isi::Tugas(sisi, b))?
            }
            "hak" => vec![self.hak(sisa)?],
            "wajib" => vec![self.wajib(sisa)?],
            _ => {
                let saran = mirip(kunci, KUNCI).map(|k| format!("mungkin {k}?"));
                return Err((format!("“{kunci}” tidak dikenal di sini"), saran));
            }
        };
        match self.bagian.last_mut() {
            Some(b) => b.isi.extend(isi),
            None => {
                return Err(("frasa di luar bagian".into(), Some("dahului dengan baris “[umum]”".into())));
            }
        }
        Ok(())
    }

    fn tenggat(&mut self, sisa: &'static str) -> Result<(), Salah> {
        let Some((kode, isi)) = sisa.split_once(" = ") else { return salah("tenggat tanpa “ = ”") };
        if self.tenggat.iter().any(|(k, _)| *k == kode) {
            return salah(format!("tenggat {kode} tertulis dua kali"));
        }
        self.tenggat.push((kode, periksa(isi, &["naskah"])?));
        Ok(())
    }

    fn hak(&self, sisa: &'static str) -> Result<Isi, Salah> {
        let (sisi, sisa) = sisi(sisa);
        let (sisa, tenggat) = self.bertenggat(sisa)?;
        let (hak, wajib) = sisa.split_once(" > ").map_or((sisa, None), |(h, w)| (h, Some(w)));
        let uraian = wajib.map(|w| periksa(w, &["lawan", "naskah"])).transpose()?;
        Ok(Isi::Hak(sisi, periksa(hak, &["naskah"])?, Wajib { uraian, tenggat }))
    }

    fn wajib(&self, sisa: &'static str) -> Result<Isi, Salah> {
        let (sisi, sisa) = sisi(sisa);
        let (sisa, tenggat) = self.bertenggat(sisa)?;
        let uraian = Some(periksa(sisa, &["lawan", "naskah"])?);
        Ok(Isi::Wajib(sisi, Wajib { uraian, tenggat }))
    }

    /// Takes the deadline off the end of a line.
    fn bertenggat(&self, sisa: &'static str) -> Result<(&'static str, Option<&'static str>), Salah> {
        let Some((isi, kode)) = sisa.rsplit_once(" @") else { return Ok((sisa, None)) };
        match self.tenggat.iter().find(|(k, _)| *k == kode) {
            Some((_, tenggat)) => Ok((isi.trim(), Some(tenggat))),
            None => salah(format!("tenggat @{kode} tidak dikenal")),
        }
    }
}

/// Whether an urusan can be what a cooperation is about.
pub(super) fn dapat_menjadi_objek(kelompok: KelompokUrusan) -> bool {
    !matches!(kelompok, KelompokUrusan::Absolut | KelompokUrusan::Umum)
}

fn jenis(kode: &str) -> Result<JenisPihak, Salah> {
    JenisPihak::dari_kode(kode).ok_or_else(|| {
        let kenal = URUSAN.iter().map(|u| u.id);
        let kenal = kenal.chain(KelasKerjaSama::SEMUA.iter().map(|k| k.kode()));
        let kenal = kenal.chain(JenisPihak::SEMUA.iter().map(|j| j.kode())).chain(["umum"]);
        (format!("bagian “{kode}” tidak dikenal"), mirip(kode, kenal).map(|k| format!("mungkin {k}?")))
    })
}

fn sisi(sisa: &'static str) -> (Sisi, &'static str) {
    let (kata, lanjut) = sisa.split_once(' ').unwrap_or((sisa, ""));
    match kata {
        "daerah" => (Sisi::Daerah, lanjut),
        "mitra" => (Sisi::Mitra, lanjut),
        "pusat" => (Sisi::Pusat, lanjut),
        "sesama" => (Sisi::Sesama, lanjut),
        _ => (Sisi::Semua, sisa),
    }
}

fn butir(sisa: &'static str, jadi: impl Fn(&'static str) -> Isi) -> Result<Vec<Isi>, Salah> {
    sisa.split("; ").map(|b| Ok(jadi(periksa(b, &[])?))).collect()
}

/// What every phrase must be: something, in small letters, without closing punctuation, with known slots.
fn periksa(isi: &'static str, slot: &[&str]) -> Result<&'static str, Salah> {
    let isi = isi.trim();
    if isi.is_empty() {
        return salah("frasa kosong");
    }
    if !isi.starts_with(char::is_lowercase) {
        return Err((format!("“{isi}” tidak diawali huruf kecil"), Some("frasa melanjutkan kalimat".into())));
    }
    if isi.ends_with(|c: char| c.is_ascii_punctuation() && !matches!(c, '}' | ')')) {
        return Err((format!("“{isi}” ditutup tanda baca"), Some("hapus; dipasang otomatis".into())));
    }
    let mut sisa = isi;
    while let Some((_, dalam)) = sisa.split_once('{') {
        let Some((nama, lanjut)) = dalam.split_once('}') else { return salah("isian tidak ditutup") };
        if !slot.contains(&nama) {
            return salah(format!("isian {{{nama}}} tidak dikenal di sini"));
        }
        sisa = lanjut;
    }
    Ok(isi)
}
