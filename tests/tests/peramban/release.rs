//! The release archive, as an office unpacks it: all that is named is there, the site starts, and so does the one file.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use naskah_tests::webdriver::{Find, Page, any};
use naskah_tests::{docgen, fresh_folder, have, on_path, output, python, xtask};
use serde_json::json;

use crate::office::{example, go, same_as_command_line, stored, write};
use crate::offline::have_versions;

/// What stands in the archive beside the site.
const PARTS: &[&str] = &[
    "berkas-sha256.txt",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "lisensi-pustaka.txt",
    "naskah-luring.html",
    "panduan",
    "panduan.html",
    "situs",
];

fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let entries = std::fs::read_dir(folder)?;
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

#[test]
fn the_archive_holds_what_an_office_needs() -> Result<()> {
    if !have_versions()? || !have("Python dan sha256sum", python()?.is_file() && on_path("sha256sum"))? {
        return Ok(());
    }
    let folder = fresh_folder(env!("CARGO_TARGET_TMPDIR"), "rilis")?;
    let program = docgen()?.get_program().to_string_lossy().into_owned();
    xtask(&["kemas", &program, &folder.to_string_lossy()])?;
    let archive = concat!("naskah-", env!("CARGO_PKG_VERSION"), ".zip");
    output(Command::new(python()?).args(["-m", "zipfile", "-e"]).arg(folder.join(archive)).arg(&folder))?;
    let folder = folder.join(archive.trim_end_matches(".zip"));
    let expected = PARTS.iter().map(|name| (*name).to_owned());
    let expected: BTreeSet<String> =
        expected.chain([format!("docgen{}", std::env::consts::EXE_SUFFIX)]).collect();
    assert_eq!(names(&folder)?, expected);
    for list in [folder.clone(), folder.join("situs")] {
        let mut check = Command::new("sha256sum");
        output(check.current_dir(list).args(["--check", "--strict", "--quiet", "berkas-sha256.txt"]))?;
    }
    let guide = std::fs::read_to_string(folder.join("panduan.html"))?;
    let pictures: Vec<&str> =
        guide.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ensure!(pictures.len() >= 4, "the guide shows {} pictures", pictures.len());
    for picture in pictures {
        ensure!(folder.join(picture).is_file(), "the guide shows {picture}, which is not there");
    }

    let Some(page) = Page::site("rilis", &folder.join("situs"))? else { return Ok(()) };
    page.assert_quiet()?;
    one_file(page, &folder)
}

/// The whole app from a file, up to a DOCX, and the draft after the browser was closed.
fn one_file(page: Page, folder: &Path) -> Result<()> {
    let seen = page.requests()?.len();
    let address = format!("file://{}", folder.join("naskah-luring.html").canonicalize()?.display());
    page.go(&address)?;
    page.started()?;
    page.role("main", any()).shows("Aplikasi ini dibuka dari berkas.")?;
    page.axe("berkas tunggal")?;
    // The policy allows what was built and nothing else.
    let foreign = "const it = document.createElement('script');
        it.textContent = 'globalThis.asing = true';
        document.body.append(it);
        return globalThis.asing ?? false";
    assert_eq!(page.run(foreign, &json!([]))?, false);
    assert_eq!(page.take_errors()?.len(), 1);
    example(&page, "Pengolahan sampah regional (PKS")?;
    go(&page, "Jenis dan judul naskah")?;
    write(&page, &page.textbox("Judul kerja sama"), "pengolahan sampah dari satu berkas")?;
    ensure!(page.run("return ambilBerkas('frasa.txt').then((it) => it.ok)", &json!([]))? == true);
    go(&page, "Periksa dan unduh")?;
    stored(&page)?;
    same_as_command_line(&page)?;
    for request in page.requests()?.iter().skip(seen) {
        let own =
            request.starts_with(&address) || request.starts_with("blob:") || request.starts_with("data:");
        ensure!(own, "the one file asks for {request}");
    }
    let page = page.restart()?;
    page.started()?;
    go(&page, "Jenis dan judul naskah")?;
    page.textbox("Judul kerja sama").has_value("pengolahan sampah dari satu berkas")?;
    page.assert_quiet()
}
