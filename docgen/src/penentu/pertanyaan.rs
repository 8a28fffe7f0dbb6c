//! The questions: which ones, when, with which answers.

use super::dalil::{Alasan, Dalil, dalil, pm25, pp28, uu23};
use super::jawaban::Jawaban;
use super::kata::{cari, pasangan};
use super::mengapa::KEWENANGAN_KSDD;
use super::mitra::Golongan;
use super::perhatian::DPRD;
use crate::teks::antarmuka;

/// A question as it is asked, with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pertanyaan {
    /// Its id, one of [`super::ID`].
    pub id: &'static str,
    /// The answers that it offers, in the order of the page.
    pub pilihan: Vec<PilihanJawaban>,
    /// Why it is asked, for those who want to know.
    pub dibantu: Option<Alasan>,
    kata: (&'static str, &'static str),
}

/// An answer that a question offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PilihanJawaban {
    /// Its code in links and on the command line.
    pub kode: &'static str,
    /// Its name.
    pub label: &'static str,
    /// What it means, with an example.
    pub penjelasan: &'static str,
}

impl Pertanyaan {
    /// The question itself.
    pub fn judul(&self) -> &'static str {
        self.kata.0
    }

    /// How to find the answer.
    pub fn petunjuk(&self) -> &'static str {
        self.kata.1
    }
}

/// The questions to ask for these answers, in order: those answered, the next one, and later ones already certain.
pub fn urutan(jawaban: &Jawaban) -> Vec<Pertanyaan> {
    ditanyakan(jawaban).map(Soal::pertanyaan).collect()
}

/// The next question without an answer; `None` when [`super::putuskan`] can decide.
pub fn berikut(jawaban: &Jawaban) -> Option<Pertanyaan> {
    ditanyakan(jawaban).find(|s| jawaban.kode(s.id).is_none()).map(Soal::pertanyaan)
}

/// A question as data.
pub(super) struct Soal {
    /// Id of the question.
    pub(super) id: &'static str,
    /// Key of its words; a question about the form of a partner has words for each kind of partner.
    pub(super) kata: &'static str,
    /// When it is asked.
    diajukan: fn(&Jawaban) -> bool,
    /// Codes of its answers.
    pub(super) pilihan: &'static [&'static str],
    /// Why it is asked.
    bantu: Option<Dalil>,
}

impl Soal {
    fn pertanyaan(&self) -> Pertanyaan {
        Pertanyaan {
            id: self.id,
            pilihan: self.pilihan.iter().map(|kode| pilihan(self.id, kode)).collect(),
            dibantu: self.bantu.as_ref().map(Dalil::alasan),
            kata: pasangan(self.kata),
        }
    }
}

/// Words of an answer; kinds of party have theirs already, in the list of kinds.
fn pilihan(id: &str, kode: &'static str) -> PilihanJawaban {
    let kunci = format!("{id}.{kode}");
    if cari(&kunci).is_none()
        && let Some(jenis) = antarmuka::pilihan("JenisPihak", kode)
    {
        return PilihanJawaban { kode, label: jenis.label, penjelasan: jenis.penjelasan };
    }
    let (label, penjelasan) = pasangan(&kunci);
    PilihanJawaban { kode, label, penjelasan }
}

/// The questions whose condition holds.
pub(super) fn ditanyakan(j: &Jawaban) -> impl Iterator<Item = &'static Soal> {
    SOAL.iter().filter(move |s| (s.diajukan)(j))
}

fn mitra(j: &Jawaban, kode: &str) -> bool {
    j.kode("mitra") == Some(kode)
}

fn golongan(j: &Jawaban, cocok: impl Fn(Golongan) -> bool) -> bool {
    Golongan::dari(j).is_some_and(cocok)
}

/// A KSDD or KSDPK that this tool drafts, with the stages of PP 28/2018 Pasal 6.
fn dalam_negeri(j: &Jawaban) -> bool {
    j.kode("untuk") == Some("pelayanan_publik")
}

fn sinergi(j: &Jawaban) -> bool {
    j.kode("untuk") == Some("program_bersama") || golongan(j, |g| g == Golongan::BadanPublik)
}

/// A row about the form of the partner.
const fn bentuk(
    kata: &'static str,
    diajukan: fn(&Jawaban) -> bool,
    pilihan: &'static [&'static str],
) -> Soal {
    Soal { id: "bentuk", kata, diajukan, pilihan, bantu: None }
}

