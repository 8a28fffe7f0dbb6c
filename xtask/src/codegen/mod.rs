//! `cargo xtask codegen`: pages that follow from the registry of rules and from the inventories of provisions.
//!
//! `docs/aturan` explains each rule, `docs/kepatuhan` says for each provision what becomes of it. Nobody edits them: `tidy`
//! fails when they differ from what is written here.

mod inventory;
mod matrix;
mod rules;

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;
use inventory::Inventory;
use matrix::Citation;

/// Folders that belong to the generator alone.
const FOLDERS: &[&str] = &["docs/aturan/", "docs/kepatuhan/"];
/// The inventories, one file per regulation.
const SOURCES: &str = "docgen/peraturan/";

/// Text files by path from the root.
type Tree = BTreeMap<String, String>;

/// What is wrong with a file: its path, the line from one or zero for the whole file, and the reason.
pub(crate) type Fault = (String, usize, String);

/// Writes every page, and removes those that have no source any more.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let mut sources = Tree::new();
    for entry in std::fs::read_dir(workspace.root.join(SOURCES)).context(SOURCES)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let text = std::fs::read_to_string(&path).with_context(|| name.clone())?;
        sources.insert(format!("{SOURCES}{name}"), text);
    }
    let (pages, faults) = pages(&sources);
    for (path, line, reason) in &faults {
        println!("{path}:{line}: {reason}");
    }
    if !faults.is_empty() {
        bail!("codegen: {} ketentuan perlu dibereskan", faults.len());
    }
    for folder in FOLDERS {
        let folder = workspace.root.join(folder);
        std::fs::create_dir_all(&folder)?;
        for entry in std::fs::read_dir(&folder)? {
            std::fs::remove_file(entry?.path())?;
        }
    }
    for (path, text) in &pages {
        std::fs::write(workspace.root.join(path), text).with_context(|| path.clone())?;
    }
    println!("codegen: {} halaman ditulis.", pages.len());
    Ok(())
}

/// Faults of the inventories, and pages that are stale, missing or left over.
pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let (pages, mut faults) = pages(tree);
    let stale =
        |path: &String| (path.clone(), 0, "tidak mutakhir: jalankan `cargo xtask codegen`".to_owned());
    faults.extend(
        pages.iter().filter(|(path, text)| tree.get(*path) != Some(*text)).map(|(path, _)| stale(path)),
    );
    let generated = |path: &&String| FOLDERS.iter().any(|folder| path.starts_with(folder));
    faults.extend(tree.keys().filter(generated).filter(|path| !pages.contains_key(*path)).map(stale));
    faults
}

/// All pages by path, and what is wrong with their sources.
fn pages(tree: &Tree) -> (Tree, Vec<Fault>) {
    let sources = tree.iter().filter(|(path, _)| path.starts_with(SOURCES));
    let (mut inventories, mut faults) = (Vec::new(), Vec::new());
    for (path, text) in sources {
        match Inventory::read(path, text) {
            Ok(inventory) => inventories.push(inventory),
            Err(found) => faults.extend(found),
        }
    }
    let (mut pages, found) = matrix::pages(&inventories, &Citation::all());
    faults.extend(found);
    pages.extend(rules::pages());
    (pages, faults)
}

/// Words as a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stale_missing_and_left_over_pages_are_found() {
        let mut tree = pages(&Tree::new()).0;
        assert_eq!(check(&tree), []);
        tree.insert("docs/aturan/KSD-000.md".to_owned(), String::new());
        tree.insert("docs/aturan/README.md".to_owned(), "diubah".to_owned());
        tree.remove("docs/aturan/KSD-106.md");
        let found: Vec<String> = check(&tree).into_iter().map(|(path, ..)| path).collect();
        assert_eq!(found, ["docs/aturan/KSD-106.md", "docs/aturan/README.md", "docs/aturan/KSD-000.md"]);
    }
}
