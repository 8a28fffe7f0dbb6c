//! The command line, as `docs/` promises it: every example becomes a naskah and comes back.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use naskah_tests::{compose, docgen, example_ids, fresh_folder, output, write_example};
use serde_json::Value;

const FORMATS: &[&str] = &["docx", "html", "teks"];

fn folder(name: &str) -> Result<PathBuf> {
    fresh_folder(env!("CARGO_TARGET_TMPDIR"), &format!("cli-{name}"))
}

/// The `draf` of a draft file: two files are equal when theirs is.
fn draft(bytes: &[u8]) -> Result<Value> {
    let mut file: Value = serde_json::from_slice(bytes)?;
    ensure!(file["format"] == "ksd-draf", "not a draft file: format {}", file["format"]);
    Ok(file["draf"].take())
}

fn contains(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn every_example_is_written_in_every_format_and_twice_the_same() -> Result<()> {
    let folder = folder("format")?;
    for id in example_ids()? {
        let file = write_example(&id, &folder)?;
        for format in FORMATS {
            let first = compose(&file, &["--format", format])?;
            let second = compose(&file, &["--format", format])?;
            ensure!(!first.is_empty(), "{id}: {format} is empty");
            ensure!(first == second, "{id}: {format} differs between two runs");
        }
    }
    Ok(())
}

#[test]
fn the_ending_of_the_output_file_chooses_the_format() -> Result<()> {
    let folder = folder("akhiran")?;
    let id = example_ids()?.remove(0);
    let file = write_example(&id, &folder)?;
    for (ending, format) in [("docx", "docx"), ("html", "html"), ("txt", "teks")] {
        let out = folder.join("naskah").with_extension(ending);
        output(docgen()?.arg("susun").arg(&file).arg("-o").arg(&out))?;
        let written = std::fs::read(&out)?;
        ensure!(written == compose(&file, &["--format", format])?, "-o naskah.{ending} is not {format}");
    }
    ensure!(compose(&file, &[])? == compose(&file, &["--format", "docx"])?, "docx is not the default");
    Ok(())
}

#[test]
fn a_working_copy_gives_its_draft_back() -> Result<()> {
    let folder = folder("buka")?;
    for id in example_ids()? {
        let file = write_example(&id, &folder)?;
        let docx = folder.join(&id).with_extension("docx");
        output(docgen()?.arg("susun").arg(&file).arg("-o").arg(&docx))?;
        let opened = output(docgen()?.arg("buka").arg(&docx))?;
        let original = std::fs::read(&file)?;
        ensure!(draft(&opened)? == draft(&original)?, "{id}: the draft in the DOCX is another one");

        let again = folder.join(format!("{id}-lagi.json"));
        std::fs::write(&again, &opened)?;
        ensure!(
            compose(&again, &["--format", "docx"])? == std::fs::read(&docx)?,
            "{id}: the opened draft gives another DOCX"
        );
    }
    Ok(())
}

#[test]
fn a_copy_for_partners_carries_no_draft() -> Result<()> {
    let folder = folder("mitra")?;
    for id in example_ids()? {
        let file = write_example(&id, &folder)?;
        let working = compose(&file, &["--format", "docx"])?;
        let partner = compose(&file, &["--format", "docx", "--tanpa-draf"])?;
        // Names of parts stand uncompressed in a zip.
        ensure!(contains(&working, "customXml/"), "{id}: no custom part in the working copy");
        ensure!(!contains(&partner, "customXml/"), "{id}: a custom part in the copy for partners");

        let docx = folder.join(&id).with_extension("docx");
        std::fs::write(&docx, &partner)?;
        let answer = docgen()?.arg("buka").arg(&docx).output()?;
        ensure!(answer.status.code() == Some(2), "{id}: `buka` of a copy for partners: {}", answer.status);
        ensure!(answer.stdout.is_empty(), "{id}: `buka` prints something where there is nothing");
        ensure!(!answer.stderr.is_empty(), "{id}: `buka` does not say why");
    }
    Ok(())
}

#[test]
fn stdin_and_stdout_are_dashes() -> Result<()> {
    let folder = folder("pipa")?;
    let id = example_ids()?.remove(0);
    let file = write_example(&id, &folder)?;
    let piped = docgen()?
        .args(["susun", "-", "--format", "teks", "-o", "-"])
        .stdin(std::fs::File::open(&file)?)
        .output()
        .context("cannot run docgen")?;
    ensure!(piped.status.success(), "{}", String::from_utf8_lossy(&piped.stderr));
    ensure!(piped.stdout == compose(&file, &["--format", "teks"])?, "a pipe gives another text");
    Ok(())
}

#[test]
fn what_cannot_be_read_ends_with_two_and_a_sentence() -> Result<()> {
    let folder = folder("galat")?;
    let broken = folder.join("rusak.json");
    std::fs::write(&broken, "{ \"format\": \"ksd-draf\", \"versi\": 1, ")?;
    let absent = folder.join("tidak-ada.json");
    let cases: &[(&str, &Path)] =
        &[("susun", &broken), ("periksa", &broken), ("susun", &absent), ("buka", &broken)];
    for (command, file) in cases {
        let answer = docgen()?.arg(command).arg(file).output()?;
        let said = String::from_utf8_lossy(&answer.stderr).into_owned();
        ensure!(answer.status.code() == Some(2), "{command} {}: {}", file.display(), answer.status);
        ensure!(!said.trim().is_empty(), "{command} {}: says nothing", file.display());
        ensure!(!said.contains("panicked"), "{command} {}: {said}", file.display());
        ensure!(answer.stdout.is_empty(), "{command} {}: prints a result", file.display());
    }
    let unknown = docgen()?.args(["contoh", "tidak-ada"]).output()?;
    ensure!(unknown.status.code() == Some(2), "unknown example: {}", unknown.status);
    Ok(())
}

#[test]
fn checking_ends_with_zero_or_one() -> Result<()> {
    let folder = folder("periksa")?;
    for id in example_ids()? {
        let file = write_example(&id, &folder)?;
        let answer = docgen()?
            .arg("periksa")
            .arg(&file)
            .args(["--format", "json", "--tanggal", "2026-01-02"])
            .output()?;
        let report: Value = serde_json::from_slice(&answer.stdout)
            .with_context(|| format!("{id}: {}", String::from_utf8_lossy(&answer.stderr)))?;
        let wanted = i32::from(report["final"] != Value::Bool(true));
        ensure!(answer.status.code() == Some(wanted), "{id}: final {}, {}", report["final"], answer.status);
    }
    Ok(())
}
