//! Bringing home what a tab has left in localStorage: journals, and whole drafts of a time in which IndexedDB failed.

use super::rak::{Rak, ke, tanpa};
use super::rekam::{Rekam, menang};
use super::{Gudang, GudangGalat, Perubahan, kunci};

impl Rak {
    /// Brings home all journals, and with `semua` everything else of ours that is not at home.
    ///
    /// What finds no room stays where it is; the first reason is returned.
    pub(super) async fn bawa_pulang(&self, semua: bool) -> Result<(), GudangGalat> {
        let Some(laci) = &self.jurnal else { return Ok(()) };
        let mut hasil = Ok(());
        let awalan: &[&str] = if semua { &[kunci::JURNAL, kunci::DRAF] } else { &[kunci::JURNAL] };
        for awalan in awalan {
            for kunci in laci.daftar(awalan)? {
                let (Some(id), Some(teks)) = (kunci.strip_prefix(awalan), laci.baca(&kunci)?) else {
                    continue;
                };
                hasil = hasil.and(match self.terima(id, &teks).await {
                    Ok(_) => laci.hapus(&kunci),
                    Err(galat) => Err(galat),
                });
            }
        }
        if semua {
            for kunci in laci.daftar(kunci::KARANTINA)? {
                let Some(teks) = laci.baca(&kunci)? else { continue };
                hasil = hasil.and(match self.lemari.tulis(&kunci, &teks).await {
                    Ok(()) => laci.hapus(&kunci),
                    galat => galat,
                });
            }
            hasil = hasil.and(self.pulangkan_profil().await);
            // The index at home knows what has come.
            laci.hapus(kunci::INDEKS)?;
        }
        hasil
    }

    /// What the journal holds of a draft.
    pub(super) fn titipan(&self, id: &str) -> Option<String> {
        self.jurnal.as_ref()?.baca(&kunci::jurnal(id)).ok().flatten()
    }

    /// Brings one journal home.
    pub(super) async fn pulangkan(&self, id: &str, teks: &str) -> Result<(), GudangGalat> {
        let berdiri = self.terima(id, teks).await?;
        if let (true, Some(revisi)) = (berdiri, self.jejak(id).jurnal) {
            self.catat(id, |j| j.tersimpan = j.tersimpan.max(revisi));
        }
        self.buang_jurnal(id);
        Ok(())
    }

    /// Empties the journal of a draft. Where that fails, the next start compares it once more.
    pub(super) fn buang_jurnal(&self, id: &str) {
        if let Some(laci) = &self.jurnal {
            let _ = laci.hapus(&kunci::jurnal(id));
        }
        self.catat(id, |j| j.jurnal = None);
    }

    /// Takes in a draft from elsewhere: the higher revision wins, and a loser with another content is set aside.
    ///
    /// Returns whether it has become the stored draft.
    async fn terima(&self, id: &str, titipan: &str) -> Result<bool, GudangGalat> {
        let dibaca = [kunci::draf(id), kunci::INDEKS.to_owned()];
        let mut berdiri = false;
        self.ubah(&dibaca, &mut |lama| {
            // The list then reads the draft anew.
            let tulis = [Perubahan::Tulis(kunci::draf(id), titipan.to_owned()), tanpa(id, ke(lama, 1))];
            let sisihkan = |teks: &str| vec![self.ke_karantina(id, teks)];
            let baru = Rekam::nilai(titipan);
            let perubahan = match (&baru, ke(lama, 0).map(|t| (t, Rekam::nilai(t)))) {
                (Rekam::Rusak(_), _) => sisihkan(titipan),
                (_, None) => tulis.into(),
                (_, Some((lama, Rekam::Rusak(_)))) => [sisihkan(lama), tulis.into()].concat(),
                (Rekam::Sah(baru), Some((_, lama))) if lama.sama(baru) => Vec::new(),
                (Rekam::Sah(_), Some((_, Rekam::LebihBaru(_)))) => sisihkan(titipan),
                (_, Some((lama, _))) if menang(titipan, lama) => tulis.into(),
                (_, Some((lama, _))) if lama == titipan => Vec::new(),
                _ => sisihkan(titipan),
            };
            berdiri = perubahan.iter().any(|p| matches!(p, Perubahan::Tulis(k, _) if *k == kunci::draf(id)));
            Ok(perubahan)
        })
        .await?;
        Ok(berdiri)
    }

    /// The profile of a time in which IndexedDB failed is the newer one; the one at home is set aside.
    async fn pulangkan_profil(&self) -> Result<(), GudangGalat> {
        let Some(laci) = &self.jurnal else { return Ok(()) };
        let Some(titipan) = laci.baca(kunci::PROFIL)? else { return Ok(()) };
        self.lemari
            .ubah(&[kunci::PROFIL.to_owned()], &mut |lama| {
                let lain = ke(lama, 0).filter(|lama| *lama != titipan);
                let mut perubahan: Vec<_> =
                    lain.map(|lama| self.ke_karantina("profil", lama)).into_iter().collect();
                perubahan.push(Perubahan::Tulis(kunci::PROFIL.to_owned(), titipan.clone()));
                Ok(perubahan)
            })
            .await?;
        laci.hapus(kunci::PROFIL)
    }
}
