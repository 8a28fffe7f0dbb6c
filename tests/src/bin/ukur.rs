//! Times of the release build in Chromium; run by `cargo xtask bench`. A bench, not a test: it never fails by a figure.
//!
//! Which draft, field and button are used stands in [`Way`]; every one of them can be given as an option.

use std::fmt::Write as _;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use naskah_tests::dist;
use naskah_tests::module::is_release;
use naskah_tests::server::Server;
use naskah_tests::webdriver::{Find, Page, part};
use serde_json::{Value, json};

/// What the bench does on the page.
struct Way {
    /// `--berkas`: a draft file that is opened first, with the button `--buka`.
    draft: Option<String>,
    /// `--buka`: the button that opens a file.
    open: String,
    /// `--klik`, again and again: the buttons and links on the way to the field, by a part of their names.
    clicks: Vec<String>,
    /// `--bidang`: the label of the field that is typed in.
    field: String,
    /// `--naskah`: the name of the region that follows.
    text: String,
    /// `--klik-unduh`, again and again: the way from there to the download.
    download_clicks: Vec<String>,
    /// `--unduh`: the button that makes the DOCX.
    download: String,
}

impl Way {
    fn read(mut options: impl Iterator<Item = String>) -> Result<Self> {
        let mut way = Self {
            draft: None,
            open: "Buka berkas".to_owned(),
            clicks: Vec::new(),
            field: "Judul".to_owned(),
            text: "Naskah".to_owned(),
            download_clicks: Vec::new(),
            download: "Unduh DOCX".to_owned(),
        };
        while let Some(option) = options.next() {
            let value = options.next().with_context(|| format!("{option} memerlukan nilai"))?;
            match option.as_str() {
                "--berkas" => way.draft = Some(value),
                "--buka" => way.open = value,
                "--klik" => way.clicks.push(value),
                "--bidang" => way.field = value,
                "--naskah" => way.text = value,
                "--klik-unduh" => way.download_clicks.push(value),
                "--unduh" => way.download = value,
                other => bail!(
                    "`{other}` tidak dikenal; pilihan: --berkas, --buka, --klik, --bidang, --naskah, --klik-unduh, --unduh"
                ),
            }
        }
        Ok(way)
    }
}

/// Follows buttons and links by a part of their names, the first of each.
fn follow(page: &Page, names: &[String]) -> Result<()> {
    names.iter().try_for_each(|name| page.role("button|link", part(name)).nth(0).click())
}

/// Times in milliseconds.
struct Times(Vec<f64>);

impl Times {
    fn line(mut self, what: &str) -> String {
        self.0.sort_by(f64::total_cmp);
        let at = |place: usize| self.0.get(place).copied().unwrap_or(f64::NAN);
        let count = self.0.len();
        let (least, median, most) = (at(0), at(count / 2), at(count.saturating_sub(1)));
        format!("{what:<58} {median:>8.1} {least:>8.1} {most:>8.1} {count:>5}\n")
    }
}

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
    let way = Way::read(std::env::args().skip(1))?;
    if !is_release()? {
        eprintln!(
            "Peringatan: dist/ bukan bangunan rilis; angkanya tidak berarti. `cargo xtask test --hanya web`"
        );
    }
    // A plain static server lets the browser keep what it has.
    let server = Server::start_with(&dist(), "/naskah/", "max-age=3600")?;
    let page = Page::of("ukur", server)?.context("Chromium tidak ada")?;
    let mut report = format!("{:<58} {:>8} {:>8} {:>8} {:>5}\n", "ms", "median", "min", "maks", "n");

    report += &Times(painted(&page)?).line("tampilan pertama, profil kosong");
    sleep(SETTLE);
    let page = visits(page, &mut report)?;
    page.open("")?;
    if let Some(draft) = &way.draft {
        page.button(way.open.as_str()).upload(Path::new(draft))?;
    }
    follow(&page, &way.clicks)?;
    page.patience(40);
    match typing(&page, &way) {
        Ok(lines) => report += &lines,
        Err(error) => writeln!(report, "mengetik: tidak terukur ({})", brief(&error))?,
    }
    match downloads(&page, &way) {
        Ok(line) => report += &line,
        Err(error) => writeln!(report, "DOCX: tidak terukur ({})", brief(&error))?,
    }
    println!("\n{report}");
    Ok(())
}

/// The first line of an error; the rest is for tests.
fn brief(error: &anyhow::Error) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}

fn painted(page: &Page) -> Result<Vec<f64>> {
    let time = page.run(PAINTED, &json!([]))?;
    Ok(vec![time.as_f64().context("the browser reports no paint")?])
}

/// Later visits: the browser just started, with everything on the disk; and the page loaded anew.
fn visits(mut page: Page, report: &mut String) -> Result<Page> {
    let (mut started, mut again) = (Vec::new(), Vec::new());
    for _ in 0..VISITS {
        page = page.restart()?;
        started.extend(painted(&page)?);
        page.open("")?;
        page.reload()?;
        again.extend(painted(&page)?);
        sleep(SETTLE);
    }
    *report += &Times(started).line("tampilan pertama, peramban baru dibuka (batas 500)");
    *report += &Times(again).line("tampilan pertama, halaman dimuat ulang");
    Ok(page)
}

fn typing(page: &Page, way: &Way) -> Result<String> {
    page.textbox(way.field.as_str()).click()?;
    page.press("Control+End")?;
    page.region(way.text.as_str()).run(WATCH_TYPING)?;
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
        bail!("{} tidak berubah ketika {} diketik", way.text, way.field);
    }
    Ok([
        Times(shown).line("satu huruf sampai naskah berubah, skrip (batas 16; 100 pasal 50)"),
        Times(task).line("  seluruh kerja utas utama untuk huruf itu"),
        Times(layout).line("    di antaranya gaya dan tata letak"),
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

fn downloads(page: &Page, way: &Way) -> Result<String> {
    follow(page, &way.download_clicks)?;
    let button = page.button(way.download.as_str());
    button.run(WATCH_DOWNLOADS)?;
    for _ in 0..DOWNLOADS {
        button.click()?;
        page.downloaded("docx")?;
    }
    let times = page.run(NOTES, &json!([]))?;
    let times = times.as_array().context("no notes")?;
    Ok(Times(times.iter().map(number).collect()).line("DOCX sampai berkas siap disimpan (batas 60)"))
}
