//! Pictures that the officer chooses, made small enough by the browser's own canvas.

use docgen::amplop::gambar;
use docgen::draf::Gambar;
use leptos::ev::Event;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlImageElement, Url};

use super::{berkas, dokumen};

/// Longest side after scaling down, in pixels: sharp in print at the size of a letterhead.
const SISI: f64 = 1200.0;

/// Takes the picture just chosen. One that fits is taken as it is; another, or one of another kind, is drawn anew as
/// PNG within the limits, or as JPEG where a PNG stays too large. The error is the rest of a sentence: reason; way out.
pub(crate) fn ambil_terpilih(ev: &Event, terima: impl FnOnce(Result<Gambar, String>) + 'static) {
    let Some(file) = berkas::terpilih(ev) else { return };
    let asal = file.clone();
    berkas::baca(&asal, move |isi| match isi.as_deref().map(gambar::kemas) {
        Some(Ok(gambar)) => terima(Ok(gambar)),
        Some(Err(sebab)) => gambar_ulang(&file, sebab, terima),
        None => terima(Err(String::new())),
    });
}

/// Lets the browser read the picture and draws it in a size that fits; `sebab` says why that is needed.
fn gambar_ulang(file: &File, sebab: String, terima: impl FnOnce(Result<Gambar, String>) + 'static) {
    let (Ok(alamat), Ok(citra)) = (Url::create_object_url_with_blob(file), HtmlImageElement::new()) else {
        return terima(Err(sebab));
    };
    let (ini, alamat_ini) = (citra.clone(), alamat.clone());
    let selesai: JsValue = Closure::once_into_js(move |ev: web_sys::Event| {
        let hasil = if ev.type_() == "load" { perkecil(&ini) } else { None };
        // An address that is gone already needs no revoking.
        let _ = Url::revoke_object_url(&alamat_ini);
        terima(hasil.ok_or(sebab));
    });
    citra.set_onload(Some(selesai.unchecked_ref()));
    citra.set_onerror(Some(selesai.unchecked_ref()));
    citra.set_src(&alamat);
}

fn perkecil(citra: &HtmlImageElement) -> Option<Gambar> {
    let (lebar, tinggi) = (f64::from(citra.natural_width()), f64::from(citra.natural_height()));
    let rencana =
        [(SISI, "image/png"), (SISI / 2.0, "image/png"), (SISI, "image/jpeg"), (SISI / 2.0, "image/jpeg")];
    rencana.iter().find_map(|&(sisi, jenis)| {
        let skala = (sisi / lebar.max(tinggi)).min(1.0);
        lukis(citra, lebar * skala, tinggi * skala, jenis)
    })
}

fn lukis(citra: &HtmlImageElement, lebar: f64, tinggi: f64, jenis: &str) -> Option<Gambar> {
    let kanvas: HtmlCanvasElement = dokumen()?.create_element("canvas").ok()?.dyn_into().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most SISI")]
    let bulat = |n: f64| n.round().max(1.0) as u32;
    kanvas.set_width(bulat(lebar));
    kanvas.set_height(bulat(tinggi));
    let kuas: CanvasRenderingContext2d = kanvas.get_context("2d").ok()??.dyn_into().ok()?;
    if jenis == "image/jpeg" {
        // A JPEG knows no transparency; paper is white.
        kuas.set_fill_style_str("#fff");
        kuas.fill_rect(0.0, 0.0, lebar, tinggi);
    }
    kuas.draw_image_with_html_image_element_and_dw_and_dh(citra, 0.0, 0.0, lebar, tinggi).ok()?;
    gambar::dari_alamat(&kanvas.to_data_url_with_type(jenis).ok()?).ok()
}
