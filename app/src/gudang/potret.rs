//! Earlier states: the snapshots of a draft, and the trash.

use super::rak::{Rak, Rumah, ke, tanpa};
use super::rekam::{Kepala, Rekam};
use super::{Gudang as _, GudangGalat, Perubahan, kunci};

/// Why a snapshot was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sebab {
    /// The draft was opened.
    Dibuka,
    /// Some minutes of work had passed.
    Jeda,
    /// A file of it left the page.
    Unduh,
    /// An earlier state was about to be restored.
    Pulih,
}

/// The letters in the keys.
const SEBAB: [(Sebab, &str); 4] =
    [(Sebab::Dibuka, "b"), (Sebab::Jeda, "j"), (Sebab::Unduh, "u"), (Sebab::Pulih, "p")];

/// An earlier state of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Potret {
    /// Its key.
    pub(crate) kunci: String,
    /// The revision that then stood. Clocks jump, revisions only grow.
    pub(crate) revisi: u64,
    /// When it was taken.
    pub(crate) waktu: String,
    /// Why.
    pub(crate) sebab: Sebab,
}

/// A draft in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sampah {
    /// Its key.
    pub(crate) kunci: String,
    /// Its id.
    pub(crate) id: String,
    /// When it was thrown away.
    pub(crate) waktu: String,
    /// Its title.
    pub(crate) judul: String,
}

/// How many snapshots of a draft are kept.
const TERBANYAK: usize = 10;

impl Rak {
    /// Keeps the stored state of a draft as a snapshot; one that is kept already is not kept twice.
    ///
    /// The small store of localStorage holds none: it needs its room for the drafts themselves.
    pub(crate) async fn potret(&self, id: &str, sebab: Sebab) -> Result<(), GudangGalat> {
        if self.rumah() == Rumah::Lokal {
            return Ok(());
        }
        let semua = self.daftar_potret(id).await?;
        let waktu = self.kini();
        self.ubah(&[kunci::draf(id)], &mut |lama| {
            let Some(teks) = ke(lama, 0) else { return Ok(Vec::new()) };
            let revisi = Kepala::baca(teks).revisi();
            let sama = semua.iter().find(|p| p.revisi == revisi);
            // A download says more than the clock.
            if sama.is_some_and(|p| p.sebab == sebab || sebab != Sebab::Unduh) {
                return Ok(Vec::new());
            }
            let buang = sama.or_else(|| usang(&semua)).map(|p| Perubahan::Hapus(p.kunci.clone()));
            let tulis = Perubahan::Tulis(kunci::potret(id, revisi, &waktu, huruf(sebab)), teks.to_owned());
            Ok(buang.into_iter().chain([tulis]).collect())
        })
        .await
    }

    /// The snapshots of a draft, the oldest first.
    pub(crate) async fn daftar_potret(&self, id: &str) -> Result<Vec<Potret>, GudangGalat> {
        let mut semua = self.lemari.daftar(&kunci::potret_dari(id)).await?;
        docgen::urut::urutkan(&mut semua, |a, b| a > b);
        Ok(semua.into_iter().filter_map(urai).collect())
    }

    /// Puts a draft into the trash and returns its place there.
    pub(crate) async fn buang(&self, id: &str) -> Result<String, GudangGalat> {
        if let Some(titipan) = self.titipan(id) {
            self.pulangkan(id, &titipan).await?;
        }
        let tujuan = kunci::sampah(id, &self.kini());
        let dibaca = [kunci::draf(id), kunci::INDEKS.to_owned()];
        self.ubah(&dibaca, &mut |lama| {
            let simpan = ke(lama, 0).map(|teks| Perubahan::Tulis(tujuan.clone(), teks.to_owned()));
            let pergi = [Perubahan::Hapus(kunci::draf(id)), tanpa(id, ke(lama, 1))];
            Ok(simpan.into_iter().chain(pergi).collect())
        })
        .await?;
        self.lupakan(id);
        Ok(tujuan)
    }

    /// The trash, what was thrown away last first.
    pub(crate) async fn daftar_sampah(&self) -> Result<Vec<Sampah>, GudangGalat> {
        let mut hasil = Vec::new();
        for kunci in self.lemari.daftar(kunci::SAMPAH).await? {
            let Some((id, waktu)) = kunci::urai_sampah(&kunci) else { continue };
            let (id, waktu) = (id.to_owned(), waktu.to_owned());
            // One bad record must not hide the others.
            let teks = self.lemari.baca(&kunci).await.ok().flatten().unwrap_or_default();
            hasil.push(Sampah { judul: Kepala::baca(&teks).judul(), kunci, id, waktu });
        }
        docgen::urut::urutkan(&mut hasil, |a, b| a.waktu < b.waktu);
        Ok(hasil)
    }

    /// How many drafts the trash holds.
    pub(crate) async fn banyak_sampah(&self) -> Result<usize, GudangGalat> {
        Ok(self.lemari.daftar(kunci::SAMPAH).await?.len())
    }

