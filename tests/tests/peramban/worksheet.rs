//! Moving about in a draft: back and forward, links to fields, reload, undo, the living naskah, findings and waivers.

use anyhow::{Result, ensure};
use naskah_tests::webdriver::{Find, Page, any, part};

use crate::office::{arrived, click_words, example, go, naskah_says, next, start, stored, verdict, write};

const TITLE: &str = "Judul kerja sama";

#[test]
fn back_and_forward_through_questions_and_steps() -> Result<()> {
    let Some(page) = Page::app("maju-mundur")? else { return Ok(()) };
    page.link("Mulai naskah baru").click()?;
    page.radio("Dengan siapa Anda bekerja sama?", "Perguruan tinggi").click()?;
    page.button("Lanjut").click()?;
    page.radio("Apa status perguruan tinggi itu?", "Perguruan tinggi swasta").click()?;
    page.button("Lanjut").click()?;
    page.heading("Apa inti kerja samanya?").wait()?;
    page.back()?;
    page.heading("Apa status perguruan tinggi itu?").wait()?;
    page.back()?;
    page.heading("Dengan siapa Anda bekerja sama?").wait()?;
    page.forward()?;
    page.forward()?;
    page.heading("Apa inti kerja samanya?").wait()?;
    page.link("Ubah jawaban atas pertanyaan: Dengan siapa Anda bekerja sama?").click()?;
    page.heading("Dengan siapa Anda bekerja sama?").wait()?;

    page.region("Menu utama").link("Beranda").click()?;
    start(&page, "Kerja sama dengan daerah lain (KSDD)", "Kesepakatan Bersama (KB)")?;
    next(&page, "Para pihak")?;
    next(&page, "Objek dan ruang lingkup")?;
    next(&page, "Hak dan kewajiban")?;
    page.back()?;
    arrived(&page, "Objek dan ruang lingkup")?;
    page.assert_focused("heading", "Objek dan ruang lingkup")?;
    page.back()?;
    arrived(&page, "Para pihak")?;
    page.forward()?;
    arrived(&page, "Objek dan ruang lingkup")?;
    page.assert_quiet()
}

#[test]
fn a_link_to_a_field_leads_into_it_and_a_reload_keeps_everything() -> Result<()> {
    let Some(page) = Page::app("tautan")? else { return Ok(()) };
    example(&page, "Pengolahan sampah regional")?;
    let draft = page.place()?;
    // The last party is folded: the link opens it.
    page.open(&format!("{draft}/pihak/pihak[1].penandatangan.nama"))?;
    page.assert_focused("textbox", "Nama penandatangan")?;
    page.textbox("Nama penandatangan").has_value("H. Wahyu Prabandaru, S.E., M.M.")?;
    page.open(&format!("{draft}/jenis/judul"))?;
    page.assert_focused("textbox", TITLE)?;
    write(&page, &page.textbox(TITLE), "pengolahan sampah terpadu")?;
    naskah_says(&page, "PENGOLAHAN SAMPAH TERPADU", true)?;
    stored(&page)?;
    page.reload()?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("pengolahan sampah terpadu")?;
    let page = page.restart()?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("pengolahan sampah terpadu")?;
    naskah_says(&page, "PENGOLAHAN SAMPAH TERPADU", true)?;
    page.assert_quiet()
}

#[test]
fn undo_and_redo_across_steps() -> Result<()> {
    let Some(page) = Page::app("urungkan")? else { return Ok(()) };
    example(&page, "Pengolahan sampah regional")?;
    go(&page, "Jenis dan judul naskah")?;
    write(&page, &page.textbox(TITLE), "judul yang lain sekali")?;
    naskah_says(&page, "JUDUL YANG LAIN SEKALI", true)?;
    go(&page, "Objek dan ruang lingkup")?;
    write(&page, &page.textbox("Lokasi kerja sama"), "tempat yang lain sekali")?;
    naskah_says(&page, "tempat yang lain sekali", true)?;
    // In a field the keys belong to the field; outside they are the draft's.
    page.heading("Objek dan ruang lingkup").focus()?;
    page.press("Control+z")?;
    naskah_says(&page, "tempat yang lain sekali", false)?;
    naskah_says(&page, "JUDUL YANG LAIN SEKALI", true)?;
    page.press("Control+z")?;
    naskah_says(&page, "JUDUL YANG LAIN SEKALI", false)?;
    page.button("Urungkan").has_state("disabled", "true")?;
    page.press("Control+y")?;
    naskah_says(&page, "JUDUL YANG LAIN SEKALI", true)?;
    page.button("Ulangi").click()?;
    naskah_says(&page, "tempat yang lain sekali", true)?;
    page.textbox("Lokasi kerja sama").has_value("tempat yang lain sekali")?;
    page.assert_quiet()
}

