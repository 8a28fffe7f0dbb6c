//! The whole way of a new user, from the first question to a file that the command line makes just so.

use anyhow::Result;
use naskah_tests::webdriver::{Find, Look, Page, part};

use crate::data::{KB, KB_ANSWERS, KB_TITLE, NK, NK_ANSWERS, PKS, PKS_ANSWERS};
use crate::office::{decide, download, fill, go, next, same_as_command_line, stored, through, verdict};

#[test]
fn a_kesepakatan_bersama_with_a_hospital() -> Result<()> {
    let Some(page) = Page::app("kb")? else { return Ok(()) };
    decide(&page, KB_ANSWERS, "Kesepakatan Bersama (KB)")?;
    next(&page, "Para pihak")?;
    through(&page, KB)?;
    verdict(&page, "Naskah masih bertanda DRAF.")?;
    go(&page, "Jenis dan judul naskah")?;
    fill(&page, KB_TITLE)?;
    go(&page, "Periksa dan unduh")?;
    finish(&page)
}

#[test]
fn a_perjanjian_kerja_sama_with_a_hospital() -> Result<()> {
    let Some(page) = Page::app("pks")? else { return Ok(()) };
    decide(&page, PKS_ANSWERS, "Perjanjian Kerja Sama (PKS)")?;
    through(&page, PKS)?;
    finish(&page)
}

/// On a phone: no step scrolls sideways.
#[test]
fn a_perjanjian_kerja_sama_on_a_phone() -> Result<()> {
    let Some(page) = Page::app("pks-360")? else { return Ok(()) };
    page.look(Look::NARROW)?;
    decide(&page, PKS_ANSWERS, "Perjanjian Kerja Sama (PKS)")?;
    through(&page, PKS)?;
    verdict(&page, "Naskah siap final.")?;
    page.button("Lihat naskah").click()?;
    page.region("Naskah").heading(part("PERJANJIAN KERJA SAMA")).wait()?;
    page.assert_fits()?;
    page.button("Kembali ke isian").click()?;
    download(&page, "Untuk mitra")?;
    page.assert_quiet()
}

#[test]
fn a_nota_kesepakatan_with_a_ministry() -> Result<()> {
    let Some(page) = Page::app("nk")? else { return Ok(()) };
    decide(&page, NK_ANSWERS, "Nota Kesepakatan (NK)")?;
    through(&page, NK)?;
    finish(&page)
}

/// A naskah that is final leaves the app as the command line would make it.
fn finish(page: &Page) -> Result<()> {
    verdict(page, "Naskah siap final.")?;
    stored(page)?;
    same_as_command_line(page)?;
    page.assert_quiet()
}
