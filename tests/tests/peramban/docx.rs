//! The module for DOCX comes later than the page: what happens before it is there, and that it then needs no network.

use anyhow::Result;
use naskah_tests::webdriver::{Find, Page, any};
use naskah_tests::{compose, write_example};
use serde_json::json;

use crate::office::{arrived, go, naskah_says};

/// Lets the requests for the module through, or none of them.
fn block(page: &Page, blocked: bool) -> Result<()> {
    let urls = if blocked { json!(["*naskah-docx*"]) } else { json!([]) };
    page.cdp("Network.enable", &json!({}))?;
    page.cdp("Network.setBlockedURLs", &json!({ "urls": urls }))?;
    Ok(())
}

#[test]
fn docx_waits_for_its_module_and_then_needs_no_network() -> Result<()> {
    let Some(page) = Page::app("modul-docx")? else { return Ok(()) };
    let draft = write_example("pajak-nk-sinergi", page.folder())?;
    let docx = page.folder().join("salinan.docx");
    std::fs::write(&docx, compose(&draft, &["--format", "docx"])?)?;

    // Not to be had: a sentence with a way out, and the page goes on.
    block(&page, true)?;
    page.reload()?;
    page.button("Buka berkas").upload(&docx)?;
    page.role("alert", any()).shows("muat ulang halaman ini saat tersambung")?;
    page.take_errors()?;

    // As the sentence says.
    block(&page, false)?;
    page.reload()?;
    page.button("Buka berkas").upload(&docx)?;
    arrived(&page, "Daftar langkah")?;
    naskah_says(&page, "KOTA BALIKPAPAN", true)?;

    page.offline(true)?;
    go(&page, "Periksa dan unduh")?;
    page.button("Unduh DOCX").click()?;
    let file = page.downloaded("docx")?;
    page.offline(false)?;
    assert!(std::fs::read(file)?.starts_with(b"PK"));
    page.assert_quiet()
}
