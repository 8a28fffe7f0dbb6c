//! Drafts are never lost, and what is said about it is true: a killed browser, a full disk, refused storage, records of
//! a newer version, two tabs, a clock that jumps, earlier states.

use anyhow::{Result, ensure};
use naskah_tests::webdriver::{Find as _, Page, any, part};
use serde_json::{Value, json};

use crate::office::{arrived, example, go, home, naskah_says, stored, unfold, write};

const TITLE: &str = "Judul kerja sama";

/// An example on its first step.
fn begin(page: &Page) -> Result<String> {
    example(page, "Pengolahan sampah regional (PKS")?;
    go(page, "Jenis dan judul naskah")?;
    page.place()
}

/// Types a title and waits until the page says that it is stored.
fn title(page: &Page, words: &str) -> Result<()> {
    write(page, &page.textbox(TITLE), words)?;
    naskah_says(page, &words.to_uppercase(), true)?;
    stored(page)
}

/// Runs the body of a function on the object store; `store` and `all`, the keys of the drafts, are there.
fn in_store(page: &Page, body: &str) -> Result<Value> {
    let script = format!(
        "return new Promise((done, fail) => {{
            const open = indexedDB.open('ksd');
            open.onerror = () => fail(open.error);
            open.onsuccess = () => {{
                const job = open.result.transaction('isi', 'readwrite');
                const store = job.objectStore('isi');
                const keys = store.getAllKeys(IDBKeyRange.bound('ksd/draf/', 'ksd/draf/\\uffff'));
                let said = null;
                keys.onsuccess = () => {{ const all = keys.result; {body} }};
                job.oncomplete = () => {{ open.result.close(); done(said); }};
            }};
        }})"
    );
    page.run(&script, &json!([]))
}

#[test]
fn a_killed_browser_keeps_what_was_stored() -> Result<()> {
    let Some(page) = Page::app("mati")? else { return Ok(()) };
    begin(&page)?;
    title(&page, "pengolahan sampah sebelum listrik padam")?;
    let page = page.kill()?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("pengolahan sampah sebelum listrik padam")?;
    naskah_says(&page, "PENGOLAHAN SAMPAH SEBELUM LISTRIK PADAM", true)?;
    // A tab that is closed in the middle of typing leaves nothing behind either: the journal has it.
    page.textbox(TITLE).add(" dan sesudahnya")?;
    let address = page.address()?;
    let old = page.tab()?;
    page.new_tab()?;
    page.close_tab(&old)?;
    page.run("location.href = arguments[0]", &json!([address]))?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("pengolahan sampah sebelum listrik padam dan sesudahnya")?;
    page.assert_quiet()
}

#[test]
fn a_full_disk_is_told_and_the_draft_stays_whole() -> Result<()> {
    let Some(page) = Page::app("penuh")? else { return Ok(()) };
    // The browser's own quota cannot be lowered from outside; its refusal is put where it would come from.
    page.before_all(
        "const put = IDBObjectStore.prototype.put;
         IDBObjectStore.prototype.put = function (...all) {
             if (window.full) throw new DOMException('full', 'QuotaExceededError');
             return put.apply(this, all);
         };",
    )?;
    page.reload()?;
    begin(&page)?;
    title(&page, "judul yang tersimpan")?;
    page.run("window.full = true", &json!([]))?;
    write(&page, &page.textbox(TITLE), "judul yang tidak muat")?;
    page.role("alert", any()).shows("Ruang penyimpanan peramban penuh")?;
    page.role("main", any()).shows("Belum tersimpan")?;
    let kept = in_store(&page, "store.get(all[0]).onsuccess = (e) => { said = e.target.result; };")?;
    ensure!(kept.as_str().is_some_and(|kept| kept.contains("judul yang tersimpan")), "{kept}");
    // The way out that the message names.
    page.role("alert", any()).button("Unduh berkas draf").click()?;
    let file = std::fs::read_to_string(page.downloaded("json")?)?;
    ensure!(file.contains("judul yang tidak muat"), "{file}");
    page.run("window.full = false", &json!([]))?;
    page.role("alert", any()).button("Coba simpan lagi").click()?;
    stored(&page)?;
    page.reload()?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("judul yang tidak muat")?;
    // Where not even the trash has room, a draft goes for good only after a question.
    home(&page)?;
    page.run("window.full = true", &json!([]))?;
    page.button(part("Hapus ")).click()?;
    page.dialog(part("selamanya")).shows("tidak muat di Sampah")?;
    page.dialog(any()).button("Hapus selamanya").click()?;
    page.role("main", any()).shows("Belum ada draf")?;
    page.assert_quiet()
}

