//! The shelf: drafts, profile and quarantine, whatever store lies below.
//!
//! Three promises. A draft is written over only by whoever has seen what stood there. A text that cannot be read is set
//! aside byte for byte. What fails says so and leaves the old value.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use docgen::amplop::Amplop;
use docgen::profil::Profil;

use super::indeks_db::IndeksDb;
use super::lemari::{Laci, Lemari};
use super::lokal::Lokal;
use super::memori::Memori;
use super::rekam::{Bacaan, Kepala, Rekam};
use super::ringkasan::{Indeks, Ringkasan};
use super::{Gudang, GudangGalat, Perubahan, kunci};

/// Where drafts live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rumah {
    /// IndexedDB.
    IndexedDb,
    /// localStorage: smaller, and the last half minute can be lost when the browser is killed.
    Lokal,
    /// Memory: everything is gone with the page.
    Memori,
}

/// What the shelf has to be told by the app, because it knows neither clock nor engine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Alat {
    /// The present moment: ISO 8601 with the offset from UTC.
    pub(crate) kini: fn() -> String,
    /// The summary of a draft, for an index that has to be rebuilt.
    pub(crate) ringkas: fn(&Amplop) -> Ringkasan,
}

/// A text that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Karantina {
    /// Its key.
    pub(crate) kunci: String,
    /// Id of the draft, or `profil`.
    pub(crate) id: String,
    /// When it was set aside.
    pub(crate) waktu: String,
}

/// What this tab knows of its own writing of one draft.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Jejak {
    /// The last revision that this tab has stored.
    pub(super) tersimpan: u64,
    /// Saves that are under way.
    berjalan: u64,
    /// The revision that this tab has left in the journal.
    pub(super) jurnal: Option<u64>,
}

/// The shelf.
pub(crate) struct Rak {
    pub(super) lemari: Lemari,
    pub(super) jurnal: Option<Laci>,
    pub(super) sebab: Option<GudangGalat>,
    alat: Alat,
    jejak: RefCell<BTreeMap<String, Jejak>>,
    urut: Cell<u32>,
}

impl Rak {
    /// Finds the best store that works, and brings home what was left elsewhere.
    pub(crate) async fn buka(alat: Alat) -> Self {
        let lokal = Lokal::buka().ok().map(Laci::Lokal);
        let utama = IndeksDb::buka().await.map(Lemari::IndeksDb);
        // A key of its own, so that two tabs that open together do not take each other's proof away.
        let uji = format!("{}{}", kunci::UJI, js_sys::Math::random());
        let cadangan = lokal.clone().unwrap_or_else(|| Laci::Memori(Memori::default()));
        let (lemari, sebab) = Self::pilih(utama, cadangan, &uji).await;
        let mut rak = Self::dengan(lemari, lokal, alat);
        let pulang = rak.bawa_pulang(rak.rumah() == Rumah::IndexedDb).await;
        rak.sebab = sebab.or(pulang.err());
        rak
    }

    /// A shelf upon these stores.
    pub(super) fn dengan(lemari: Lemari, jurnal: Option<Laci>, alat: Alat) -> Self {
        Self { lemari, jurnal, sebab: None, alat, jejak: RefCell::default(), urut: Cell::default() }
    }

    /// The first store if it can be written, else the second, and why.
    pub(super) async fn pilih(
        utama: Result<Lemari, GudangGalat>,
        cadangan: Laci,
        uji: &str,
    ) -> (Lemari, Option<GudangGalat>) {
        let sebab = match utama {
            Err(sebab) => sebab,
            Ok(utama) => match coba(&utama, uji).await {
                Ok(()) => return (utama, None),
                Err(sebab) => {
                    // Full, say: what it holds has to stay in view all the same.
                    let berisi = utama.daftar(kunci::DRAF).await.is_ok_and(|kunci| !kunci.is_empty());
                    if berisi {
                        return (utama, Some(sebab));
                    }
                    sebab
                }
            },
        };
        (Lemari::Laci(cadangan), Some(sebab))
    }

    /// Where drafts live.
    pub(crate) fn rumah(&self) -> Rumah {
        match self.lemari {
            Lemari::IndeksDb(_) => Rumah::IndexedDb,
            Lemari::Laci(Laci::Lokal(_)) => Rumah::Lokal,
            Lemari::Laci(Laci::Memori(_)) => Rumah::Memori,
        }
    }

    /// What was wrong with the better store when the shelf was opened.
    pub(crate) fn sebab(&self) -> Option<&GudangGalat> {
        self.sebab.as_ref()
    }

