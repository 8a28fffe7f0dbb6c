//! The harness itself, on small pages of its own: it finds, acts and waits, and it can fail.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use naskah_tests::root;
use naskah_tests::server::Server;
use naskah_tests::webdriver::{Find, Look, Page, any, part};
use serde_json::json;

fn pages(name: &str) -> Result<Option<Page>> {
    Page::of(name, Server::start(&root().join("tests/pages"), "/")?)
}

/// The message of a failure that has to come, and soon.
fn failure(page: &Page, act: impl FnOnce() -> Result<()>) -> Result<String> {
    page.patience(4);
    let failed = act().err();
    page.patience(100);
    Ok(format!("{:#}", failed.context("it did not fail")?))
}

fn file(page: &Page, name: &str, text: &str) -> Result<PathBuf> {
    let file = page.folder().join(name);
    std::fs::write(&file, text)?;
    Ok(file)
}

#[test]
fn fields_are_found_by_label_and_take_real_keys() -> Result<()> {
    let Some(page) = pages("isian")? else { return Ok(()) };
    page.heading("Halaman perkakas uji").wait()?;
    let note = page.role("status", any());

    let title = page.textbox("Judul");
    title.fill("Sampah – “baru”")?;
    title.has_value("Sampah – “baru”")?;
    title.fill("Air")?;
    title.add(" minum")?;
    title.has_value("Air minum")?;
    page.region("Naskah").shows("Air minum")?;
    title.described("Misalnya: Pengelolaan sampah.")?;
    title.fill("")?;
    title.has_value("")?;

    page.textbox("Uraian").fill("satu\ndua")?;
    page.textbox("Uraian").has_value("satu\ndua")?;
    page.textbox("Tanggal").fill("2026-11-21")?;
    page.combobox("Urusan").select("Lingkungan hidup")?;
    page.combobox("Urusan").has_value("Lingkungan hidup")?;

    // Both radio buttons are drawn by their labels only.
    page.radio("Dengan siapa?", "Badan usaha").click()?;
    page.radio("Dengan siapa?", "Badan usaha").has_state("checked", "true")?;
    page.radio("Dengan siapa?", "Daerah lain").has_state("checked", "false")?;

    // Switched on a while after the box is checked.
    page.checkbox("Setuju").click()?;
    page.button("Lanjut").click()?;
    note.shows("dilanjutkan")?;
    ensure!(page.button("Lanjut").is_visible()?);
    ensure!(!page.radio("Dengan siapa?", "Daerah lain").is_visible()?);

    // The same name twice: the region says which.
    page.region("Daftar").button("Hapus").click()?;
    note.shows("dihapus di Daftar")?;
    page.button("Hapus").nth(0).click()?;
    note.shows("dihapus di Isian")?;
    // The style sheet takes a word away from its name, which no guess sees.
    page.button("Cetak").click()?;
    note.shows("dicetak")?;
    page.assert_quiet()
}

#[test]
fn a_page_that_redraws_itself_can_be_clicked_and_dragged() -> Result<()> {
    let Some(page) = pages("gambar-ulang")? else { return Ok(()) };
    let note = page.role("status", any());
    for name in ["Satu", "Dua", "Tiga"] {
        page.region("Daftar").button(format!("Pilih {name}").as_str()).click()?;
        note.shows(&format!("dipilih: {name}"))?;
    }
    let list = page.region("Daftar");
    assert_eq!(list.button(part("Pilih")).names()?, ["Pilih Satu", "Pilih Dua", "Pilih Tiga"]);
    assert_eq!(list.role("listitem", any()).count()?, 3);

    page.press("F10")?;
    list.button("Pilih Tiga").drag_to(&list.button("Pilih Satu"))?;
    note.shows("Tiga ke Satu")?;
    page.assert_quiet()
}

