//! The decision and its parts.

use super::dalil::Alasan;
use super::jawaban::Jawaban;
use super::kata::{kata, pasangan};
use super::mitra::Golongan;
use super::perkara::Perkara;
use crate::ranah::{Dokumen, Kategori, KelasKerjaSama, Pilihan, pilihan};
use crate::teks::antarmuka;

/// What the answers lead to, with the reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Putusan {
    /// What follows.
    pub hasil: HasilPutusan,
    /// Why; never empty.
    pub mengapa: Vec<Alasan>,
    /// Why each other kind of cooperation does not fit.
    pub bukan: Vec<(JenisKerjaSama, Alasan)>,
    /// Who may sign, for each side.
    pub penandatangan: Vec<Alasan>,
    /// The stages from here on.
    pub tahapan: Vec<Tahap>,
    /// Documents that go with it.
    pub lampiran: Vec<Lampiran>,
    /// What is easily overlooked.
    pub perhatian: Vec<Alasan>,
    /// Other answers worth trying.
    pub jalan_lain: Vec<JalanLain>,
}

/// What follows from the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HasilPutusan {
    /// This tool drafts it.
    Susun {
        /// Kind of cooperation.
        kelas: KelasKerjaSama,
        /// Category within the kind; none in a Sinergi.
        kategori: Option<Kategori>,
        /// The document to draft now.
        dokumen: Dokumen,
        /// The document after it.
        dokumen_berikut: Option<Dokumen>,
    },
    /// Possible, but on a track of its own: abroad, or under another law, which this tool does not draft.
    Luar {
        /// The track.
        jalur: Jalur,
    },
    /// Not possible as kerja sama daerah.
    TidakBisa,
}

pilihan! {
    /// A track of its own.
    Jalur {
        /// KSDPL: PP 28/2018 Pasal 24.
        Ksdpl = "ksdpl",
        /// KSDLL, penerusan kerja sama Pemerintah: PP 28/2018 Pasal 25 huruf a.
        KsdllPenerusan = "ksdll_penerusan",
        /// KSDLL lainnya: PP 28/2018 Pasal 25 huruf b.
        KsdllLainnya = "ksdll_lainnya",
        /// Somebody must look at it first.
        Tinjauan = "tinjauan",
        /// The law of regional assets: PP 28/2018 Pasal 15 ayat (3).
        BarangMilikDaerah = "barang_milik_daerah",
        /// The law of investment: PP 28/2018 Pasal 15 ayat (3).
        Investasi = "investasi",
        /// The law of infrastructure: PP 28/2018 Pasal 15 ayat (4) huruf a.
        Infrastruktur = "infrastruktur",
        /// The law of procurement: PP 28/2018 Pasal 15 ayat (4) huruf b.
        Pengadaan = "pengadaan",
        /// Two naskah, one for each kind.
        DuaNaskah = "dua_naskah",
    }
}

pilihan! {
    /// The five kinds that PP 28/2018 knows, more than [`KelasKerjaSama`] as long as those abroad are not drafted.
    JenisKerjaSama {
        /// With another region.
        Ksdd = "ksdd",
        /// With a pihak ketiga.
        Ksdpk = "ksdpk",
        /// With the central government.
        Sinergi = "sinergi",
        /// With a regional government abroad.
        Ksdpl = "ksdpl",
        /// With an institution abroad.
        Ksdll = "ksdll",
    }
}

impl JenisKerjaSama {
    /// Short name: `KSDD`.
    pub fn nama(self) -> &'static str {
        pasangan(&format!("jenis.{}", self.kode())).0
    }

    /// The name in the law.
    pub fn nama_lengkap(self) -> &'static str {
        pasangan(&format!("jenis.{}", self.kode())).1
    }
}

/// A stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tahap {
    /// Its name; for KSDD, KSDPK and abroad the exact term of the law.
    pub nama: String,
    /// What happens in it.
    pub keterangan: Alasan,
    /// Whether it is needed after these answers.
    pub perlu: bool,
}

/// A document that goes with the naskah.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lampiran {
    /// Its name.
    pub nama: String,
    /// What it holds or when it is needed.
    pub keterangan: Alasan,
}

/// Other answers worth trying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JalanLain {
    /// What the officer does then.
    pub kalimat: &'static str,
    /// The answers to go on with.
    pub jawaban: Jawaban,
}

impl Putusan {
    /// Heading of the decision: the document, or the track.
    pub fn judul(&self) -> &'static str {
        self.hasil.kata().0
    }

    /// The line below the heading: the kind of cooperation, or what this version does not do.
    pub fn keterangan(&self) -> &'static str {
        self.hasil.kata().1
    }
}

impl HasilPutusan {
    fn kata(self) -> (&'static str, &'static str) {
        match self {
            Self::Susun { kelas, dokumen, .. } => {
                (label("Dokumen", dokumen.kode()), label("KelasKerjaSama", kelas.kode()))
            }
            Self::Luar { jalur } => pasangan(&format!("hasil.{}", jalur.kode())),
            Self::TidakBisa => pasangan("hasil.tidak_bisa"),
        }
    }
}

/// Name of a code in the words of the draft.
pub(super) fn label(nama: &str, kode: &str) -> &'static str {
    antarmuka::pilihan(nama, kode).map_or("", |p| p.label)
}

/// Ways out of what cannot be done here.
pub(super) fn jalan_lain(p: &Perkara) -> Vec<JalanLain> {
    let ke = |kunci: &str, kueri: &str| JalanLain {
        kalimat: kata(&format!("jalan.{kunci}")),
        jawaban: Jawaban::dari_kueri(kueri),
    };
    let pelayanan = || {
        let mut jawaban = p.jawaban;
        jawaban
            .jawab("untuk", "pelayanan_publik")
            .then(|| JalanLain { kalimat: kata("jalan.pelayanan"), jawaban })
    };
    match (p.golongan, p.untuk()) {
        (Golongan::Cv, _) => {
            vec![ke("perseorangan", "mitra=perseorangan"), ke("badan_hukum", "mitra=perusahaan")]
        }
        (Golongan::DaerahDanSwasta, _) => {
            vec![ke("daerah", "mitra=daerah"), ke("swasta", "mitra=perusahaan")]
        }
        (Golongan::PusatDanSwasta, _) => vec![ke("pusat", "mitra=pusat"), ke("swasta", "mitra=perusahaan")],
        (Golongan::Daerah | Golongan::PihakKetiga, "absolut") => vec![ke("pusat", "mitra=pusat")],
        (Golongan::Daerah | Golongan::PihakKetiga, "aset" | "investasi" | "infrastruktur" | "pengadaan") => {
            pelayanan().into_iter().collect()
        }
        _ => Vec::new(),
    }
}
