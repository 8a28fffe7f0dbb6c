//! `cargo xtask tidy`: what the architecture promises and no compiler checks.
//!
//! The import table and the ten laws stand in `docs/ARSITEKTUR.md`; here they are enforced by reading the
//! source text, which finishes in a blink. Pages that `codegen` writes are compared with what it would write now.

mod files;
mod imports;
mod panics;
mod paths;
mod pins;
mod source;

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use anyhow::{Context, Result, bail};

use crate::process;
use crate::workspace::Workspace;

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    /// Counted from one; zero when the whole file is meant.
    line: usize,
    reason: String,
}

impl Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.reason),
            line => write!(f, "{}:{line}: {}", self.path, self.reason),
        }
    }
}

/// The tracked text files, by path from the root with forward slashes.
type Tree = BTreeMap<String, String>;

/// Reads the tree and fails with the list of findings.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let tree = read(workspace)?;
    let findings = check_all(&tree);
    if findings.is_empty() {
        println!("tidy: {} berkas diperiksa, tidak ada temuan.", tree.len());
        return Ok(());
    }
    for finding in &findings {
        println!("{finding}");
    }
    bail!("tidy: {} temuan", findings.len())
}

/// The checks, and those that need the registry of rules.
fn check_all(tree: &Tree) -> Vec<Finding> {
    let generated = crate::codegen::check(tree).into_iter();
    let mut findings: Vec<Finding> =
        generated.map(|(path, line, reason)| Finding { path, line, reason }).collect();
    findings.extend(check(tree));
    findings
}

/// All checks over a tree in memory.
fn check(tree: &Tree) -> Vec<Finding> {
    let sources = source::rust(tree);
    let mut findings = imports::check(&sources);
    findings.extend(panics::check(&sources));
    findings.extend(files::check(tree));
    findings.extend(pins::check(tree));
    findings.sort();
    findings.dedup();
    findings
}

/// Every text file that git tracks or would track.
fn read(workspace: &Workspace) -> Result<Tree> {
    let list = process::output(workspace.command("git").args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))
    .context("git tidak dapat mendaftar berkas; jalankan di dalam hasil `git clone`")?;
    let mut tree = Tree::new();
    for path in list.split('\0').filter(|path| !path.is_empty()) {
        // A deleted but still tracked file is simply not there to be checked.
        let Ok(bytes) = std::fs::read(workspace.root.join(path)) else { continue };
        if let Some(text) = text(bytes) {
            tree.insert(path.to_owned(), text);
        }
    }
    Ok(tree)
}

/// The content of a text file; nothing for a picture or an archive.
fn text(bytes: Vec<u8>) -> Option<String> {
    if bytes.contains(&0) { None } else { String::from_utf8(bytes).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree of files in memory.
    pub(super) fn tree(files: &[(&str, &str)]) -> Tree {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn this_workspace_is_tidy() {
        let tree = read(&Workspace::find().unwrap()).unwrap();
        let findings: Vec<String> = check_all(&tree).iter().map(Finding::to_string).collect();
        assert!(findings.is_empty(), "jalankan `cargo xtask tidy`:\n{}", findings.join("\n"));
    }

    #[test]
    fn findings_name_the_place() {
        let finding = Finding { path: "a/b.rs".to_owned(), line: 3, reason: "sebab".to_owned() };
        assert_eq!(finding.to_string(), "a/b.rs:3: sebab");
        assert_eq!(Finding { line: 0, ..finding }.to_string(), "a/b.rs: sebab");
    }

    #[test]
    fn pictures_are_not_text() {
        assert_eq!(text(b"\x89PNG\0".to_vec()), None);
        assert_eq!(text(vec![0xff, 0xfe, 0x41]), None);
        assert_eq!(text(b"isi".to_vec()).as_deref(), Some("isi"));
    }
}
