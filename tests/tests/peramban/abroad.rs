//! A cooperation abroad: from the router to a naskah in two columns, its papers from one draft, its stages.

use std::io::Read as _;

use anyhow::{Result, ensure};
use naskah_tests::webdriver::{Find, Page, any, part};
use naskah_tests::{compose, write_example};

use crate::office::{decide, example, go, home, naskah_says, stored, write};

/// The way through the router to a region abroad.
const ABROAD: &[(&str, &str)] = &[
    ("Dengan siapa Anda bekerja sama?", "Mitra di luar negeri"),
    ("Siapa mitra di luar negeri itu?", "Pemerintah daerah di luar negeri"),
    ("Apa inti kerja samanya?", "Budaya, tata kelola, atau promosi"),
];

#[test]
fn a_region_abroad_from_the_router_to_two_columns() -> Result<()> {
    let Some(page) = Page::app("luar-negeri")? else { return Ok(()) };
    decide(&page, ABROAD, "KSDPL: naskah kerja sama luar negeri")?;
    page.role("radio", part("KSDPL kembar/bersaudara")).click()?;
    let title = page.textbox("Judul kerja sama");
    write(&page, &title, "kerja sama kota bersaudara di bidang kebudayaan")?;
    naskah_says(&page, "KERJA SAMA KOTA BERSAUDARA DI BIDANG KEBUDAYAAN", true)?;
    page.axe("luar-negeri-jenis")?;
    page.screenshot("luar-negeri-jenis")?;

    // The next paper from the same draft: nothing is typed again.
    page.role("radio", part("Naskah Kerja Sama (Memorandum")).click()?;
    naskah_says(&page, "MEMORANDUM SALING PENGERTIAN", true)?;
    naskah_says(&page, "MEMORANDUM OF UNDERSTANDING", true)?;
    naskah_says(&page, "Article 1", true)?;
    go(&page, "Para pihak")?;
    page.role("main", any()).shows("Kesetaraan dan manfaat bersama")?;
    let names = page.textbox("Nama pihak");
    write(&page, &names.nth(0), "Pemerintah Kota Ternate")?;
    naskah_says(&page, "PEMERINTAH KOTA TERNATE", true)?;
    naskah_says(&page, "TERNATE CITY", true)?;
    page.axe("luar-negeri-pihak")?;

    // The stages: what is done, what comes now, who acts.
    go(&page, "Tahapan dan tenggat")?;
    page.role("main", any()).shows("Pernyataan Kehendak Kerja Sama")?;
    page.role("main", any()).shows("Permendagri 25/2020")?;
    page.button("Tetapkan isi naskah ini").click()?;
    page.role("main", any()).shows("Yang sudah ditandatangani atau dikirim")?;
    stored(&page)?;
    page.axe("luar-negeri-tahapan")?;
    page.screenshot("luar-negeri-tahapan")?;
    page.reload()?;
    page.role("main", any()).shows("Pernyataan Kehendak Kerja Sama")?;

    // Findings with their articles, from the second module.
    go(&page, "Periksa dan unduh")?;
    page.role("main", any()).shows("Permendagri 25/2020")?;
    page.axe("luar-negeri-periksa")?;
    page.button("Unduh DOCX").click()?;
    let mut docx = zip::ZipArchive::new(std::fs::File::open(page.downloaded("docx")?)?)?;
    let mut body = String::new();
    docx.by_name("word/document.xml")?.read_to_string(&mut body)?;
    for words in
        ["<w:tbl>", "MEMORANDUM SALING PENGERTIAN", "MEMORANDUM OF UNDERSTANDING", "\"NaskahInggris\""]
    {
        ensure!(body.contains(words), "{words} does not stand in the DOCX");
    }
    page.assert_quiet()
}

#[test]
fn an_example_abroad_gives_the_docx_of_the_command_line() -> Result<()> {
    let Some(page) = Page::app("luar-negeri-docx")? else { return Ok(()) };
    example(&page, "Provinsi bersaudara dengan Korea")?;
    naskah_says(&page, "SISTER PROVINCE", true)?;
    page.screenshot("luar-negeri-kolom")?;
    go(&page, "Periksa dan unduh")?;
    page.role("main", any()).shows("Naskah siap final")?;
    page.button("Unduh DOCX").click()?;
    let file = page.downloaded("docx")?;
    let draft = write_example("kembar-provinsi-ksdpl", page.folder())?;
    // The copy for the partner names the partner first.
    let same = compose(&draft, &["--format", "docx", "--tanpa-draf", "--alternat"])?;
    ensure!(std::fs::read(file)? == same, "the page and the command line differ");
    // The card of the list tells no counts that it does not know.
    home(&page)?;
    page.role("main", any()).shows("1 dari 1 draf")?;
    let list = page.region("Draf Anda").text()?;
    ensure!(list.contains("KSDPL") && !list.contains("kosong"), "{list}");
    page.assert_quiet()
}