#[test]
fn from_the_naskah_to_the_field_and_back() -> Result<()> {
    let Some(page) = Page::app("dua-arah")? else { return Ok(()) };
    start(&page, "Kerja sama dengan pihak ketiga (KSDPK)", "Perjanjian Kerja Sama (PKS)")?;
    let marked = || -> Result<String> {
        let text = "return arguments[0].querySelector('.n-sorot')?.innerText ?? ''";
        Ok(page.region("Naskah").run(text)?.as_str().unwrap_or_default().to_owned())
    };
    // A gap leads to its field, also on another step.
    click_words(&page, "lama kerja sama")?;
    page.assert_focused("textbox", "Lama kerja sama: lamanya")?;
    arrived(&page, "Pelaksanaan, pembiayaan, jangka waktu")?;
    page.wait("the paragraph of the field", || Ok(marked()?.contains("lama kerja sama").then_some(())))?;
    // The field leads to its paragraph.
    go(&page, "Objek dan ruang lingkup")?;
    page.textbox("Maksud kerja sama").click()?;
    page.wait("the paragraph of the field", || Ok(marked()?.contains("maksud").then_some(())))?;
    page.keys("bagi PARA PIHAK")?;
    page.wait("what was typed", || Ok(marked()?.contains("bagi PARA PIHAK").then_some(())))?;
    // What is filled leads back as well as a gap.
    go(&page, "Ketentuan lain")?;
    click_words(&page, "bagi PARA PIHAK")?;
    page.assert_focused("textbox", "Maksud kerja sama")?;
    page.assert_quiet()
}

#[test]
fn a_finding_is_mended_or_waived() -> Result<()> {
    let Some(page) = Page::app("temuan")? else { return Ok(()) };
    example(&page, "Pengolahan sampah regional")?;
    go(&page, "Ketentuan lain")?;
    page.role("DisclosureTriangle", part("Penyelesaian perselisihan")).click()?;
    page.radio("Pejabat penyelesai perselisihan", "Menteri Dalam Negeri").click()?;
    go(&page, "Periksa dan unduh")?;
    page.button("Ubah pejabat menjadi gubernur").click()?;
    page.button("Ubah pejabat menjadi gubernur").gone()?;

    // What must be holds the mark back, until somebody answers for it.
    verdict(&page, "Naskah siap final.")?;
    ensure!(page.region("Naskah").role("note", any()).count()? == 0, "a final naskah is marked DRAF");
    go(&page, "Objek dan ruang lingkup")?;
    page.radio("Apakah objek termasuk kewenangan daerah Anda?", "Tidak").click()?;
    page.region("Naskah").role("note", any()).shows("DRAF")?;
    go(&page, "Periksa dan unduh")?;
    verdict(&page, "Temuan wajib yang terbuka: 1.")?;
    page.button("Kecualikan dengan alasan").click()?;
    page.assert_focused("textbox", "Alasan pengecualian")?;
    page.keys("sedang dialihkan ke daerah")?;
    write(&page, &page.textbox("Pejabat yang memutuskan"), "Kepala Bagian Hukum")?;
    verdict(&page, "Naskah siap final.")?;
    page.region("Naskah").role("note", any()).gone()?;
    page.button("Batalkan pengecualian").click()?;
    verdict(&page, "Naskah masih bertanda DRAF.")?;
    page.region("Naskah").role("note", any()).shows("DRAF")?;
    page.assert_quiet()
}
