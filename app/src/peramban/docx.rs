//! The second module, which reads and writes DOCX: `modulDocx` of public/muat.js fetches it, the crate `naskah-docx` is it.

use chrono::NaiveDate;
use docgen::teks::antarmuka::kata;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The working copy of a draft file.
pub(crate) async fn salinan_kerja(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("salinan_kerja", berkas_draf, Some(hari_ini)).await
}

/// The copy for the partner of a draft file.
pub(crate) async fn untuk_mitra(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("untuk_mitra", berkas_draf, Some(hari_ini)).await
}

/// The draft file inside a working copy.
pub(crate) async fn buka(docx: &[u8]) -> Result<Vec<u8>, String> {
    panggil("buka", docx, None).await
}

/// Calls a function of the module; the error is a sentence for the officer.
async fn panggil(nama: &str, bita: &[u8], hari_ini: Option<NaiveDate>) -> Result<Vec<u8>, String> {
    let modul = modul().await.map_err(|_| kata("umum.docx_tak_terambil").to_owned())?;
    let argumen = Array::of1(&Uint8Array::from(bita));
    if let Some(hari_ini) = hari_ini {
        argumen.push(&JsValue::from_str(&hari_ini.to_string()));
    }
    let jawaban = fungsi(&modul, nama).and_then(|f| f.apply(&modul, &argumen));
    // Its own refusals are sentences; anything else is a fault that a fresh page may not have.
    let isi = jawaban.map_err(|g| g.as_string().unwrap_or_else(|| kata("umum.docx_rusak").to_owned()))?;
    Ok(Uint8Array::new(&isi).to_vec())
}

async fn modul() -> Result<JsValue, JsValue> {
    let janji = fungsi(&js_sys::global(), "modulDocx")?.call0(&JsValue::NULL)?;
    janji.dyn_into::<Promise>()?.await
}

fn fungsi(pemilik: &JsValue, nama: &str) -> Result<Function, JsValue> {
    Reflect::get(pemilik, &JsValue::from_str(nama))?.dyn_into()
}
