//! The referees: programs of others judge what `docgen` writes.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Result, bail, ensure};
use naskah_tests::referees::{self, PLAIN_TEXT};
use naskah_tests::{
    compose, example_ids, fresh_folder, have, references, review_sheet, run_docgen, same_words, write_example,
};

/// Random drafts beside the examples; their seeds are fixed, so that a failure can be repeated.
const SEEDS: std::ops::Range<u64> = 0..64;
/// So many of them also as reports.
const REPORTED: u64 = 8;

/// What all tests judge, written once.
struct Material {
    /// The folder of all DOCX files.
    folder: PathBuf,
    /// The built-in examples: DOCX and plain text.
    examples: Vec<(PathBuf, String)>,
    /// The DOCX of random drafts.
    random: Vec<PathBuf>,
    /// Working copies with comments and sheets for the meeting, of the examples and some random drafts.
    reports: Vec<PathBuf>,
}

impl Material {
    fn example_files(&self) -> Vec<PathBuf> {
        self.examples.iter().map(|(docx, _)| docx.clone()).collect()
    }

    fn all_files(&self) -> Vec<PathBuf> {
        let random = self.random.iter().chain(&self.reports);
        self.example_files().into_iter().chain(random.cloned()).collect()
    }
}

fn folder(name: &str) -> Result<PathBuf> {
    fresh_folder(env!("CARGO_TARGET_TMPDIR"), &format!("wasit-{name}"))
}

fn material() -> Result<&'static Material> {
    static MATERIAL: OnceLock<Result<Material, String>> = OnceLock::new();
    match MATERIAL.get_or_init(|| write_material().map_err(|error| format!("{error:#}"))) {
        Ok(material) => Ok(material),
        Err(error) => bail!("{error}"),
    }
}

fn write_material() -> Result<Material> {
    let drafts = folder("draf")?;
    let folder = folder("docx")?;
    let write = |id: &str| -> Result<(PathBuf, PathBuf)> {
        let draft = write_example(id, &drafts)?;
        let docx = folder.join(draft.with_extension("docx").file_name().unwrap_or_default());
        std::fs::write(&docx, compose(&draft, &["--format", "docx"])?)?;
        Ok((draft, docx))
    };
    let mut examples = Vec::new();
    let mut reports = Vec::new();
    let mut report = |draft: &Path, docx: &Path| -> Result<()> {
        let stem = docx.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let named = |kind: &str| docx.with_file_name(format!("{stem}-{kind}.docx"));
        let (commented, sheet) = (named("komentar"), named("telaah"));
        std::fs::write(&commented, compose(draft, &["--dengan-komentar"])?)?;
        std::fs::write(&sheet, review_sheet(draft)?)?;
        reports.extend([commented, sheet]);
        Ok(())
    };
    for id in example_ids()? {
        let (draft, docx) = write(&id)?;
        report(&draft, &docx)?;
        examples.push((docx, String::from_utf8(compose(&draft, &["--format", "teks"])?)?));
    }
    let mut random = Vec::new();
    for seed in SEEDS {
        let (draft, docx) = write(&format!("acak:{seed}"))?;
        if seed < REPORTED {
            report(&draft, &docx)?;
        }
        random.push(docx);
    }
    Ok(Material { folder, examples, random, reports })
}

fn no_findings(who: &str, expected: usize, (judged, findings): (usize, Vec<String>)) -> Result<()> {
    ensure!(judged == expected, "{who} judged {judged} of {expected} files");
    let shown: Vec<&str> = findings.iter().take(30).map(String::as_str).collect();
    ensure!(findings.is_empty(), "{who}: {} findings\n{}", findings.len(), shown.join("\n"));
    Ok(())
}

#[test]
fn openxml_audit_finds_nothing() -> Result<()> {
    if !have("openxml-audit", referees::have_python()?)? {
        return Ok(());
    }
    let material = material()?;
    no_findings("openxml-audit", material.all_files().len(), referees::openxml_audit(&material.folder)?)
}

