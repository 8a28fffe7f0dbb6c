//! The second module, which reads and writes DOCX, holds the rules that warn and advise, and explains all: `modulDocx` of public/muat.js fetches it, the crate `naskah-docx` is it.

use std::cell::RefCell;

use chrono::NaiveDate;
use docgen::teks::antarmuka::{self, kata};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The working copy of a draft file.
pub(crate) async fn salinan_kerja(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("salinan_kerja", berkas_draf, Some(hari_ini)).await
}

/// The working copy of a draft file with the findings as comments.
pub(crate) async fn salinan_berkomentar(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("salinan_kerja_berkomentar", berkas_draf, Some(hari_ini)).await
}

/// The sheet on a draft file for the meeting of the TKKSD.
pub(crate) async fn telaah(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("telaah", berkas_draf, Some(hari_ini)).await
}

/// The copy for the partner of a draft file.
pub(crate) async fn untuk_mitra(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("untuk_mitra", berkas_draf, Some(hari_ini)).await
}

/// The draft file inside a working copy.
pub(crate) async fn buka(docx: &[u8]) -> Result<Vec<u8>, String> {
    panggil("buka", docx, None).await
}

/// The words of foreign naskah, taken over for good.
pub(crate) async fn kata_luar() -> Result<(), String> {
    let isi = Array::from(&minta("kata_luar", &Array::new()).await?);
    let kata = |n| isi.get(n).as_string().unwrap_or_default().leak();
    antarmuka::tambah_luar(kata(0), kata(1));
    Ok(())
}