#[test]
fn where_indexeddb_is_refused_localstorage_serves_and_later_gives_back() -> Result<()> {
    let Some(page) = Page::app("tanpa-indeksdb")? else { return Ok(()) };
    page.before_all(
        "if (!localStorage.getItem('uji/boleh')) Object.defineProperty(window, 'indexedDB', {
            get() { throw new DOMException('no', 'SecurityError'); } });",
    )?;
    page.reload()?;
    page.role("main", any()).shows("di ruang yang kecil")?;
    begin(&page)?;
    title(&page, "disimpan di tempat kecil")?;
    page.reload()?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("disimpan di tempat kecil")?;
    page.run("localStorage.setItem('uji/boleh', '1')", &json!([]))?;
    page.reload()?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("disimpan di tempat kecil")?;
    home(&page)?;
    page.role("main", any()).shows("1 dari 1 draf")?;
    ensure!(in_store(&page, "said = all.length;")? == 1, "the draft has come home");
    page.assert_quiet()
}

#[test]
fn where_nothing_can_be_stored_the_page_says_so() -> Result<()> {
    let Some(page) = Page::app("tanpa-simpanan")? else { return Ok(()) };
    page.before_all(
        "for (const name of ['indexedDB', 'localStorage']) Object.defineProperty(window, name, {
            get() { throw new DOMException('no', 'SecurityError'); } });",
    )?;
    page.reload()?;
    page.role("main", any()).shows("Peramban ini tidak mengizinkan penyimpanan")?;
    begin(&page)?;
    write(&page, &page.textbox(TITLE), "hanya di halaman ini")?;
    page.role("main", any()).shows("Tidak tersimpan: hanya ada di halaman ini")?;
    go(&page, "Periksa dan unduh")?;
    page.button("Unduh berkas draf").click()?;
    let file = std::fs::read_to_string(page.downloaded("json")?)?;
    ensure!(file.contains("hanya di halaman ini"), "{file}");
    page.assert_quiet()
}

#[test]
fn a_record_of_a_newer_version_is_shown_and_left_alone() -> Result<()> {
    let Some(page) = Page::app("lebih-baru")? else { return Ok(()) };
    begin(&page)?;
    stored(&page)?;
    let draft = page.place()?;
    in_store(
        &page,
        "const read = store.get(all[0]);
         read.onsuccess = () => store.put(read.result.replace('\"versi\": 1', '\"versi\": 99'), all[0]);",
    )?;
    page.reload()?;
    page.heading("Draf dibuat dengan aplikasi yang lebih baru").wait()?;
    page.button("Unduh isi mentah").click()?;
    let file = std::fs::read_to_string(page.downloaded("json")?)?;
    ensure!(file.contains("\"versi\": 99"), "{file}");
    home(&page)?;
    page.role("main", any()).shows("1 dari 1 draf")?;
    page.open(&draft)?;
    page.heading("Draf dibuat dengan aplikasi yang lebih baru").wait()?;
    let kept = in_store(&page, "store.get(all[0]).onsuccess = (e) => { said = e.target.result; };")?;
    ensure!(kept == file, "the record is byte for byte what it was");
    page.assert_quiet()
}

#[test]
fn two_tabs_on_one_draft_do_not_write_over_each_other() -> Result<()> {
    let Some(page) = Page::app("dua-tab")? else { return Ok(()) };
    begin(&page)?;
    stored(&page)?;
    let (address, first) = (page.address()?, page.tab()?);
    let second = page.new_tab()?;
    page.run("location.href = arguments[0]", &json!([address]))?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.switch_to(&first)?;
    title(&page, "dari tab pertama")?;
    page.switch_to(&second)?;
    write(&page, &page.textbox(TITLE), "dari tab kedua")?;
    page.role("alert", any()).shows("sudah disimpan dari tab atau jendela lain")?;
    page.role("alert", any()).button("Unduh berkas draf").click()?;
    let file = std::fs::read_to_string(page.downloaded("json")?)?;
    ensure!(file.contains("dari tab kedua"), "{file}");
    let kept = in_store(&page, "store.get(all[0]).onsuccess = (e) => { said = e.target.result; };")?;
    ensure!(kept.as_str().is_some_and(|kept| kept.contains("dari tab pertama")), "{kept}");
    page.assert_quiet()
}

#[test]
fn a_clock_that_jumps_back_changes_no_order() -> Result<()> {
    let Some(page) = Page::app("jam")? else { return Ok(()) };
    begin(&page)?;
    title(&page, "sebelum jam mundur")?;
    page.before_all(
        "const Real = Date, back = 400 * 24 * 3600 * 1000;
         Date = class extends Real {
             constructor(...a) { if (a.length) super(...a); else super(Real.now() - back); }
             static now() { return Real.now() - back; }
         };",
    )?;
    page.reload()?;
    arrived(&page, "Jenis dan judul naskah")?;
    title(&page, "sesudah jam mundur")?;
    page.reload()?;
    arrived(&page, "Jenis dan judul naskah")?;
    page.textbox(TITLE).has_value("sesudah jam mundur")?;
    page.assert_quiet()
}

