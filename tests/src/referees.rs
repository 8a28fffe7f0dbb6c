//! Programs that judge a DOCX; each sees what the others miss.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{output, python, root};

/// Whether the Python referees are installed.
pub fn have_python() -> Result<bool> {
    Ok(script("openxml-audit")?.is_file())
}

/// Whether LibreOffice and poppler are installed.
pub fn have_office() -> bool {
    crate::on_path("soffice") && crate::on_path("pdftotext")
}

/// A program of the referees' Python environment.
fn script(name: &str) -> Result<PathBuf> {
    Ok(python()?.with_file_name(name))
}

/// Runs a referee that prints JSON and uses its exit code for its verdict.
fn judge(command: &mut Command) -> Result<Value> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot run {command:?}"))?;
    serde_json::from_slice(&output.stdout)
        .with_context(|| format!("{command:?} printed no JSON:\n{}", String::from_utf8_lossy(&output.stderr)))
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// The schema, the types, the parts: openxml-audit over all DOCX in a folder, in one run.
///
/// Returns how many files were judged and one line for each finding.
pub fn openxml_audit(folder: &Path) -> Result<(usize, Vec<String>)> {
    let report = audit(folder)?;
    let mut findings = Vec::new();
    for file in &report {
        let clean = list(file, "errors").is_empty() && file["valid"] == Value::Bool(true);
        // In one run the referee takes ids of one file for those of another; alone, a file is judged by itself.
        let alone =
            if clean { Vec::new() } else { audit(Path::new(file["file"].as_str().unwrap_or_default()))? };
        let file = alone.first().unwrap_or(file);
        let errors = list(file, "errors");
        for error in errors {
            findings.push(format!(
                "{}: {} {}: {}",
                file["file"], error["part_uri"], error["path"], error["description"]
            ));
        }
        if errors.is_empty() && file["valid"] != Value::Bool(true) {
            findings.push(format!("{}: judged invalid without a finding: {}", file["file"], file["verdict"]));
        }
    }
    Ok((report.len(), findings))
}

/// The verdicts of openxml-audit on a file or on all files in a folder.
fn audit(what: &Path) -> Result<Vec<Value>> {
    let report = judge(
        Command::new(script("openxml-audit")?)
            .args(["--format", "microsoft365", "--max-errors", "0", "--output", "json", "--recursive"])
            .arg(what),
    )?;
    serde_json::from_value(report).context("openxml-audit: not a list of files")
}

/// Undefined styles and numbering, ids, orphans: docx-integrity, errors and warnings.
pub fn docx_integrity(files: &[PathBuf]) -> Result<(usize, Vec<String>)> {
    let report =
        judge(Command::new(script("docx-integrity")?).args(["check", "--json", "--no-config"]).args(files))?;
    let judged = list(&report, "files");
    let mut findings = Vec::new();
    for file in judged {
        for finding in list(file, "findings") {
            if finding["severity"] != "info" {
                findings.push(format!(
                    "{}: {} {} {}: {}",
                    file["path"], finding["code"], finding["part"], finding["where"], finding["message"]
                ));
            }
        }
    }
    Ok((judged.len(), findings))
}

/// References without a target, gaps in the outline, mixed language: the rules of docx-plus that are facts
/// and not taste.
pub fn docx_plus(file: &Path) -> Result<Vec<String>> {
    let mut command = Command::new(script("docx-plus")?);
    command.args(["lint", "--json", "--no-profile"]);
    for rule in ["broken-cross-reference", "heading-level-skip", "empty-heading", "mixed-language"] {
        command.args(["--rule", rule]);
    }
    let report = judge(command.arg(file))?;
    let findings = report.as_array().context("docx-plus: not a list of findings")?;
    Ok(findings
        .iter()
        .map(|finding| {
            format!("{}: {} {}: {}", file.display(), finding["rule"], finding["location"], finding["message"])
        })
        .collect())
}

/// Converts all files in one call of LibreOffice, with a profile of its own beside `out`.
///
/// `format` is a filter such as `pdf`; the results stand in `out`, in the order of `files`.
pub fn convert(files: &[PathBuf], format: &str, out: &Path) -> Result<Vec<PathBuf>> {
    let ending = format.split(':').next().unwrap_or(format);
    let profile = out.join("profil");
    output(
        Command::new("soffice")
            .arg(format!("-env:UserInstallation=file://{}", profile.display()))
            .args(["--headless", "--norestore", "--convert-to", format, "--outdir"])
            .arg(out)
            .args(files),
    )?;
    let mut converted = Vec::new();
    for file in files {
        let name = file.file_stem().context("file without a name")?;
        let result = out.join(name).with_extension(ending);
        // soffice ends with success even where it could not read a file.
        ensure!(result.is_file(), "LibreOffice did not convert {}", file.display());
        converted.push(result);
    }
    Ok(converted)
}

/// LibreOffice's filter for plain text in UTF-8.
pub const PLAIN_TEXT: &str = "txt:Text (encoded):UTF8";

/// The text of a PDF in reading order.
pub fn pdf_text(file: &Path) -> Result<String> {
    let text = output(Command::new("pdftotext").args(["-enc", "UTF-8", "-nopgbrk"]).arg(file).arg("-"))?;
    Ok(String::from_utf8(text)?)
}

/// Copies DOCX files into `out` with every cached REF result replaced by `RUSAK`, without headers and footers.
///
/// Whoever then still shows a right number has computed it. Returns the number of fields per file name.
pub fn spoil_references(files: &[PathBuf], out: &Path) -> Result<BTreeMap<String, u64>> {
    let report = judge(Command::new(python()?).arg(root().join("tests/alat/rusak.py")).arg(out).args(files))?;
    let counts = report.as_object().context("rusak.py: not an object")?;
    Ok(counts.iter().map(|(name, count)| (name.clone(), count.as_u64().unwrap_or(0))).collect())
}
