//! The whole way of a new user, from the first question to a file that the command line makes just so.

use anyhow::Result;
use naskah_tests::webdriver::Page;

use crate::data;
use crate::office::{decide, fill, go, next, same_as_command_line, stored, verdict};

#[test]
fn a_kesepakatan_bersama_with_a_hospital() -> Result<()> {
    let Some(page) = Page::app("kb")? else { return Ok(()) };
    decide(&page, data::KB_ANSWERS, "Kesepakatan Bersama (KB)")?;
    for part in data::KB_PARTIES {
        fill(&page, part)?;
    }
    for (step, answers) in data::KB {
        next(&page, step)?;
        fill(&page, answers)?;
    }
    next(&page, "Periksa dan unduh")?;
    verdict(&page, "Naskah masih bertanda DRAF.")?;
    go(&page, "Jenis dan judul naskah")?;
    fill(&page, data::KB_TITLE)?;
    go(&page, "Periksa dan unduh")?;
    verdict(&page, "Naskah siap final.")?;
    stored(&page)?;
    same_as_command_line(&page)?;
    page.assert_quiet()
}
