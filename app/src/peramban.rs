//! The browser: the only file of the page that speaks to `web_sys` and `js_sys`.

use std::panic::PanicHookInfo;
use std::time::Duration;

use chrono::NaiveDate;
use js_sys::{Array, Date, Reflect, Uint8Array};
use leptos::ev::MouseEvent;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CssStyleSheet, Document, Element, HtmlAnchorElement, HtmlElement,
    HtmlTextAreaElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, Url,
};

/// How long a download may take to begin before its address is given back.
const UMUR_ALAMAT: Duration = Duration::from_mins(1);

fn dokumen() -> Option<Document> {
    web_sys::window()?.document()
}

fn unsur<T: JsCast>(id: &str) -> Option<T> {
    dokumen()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The place of the app in the page, emptied.
pub(crate) fn wadah() -> Option<HtmlElement> {
    let wadah: HtmlElement = unsur("aplikasi")?;
    wadah.set_inner_html("");
    Some(wadah)
}

/// Today, where the officer sits.
pub(crate) fn hari_ini() -> NaiveDate {
    let kini = Date::new_0();
    let tahun = i32::try_from(kini.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(tahun, kini.get_month() + 1, kini.get_date()).unwrap_or_default()
}

/// Hands a file to the browser's downloads.
pub(crate) fn unduh(nama: &str, jenis: &str, bita: &[u8]) -> Result<(), String> {
    fn kirim(nama: &str, jenis: &str, bita: &[u8]) -> Result<(), JsValue> {
        let sifat = BlobPropertyBag::new();
        sifat.set_type(jenis);
        let isi = Array::of1(&Uint8Array::from(bita));
        let alamat =
            Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence_and_options(&isi, &sifat)?)?;
        let tautan: HtmlAnchorElement =
            dokumen().ok_or(JsValue::NULL)?.create_element("a")?.dyn_into().map_err(JsValue::from)?;
        tautan.set_href(&alamat);
        tautan.set_download(nama);
        tautan.click();
        // An address given back at once can break off the download.
        leptos::prelude::set_timeout(
            move || {
                // Nothing to do for an address that is gone already.
                let _ = Url::revoke_object_url(&alamat);
            },
            UMUR_ALAMAT,
        );
        Ok(())
    }
    kirim(nama, jenis, bita)
        .map_err(|_| format!("Berkas {nama} tidak dapat diserahkan kepada peramban. Coba sekali lagi."))
}

/// Sets the style sheet of a page profile beside those of the app.
///
/// A constructed sheet, because the page's policy allows no style element; a browser that knows none shows the defaults
/// of the sheets.
pub(crate) fn pasang_gaya_cetak(css: &str) {
    let (Some(dokumen), Ok(lembar)) = (dokumen(), CssStyleSheet::new()) else { return };
    if lembar.replace_sync(css).is_ok() {
        // A browser that refuses keeps the sheet it has.
        let _ = Reflect::set(&dokumen, &JsValue::from_str("adoptedStyleSheets"), &Array::of1(&lembar));
    }
}

/// The id at which a clicked reference of the naskah points.
pub(crate) fn rujukan_diklik(ev: &MouseEvent) -> Option<String> {
    let diklik: Element = ev.target()?.dyn_into().ok()?;
    let tautan = diklik.closest("a.n-rujukan").ok().flatten()?;
    tautan.get_attribute("href")?.strip_prefix('#').map(str::to_owned)
}

/// Brings an element into view and moves the focus to it.
pub(crate) fn tuju(id: &str) {
    let Some(tujuan) = unsur::<HtmlElement>(id) else { return };
    let cara = ScrollIntoViewOptions::new();
    cara.set_block(ScrollLogicalPosition::Center);
    cara.set_behavior(ScrollBehavior::Auto);
    tujuan.scroll_into_view_with_scroll_into_view_options(&cara);
    // An element without focus is in view all the same.
    let _ = tujuan.focus();
}

/// From now on a panic shows the failure panel of the page with a report to copy.
pub(crate) fn pasang_laporan_panik() {
    std::panic::set_hook(Box::new(|info| {
        let laporan = laporan_panik(info);
        leptos::logging::error!("{laporan}");
        tampilkan_gagal(&laporan);
    }));
}

fn laporan_panik(info: &PanicHookInfo) -> String {
    let pesan = info.payload_as_str().unwrap_or("tanpa pesan");
    let tempat = info.location().map_or_else(|| "tidak diketahui".to_owned(), ToString::to_string);
    let peramban = web_sys::window().and_then(|w| w.navigator().user_agent().ok()).unwrap_or_default();
    let versi = env!("CARGO_PKG_VERSION");
    format!(
        "Naskah {versi}\nKesalahan: {pesan}\nTempat: {tempat}\nTanggal: {}\nPeramban: {peramban}",
        hari_ini()
    )
}

fn tampilkan_gagal(laporan: &str) {
    if let Some(isian) = unsur::<HtmlTextAreaElement>("gagal-laporan") {
        isian.set_value(laporan);
    }
    if let Some(aplikasi) = unsur::<HtmlElement>("aplikasi") {
        aplikasi.set_hidden(true);
    }
    if let Some(panel) = unsur::<HtmlElement>("gagal") {
        panel.set_hidden(false);
    }
    if let Some(judul) = unsur::<HtmlElement>("gagal-judul") {
        // The panel is read all the same when the focus cannot move.
        let _ = judul.focus();
    }
}