    /// All drafts. An index that is missing, unreadable or out of step with the drafts is put right.
    pub(crate) async fn daftar(&self) -> Result<Vec<Ringkasan>, GudangGalat> {
        let kunci = self.lemari.daftar(kunci::DRAF).await?;
        let indeks = match self.lemari.baca(kunci::INDEKS).await {
            Ok(teks) => Indeks::urai(teks.as_deref()),
            Err(GudangGalat::Rusak) => Indeks::default(),
            Err(galat) => return Err(galat),
        };
        let mut hasil = Vec::with_capacity(kunci.len());
        for id in kunci.iter().filter_map(|k| k.strip_prefix(kunci::DRAF)) {
            match indeks.cari(id) {
                Some(ringkasan) => hasil.push(ringkasan.clone()),
                None => hasil.extend(self.ringkas(id).await?),
            }
        }
        if indeks.banyak() != hasil.len() || hasil.iter().any(|r| indeks.cari(&r.id).is_none()) {
            // A list is right without its index too.
            let _ = self.tulis_indeks(&hasil).await;
        }
        Ok(hasil)
    }

    /// Reads a draft. What the journal holds of it wins if it is newer, and is then written home.
    pub(crate) async fn baca(&self, id: &str) -> Result<Bacaan, GudangGalat> {
        let titipan = self.titipan(id);
        let dipulangkan = match &titipan {
            Some(teks) => self.pulangkan(id, teks).await,
            None => Ok(()),
        };
        let tersimpan = self.lemari.baca(&kunci::draf(id)).await?;
        // No room at home: it is newer all the same.
        let mentah = match (titipan, tersimpan) {
            (Some(titipan), tersimpan) if dipulangkan.is_err() && menang(&titipan, tersimpan.as_deref()) => {
                titipan
            }
            (_, Some(tersimpan)) => tersimpan,
            (_, None) => return Ok(Bacaan::TidakAda),
        };
        match Rekam::nilai(&mentah) {
            Rekam::Sah(amplop) => Ok(Bacaan::Amplop(amplop)),
            Rekam::LebihBaru(versi) => Ok(Bacaan::LebihBaru { mentah, versi }),
            Rekam::Rusak(sebab) => {
                self.sisihkan(id, &mentah).await?;
                Ok(Bacaan::Karantina { mentah, sebab })
            }
        }
    }

    /// Saves a draft and returns its new revision, to be put into the envelope for the next save.
    ///
    /// The envelope bears the revision that this tab started from. Where another tab has stored a later one with another
    /// content, nothing is written.
    pub(crate) async fn simpan(&self, amplop: &Amplop, ringkasan: &Ringkasan) -> Result<u64, GudangGalat> {
        let id = id(amplop)?;
        let mut hasil = 0;
        self.catat(id, |j| j.berjalan += 1);
        let dibaca = [kunci::draf(id), kunci::INDEKS.to_owned()];
        let selesai = self
            .lemari
            .ubah(&dibaca, &mut |lama| {
                let (perubahan, revisi) = self.putuskan_simpan(id, amplop, ringkasan, lama)?;
                hasil = revisi;
                Ok(perubahan)
            })
            .await;
        self.catat(id, |j| j.berjalan = j.berjalan.saturating_sub(1));
        selesai?;
        self.catat(id, |j| j.tersimpan = j.tersimpan.max(hasil));
        if self.jejak(id).jurnal.is_some_and(|j| j <= hasil) {
            self.buang_jurnal(id);
        }
        Ok(hasil)
    }

    /// Leaves a draft in the journal, at once: for the moment in which the page goes away and cannot wait.
    pub(crate) fn jurnal(&self, amplop: &Amplop) -> Result<(), GudangGalat> {
        let id = id(amplop)?;
        let laci = self.jurnal.as_ref().ok_or(GudangGalat::Ditolak)?;
        let kunci = kunci::jurnal(id);
        let jejak = self.jejak(id);
        if jejak.jurnal.is_none()
            && let Some(tab_lain) = laci.baca(&kunci)?
        {
            laci.tulis(&self.kunci_karantina(id), &tab_lain)?;
        }
        // Above whatever this tab may still store.
        let revisi = amplop.revisi.unwrap_or(0).max(jejak.tersimpan) + jejak.berjalan + 1;
        laci.tulis(&kunci, &teks(amplop, revisi))?;
        self.catat(id, |j| j.jurnal = Some(revisi));
        Ok(())
    }