    /// Takes a draft out of the trash; a draft that has its place by now stays where it is.
    pub(crate) async fn kembalikan(&self, kunci: &str) -> Result<(), GudangGalat> {
        let Some((id, _)) = kunci::urai_sampah(kunci) else { return Ok(()) };
        let tujuan = kunci::draf(id);
        self.lemari
            .ubah(&[kunci.to_owned(), tujuan.clone()], &mut |lama| {
                let Some(teks) = ke(lama, 0) else { return Ok(Vec::new()) };
                let hapus = Perubahan::Hapus(kunci.to_owned());
                match ke(lama, 1).map(|ada| (Kepala::baca(ada).revisi(), Rekam::nilai(ada))) {
                    None => Ok(vec![Perubahan::Tulis(tujuan.clone(), teks.to_owned()), hapus]),
                    Some((_, Rekam::Sah(ada))) if Rekam::nilai(teks).sama(&ada) => Ok(vec![hapus]),
                    Some((tersimpan, _)) => Err(GudangGalat::Bentrok { tersimpan }),
                }
            })
            .await
    }

    /// Deletes a draft for good, or what lies of it in the trash; its snapshots go with the last of both.
    pub(crate) async fn musnahkan(&self, id: &str, sampah: Option<&str>) -> Result<(), GudangGalat> {
        let masih = sampah.is_some() && self.lemari.baca(&kunci::draf(id)).await?.is_some();
        let potret = if masih { Vec::new() } else { self.lemari.daftar(&kunci::potret_dari(id)).await? };
        let utama = sampah.map_or_else(|| kunci::draf(id), str::to_owned);
        let semua: Vec<_> = potret.into_iter().chain([utama]).map(Perubahan::Hapus).collect();
        // Nothing is written, so that it works on a full disk; the list puts the index right by itself.
        self.lemari.ubah(&[], &mut |_| Ok(semua.clone())).await?;
        if sampah.is_none() {
            self.lupakan(id);
        }
        Ok(())
    }
}

/// The snapshot that says least, once there are too many: the one between whose neighbours least was done. Downloads
/// and both ends stay as long as anything else can go.
fn usang(semua: &[Potret]) -> Option<&Potret> {
    if semua.len() < TERBANYAK {
        return None;
    }
    let tengah = semua.windows(3).filter_map(|t| match t {
        [a, b, c] => Some((b, c.revisi.saturating_sub(a.revisi))),
        _ => None,
    });
    let biasa = tengah.filter(|(b, _)| b.sebab != Sebab::Unduh);
    biasa.min_by_key(|(_, jarak)| *jarak).map(|(b, _)| b).or_else(|| semua.first())
}

fn huruf(sebab: Sebab) -> &'static str {
    SEBAB.iter().find(|(s, _)| *s == sebab).map_or("", |(_, h)| h)
}

fn urai(kunci: String) -> Option<Potret> {
    let (revisi, waktu, huruf) = kunci::urai_potret(&kunci)?;
    let (revisi, waktu) = (revisi.parse().ok()?, waktu.to_owned());
    let sebab = SEBAB.iter().find(|(_, h)| *h == huruf).map(|(s, _)| *s)?;
    Some(Potret { kunci, revisi, waktu, sebab })
}

#[cfg(test)]
mod tests {
    use super::super::rekam::Bacaan;
    use super::super::uji::{Komputer, amplop, buka, simpan, tunggu};
    use super::*;

    fn potret(rak: &Rak) -> Vec<(u64, Sebab)> {
        let semua = tunggu(rak.daftar_potret("a")).expect("terbaca");
        semua.iter().map(|p| (p.revisi, p.sebab)).collect()
    }

    #[test]
    fn potret_menyimpan_keadaan_yang_berdiri_dan_tiap_revisi_sekali() {
        let komputer = Komputer::default();
        let rak = komputer.tab();
        tunggu(rak.potret("a", Sebab::Dibuka)).expect("tidak ada, tidak apa");
        assert_eq!(potret(&rak), []);
        let mut a = amplop("a", "Lama");
        simpan(&rak, &mut a).expect("tersimpan");
        for sebab in [Sebab::Jeda, Sebab::Dibuka, Sebab::Unduh, Sebab::Jeda] {
            tunggu(rak.potret("a", sebab)).expect("ada ruang");
        }
        assert_eq!(potret(&rak), [(1, Sebab::Unduh)], "unduhan menggantikan, lainnya tidak");
        a.draf.judul = "Baru".to_owned();
        simpan(&rak, &mut a).expect("tersimpan");
        let lama = tunggu(rak.daftar_potret("a")).expect("terbaca").remove(0);
        let teks = tunggu(rak.baca_teks(&lama.kunci)).expect("terbaca").expect("ada");
        assert!(teks.contains("Lama") && !teks.contains("Baru"));
    }

