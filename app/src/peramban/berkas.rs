//! Files that the officer chooses.

use js_sys::Uint8Array;
use leptos::ev::Event;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DragEvent, File, FileReader, HtmlInputElement};

/// The file just chosen in an input or dropped on the page. The input forgets it, so that it can be chosen again.
pub(super) fn terpilih(ev: &Event) -> Option<File> {
    if let Some(seret) = ev.dyn_ref::<DragEvent>() {
        return seret.data_transfer()?.files()?.get(0);
    }
    let masukan: HtmlInputElement = ev.target()?.dyn_into().ok()?;
    let berkas = masukan.files()?.get(0);
    masukan.set_value("");
    berkas
}

/// Reads a file and hands over its bytes; `None` when the browser cannot read it.
pub(super) fn baca(berkas: &File, terima: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let Ok(pembaca) = FileReader::new() else { return terima(None) };
    let ini = pembaca.clone();
    let selesai = Closure::once_into_js(move || {
        let isi = ini.result().ok().filter(|isi| !isi.is_null());
        terima(isi.map(|isi| Uint8Array::new(&isi).to_vec()));
    });
    pembaca.set_onloadend(Some(selesai.unchecked_ref()));
    // A reader that does not start never ends either; the officer chooses once more.
    let _ = pembaca.read_as_array_buffer(berkas);
}

/// Reads the file just chosen: its size is judged first, so that a huge one is not loaded to be refused.
///
/// `terima` gets its name and the bytes, or a sentence on why there are none.
pub(crate) fn baca_terpilih(
    ev: &Event,
    ukuran_sah: fn(u64) -> Result<(), docgen::Galat>,
    tak_terbaca: &'static str,
    terima: impl FnOnce(String, Result<Vec<u8>, String>) + 'static,
) {
    let Some(berkas) = terpilih(ev) else { return };
    let nama = berkas.name();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a file size is a whole number"
    )]
    if let Err(galat) = ukuran_sah(berkas.size() as u64) {
        return terima(nama, Err(galat.to_string()));
    }
    baca(&berkas, move |isi| terima(nama, isi.ok_or_else(|| tak_terbaca.to_owned())));
}
