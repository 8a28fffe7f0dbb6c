//! The steps of the worksheet: their order, which fields each one owns, and one file per step.

mod hak;
mod jenis;
mod ketentuan;
mod luar;
mod objek;
mod pelaksanaan;
mod periksa;
mod pihak;
mod rencana;
mod syarat;
mod teks;

pub(crate) use pihak::{cari_wilayah_di, dasar_wewenang};
#[cfg(test)]
mod terlihat;

use docgen::draf::{Berbentuk as _, Draf};
use docgen::teks::antarmuka::kata;
use leptos::prelude::AnyView;

/// A step, in the order of the task list. Any of them can be entered at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Langkah {
    /// Kind, document, title, place and date, parent, stages.
    Jenis,
    /// The parties and who signs.
    Pihak,
    /// Background, purpose, object, scope.
    Objek,
    /// Rights, duties, tasks.
    Hak,
    /// Implementation, money, results, assets, term.
    Pelaksanaan,
    /// The further provisions.
    Ketentuan,
    /// The work plan.
    Rencana,
    /// The text itself, and the page.
    Teks,
    /// The way of a foreign cooperation through its stages.
    Tahapan,
    /// Findings and download.
    Periksa,
}

/// All steps in order.
pub(crate) const LANGKAH: &[Langkah] = &[
    Langkah::Jenis,
    Langkah::Pihak,
    Langkah::Objek,
    Langkah::Hak,
    Langkah::Pelaksanaan,
    Langkah::Ketentuan,
    Langkah::Rencana,
    Langkah::Teks,
    Langkah::Tahapan,
    Langkah::Periksa,
];

/// Which step owns a field of the draft; the fields of a party are divided, see [`Langkah::dari_jalur`].
const PEMILIK: &[(Langkah, &[&str])] = &[
    (
        Langkah::Jenis,
        &[
            "kelas",
            "dokumen",
            "kategori",
            "prakarsa",
            "unsur_asing",
            "judul",
            "tempat",
            "tanggal",
            "induk",
            "tahapan",
        ],
    ),
    (Langkah::Pihak, &["pihak"]),
    (Langkah::Objek, &["premis", "dasar_hukum", "maksud", "tujuan", "objek", "lokasi", "ruang_lingkup"]),
    (Langkah::Pelaksanaan, &["pelaksanaan", "pembiayaan", "hasil", "bmd", "jangka_waktu"]),
    (
        Langkah::Ketentuan,
        &[
            "pemantauan",
            "sanksi",
            "kahar",
            "pengakhiran",
            "sengketa",
            "data_pribadi",
            "kerahasiaan",
            "hki",
            "antikorupsi",
            "istilah",
            "rangkap",
            "meterai",
            "saksi",
        ],
    ),
    (Langkah::Rencana, &["rencana_kerja"]),
    (Langkah::Teks, &["ubahan", "halaman"]),
    (Langkah::Periksa, &["pengecualian"]),
];

