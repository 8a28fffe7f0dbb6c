//! What leaves the screen on other ways than a download: the profile of an office, the printed naskah.

use anyhow::{Result, ensure};
use naskah_tests::referees::pdf_text;
use naskah_tests::webdriver::{Find, Page, any, part};
use naskah_tests::{compose, run_docgen};

use crate::office::Fill::Search;
use crate::office::{download, example, fill, go, naskah_says, same_bytes, start, verdict, write};

#[test]
fn a_profile_goes_to_a_colleague_and_fills_a_draft() -> Result<()> {
    let Some(page) = Page::app("profil")? else { return Ok(()) };
    page.region("Menu utama").link("Profil daerah").click()?;
    page.heading("Profil daerah").wait()?;
    fill(&page, &[Search("Cari daerah", "kota madiun", "Madiun")])?;
    page.textbox("Nama pemerintah daerah").has_value("Pemerintah Kota Madiun")?;
    write(&page, &page.textbox("Alamat daerah"), "Jalan Pahlawan Nomor 37, Kota Madiun")?;
    // Undone and done again outside the field.
    page.button("Simpan profil sebagai berkas").focus()?;
    page.press("Control+z")?;
    page.textbox("Alamat daerah").has_value("")?;
    page.press("Control+y")?;
    page.textbox("Alamat daerah").has_value("Jalan Pahlawan Nomor 37, Kota Madiun")?;
    page.button("Simpan profil sebagai berkas").click()?;
    let file = page.downloaded("json")?;
    page.assert_quiet()?;
    // One browser at a time.
    drop(page);

    let Some(colleague) = Page::app("profil-rekan")? else { return Ok(()) };
    colleague.open("#/profil")?;
    colleague.role("button", part("Buka berkas profil")).upload(&file)?;
    colleague.textbox("Alamat daerah").has_value("Jalan Pahlawan Nomor 37, Kota Madiun")?;
    colleague.region("Menu utama").link("Beranda").click()?;
    start(&colleague, "Kerja sama dengan daerah lain (KSDD)", "Kesepakatan Bersama (KB)")?;
    naskah_says(&colleague, "PEMERINTAH KOTA MADIUN", true)?;
    naskah_says(&colleague, "Jalan Pahlawan Nomor 37, Kota Madiun", true)?;
    colleague.assert_quiet()
}

#[test]
fn the_printer_gets_the_naskah_alone() -> Result<()> {
    let Some(page) = Page::app("cetak")? else { return Ok(()) };
    example(&page, "Optimalisasi pemungutan pajak")?;
    go(&page, "Periksa dan unduh")?;
    let paper = pdf_text(&page.print("naskah-tercetak")?)?;
    for words in ["NOTA KESEPAKATAN", "Pasal 1", "PIHAK KESATU", "LAMPIRAN"] {
        ensure!(paper.contains(words), "{words:?} is not printed:\n{paper}");
    }
    for words in ["Beranda", "Urungkan", "Periksa dan unduh", "Unduh"] {
        ensure!(!paper.contains(words), "{words:?} is printed");
    }
    page.assert_quiet()
}

/// What the second module finds stands beside the rest, is mended by one click, and goes along in Word.
#[test]
fn advice_is_mended_and_goes_to_the_meeting() -> Result<()> {
    let Some(page) = Page::app("telaah")? else { return Ok(()) };
    example(&page, "Pengolahan sampah regional (PKS")?;
    let draft = page.place()?;
    page.open(&format!("{draft}/ketentuan/rangkap"))?;
    write(&page, &page.textbox("Jumlah rangkap asli"), "1")?;
    go(&page, "Periksa dan unduh")?;
    verdict(&page, "Naskah siap final.")?;
    page.role("main", any()).shows("Saran (1)")?;
    let commented = download(&page, "Salinan kerja dengan komentar")?;
    page.button("Unduh lembar telaah").click()?;
    let sheet = page.downloaded("docx")?;
    let file = page.folder().join("draf.json");
    std::fs::write(&file, run_docgen(&["buka", &commented.to_string_lossy()])?)?;
    same_bytes(&commented, &compose(&file, &["--format", "docx", "--dengan-komentar"])?)?;
    same_bytes(&sheet, &run_docgen(&["telaah", &file.to_string_lossy(), "-o", "-"])?)?;

    page.button("Buat 2 rangkap asli").click()?;
    page.button("Buat 2 rangkap asli").gone()?;
    page.open(&format!("{draft}/ketentuan/rangkap"))?;
    page.textbox("Jumlah rangkap asli").has_value("2")?;
    page.assert_quiet()
}