    /// Deletes a draft for good.
    pub(crate) async fn hapus(&self, id: &str) -> Result<(), GudangGalat> {
        let indeks = [kunci::INDEKS.to_owned()];
        self.lemari
            .ubah(&indeks, &mut |lama| Ok(vec![Perubahan::Hapus(kunci::draf(id)), tanpa(id, ke(lama, 0))]))
            .await?;
        self.buang_jurnal(id);
        self.jejak.borrow_mut().remove(id);
        Ok(())
    }

    /// All texts that were set aside, oldest first for each draft.
    pub(crate) async fn karantina(&self) -> Result<Vec<Karantina>, GudangGalat> {
        let semua = self.lemari.daftar(kunci::KARANTINA).await?;
        let urai = |kunci: String| {
            let (id, waktu) = kunci.strip_prefix(kunci::KARANTINA)?.rsplit_once('/')?;
            let (id, waktu) = (id.to_owned(), waktu.to_owned());
            Some(Karantina { kunci, id, waktu })
        };
        Ok(semua.into_iter().filter_map(urai).collect())
    }

    /// A text that was set aside, byte for byte.
    pub(crate) async fn baca_karantina(&self, kunci: &str) -> Result<Option<String>, GudangGalat> {
        self.lemari.baca(kunci).await
    }

    /// Deletes a text that was set aside, once the officer has it elsewhere.
    pub(crate) async fn hapus_karantina(&self, kunci: &str) -> Result<(), GudangGalat> {
        self.lemari.hapus(kunci).await
    }

    /// The profile file.
    pub(crate) async fn baca_profil(&self) -> Result<Option<String>, GudangGalat> {
        self.lemari.baca(kunci::PROFIL).await
    }

    /// Saves the profile file; one that could not be read is set aside first.
    pub(crate) async fn simpan_profil(&self, json: &str) -> Result<(), GudangGalat> {
        self.lemari
            .ubah(&[kunci::PROFIL.to_owned()], &mut |lama| {
                let rusak = ke(lama, 0).filter(|lama| Profil::baca(lama.as_bytes()).is_err());
                let mut perubahan: Vec<_> =
                    rusak.map(|lama| self.ke_karantina("profil", lama)).into_iter().collect();
                perubahan.push(Perubahan::Tulis(kunci::PROFIL.to_owned(), json.to_owned()));
                Ok(perubahan)
            })
            .await
    }

    /// What a save changes, and the revision that then stands.
    fn putuskan_simpan(
        &self,
        id: &str,
        amplop: &Amplop,
        ringkasan: &Ringkasan,
        lama: &[Option<String>],
    ) -> Result<(Vec<Perubahan>, u64), GudangGalat> {
        // Asked now: an earlier save of this tab may have finished while this one waited.
        let dasar = amplop.revisi.unwrap_or(0).max(self.jejak(id).tersimpan);
        let mut perubahan = Vec::new();
        if let Some(tersimpan) = ke(lama, 0) {
            match Kepala::baca(tersimpan) {
                None => perubahan.push(self.ke_karantina(id, tersimpan)),
                Some(kepala) if kepala.lebih_baru() || kepala.revisi() > dasar => {
                    // The other tab may have brought home this one's journal.
                    if Rekam::nilai(tersimpan).sama(amplop) {
                        return Ok((perubahan, kepala.revisi()));
                    }
                    return Err(GudangGalat::Bentrok { tersimpan: kepala.revisi() });
                }
                Some(_) => {}
            }
        }
        let revisi = dasar + 1;
        let mut ringkasan = ringkasan.clone();
        id.clone_into(&mut ringkasan.id);
        ringkasan.revisi = revisi;
        ringkasan.diubah = amplop.diubah.clone().unwrap_or_default();
        perubahan.push(Perubahan::Tulis(kunci::draf(id), teks(amplop, revisi)));
        let indeks = Indeks::urai(ke(lama, 1)).pasang(ringkasan).teks();
        perubahan.push(Perubahan::Tulis(kunci::INDEKS.to_owned(), indeks));
        Ok((perubahan, revisi))
    }

    /// The summary of a stored draft; nothing for one that has to be set aside.
    async fn ringkas(&self, id: &str) -> Result<Option<Ringkasan>, GudangGalat> {
        let kosong = Ringkasan { id: id.to_owned(), ..Ringkasan::default() };
        let mentah = match self.lemari.baca(&kunci::draf(id)).await {
            Ok(Some(mentah)) => mentah,
            Ok(None) => return Ok(None),
            // One bad record must not hide the others.
            Err(GudangGalat::Rusak) => return Ok(Some(Ringkasan { rusak: true, ..kosong })),
            Err(galat) => return Err(galat),
        };
        Ok(match Rekam::nilai(&mentah) {
            Rekam::Sah(amplop) => Some(Ringkasan {
                id: id.to_owned(),
                revisi: amplop.revisi.unwrap_or(0),
                diubah: amplop.diubah.clone().unwrap_or_default(),
                ..(self.alat.ringkas)(&amplop)
            }),
            Rekam::LebihBaru(_) => {
                let kepala = Kepala::baca(&mentah).unwrap_or_default();
                Some(Ringkasan {
                    judul: kepala.judul().to_owned(),
                    diubah: kepala.diubah().to_owned(),
                    revisi: kepala.revisi(),
                    lebih_baru: true,
                    ..kosong
                })
            }
            Rekam::Rusak(_) => {
                self.sisihkan(id, &mentah).await?;
                None
            }
        })
    }

