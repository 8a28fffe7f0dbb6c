//! The profile of a region: what is the same in every naskah, filled in once.

use crate::Galat;
use crate::amplop;
use crate::draf::bentuk::skema;
use crate::draf::{
    Bentuk, Berbentuk, DasarWewenang, Draf, Gambar, Halaman, Isian, IsianPilihan, Korespondensi,
    Penandatangan, Pihak, Skema,
};
use crate::ranah::{JenisPihak, Kapasitas, StatusPejabat};

skema! {
    /// A profile file.
    Profil {
        /// The region.
        daerah: ProfilDaerah,
        /// The unit that prepares and carries out the cooperation.
        perangkat_daerah: ProfilPerangkatDaerah,
        /// Officials who sign for the region.
        pejabat: Vec<ProfilPejabat>,
        /// Emblem of the region.
        logo: Gambar,
        /// Beginning or pattern of the numbers in the series of the region.
        nomor: String,
        /// Page and house style.
        halaman: Halaman,
    }
}

skema! {
    /// The region as a party.
    ProfilDaerah {
        /// Province, regency or city.
        jenis: IsianPilihan<JenisPihak>,
        /// Full name, for example `Pemerintah Kota Ternate`.
        nama: String,
        /// Code of the region (Kepmendagri), for example `82.71`.
        kode_wilayah: String,
        /// Seat and full address.
        alamat: String,
    }
}

skema! {
    /// The unit of the region.
    ProfilPerangkatDaerah {
        /// Name, for example `Dinas Kesehatan Kota Ternate`.
        nama: String,
        /// Where letters go.
        korespondensi: Korespondensi,
    }
}

skema! {
    /// An official who signs.
    ProfilPejabat {
        /// Whether this official signs when nobody else is named; the only one of a list does.
        bawaan: Isian<bool>,
        /// Name with academic titles.
        nama: String,
        /// Office.
        jabatan: String,
        /// In what capacity he or she acts.
        kapasitas: IsianPilihan<Kapasitas>,
        /// Standing in the office.
        status: IsianPilihan<StatusPejabat>,
        /// Documents on which the authority rests.
        dasar: Vec<DasarWewenang>,
    }
}

/// The field table of profile files.
///
/// # Panics
/// Never: the shape of [`Profil`] is an object by construction.
pub fn skema() -> &'static Skema {
    match Profil::BENTUK {
        Bentuk::Objek(s) => s,
        _ => unreachable!("Profil is an object"),
    }
}

/// Takes the answer of the profile where the draft has none.
fn isi_kosong<T: Berbentuk + Clone>(tujuan: &mut T, sumber: &T) {
    if tujuan.kosong() && !sumber.kosong() {
        tujuan.clone_from(sumber);
    }
}

impl Profil {
    /// Reads a profile file.
    pub fn baca(bita: &[u8]) -> Result<Self, Galat> {
        amplop::baca_profil(bita, skema())
    }

    /// Fills what is still empty: the own region among the parties, and the page.
    ///
    /// A party that names another region is left alone, for a wrong address is worse than a gap.
    pub fn isi(&self, draf: &mut Draf) {
        if let Some(pihak) = self.cari_pihak(draf) {
            self.isi_pihak(pihak);
        }
        let (ini, dari) = (&mut draf.halaman, &self.halaman);
        isi_kosong(&mut ini.kertas, &dari.kertas);
        isi_kosong(&mut ini.huruf, &dari.huruf);
        isi_kosong(&mut ini.ukuran, &dari.ukuran);
        isi_kosong(&mut ini.tepi_atas, &dari.tepi_atas);
        isi_kosong(&mut ini.tepi_bawah, &dari.tepi_bawah);
        isi_kosong(&mut ini.tepi_kiri, &dari.tepi_kiri);
        isi_kosong(&mut ini.tepi_kanan, &dari.tepi_kanan);
        isi_kosong(&mut ini.kesatu_di_kiri, &dari.kesatu_di_kiri);
        isi_kosong(&mut ini.sebutan_pertama, &dari.sebutan_pertama);
    }

