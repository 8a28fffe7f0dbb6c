//! The browser: the only folder of the page, beside storage, that speaks to `web_sys` and `js_sys`.

pub(crate) mod berkas;
pub(crate) mod dialog;
pub(crate) mod docx;
pub(crate) mod gambar;
pub(crate) mod naskah;

use std::fmt::Write as _;
use std::panic::PanicHookInfo;
use std::time::Duration;

use chrono::NaiveDate;
use js_sys::{Array, Date, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CssStyleSheet, Document, Element, HtmlAnchorElement, HtmlElement,
    HtmlInputElement, HtmlTextAreaElement, Response, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition, Url,
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

/// The part of the address after `#`, with it.
pub(crate) fn hash() -> String {
    web_sys::window().and_then(|w| w.location().hash().ok()).unwrap_or_default()
}

/// Goes to another address of the app; the browser's history keeps the way back.
pub(crate) fn tuju_hash(alamat: &str) {
    if let Some(jendela) = web_sys::window() {
        // A browser that refuses stays where it is.
        let _ = jendela.location().set_hash(alamat);
    }
}

/// Replaces the address without a step in the history.
pub(crate) fn ganti_hash(alamat: &str) {
    if let Some(riwayat) = web_sys::window().and_then(|w| w.history().ok()) {
        // The address is a convenience; the page is right without it.
        let _ = riwayat.replace_state_with_url(&JsValue::NULL, "", Some(alamat));
    }
}

/// Sets the title of the window.
pub(crate) fn pasang_judul(judul: &str) {
    if let Some(dokumen) = dokumen() {
        dokumen.set_title(judul);
    }
}

/// The id of the control of a field.
pub(crate) fn id_isian(jalur: &str) -> String {
    format!("f-{jalur}")
}

/// The path of the field in whose control something happens.
pub(crate) fn isian_terfokus(ev: &web_sys::Event) -> Option<String> {
    let mut unsur = ev.target().and_then(|t| t.dyn_into::<Element>().ok());
    while let Some(ini) = unsur {
        if let Some(jalur) = ini.id().strip_prefix("f-") {
            return Some(jalur.to_owned());
        }
        unsur = ini.parent_element();
    }
    None
}

/// The words that are being pasted.
pub(crate) fn teks_tempel(ev: &web_sys::ClipboardEvent) -> String {
    ev.clipboard_data().and_then(|d| d.get_data("text/plain").ok()).unwrap_or_default()
}

/// Puts words where the cursor of a text area is or was last; gives what it then holds.
pub(crate) fn sisipkan_di_kursor(id: &str, kata: &str) -> Option<String> {
    let isian: HtmlTextAreaElement = unsur(id)?;
    let letak = |l: Result<Option<u32>, JsValue>| l.ok().flatten().unwrap_or_default();
    let (awal, akhir) = (letak(isian.selection_start()), letak(isian.selection_end()));
    // Behind the new words, so that typing goes on there.
    isian.set_range_text_with_start_and_end_and_mode(kata, awal, akhir, "end").ok()?;
    // The words are in it all the same.
    let _ = isian.focus();
    Some(isian.value())
}

/// Begins a drag: some browsers need data for it. Its kind is our own, so that no text field takes it.
pub(crate) fn mulai_seret(ev: &web_sys::DragEvent) {
    let Some(data) = ev.data_transfer() else { return };
    data.set_effect_allowed("move");
    // Without data most browsers drag all the same.
    let _ = data.set_data("application/x-urutan", "");
    let butir = ev.target().and_then(|t| t.dyn_into::<Element>().ok()).and_then(|u| u.parent_element());
    if let Some(butir) = butir {
        data.set_drag_image(&butir, 0, 0);
    }
}

/// Brings the control of a field into view and moves the focus to it; where the field has none, to the one around it.
pub(crate) fn fokus_isian(jalur: &str) -> bool {
    let mut jalur = jalur;
    loop {
        if unsur::<HtmlElement>(&id_isian(jalur)).is_some() {
            tuju_unsur(&id_isian(jalur));
            return true;
        }
        match jalur.rsplit_once(['.', '[']) {
            Some((depan, _)) => jalur = depan,
            None => return false,
        }
    }
}

/// Brings an element into view and moves the focus to it.
pub(crate) fn tuju_unsur(id: &str) {
    let Some(tujuan) = unsur::<HtmlElement>(id) else { return };
    buka_lipatan(&tujuan);
    let cara = ScrollIntoViewOptions::new();
    // The middle of something tall would show neither its beginning nor its end.
    let tinggi = web_sys::window().and_then(|w| w.inner_height().ok()?.as_f64()).unwrap_or_default();
    let muat = f64::from(tujuan.offset_height()) * 2.0 < tinggi;
    cara.set_block(if muat { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Start });
    cara.set_behavior(ScrollBehavior::Auto);
    tujuan.scroll_into_view_with_scroll_into_view_options(&cara);
    // An element without focus is in view all the same.
    let _ = tujuan.focus();
}

/// Brings an element into view inside what scrolls around it, without moving the focus.
pub(crate) fn tampakkan(id: &str) {
    let Some(tujuan) = unsur::<Element>(id) else { return };
    let cara = ScrollIntoViewOptions::new();
    cara.set_block(ScrollLogicalPosition::Nearest);
    tujuan.scroll_into_view_with_scroll_into_view_options(&cara);
}

/// Opens what is folded around an element; nothing in a closed fold can be seen or take the focus.
fn buka_lipatan(unsur: &Element) {
    while let Ok(Some(lipatan)) = unsur.closest("details:not([open])") {
        // A fold that does not open would be found for ever.
        if lipatan.set_attribute("open", "").is_err() {
            return;
        }
    }
}

/// Moves the focus to an element.
pub(crate) fn fokus(id: &str) {
    if let Some(tujuan) = unsur::<HtmlElement>(id) {
        // What cannot take the focus leaves it where it is.
        let _ = tujuan.focus();
    }
}

/// Does something once the page has been brought up to date.
pub(crate) fn nanti(f: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(f);
}

/// Moves the focus to an element without scrolling to its middle; the page starts at its top.
pub(crate) fn mulai_di(id: &str) {
    if let Some(jendela) = web_sys::window() {
        jendela.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Some(tujuan) = unsur::<HtmlElement>(id) {
        // The page is there all the same.
        let _ = tujuan.focus();
    }
}

/// The words of an element; none where it is not there.
pub(crate) fn teks(id: &str) -> String {
    unsur::<Element>(id).and_then(|u| u.text_content()).unwrap_or_default()
}

/// Shows an element that was hidden.
pub(crate) fn tampil(id: &str) {
    if let Some(u) = unsur::<HtmlElement>(id) {
        u.set_hidden(false);
    }
}

/// The value of the radio button of a name that is chosen.
pub(crate) fn radio_terpilih(nama: &str) -> Option<String> {
    let terpilih = dokumen()?.query_selector(&format!("input[name={nama}]:checked")).ok().flatten()?;
    Some(terpilih.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Whether an event began in the element of an id.
pub(crate) fn berasal_dari(ev: &web_sys::Event, id: &str) -> bool {
    ev.target().and_then(|t| t.dyn_into::<Element>().ok()).is_some_and(|u| u.id() == id)
}

/// Whether the focus is in a control that has an undo of its own.
pub(crate) fn sedang_mengetik() -> bool {
    let aktif = dokumen().and_then(|d| d.active_element());
    aktif.is_some_and(|u| match u.tag_name().as_str() {
        "TEXTAREA" => true,
        "INPUT" => {
            !matches!(u.get_attribute("type").as_deref(), Some("radio" | "checkbox" | "button" | "file"))
        }
        _ => false,
    })
}

/// Whether the focus is in the control of a field.
pub(crate) fn terfokus(jalur: &str) -> bool {
    let aktif = dokumen().and_then(|d| d.active_element());
    aktif.is_some_and(|u| u.id().strip_prefix("f-") == Some(jalur))
}

/// Prints the page; its print style sheet shows the naskah alone.
pub(crate) fn cetak() {
    if let Some(jendela) = web_sys::window() {
        // A browser without printing does nothing.
        let _ = jendela.print();
    }
}

/// An id for a new draft: random, so that drafts of different laptops never share one.
pub(crate) fn id_baru() -> String {
    let mut bita = [0_u8; 16];
    if let Some(kripto) = web_sys::window().and_then(|w| w.crypto().ok()) {
        // Without randomness the clock alone still tells drafts of one laptop apart.
        let _ = kripto.get_random_values_with_u8_array(&mut bita);
    }
    // As a whole number: writing fractions would bring eleven kilobytes of its own.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds since 1970")]
    let mut id = format!("{}-", Date::now() as u64);
    for b in bita.iter().take(6) {
        // Writing to a String cannot fail.
        let _ = write!(id, "{b:02x}");
    }
    id
}

/// The moment as text, with its zone: `2026-11-21T10:42:00.000Z`.
pub(crate) fn sekarang() -> String {
    Date::new_0().to_iso_string().into()
}

/// The local time of day of a moment: `10.42`.
pub(crate) fn jam(iso: &str) -> String {
    let d = Date::new(&JsValue::from_str(iso));
    if d.get_time().is_nan() {
        return String::new();
    }
    format!("{:02}.{:02}", d.get_hours(), d.get_minutes())
}

/// The local day of a moment.
pub(crate) fn hari(iso: &str) -> Option<NaiveDate> {
    let d = Date::new(&JsValue::from_str(iso));
    let tahun = i32::try_from(d.get_full_year()).ok()?;
    NaiveDate::from_ymd_opt(tahun, d.get_month() + 1, d.get_date())
}

/// Hides the items of a list that lack a word of the field in which the officer types, and says how many are left.
pub(crate) fn saring(ev: &web_sys::Event, daftar: &str, jumlah: &str, kata: impl Fn(usize) -> String) {
    let Some(ketikan) = ev.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
    let cari = ketikan.value().to_lowercase();
    let butir = unsur::<Element>(daftar).map(|d| d.children());
    let mut sisa = 0;
    for satu in butir.iter().flat_map(|b| (0..b.length()).filter_map(|i| b.item(i))) {
        let teks = satu.text_content().unwrap_or_default().to_lowercase();
        let cocok = cari.split_whitespace().all(|c| teks.contains(c));
        sisa += usize::from(cocok);
        // An attribute that every element has cannot be refused.
        let _ = satu.toggle_attribute_with_force("hidden", !cocok);
    }
    if let Some(jumlah) = unsur::<Element>(jumlah) {
        jumlah.set_text_content(Some(&kata(sisa)));
    }
}

/// A file that lies beside the page, or inside it where the whole app is one file: `ambilBerkas` of public/muat.js knows.
pub(crate) async fn ambil(nama: &str) -> Option<Vec<u8>> {
    let jawaban: Response = panggil_muat("ambilBerkas", nama).ok()?.await.ok()?.dyn_into().ok()?;
    if !jawaban.ok() {
        return None;
    }
    let isi = jawaban.array_buffer().ok()?.await.ok()?;
    Some(Uint8Array::new(&isi).to_vec())
}

/// Calls a function of public/muat.js that promises something.
fn panggil_muat(fungsi: &str, nama: &str) -> Result<Promise, JsValue> {
    let fungsi: Function = Reflect::get(&js_sys::global(), &JsValue::from_str(fungsi))?.dyn_into()?;
    fungsi.call1(&JsValue::NULL, &JsValue::from_str(nama))?.dyn_into()
}

/// Whether the page was opened as a file, not from a web server.
pub(crate) fn dari_berkas() -> bool {
    web_sys::window().and_then(|w| w.location().protocol().ok()).as_deref() == Some("file:")
}

/// Lets public/luring.js ask, before it loads the page anew, that all be stored now; the answer says whether it is.
pub(crate) fn pasang_simpan_sekarang(simpan: impl FnMut() -> bool + 'static) {
    let simpan = Closure::<dyn FnMut() -> bool>::new(simpan);
    // A page that refuses is loaded anew only by the officer.
    let _ = Reflect::set(&js_sys::global(), &JsValue::from_str("simpanSekarang"), simpan.as_ref());
    simpan.forget();
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