#[test]
fn an_earlier_state_comes_back_and_can_be_left_again() -> Result<()> {
    let Some(page) = Page::app("versi")? else { return Ok(()) };
    let draft = begin(&page)?;
    title(&page, "judul yang diunduh")?;
    go(&page, "Periksa dan unduh")?;
    page.button("Unduh berkas draf").click()?;
    page.downloaded("json")?;
    page.open(&draft)?;
    title(&page, "judul yang keliru")?;
    page.link("Judul yang keliru").click()?;
    page.heading("Daftar langkah").wait()?;
    unfold(&page, "Versi sebelumnya", "true")?;
    page.button(part("saat draf diunduh")).click()?;
    let asked = page.dialog(part("Pulihkan versi"));
    asked.shows("judul yang keliru")?;
    page.axe("beda-versi")?;
    page.screenshot("beda-versi")?;
    asked.button("Lanjutkan").click()?;
    naskah_says(&page, "JUDUL YANG DIUNDUH", true)?;
    stored(&page)?;
    page.button("Urungkan").click()?;
    naskah_says(&page, "JUDUL YANG KELIRU", true)?;
    stored(&page)?;
    // Every state that was left is kept, also the one from before the way back.
    page.reload()?;
    page.heading("Daftar langkah").wait()?;
    unfold(&page, "Versi sebelumnya", "true")?;
    page.button(part("sebelum versi lain dipulihkan")).wait()?;
    // Scrolled, a link of the task list is half under the bar and counts as too small.
    page.run("scrollTo(0, 0)", &json!([]))?;
    page.axe("versi-sebelumnya")?;
    page.screenshot("versi-sebelumnya")?;
    page.assert_quiet()
}

#[test]
fn a_draft_goes_to_a_colleague_and_comes_back_changed() -> Result<()> {
    let Some(page) = Page::app("serah")? else { return Ok(()) };
    let draft = begin(&page)?;
    go(&page, "Periksa dan unduh")?;
    page.button("Serahkan kepada rekan").click()?;
    let asked = page.dialog("Serahkan kepada rekan");
    (&asked).textbox("Nama Anda").fill("Bagian Kerja Sama")?;
    (&asked).combobox("Tahap").select("diperiksa Bagian Kerja Sama")?;
    (&asked).button("Lanjutkan").click()?;
    let file = page.downloaded("json")?;
    stored(&page)?;
    // The name is typed once, and the history says who, when, at what stage.
    page.reload()?;
    page.button("Serahkan kepada rekan").click()?;
    (&asked).textbox("Nama Anda").has_value("Bagian Kerja Sama")?;
    asked.shows("Bagian Kerja Sama, diperiksa Bagian Kerja Sama")?;
    page.axe("serah-terima")?;
    page.screenshot("serah-terima")?;
    (&asked).button("Batal").click()?;
    // The colleague changes the place and the title; here the title is changed too, to something else.
    let mut theirs: Value = serde_json::from_slice(&std::fs::read(&file)?)?;
    ensure!(theirs["riwayat"][0]["oleh"] == "Bagian Kerja Sama" && theirs["dasar"]["tempat"] == "Sukoharjo");
    theirs["draf"]["tempat"] = "Kartasura".into();
    theirs["draf"]["judul"] = "pengolahan sampah dari rekan".into();
    let back = page.folder().join("dari-rekan.json");
    std::fs::write(&back, theirs.to_string())?;
    page.open(&draft)?;
    title(&page, "pengolahan sampah dari sini")?;
    home(&page)?;
    page.button("Buka berkas").upload(&back)?;
    let compared = page.dialog(part("Versi lain dari"));
    compared.shows("oleh Bagian Kerja Sama, tahap: diperiksa Bagian Kerja Sama")?;
    compared.shows("Hanya di draf rekan: 1. Berubah berlainan di keduanya: 1.")?;
    page.axe("banding")?;
    page.screenshot("banding")?;
    (&compared).role("radio", part("Rekan: pengolahan sampah dari rekan")).click()?;
    compared.button("Lanjutkan").click()?;
    page.heading("Daftar langkah").wait()?;
    naskah_says(&page, "PENGOLAHAN SAMPAH DARI REKAN", true)?;
    naskah_says(&page, "Kartasura", true)?;
    // What stood here before is an earlier state now.
    unfold(&page, "Versi sebelumnya", "true")?;
    page.button(part("sebelum versi lain dipulihkan")).wait()?;
    page.assert_quiet()
}
