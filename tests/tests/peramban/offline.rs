//! Without a network: the second visit, a new version that waits for consent, and one that is not whole.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use naskah_tests::webdriver::{Find, Look, Page, any};
use naskah_tests::{copy_folder, dist, fresh_folder, have, root, xtask};
use serde_json::{Value, json};

use crate::office::{example, go, home, same_as_command_line, start, stored, write};

/// A file that only comes when it is asked for; a new version carries it with a last line more.
const LATE: &str = "contoh/hampir-kosong.json";

/// Only what `cargo xtask` builds carries a version; without one a page registers no worker.
pub(crate) fn have_versions() -> Result<bool> {
    have("dist/ (rilis yang sudah dibangun)", dist().join("berkas-sha256.txt").is_file())
}

/// The worker has all and serves the page.
fn ready(page: &Page) -> Result<()> {
    let script = "return navigator.serviceWorker.controller?.state === 'activated'";
    page.wait("the worker", || Ok((page.run(script, &json!([]))? == true).then_some(())))
}

/// A copy of the build, to be changed.
fn site(name: &str) -> Result<PathBuf> {
    let folder = fresh_folder(env!("CARGO_TARGET_TMPDIR"), name)?;
    copy_folder(&dist(), &folder)?;
    Ok(folder)
}

/// Puts a version B in the place of the one in the folder: a mark in its page, and a file with other bytes.
fn deploy(folder: &Path) -> Result<()> {
    let page = folder.join("index.html");
    let text = std::fs::read_to_string(&page)?;
    std::fs::write(page, text.replace("</head>", "<meta name=\"uji\" content=\"B\"></head>"))?;
    let late = std::fs::read_to_string(folder.join(LATE))?;
    std::fs::write(folder.join(LATE), late + "\n")?;
    xtask(&["versi", &folder.to_string_lossy()]).map(drop)
}

/// The browser looks for a new version, as it does from time to time; says how far that came.
fn look_for_a_version(page: &Page) -> Result<Value> {
    let script = "return navigator.serviceWorker.getRegistration().then(async (it) => {
        await it.update().catch(() => {});
        const fresh = it.installing;
        const settled = (done) => () => fresh.state === 'installing' || done();
        if (fresh) await new Promise((done) => fresh.addEventListener('statechange', settled(done)));
        return (fresh ?? it.waiting)?.state ?? 'none';
    })";
    page.run(script, &json!([]))
}

/// Which version the page is.
fn version(page: &Page) -> Result<Value> {
    page.run("return document.querySelector('meta[name=uji]')?.content ?? 'A'", &json!([]))
}

/// What the page gets when it asks for a file that comes late.
fn late(page: &Page) -> Result<String> {
    let text = page.run("return ambilBerkas(arguments[0]).then((it) => it.text())", &json!([LATE]))?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// The worker clears away what nobody needs, as it does for each page that starts, and says which version it is.
fn tidied(page: &Page) -> Result<Value> {
    let script = "return new Promise((done) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => done(data), { once: true });
        navigator.serviceWorker.controller.postMessage('versi');
    })";
    page.run(script, &json!([]))
}

/// How many versions the browser keeps.
fn versions(page: &Page) -> Result<Value> {
    page.run("return caches.keys().then((it) => it.length)", &json!([]))
}

#[test]
fn the_second_visit_needs_no_network() -> Result<()> {
    if !have_versions()? {
        return Ok(());
    }
    let Some(page) = Page::app("luring")? else { return Ok(()) };
    ready(&page)?;
    assert_eq!(page.button("Muat ulang sekarang").count()?, 0, "the first version is no new one");
    let unfit = page.cdp("Page.getInstallabilityErrors", &json!({}))?;
    assert_eq!(unfit["installabilityErrors"], json!([]));
    page.assert_quiet()?;
    page.server.cut(true);
    let page = page.restart()?;
    page.started()?;
    // An example, the ready phrases and the second module come from what the first visit has kept.
    example(&page, "Pengolahan sampah regional (PKS")?;
    go(&page, "Jenis dan judul naskah")?;
    write(&page, &page.textbox("Judul kerja sama"), "pengolahan sampah tanpa jaringan")?;
    ensure!(page.run("return ambilBerkas('frasa.txt').then((it) => it.ok)", &json!([]))? == true);
    go(&page, "Periksa dan unduh")?;
    stored(&page)?;
    same_as_command_line(&page)?;
    let page = page.restart()?;
    page.started()?;
    page.textbox("Judul kerja sama").gone()?;
    go(&page, "Jenis dan judul naskah")?;
    page.textbox("Judul kerja sama").has_value("pengolahan sampah tanpa jaringan")?;
    page.assert_quiet()
}