/// Every question, in the order of [`super::ID`].
pub(super) static SOAL: &[Soal] = &[
    Soal {
        id: "mitra",
        kata: "tanya.mitra",
        diajukan: |_| true,
        pilihan: &[
            "daerah",
            "pusat",
            "perusahaan",
            "rumah_sakit",
            "perguruan_tinggi",
            "organisasi",
            "badan_publik",
            "perseorangan",
            "luar_negeri",
            "gabungan",
            "desa",
            "unit_sendiri",
        ],
        bantu: Some(MITRA),
    },
    bentuk(
        "tanya.bentuk_pusat",
        |j| mitra(j, "pusat"),
        &["kementerian", "lembaga", "instansi_vertikal", "polri", "tni", "kejaksaan"],
    ),
    bentuk(
        "tanya.bentuk_perusahaan",
        |j| mitra(j, "perusahaan"),
        &["perseroan_terbatas", "bumn", "bumd", "koperasi", "cv"],
    ),
    bentuk(
        "tanya.bentuk_rumah_sakit",
        |j| mitra(j, "rumah_sakit"),
        &[
            "perseroan_terbatas",
            "yayasan",
            "perkumpulan",
            "bumn",
            "bumd",
            "uptd",
            "rs_daerah_lain",
            "rs_pusat",
        ],
    ),
    bentuk("tanya.bentuk_perguruan_tinggi", |j| mitra(j, "perguruan_tinggi"), &["pts", "ptn", "ptn_bh"]),
    bentuk(
        "tanya.bentuk_organisasi",
        |j| mitra(j, "organisasi"),
        &["yayasan", "perkumpulan", "ormas_berbadan_hukum", "ormas_tidak_berbadan_hukum"],
    ),
    bentuk(
        "tanya.bentuk_luar_negeri",
        |j| mitra(j, "luar_negeri"),
        &[
            "pemerintah_daerah",
            "organisasi_internasional",
            "nirlaba",
            "mitra_pembangunan",
            "lembaga_lain",
            "perusahaan_asing",
        ],
    ),
    bentuk("tanya.bentuk_gabungan", |j| mitra(j, "gabungan"), &["daerah_dan_swasta", "pusat_dan_swasta"]),
    Soal {
        id: "untuk",
        kata: "tanya.untuk",
        diajukan: |j| golongan(j, |g| g == Golongan::PihakKetiga),
        pilihan: &[
            "pelayanan_publik",
            "aset",
            "investasi",
            "infrastruktur",
            "pengadaan",
            "absolut",
            "tingkat_lain",
        ],
        bantu: Some(UNTUK),
    },
    Soal {
        id: "untuk",
        kata: "tanya.untuk",
        diajukan: |j| golongan(j, |g| g == Golongan::Daerah),
        pilihan: &["pelayanan_publik", "pinjam_barang", "absolut", "tingkat_lain"],
        bantu: Some(KEWENANGAN_KSDD),
    },
    Soal {
        id: "untuk",
        kata: "tanya.untuk",
        diajukan: |j| golongan(j, |g| g == Golongan::Pusat),
        pilihan: &["program_bersama", "pinjam_barang"],
        bantu: None,
    },
    Soal {
        id: "untuk",
        kata: "tanya.untuk",
        diajukan: |j| golongan(j, |g| g.asing() && g != Golongan::PerusahaanAsing),
        pilihan: &[
            "iptek",
            "objek_lain",
            "investasi",
            "infrastruktur",
            "pengadaan",
            "absolut",
            "tingkat_lain",
        ],
        bantu: Some(UNTUK_ASING),
    },
    Soal {
        id: "batas",
        kata: "tanya.batas",
        diajukan: |j| dalam_negeri(j) && golongan(j, |g| g == Golongan::Daerah),
        pilihan: &["berdampak", "berbatasan", "tidak"],
        bantu: Some(BATAS),
    },
    Soal {
        id: "beban",
        kata: "tanya.beban",
        diajukan: dalam_negeri,
        pilihan: &["tidak", "anggaran", "masyarakat", "aset", "beberapa"],
        bantu: Some(DPRD),
    },
    Soal {
        id: "kesepakatan",
        kata: "tanya.kesepakatan",
        diajukan: dalam_negeri,
        pilihan: &["belum", "ada"],
        bantu: None,
    },
    Soal {
        id: "prakarsa",
        kata: "tanya.prakarsa",
        diajukan: |j| dalam_negeri(j) || sinergi(j),
        pilihan: &["daerah", "mitra"],
        bantu: Some(PRAKARSA),
    },
];

dalil! {
    MITRA = "bantu.mitra" V [pp28("Pasal 1 angka 2 sampai dengan angka 5"), pp28("Pasal 46 ayat (1)")];
    UNTUK = "bantu.untuk" V [uu23("Pasal 366 ayat (1)"), pp28("Pasal 15")];
    UNTUK_ASING = "bantu.untuk" V [pm25("Pasal 31 ayat (1)")];
    BATAS = "bantu.batas" V [uu23("Pasal 364 ayat (1)"), pp28("Pasal 3 ayat (2)")];
    PRAKARSA = "bantu.prakarsa" V [pp28("Pasal 17"), pp28("Pasal 18")];
}
