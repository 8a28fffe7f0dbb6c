//! The shelf: drafts, profile and quarantine, whatever store lies below.
//!
//! Three promises. A draft is written over only by whoever has seen what stood there. A text that cannot be read is set
//! aside byte for byte. What fails says so and leaves the old value.

use std::cell::{Cell, RefCell};

use docgen::amplop::Amplop;
use docgen::profil::Profil;
use js_sys::{Math, Number};

use super::indeks_db::IndeksDb;
use super::lemari::{Laci, Lemari};
use super::lokal::Lokal;
use super::memori::Memori;
use super::rekam::{Bacaan, Kepala, Rekam, menang};
use super::ringkasan::{Indeks, Keadaan, Ringkasan};
use super::{Gudang, GudangGalat, Perubahan, Putusan, kunci};

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
    pub(super) berjalan: u64,
    /// The revision that this tab has left in the journal.
    pub(super) jurnal: Option<u64>,
}

/// The shelf.
pub(crate) struct Rak {
    pub(super) lemari: Lemari,
    pub(super) jurnal: Option<Laci>,
    pub(super) sebab: Option<GudangGalat>,
    alat: Alat,
    /// By id; the drafts that one tab writes are few.
    jejak: RefCell<Vec<(String, Jejak)>>,
    /// Tells what this tab sets aside from what others do.
    tanda: String,
    urut: Cell<u32>,
}

impl Rak {
    /// Finds the best store that works, and brings home what was left elsewhere.
    pub(crate) async fn buka(alat: Alat) -> Self {
        let (lokal, tanpa_lokal) = match Lokal::buka() {
            Ok(lokal) => (Some(Laci::Lokal(lokal)), None),
            Err(galat) => (None, Some(galat)),
        };
        let utama = IndeksDb::buka().await.map(Lemari::IndeksDb);
        let tanda = acak();
        let cadangan = lokal.clone().unwrap_or_else(|| Laci::Memori(Memori::default()));
        let (lemari, sebab) = Self::pilih(utama, cadangan, &tanda).await;
        let mut rak = Self::dengan(lemari, lokal, alat, tanda);
        let pulang = rak.bawa_pulang(rak.rumah() == Rumah::IndexedDb).await;
        // Where both fail, localStorage says more plainly that the browser allows nothing.
        let lebih_jelas = if rak.rumah() == Rumah::Memori { tanpa_lokal } else { None };
        rak.sebab = lebih_jelas.or(sebab).or(pulang.err());
        rak
    }

    /// A shelf upon these stores.
    pub(super) fn dengan(lemari: Lemari, jurnal: Option<Laci>, alat: Alat, tanda: String) -> Self {
        Self { lemari, jurnal, sebab: None, alat, jejak: RefCell::default(), tanda, urut: Cell::default() }
    }

