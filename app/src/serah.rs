//! Other versions of a draft: earlier ones of one's own, and those of colleagues; to a colleague and back.

use std::sync::Arc;

use docgen::amplop::{Amplop, urai_json};
use docgen::draf::Draf;
use docgen::nama_berkas::nama_berkas;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::{Bacaan, GudangGalat, Rak, SebabPotret};
use crate::keadaan::Keadaan;
use crate::komponen::Pilihan;
use crate::rute::Rute;
use crate::simpan::{mulai, potret, ringkas, tutup};
use crate::{mesin, peramban};

/// The answer to an error of the storage or of the engine.
type Hasil<T> = Result<T, String>;

/// Opens a file with a draft; what was edited in it in Word is shown first.
pub(crate) async fn buka(k: Keadaan, bita: Vec<u8>) -> Hasil<()> {
    let html = mesin::suntingan(&bita).await?;
    let amplop = Box::new(mesin::baca_berkas(bita).await?);
    if html.is_empty() {
        return terima(k, amplop).await;
    }
    let judul = kata("beranda.disunting").to_owned();
    tanyakan(k, judul, html, move |_| {
        let amplop = amplop.clone();
        coba(k, async move { terima(k, amplop).await });
    });
    Ok(())
}

/// Takes in a draft from a file: a new draft, or another version of one that is here.
async fn terima(k: Keadaan, amplop: Box<Amplop>) -> Hasil<()> {
    let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
    // What cannot stand in an address was not made here.
    let sah = |id: &String| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let Some(id) = amplop.id.clone().filter(sah) else {
        mulai(k, Amplop { id: None, ..*amplop }, None);
        return Ok(());
    };
    match rak.baca(&id).await? {
        Bacaan::TidakAda => mulai(k, *amplop, None),
        Bacaan::Amplop(ada) if ada.draf != amplop.draf => bandingkan(k, &rak, &ada, &amplop).await?,
        _ => k.tuju(&Rute::Draf(id, None, None)),
    }
    Ok(())
}

/// Two versions and the earlier states in which their base may be found, as files.
struct Bahan {
    sendiri: Vec<u8>,
    lain: Vec<u8>,
    cuplikan: Vec<String>,
    /// The revision of one's own.
    revisi: Option<u64>,
}

/// Shows what differs between the stored version of a draft and another, and stores what the officer takes of both.
async fn bandingkan(k: Keadaan, rak: &Rak, ada: &Amplop, lain: &Amplop) -> Hasil<()> {
    let mut cuplikan = Vec::new();
    for p in rak.daftar_potret(ada.id.as_deref().unwrap_or_default()).await.unwrap_or_default() {
        cuplikan.extend(rak.baca_teks(&p.kunci).await.ok().flatten());
    }
    let b = Bahan { sendiri: ada.ke_json(), lain: lain.ke_json(), cuplikan, revisi: ada.revisi };
    let html = mesin::banding(&b.sendiri, &b.lain, &b.cuplikan).await?;
    let judul = kata_isi("beranda.banding", &[("judul", &ada.draf.judul)]);
    let b = Arc::new(b);
    tanyakan(k, judul, html, move |jawaban| {
        let b = Arc::clone(&b);
        coba(k, async move { gabungkan(k, &b, &jawaban).await });
    });
    Ok(())
}

/// Stores what is made of two versions; the one that stood there is kept as a snapshot.
async fn gabungkan(k: Keadaan, b: &Bahan, jawaban: &str) -> Hasil<()> {
    let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
    let mut amplop = mesin::gabung(&b.sendiri, &b.lain, &b.cuplikan, jawaban).await?;
    let id = amplop.id.clone().unwrap_or_default();
    rak.potret(&id, SebabPotret::Pulih).await?;
    amplop.revisi = b.revisi;
    amplop.diubah = Some(peramban::sekarang());
    rak.simpan(&amplop, &ringkas(&amplop)).await?;
    // Whatever of it is open is read anew.
    tutup(k, &id).await;
    k.tuju(&Rute::Draf(id, None, None));
    Ok(())
}

/// Shows what differs between the open draft and an earlier state of it, and puts that back when the officer says so.
pub(crate) async fn pulihkan(k: Keadaan, kunci: &str, judul: String, kabar: String) -> Hasil<()> {
    let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
    let teks = rak.baca_teks(kunci).await?.unwrap_or_default();
    let kini = k.simpan.amplop(&k.draf.get_untracked()).ke_json();
    let html = mesin::beda_versi(&kini, teks.as_bytes()).await?;
    tanyakan(k, judul, html, move |_| {
        // It was read a moment ago; what cannot be read any more changes nothing.
        let Ok(amplop) = Amplop::baca(teks.as_bytes()) else { return };
        potret(k, SebabPotret::Pulih);
        k.ubah(None, move |d| {
            *d = amplop.draf;
            d.lengkapi_id_pihak();
        });
        k.kabarkan(kabar.clone());
    });
    Ok(())
}

