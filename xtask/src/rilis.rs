//! The release: one archive with all that an office needs, and the same bytes from the same files.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use zip::write::SimpleFileOptions;

use crate::luring;
use crate::panduan;
use crate::process;
use crate::satu;
use crate::workspace::Workspace;

/// The app in one file.
pub(crate) const SINGLE: &str = "naskah-luring.html";

/// Where the guide and its pictures are written.
const GUIDE: &str = "docs/panduan";

/// Whose words and numbers are inside beside our own.
const DATA: &str = "Nama dan kode wilayah: https://github.com/cahyadsn/wilayah (MIT, hak cipta Cahya DSN)\n";

/// Packs the build in `dist/` and a program into `out`; returns the archive.
pub(crate) fn pack(workspace: &Workspace, program: &Path, out: &Path) -> Result<PathBuf> {
    ensure!(
        workspace.dist().join(luring::LIST).is_file(),
        "dist/ belum ada atau bukan rilis; jalankan dahulu `cargo xtask test --hanya web`"
    );
    std::fs::create_dir_all(out)?;
    let single = satu::page(&workspace.dist())?;
    std::fs::write(out.join(SINGLE), &single)?;

    let mut files = vec![(SINGLE.to_owned(), single.into_bytes())];
    let mut add = |name: String, file: &Path| -> Result<()> {
        let bytes = std::fs::read(file).with_context(|| format!("{} tidak terbaca", file.display()))?;
        files.push((name, bytes));
        Ok(())
    };
    for name in luring::names(&workspace.dist())? {
        add(format!("situs/{name}"), &workspace.dist().join(&name))?;
    }
    let guide = workspace.root.join(GUIDE);
    for name in luring::names(&guide)?.iter().filter(|name| luring::has_ending(name, "png")) {
        add(format!("panduan/{name}"), &guide.join(name))?;
    }
    let program_name = format!("docgen{}", std::env::consts::EXE_SUFFIX);
    add(program_name.clone(), program)?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        add(licence.to_owned(), &workspace.root.join(licence))?;
    }
    let text =
        std::fs::read_to_string(guide.join("panduan.md")).context("docs/panduan/panduan.md tidak terbaca")?;
    files.push(("panduan.html".to_owned(), panduan::page(&text, "panduan/").into_bytes()));
    files.push(("lisensi-pustaka.txt".to_owned(), licences(workspace)?.into_bytes()));
    files.sort();
    files.push((luring::LIST.to_owned(), luring::list(&files).into_bytes()));

    let name = format!("naskah-{}", env!("CARGO_PKG_VERSION"));
    let archive = out.join(format!("{name}.zip"));
    std::fs::write(&archive, zip(&name, &program_name, &files)?)?;
    Ok(archive)
}

/// The files in a folder of that name; without time, so that the bytes repeat.
fn zip(folder: &str, program: &str, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let rights = if name == program { 0o755 } else { 0o644 };
        archive
            .start_file(format!("{folder}/{name}"), SimpleFileOptions::default().unix_permissions(rights))?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The libraries inside the programs, each with its licence.
fn licences(workspace: &Workspace) -> Result<String> {
    let tree =
        ["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}\t{l}"];
    let packages = ["--package", "docgen", "--package", "naskah-app", "--package", "naskah-docx"];
    let list = process::output(workspace.command("cargo").args(tree).args(packages))
        .context("`cargo tree` tidak dapat mendaftar pustaka")?;
    Ok(format!("{DATA}{}", libraries(&list)))
}

/// One line for each library; packages of this workspace, which `cargo tree` shows with their folder, are left out.
fn libraries(list: &str) -> String {
    let mut lines: Vec<String> = list
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(package, _)| !package.contains("(/") && !package.contains(":\\"))
        .map(|(package, licence)| {
            format!("{}: {}\n", package.trim_end_matches(" (proc-macro)"), licence.trim_end_matches(" (*)"))
        })
        .collect();
    lines.sort();
    lines.dedup();
    lines.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_archive() {
        let files = [("a.txt".to_owned(), b"isi".to_vec()), ("docgen".to_owned(), vec![0; 9000])];
        let archive = zip("naskah", "docgen", &files).unwrap();
        assert_eq!(archive, zip("naskah", "docgen", &files).unwrap());
        assert!(archive.len() < 1000, "{} bytes", archive.len());
    }

    #[test]
    fn libraries_are_listed_once_and_our_own_not() {
        let list = "docgen v0.1.0 (/naskah/docgen)\tMIT\nserde v1.0.0\tMIT\nserde v1.0.0\tMIT (*)\n\
            macro v1.0.0 (proc-macro)\tApache-2.0\n";
        assert_eq!(libraries(list), "macro v1.0.0: Apache-2.0\nserde v1.0.0: MIT\n");
    }
}
