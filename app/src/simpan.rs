//! Keeping the open draft: saved while it is typed, and the truth about it.

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use docgen::amplop::Amplop;
use docgen::draf::{Draf, Pihak};
use docgen::turunan::pihak_dari;
use docgen::urut::urutkan;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::{
    Alat, Bacaan, GudangGalat, Karantina, Rak, Ringkasan, Rumah, SebabPotret, minta_tetap, tetap,
};
use crate::keadaan::{Keadaan, Terbuka};
use crate::komponen::dinamis::akibat;
use crate::{mesin, peramban};

/// How long typing may pause before it is saved.
const JEDA: Duration = Duration::from_millis(500);
/// How long work may go on before it is kept as a snapshot.
const JEDA_POTRET: Duration = Duration::from_mins(5);

/// The truth about the open draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Simpanan {
    /// The store is being opened.
    Membuka,
    /// Everything is stored, since this moment (ISO 8601).
    Tersimpan(String),
    /// There are changes that the browser has not confirmed yet.
    Menunggu,
    /// The last save failed; the changes live only in this page.
    Gagal(GudangGalat),
    /// Nothing is saved: the file is newer than this app.
    BacaSaja,
}

/// The shelf and what this tab knows of its own saving.
#[derive(Clone, Copy)]
pub(crate) struct Penyimpan {
    /// How the open draft stands.
    pub(crate) keadaan: RwSignal<Simpanan>,
    /// Summaries of all drafts; nothing until the shelf is open.
    pub(crate) daftar: RwSignal<Option<Vec<Ringkasan>>>,
    /// Where drafts live; nothing until the shelf is open.
    pub(crate) rumah: RwSignal<Option<Rumah>>,
    /// What was wrong with the better store.
    pub(crate) sebab: RwSignal<Option<GudangGalat>>,
    /// Texts that were set aside.
    pub(crate) karantina: RwSignal<Vec<Karantina>>,
    /// How many drafts lie in the trash.
    pub(crate) sampah: RwSignal<usize>,
    /// Whether the browser keeps what is stored until the officer deletes it; nothing: it does not say.
    pub(crate) tetap: RwSignal<Option<bool>>,
    /// The parties of other drafts, each with the name under which it is offered.
    pub(crate) pihak: RwSignal<Vec<(String, Pihak)>>,
    rak: StoredValue<Option<Rc<Rak>>, LocalStorage>,
    /// The envelope of the open draft without its answers, as it was last stored.
    amplop: StoredValue<Amplop>,
    /// The answers as they were last stored.
    tersimpan: StoredValue<Option<Arc<Draf>>>,
    berjalan: StoredValue<bool>,
    /// The snapshot to take once everything is stored.
    potret: StoredValue<Option<SebabPotret>>,
    /// Whether a snapshot will be taken when some minutes have passed.
    potret_menunggu: StoredValue<bool>,
}

impl Penyimpan {
    /// Nothing open yet.
    pub(crate) fn baru() -> Self {
        Self {
            keadaan: RwSignal::new(Simpanan::Membuka),
            daftar: RwSignal::new(None),
            rumah: RwSignal::new(None),
            sebab: RwSignal::new(None),
            karantina: RwSignal::new(Vec::new()),
            sampah: RwSignal::new(0),
            tetap: RwSignal::new(None),
            pihak: RwSignal::new(Vec::new()),
            rak: StoredValue::new_local(None),
            amplop: StoredValue::new(Amplop::default()),
            tersimpan: StoredValue::new(None),
            berjalan: StoredValue::new(false),
            potret: StoredValue::new(None),
            potret_menunggu: StoredValue::new(false),
        }
    }

    /// The shelf, once it is open.
    pub(crate) fn rak(self) -> Option<Rc<Rak>> {
        self.rak.get_value()
    }

    /// The envelope of the open draft with these answers, as it would be stored now.
    pub(crate) fn amplop(self, draf: &Draf) -> Amplop {
        Amplop {
            draf: draf.clone(),
            diubah: Some(peramban::sekarang()),
            aplikasi: Some(concat!("naskah ", env!("CARGO_PKG_VERSION")).to_owned()),
            ..self.amplop.get_value()
        }
    }

    /// Reads the list again.
    pub(crate) async fn segarkan(self) {
        let Some(rak) = self.rak() else { return };
        match rak.daftar().await {
            Ok(mut daftar) => {
                urutkan(&mut daftar, |a, b| a.diubah < b.diubah);
                self.daftar.set(Some(daftar));
            }
            Err(galat) => {
                // The list that stands is better than none; the reason is told beside it.
                self.daftar.update(|d| {
                    d.get_or_insert_default();
                });
                self.sebab.set(Some(galat));
            }
        }
        self.karantina.set(rak.karantina().await.unwrap_or_default());
        self.sampah.set(rak.banyak_sampah().await.unwrap_or_default());
    }
}