impl Langkah {
    /// Its place in an address.
    pub(crate) fn kode(self) -> &'static str {
        match self {
            Self::Jenis => "jenis",
            Self::Pihak => "pihak",
            Self::Objek => "objek",
            Self::Hak => "hak-dan-kewajiban",
            Self::Pelaksanaan => "pelaksanaan",
            Self::Ketentuan => "ketentuan",
            Self::Rencana => "rencana-kerja",
            Self::Teks => "teks",
            Self::Tahapan => "tahapan",
            Self::Periksa => "periksa",
        }
    }

    /// The step of an address.
    pub(crate) fn dari_kode(kode: &str) -> Option<Self> {
        LANGKAH.iter().copied().find(|l| l.kode() == kode)
    }

    /// Its name in the task list.
    pub(crate) fn judul(self) -> &'static str {
        match self {
            Self::Jenis => kata("lembar.langkah_jenis"),
            Self::Pihak => kata("lembar.langkah_pihak"),
            Self::Objek => kata("lembar.langkah_objek"),
            Self::Hak => kata("lembar.langkah_hak"),
            Self::Pelaksanaan => kata("lembar.langkah_pelaksanaan"),
            Self::Ketentuan => kata("lembar.langkah_ketentuan"),
            Self::Rencana => kata("lembar.langkah_rencana"),
            Self::Teks => kata("lembar.langkah_teks"),
            Self::Tahapan => kata("lembar.langkah_tahapan"),
            Self::Periksa => kata("lembar.langkah_periksa"),
        }
    }

    /// The step that owns a field, for example `pihak[0].hak[1].uraian`.
    pub(crate) fn dari_jalur(jalur: &str) -> Self {
        let kunci = jalur.split(['.', '[']).next().unwrap_or_default();
        if kunci == "pihak" {
            let dalam = jalur.split('.').nth(1).unwrap_or_default();
            return match dalam.split('[').next().unwrap_or_default() {
                "hak" | "kewajiban" | "tugas" => Self::Hak,
                _ => Self::Pihak,
            };
        }
        let (pemilik, kunci) = match jalur.strip_prefix("luar_negeri.") {
            Some(sisa) => (luar::PEMILIK, sisa.split(['.', '[']).next().unwrap_or_default()),
            None => (PEMILIK, kunci),
        };
        pemilik.iter().find(|(_, milik)| milik.contains(&kunci)).map_or(Self::Jenis, |(l, _)| *l)
    }

    /// Whether a naskah at home or abroad has this step: abroad there are no rights of parties and no standard text to
    /// change, but stages.
    pub(crate) fn ada(self, luar_negeri: bool) -> bool {
        match self {
            Self::Hak | Self::Teks => !luar_negeri,
            Self::Tahapan => luar_negeri,
            _ => true,
        }
    }

    /// Whether something of it has been answered.
    pub(crate) fn berisi(self, draf: &Draf) -> bool {
        if self == Self::Hak {
            return draf
                .pihak
                .iter()
                .any(|p| !p.hak.is_empty() || !p.kewajiban.is_empty() || !p.tugas.is_empty());
        }
        let milik = PEMILIK.iter().filter(|(l, _)| *l == self).flat_map(|(_, milik)| *milik);
        let asing = luar::PEMILIK.iter().filter(|(l, _)| *l == self).flat_map(|(_, milik)| *milik);
        let asing = asing.filter_map(|kunci| draf.luar_negeri.simpul(kunci));
        milik.filter_map(|kunci| draf.simpul(kunci)).chain(asing).any(|s| !s.hampa())
    }

    /// Whether a naskah may well do without an answer of this step.
    pub(crate) fn opsional(self) -> bool {
        matches!(self, Self::Rencana | Self::Teks)
    }

    /// The step after this one.
    pub(crate) fn berikut(self, luar_negeri: bool) -> Option<Self> {
        LANGKAH.iter().copied().find(|l| *l > self && l.ada(luar_negeri))
    }

    /// The step before this one.
    pub(crate) fn sebelum(self, luar_negeri: bool) -> Option<Self> {
        LANGKAH.iter().rev().copied().find(|l| *l < self && l.ada(luar_negeri))
    }
}

/// The fields of a step.
pub(crate) fn isi(langkah: Langkah, luar_negeri: bool) -> AnyView {
    match langkah {
        Langkah::Periksa => periksa::isi(),
        _ if luar_negeri => luar::isi(langkah),
        Langkah::Jenis => jenis::isi(),
        Langkah::Pihak => pihak::isi(),
        Langkah::Objek => objek::isi(),
        Langkah::Hak => hak::isi(),
        Langkah::Pelaksanaan => pelaksanaan::isi(),
        Langkah::Ketentuan => ketentuan::isi(),
        Langkah::Rencana => rencana::isi(),
        Langkah::Teks => teks::isi(),
        Langkah::Tahapan => luar::isi(langkah),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use docgen::draf::{Simpul as _, Susunan, skema};

    #[test]
    fn setiap_bidang_dimiliki_tepat_satu_langkah() {
        let Draf { luar_negeri, .. } = Draf::default();
        let Susunan::Objek(asing) = luar_negeri.susunan() else { panic!("an object") };
        for b in asing.bidang {
            let banyak = luar::PEMILIK.iter().filter(|(_, milik)| milik.contains(&b.kunci)).count();
            assert_eq!(banyak, 1, "luar_negeri.{}", b.kunci);
        }
        for b in skema().bidang.iter().filter(|b| b.kunci != "luar_negeri") {
            let banyak = PEMILIK.iter().filter(|(_, milik)| milik.contains(&b.kunci)).count();
            assert_eq!(banyak, 1, "{}", b.kunci);
        }
        for (_, milik) in PEMILIK {
            for kunci in *milik {
                assert!(skema().bidang.iter().any(|b| b.kunci == *kunci), "{kunci}");
            }
        }
    }

    #[test]
    fn bidang_pihak_terbagi() {
        assert_eq!(Langkah::dari_jalur("pihak[0].nama"), Langkah::Pihak);
        assert_eq!(Langkah::dari_jalur("pihak"), Langkah::Pihak);
        assert_eq!(Langkah::dari_jalur("pihak[10].kewajiban[2].tenggat"), Langkah::Hak);
        assert_eq!(Langkah::dari_jalur("jangka_waktu.lama"), Langkah::Pelaksanaan);
    }

    #[test]
    fn urutan_langkah() {
        assert_eq!(Langkah::Jenis.sebelum(false), None);
        assert_eq!(Langkah::Teks.berikut(false), Some(Langkah::Periksa));
        assert_eq!(Langkah::Rencana.berikut(true), Some(Langkah::Tahapan));
        assert_eq!(Langkah::Periksa.berikut(true), None);
        assert!(LANGKAH.iter().all(|l| Langkah::dari_kode(l.kode()) == Some(*l)));
    }
}
