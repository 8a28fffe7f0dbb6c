//! Times of the release build in Chromium; run by `cargo xtask bench`. A bench, not a test: it never fails by a figure.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use naskah_tests::module::is_release;
use naskah_tests::server::Server;
use naskah_tests::times::Times;
use naskah_tests::webdriver::{Find, Locator, Page, part};
use naskah_tests::{dist, write_example};
use serde_json::{Value, json};

/// The typical draft: an example by its id and by its title on the first screen.
const TYPICAL: (&str, &str) = ("sampah-pks-ksdd", "Pengolahan sampah regional");

/// The field that is typed in, and its step.
const FIELD: (&str, &str) = ("Jenis dan judul naskah", "Judul kerja sama");

/// How many pasal the long draft has.
const LONG: usize = 100;

const VISITS: usize = 7;
const KEYS: usize = 40;
const DOWNLOADS: usize = 10;

/// Time for what a page still does after it has answered.
const REST: Duration = Duration::from_millis(200);

/// Time for what a browser writes to disk after a visit, compiled WASM above all.
const SETTLE: Duration = Duration::from_secs(3);

/// When the largest part of the first screen was painted, counted from the start of the navigation.
const PAINTED: &str = "return new Promise(done => {
    let last = null;
    new PerformanceObserver(list => { last = list.getEntries().at(-1).startTime })
        .observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(last), 500);
})";

/// Notes for each input event how long it takes until the naskah has changed for the last time.
const WATCH_TYPING: &str = "const keys = [];
    globalThis[Symbol.for('naskah-ukur')] = keys;
    addEventListener('input', () => keys.push({ start: performance.now(), end: null }), { capture: true });
    new MutationObserver(() => { if (keys.length > 0) keys.at(-1).end = performance.now() })
        .observe(arguments[0], { subtree: true, childList: true, characterData: true, attributes: true });";

/// Notes for each click how long it takes until a file is ready to be saved.
const WATCH_DOWNLOADS: &str = "const times = [];
    globalThis[Symbol.for('naskah-ukur')] = times;
    let start = null;
    addEventListener('click', ev => { if (ev.isTrusted) start = performance.now() }, { capture: true });
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { times.push(performance.now() - start); return make.call(URL, blob) };";

const NOTES: &str = "return globalThis[Symbol.for('naskah-ukur')]";

fn main() -> Result<()> {
    if let Some(option) = std::env::args().nth(1) {
        bail!("`{option}` tidak dikenal; bench tidak mempunyai pilihan");
    }
    if !is_release()? {
        eprintln!(
            "Peringatan: dist/ bukan bangunan rilis; angkanya tidak berarti. `cargo xtask test --hanya web`"
        );
    }
    // A plain static server lets the browser keep what it has.
    let server = Server::start_with(&dist(), "/naskah/", "max-age=3600")?;
    let page = Page::of("ukur", server)?.context("Chromium tidak ada")?;
    let mut report = Times::head();

    report += &Times(painted(&page)?).line("tampilan pertama, profil kosong");
    sleep(SETTLE);
    let page = visits(page, "", &mut report)?;
    let kept = "return navigator.serviceWorker.controller?.state === 'activated'";
    page.wait("the worker", || Ok((page.run(kept, &json!([]))? == true).then_some(())))?;
    page.server.cut(true);
    let page = visits(page, ", tanpa jaringan", &mut report)?;
    page.server.cut(false);

    home(&page)?;
    page.button(part(TYPICAL.1)).click()?;
    report += "naskah lazim\n";
    report += &draft(&page, "batas 16", "batas 60")?;

    let more = LONG.saturating_sub(pasal(&page).count()?);
    home(&page)?;
    page.button("Buka berkas").upload(&long_draft(&page, more)?)?;
    pasal(&page).nth(LONG - 1).wait()?;
    writeln!(report, "naskah panjang, {LONG} pasal")?;
    report += &draft(&page, "100 pasal: batas 50", "tanpa batas")?;
    println!("\n{report}");
    Ok(())
}

/// The first screen, loaded anew, so that one draft does not bear the other.
fn home(page: &Page) -> Result<()> {
    page.open("#/")?;
    page.reload()?;
    page.heading("Contoh untuk dipelajari").wait()
}

/// Typing and the DOCX of the draft that is being opened.
fn draft(page: &Page, typing_limit: &str, docx_limit: &str) -> Result<String> {
    let step = |name: &str| page.region("Langkah").link(part(name)).click();
    step(FIELD.0)?;
    let typing = typing(page, typing_limit)?;
    step("Periksa dan unduh")?;
    Ok(typing + &downloads(page, docx_limit)?)
}

/// The pasal of the naskah on the page.
fn pasal(page: &Page) -> Locator<'_> {
    (&page.region("Naskah")).heading(part("Pasal "))
}

