//! The app in a real Chromium, as it is shipped: served from a folder of a static server.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use naskah_tests::server::Server;
use naskah_tests::webdriver::{self, Browser};
use naskah_tests::{compose, dist, example_ids, fresh_folder, have, same_letters, words, write_example};
use serde_json::json;

/// The select whose label says so.
const EXAMPLES: &str = "return [...document.querySelectorAll('select')].find(select =>
    [...select.labels].some(label => label.textContent.includes('Contoh naskah'))
    || select.getAttribute('aria-label') === 'Contoh naskah') ?? null";

/// One option of an element.
const OPTION: &str = "return [...arguments[0].options].find(option => option.value === arguments[1]) ?? null";

/// The words of the naskah: its sheets; the DRAF mark beside them belongs to the header of a page.
const NASKAH: &str =
    "return [...document.querySelectorAll('section[aria-label=\"Naskah\"] article > :not([role=note])')]
    .map(sheet => sheet.innerText).join(' ')";

/// The button with that text.
const BUTTON: &str = "return [...document.querySelectorAll('button')].find(button =>
    button.textContent.trim() === arguments[0] && !button.disabled) ?? null";

fn folder(name: &str) -> Result<PathBuf> {
    let folder = fresh_folder(env!("CARGO_TARGET_TMPDIR"), &format!("peramban-{name}"))?;
    Ok(folder.canonicalize()?)
}

/// The finished download, if there is one.
fn downloaded(folder: &Path) -> Result<Option<PathBuf>> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "docx") && path.metadata()?.len() > 0 {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

#[test]
fn the_page_shows_and_exports_what_the_command_line_does() -> Result<()> {
    let ready = dist().join("index.html").is_file();
    if !have("dist/ (aplikasi yang sudah dibangun)", ready)? || !have("Chromium", webdriver::have_browser())?
    {
        return Ok(());
    }
    let drafts = folder("draf")?;
    // The last example is surely not the one that the page shows at first.
    let id = example_ids()?.pop().context("no example")?;
    let draft = write_example(&id, &drafts)?;
    let expected = String::from_utf8(compose(&draft, &["--format", "teks"])?)?;

    let server = Server::start(&dist(), "/kantor/naskah/")?;
    let downloads = folder("unduhan")?;
    let browser = Browser::start(&folder("profil")?, &downloads)?;
    browser.open(&server.address)?;

    let select = browser.element("select \"Contoh naskah\"", EXAMPLES, &json!([]))?;
    let option = browser.element(&format!("option {id}"), OPTION, &json!([select.reference(), id]))?;
    browser.click(&option)?;
    let mut shown = String::new();
    let arrived = browser.wait("naskah", || {
        browser.run(NASKAH, &json!([]))?.as_str().unwrap_or_default().clone_into(&mut shown);
        Ok((words(&shown) == words(&expected)).then_some(()))
    });
    if let Err(error) = arrived {
        same_letters("the page against the command line", &expected, &shown).context(error)?;
    }

    let button = browser.element("button \"Unduh DOCX\"", BUTTON, &json!(["Unduh DOCX"]))?;
    browser.click(&button)?;
    let file = browser.wait("download", || downloaded(&downloads))?;
    let expected = compose(&draft, &["--format", "docx"])?;
    let found = std::fs::read(&file)?;
    if found != expected {
        // Both files stay for whoever has to find out why.
        std::fs::write(drafts.join("cli.docx"), &expected)?;
        ensure!(
            found == expected,
            "the DOCX of the page ({} bytes, {}) is not that of the command line ({} bytes, {})",
            found.len(),
            file.display(),
            expected.len(),
            drafts.join("cli.docx").display()
        );
    }

    let errors = browser.console_errors()?;
    ensure!(errors.is_empty(), "console: {errors:#?}");
    let missing = server.missing();
    ensure!(missing.is_empty(), "not found: {missing:?}");
    let requests = browser.requests()?;
    ensure!(requests.iter().any(|address| address.contains(".wasm")), "no request was seen: {requests:?}");
    let strangers: Vec<_> = requests
        .iter()
        .filter(|address| {
            !address.starts_with(&format!("{}/", server.origin))
                && !address.starts_with("data:")
                && !address.starts_with(&format!("blob:{}/", server.origin))
        })
        .collect();
    ensure!(strangers.is_empty(), "requests to others: {strangers:?}");
    Ok(())
}
