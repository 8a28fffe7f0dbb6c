//! One table from the meaning of a paragraph to its Word style and its CSS class.

use crate::naskah::Gaya;

/// How a kind of paragraph is called in Word and in HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamaGaya {
    /// Kind.
    pub gaya: Gaya,
    /// Word style id (no spaces).
    pub id: &'static str,
    /// Word style name, as officers see it.
    pub nama: &'static str,
    /// CSS class.
    pub kelas: &'static str,
}

/// Every style, in the order in which Word lists them.
pub const GAYA: &[NamaGaya] = &[
    NamaGaya { gaya: Gaya::Judul, id: "NaskahJudul", nama: "Naskah Judul", kelas: "n-judul" },
    NamaGaya { gaya: Gaya::NomorNaskah, id: "NaskahNomor", nama: "Naskah Nomor", kelas: "n-nomor" },
    NamaGaya { gaya: Gaya::Isi, id: "NaskahIsi", nama: "Naskah Isi", kelas: "n-isi" },
    NamaGaya {
        gaya: Gaya::NamaPihak,
        id: "NaskahNamaPihak",
        nama: "Naskah Nama Pihak",
        kelas: "n-nama-pihak",
    },
    NamaGaya {
        gaya: Gaya::UraianPihak,
        id: "NaskahUraianPihak",
        nama: "Naskah Uraian Pihak",
        kelas: "n-uraian-pihak",
    },
    NamaGaya { gaya: Gaya::Premis, id: "NaskahPremis", nama: "Naskah Premis", kelas: "n-premis" },
    NamaGaya { gaya: Gaya::DasarHukum, id: "NaskahDasarHukum", nama: "Naskah Dasar Hukum", kelas: "n-dasar" },
    NamaGaya { gaya: Gaya::Subjudul, id: "NaskahSubjudul", nama: "Naskah Subjudul", kelas: "n-subjudul" },
    NamaGaya { gaya: Gaya::Pasal, id: "NaskahPasal", nama: "Naskah Pasal", kelas: "n-pasal" },
    NamaGaya { gaya: Gaya::IsiPasal, id: "NaskahIsiPasal", nama: "Naskah Isi Pasal", kelas: "n-isi-pasal" },
    NamaGaya { gaya: Gaya::Ayat, id: "NaskahAyat", nama: "Naskah Ayat", kelas: "n-ayat" },
    NamaGaya { gaya: Gaya::Huruf, id: "NaskahHuruf", nama: "Naskah Huruf", kelas: "n-huruf" },
    NamaGaya { gaya: Gaya::Angka, id: "NaskahAngka", nama: "Naskah Angka", kelas: "n-angka" },
    NamaGaya {
        gaya: Gaya::HurufKurung,
        id: "NaskahHurufKurung",
        nama: "Naskah Huruf Kurung",
        kelas: "n-huruf-kurung",
    },
    NamaGaya {
        gaya: Gaya::AngkaKurung,
        id: "NaskahAngkaKurung",
        nama: "Naskah Angka Kurung",
        kelas: "n-angka-kurung",
    },
    NamaGaya {
        gaya: Gaya::KepalaTabel,
        id: "NaskahKepalaTabel",
        nama: "Naskah Kepala Tabel",
        kelas: "n-kepala-tabel",
    },
    NamaGaya { gaya: Gaya::IsiTabel, id: "NaskahIsiTabel", nama: "Naskah Isi Tabel", kelas: "n-isi-tabel" },
    NamaGaya {
        gaya: Gaya::TandaTangan,
        id: "NaskahTandaTangan",
        nama: "Naskah Tanda Tangan",
        kelas: "n-tanda-tangan",
    },
    NamaGaya {
        gaya: Gaya::NamaTandaTangan,
        id: "NaskahNamaTandaTangan",
        nama: "Naskah Nama Tanda Tangan",
        kelas: "n-nama-tanda-tangan",
    },
    NamaGaya {
        gaya: Gaya::JudulLampiran,
        id: "NaskahJudulLampiran",
        nama: "Naskah Judul Lampiran",
        kelas: "n-judul-lampiran",
    },
];

/// The names of a kind of paragraph.
pub fn nama_gaya(gaya: Gaya) -> &'static NamaGaya {
    GAYA.iter().find(|n| n.gaya == gaya).unwrap_or(&GAYA[2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiap_gaya_satu_baris() {
        let semua: std::collections::BTreeSet<_> = GAYA.iter().map(|n| n.gaya).collect();
        assert_eq!(semua.len(), GAYA.len(), "a style stands twice");
        for (i, n) in GAYA.iter().enumerate() {
            assert!(
                GAYA[i + 1..].iter().all(|m| m.id != n.id && m.kelas != n.kelas),
                "{} is not unique",
                n.id
            );
        }
    }
}
