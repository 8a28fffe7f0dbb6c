//! What leaves the screen on other ways than a download: the profile of an office, the printed naskah.

use anyhow::{Result, ensure};
use naskah_tests::referees::pdf_text;
use naskah_tests::webdriver::{Find, Page, part};

use crate::office::Fill::Search;
use crate::office::{example, fill, go, naskah_says, start, write};

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