#[test]
fn a_new_version_waits_for_consent_and_loses_nothing() -> Result<()> {
    if !have_versions()? {
        return Ok(());
    }
    let folder = site("situs-baru")?;
    let Some(page) = Page::site("versi-baru", &folder)? else { return Ok(()) };
    ready(&page)?;
    start(&page, "Kerja sama dengan pihak ketiga (KSDPK)", "Perjanjian Kerja Sama (PKS)")?;
    let title = page.textbox("Judul kerja sama");
    write(&page, &title, "judul yang baru setengah jadi")?;
    let before = late(&page)?;
    let draft = page.place()?;
    let first = page.tab()?;
    let second = page.new_tab()?;
    page.started()?;
    page.switch_to(&first)?;

    deploy(&folder)?;
    assert_eq!(look_for_a_version(&page)?, "installed");
    let consent = page.button("Muat ulang sekarang");
    consent.wait()?;
    title.has_value("judul yang baru setengah jadi")?;
    for look in [Look::WIDE, Look::WIDE.dark(), Look::NARROW.dark(), Look::NARROW] {
        page.look(look.still())?;
        page.axe("versi baru")?;
        page.assert_fits()?;
    }
    page.screenshot("versi-baru-360")?;
    page.look(Look::DESK)?;
    page.screenshot("versi-baru")?;

    // Not now: the page goes on, loaded anew too, and is asked again later.
    title.focus()?;
    page.tab_to("button", "Nanti")?;
    page.press("Enter")?;
    consent.gone()?;
    page.reload()?;
    page.started()?;
    assert_eq!(version(&page)?, "A");
    consent.wait()?;

    // While the store refuses, nothing is given up.
    page.run("globalThis.asli = simpanSekarang; globalThis.simpanSekarang = () => false", &json!([]))?;
    consent.click()?;
    let again = page.button("Coba lagi");
    again.wait()?;
    assert_eq!(version(&page)?, "A");
    page.run("globalThis.simpanSekarang = asli", &json!([]))?;

    // The last letters come right before the consent.
    title.click()?;
    page.press("End")?;
    page.keys(" kini utuh")?;
    again.click()?;
    page.wait("the new version", || Ok((version(&page)? == "B").then_some(())))?;
    page.started()?;
    assert_eq!(page.place()?, draft);
    title.has_value("judul yang baru setengah jadi kini utuh")?;
    assert_eq!(late(&page)?, format!("{before}\n"));

    let own = page.run("return document.querySelector('[data-versi]').dataset.versi", &json!([]))?;
    assert_eq!(tidied(&page)?, own);

    // The other tab is told, stays what it is and still gets the files of its own version.
    page.switch_to(&second)?;
    page.role("status", any()).nth(1).wait()?;
    consent.wait()?;
    assert_eq!(version(&page)?, "A");
    assert_eq!(late(&page)?, before);
    assert_eq!(versions(&page)?, 2);
    consent.click()?;
    page.wait("the new version", || Ok((version(&page)? == "B").then_some(())))?;
    page.started()?;
    // Nobody needs the old one any more.
    page.wait("one version", || Ok((versions(&page)? == 1).then_some(())))?;
    home(&page)?;
    page.role("main", any()).shows("Judul yang baru setengah jadi kini utuh")?;
    page.assert_quiet()
}

#[test]
fn a_version_that_is_not_whole_is_refused() -> Result<()> {
    if !have_versions()? {
        return Ok(());
    }
    let folder = site("situs-sebagian")?;
    let Some(page) = Page::site("versi-sebagian", &folder)? else { return Ok(()) };
    ready(&page)?;
    deploy(&folder)?;
    let whole = std::fs::read(folder.join(LATE))?;
    std::fs::write(folder.join(LATE), "{}")?;
    assert_eq!(look_for_a_version(&page)?, "redundant");
    assert_eq!(page.button("Muat ulang sekarang").count()?, 0);
    assert_eq!(versions(&page)?, 1);
    page.server.cut(true);
    page.reload()?;
    page.started()?;
    assert_eq!(version(&page)?, "A");
    ensure!(late(&page)?.len() > 2, "a file of another version");
    // The copying is done, and with it the version is there.
    page.server.cut(false);
    std::fs::write(folder.join(LATE), whole)?;
    assert_eq!(look_for_a_version(&page)?, "installed");
    page.button("Muat ulang sekarang").wait()?;
    page.assert_quiet()
}

/// What is being developed must not meet what an earlier release has kept.
#[test]
fn a_build_without_a_version_clears_the_worker_away() -> Result<()> {
    if !have_versions()? {
        return Ok(());
    }
    let folder = site("situs-tanpa-versi")?;
    let Some(page) = Page::site("tanpa-versi", &folder)? else { return Ok(()) };
    ready(&page)?;
    std::fs::copy(root().join("public/sw.js"), folder.join("sw.js"))?;
    page.run(
        "return navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => true)",
        &json!([]),
    )?;
    page.wait("nothing kept", || Ok((versions(&page)? == 0).then_some(())))?;
    let gone = "return navigator.serviceWorker.getRegistration().then((it) => it === undefined)";
    page.reload()?;
    page.started()?;
    page.wait("no worker", || Ok((page.run(gone, &json!([]))? == true).then_some(())))?;
    page.assert_quiet()
}
