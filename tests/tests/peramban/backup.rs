//! Everything in one file and back, files that are dropped on the page, a naskah that was edited in Word.

use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use naskah_tests::webdriver::{Find, Page, any, part};
use naskah_tests::{compose, run_docgen, write_example};
use serde_json::json;

use crate::office::{arrived, example, go, home, naskah_says, stored, write};

const TITLE: &str = "Judul kerja sama";

/// Types a title on the first step of the open draft and waits until it is stored.
fn title(page: &Page, words: &str) -> Result<()> {
    write(page, &page.textbox(TITLE), words)?;
    naskah_says(page, &words.to_uppercase(), true)?;
    stored(page)
}

#[test]
fn a_backup_comes_back_over_newer_work_and_into_an_empty_browser() -> Result<()> {
    let Some(page) = Page::app("cadangan")? else { return Ok(()) };
    page.region("Menu utama").link(part("Profil")).click()?;
    page.textbox(part("Nama pemerintah daerah")).fill("Pemerintah Kota Cadangan")?;
    home(&page)?;
    example(&page, "Pengolahan sampah regional (PKS")?;
    go(&page, "Jenis dan judul naskah")?;
    let draft = page.place()?;
    title(&page, "judul yang dicadangkan")?;
    home(&page)?;
    page.button("Unduh cadangan").click()?;
    let backup = page.downloaded("zip")?;
    let told = String::from_utf8(run_docgen(&["cadangan", "periksa", path(&backup)?])?)?;
    ensure!(told.contains("utuh") || told.contains("Utuh"), "{told}");

    // Over newer work: shown, asked, nothing deleted.
    page.open(&draft)?;
    title(&page, "judul yang lebih baru")?;
    home(&page)?;
    page.button("Buka berkas").upload(&backup)?;
    let asked = page.dialog("Pulihkan cadangan");
    asked.shows("Berbeda: 1.")?;
    asked.shows("Yang tersimpan di sini lebih baru.")?;
    page.axe("pulihkan-cadangan")?;
    page.screenshot("pulihkan-cadangan")?;
    (&asked).role("radio", part("Simpan keduanya")).click()?;
    asked.button("Lanjutkan").click()?;
    page.role("main", any()).shows("2 dari 2 draf")?;
    page.link("Judul yang dicadangkan").wait()?;
    page.link("Judul yang lebih baru").wait()?;

    // Into a browser that has nothing: the drafts, and the profile with them. One browser runs at a time.
    let carried = std::fs::read(&backup)?;
    page.assert_quiet()?;
    drop(page);
    let Some(other) = Page::app("cadangan-lain")? else { return Ok(()) };
    let file = other.folder().join("cadangan.zip");
    std::fs::write(&file, carried)?;
    other.button("Buka berkas").upload(&file)?;
    let asked = other.dialog("Pulihkan cadangan");
    asked.shows("Draf baru: 1.")?;
    asked.button("Lanjutkan").click()?;
    other.link("Judul yang dicadangkan").click()?;
    naskah_says(&other, "JUDUL YANG DICADANGKAN", true)?;
    other.region("Menu utama").link(part("Profil")).click()?;
    other.textbox(part("Nama pemerintah daerah")).has_value("Pemerintah Kota Cadangan")?;
    other.assert_quiet()
}

#[test]
fn a_file_may_be_dropped_on_the_page() -> Result<()> {
    let Some(page) = Page::app("jatuhkan")? else { return Ok(()) };
    let draft = write_example("pajak-nk-sinergi", page.folder())?;
    let data = json!({ "items": [], "files": [path(&draft)?], "dragOperationsMask": 1 });
    for kind in ["dragEnter", "dragOver", "drop"] {
        page.cdp("Input.dispatchDragEvent", &json!({ "type": kind, "x": 400, "y": 300, "data": data }))?;
    }
    arrived(&page, "Daftar langkah")?;
    naskah_says(&page, "KOTA BALIKPAPAN", true)?;
    // Beside its place it does nothing, least of all take the page away.
    let place = page.place()?;
    for kind in ["dragEnter", "dragOver", "drop"] {
        page.cdp("Input.dispatchDragEvent", &json!({ "type": kind, "x": 400, "y": 300, "data": data }))?;
    }
    naskah_says(&page, "KOTA BALIKPAPAN", true)?;
    ensure!(page.place()? == place, "the page went to {}", page.place()?);
    page.assert_quiet()
}

#[test]
fn what_was_edited_in_word_is_listed_before_the_draft_opens() -> Result<()> {
    let Some(page) = Page::app("suntingan")? else { return Ok(()) };
    let draft = write_example("sampah-pks-ksdd", page.folder())?;
    let docx = compose(&draft, &["--format", "docx"])?;
    let edited = page.folder().join("disunting.docx");
    std::fs::write(&edited, edit(&docx, "Keadaan memaksa merupakan", "Keadaan kahar ialah")?)?;
    page.button("Buka berkas").upload(&edited)?;
    let told = page.dialog("Naskah ini diubah di Word");
    told.shows("pada 1 paragraf")?;
    told.shows("Keadaan kahar ialah")?;
    page.axe("suntingan-word")?;
    page.screenshot("suntingan-word")?;
    told.button("Lanjutkan").click()?;
    arrived(&page, "Daftar langkah")?;
    naskah_says(&page, "Keadaan memaksa merupakan", true)?;
    page.assert_quiet()
}

fn path(file: &Path) -> Result<&str> {
    file.to_str().context("a path of the test is no text")
}

/// A DOCX in whose body words were replaced.
fn edit(docx: &[u8], from: &str, to: &str) -> Result<Vec<u8>> {
    let mut old = zip::ZipArchive::new(Cursor::new(docx))?;
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for n in 0..old.len() {
        let mut part = old.by_index(n)?;
        let name = PathBuf::from(part.name());
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        if name.ends_with("document.xml") {
            let body = String::from_utf8(bytes)?;
            ensure!(body.contains(from), "{from:?} does not stand in the body");
            bytes = body.replacen(from, to, 1).into_bytes();
        }
        let stored =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        new.start_file(part.name(), stored)?;
        new.write_all(&bytes)?;
    }
    Ok(new.finish()?.into_inner())
}