/// How many drafts are looked through for parties.
const DRAF_TERDAHULU: usize = 40;

/// Reads the parties of the latest other drafts, so that none has to be typed twice.
pub(crate) async fn muat_pihak(k: Keadaan) {
    let s = k.simpan;
    let Some(rak) = s.rak() else { return };
    let kini = k.terbuka.with_untracked(|t| t.as_ref().map(|t| t.id.clone()));
    let daftar = s.daftar.get_untracked().unwrap_or_default();
    let mut hasil: Vec<(String, Pihak)> = Vec::new();
    for r in daftar.iter().filter(|r| Some(&r.id) != kini.as_ref()).take(DRAF_TERDAHULU) {
        let Ok(Bacaan::Amplop(amplop)) = rak.baca(&r.id).await else { continue };
        for (i, p) in amplop.draf.pihak.iter().enumerate().filter(|(_, p)| !p.nama.trim().is_empty()) {
            let nama = match p.penandatangan.nama.trim() {
                "" => p.nama.clone(),
                pejabat => format!("{} – {pejabat}", p.nama),
            };
            if !hasil.iter().any(|(ada, _)| *ada == nama) {
                hasil.push((nama, pihak_dari(&amplop.draf, i)));
            }
        }
    }
    s.pihak.set(hasil);
}

/// The summary of a draft for the list.
pub(crate) fn ringkas(amplop: &Amplop) -> Ringkasan {
    let d = &amplop.draf;
    // A foreign naskah is judged by the second module, which cannot be asked here.
    let hasil = if mesin::luar_negeri(d) { mesin::menunggu() } else { mesin::susun(d, peramban::hari_ini()) };
    Ringkasan {
        id: amplop.id.clone().unwrap_or_default(),
        judul: d.judul.clone(),
        kelas: d.kelas.pilihan().map(|p| docgen::ranah::Pilihan::kode(p).to_owned()).unwrap_or_default(),
        dokumen: d.dokumen.pilihan().map(|p| docgen::ranah::Pilihan::kode(p).to_owned()).unwrap_or_default(),
        mitra: mesin::nama_mitra(d),
        diubah: amplop.diubah.clone().unwrap_or_default(),
        revisi: amplop.revisi.unwrap_or_default(),
        wajib: mesin::wajib_terbuka(&hasil.laporan),
        kosong: hasil.laporan.kosong.len(),
        final_: !hasil.naskah.draf,
        ..Ringkasan::default()
    }
}

/// Opens the shelf and keeps the open draft from now on; called once, by the root.
pub(crate) fn jaga(k: Keadaan) {
    let s = k.simpan;
    spawn_local(async move {
        let rak = Rc::new(Rak::buka(Alat { kini: peramban::sekarang, ringkas }).await);
        s.rumah.set(Some(rak.rumah()));
        s.sebab.set(rak.sebab().cloned());
        let profil = rak.baca_profil().await;
        if let Ok(Some(profil)) = &profil
            && let Ok(profil) = docgen::profil::Profil::baca(profil.as_bytes())
        {
            k.profil.set(profil);
        }
        s.rak.set_value(Some(rak));
        s.segarkan().await;
        s.tetap.set(tetap().await);
        // What could not be read must not be written over.
        match profil {
            Ok(_) => jaga_profil(k),
            Err(galat) => k.kabarkan(galat.to_string()),
        }
    });
    let waktu = StoredValue::new(None::<TimeoutHandle>);
    akibat(move || {
        let draf = k.draf.get();
        if k.terbuka.with(|t| t.as_ref().is_none_or(|t| t.baca_saja)) || s.sudah(&draf) {
            return;
        }
        s.keadaan.set(Simpanan::Menunggu);
        waktu.update_value(|w| {
            if let Some(lama) = w.take() {
                lama.clear();
            }
            *w = set_timeout_with_handle(move || simpan(k), JEDA).ok();
        });
    });
    // The page goes away: there is no time to wait for the browser's answer.
    let titip = move || {
        let draf = k.draf.get_untracked();
        let ada = k.terbuka.with_untracked(|t| t.as_ref().is_some_and(|t| !t.baca_saja));
        if ada && !s.sudah(&draf) {
            if let Some(rak) = s.rak() {
                // The save that follows tells the truth if both fail.
                let _ = rak.jurnal(&s.amplop(&draf));
            }
            simpan(k);
        }
    };
    peramban::pasang_simpan_sekarang(move || {
        titip();
        let terbuka = k.terbuka.with_untracked(|t| t.as_ref().map(|t| t.baca_saja));
        // What lives in memory alone does not survive a page that is loaded anew.
        let hilang = s.rumah.get_untracked() == Some(Rumah::Memori);
        match terbuka {
            None => !hilang || s.daftar.with_untracked(|d| d.as_ref().is_none_or(Vec::is_empty)),
            Some(baca_saja) => !hilang && (baca_saja || s.sudah(&k.draf.get_untracked())),
        }
    });
    let pergi = window_event_listener(ev::pagehide, move |_| titip());
    let sembunyi = window_event_listener(ev::visibilitychange, move |_| titip());
    on_cleanup(move || {
        pergi.remove();
        sembunyi.remove();
    });
}