    /// Writes the index, without taking back what another tab has put there meanwhile.
    async fn tulis_indeks(&self, hasil: &[Ringkasan]) -> Result<(), GudangGalat> {
        let dibaca = [kunci::INDEKS.to_owned()];
        self.lemari
            .ubah(&dibaca, &mut |lama| {
                let kini = Indeks::urai(ke(lama, 0));
                let terbaru =
                    |r: &Ringkasan| kini.cari(&r.id).filter(|k| k.revisi > r.revisi).unwrap_or(r).clone();
                let baru = hasil.iter().filter(|r| !r.rusak).map(terbaru).collect();
                Ok(vec![Perubahan::Tulis(kunci::INDEKS.to_owned(), Indeks::dari(baru).teks())])
            })
            .await
    }

    /// Moves a stored text that cannot be read into the quarantine, unless it has changed since.
    async fn sisihkan(&self, id: &str, mentah: &str) -> Result<(), GudangGalat> {
        let dibaca = [kunci::draf(id), kunci::INDEKS.to_owned()];
        self.lemari
            .ubah(&dibaca, &mut |lama| {
                if ke(lama, 0) != Some(mentah) {
                    return Ok(Vec::new());
                }
                let karantina = self.ke_karantina(id, mentah);
                Ok(vec![karantina, Perubahan::Hapus(kunci::draf(id)), tanpa(id, ke(lama, 1))])
            })
            .await
    }

    /// Setting a text aside.
    pub(super) fn ke_karantina(&self, id: &str, teks: &str) -> Perubahan {
        Perubahan::Tulis(self.kunci_karantina(id), teks.to_owned())
    }

    fn kunci_karantina(&self, id: &str) -> String {
        let urut = self.urut.get();
        self.urut.set(urut + 1);
        kunci::karantina(id, &(self.alat.kini)(), urut)
    }

    pub(super) fn jejak(&self, id: &str) -> Jejak {
        self.jejak.borrow().get(id).copied().unwrap_or_default()
    }

    pub(super) fn catat(&self, id: &str, ubah: impl FnOnce(&mut Jejak)) {
        ubah(self.jejak.borrow_mut().entry(id.to_owned()).or_default());
    }
}

/// Proves by writing, reading and deleting that a store works.
async fn coba(lemari: &Lemari, kunci: &str) -> Result<(), GudangGalat> {
    lemari.tulis(kunci, kunci).await?;
    let kembali = lemari.baca(kunci).await?;
    lemari.hapus(kunci).await?;
    if kembali.as_deref() == Some(kunci) { Ok(()) } else { Err(GudangGalat::Rusak) }
}

/// The id of a draft, without which it has no place.
fn id(amplop: &Amplop) -> Result<&str, GudangGalat> {
    let id = amplop.id.as_deref().filter(|id| !id.is_empty());
    id.ok_or_else(|| GudangGalat::Lain("draf tanpa id".to_owned()))
}

/// The draft file with this revision.
fn teks(amplop: &Amplop, revisi: u64) -> String {
    let bita = Amplop { revisi: Some(revisi), ..amplop.clone() }.ke_json();
    String::from_utf8(bita).unwrap_or_default()
}

/// One of the texts just read.
pub(super) fn ke(lama: &[Option<String>], urutan: usize) -> Option<&str> {
    lama.get(urutan).and_then(Option::as_deref)
}

/// Takes a draft out of the index, which is then out of step or right again.
pub(super) fn tanpa(id: &str, indeks: Option<&str>) -> Perubahan {
    Perubahan::Tulis(kunci::INDEKS.to_owned(), Indeks::urai(indeks).tanpa(id).teks())
}

/// Whether the text from the journal is newer than the stored one.
fn menang(titipan: &str, tersimpan: Option<&str>) -> bool {
    let revisi = |teks| Kepala::baca(teks).map(|k| k.revisi());
    revisi(titipan) > tersimpan.and_then(revisi)
}