    #[test]
    fn potret_yang_paling_sedikit_berarti_yang_pergi() {
        let komputer = Komputer::default();
        let rak = komputer.tab();
        let mut a = amplop("a", "Judul");
        for n in 1..=40_u64 {
            simpan(&rak, &mut a).expect("tersimpan");
            let sebab = if n % 10 == 0 { Sebab::Unduh } else { Sebab::Jeda };
            tunggu(rak.potret("a", sebab)).expect("ada ruang");
        }
        let semua = potret(&rak);
        assert_eq!(semua.len(), TERBANYAK);
        assert_eq!((semua[0].0, semua[TERBANYAK - 1].0), (1, 40), "{semua:?}");
        for n in [10, 20, 30, 40] {
            assert!(semua.contains(&(n, Sebab::Unduh)), "{semua:?}");
        }
        let jarak = semua.windows(2).map(|p| p[1].0 - p[0].0).max();
        assert!(jarak <= Some(12), "tersebar, bukan hanya yang terakhir: {semua:?}");
        // Downloads alone make room as well.
        for _ in 0..12 {
            simpan(&rak, &mut a).expect("tersimpan");
            tunggu(rak.potret("a", Sebab::Unduh)).expect("ada ruang");
        }
        assert_eq!(potret(&rak).len(), TERBANYAK);
    }

    #[test]
    fn yang_dibuang_kembali_utuh_atau_pergi_selamanya() {
        let komputer = Komputer::default();
        let rak = komputer.tab();
        let mut a = amplop("a", "Satu");
        simpan(&rak, &mut a).expect("tersimpan");
        tunggu(rak.potret("a", Sebab::Unduh)).expect("ada ruang");
        // What the page left in the journal goes along.
        a.draf.judul = "Dua".to_owned();
        rak.jurnal(&a).expect("tertitip");
        let tempat = tunggu(rak.buang("a")).expect("terbuang");
        assert_eq!(tunggu(rak.baca("a")), Ok(Bacaan::TidakAda));
        assert_eq!(tunggu(rak.daftar()), Ok(Vec::new()));
        let sampah = tunggu(rak.daftar_sampah()).expect("terbaca");
        assert_eq!((sampah[0].id.as_str(), sampah[0].judul.as_str()), ("a", "Dua"));

        let rak = komputer.tab();
        tunggu(rak.kembalikan(&tempat)).expect("kembali");
        assert_eq!((buka(&rak, "a").draf, potret(&rak).len()), (a.draf.clone(), 1));
        assert_eq!(tunggu(rak.banyak_sampah()), Ok(0));
        assert_eq!(tunggu(rak.daftar()).expect("daftar").len(), 1);

        let tempat = tunggu(rak.buang("a")).expect("terbuang");
        tunggu(rak.musnahkan("a", Some(&tempat))).expect("musnah");
        assert_eq!((tunggu(rak.banyak_sampah()), potret(&rak)), (Ok(0), Vec::new()));
        assert_eq!(komputer.rumah.daftar("ksd/"), [kunci::INDEKS]);
    }

    #[test]
    fn sampah_tidak_menimpa_draf_yang_berdiri() {
        let komputer = Komputer::default();
        let rak = komputer.tab();
        simpan(&rak, &mut amplop("a", "Satu")).expect("tersimpan");
        let tempat = tunggu(rak.buang("a")).expect("terbuang");
        // Another tab still had it open and has saved it anew.
        simpan(&rak, &mut amplop("a", "Lain")).expect("tersimpan");
        tunggu(rak.potret("a", Sebab::Jeda)).expect("ada ruang");
        assert_eq!(tunggu(rak.kembalikan(&tempat)), Err(GudangGalat::Bentrok { tersimpan: 1 }));
        assert_eq!((buka(&rak, "a").draf.judul.as_str(), tunggu(rak.banyak_sampah())), ("Lain", Ok(1)));
        tunggu(rak.musnahkan("a", Some(&tempat))).expect("musnah");
        assert_eq!((buka(&rak, "a").draf.judul.as_str(), potret(&rak).len()), ("Lain", 1));
        // The same content is no quarrel.
        let tempat = tunggu(rak.buang("a")).expect("terbuang");
        simpan(&rak, &mut amplop("a", "Lain")).expect("tersimpan");
        tunggu(rak.kembalikan(&tempat)).expect("sama");
        assert_eq!(tunggu(rak.banyak_sampah()), Ok(0));
    }

    #[test]
    fn tanpa_ruang_untuk_sampah_draf_tetap_di_tempat() {
        let komputer = Komputer::default();
        let rak = komputer.tab();
        simpan(&rak, &mut amplop("a", "Satu")).expect("tersimpan");
        komputer.rumah.cacat.batas.set(Some(komputer.rumah.terpakai("")));
        assert_eq!(tunggu(rak.buang("a")), Err(GudangGalat::Penuh));
        assert_eq!(buka(&rak, "a").draf.judul, "Satu");
        tunggu(rak.musnahkan("a", None)).expect("musnah");
        assert_eq!(tunggu(rak.daftar()), Ok(Vec::new()));
    }
}
