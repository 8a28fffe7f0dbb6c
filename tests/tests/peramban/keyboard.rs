//! A whole way without a mouse, and the places where the focus has to follow.

use anyhow::{Result, bail};
use naskah_tests::webdriver::{Find, Page, any, part};
use serde_json::json;

use crate::data::{KB, KB_ANSWERS, KB_TITLE};
use crate::office::{Fill, arrived, example, go, start, verdict};

/// How many stops a group of choices may be away.
const STOPS: usize = 150;

/// The question above the choice that has the focus.
const QUESTION: &str =
    "return document.activeElement.closest('fieldset')?.querySelector('legend')?.innerText ?? ''";

#[test]
fn a_kesepakatan_bersama_by_keyboard_alone() -> Result<()> {
    let Some(page) = Page::app("papan-ketik")? else { return Ok(()) };
    to(&page, "link", "Mulai naskah baru")?;
    page.press("Enter")?;
    for (question, answer) in KB_ANSWERS {
        page.heading(*question).wait()?;
        choose(&page, question, answer)?;
        to(&page, "button", "Lanjut")?;
        page.press("Enter")?;
    }
    page.heading("Kesepakatan Bersama (KB)").wait()?;
    to(&page, "button", "Mulai susun naskah ini")?;
    page.press("Enter")?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.assert_focused("heading", "Jenis dan judul naskah")?;
    page.tab_to("link", part("Berikutnya"))?;
    page.press("Enter")?;
    for (step, answers) in KB {
        arrived(&page, step)?;
        page.assert_focused("heading", *step)?;
        for one in answers.iter().copied().flatten() {
            fill(&page, *one)?;
        }
        page.tab_to("link", part("Berikutnya"))?;
        page.press("Enter")?;
    }
    arrived(&page, "Periksa dan unduh")?;
    page.tab_back_to("link", part("Jenis dan judul naskah"))?;
    page.press("Enter")?;
    arrived(&page, "Jenis dan judul naskah")?;
    for one in KB_TITLE {
        fill(&page, *one)?;
    }
    page.tab_back_to("link", part("Periksa dan unduh"))?;
    page.press("Enter")?;
    verdict(&page, "Naskah siap final.")?;
    choose(&page, "Untuk siapa berkas Word ini?", "Untuk mitra")?;
    to(&page, "button", "Unduh DOCX")?;
    page.press("Enter")?;
    page.downloaded("docx")?;
    page.assert_quiet()
}

/// Goes on by Tab, and whoever looks sees where they are.
fn to(page: &Page, role: &str, name: &str) -> Result<()> {
    page.tab_to(role, name)?;
    page.assert_focus_seen()
}

/// Answers a question whose choices are radio buttons.
fn choose(page: &Page, question: &str, answer: &str) -> Result<()> {
    let asked = || -> Result<bool> {
        let legend = page.run(QUESTION, &json!([]))?;
        Ok(page.focused()?.role == "radio" && legend.as_str().unwrap_or_default().contains(question))
    };
    let mut stops = 0;
    while !asked()? {
        page.press("Tab")?;
        stops += 1;
        if stops > STOPS {
            bail!("Tab never comes to {question:?}");
        }
    }
    page.assert_focus_seen()?;
    for _ in 0..20 {
        if page.focused()?.name == answer {
            page.press("Space")?;
            return page.radio(question, answer).has_state("checked", "true");
        }
        page.press("ArrowDown")?;
    }
    bail!("{question:?} does not offer {answer:?}")
}

/// One thing of a draft, by keyboard; what stands inside a card follows in the order of Tab.
fn fill(page: &Page, one: Fill) -> Result<()> {
    match one {
        Fill::Words(label, text) => {
            to(page, "textbox", label)?;
            page.press("Control+a")?;
            text_in(page, text)
        }
        Fill::Pick(label, answer) => {
            page.tab_to("combobox", label)?;
            page.keys(answer)
        }
        Fill::Answer(question, answer) => choose(page, question, answer),
        Fill::Time(label, number, unit) => {
            to(page, "textbox", &format!("{label}: lamanya"))?;
            page.keys(number)?;
            to(page, "combobox", &format!("{label}: satuannya"))?;
            page.keys(unit)
        }
        Fill::Search(label, typed, taken) => {
            to(page, "combobox", label)?;
            page.keys(typed)?;
            page.option(part(taken)).nth(0).wait()?;
            page.press("Enter")
        }
        Fill::Rows(_, item, rows) => {
            for (n, row) in rows.iter().enumerate() {
                // The first one by its button, the others by Enter.
                if n == 0 {
                    to(page, "button", &format!("Tambah {item}"))?;
                }
                page.press("Enter")?;
                page.assert_focused("textbox", part(&format!(" {}", n + 1)))?;
                text_in(page, row)?;
            }
            Ok(())
        }
        Fill::Unfold(summary) | Fill::Fold(summary) => {
            let expanded = if matches!(one, Fill::Unfold(_)) { "true" } else { "false" };
            let fold = page.role("DisclosureTriangle", part(summary));
            if fold.state("expanded")? == expanded {
                return Ok(());
            }
            page.tab_to("DisclosureTriangle", part(summary))?;
            page.assert_focus_seen()?;
            page.press("Enter")?;
            fold.has_state("expanded", expanded)
        }
        Fill::Press(button) => {
            to(page, "button", button)?;
            page.press("Enter")
        }
        Fill::Inside(_, _, all) => all.iter().try_for_each(|one| fill(page, *one)),
    }
}

