//! IndexedDB: one database with one object store of texts.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction};

use super::{Gudang, GudangGalat, Perubahan, Putusan};

/// The database. Its shape stays: what is new gets new keys.
const NAMA: &str = "ksd";
/// Its only version.
const VERSI: u32 = 1;
/// Its object store.
const ISI: &str = "isi";

/// What the browser throws becomes a [`GudangGalat`] on its way out.
type Hasil<T> = Result<T, GudangGalat>;

/// An open database.
pub(super) struct IndeksDb {
    db: RefCell<IdbDatabase>,
}

impl IndeksDb {
    /// Opens the database, and makes it where there is none.
    pub(super) async fn buka() -> Hasil<Self> {
        Ok(Self { db: RefCell::new(buka().await?) })
    }

    /// The object store in a new transaction; a connection that the browser has closed is opened again.
    async fn mulai(&self, mode: &str) -> Hasil<(IdbTransaction, IdbObjectStore)> {
        let pertama = mulai(&self.db.borrow(), mode);
        if pertama.is_ok() {
            return pertama;
        }
        let baru = buka().await?;
        let kedua = mulai(&baru, mode);
        self.db.replace(baru);
        kedua
    }
}

impl Gudang for IndeksDb {
    async fn baca(&self, kunci: &str) -> Hasil<Option<String>> {
        let (_, isi) = self.mulai("readonly").await?;
        ambil(&isi, kunci).await
    }

    async fn daftar(&self, awalan: &str) -> Hasil<Vec<String>> {
        let (_, isi) = self.mulai("readonly").await?;
        // The last code unit there is: it sorts behind every key that begins so.
        let akhir = format!("{awalan}\u{ffff}");
        let rentang = IdbKeyRange::bound(&awalan.into(), &akhir.into())?;
        let kunci = hasil(&isi.get_all_keys_with_key(&rentang)?).await?;
        Ok(Array::from(&kunci).iter().filter_map(|k| k.as_string()).collect())
    }

    async fn ubah(&self, dibaca: &[String], putuskan: Putusan<'_>) -> Hasil<()> {
        let (transaksi, isi) = self.mulai("readwrite").await?;
        let mut lama = Vec::with_capacity(dibaca.len());
        for kunci in dibaca {
            lama.push(ambil(&isi, kunci).await?);
        }
        let perubahan = putuskan(&lama).inspect_err(|_| batalkan(&transaksi))?;
        if perubahan.is_empty() {
            batalkan(&transaksi);
            return Ok(());
        }
        for satu in perubahan {
            let permintaan = match satu {
                Perubahan::Tulis(kunci, teks) => isi.put_with_key(&teks.into(), &kunci.into()),
                Perubahan::Hapus(kunci) => isi.delete(&kunci.into()),
            };
            permintaan.inspect_err(|_| batalkan(&transaksi))?;
        }
        // Not the requests: where the quota is full, neither success nor error of a request comes, only `abort`.
        tuntas(&transaksi).await
    }
}

async fn buka() -> Hasil<IdbDatabase> {
    let pabrik = web_sys::window().and_then(|w| w.indexed_db().ok().flatten()).ok_or(GudangGalat::Ditolak)?;
    let permintaan = pabrik.open_with_u32(NAMA, VERSI)?;
    let saat_baru = {
        let permintaan = permintaan.clone();
        Closure::once(move || -> Result<(), JsValue> {
            let db: IdbDatabase = permintaan.result()?.dyn_into()?;
            db.create_object_store(ISI).map(drop)
        })
    };
    permintaan.set_onupgradeneeded(Some(saat_baru.as_ref().unchecked_ref()));
    let db: IdbDatabase = hasil(&permintaan).await?.dyn_into()?;
    // Whoever deletes the data of this page must not wait for this tab.
    let tutup = {
        let db = db.clone();
        Closure::once_into_js(move || db.close())
    };
    db.set_onversionchange(Some(tutup.unchecked_ref()));
    Ok(db)
}

/// A transaction that is complete only when the disk has it, where the browser knows that choice.
fn mulai(db: &IdbDatabase, mode: &str) -> Hasil<(IdbTransaction, IdbObjectStore)> {
    let pilihan = Object::new();
    Reflect::set(&pilihan, &"durability".into(), &"strict".into())?;
    // web_sys knows the third argument only behind a compiler flag.
    let buat: Function = Reflect::get(db, &"transaction".into())?.dyn_into()?;
    let transaksi: IdbTransaction = buat.call3(db, &ISI.into(), &mode.into(), &pilihan)?.dyn_into()?;
    let isi = transaksi.object_store(ISI)?;
    Ok((transaksi, isi))
}

async fn ambil(isi: &IdbObjectStore, kunci: &str) -> Hasil<Option<String>> {
    let nilai = hasil(&isi.get(&kunci.into())?).await?;
    if nilai.is_undefined() {
        return Ok(None);
    }
    nilai.as_string().map(Some).ok_or(GudangGalat::Rusak)
}

/// The result of a request.
async fn hasil(permintaan: &IdbRequest) -> Hasil<JsValue> {
    let janji = Promise::new(&mut |ya, tidak| {
        permintaan.set_onsuccess(Some(&ya));
        permintaan.set_onerror(Some(&tidak));
    });
    match janji.await {
        Ok(_) => Ok(permintaan.result()?),
        Err(_) => Err(JsValue::from(permintaan.error()?).into()),
    }
}

/// Waits until a transaction stands.
async fn tuntas(transaksi: &IdbTransaction) -> Hasil<()> {
    let janji = Promise::new(&mut |ya, tidak| {
        transaksi.set_oncomplete(Some(&ya));
        transaksi.set_onabort(Some(&tidak));
    });
    match janji.await {
        Ok(_) => Ok(()),
        Err(_) => Err(JsValue::from(transaksi.error()).into()),
    }
}

/// Gives a transaction up; one that is over already needs nothing.
fn batalkan(transaksi: &IdbTransaction) {
    let _ = transaksi.abort();
}