/// What the page shows of a foreign draft file; see `docgen::luar::lembar`.
pub(crate) async fn lembar_luar(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<String, String> {
    kata_dari(&minta("lembar_luar", &argumen(berkas_draf, Some(hari_ini))).await?)
}

/// The naskah of a draft file as a page of its own.
pub(crate) async fn halaman(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("halaman", berkas_draf, Some(hari_ini)).await
}

/// The stages of a foreign draft file as HTML.
pub(crate) async fn tahapan(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<String, String> {
    kata_dari(&minta("tahapan", &argumen(berkas_draf, Some(hari_ini))).await?)
}

/// The foreign draft file that keeps what its present paper says.
pub(crate) async fn tetapkan(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    panggil("tetapkan", berkas_draf, Some(hari_ini)).await
}

/// The router as HTML.
pub(crate) async fn pemilih(kueri: &str) -> Result<String, String> {
    kata_dari(&minta("pemilih", &Array::of1(&JsValue::from_str(kueri))).await?)
}

/// The draft file that the answers of the router begin, if they do.
pub(crate) async fn draf_awal(kueri: &str) -> Result<Option<Vec<u8>>, String> {
    let isi = minta("draf_awal", &Array::of1(&JsValue::from_str(kueri))).await?;
    Ok(isi.is_object().then(|| Uint8Array::new(&isi).to_vec()))
}

/// The help as HTML: its start, or the rule of an id.
pub(crate) async fn bantuan(id: Option<&str>) -> Result<String, String> {
    let id = id.map_or(JsValue::UNDEFINED, JsValue::from_str);
    kata_dari(&minta("bantuan", &Array::of1(&id)).await?)
}

/// The report on a draft file, for [`docgen::laporan::Laporan::tambah`].
pub(crate) async fn periksa(berkas_draf: &[u8], hari_ini: NaiveDate) -> Result<String, String> {
    kata_dari(&minta("periksa", &argumen(berkas_draf, Some(hari_ini))).await?)
}

/// What each rule asks: a JSON object by id.
pub(crate) async fn ringkas_aturan() -> Result<String, String> {
    kata_dari(&minta("ringkas_aturan", &Array::new()).await?)
}

/// The draft file as the change of a finding makes it; nothing when there is no such finding any more, or no module.
pub(crate) fn perbaiki(
    berkas_draf: &[u8],
    hari_ini: NaiveDate,
    aturan: &str,
    pesan: &str,
) -> Option<Vec<u8>> {
    let modul = SIAP.with_borrow(Clone::clone)?;
    let argumen = argumen(berkas_draf, Some(hari_ini));
    argumen.push(&JsValue::from_str(aturan));
    argumen.push(&JsValue::from_str(pesan));
    let isi = fungsi(&modul, "perbaiki").ok()?.apply(&modul, &argumen).ok()?;
    isi.is_object().then(|| Uint8Array::new(&isi).to_vec())
}

/// What differs between two draft files of one draft, as HTML to read.
pub(crate) async fn beda_versi(kini: &[u8], versi: &[u8]) -> Result<String, String> {
    kata_dari(&minta("beda_versi", &berkas_dua(kini, versi)).await?)
}

/// What differs between one's own draft file and another's, as HTML with choices; `cuplikan` are earlier draft files.
pub(crate) async fn banding(sendiri: &[u8], lain: &[u8], cuplikan: &[String]) -> Result<String, String> {
    let argumen = berkas_dua(sendiri, lain);
    argumen.push(&cuplikan.iter().map(|c| JsValue::from_str(c)).collect::<Array>());
    kata_dari(&minta("banding_draf", &argumen).await?)
}

/// The draft file made of both by the choices.
pub(crate) async fn gabung(
    sendiri: &[u8],
    lain: &[u8],
    cuplikan: &[String],
    pilihan: &str,
) -> Result<Vec<u8>, String> {
    let argumen = berkas_dua(sendiri, lain);
    argumen.push(&cuplikan.iter().map(|c| JsValue::from_str(c)).collect::<Array>());
    argumen.push(&JsValue::from_str(pilihan));
    Ok(Uint8Array::new(&minta("gabung_draf", &argumen).await?).to_vec())
}

/// The questions at a hand-over, as HTML.
pub(crate) async fn tanya_serah(berkas: &[u8], nama: &str) -> Result<String, String> {
    let argumen = argumen(berkas, None);
    argumen.push(&JsValue::from_str(nama));
    kata_dari(&minta("tanya_serah", &argumen).await?)
}

/// The draft file with a hand-over noted: when, and the answers.
pub(crate) async fn serahkan(berkas: &[u8], waktu: &str, jawaban: &str) -> Result<Vec<u8>, String> {
    let argumen = argumen(berkas, None);
    argumen.push(&JsValue::from_str(waktu));
    argumen.push(&JsValue::from_str(jawaban));
    Ok(Uint8Array::new(&minta("serahkan", &argumen).await?).to_vec())
}

/// A backup of all texts that are stored, and of the profile file.
pub(crate) async fn buat_cadangan(
    semua: &[(String, String)],
    profil: Option<&str>,
    hari_ini: NaiveDate,
    waktu: &str,
) -> Result<Vec<u8>, String> {
    let argumen = tersimpan(&Array::new(), semua);
    argumen.push(&profil.map_or(JsValue::UNDEFINED, JsValue::from_str));
    argumen.push(&JsValue::from_str(waktu));
    argumen.push(&JsValue::from_str(&hari_ini.to_string()));
    Ok(Uint8Array::new(&minta("buat_cadangan", &argumen).await?).to_vec())
}

/// What restoring a backup would do, as HTML with choices.
pub(crate) async fn periksa_cadangan(
    cadangan: &[u8],
    semua: &[(String, String)],
    profil: &str,
) -> Result<String, String> {
    let argumen = tersimpan(&argumen(cadangan, None), semua);
    argumen.push(&JsValue::from_str(profil));
    kata_dari(&minta("periksa_cadangan", &argumen).await?)
}

/// The profile file to store by the answers.
pub(crate) async fn profil_cadangan(
    cadangan: &[u8],
    profil: &str,
    jawaban: &str,
) -> Result<Option<String>, String> {
    let argumen = argumen(cadangan, None);
    argumen.push(&JsValue::from_str(profil));
    argumen.push(&JsValue::from_str(jawaban));
    Ok(minta("profil_cadangan", &argumen).await?.as_string())
}

/// What was edited in Word in a working copy, as HTML; empty when nothing was.
pub(crate) async fn suntingan(docx: &[u8]) -> Result<String, String> {
    kata_dari(&minta("suntingan", &argumen(docx, None)).await?)
}

/// The draft files to store by the answers.
pub(crate) async fn pulihkan_cadangan(
    cadangan: &[u8],
    semua: &[(String, String)],
    jawaban: &str,
) -> Result<Vec<String>, String> {
    let argumen = tersimpan(&argumen(cadangan, None), semua);
    argumen.push(&JsValue::from_str(jawaban));
    let hasil = minta("pulihkan_cadangan", &argumen).await?;
    Ok(Array::from(&hasil).iter().filter_map(|b| b.as_string()).collect())
}

/// Adds the texts that are stored, and their ids.
fn tersimpan(argumen: &Array, semua: &[(String, String)]) -> Array {
    argumen.push(&semua.iter().map(|(_, teks)| JsValue::from_str(teks)).collect::<Array>());
    argumen.push(&semua.iter().map(|(id, _)| JsValue::from_str(id)).collect::<Array>());
    argumen.clone()
}

fn berkas_dua(satu: &[u8], dua: &[u8]) -> Array {
    Array::of2(&Uint8Array::from(satu), &Uint8Array::from(dua))
}

thread_local! {
    /// The module, from the first time that it was there.
    static SIAP: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

fn kata_dari(isi: &JsValue) -> Result<String, String> {
    isi.as_string().ok_or_else(|| kata("umum.docx_rusak").to_owned())
}

fn argumen(bita: &[u8], hari_ini: Option<NaiveDate>) -> Array {
    let argumen = Array::of1(&Uint8Array::from(bita));
    if let Some(hari_ini) = hari_ini {
        argumen.push(&JsValue::from_str(&hari_ini.to_string()));
    }
    argumen
}

/// Calls a function of the module that makes bytes of bytes.
async fn panggil(nama: &str, bita: &[u8], hari_ini: Option<NaiveDate>) -> Result<Vec<u8>, String> {
    Ok(Uint8Array::new(&minta(nama, &argumen(bita, hari_ini)).await?).to_vec())
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
    let modul = janji.dyn_into::<Promise>()?.await?;
    SIAP.with_borrow_mut(|siap| *siap = Some(modul.clone()));
    Ok(modul)
}

fn fungsi(pemilik: &JsValue, nama: &str) -> Result<Function, JsValue> {
    Reflect::get(pemilik, &JsValue::from_str(nama))?.dyn_into()
}
