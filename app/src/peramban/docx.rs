//! The second module, which reads and writes DOCX and explains the rules: `modulDocx` of public/muat.js fetches it, the crate `naskah-docx` is it.

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

/// The explanation of a rule in Markdown.
pub(crate) async fn penjelasan(id: &str) -> Result<String, String> {
    let isi = minta("penjelasan", &Array::of1(&JsValue::from_str(id))).await?;
    isi.as_string().ok_or_else(|| kata("umum.docx_rusak").to_owned())
}

/// Calls a function of the module that makes bytes of bytes.
async fn panggil(nama: &str, bita: &[u8], hari_ini: Option<NaiveDate>) -> Result<Vec<u8>, String> {
    let argumen = Array::of1(&Uint8Array::from(bita));
    if let Some(hari_ini) = hari_ini {
        argumen.push(&JsValue::from_str(&hari_ini.to_string()));
    }
    Ok(Uint8Array::new(&minta(nama, &argumen).await?).to_vec())
}

/// Calls a function of the module; the error is a sentence for the officer.
async fn minta(nama: &str, argumen: &Array) -> Result<JsValue, String> {
    let modul = modul().await.map_err(|_| kata("umum.docx_tak_terambil").to_owned())?;
    let jawaban = fungsi(&modul, nama).and_then(|f| f.apply(&modul, argumen));
    // Its own refusals are sentences; anything else is a fault that a fresh page may not have.
    jawaban.map_err(|g| g.as_string().unwrap_or_else(|| kata("umum.docx_rusak").to_owned()))
}

async fn modul() -> Result<JsValue, JsValue> {
    let janji = fungsi(&js_sys::global(), "modulDocx")?.call0(&JsValue::NULL)?;
    janji.dyn_into::<Promise>()?.await
}

fn fungsi(pemilik: &JsValue, nama: &str) -> Result<Function, JsValue> {
    Reflect::get(pemilik, &JsValue::from_str(nama))?.dyn_into()
}
