//! The size budget: what a browser has to fetch before the app can be used for the first time.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use naskah_tests::module::is_release;
use naskah_tests::webdriver::{Find, Page, any};
use naskah_tests::{dist, have, on_path, output, root};
use serde_json::json;

/// Bytes over the wire with brotli: WASM, JavaScript, styles, icons, manifest and the page itself.
const BUDGET: u64 = 650_000;

/// The module for DOCX. A page that stands fetches it some seconds later while idle, so it is none of the first load.
/// Then come the worker and its list.
const ON_DEMAND: [&str; 5] =
    ["naskah-docx.js", "naskah-docx_bg.wasm", "luring.js", "sw.js", "berkas-sha256.txt"];

/// Milliseconds from the arrival of the app to the first request for the other module: a pause, so that a slow machine
/// only makes it longer.
const PAUSE: f64 = 4_000.0;

/// Waits for the module for DOCX and makes sure that it was asked for later than all that the first screen needs.
fn docx_comes_later(page: &Page) -> Result<()> {
    // The timer starts after the app has drawn, and so after the last byte of its WASM.
    let script = "const all = performance.getEntriesByType('resource');
        const of = (part) => all.find((entry) => new URL(entry.name).pathname.endsWith(part));
        const [docx, app] = [of('/naskah-docx.js'), all.find((e) => /naskah-app-.*wasm$/.test(new URL(e.name).pathname))];
        return docx && app ? docx.startTime - app.responseEnd : null";
    let pause = page.wait("the module for DOCX", || Ok(page.run(script, &json!([]))?.as_f64()))?;
    ensure!(pause >= PAUSE, "DOCX was asked for {pause} ms after the app: it is part of the first load");
    Ok(())
}

/// Files that the page itself names, whether or not a browser without a window fetches them (icon, manifest).
fn named_by_the_page(folder: &Path) -> Result<BTreeSet<String>> {
    let page = std::fs::read_to_string(folder.join("index.html"))?;
    let values = page.split(['"', '?']).map(|value| value.trim_start_matches("./"));
    Ok(values.filter(|value| folder.join(value).is_file()).map(str::to_owned).collect())
}

fn all_files(folder: &Path, below: &str, files: &mut BTreeSet<String>) -> Result<()> {
    for entry in std::fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            all_files(folder, &format!("{name}/"), files)?;
        } else {
            files.insert(name);
        }
    }
    Ok(())
}

/// Sizes of files as they travel, their sum in the last line.
fn sizes(files: &[&str]) -> Result<String> {
    let table =
        output(Command::new("node").arg(root().join("tests/alat/ukuran.cjs")).arg(dist()).args(files))?;
    Ok(String::from_utf8(table)?)
}

#[test]
fn the_first_use_stays_within_its_budget() -> Result<()> {
    if !have("node (pengukur berkas)", on_path("node"))? {
        return Ok(());
    }
    let Some(page) = Page::app("ukuran")? else { return Ok(()) };
    page.heading(any()).nth(0).wait()?;

    let mut first = named_by_the_page(&dist())?;
    for request in page.requests()? {
        if let Some(file) = request.strip_prefix(&page.server.address) {
            let file = file.split(['?', '#']).next().unwrap_or_default();
            first.insert(if file.is_empty() { "index.html" } else { file }.to_owned());
        }
    }
    // Seen by now or not: it is told apart by when it was asked for, below.
    first.retain(|file| !ON_DEMAND.contains(&file.as_str()));
    docx_comes_later(&page)?;
    if !have("dist/ rilis", is_release()?)? {
        return Ok(());
    }

    let table = sizes(&first.iter().map(String::as_str).collect::<Vec<_>>())?;
    let later = sizes(&ON_DEMAND)?;
    let mut rest = BTreeSet::new();
    all_files(&dist(), "", &mut rest)?;
    rest.retain(|file| !first.contains(file) && !ON_DEMAND.contains(&file.as_str()));
    // Written straight to the handle: libtest hides what print macros of a passing test say.
    writeln!(
        std::io::stderr(),
        "{table}\ntidak dihitung, diambil beberapa detik kemudian saat menganggur:{later}\ntidak dihitung, diambil pekerja luring sesudahnya atau bila diminta: {rest:?}"
    )?;

    let sum = table.split_whitespace().last().context("no sum")?.parse::<u64>()?;
    ensure!(sum < BUDGET, "the first use needs {sum} bytes with brotli, {BUDGET} are allowed:\n{table}");
    Ok(())
}
