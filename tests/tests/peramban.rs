//! The app in a real Chromium, as it is shipped: served from a folder of a static server.

use anyhow::{Context, Result, ensure};
use naskah_tests::webdriver::{Find, Page};
use naskah_tests::{compose, example_ids, same_letters, write_example};
use serde_json::json;

/// The words of the naskah: its sheets; the DRAF mark beside them belongs to the header of a page.
const NASKAH: &str =
    "return [...document.querySelectorAll('section[aria-label=\"Naskah\"] article > :not([role=note])')]
    .map(sheet => sheet.innerText).join(' ')";

#[test]
fn the_page_shows_and_exports_what_the_command_line_does() -> Result<()> {
    let Some(page) = Page::app("contoh")? else { return Ok(()) };
    // The last example is surely not the one that the page shows at first.
    let id = example_ids()?.pop().context("no example")?;
    let draft = write_example(&id, page.folder())?;
    let expected = String::from_utf8(compose(&draft, &["--format", "teks"])?)?;

    let label = page.wait(&format!("option {id}"), || {
        let label = "return document.querySelector(`option[value=\"${arguments[0]}\"]`)?.label ?? null";
        Ok(page.run(label, &json!([id]))?.as_str().map(str::to_owned))
    })?;
    page.combobox("Contoh naskah").select(&label)?;
    let mut shown = String::new();
    page.wait("naskah", || {
        page.run(NASKAH, &json!([]))?.as_str().unwrap_or_default().clone_into(&mut shown);
        Ok(same_letters("naskah", &expected, &shown).ok())
    })
    .or_else(|error| same_letters("the page against the command line", &expected, &shown).context(error))?;

    page.button("Unduh DOCX").click()?;
    let file = page.downloaded("docx")?;
    let expected = compose(&draft, &["--format", "docx"])?;
    let found = std::fs::read(&file)?;
    if found != expected {
        // Both files stay for whoever has to find out why.
        std::fs::write(page.folder().join("cli.docx"), &expected)?;
    }
    ensure!(
        found == expected,
        "the DOCX of the page ({} bytes) is not that of the command line ({} bytes): see {}",
        found.len(),
        expected.len(),
        page.folder().display()
    );
    page.assert_quiet()
}