impl Penyimpan {
    /// Takes over the hand-overs of an envelope of the open draft.
    pub(crate) fn catat_serahan(self, amplop: &Amplop) {
        self.amplop.update_value(|a| {
            a.riwayat.clone_from(&amplop.riwayat);
            a.dasar.clone_from(&amplop.dasar);
        });
    }

    /// Whether these answers are the stored ones.
    fn sudah(self, draf: &Arc<Draf>) -> bool {
        self.tersimpan.with_value(|t| t.as_ref().is_some_and(|t| Arc::ptr_eq(t, draf)))
    }
}

/// Saves the open draft now, and again when it has changed meanwhile.
pub(crate) fn simpan(k: Keadaan) {
    let s = k.simpan;
    let draf = k.draf.get_untracked();
    let boleh = k.terbuka.with_untracked(|t| t.as_ref().is_some_and(|t| !t.baca_saja));
    let Some(rak) = s.rak().filter(|_| boleh && !s.sudah(&draf) && !s.berjalan.get_value()) else { return };
    s.berjalan.set_value(true);
    spawn_local(async move {
        let amplop = s.amplop(&draf);
        let hasil = rak.simpan(&amplop, &ringkas(&amplop)).await;
        s.berjalan.set_value(false);
        let masih = k.terbuka.with_untracked(|t| t.as_ref().map(|t| &t.id) == amplop.id.as_ref());
        if !masih {
            return;
        }
        match hasil {
            Ok(revisi) => {
                let diubah = amplop.diubah.clone().unwrap_or_default();
                // A hand-over may have been noted meanwhile.
                s.amplop.update_value(|a| {
                    a.revisi = Some(revisi);
                    a.diubah = amplop.diubah;
                });
                s.tersimpan.set_value(Some(draf));
                jaga_potret(k);
                if s.sudah(&k.draf.get_untracked()) {
                    s.keadaan.set(Simpanan::Tersimpan(diubah));
                    if let Some(sebab) = s.potret.try_update_value(Option::take).flatten() {
                        potret(k, sebab);
                    }
                } else {
                    simpan(k);
                }
            }
            Err(galat) => s.keadaan.set(Simpanan::Gagal(galat)),
        }
    });
}

/// Keeps a snapshot of the open draft, once everything that was typed is stored.
pub(crate) fn potret(k: Keadaan, sebab: SebabPotret) {
    let s = k.simpan;
    if !s.sudah(&k.draf.get_untracked()) {
        s.potret.set_value(Some(sebab));
        simpan(k);
        return;
    }
    let id = k.terbuka.with_untracked(|t| t.as_ref().map(|t| t.id.clone()));
    let (Some(rak), Some(id)) = (s.rak(), id) else { return };
    spawn_local(async move {
        // The draft itself is stored; where there is no room for a snapshot, its own next save says so.
        let _ = rak.potret(&id, sebab).await;
    });
}

/// While work goes on, a snapshot every few minutes. Counted by a timer: the clock may jump.
fn jaga_potret(k: Keadaan) {
    let s = k.simpan;
    if !s.potret_menunggu.get_value() {
        s.potret_menunggu.set_value(true);
        let ambil = move || {
            s.potret_menunggu.set_value(false);
            potret(k, SebabPotret::Jeda);
        };
        set_timeout(ambil, JEDA_POTRET);
    }
}

/// Saves the profile whenever it changes.
fn jaga_profil(k: Keadaan) {
    Effect::new(move |pertama: Option<()>| {
        let profil = k.profil.get();
        let Some(rak) = k.simpan.rak().filter(|_| pertama.is_some()) else { return };
        spawn_local(async move {
            let json = mesin::profil_ke_json(&profil);
            if let Err(galat) = rak.simpan_profil(&json).await {
                k.kabarkan(galat.to_string());
            }
        });
    });
}