/// Asks who hands the open draft over and at what stage, notes it, and gives the file for the colleague.
pub(crate) fn serahkan(k: Keadaan) {
    coba(k, async move {
        let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
        let nama = rak.baca_nama().await.ok().flatten().unwrap_or_default();
        let amplop = k.simpan.amplop(&k.draf.get_untracked());
        let html = mesin::tanya_serah(&amplop, &nama).await?;
        tanyakan(k, kata("periksa.serah").to_owned(), html, move |jawaban| {
            coba(k, async move { catat_serahan(k, &jawaban).await });
        });
        Ok(())
    });
}

async fn catat_serahan(k: Keadaan, jawaban: &str) -> Hasil<()> {
    let s = k.simpan;
    let amplop = mesin::serahkan(&s.amplop(&k.draf.get_untracked()), jawaban).await?;
    let nama = urai_json(jawaban).and_then(|j| Some(j.get("oleh")?.as_str()?.trim().to_owned()));
    if let (Some(rak), Some(nama)) = (s.rak(), nama) {
        // Only a convenience.
        let _ = rak.simpan_nama(&nama).await;
    }
    s.catat_serahan(&amplop);
    // The note is to be stored too, whatever is being stored just now.
    k.draf.update(|d| *d = Arc::new(Draf::clone(d)));
    potret(k, SebabPotret::Unduh);
    let berkas = nama_berkas(&amplop.draf, "json", peramban::hari_ini());
    peramban::unduh(&berkas, "application/json", &amplop.ke_json())?;
    k.kabarkan(kata_isi("umum.terunduh", &[("nama", &berkas)]));
    Ok(())
}

/// Gives one file with all drafts and the profile.
pub(crate) fn cadangkan(k: Keadaan) {
    coba(k, async move {
        let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
        k.kabar.set(kata("beranda.mencadangkan").to_owned());
        let (semua, profil) = (rak.semua().await?, rak.baca_profil().await.ok().flatten());
        let bita = mesin::buat_cadangan(&semua, profil.as_deref()).await?;
        let berkas = format!("cadangan-naskah_{}.zip", peramban::hari_ini());
        peramban::unduh(&berkas, "application/zip", &bita)?;
        k.kabarkan(kata_isi("umum.terunduh", &[("nama", &berkas)]));
        Ok(())
    });
}

/// Shows what a backup would bring, and stores what the officer takes of it.
pub(crate) async fn pulihkan_cadangan(k: Keadaan, cadangan: Vec<u8>) -> Hasil<()> {
    let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
    let isi = Arc::new((cadangan, rak.semua().await?));
    let profil = k.profil.get_untracked();
    let html = mesin::periksa_cadangan(&isi.0, &isi.1, &profil).await?;
    tanyakan(k, kata("beranda.pulihkan").to_owned(), html, move |jawaban| {
        let isi = Arc::clone(&isi);
        coba(k, async move {
            let rak = k.simpan.rak().ok_or(GudangGalat::Ditolak)?;
            let semua = mesin::pulihkan_cadangan(&isi.0, &isi.1, &jawaban).await?;
            let banyak = semua.len().to_string();
            for mut amplop in semua {
                let id = amplop.id.get_or_insert_with(peramban::id_baru).clone();
                rak.potret(&id, SebabPotret::Pulih).await?;
                // Over what was shown; what another tab has stored since is not written over.
                let dilihat = isi.1.iter().find(|(ini, _)| *ini == id).map(|(_, teks)| teks);
                amplop.revisi = dilihat.and_then(|t| urai_json(t)?.get("revisi")?.as_u64());
                rak.simpan(&amplop, &ringkas(&amplop)).await?;
                tutup(k, &id).await;
            }
            if let Some(baru) = mesin::profil_cadangan(&isi.0, &k.profil.get_untracked(), &jawaban).await? {
                k.ubah_profil(None, |p| *p = baru);
            }
            k.simpan.segarkan().await;
            k.kabarkan(kata_isi("beranda.dipulihkan", &[("n", &banyak)]));
            Ok(())
        });
    });
    Ok(())
}

fn tanyakan(k: Keadaan, judul: String, html: String, lanjut: impl Fn(String) + Send + Sync + 'static) {
    k.pilihan.set(Some(Pilihan { judul, html, lanjut: Arc::new(lanjut) }));
}

/// Does something, and says what went wrong.
fn coba(k: Keadaan, kerja: impl Future<Output = Hasil<()>> + 'static) {
    let kerja: std::pin::Pin<Box<dyn Future<Output = Hasil<()>>>> = Box::pin(kerja);
    spawn_local(async move {
        if let Err(galat) = kerja.await {
            k.kabarkan(galat);
        }
    });
}
