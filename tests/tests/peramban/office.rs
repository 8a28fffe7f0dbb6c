//! What an officer does again and again: answering, filling in, going on, downloading.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use naskah_tests::webdriver::{Find, Locator, Page, any, part};
use naskah_tests::{compose, run_docgen, same_letters};
use serde_json::json;

use crate::data::Step;

/// Up to how many letters a text is typed key by key; a longer one is put in whole, as from the clipboard.
const TYPED: usize = 12;

/// One thing that is filled in, by the names on the screen.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fill {
    /// Words in a field.
    Words(&'static str, &'static str),
    /// An answer of a list.
    Pick(&'static str, &'static str),
    /// An answer of a few, under their question.
    Answer(&'static str, &'static str),
    /// How long: the field, the number, the unit.
    Time(&'static str, &'static str, &'static str),
    /// A search field, what is typed, and the suggestion that is taken.
    Search(&'static str, &'static str, &'static str),
    /// Rows of a list: the group, what one row is called, their words.
    Rows(&'static str, &'static str, &'static [&'static str]),
    /// A fold, by a part of its summary, opened if it is closed.
    Unfold(&'static str),
    /// A fold, closed if it is open.
    Fold(&'static str),
    /// A button.
    Press(&'static str),
    /// Fields inside a card or group of that role and name.
    Inside(&'static str, &'static str, &'static [Fill]),
}

/// Fills in everything in its order.
pub(crate) fn fill(page: &Page, all: &[Fill]) -> Result<()> {
    all.iter().try_for_each(|one| fill_one(page, None, *one))
}

fn fill_one(page: &Page, inside: Option<&Locator>, one: Fill) -> Result<()> {
    let find = |role: &str, name: &str| match inside {
        Some(outer) => outer.role(role, name),
        None => page.role(role, name),
    };
    match one {
        Fill::Words(label, text) => write(page, &find("textbox", label), text),
        Fill::Pick(label, answer) => find("combobox", label).select(answer),
        Fill::Answer(question, answer) => {
            let choice = (&find("group|radiogroup", question)).role("radio", answer);
            choice.click()?;
            choice.has_state("checked", "true")
        }
        Fill::Time(label, number, unit) => {
            find("textbox", &format!("{label}: lamanya")).fill(number)?;
            find("combobox", &format!("{label}: satuannya")).select(unit)
        }
        Fill::Search(label, typed, taken) => {
            find("combobox", label).fill(typed)?;
            page.option(part(taken)).nth(0).click()
        }
        Fill::Rows(group, item, rows) => {
            let group = find("group", group);
            for (n, row) in rows.iter().enumerate() {
                (&group).button(format!("Tambah {item}").as_str()).click()?;
                let name = format!("{} {}", capital(item), n + 1);
                page.assert_focused("textbox", name.as_str())?;
                write(page, &(&group).textbox(name.as_str()), row)?;
            }
            Ok(())
        }
        Fill::Unfold(summary) => unfold(page, summary, "true"),
        Fill::Fold(summary) => unfold(page, summary, "false"),
        Fill::Press(button) => find("button", button).click(),
        Fill::Inside(role, name, all) => {
            let outer = find(role, name);
            all.iter().try_for_each(|one| fill_one(page, Some(&outer), *one))
        }
    }
}

/// Opens or closes what folds away under a summary.
pub(crate) fn unfold(page: &Page, summary: &str, expanded: &str) -> Result<()> {
    let summary = page.role("DisclosureTriangle", part(summary));
    if summary.state("expanded")? == expanded {
        return Ok(());
    }
    summary.click()?;
    summary.has_state("expanded", expanded)
}

/// Puts a text into a field in place of what stands there.
pub(crate) fn write(page: &Page, field: &Locator, text: &str) -> Result<()> {
    if text.chars().count() <= TYPED {
        return field.fill(text);
    }
    field.click()?;
    page.press("Control+a")?;
    page.cdp("Input.insertText", &json!({ "text": text }))?;
    Ok(())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}

/// Answers the questions of the router, each on its own page, and starts what it decides for.
pub(crate) fn decide(page: &Page, answers: &[(&str, &str)], document: &str) -> Result<()> {
    page.link("Mulai naskah baru").click()?;
    for (question, answer) in answers {
        page.radio(*question, *answer).click()?;
        page.button("Lanjut").click()?;
    }
    page.heading(document).wait()?;
    page.button("Mulai susun naskah ini").click()?;
    arrived(page, "Jenis dan judul naskah")
}

/// Starts a draft of a kind that is known, without questions.
pub(crate) fn start(page: &Page, kind: &str, document: &str) -> Result<()> {
    page.role("DisclosureTriangle", part("Langsung pilih")).click()?;
    page.button(format!("{document} {kind}").as_str()).click()?;
    arrived(page, "Jenis dan judul naskah")
}

/// Opens an example of the first screen as a draft, by a part of its title.
pub(crate) fn example(page: &Page, title: &str) -> Result<()> {
    page.region("Contoh untuk dipelajari").button(part(title)).click()?;
    arrived(page, "Daftar langkah")
}

/// Goes to the first screen.
pub(crate) fn home(page: &Page) -> Result<()> {
    page.region("Menu utama").link("Beranda").click()?;
    page.heading("Draf kerja sama").wait()
}

/// Clicks words of the naskah, as one does who sees them there.
pub(crate) fn click_words(page: &Page, words: &str) -> Result<()> {
    let script = format!(
        "const walk = document.createTreeWalker(arguments[0], NodeFilter.SHOW_TEXT);
         while (walk.nextNode()) {{
             const at = walk.currentNode.data.indexOf({words:?});
             if (at < 0) continue;
             walk.currentNode.parentElement.scrollIntoView({{ block: 'center', behavior: 'instant' }});
             const range = document.createRange();
             range.setStart(walk.currentNode, at);
             range.setEnd(walk.currentNode, at + 1);
             const box = range.getBoundingClientRect();
             return [box.x + box.width / 2, box.y + box.height / 2];
         }}
         return null"
    );
    let place = page.region("Naskah").run(&script)?;
    ensure!(!place.is_null(), "{words:?} does not stand in the naskah");
    for kind in ["mousePressed", "mouseReleased"] {
        let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
        page.cdp("Input.dispatchMouseEvent", &event)?;
    }
    Ok(())
}

/// Waits until that stands in the naskah, or no longer.
pub(crate) fn naskah_says(page: &Page, words: &str, says: bool) -> Result<()> {
    page.wait(&format!("{words:?} in the naskah: {says}"), || {
        Ok((page.region("Naskah").text()?.contains(words) == says).then_some(()))
    })
}

/// Waits until the step of that name is shown.
pub(crate) fn arrived(page: &Page, step: &str) -> Result<()> {
    page.heading(step).wait()
}

/// Goes on to the next step, which has that name.
pub(crate) fn next(page: &Page, step: &str) -> Result<()> {
    page.region("Langkah sebelum dan sesudah").link(part("Berikutnya")).click()?;
    arrived(page, step)
}

/// Fills in steps one after the other, the first of which is shown, and goes on to the checks.
pub(crate) fn through(page: &Page, steps: &[Step]) -> Result<()> {
    for (n, (step, answers)) in steps.iter().enumerate() {
        if n > 0 {
            next(page, step)?;
        }
        answers.iter().try_for_each(|some| fill(page, some)).with_context(|| (*step).to_owned())?;
        page.assert_fits().with_context(|| (*step).to_owned())?;
    }
    next(page, "Periksa dan unduh")
}

/// Goes to a step by the list of steps.
pub(crate) fn go(page: &Page, step: &str) -> Result<()> {
    page.region("Langkah").link(part(step)).click()?;
    arrived(page, step)
}

/// Waits until the browser has said that everything is stored.
pub(crate) fn stored(page: &Page) -> Result<()> {
    page.role("main", any()).shows("di komputer ini saja")
}

/// The words of the naskah: its sheets; the DRAF mark beside them belongs to the header of a page.
pub(crate) fn shown(page: &Page) -> Result<String> {
    let sheets = "return [...arguments[0].querySelectorAll('article > :not([role=note])')]
        .map(sheet => sheet.innerText).join(' ')";
    Ok(page.region("Naskah").run(sheets)?.as_str().unwrap_or_default().to_owned())
}

/// A file that the step of downloads makes.
pub(crate) fn download(page: &Page, kind: &str) -> Result<PathBuf> {
    page.radio("Untuk siapa berkas Word ini?", kind).click()?;
    page.button("Unduh DOCX").click()?;
    page.downloaded("docx")
}

/// Downloads both DOCX of the open draft and compares them, and the naskah on the page, with what the command line makes
/// of the draft inside.
pub(crate) fn same_as_command_line(page: &Page) -> Result<PathBuf> {
    let partner = download(page, "Untuk mitra")?;
    let working = download(page, "Salinan kerja")?;
    let draft = page.folder().join("draf.json");
    std::fs::write(&draft, run_docgen(&["buka", &working.to_string_lossy()])?)?;
    same_bytes(&partner, &compose(&draft, &["--format", "docx", "--tanpa-draf"])?)?;
    same_bytes(&working, &compose(&draft, &["--format", "docx"])?)?;
    let inside = run_docgen(&["buka", &partner.to_string_lossy()]);
    ensure!(inside.is_err(), "what is meant for the partner holds a draft");
    let text = String::from_utf8(compose(&draft, &["--format", "teks"])?)?;
    same_letters("the page against the command line", &text, &shown(page)?)?;
    Ok(draft)
}

pub(crate) fn same_bytes(file: &Path, expected: &[u8]) -> Result<()> {
    let found = std::fs::read(file)?;
    if found != expected {
        // Both files stay for whoever has to find out why.
        std::fs::write(file.with_extension("cli.docx"), expected)?;
    }
    ensure!(
        found == expected,
        "{} ({} bytes) is not that of the command line ({} bytes)",
        file.display(),
        found.len(),
        expected.len()
    );
    Ok(())
}

/// Waits for the verdict of the checker; what it still wants stands in the failure.
pub(crate) fn verdict(page: &Page, words: &str) -> Result<()> {
    page.role("main", any()).shows(words)
}