/// Opens the draft of an id from the shelf; the answer may be that there is none.
pub(crate) async fn buka(k: Keadaan, id: String) {
    let s = k.simpan;
    let Some(rak) = s.rak() else { return };
    let bacaan = rak.baca(&id).await;
    let masih = matches!(k.rute.get_untracked(), crate::rute::Rute::Draf(ref ini, ..) if *ini == id);
    if !masih {
        return;
    }
    match bacaan {
        Ok(Bacaan::Amplop(amplop)) => {
            pasang(k, *amplop, false);
            potret(k, SebabPotret::Dibuka);
            muat_pihak(k).await;
        }
        Ok(Bacaan::LebihBaru { mentah, versi }) => {
            k.tidak_terbuka.set(Some(TidakTerbuka::LebihBaru { mentah, versi }));
        }
        Ok(Bacaan::Karantina { mentah, sebab }) => {
            k.tidak_terbuka.set(Some(TidakTerbuka::Rusak { mentah, sebab: sebab.to_string() }));
        }
        Ok(Bacaan::TidakAda) => k.tidak_terbuka.set(Some(TidakTerbuka::TidakAda)),
        Err(galat) => k.tidak_terbuka.set(Some(TidakTerbuka::Gagal(galat))),
    }
}

/// Why a draft is not on the worksheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TidakTerbuka {
    /// There is none of this id.
    TidakAda,
    /// A newer app has written it.
    LebihBaru {
        /// The file as it is stored.
        mentah: String,
        /// Its version.
        versi: u64,
    },
    /// It cannot be read and was set aside.
    Rusak {
        /// The text as it was stored.
        mentah: String,
        /// What is wrong with it.
        sebab: String,
    },
    /// The store failed.
    Gagal(GudangGalat),
}

/// Puts a draft on the worksheet.
fn pasang(k: Keadaan, amplop: Amplop, baca_saja: bool) {
    let s = k.simpan;
    let (id, diubah) = (amplop.id.clone().unwrap_or_default(), amplop.diubah.clone().unwrap_or_default());
    let mut draf = amplop.draf.clone();
    // Rows name a party by its id; a draft written by hand may have none.
    draf.lengkapi_id_pihak();
    let draf = Arc::new(draf);
    s.amplop.set_value(Amplop { draf: Draf::default(), ..amplop });
    s.tersimpan.set_value(Some(Arc::clone(&draf)));
    s.keadaan.set(if baca_saja { Simpanan::BacaSaja } else { Simpanan::Tersimpan(diubah) });
    k.pasang(Terbuka { id, baca_saja }, draf);
}

/// Stores a new draft and goes to it; a draft from a file keeps its history.
pub(crate) fn mulai(k: Keadaan, amplop: Amplop, langkah: Option<crate::langkah::Langkah>) {
    let s = k.simpan;
    let Some(rak) = s.rak() else {
        // A click in the first moments counts too: the storage is just being opened.
        peramban::nanti(move || mulai(k, amplop, langkah));
        return;
    };
    let kini = peramban::sekarang();
    let amplop = Amplop {
        id: amplop.id.or_else(|| Some(peramban::id_baru())),
        revisi: None,
        dibuat: amplop.dibuat.or_else(|| Some(kini.clone())),
        diubah: Some(kini),
        ..amplop
    };
    spawn_local(async move {
        let id = amplop.id.clone().unwrap_or_default();
        match rak.simpan(&amplop, &ringkas(&amplop)).await {
            Ok(revisi) => {
                pasang(k, Amplop { revisi: Some(revisi), ..amplop }, false);
                k.tuju(&crate::rute::Rute::Draf(id, langkah, None));
                s.segarkan().await;
                muat_pihak(k).await;
                // Only now is there something to keep, and some browsers put the question to the officer.
                if s.tetap.get_untracked() == Some(false) {
                    s.tetap.set(minta_tetap().await);
                }
            }
            Err(galat) => {
                // Without a store the draft lives in this page, and the page says so.
                pasang(k, amplop, false);
                s.keadaan.set(Simpanan::Gagal(galat));
                k.tuju(&crate::rute::Rute::Draf(id, langkah, None));
            }
        }
    });
}

/// Puts a draft into the trash and returns its place there.
pub(crate) async fn buang(k: Keadaan, id: &str) -> Result<String, GudangGalat> {
    let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
    let tempat = rak.buang(id).await?;
    tutup(k, id).await;
    Ok(tempat)
}

/// Deletes a draft for good, or what lies of it in the trash.
pub(crate) async fn musnahkan(k: Keadaan, id: &str, sampah: Option<&str>) -> Result<(), GudangGalat> {
    let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
    rak.musnahkan(id, sampah).await?;
    if sampah.is_none() {
        tutup(k, id).await;
    } else {
        k.simpan.segarkan().await;
    }
    Ok(())
}

/// Takes a draft out of the trash.
pub(crate) async fn kembalikan(k: Keadaan, tempat: &str) -> Result<(), GudangGalat> {
    let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
    rak.kembalikan(tempat).await?;
    k.simpan.segarkan().await;
    Ok(())
}

/// Closes a draft that has gone, or is to be read anew.
pub(crate) async fn tutup(k: Keadaan, id: &str) {
    if k.terbuka.with_untracked(|t| t.as_ref().is_some_and(|t| t.id == id)) {
        k.terbuka.set(None);
    }
    k.simpan.segarkan().await;
}