    /// The party that is the region of this profile: by code, by name, else the first that could be it and says
    /// nothing of itself.
    fn cari_pihak<'a>(&self, draf: &'a mut Draf) -> Option<&'a mut Pihak> {
        let seragam = |s: &str| s.trim().to_lowercase();
        let daerah = |p: &Pihak| p.jenis.pilihan().is_none_or(JenisPihak::daerah);
        let sama_kode = |p: &Pihak| !p.kode_wilayah.is_empty() && p.kode_wilayah == self.daerah.kode_wilayah;
        let sama_nama = |p: &Pihak| !p.nama.is_empty() && seragam(&p.nama) == seragam(&self.daerah.nama);
        let tanpa_nama = |p: &Pihak| p.nama.is_empty() && p.kode_wilayah.is_empty();
        let cari = |uji: &dyn Fn(&Pihak) -> bool| draf.pihak.iter().position(|p| daerah(p) && uji(p));
        // A name that stands under another code is another region of the same name.
        let indeks = cari(&sama_kode)
            .or_else(|| cari(&|p| sama_nama(p) && p.kode_wilayah.is_empty()))
            .or_else(|| cari(&|p| tanpa_nama(p) && p.jenis == self.daerah.jenis))
            .or_else(|| cari(&|p| tanpa_nama(p) && p.jenis.kosong()))?;
        draf.pihak.get_mut(indeks)
    }

    fn isi_pihak(&self, pihak: &mut Pihak) {
        isi_kosong(&mut pihak.jenis, &self.daerah.jenis);
        isi_kosong(&mut pihak.nama, &self.daerah.nama);
        isi_kosong(&mut pihak.kode_wilayah, &self.daerah.kode_wilayah);
        isi_kosong(&mut pihak.alamat, &self.daerah.alamat);
        isi_kosong(&mut pihak.unit_pelaksana, &self.perangkat_daerah.nama);
        // As a whole: the telephone of one office does not belong under the name of another.
        isi_kosong(&mut pihak.korespondensi, &self.perangkat_daerah.korespondensi);
        isi_kosong(&mut pihak.logo, &self.logo);
        isi_kosong(&mut pihak.nomor, &self.nomor);
        let ini = &mut pihak.penandatangan;
        if ini.kosong() {
            if let Some(pejabat) = self.pejabat_bawaan() {
                *ini = pejabat.penandatangan();
            }
        } else if let Some(pejabat) = self.pejabat.iter().find(|p| !p.nama.is_empty() && p.nama == ini.nama) {
            let dari = pejabat.penandatangan();
            isi_kosong(&mut ini.jabatan, &dari.jabatan);
            isi_kosong(&mut ini.kapasitas, &dari.kapasitas);
            isi_kosong(&mut ini.status, &dari.status);
            isi_kosong(&mut ini.dasar, &dari.dasar);
        }
    }

    /// The official marked as default, or the only one, unless that is denied.
    fn pejabat_bawaan(&self) -> Option<&ProfilPejabat> {
        self.pejabat.iter().find(|p| p.bawaan.ya()).or(match self.pejabat.as_slice() {
            [satu] if !satu.bawaan.tidak() => Some(satu),
            _ => None,
        })
    }
}

impl ProfilPejabat {
    fn penandatangan(&self) -> Penandatangan {
        Penandatangan {
            nama: self.nama.clone(),
            jabatan: self.jabatan.clone(),
            kapasitas: self.kapasitas.clone(),
            status: self.status.clone(),
            dasar: self.dasar.clone(),
            ..Penandatangan::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draf::{HurufHalaman, Kertas};

    fn profil() -> Profil {
        Profil::baca(
            br#"{ "format": "ksd-profil", "versi": 1,
                "daerah": { "jenis": "kota", "nama": "Pemerintah Kota Ternate", "kode_wilayah": "82.71",
                            "alamat": "Jalan Contoh Nomor 1, Ternate" },
                "perangkat_daerah": { "nama": "Bagian Kerja Sama", "korespondensi": { "telepon": "0921-1" } },
                "pejabat": [ { "nama": "A", "jabatan": "Wali Kota Ternate", "kapasitas": "kepala_daerah" } ],
                "nomor": "100.3/", "halaman": { "kertas": "f4", "huruf": "bookman" } }"#,
        )
        .expect("profil sah")
    }

    fn pihak(jenis: JenisPihak, nama: &str, kode: &str) -> Pihak {
        Pihak {
            jenis: jenis.into(),
            nama: nama.to_owned(),
            kode_wilayah: kode.to_owned(),
            ..Pihak::default()
        }
    }

    #[test]
    fn hanya_yang_kosong_terisi() {
        let mut draf = Draf::default();
        draf.halaman.kertas = Kertas::A4.into();
        draf.pihak = vec![pihak(JenisPihak::Yayasan, "Yayasan X", ""), pihak(JenisPihak::Kota, "", "82.71")];
        draf.pihak[1].alamat = "Alamat sendiri".to_owned();
        profil().isi(&mut draf);
        assert_eq!(draf.pihak[0], pihak(JenisPihak::Yayasan, "Yayasan X", ""));
        let kota = &draf.pihak[1];
        assert_eq!((kota.nama.as_str(), kota.alamat.as_str()), ("Pemerintah Kota Ternate", "Alamat sendiri"));
        assert_eq!(kota.penandatangan.jabatan, "Wali Kota Ternate");
        assert_eq!((kota.nomor.as_str(), kota.unit_pelaksana.as_str()), ("100.3/", "Bagian Kerja Sama"));
        assert_eq!(kota.korespondensi.telepon, "0921-1");
        assert!(draf.halaman.kertas.nilai() == Some(crate::draf::Pilih(Kertas::A4)));
        assert!(draf.halaman.huruf.adalah(HurufHalaman::Bookman));
        let sekali = draf.clone();
        profil().isi(&mut draf);
        assert_eq!(draf, sekali);
    }

    #[test]
    fn daerah_lain_tidak_disentuh() {
        let semula = vec![
            pihak(JenisPihak::Kota, "Pemerintah Kota Tidore Kepulauan", "82.72"),
            pihak(JenisPihak::Kota, "Pemerintah Kota Ternate", "99.99"),
        ];
        let mut draf = Draf { pihak: semula.clone(), ..Draf::default() };
        profil().isi(&mut draf);
        assert_eq!(draf.pihak, semula);
    }

    #[test]
    fn penandatangan_yang_sudah_ada_tetap() {
        let kota = pihak(JenisPihak::Kota, "pemerintah kota ternate ", "");
        let mut draf = Draf { pihak: vec![kota], ..Draf::default() };
        draf.pihak[0].penandatangan.nama = "B".to_owned();
        profil().isi(&mut draf);
        assert_eq!(draf.pihak[0].penandatangan.jabatan, "");
        draf.pihak[0].penandatangan.nama = "A".to_owned();
        profil().isi(&mut draf);
        assert_eq!(draf.pihak[0].penandatangan.jabatan, "Wali Kota Ternate");
    }
}
