//! Files as files: their length, their last line, and no path of somebody's machine in them.

use super::{Finding, Tree};

/// A source file may have as many lines without saying why.
const LINES: usize = 500;

/// Kinds of files whose length matters, because people read them from top to bottom.
const READ_BY_PEOPLE: &[&str] = &[".rs", ".css", ".js", ".cjs", ".mjs", ".py"];

/// Longer files that are better whole, each with the decision that says so.
const LONG: &[(&str, &str)] = &[];

/// Files whose bytes are the point, so that nothing may be added to them.
const EXACT: &[&str] = &["/golden/", "/uji/"];

/// Folders that exist on one machine only. Written in two pieces, so that this file does not name them.
const MACHINE: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];

/// Checks every text file.
pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree {
        findings.extend(length(tree, path, text));
        findings.extend(last_line(path, text));
        findings.extend(machine_paths(path, text));
    }
    findings
}

fn length(tree: &Tree, path: &str, text: &str) -> Option<Finding> {
    let lines = text.lines().count();
    if lines <= LINES || !READ_BY_PEOPLE.iter().any(|ending| path.ends_with(ending)) {
        return None;
    }
    let reason = match LONG.iter().find(|(long, _)| *long == path) {
        Some((_, decision)) if tree.contains_key(*decision) => return None,
        Some((_, decision)) => format!("keputusan {decision} tidak ada"),
        None => format!(
            "{lines} baris, lebih dari {LINES}: pecah, atau tulis alasannya di docs/keputusan dan daftarkan di xtask/src/tidy/files.rs"
        ),
    };
    Some(Finding { path: path.to_owned(), line: 0, reason })
}

fn last_line(path: &str, text: &str) -> Option<Finding> {
    if text.is_empty() || text.ends_with('\n') || EXACT.iter().any(|folder| path.contains(folder)) {
        return None;
    }
    let reason = "baris terakhir tidak ditutup".to_owned();
    Some(Finding { path: path.to_owned(), line: text.lines().count(), reason })
}

fn machine_paths(path: &str, text: &str) -> Vec<Finding> {
    let lines = text.lines().enumerate();
    let hits = lines.filter_map(|(index, line)| {
        let folder = MACHINE.iter().find(|folder| names(line, folder))?;
        let reason = format!("jalur mesin `{folder}`: pakai jalur dari akar repositori");
        Some(Finding { path: path.to_owned(), line: index + 1, reason })
    });
    hits.collect()
}

/// Whether the line names the folder at the root of a disk, not as a part of a longer path or an address.
fn names(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '_' | '-' | '/' | '}' | '~' | '*'))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::tree;
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        check(&tree(&[(path, text)])).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn long_files_need_a_decision() {
        assert_eq!(findings("docgen/src/a.rs", &"x\n".repeat(500)), [""; 0]);
        let found = findings("docgen/src/a.rs", &"x\n".repeat(501));
        assert!(found.len() == 1 && found[0].contains("501 baris"), "{found:?}");
        assert_eq!(findings("Cargo.lock", &"x\n".repeat(9000)), [""; 0]);
        for (path, decision) in LONG {
            assert!(decision.starts_with("docs/keputusan/"), "{path}");
        }
    }

    #[test]
    fn the_last_line_is_closed() {
        assert_eq!(findings("README.md", "a\nb"), ["README.md:2: baris terakhir tidak ditutup"]);
        assert_eq!(findings("README.md", ""), [""; 0]);
        assert_eq!(findings("docgen/tests/golden/pks/naskah.html", "<p>"), [""; 0]);
    }

    #[test]
    fn machine_paths_are_found_and_addresses_are_not() {
        for folder in MACHINE {
            assert_eq!(findings("a.sh", &format!("x\ncd {folder}x\n")).len(), 1, "{folder}");
            assert_eq!(findings("a.md", &format!("lihat https://contoh.id{folder}x\n")), [""; 0]);
            assert_eq!(findings("a.md", &format!("app{folder}x\n")), [""; 0]);
        }
    }
}