#[test]
fn docx_integrity_finds_nothing() -> Result<()> {
    if !have("docx-integrity", referees::have_python()?)? {
        return Ok(());
    }
    let files = material()?.all_files();
    no_findings("docx-integrity", files.len(), referees::docx_integrity(&files)?)
}

#[test]
fn docx_plus_finds_nothing() -> Result<()> {
    if !have("docx-plus", referees::have_python()?)? {
        return Ok(());
    }
    let files = material()?.example_files();
    let mut findings = Vec::new();
    for file in &files {
        let mut found = referees::docx_plus(file)?;
        // A naskah with a partner abroad is in two languages, each marked as what it is.
        if file
            .file_stem()
            .and_then(|n| n.to_str())
            .is_some_and(|n| n.ends_with("-ksdpl") || n.ends_with("-ksdll"))
        {
            found.retain(|finding| !finding.contains("\"mixed-language\""));
        }
        findings.extend(found);
    }
    no_findings("docx-plus", files.len(), (files.len(), findings))
}

#[test]
fn libreoffice_reads_the_same_text() -> Result<()> {
    if !have("LibreOffice", referees::have_office())? {
        return Ok(());
    }
    let material = material()?;
    // Random drafts have to open too; what is compared are the examples, whose text people have read.
    let texts = referees::convert(&material.all_files(), PLAIN_TEXT, &folder("teks")?)?;
    let mut differences = Vec::new();
    for ((docx, expected), text) in material.examples.iter().zip(&texts) {
        let found = std::fs::read_to_string(text)?;
        if let Err(error) = same_words(&name(docx), expected, &found) {
            differences.push(error.to_string());
        }
    }
    ensure!(differences.is_empty(), "{}", differences.join("\n"));
    Ok(())
}

#[test]
fn references_are_fields_that_find_their_target() -> Result<()> {
    if !have("LibreOffice", referees::have_office())? || !have("Python", referees::have_python()?)? {
        return Ok(());
    }
    let material = material()?;
    let spoiled = folder("rusak")?;
    let counts = referees::spoil_references(&material.example_files(), &spoiled)?;
    ensure!(counts.len() == material.examples.len(), "spoiled {counts:?}");
    ensure!(counts.values().any(|count| *count > 0), "no example has a REF field: nothing is tested");

    let copies: Vec<PathBuf> = material
        .examples
        .iter()
        .map(|(docx, _)| spoiled.join(docx.file_name().unwrap_or_default()))
        .collect();
    let pdfs = referees::convert(&copies, "pdf", &folder("pdf")?)?;
    let mut differences = Vec::new();
    for ((docx, expected), pdf) in material.examples.iter().zip(&pdfs) {
        let found = referees::pdf_text(pdf)?;
        if found.contains("RUSAK") {
            differences.push(format!("{}: a reference finds no target", name(docx)));
        }
        let (expected, found) = (references(expected), references(&found));
        if expected != found {
            let lacking: Vec<_> = expected.iter().filter(|text| !found.contains(text)).collect();
            let extra: Vec<_> = found.iter().filter(|text| !expected.contains(text)).collect();
            differences.push(format!(
                "{}: {} references expected, {} found; lacking {lacking:?}, extra {extra:?}",
                name(docx),
                expected.len(),
                found.len()
            ));
        }
    }
    ensure!(differences.is_empty(), "{}", differences.join("\n"));
    Ok(())
}

/// What another program writes when it saves without an edit is no edit; `docgen` ends with 1 where it sees one.
#[test]
fn libreoffice_saves_without_an_edit() -> Result<()> {
    if !have("LibreOffice", referees::have_office())? {
        return Ok(());
    }
    for saved in referees::convert(&material()?.example_files(), "docx", &folder("simpan")?)? {
        run_docgen(&["buka", "--ubahan", &saved.to_string_lossy()])?;
    }
    Ok(())
}

fn name(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
