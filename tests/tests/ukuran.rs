//! The size budget: what a browser has to fetch before the app can be used for the first time.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use naskah_tests::module::is_release;
use naskah_tests::webdriver::{Find, Page, any};
use naskah_tests::{dist, have, on_path, output, root};

/// Bytes over the wire with brotli: WASM, JavaScript, styles, icons, manifest and the page itself.
const BUDGET: u64 = 650_000;

/// Files that the page itself names, whether or not a browser without a window fetches them (icon, manifest).
fn named_by_the_page(folder: &Path) -> Result<BTreeSet<String>> {
    let page = std::fs::read_to_string(folder.join("index.html"))?;
    let values = page.split('"').map(|value| value.trim_start_matches("./"));
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
    if !have("dist/ rilis", is_release()?)? {
        return Ok(());
    }

    let table =
        output(Command::new("node").arg(root().join("tests/alat/ukuran.cjs")).arg(dist()).args(&first))?;
    let table = String::from_utf8(table)?;
    let mut later = BTreeSet::new();
    all_files(&dist(), "", &mut later)?;
    later.retain(|file| !first.contains(file));
    // Written straight to the handle: libtest hides what print macros of a passing test say.
    writeln!(std::io::stderr(), "{table}tidak dihitung, baru diambil kemudian: {later:?}")?;

    let sum = table.split_whitespace().last().context("no sum")?.parse::<u64>()?;
    ensure!(sum < BUDGET, "the first use needs {sum} bytes with brotli, {BUDGET} are allowed:\n{table}");
    Ok(())
}
