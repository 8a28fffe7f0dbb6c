//! The urusan of UU 23/2014 Pasal 10, 12, 25 and 219, with stable ids.

/// Class of an urusan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KelompokUrusan {
    /// Wajib, pelayanan dasar: Pasal 12 ayat (1).
    WajibDasar,
    /// Wajib, bukan pelayanan dasar: Pasal 12 ayat (2).
    WajibNondasar,
    /// Pilihan: Pasal 12 ayat (3).
    Pilihan,
    /// Absolut: Pasal 10 ayat (1); never the object of a kerja sama daerah.
    Absolut,
    /// Pemerintahan umum: Pasal 25; not a power of the region.
    Umum,
    /// Unsur penunjang: Pasal 219 ayat (1); second to an urusan.
    Penunjang,
}

/// One urusan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Urusan {
    /// Stable id, for example `U11`.
    pub id: &'static str,
    /// Name in the spelling of the law.
    pub nama: &'static str,
    /// Class.
    pub kelompok: KelompokUrusan,
}

/// All urusan, in the order of the law.
pub const URUSAN: &[Urusan] = &[
    Urusan { id: "U01", nama: "pendidikan", kelompok: KelompokUrusan::WajibDasar },
    Urusan { id: "U02", nama: "kesehatan", kelompok: KelompokUrusan::WajibDasar },
    Urusan { id: "U03", nama: "pekerjaan umum dan penataan ruang", kelompok: KelompokUrusan::WajibDasar },
    Urusan {
        id: "U04",
        nama: "perumahan rakyat dan kawasan permukiman",
        kelompok: KelompokUrusan::WajibDasar,
    },
    Urusan {
        id: "U05",
        nama: "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        kelompok: KelompokUrusan::WajibDasar,
    },
    Urusan { id: "U06", nama: "sosial", kelompok: KelompokUrusan::WajibDasar },
    Urusan { id: "U07", nama: "tenaga kerja", kelompok: KelompokUrusan::WajibNondasar },
    Urusan {
        id: "U08",
        nama: "pemberdayaan perempuan dan pelindungan anak",
        kelompok: KelompokUrusan::WajibNondasar,
    },
    Urusan { id: "U09", nama: "pangan", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U10", nama: "pertanahan", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U11", nama: "lingkungan hidup", kelompok: KelompokUrusan::WajibNondasar },
    Urusan {
        id: "U12",
        nama: "administrasi kependudukan dan pencatatan sipil",
        kelompok: KelompokUrusan::WajibNondasar,
    },
    Urusan { id: "U13", nama: "pemberdayaan masyarakat dan Desa", kelompok: KelompokUrusan::WajibNondasar },
    Urusan {
        id: "U14",
        nama: "pengendalian penduduk dan keluarga berencana",
        kelompok: KelompokUrusan::WajibNondasar,
    },
    Urusan { id: "U15", nama: "perhubungan", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U16", nama: "komunikasi dan informatika", kelompok: KelompokUrusan::WajibNondasar },
    Urusan {
        id: "U17",
        nama: "koperasi, usaha kecil, dan menengah",
        kelompok: KelompokUrusan::WajibNondasar,
    },
    Urusan { id: "U18", nama: "penanaman modal", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U19", nama: "kepemudaan dan olah raga", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U20", nama: "statistik", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U21", nama: "persandian", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U22", nama: "kebudayaan", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U23", nama: "perpustakaan", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U24", nama: "kearsipan", kelompok: KelompokUrusan::WajibNondasar },
    Urusan { id: "U25", nama: "kelautan dan perikanan", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "U26", nama: "pariwisata", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "U27", nama: "pertanian", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "U28", nama: "kehutanan", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "U29", nama: "energi dan sumber daya mineral", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "U30", nama: "perdagangan", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "U31", nama: "perindustrian", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "U32", nama: "transmigrasi", kelompok: KelompokUrusan::Pilihan },
    Urusan { id: "A1", nama: "politik luar negeri", kelompok: KelompokUrusan::Absolut },
    Urusan { id: "A2", nama: "pertahanan", kelompok: KelompokUrusan::Absolut },
    Urusan { id: "A3", nama: "keamanan", kelompok: KelompokUrusan::Absolut },
    Urusan { id: "A4", nama: "yustisi", kelompok: KelompokUrusan::Absolut },
    Urusan { id: "A5", nama: "moneter dan fiskal nasional", kelompok: KelompokUrusan::Absolut },
    Urusan { id: "A6", nama: "agama", kelompok: KelompokUrusan::Absolut },
    Urusan { id: "G1", nama: "pemerintahan umum", kelompok: KelompokUrusan::Umum },
    Urusan { id: "P1", nama: "perencanaan", kelompok: KelompokUrusan::Penunjang },
    Urusan { id: "P2", nama: "keuangan", kelompok: KelompokUrusan::Penunjang },
    Urusan {
        id: "P3",
        nama: "kepegawaian serta pendidikan dan pelatihan",
        kelompok: KelompokUrusan::Penunjang,
    },
    Urusan { id: "P4", nama: "penelitian dan pengembangan", kelompok: KelompokUrusan::Penunjang },
    Urusan { id: "P5", nama: "fungsi lain", kelompok: KelompokUrusan::Penunjang },
];

/// The urusan of an id.
pub fn cari_urusan(id: &str) -> Option<&'static Urusan> {
    URUSAN.iter().find(|u| u.id == id)
}