#[test]
fn the_keyboard_alone_is_enough() -> Result<()> {
    let Some(page) = pages("papan-ketik")? else { return Ok(()) };
    let note = page.role("status", any());
    page.tab_to("link", "Dua")?;
    page.press("Enter")?;
    page.arrives("#/dua")?;

    page.tab_to("textbox", "Judul")?;
    page.keys("Air bersih")?;
    page.assert_focused("textbox", "Judul")?;
    page.press("Shift+Home")?;
    page.keys("Udara")?;
    page.textbox("Judul").has_value("Udara")?;
    page.tab_to("combobox", "Urusan")?;
    page.press("ArrowDown")?;
    page.combobox("Urusan").has_value("Lingkungan hidup")?;
    page.tab_to("radio", any())?;
    page.press("Space")?;
    page.press("ArrowDown")?;
    page.radio("Dengan siapa?", "Badan usaha").has_state("checked", "true")?;
    page.tab_to("checkbox", "Setuju")?;
    page.press("Space")?;
    page.button("Lanjut").has_state("disabled", "")?;
    page.tab_to("button", "Lanjut")?;
    page.press("Enter")?;
    note.shows("dilanjutkan")?;
    page.tab_back_to("link", "Satu")?;
    page.press("Control+z")?;
    note.shows("tombol: z")?;
    page.press("Control+Shift+z")?;
    note.shows("tombol: Shift+Z")?;

    // The head of the page stays in view and covers what is scrolled under it.
    page.look(Look::of(800, 300))?;
    page.tab_to("link", "Dua")?;
    page.assert_focus_seen()?;
    page.run("document.activeElement.scrollIntoView({ block: 'start', behavior: 'instant' })", &json!([]))?;
    let covered = failure(&page, || page.assert_focus_seen())?;
    ensure!(covered.contains("Dua"), "{covered}");
    page.link("Satu").click()?;
    page.arrives("#/satu")?;

    let lost = failure(&page, || page.tab_to("button", "Tidak ada"))?;
    ensure!(lost.contains(r#"link "Dua", textbox "Judul""#), "{lost}");
    let elsewhere = failure(&page, || page.assert_focused("button", "Tidak ada"))?;
    ensure!(elsewhere.contains("the focus is on"), "{elsewhere}");
    page.assert_quiet()
}

#[test]
fn a_failure_tells_what_was_there() -> Result<()> {
    let Some(page) = pages("galat")? else { return Ok(()) };
    let missing = failure(&page, || page.region("Isian").button("Simpan").click())?;
    for word in [r#"no button "Simpan""#, r#""Lanjut", "Hapus""#, r#"textbox: ["Judul""#, "gagal-galat.png"] {
        ensure!(missing.contains(word), "{word} is not in: {missing}");
    }
    ensure!(!missing.contains("Pilih Satu"), "of another region: {missing}");
    let twice = failure(&page, || page.button("Hapus").click())?;
    ensure!(twice.contains("fits 2 elements"), "{twice}");
    let off = failure(&page, || page.button("Lanjut").click())?;
    ensure!(off.contains("it is disabled"), "{off}");
    let text = failure(&page, || page.region("Bagian").shows("Tiga"))?;
    ensure!(text.contains("Satu Dua"), "{text}");
    let value = failure(&page, || page.textbox("Judul").has_value("x"))?;
    ensure!(value.contains(r#"its value is """#), "{value}");
    let state = failure(&page, || page.checkbox("Setuju").has_state("checked", "true"))?;
    ensure!(state.contains(r#"checked is "false""#), "{state}");
    let hint = failure(&page, || page.textbox("Judul").described("Contohnya"))?;
    ensure!(hint.contains("Misalnya"), "{hint}");
    let stays = failure(&page, || page.heading(any()).gone())?;
    ensure!(stays.contains("did not come"), "{stays}");
    page.button("Simpan").gone()
}

#[test]
fn files_and_the_clipboard_come_and_go() -> Result<()> {
    let Some(page) = pages("berkas")? else { return Ok(()) };
    let note = page.role("status", any());
    page.button("Berkas draf").upload(&file(&page, "satu.txt", "isi satu")?)?;
    note.shows("isi satu")?;
    // The field of this dialog is never part of the page.
    page.button("Buka berkas").upload(&file(&page, "dua.txt", "isi dua")?)?;
    note.shows("dibuka: isi dua")?;

    for _ in 0..2 {
        page.button("Unduh contoh").click()?;
        assert_eq!(std::fs::read_to_string(page.downloaded("txt")?)?, "isi contoh");
    }
    page.patience(4);
    ensure!(page.downloaded("txt").is_err(), "a file came twice");
    page.patience(100);

    page.textbox("Judul").paste("Ditempel")?;
    page.textbox("Judul").has_value("Ditempel")?;
    page.copy_from_elsewhere("a\tb\nc\td", Some("<table><tr><td>a<td>b</table>"))?;
    page.textbox("Uraian").press("Control+v")?;
    page.textbox("Uraian").has_value("a\tb\nc\td")?;
    note.shows("<td>b")?;
    page.textbox("Judul").press("Control+a")?;
    page.press("Control+c")?;
    assert_eq!(page.clipboard()?, "Ditempel");
    page.assert_quiet()
}

#[test]
fn places_tabs_and_a_new_start_keep_what_was_kept() -> Result<()> {
    let Some(page) = pages("tempat")? else { return Ok(()) };
    page.link("Satu").click()?;
    page.link("Dua").click()?;
    page.arrives("#/dua")?;
    page.back()?;
    page.arrives("#/satu")?;
    page.forward()?;
    page.arrives("#/dua")?;
    page.textbox("Judul").fill("Air")?;
    page.reload()?;
    page.arrives("#/dua")?;
    page.textbox("Judul").has_value("Air")?;

    page.look(Look::NARROW)?;
    let first = page.tab()?;
    let second = page.new_tab()?;
    page.textbox("Judul").has_value("Air")?;
    assert_eq!(page.run("return innerWidth", &json!([]))?, 360);
    page.textbox("Judul").fill("Udara")?;
    page.switch_to(&first)?;
    page.arrives("#/dua")?;
    page.switch_to(&second)?;
    page.close_tab(&first)?;

    let page = page.restart()?;
    assert_eq!(page.place()?, "#/dua");
    page.textbox("Judul").has_value("Udara")?;
    assert_eq!(page.run("return innerWidth", &json!([]))?, 360);
    assert_eq!(page.title()?, "Halaman perkakas uji");
    page.assert_quiet()
}

#[test]
fn a_look_is_what_the_page_is_told() -> Result<()> {
    let Some(page) = pages("rupa")? else { return Ok(()) };
    let told = |page: &Page| {
        page.run(
            "return [innerWidth, devicePixelRatio, ...['(prefers-color-scheme: dark)', 'print',
                '(prefers-reduced-motion: reduce)'].map(query => matchMedia(query).matches)]",
            &json!([]),
        )
    };
    for (look, expected) in [
        (Look::WIDE, json!([1440, 1, false, false, false])),
        (Look::NARROW.dark(), json!([360, 1, true, false, false])),
        (Look::ZOOMED.still(), json!([640, 2, false, false, true])),
        (Look::of(800, 600).print(), json!([800, 1, false, true, false])),
    ] {
        page.look(look)?;
        assert_eq!(told(&page)?, expected, "{look:?}");
        page.reload()?;
        assert_eq!(told(&page)?, expected, "{look:?} after loading anew");
    }
    page.look(Look::NARROW.dark())?;
    page.assert_fits()?;
    let picture = std::fs::read(page.screenshot("perkakas-360-gelap")?)?;
    // Width and height of a PNG stand at fixed places.
    let side =
        |at: usize| u32::from_be_bytes([picture[at], picture[at + 1], picture[at + 2], picture[at + 3]]);
    assert_eq!(side(16), 360);
    ensure!(side(20) > 740, "only the window, not the page: {} px", side(20));
    let paper = std::fs::read(page.print("perkakas")?)?;
    ensure!(paper.starts_with(b"%PDF"));

    page.open("buruk.html")?;
    let wide = page.assert_fits().err().context("a page of 60 rem fits into 360 px")?.to_string();
    ensure!(wide.contains("terlalu lebar") && !wide.contains("pucat"), "{wide}");
    Ok(())
}

#[test]
fn noise_is_heard() -> Result<()> {
    let Some(page) = pages("berisik")? else { return Ok(()) };
    page.assert_quiet()?;
    page.open("berisik.html")?;
    let mut noise = String::new();
    let expected = [
        "keluhan di konsol",
        "galat yang tidak ditangkap",
        "Content Security Policy",
        "request to another origin: http://contoh.invalid/asing.png",
        "not on the server: /tidak-ada.png",
    ];
    page.wait("noise", || {
        noise = page.assert_quiet().err().map(|error| error.to_string()).unwrap_or_default();
        Ok(expected.iter().all(|word| noise.contains(word)).then_some(()))
    })
    .context(noise)?;
    ensure!(!page.take_errors()?.is_empty());
    ensure!(page.console_errors()?.is_empty());
    Ok(())
}

#[test]
fn without_a_line_nothing_comes() -> Result<()> {
    let Some(page) = pages("luring")? else { return Ok(()) };
    let fetch = "return fetch('halaman.css').then(() => true, () => false)";
    page.offline(true)?;
    assert_eq!(page.run(fetch, &json!([]))?, false);
    page.offline(false)?;
    assert_eq!(page.run(fetch, &json!([]))?, true);
    page.take_errors()?;
    page.assert_quiet()
}

#[test]
fn axe_passes_a_good_page_and_fails_a_bad_one() -> Result<()> {
    let Some(page) = pages("axe")? else { return Ok(()) };
    for look in [Look::DESK, Look::NARROW.dark()] {
        page.look(look)?;
        page.axe("halaman perkakas")?;
    }
    // The page's policy held while axe ran.
    page.assert_quiet()?;
    page.open("buruk.html")?;
    if !naskah_tests::webdriver::have_axe()? {
        return Ok(());
    }
    let bad = page.axe("halaman buruk").err().context("axe finds nothing on a bad page")?.to_string();
    for word in ["image-alt (critical)", "label (critical)", "color-contrast (serious)", ".pucat", "pucat"] {
        ensure!(bad.contains(word), "{word} is not in: {bad}");
    }
    ensure!(!bad.contains("page-has-heading-one"), "a mild finding fails: {bad}");
    Ok(())
}