    /// The first store if it can be written, else the second, and why.
    pub(super) async fn pilih(
        utama: Result<Lemari, GudangGalat>,
        cadangan: Laci,
        tanda: &str,
    ) -> (Lemari, Option<GudangGalat>) {
        let sebab = match utama {
            Err(sebab) => sebab,
            Ok(utama) => match coba(&utama, tanda).await {
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
        let mut tertinggal = false;
        for id in kunci.iter().filter_map(|k| k.strip_prefix(kunci::DRAF)) {
            if let Some(ringkasan) = indeks.cari(id) {
                hasil.push(ringkasan.clone());
            } else {
                tertinggal = true;
                hasil.extend(self.ringkas(id).await?);
            }
        }
        if tertinggal || indeks.banyak() != hasil.len() {
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
        let tersimpan = match self.lemari.baca(&kunci::draf(id)).await {
            Err(GudangGalat::Rusak) if titipan.is_some() => None,
            tersimpan => tersimpan?,
        };
        // No room at home: it is newer all the same.
        let mentah = match (titipan, tersimpan) {
            (Some(titipan), None) if dipulangkan.is_err() => titipan,
            (Some(titipan), Some(tersimpan)) if dipulangkan.is_err() && menang(&titipan, &tersimpan) => {
                titipan
            }
            (_, Some(tersimpan)) => tersimpan,
            (_, None) => return Ok(Bacaan::TidakAda),
        };
        match Rekam::nilai(&mentah) {
            Rekam::Sah(mut amplop) => {
                // The key is the truth, whatever a file says that came from elsewhere.
                amplop.id = Some(id.to_owned());
                Ok(Bacaan::Amplop(amplop))
            }
            Rekam::LebihBaru(versi) => Ok(Bacaan::LebihBaru { mentah, versi }),
            Rekam::Rusak(sebab) => {
                // Where there is no room to set it aside, it stays where it is.
                let _ = self.sisihkan(id, &mentah).await;
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
        let dasar = amplop.revisi.unwrap_or(0).max(jejak.tersimpan);
        let revisi = dasar.saturating_add(jejak.berjalan + 1);
        laci.tulis(&kunci, &teks(amplop, revisi))?;
        self.catat(id, |j| j.jurnal = Some(revisi));
        Ok(())
    }

    /// Forgets what this tab knows of its writing of a draft that has gone.
    pub(super) fn lupakan(&self, id: &str) {
        self.buang_jurnal(id);
        self.jejak.borrow_mut().retain(|(ini, _)| ini != id);
    }

    /// All texts that were set aside.
    pub(crate) async fn karantina(&self) -> Result<Vec<Karantina>, GudangGalat> {
        let semua = self.lemari.daftar(kunci::KARANTINA).await?;
        let urai = |kunci: String| {
            let (id, waktu) = kunci::urai_karantina(&kunci)?;
            let (id, waktu) = (id.to_owned(), waktu.to_owned());
            Some(Karantina { kunci, id, waktu })
        };
        Ok(semua.into_iter().filter_map(urai).collect())
    }

    /// A text that was kept beside the drafts, byte for byte.
    pub(crate) async fn baca_teks(&self, kunci: &str) -> Result<Option<String>, GudangGalat> {
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

    /// The texts of all drafts as they are stored, with their ids; one that the browser cannot read is left out.
    pub(crate) async fn semua(&self) -> Result<Vec<(String, String)>, GudangGalat> {
        let mut hasil = Vec::new();
        for kunci in self.lemari.daftar(kunci::DRAF).await? {
            let teks = self.lemari.baca(&kunci).await.ok().flatten();
            let id = kunci.strip_prefix(kunci::DRAF).map(str::to_owned);
            hasil.extend(id.zip(teks));
        }
        Ok(hasil)
    }

    /// The name under which the officer hands drafts over.
    pub(crate) async fn baca_nama(&self) -> Result<Option<String>, GudangGalat> {
        self.lemari.baca(kunci::NAMA).await
    }

    /// Keeps that name.
    pub(crate) async fn simpan_nama(&self, nama: &str) -> Result<(), GudangGalat> {
        self.lemari.tulis(kunci::NAMA, nama).await
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
            let kepala = Kepala::baca(tersimpan);
            // A draft that was never stored from here has seen nothing of what stands there.
            let dilihat = dasar > 0 && kepala.revisi() <= dasar;
            if !dilihat || kepala.lebih_baru() || !kepala.ada() {
                match Rekam::nilai(tersimpan) {
                    Rekam::Rusak(_) if kepala.revisi() <= dasar => {
                        perubahan.push(self.ke_karantina(id, tersimpan));
                    }
                    // Another tab may have brought home the journal of this one.
                    rekam if rekam.sama(amplop) => return Ok((perubahan, kepala.revisi())),
                    _ => return Err(GudangGalat::Bentrok { tersimpan: kepala.revisi() }),
                }
            }
        }
        let revisi = dasar.saturating_add(1);
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
        let rusak = Ringkasan { keadaan: Keadaan::Rusak, ..kosong.clone() };
        let mentah = match self.lemari.baca(&kunci::draf(id)).await {
            Ok(Some(mentah)) => mentah,
            Ok(None) => return Ok(None),
            // One bad record must not hide the others.
            Err(GudangGalat::Rusak) => return Ok(Some(rusak)),
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
                let kepala = Kepala::baca(&mentah);
                Some(Ringkasan {
                    judul: kepala.judul(),
                    diubah: kepala.diubah(),
                    revisi: kepala.revisi(),
                    keadaan: Keadaan::LebihBaru,
                    ..kosong
                })
            }
            Rekam::Rusak(_) => self.sisihkan(id, &mentah).await.err().map(|_| rusak),
        })
    }

    /// Writes the index, without taking back what another tab has put there meanwhile.
    pub(super) async fn tulis_indeks(&self, hasil: &[Ringkasan]) -> Result<(), GudangGalat> {
        let dibaca = [kunci::INDEKS.to_owned()];
        self.ubah(&dibaca, &mut |lama| {
            let kini = Indeks::urai(ke(lama, 0));
            let terbaru =
                |r: &Ringkasan| kini.cari(&r.id).filter(|k| k.revisi > r.revisi).unwrap_or(r).clone();
            let baru = hasil.iter().filter(|r| r.keadaan != Keadaan::Rusak).map(terbaru).collect();
            Ok(vec![Perubahan::Tulis(kunci::INDEKS.to_owned(), Indeks::dari(baru).teks())])
        })
        .await
    }

    /// Moves a stored text that cannot be read into the quarantine, unless it has changed since.
    pub(super) async fn sisihkan(&self, id: &str, mentah: &str) -> Result<(), GudangGalat> {
        let dibaca = [kunci::draf(id), kunci::INDEKS.to_owned()];
        self.ubah(&dibaca, &mut |lama| {
            if ke(lama, 0) != Some(mentah) {
                return Ok(Vec::new());
            }
            let karantina = self.ke_karantina(id, mentah);
            Ok(vec![karantina, Perubahan::Hapus(kunci::draf(id)), tanpa(id, ke(lama, 1))])
        })
        .await
    }

    /// A change that also reads the index, which can be rebuilt and so never stands in the way.
    pub(super) async fn ubah(&self, dibaca: &[String], putuskan: Putusan<'_>) -> Result<(), GudangGalat> {
        let hasil = self.lemari.ubah(dibaca, &mut *putuskan).await;
        let indeks_rusak = hasil == Err(GudangGalat::Rusak)
            && self.lemari.baca(kunci::INDEKS).await == Err(GudangGalat::Rusak);
        if !indeks_rusak {
            return hasil;
        }
        self.lemari.hapus(kunci::INDEKS).await?;
        self.lemari.ubah(dibaca, putuskan).await
    }

    /// Setting a text aside.
    pub(super) fn ke_karantina(&self, id: &str, teks: &str) -> Perubahan {
        Perubahan::Tulis(self.kunci_karantina(id), teks.to_owned())
    }

    fn kunci_karantina(&self, id: &str) -> String {
        let urut = self.urut.get();
        self.urut.set(urut + 1);
        kunci::karantina(id, &self.kini(), &self.tanda, urut)
    }

    /// The present moment.
    pub(super) fn kini(&self) -> String {
        (self.alat.kini)()
    }

    pub(super) fn jejak(&self, id: &str) -> Jejak {
        self.jejak.borrow().iter().find(|(ini, _)| ini == id).map(|(_, jejak)| *jejak).unwrap_or_default()
    }

    pub(super) fn catat(&self, id: &str, ubah: impl FnOnce(&mut Jejak)) {
        let mut semua = self.jejak.borrow_mut();
        if let Some((_, jejak)) = semua.iter_mut().find(|(ini, _)| ini == id) {
            ubah(jejak);
        } else {
            let mut jejak = Jejak::default();
            ubah(&mut jejak);
            semua.push((id.to_owned(), jejak));
        }
    }
}

/// Digits that no other tab has.
fn acak() -> String {
    Number::from(Math::random()).to_string_with_radix(36).map(String::from).unwrap_or_default()
}

/// Proves by writing, reading and deleting that a store works.
async fn coba(lemari: &Lemari, tanda: &str) -> Result<(), GudangGalat> {
    // A key of its own, so that tabs that open together do not take each other's proof away.
    let kunci = kunci::uji(tanda);
    lemari.tulis(&kunci, tanda).await?;
    let kembali = lemari.baca(&kunci).await?;
    lemari.hapus(&kunci).await?;
    if kembali.as_deref() == Some(tanda) { Ok(()) } else { Err(GudangGalat::Rusak) }
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
