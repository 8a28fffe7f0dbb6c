//! A store of 1,000 drafts with 10 snapshots each, and what the home screen then takes; run by `cargo xtask bench skala`.
//! A bench, not a test: it never fails by a figure.

use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result};
use naskah_tests::server::Server;
use naskah_tests::times::Times;
use naskah_tests::webdriver::{Find as _, Page};
use naskah_tests::{dist, write_example};
use serde_json::{Value, json};

/// How many drafts, and how many snapshots of each.
const DRAFTS: usize = 1_000;
const SNAPSHOTS: usize = 10;

/// How many drafts are put in at once.
const BATCH: usize = 50;

const VISITS: usize = 7;

/// The letters of searches: each stroke narrows the list.
const SEARCHES: [&str; 4] = ["sampah 777", "kota 12", "regional 3", "tidak ada"];

/// Time for what a browser still writes after a batch or a visit.
const SETTLE: Duration = Duration::from_secs(2);

/// Puts drafts with their snapshots into the store, as the app keeps them.
const FILL: &str = "const [text, from, count, snapshots] = arguments;
return new Promise((done, fail) => {
    const open = indexedDB.open('ksd');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
        const job = open.result.transaction('isi', 'readwrite');
        const store = job.objectStore('isi');
        let bytes = 0;
        for (let n = from; n < from + count; n += 1) {
            const file = JSON.parse(text);
            const id = `skala-${String(n).padStart(4, '0')}`;
            file.id = id;
            file.diubah = new Date(Date.UTC(2026, 0, 1) + n * 3600000).toISOString();
            file.draf.judul = `${file.draf.judul} tahap ${n}`;
            for (let s = 1; s <= snapshots; s += 1) {
                file.revisi = s;
                const snapshot = JSON.stringify(file);
                bytes += snapshot.length;
                store.put(snapshot, `ksd/potret/${id}/${s}~${file.diubah}~j`);
            }
            file.revisi = snapshots + 1;
            store.put(JSON.stringify(file), `ksd/draf/${id}`);
        }
        job.oncomplete = () => { open.result.close(); done(bytes); };
        job.onabort = () => fail(job.error);
    };
})";

/// Notes when the first card of the list stands, counted from the start of the navigation.
const WATCH_LIST: &str = "const key = Symbol.for('naskah-skala');
new MutationObserver((_, self) => {
    if (!document.querySelector('.kartu-draf')) return;
    self.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis[key] = performance.now(); }));
}).observe(document, { subtree: true, childList: true });";

const LISTED: &str = "return globalThis[Symbol.for('naskah-skala')] ?? null";

/// Types words letter by letter and notes how long each letter takes until the list has changed for the last time.
const SEARCH: &str = "const field = document.getElementById('cari-draf');
const times = [];
let last = 0;
new MutationObserver(() => { last = performance.now(); })
    .observe(document.getElementById('isi'), { subtree: true, childList: true, characterData: true });
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
return (async () => {
    for (let n = 0; n <= arguments[0].length; n += 1) {
        const start = performance.now();
        field.value = arguments[0].slice(0, n);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        if (last > start) times.push(last - start);
    }
    return times;
})()";

fn main() -> Result<()> {
    let server = Server::start_with(&dist(), "/naskah/", "max-age=3600")?;
    let page = Page::of("skala", server)?.context("Chromium tidak ada")?;
    page.heading("Contoh untuk dipelajari").wait()?;
    let file = write_example("sampah-pks-ksdd", page.folder())?;
    let text = std::fs::read_to_string(file)?;
    let mut bytes = 0.0;
    for from in (0..DRAFTS).step_by(BATCH) {
        let done = page.run(FILL, &json!([text, from, BATCH, SNAPSHOTS]))?;
        bytes += done.as_f64().context("nothing was stored")?;
        eprintln!("{} dari {DRAFTS} draf", from + BATCH);
    }
    println!("\n{DRAFTS} draf, {SNAPSHOTS} potret tiap draf, {:.0} MB", bytes / 1e6);
    page.before_all(WATCH_LIST)?;
    let mut report = Times::head();
    sleep(SETTLE);
    report += &Times(vec![listed(&page)?]).line("Beranda, ringkasan semua draf dibangun untuk pertama kali");
    sleep(SETTLE);
    let mut again = Vec::new();
    for _ in 0..VISITS {
        again.push(listed(&page)?);
        sleep(SETTLE);
    }
    report += &Times(again).line("Beranda, dari awal muat sampai daftar tampak (batas 300)");
    let mut letters = Vec::new();
    for words in SEARCHES {
        let times = page.run(SEARCH, &json!([words]))?;
        letters.extend(times.as_array().context("no times")?.iter().filter_map(Value::as_f64));
    }
    report += &Times(letters).line("cari: satu huruf sampai daftar berubah");
    println!("{report}");
    Ok(())
}

/// Loads the home screen anew and waits for its list.
fn listed(page: &Page) -> Result<f64> {
    page.reload()?;
    page.wait("the list", || Ok(page.run(LISTED, &json!([]))?.as_f64()))
}