/// The typical draft with many pasal of the officer's own.
fn long_draft(page: &Page, more: usize) -> Result<PathBuf> {
    let file = write_example(TYPICAL.0, page.folder())?;
    let mut draft: Value = serde_json::from_slice(&std::fs::read(&file)?)?;
    let own = (1..=more).map(|n| {
        let ayat = |what: &str| json!({ "teks": format!("PARA PIHAK {what} tambahan ke-{n} sesuai dengan {{pasal:pelaksanaan}}.") });
        json!({
            "jenis": "tambah",
            "pasal": format!("tambahan-{n}"),
            "setelah": "pelaksanaan",
            "judul": format!("KETENTUAN TAMBAHAN {n}"),
            "ayat": [ayat("melaksanakan ketentuan"), ayat("mengevaluasi ketentuan"), ayat("melaporkan ketentuan")],
            "alasan": "pengukuran",
        })
    });
    let changes = draft.pointer_mut("/draf").context("no draft in the file")?;
    ensure!(changes["ubahan"].is_null(), "the typical draft has changes of its own");
    changes["ubahan"] = own.collect();
    std::fs::write(&file, serde_json::to_vec(&draft)?)?;
    Ok(file)
}

fn painted(page: &Page) -> Result<Vec<f64>> {
    let time = page.run(PAINTED, &json!([]))?;
    Ok(vec![time.as_f64().context("the browser reports no paint")?])
}

/// Later visits: the browser just started, with everything on the disk; and the page loaded anew.
fn visits(mut page: Page, how: &str, report: &mut String) -> Result<Page> {
    let (mut started, mut again) = (Vec::new(), Vec::new());
    for _ in 0..VISITS {
        page = page.restart()?;
        started.extend(painted(&page)?);
        page.open("")?;
        page.reload()?;
        again.extend(painted(&page)?);
        sleep(SETTLE);
    }
    *report += &Times(started).line(&format!("tampilan pertama, peramban baru dibuka (batas 500){how}"));
    *report += &Times(again).line(&format!("tampilan pertama, halaman dimuat ulang{how}"));
    Ok(page)
}

fn typing(page: &Page, limit: &str) -> Result<String> {
    page.textbox(FIELD.1).click()?;
    page.press("Control+End")?;
    page.region("Naskah").run(WATCH_TYPING)?;
    page.cdp("Performance.enable", &json!({}))?;
    let (mut task, mut layout) = (Vec::new(), Vec::new());
    for letter in "pengelolaan sampah terpadu ".chars().cycle().take(KEYS) {
        let before = metrics(page)?;
        let key = |kind: &str| json!({ "type": kind, "text": letter, "key": letter });
        page.cdp("Input.dispatchKeyEvent", &key("keyDown"))?;
        page.cdp("Input.dispatchKeyEvent", &json!({ "type": "keyUp", "key": letter }))?;
        sleep(REST);
        let after = metrics(page)?;
        let spent = |name: &str| (number(&after[name]) - number(&before[name])) * 1000.0;
        task.push(spent("TaskDuration"));
        layout.push(spent("LayoutDuration") + spent("RecalcStyleDuration"));
    }
    let notes = page.run(NOTES, &json!([]))?;
    let notes = notes.as_array().context("no notes")?;
    let shown: Vec<f64> = notes
        .iter()
        .filter(|note| !note["end"].is_null())
        .map(|note| number(&note["end"]) - number(&note["start"]))
        .collect();
    if shown.is_empty() {
        bail!("naskah tidak berubah ketika {} diketik", FIELD.1);
    }
    Ok([
        Times(shown).line(&format!("  satu huruf sampai naskah berubah, skrip ({limit})")),
        Times(task).line("    seluruh kerja utas utama untuk huruf itu"),
        Times(layout).line("      di antaranya gaya dan tata letak"),
    ]
    .concat())
}

/// What the browser has counted since it began, in seconds.
fn metrics(page: &Page) -> Result<Value> {
    let answer = page.cdp("Performance.getMetrics", &json!({}))?;
    let list = answer["metrics"].as_array().context("no metrics")?;
    let pairs =
        list.iter().filter_map(|metric| Some((metric["name"].as_str()?.to_owned(), metric["value"].clone())));
    Ok(Value::Object(pairs.collect()))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn downloads(page: &Page, limit: &str) -> Result<String> {
    let button = page.button("Unduh DOCX");
    button.run(WATCH_DOWNLOADS)?;
    for _ in 0..DOWNLOADS {
        button.click()?;
        page.downloaded("docx")?;
    }
    let times = page.run(NOTES, &json!([]))?;
    let times = times.as_array().context("no notes")?;
    Ok(Times(times.iter().map(number).collect())
        .line(&format!("  DOCX sampai berkas siap disimpan ({limit})")))
}
