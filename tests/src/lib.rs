//! End-to-end tests: the command line, the DOCX referees, the app in a real browser.
//!
//! Nothing here knows the inside of `docgen` or of the app: programs are run, files and pages are read.
//! Tools that a machine lacks make a test step aside with a loud line, except where `NASKAH_WAJIB=1` or
//! `CI=true` says that all of them have to be there.

pub mod module;
pub mod referees;
pub mod server;
pub mod times;
pub mod webdriver;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail, ensure};

/// The folder into which Cargo puts what it builds for this profile, such as `target/debug`.
fn build_folder() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    // target/debug/deps/wasit-0123 for a test, target/debug/ukur for a program.
    let folder = program.ancestors().skip(1).find(|folder| !folder.ends_with("deps"));
    folder.map(Path::to_owned).context("program stands in no target folder")
}

/// Cargo's target folder.
fn target_folder() -> Result<PathBuf> {
    build_folder()?.parent().map(Path::to_owned).context("no target folder")
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The browser build: `NASKAH_DIST`, else `dist` in the root.
pub fn dist() -> PathBuf {
    std::env::var_os("NASKAH_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// The Python of the referees: `NASKAH_PYTHON`, else the one that `cargo xtask test` makes.
pub fn python() -> Result<PathBuf> {
    if let Some(python) = std::env::var_os("NASKAH_PYTHON") {
        return Ok(PathBuf::from(python));
    }
    Ok(target_folder()?.join("alat/venv/bin/python"))
}

/// Whether a program of that name is on `PATH`.
pub fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Answers whether a test may go on: `Ok(false)` means that it steps aside, loudly; an error means that the
/// tool was mandatory.
pub fn have(tool: &str, found: bool) -> Result<bool> {
    if found {
        return Ok(true);
    }
    let on = |name: &str, value: &str| std::env::var(name).is_ok_and(|is| is == value);
    ensure!(
        !on("CI", "true") && !on("NASKAH_WAJIB", "1"),
        "{tool} tidak ada; `cargo xtask test` memasang atau membangunnya"
    );
    // Written straight to the handle: libtest hides what print macros of a passing test say.
    writeln!(std::io::stderr(), "\n*** UJI DILEWATI: {tool} tidak ada; jalankan `cargo xtask test` ***")?;
    Ok(false)
}

/// An empty folder of that name for the files of one test.
pub fn fresh_folder(base: &str, name: &str) -> Result<PathBuf> {
    let folder = Path::new(base).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Runs a command to its end and returns its stdout; failure is an error that carries its stderr.
pub fn output(command: &mut Command) -> Result<Vec<u8>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot run {program}"))?;
    ensure!(
        output.status.success(),
        "{program} {:?} ended with {}:\n{}{}",
        command.get_args().collect::<Vec<_>>(),
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(output.stdout)
}

/// The `docgen` program: `NASKAH_DOCGEN`, else built now, so that a test never judges a stale one.
pub fn docgen() -> Result<Command> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let program = PROGRAM.get_or_init(|| build_docgen().map_err(|error| format!("{error:#}")));
    match program {
        Ok(program) => Ok(Command::new(program)),
        Err(error) => bail!("docgen cannot be built: {error}"),
    }
}

fn build_docgen() -> Result<PathBuf> {
    if let Some(program) = std::env::var_os("NASKAH_DOCGEN") {
        return Ok(PathBuf::from(program));
    }
    let folder = build_folder()?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(["build", "--quiet", "--package", "docgen", "--bin", "docgen"]);
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    output(&mut cargo)?;
    Ok(folder.join(format!("docgen{}", std::env::consts::EXE_SUFFIX)))
}

/// Runs a command of `cargo xtask`.
pub fn xtask(arguments: &[&str]) -> Result<Vec<u8>> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(["run", "--quiet", "--package", "xtask", "--"]).args(arguments);
    output(&mut cargo)
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Runs `docgen` and returns its stdout.
pub fn run_docgen(arguments: &[&str]) -> Result<Vec<u8>> {
    output(docgen()?.args(arguments))
}

/// The ids of the built-in examples.
pub fn example_ids() -> Result<Vec<String>> {
    let list = String::from_utf8(run_docgen(&["contoh", "--daftar"])?)?;
    let ids: Vec<String> =
        list.lines().filter_map(|line| line.split('\t').next()).map(|id| id.trim().to_owned()).collect();
    ensure!(!ids.is_empty(), "`docgen contoh --daftar` lists nothing");
    ensure!(ids.iter().all(|id| !id.is_empty()), "a line of `docgen contoh --daftar` has no id");
    Ok(ids)
}

/// Writes a built-in example, or `acak:SEED`, as a draft file.
pub fn write_example(id: &str, folder: &Path) -> Result<PathBuf> {
    let file = folder.join(format!("{}.json", id.replace(':', "-")));
    output(docgen()?.args(["contoh", id, "-o"]).arg(&file))?;
    Ok(file)
}

/// Runs `docgen susun` on a draft file and returns the naskah as bytes.
pub fn compose(draft: &Path, options: &[&str]) -> Result<Vec<u8>> {
    output(docgen()?.arg("susun").arg(draft).args(options))
}

/// Runs `docgen telaah` on a draft file and returns the sheet as bytes.
pub fn review_sheet(draft: &Path) -> Result<Vec<u8>> {
    output(docgen()?.arg("telaah").arg(draft).args(["--tanggal", "2026-12-01"]))
}

/// The words of a text: two texts are the same up to white space when their words are equal.
///
/// A non-breaking space is white space here too; a byte order mark is nothing.
pub fn words(text: &str) -> Vec<&str> {
    text.trim_start_matches('\u{feff}').split_whitespace().collect()
}

/// Fails with the surroundings of the first word that differs.
pub fn same_words(what: &str, expected: &str, found: &str) -> Result<()> {
    let (expected, found) = (words(expected), words(found));
    if expected == found {
        return Ok(());
    }
    let at = expected.iter().zip(&found).take_while(|(left, right)| left == right).count();
    let around = |words: &[&str]| {
        let (from, to) = (at.saturating_sub(12).min(words.len()), (at + 12).min(words.len()));
        words[from..to].join(" ")
    };
    bail!(
        "{what}: word {} of {} differs (found {})\n  expected: … {} …\n  found:    … {} …",
        at + 1,
        expected.len(),
        found.len(),
        around(&expected),
        around(&found)
    );
}

/// Like [`same_words`] where layout decides about white space, as in the text of a page: fails with the surroundings of the
/// first letter that differs.
pub fn same_letters(what: &str, expected: &str, found: &str) -> Result<()> {
    let letters = |text: &str| words(text).concat().chars().collect::<Vec<char>>();
    let (expected, found) = (letters(expected), letters(found));
    if expected == found {
        return Ok(());
    }
    let at = expected.iter().zip(&found).take_while(|(left, right)| left == right).count();
    let around = |text: &[char]| {
        let (from, to) = (at.saturating_sub(40).min(text.len()), (at + 40).min(text.len()));
        text[from..to].iter().collect::<String>()
    };
    bail!(
        "{what}: letter {} of {} differs (found {})\n  expected: … {} …\n  found:    … {} …",
        at + 1,
        expected.len(),
        found.len(),
        around(&expected),
        around(&found)
    );
}

/// References such as `Pasal 7 ayat (2) huruf a`, as they stand in a text, sorted.
pub fn references(text: &str) -> Vec<String> {
    let words = words(text);
    let mut found = Vec::new();
    let bare = |word: &str| word.trim_end_matches([',', '.', ';', ':']).to_owned();
    for (at, word) in words.iter().enumerate() {
        if *word != "Pasal" {
            continue;
        }
        let Some(number) = words.get(at + 1).filter(|next| next.starts_with(|c: char| c.is_ascii_digit()))
        else {
            continue;
        };
        let mut reference = format!("Pasal {}", bare(number));
        let mut rest = words[at + 2..].iter();
        while let Some(level) = rest.next().filter(|word| ["ayat", "huruf", "angka"].contains(word)) {
            let Some(number) = rest.next() else { break };
            reference = format!("{reference} {level} {}", bare(number));
        }
        found.push(reference);
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_does_not_matter_and_words_do() {
        same_words("sama", "a b\nc", "\u{feff}a\u{a0}b \t c\r\n").unwrap();
        let error = same_words("beda", "a b c", "a x c").unwrap_err().to_string();
        assert!(error.contains("word 2 of 3"), "{error}");
        assert!(same_words("kurang", "a b", "a").is_err());
        assert!(same_words("lebih", "", "a").is_err());
    }

    #[test]
    fn references_are_read_whole() {
        let text = "Pasal 1 KETENTUAN. Sesuai Pasal 7 ayat (2)\nhuruf a, Pasal 19. Pasal ini, ayat (1)";
        assert_eq!(references(text), ["Pasal 1", "Pasal 19", "Pasal 7 ayat (2) huruf a"]);
    }
}
