//! Regions with a government of their own, by code.
//!
//! From github.com/cahyadsn/wilayah (MIT, copyright Cahya DSN), after Kepmendagri 300.2.2-2138/2025 as amended. Names are
//! data, not law: the officer may write another one.

use std::sync::LazyLock;

use super::JenisPihak;

/// Number within a province from which a region is a city.
const KOTA: u8 = 71;

/// A province, regency or city. The administrative regencies and cities of Jakarta are none: their party is the province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wilayah {
    /// Code (Kepmendagri), for example `82` or `82.71`.
    pub kode: String,
    /// Province, regency or city.
    pub jenis: JenisPihak,
    /// Name without its kind, for example `Ternate`.
    pub nama: &'static str,
    /// Name of its province, or its own.
    pub provinsi: &'static str,
}

/// All of them, each province before what lies in it.
pub static WILAYAH: LazyLock<Vec<Wilayah>> = LazyLock::new(|| {
    let mut hasil = Vec::new();
    let (mut provinsi, mut kode, mut nomor) = ("", "", 0_u8);
    for baris in include_str!("wilayah.txt").lines().filter(|b| !b.starts_with(';')) {
        let (depan, nama) = baris.split_once(' ').unwrap_or(("", baris));
        if let Some(kode_provinsi) = depan.strip_prefix('#') {
            (provinsi, kode, nomor) = (nama, kode_provinsi, 0);
            hasil.push(Wilayah { kode: kode.to_owned(), jenis: JenisPihak::Provinsi, nama, provinsi });
            continue;
        }
        let disebut = depan.parse().ok();
        nomor = disebut.unwrap_or(nomor + 1);
        hasil.push(Wilayah {
            kode: format!("{kode}.{nomor:02}"),
            jenis: if nomor < KOTA { JenisPihak::Kabupaten } else { JenisPihak::Kota },
            nama: if disebut.is_some() { nama } else { baris },
            provinsi,
        });
    }
    hasil
});

impl Wilayah {
    /// `Provinsi Aceh`, `Kabupaten Bandung`, `Kota Ternate`.
    pub fn lengkap(&self) -> String {
        let jenis = match self.jenis {
            JenisPihak::Provinsi => "Provinsi",
            JenisPihak::Kota => "Kota",
            _ => "Kabupaten",
        };
        format!("{jenis} {}", self.nama)
    }

    /// `Pemerintah Kota Ternate`.
    pub fn pemerintah(&self) -> String {
        format!("Pemerintah {}", self.lengkap())
    }
}

/// The region of a code.
pub fn cari_wilayah(kode: &str) -> Option<&'static Wilayah> {
    WILAYAH.iter().find(|w| w.kode == kode)
}

/// The province of a two-digit code.
pub fn cari_provinsi(kode: &str) -> Option<&'static str> {
    WILAYAH.iter().find(|w| w.kode == kode && w.jenis == JenisPihak::Provinsi).map(|w| w.nama)
}

/// The regions that a few typed letters mean, the best first: every word occurs in name, province or code.
pub fn saring_wilayah(ketikan: &str, batas: usize) -> Vec<&'static Wilayah> {
    let ketikan = ketikan.to_lowercase();
    let kata: Vec<&str> = ketikan.split_whitespace().collect();
    if kata.is_empty() {
        return Vec::new();
    }
    let mut hasil: Vec<_> = WILAYAH
        .iter()
        .filter_map(|w| {
            let lengkap = w.lengkap().to_lowercase();
            let semua = format!("{lengkap} {} {}", w.provinsi.to_lowercase(), w.kode);
            let jarak = if lengkap == kata.join(" ") || w.nama.to_lowercase() == kata.join(" ") {
                0
            } else if kata.iter().all(|k| lengkap.split(' ').any(|bagian| bagian.starts_with(k))) {
                1
            } else {
                2
            };
            kata.iter().all(|k| semua.contains(k)).then_some((jarak, w))
        })
        .collect();
    hasil.sort_by_key(|(jarak, _)| *jarak);
    hasil.into_iter().take(batas).map(|(_, w)| w).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn jumlah_menurut_kepmendagri_tanpa_yang_administrasi() {
        let banyak = |jenis| WILAYAH.iter().filter(|w| w.jenis == jenis).count();
        assert_eq!(banyak(JenisPihak::Provinsi), 38);
        assert_eq!(banyak(JenisPihak::Kabupaten), 415);
        assert_eq!(banyak(JenisPihak::Kota), 93);
        let kode: BTreeSet<_> = WILAYAH.iter().map(|w| &w.kode).collect();
        assert_eq!(kode.len(), WILAYAH.len());
        assert!(WILAYAH.iter().all(|w| !w.nama.is_empty() && !w.nama.contains("Administrasi")));
        assert!(WILAYAH.iter().all(|w| cari_provinsi(&w.kode[..2]) == Some(w.provinsi)));
    }

    #[test]
    fn kode_setelah_celah_benar() {
        let nama = |kode: &str| cari_wilayah(kode).map(Wilayah::pemerintah);
        assert_eq!(nama("82.71").as_deref(), Some("Pemerintah Kota Ternate"));
        assert_eq!(nama("64.74").as_deref(), Some("Pemerintah Kota Bontang"));
        assert_eq!(nama("73.26").as_deref(), Some("Pemerintah Kabupaten Toraja Utara"));
        assert_eq!(nama("96.71").as_deref(), Some("Pemerintah Kota Sorong"));
        assert_eq!(nama("34").as_deref(), Some("Pemerintah Provinsi Daerah Istimewa Yogyakarta"));
        assert_eq!(nama("31.71"), None);
    }

    #[test]
    fn pencarian_mendahulukan_nama() {
        let cari = |teks| saring_wilayah(teks, 3).into_iter().map(Wilayah::lengkap).collect::<Vec<_>>();
        assert_eq!(cari("ternate"), ["Kota Ternate"]);
        assert_eq!(cari("kota bandung")[0], "Kota Bandung");
        assert_eq!(cari("bandung")[..2], ["Kabupaten Bandung", "Kota Bandung"]);
        assert_eq!(cari("82.71"), ["Kota Ternate"]);
        assert_eq!(cari("aceh")[0], "Provinsi Aceh");
        assert!(cari("  ").is_empty() && cari("tidak ada ini").is_empty());
    }
}
