//! The table of the stages (hukum/02 §4–5): which papers each of them needs.

use super::catatan::Jalan;
use crate::ranah::dasar::{pm25, pp28};
use crate::ranah::{Rujukan, TahapLuarNegeri as T};

/// When a paper is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Syarat {
    /// Always.
    Selalu,
    /// While the paper that closes the stage is not there: afterwards nobody asks for it.
    Pengantar,
    /// The same, of a regency or city.
    PengantarKabupaten,
    /// Where the plan needs a study.
    Studi,
}

/// One of these papers is needed.
pub(super) type Butuh = (&'static [T], Syarat);

/// A row of the table.
pub(super) struct Langkah {
    /// Code of the stage.
    pub(super) kode: &'static str,
    /// Its letter in Pasal 9.
    pub(super) huruf: Option<char>,
    /// Provisions.
    pub(super) dasar: &'static [Rujukan],
    /// The last one closes the stage.
    pub(super) butuh: &'static [Butuh],
    /// Shown where they are noted.
    pub(super) boleh: &'static [T],
}

use Syarat::{Pengantar, PengantarKabupaten, Selalu, Studi};

/// The yearly report, in which most ways end.
pub(super) const LAPORAN: Langkah = Langkah {
    kode: "pelaporan",
    huruf: None,
    dasar: &[pm25("Pasal 35"), pm25("Pasal 36"), pm25("Pasal 37"), pp28("Pasal 43")],
    butuh: &[(&[T::Laporan], Selalu)],
    boleh: &[],
};

/// Permendagri 25/2020 Pasal 9, with the kajian and the report.
const PERSETUJUAN: &[Langkah] = &[
    Langkah {
        kode: "prakarsa",
        huruf: Some('a'),
        dasar: &[pm25("Pasal 10"), pp28("Pasal 28 ayat (1)"), pp28("Pasal 28 ayat (2)")],
        butuh: &[(&[T::Prakarsa], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "penjajakan",
        huruf: Some('b'),
        dasar: &[pm25("Pasal 11"), pp28("Pasal 28 ayat (3)")],
        butuh: &[(&[T::Penjajakan], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "kajian",
        huruf: None,
        dasar: &[pm25("Pasal 12")],
        butuh: &[(&[T::Kajian], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "pernyataan_kehendak",
        huruf: Some('c'),
        dasar: &[pm25("Pasal 13"), pm25("Pasal 14"), pp28("Pasal 28 ayat (4)")],
        butuh: &[
            (&[T::PermohonanTanggapan], Pengantar),
            (&[T::KonsultasiMenlu], Selalu),
            (&[T::Tanggapan], Selalu),
            (&[T::PernyataanKehendak], Selalu),
            (&[T::SalinanPernyataan], Selalu),
        ],
        boleh: &[],
    },
    Langkah {
        kode: "rencana_kerja_sama",
        huruf: Some('d'),
        dasar: &[pm25("Pasal 15"), pp28("Pasal 28 ayat (5)"), pp28("Pasal 30 ayat (3)")],
        butuh: &[(&[T::RencanaKerjaSama], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "persetujuan_dprd",
        huruf: Some('e'),
        dasar: &[pm25("Pasal 16"), pm25("Pasal 17"), pp28("Pasal 30")],
        butuh: &[(&[T::PermohonanDprd], Pengantar), (&[T::PersetujuanDprd, T::DianggapSetuju], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "verifikasi",
        huruf: Some('f'),
        dasar: &[pm25("Pasal 18"), pm25("Pasal 19"), pp28("Pasal 31")],
        butuh: &[
            (&[T::VerifikasiGubernur], PengantarKabupaten),
            (&[T::VerifikasiMenteri], Pengantar),
            (&[T::Pertimbangan], Selalu),
        ],
        boleh: &[],
    },
    Langkah {
        kode: "rancangan_naskah",
        huruf: Some('g'),
        dasar: &[pm25("Pasal 20"), pp28("Pasal 32 ayat (1)")],
        butuh: &[(&[T::RancanganGubernur], PengantarKabupaten), (&[T::RancanganMenteri], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "pembahasan",
        huruf: Some('h'),
        dasar: &[pm25("Pasal 21 sampai dengan Pasal 23"), pp28("Pasal 32"), pp28("Pasal 33")],
        butuh: &[(&[T::RapatAntarkementerian], Selalu), (&[T::SuratKonfirmasi], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "persetujuan_menteri",
        huruf: Some('i'),
        dasar: &[pm25("Pasal 24"), pp28("Pasal 33 ayat (4)")],
        butuh: &[(&[T::PersetujuanMenteri], Selalu), (&[T::RencanaPenandatanganan], Selalu)],
        boleh: &[],
    },
    Langkah {
        kode: "penandatanganan",
        huruf: Some('j'),
        dasar: &[pm25("Pasal 25")],
        butuh: &[(&[T::Penandatanganan], Selalu), (&[T::NaskahAsli], Selalu)],
        boleh: &[T::KuasaPenuh],
    },
    Langkah {
        kode: "pelaksanaan",
        huruf: Some('k'),
        dasar: &[pm25("Pasal 26")],
        butuh: &[(&[T::RencanaTahunan], Selalu)],
        boleh: &[T::Perpanjangan],
    },
    LAPORAN,
];

const PENERUSAN_ORGANISASI: &[Langkah] = &[
    Langkah {
        kode: "usulan",
        huruf: None,
        dasar: &[pm25("Pasal 28"), pm25("Pasal 29 ayat (1)"), pm25("Pasal 29 ayat (2)")],
        butuh: &[
            (&[T::RencanaKerjaSama], Selalu),
            (&[T::KerangkaAcuan], Selalu),
            (&[T::StudiKelayakan], Studi),
            (&[T::Kesediaan], Selalu),
        ],
        boleh: &[T::PersetujuanDprd, T::Rekomendasi],
    },
    Langkah {
        kode: "verifikasi_penerusan",
        huruf: None,
        dasar: &[pm25("Pasal 29")],
        butuh: &[(&[T::VerifikasiMenteri], Selalu)],
        boleh: &[T::Pertimbangan],
    },
    Langkah {
        kode: "rapat_penerusan",
        huruf: None,
        dasar: &[pm25("Pasal 29")],
        butuh: &[(&[T::RapatAntarkementerian], Selalu)],
        boleh: &[],
    },
    LAPORAN,
];

const PENERUSAN_NIRLABA: &[Langkah] = &[
    Langkah {
        kode: "usulan_nirlaba",
        huruf: None,
        dasar: &[pm25("Pasal 28"), pm25("Pasal 30 ayat (1)"), pm25("Pasal 30 ayat (2) huruf a")],
        butuh: &[(&[T::RencanaKerjaSama], Selalu)],
        boleh: &[T::PersetujuanDprd, T::VerifikasiMenteri],
    },
    Langkah {
        kode: "rencana_tahunan_nirlaba",
        huruf: None,
        dasar: &[pm25("Pasal 30 ayat (2) huruf b"), pm25("Pasal 30 ayat (3)")],
        butuh: &[(&[T::RencanaTahunan], Selalu)],
        boleh: &[],
    },
    LAPORAN,
];

const PENERUSAN_KEMENTERIAN: &[Langkah] = &[Langkah {
    kode: "rekomendasi",
    huruf: None,
    dasar: &[pm25("Pasal 27 ayat (1)"), pm25("Pasal 27 ayat (2)"), pm25("Pasal 27 ayat (3)")],
    butuh: &[(&[T::Rekomendasi], Selalu)],
    boleh: &[T::PersetujuanDprd],
}];

/// The stages of a way.
pub(super) fn langkah(jalan: Jalan) -> &'static [Langkah] {
    match jalan {
        Jalan::Persetujuan => PERSETUJUAN,
        Jalan::PenerusanOrganisasi => PENERUSAN_ORGANISASI,
        Jalan::PenerusanNirlaba => PENERUSAN_NIRLABA,
        Jalan::PenerusanKementerian => PENERUSAN_KEMENTERIAN,
    }
}

/// The codes of all stages, for the test that compares the words with the code.
#[cfg(test)]
pub(crate) fn kode_langkah() -> impl Iterator<Item = &'static str> {
    let semua = [PERSETUJUAN, PENERUSAN_ORGANISASI, PENERUSAN_NIRLABA, PENERUSAN_KEMENTERIAN];
    semua.into_iter().flatten().map(|l| l.kode)
}
