//! The case to decide: the answers, understood.

use super::jawaban::Jawaban;
use super::mitra::{Golongan, jenis};
use super::putusan::{HasilPutusan, Jalur, JenisKerjaSama};
use crate::ranah::{Dokumen, JenisPihak, Kategori, KelasKerjaSama};

/// Everything that the parts of a decision look at.
pub(super) struct Perkara {
    /// The answers.
    pub(super) jawaban: Jawaban,
    /// What the partner is.
    pub(super) golongan: Golongan,
    /// Its kind as a party, where known.
    pub(super) jenis: Option<JenisPihak>,
    /// What follows.
    pub(super) hasil: HasilPutusan,
}

impl Perkara {
    /// Understands the answers; `None` while the partner is not known.
    pub(super) fn dari(jawaban: &Jawaban) -> Option<Self> {
        let golongan = Golongan::dari(jawaban)?;
        Some(Self { jawaban: *jawaban, golongan, jenis: jenis(jawaban), hasil: hasil(jawaban, golongan) })
    }

    /// Whether a question has this answer.
    pub(super) fn adalah(&self, id: &str, kode: &str) -> bool {
        self.jawaban.kode(id) == Some(kode)
    }

    /// What it is for.
    pub(super) fn untuk(&self) -> &'static str {
        self.jawaban.kode("untuk").unwrap_or_default()
    }

    /// Kind, when this tool drafts the naskah.
    pub(super) fn kelas(&self) -> Option<KelasKerjaSama> {
        match self.hasil {
            HasilPutusan::Susun { kelas, .. } => Some(kelas),
            HasilPutusan::Luar { .. } | HasilPutusan::TidakBisa => None,
        }
    }

    /// Category, when this tool drafts the naskah.
    pub(super) fn kategori(&self) -> Option<Kategori> {
        match self.hasil {
            HasilPutusan::Susun { kategori, .. } => kategori,
            HasilPutusan::Luar { .. } | HasilPutusan::TidakBisa => None,
        }
    }

    /// Document, when this tool drafts it.
    pub(super) fn dokumen(&self) -> Option<Dokumen> {
        match self.hasil {
            HasilPutusan::Susun { dokumen, .. } => Some(dokumen),
            HasilPutusan::Luar { .. } | HasilPutusan::TidakBisa => None,
        }
    }

    /// Track, when it is one of its own.
    pub(super) fn jalur(&self) -> Option<Jalur> {
        match self.hasil {
            HasilPutusan::Luar { jalur } => Some(jalur),
            HasilPutusan::Susun { .. } | HasilPutusan::TidakBisa => None,
        }
    }

    /// Whether the object lies outside the powers of the region.
    pub(super) fn di_luar_kewenangan(&self) -> bool {
        matches!(self.untuk(), "absolut" | "tingkat_lain")
    }

    /// Whether DPRD must approve: PP 28/2018 Pasal 6 ayat (2). That regional assets count is a default (hukum/02 §3).
    pub(super) fn perlu_dprd(&self) -> bool {
        self.jawaban.kode("beban").is_some_and(|b| b != "tidak")
    }

    /// Whether regional assets are, or may be, used.
    pub(super) fn memakai_aset(&self) -> bool {
        matches!(self.jawaban.kode("beban"), Some("aset" | "beberapa"))
    }

    /// The kinds that it is; none when nothing is possible or somebody must look at it first.
    pub(super) fn jenis_kerja_sama(&self) -> Vec<JenisKerjaSama> {
        use JenisKerjaSama as K;
        match self.hasil {
            HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdd, .. } => vec![K::Ksdd],
            HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdpk, .. } => vec![K::Ksdpk],
            HasilPutusan::Susun { kelas: KelasKerjaSama::Sinergi, .. } => vec![K::Sinergi],
            HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdpl, .. }
            | HasilPutusan::Luar { jalur: Jalur::Ksdpl } => {
                vec![K::Ksdpl]
            }
            HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdll, .. }
            | HasilPutusan::Luar { jalur: Jalur::KsdllPenerusan | Jalur::KsdllLainnya } => vec![K::Ksdll],
            HasilPutusan::Luar { jalur: Jalur::Investasi | Jalur::Infrastruktur | Jalur::Pengadaan } => {
                vec![K::Ksdpk]
            }
            // Lending between governments is no kerja sama daerah.
            HasilPutusan::Luar { jalur: Jalur::BarangMilikDaerah } if self.untuk() == "aset" => {
                vec![K::Ksdpk]
            }
            HasilPutusan::Luar { jalur: Jalur::DuaNaskah } => match self.golongan {
                Golongan::DaerahDanSwasta => vec![K::Ksdd, K::Ksdpk],
                _ => vec![K::Sinergi, K::Ksdpk],
            },
            HasilPutusan::Luar { jalur: Jalur::BarangMilikDaerah | Jalur::Tinjauan }
            | HasilPutusan::TidakBisa => Vec::new(),
        }
    }
}

/// The router (hukum/01 §8).
fn hasil(j: &Jawaban, golongan: Golongan) -> HasilPutusan {
    use Golongan as G;
    let luar = |jalur| HasilPutusan::Luar { jalur };
    match (golongan, j.kode("untuk").unwrap_or_default()) {
        (G::Cv | G::Desa | G::Unit, _) | (_, "absolut" | "tingkat_lain") => HasilPutusan::TidakBisa,
        (G::DaerahDanSwasta | G::PusatDanSwasta, _) => luar(Jalur::DuaNaskah),
        (G::PerusahaanAsing, _) => luar(Jalur::Tinjauan),
        (g, "investasi" | "infrastruktur" | "pengadaan") if g.asing() => luar(Jalur::Tinjauan),
        (_, "aset" | "pinjam_barang") => luar(Jalur::BarangMilikDaerah),
        (_, "investasi") => luar(Jalur::Investasi),
        (_, "infrastruktur") => luar(Jalur::Infrastruktur),
        (_, "pengadaan") => luar(Jalur::Pengadaan),
        (G::PemdaAsing, _) => luar(Jalur::Ksdpl),
        (G::Penerusan | G::Nirlaba, _) => luar(Jalur::KsdllPenerusan),
        (G::LembagaAsing, _) => luar(Jalur::KsdllLainnya),
        (G::Daerah, _) => {
            let wajib = j.kode("batas") == Some("berdampak");
            susun(j, KelasKerjaSama::Ksdd, if wajib { Kategori::Wajib } else { Kategori::Sukarela })
        }
        (G::PihakKetiga, _) => susun(j, KelasKerjaSama::Ksdpk, Kategori::PelayananPublik),
        (G::Pusat | G::BadanPublik, _) => HasilPutusan::Susun {
            kelas: KelasKerjaSama::Sinergi,
            kategori: None,
            dokumen: Dokumen::NotaKesepakatan,
            dokumen_berikut: None,
        },
    }
}

/// The Kesepakatan Bersama first, then the Perjanjian Kerja Sama: PP 28/2018 Pasal 6 ayat (1).
fn susun(j: &Jawaban, kelas: KelasKerjaSama, kategori: Kategori) -> HasilPutusan {
    let pks = Dokumen::PerjanjianKerjaSama;
    let (dokumen, dokumen_berikut) = if j.kode("kesepakatan") == Some("ada") {
        (pks, None)
    } else {
        (Dokumen::KesepakatanBersama, Some(pks))
    };
    HasilPutusan::Susun { kelas, kategori: Some(kategori), dokumen, dokumen_berikut }
}
