//! Drafts as things: copied, continued, taken from a file and refused when the file is broken.

use anyhow::Result;
use naskah_tests::webdriver::{Find, Page, any, part};
use naskah_tests::{compose, write_example};
use serde_json::json;

use crate::office::{arrived, example, go, home, naskah_says, stored, unfold};

const KB: &str = "Pengelolaan sampah regional";

#[test]
fn a_draft_is_copied_and_continued_as_a_pks() -> Result<()> {
    let Some(page) = Page::app("turunan")? else { return Ok(()) };
    example(&page, KB)?;
    naskah_says(&page, "KESEPAKATAN BERSAMA", true)?;
    home(&page)?;
    page.button(part("Gandakan")).click()?;
    arrived(&page, "Daftar langkah")?;
    home(&page)?;
    page.role("main", any()).shows("2 dari 2 draf")?;

    page.button(part("Buat PKS dari")).nth(0).click()?;
    arrived(&page, "Daftar langkah")?;
    go(&page, "Jenis dan judul naskah")?;
    page.radio("Jenis naskah", "Perjanjian Kerja Sama (PKS)").has_state("checked", "true")?;
    let parent = page.textbox("Judul kesepakatan induk");
    parent.has_value("pengelolaan sampah regional Kabupaten Klaten dan Kabupaten Sukoharjo")?;
    page.textbox(part("Nomor Kesepakatan Bersama dari PIHAK KESATU")).wait()?;
    naskah_says(&page, "PERJANJIAN KERJA SAMA", true)?;
    naskah_says(&page, "PEMERINTAH KABUPATEN KLATEN", true)?;
    home(&page)?;
    page.role("main", any()).shows("3 dari 3 draf")?;

    // Searched, deleted, and taken back.
    page.textbox("Cari judul atau mitra").fill("tidak ada yang begini")?;
    page.role("main", any()).shows("0 dari 3 draf")?;
    page.textbox("Cari judul atau mitra").fill("")?;
    page.button(part("Hapus ")).nth(0).click()?;
    page.role("main", any()).shows("2 dari 2 draf")?;
    page.assert_focused("button", "Urungkan")?;
    page.press("Enter")?;
    page.role("main", any()).shows("3 dari 3 draf")?;

    // Deleted for good only after a question that Escape answers with no.
    page.button(part("Hapus ")).nth(0).click()?;
    page.role("main", any()).shows("2 dari 2 draf")?;
    unfold(&page, "Sampah (1)", "true")?;
    page.button(part("Kembalikan")).wait()?;
    page.axe("sampah")?;
    page.screenshot("sampah")?;
    page.button(part("Hapus selamanya")).click()?;
    page.dialog(any()).wait()?;
    page.press("Escape")?;
    page.dialog(any()).gone()?;
    page.button(part("Hapus selamanya")).click()?;
    page.dialog(any()).button("Hapus selamanya").click()?;
    page.button(part("Hapus selamanya")).gone()?;
    page.reload()?;
    page.role("main", any()).shows("2 dari 2 draf")?;
    page.button(part("Kembalikan")).gone()?;
    page.assert_quiet()
}

#[test]
fn files_are_opened_and_broken_ones_refused() -> Result<()> {
    let Some(page) = Page::app("berkas")? else { return Ok(()) };
    let draft = write_example("pajak-nk-sinergi", page.folder())?;
    let docx = page.folder().join("salinan.docx");
    std::fs::write(&docx, compose(&draft, &["--format", "docx"])?)?;
    for file in [&draft, &docx] {
        page.button("Buka berkas").upload(file)?;
        arrived(&page, "Daftar langkah")?;
        naskah_says(&page, "KOTA BALIKPAPAN", true)?;
        home(&page)?;
    }
    page.role("main", any()).shows("2 dari 2 draf")?;

    let partner = page.folder().join("untuk-mitra.docx");
    std::fs::write(&partner, compose(&draft, &["--format", "docx", "--tanpa-draf"])?)?;
    let broken = page.folder().join("rusak.json");
    std::fs::write(&broken, "{\"format\": \"ksd-draf\", \"versi\": 1, \"draf\": {\"judul\": 7}}")?;
    let torn = page.folder().join("terpotong.docx");
    std::fs::write(&torn, &std::fs::read(&docx)?[..4000])?;
    for (file, name) in [(partner, "untuk-mitra.docx"), (broken, "rusak.json"), (torn, "terpotong.docx")] {
        page.button("Buka berkas").upload(&file)?;
        page.role("alert", any()).shows(&format!("Berkas {name} tidak dapat dibuka."))?;
    }
    page.role("main", any()).shows("2 dari 2 draf")?;
    page.assert_quiet()
}

/// A record that cannot be read is set aside whole, and the officer can take it out.
#[test]
fn a_torn_record_is_set_aside_and_handed_out() -> Result<()> {
    let Some(page) = Page::app("karantina")? else { return Ok(()) };
    example(&page, KB)?;
    stored(&page)?;
    let draft = page.place()?;
    let tear = "return new Promise((done, fail) => {
        const open = indexedDB.open('ksd');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
            const job = open.result.transaction('isi', 'readwrite');
            const store = job.objectStore('isi');
            const keys = store.getAllKeys(IDBKeyRange.bound('ksd/draf/', 'ksd/draf/\\uffff'));
            keys.onsuccess = () => store.put('{\"format\": \"ksd-dr', keys.result[0]);
            job.oncomplete = () => { open.result.close(); done(keys.result.length); };
        };
    })";
    assert_eq!(page.run(tear, &json!([]))?, json!(1));
    page.reload()?;
    page.heading("Draf tidak dapat dibaca").wait()?;
    home(&page)?;
    let aside = page.region("1 catatan tidak dapat dibaca");
    aside.button(part("Unduh isi mentah")).click()?;
    assert_eq!(std::fs::read_to_string(page.downloaded("json")?)?, "{\"format\": \"ksd-dr");
    page.open(&draft)?;
    page.heading("Draf tidak ditemukan").wait()?;
    home(&page)?;
    aside.button(part("Hapus")).click()?;
    aside.gone()?;
    page.assert_quiet()
}
