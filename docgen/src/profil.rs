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

    /// The profile file, always the same bytes for the same content.
    pub fn ke_json(&self) -> Vec<u8> {
        amplop::tulis_profil(self)
    }

    /// Fills what is still empty: the own region among the parties, and the page.
    ///
    /// A party that names another region is left alone, for a wrong address is worse than a gap.
    pub fn isi(&self, draf: &mut Draf) {
        if let Some(pihak) = self.pihak_cocok(draf).and_then(|i| draf.pihak.get_mut(i)) {
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

    /// Index of the party that is the region of this profile: by code, by name, else the first that could be it and says
    /// nothing of itself.
    pub fn pihak_cocok(&self, draf: &Draf) -> Option<usize> {
        let seragam = |s: &str| s.trim().to_lowercase();
        let daerah = |p: &Pihak| p.jenis.pilihan().is_none_or(JenisPihak::daerah);
        let sama_kode = |p: &Pihak| !p.kode_wilayah.is_empty() && p.kode_wilayah == self.daerah.kode_wilayah;
        let sama_nama = |p: &Pihak| !p.nama.is_empty() && seragam(&p.nama) == seragam(&self.daerah.nama);
        let tanpa_nama = |p: &Pihak| p.nama.is_empty() && p.kode_wilayah.is_empty();
        let cari = |uji: &dyn Fn(&Pihak) -> bool| draf.pihak.iter().position(|p| daerah(p) && uji(p));
        // A name that stands under another code is another region of the same name.
        cari(&sama_kode)
            .or_else(|| cari(&|p| sama_nama(p) && p.kode_wilayah.is_empty()))
            .or_else(|| cari(&|p| tanpa_nama(p) && p.jenis == self.daerah.jenis))
            .or_else(|| cari(&|p| tanpa_nama(p) && p.jenis.kosong()))
    }

    /// Fills what is still empty in a party that is the region of this profile.
    pub fn isi_pihak(&self, pihak: &mut Pihak) {
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
        let pejabat = if ini.nama.is_empty() {
            self.pejabat_untuk(ini)
        } else {
            self.pejabat.iter().find(|p| p.nama == ini.nama)
        };
        if let Some(pejabat) = pejabat {
            isi_kosong(&mut ini.nama, &pejabat.nama);
            isi_kosong(&mut ini.jabatan, &pejabat.jabatan);
            isi_kosong(&mut ini.kapasitas, &pejabat.kapasitas);
            isi_kosong(&mut ini.status, &pejabat.status);
            isi_kosong(&mut ini.dasar, &pejabat.dasar);
        }
    }

    /// Who signs where nobody is named yet: among those that suit what is known, the one marked as default or the only
    /// one, unless that is denied.
    fn pejabat_untuk(&self, ini: &Penandatangan) -> Option<&ProfilPejabat> {
        let cocok = |p: &&ProfilPejabat| {
            (ini.kapasitas.kosong() || p.kapasitas == ini.kapasitas)
                && (ini.jabatan.is_empty() || p.jabatan == ini.jabatan)
        };
        let calon: Vec<_> = self.pejabat.iter().filter(cocok).collect();
        let satu_satunya = match calon.as_slice() {
            [satu] if !satu.bawaan.tidak() => Some(*satu),
            _ => None,
        };
        calon.iter().find(|p| p.bawaan.ya()).copied().or(satu_satunya)
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
    fn tulis_dan_baca_kembali() {
        let semula = profil();
        let bita = semula.ke_json();
        assert_eq!(Profil::baca(&bita).as_ref(), Ok(&semula));
        assert_eq!(Profil::baca(&bita).expect("sah").ke_json(), bita);
        let kosong = Profil::default().ke_json();
        assert_eq!(kosong, b"{\n  \"format\": \"ksd-profil\",\n  \"versi\": 1\n}\n");
        assert_eq!(Profil::baca(&kosong), Ok(Profil::default()));
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
    fn pejabat_menurut_kedudukan_yang_sudah_dipilih() {
        let mut profil = profil();
        profil.pejabat.push(ProfilPejabat {
            bawaan: true.into(),
            nama: "K".to_owned(),
            jabatan: "Kepala Dinas".to_owned(),
            kapasitas: Kapasitas::PejabatPerangkatDaerah.into(),
            ..ProfilPejabat::default()
        });
        let nama = |p: &mut Pihak| {
            profil.isi_pihak(p);
            p.penandatangan.nama.clone()
        };
        let mut p = pihak(JenisPihak::Kota, "", "82.71");
        assert_eq!(nama(&mut p.clone()), "K");
        p.penandatangan.kapasitas = Kapasitas::KepalaDaerah.into();
        p.penandatangan.jabatan = "Wali Kota Ternate".to_owned();
        assert_eq!(nama(&mut p.clone()), "A");
        p.penandatangan.jabatan = "Penjabat Wali Kota Ternate".to_owned();
        assert_eq!(nama(&mut p), "");
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