/// Text where the focus is, put in whole: typing itself is judged elsewhere.
fn text_in(page: &Page, text: &str) -> Result<()> {
    page.cdp("Input.insertText", &json!({ "text": text }))?;
    Ok(())
}

#[test]
fn the_focus_follows_what_moves_and_goes() -> Result<()> {
    let Some(page) = Page::app("fokus")? else { return Ok(()) };
    start(&page, "Kerja sama dengan pihak ketiga (KSDPK)", "Perjanjian Kerja Sama (PKS)")?;
    go(&page, "Para pihak")?;
    // A choice from a list keeps the focus, though other fields come with it.
    page.tab_to("combobox", "Jenis pihak")?;
    page.keys("Pemerintah kota")?;
    page.combobox("Cari daerah").wait()?;
    page.assert_focused("combobox", "Jenis pihak")?;
    // A dialog gives the focus back.
    page.tab_to("button", "Hapus pihak ini")?;
    page.press("Enter")?;
    page.dialog(part("Hapus PIHAK KESATU")).wait()?;
    page.press("Escape")?;
    page.dialog(any()).gone()?;
    page.assert_focused("button", "Hapus pihak ini")?;

    go(&page, "Objek dan ruang lingkup")?;
    page.tab_to("combobox", "Urusan pemerintahan")?;
    page.keys("sampah")?;
    page.option(any()).nth(0).wait()?;
    page.press("ArrowDown")?;
    page.press("Escape")?;
    page.option(any()).gone()?;
    page.press("ArrowDown")?;
    page.press("Enter")?;
    page.assert_focused("combobox", "Urusan pemerintahan")?;

    page.tab_to("button", "Tambah tujuan")?;
    for (n, word) in ["satu", "dua", "tiga"].into_iter().enumerate() {
        page.press("Enter")?;
        page.assert_focused("textbox", part(&format!("Tujuan {}", n + 1)))?;
        page.keys(word)?;
    }
    page.tab_to("button", "Naikkan tujuan 3")?;
    page.press("Enter")?;
    page.assert_focused("button", "Naikkan tujuan 2")?;
    page.assert_focus_seen()?;
    page.press("Enter")?;
    // At the edge the same button would be dead; the other direction takes over.
    page.assert_focused("button", "Turunkan tujuan 1")?;
    page.textbox("Tujuan 1").has_value("tiga")?;
    page.tab_to("button", "Hapus tujuan 1")?;
    page.press("Enter")?;
    page.assert_focused("button", "Hapus tujuan 1")?;
    page.textbox("Tujuan 1").has_value("satu")?;
    page.press("Control+z")?;
    page.textbox("Tujuan 1").has_value("tiga")?;
    page.press("Control+y")?;
    page.textbox("Tujuan 1").has_value("satu")?;
    // An emptied item goes with Backspace.
    page.textbox("Tujuan 2").focus()?;
    page.press("Control+a")?;
    page.press("Backspace")?;
    page.press("Backspace")?;
    page.assert_focused("textbox", "Tujuan 1")?;
    page.assert_quiet()
}

#[test]
fn every_stop_is_seen_and_leads_on() -> Result<()> {
    let Some(page) = Page::app("perhentian")? else { return Ok(()) };
    example(&page, "Gerakan literasi di desa")?;
    for step in crate::looks::STEPS {
        go(&page, step)?;
        for _ in 0..25 {
            page.press("Tab")?;
            page.assert_focus_seen()?;
        }
    }
    page.assert_quiet()
}
