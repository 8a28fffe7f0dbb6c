//! `docs/aturan`: what `docgen aturan` says, as pages.

use std::fmt::Write as _;

use docgen::aturan::{Aturan, SEMUA, belum_dibangun, penjelasan, uraian};
use docgen::ranah::{Rujukan, Tingkat};

use super::{Tree, cell};

const MADE: &str = "<!-- Ditulis oleh `cargo xtask codegen`; jangan disunting. -->\n\n";

const INDEX: &str = "# Aturan pemeriksaan

Setiap aturan dengan tingkat, dasar, dan kepastian dasarnya; penjelasannya di halaman yang ditautkan.
Perintah `docgen aturan` menampilkan hal yang sama.

| Aturan | Tingkat | Yang diperiksa | Dasar | Kepastian |
|---|---|---|---|---|
";

const WAITING: &str = "
## Belum dibangun

Aturan acuan yang naskahnya belum tersedia.

| Aturan | Tingkat | Untuk | Yang diperiksa | Dasar | Kepastian |
|---|---|---|---|---|---|
";

/// The index and the pages: one for each rule of weight, one for the suggestions of a group, one for the sections of a
/// document.
pub(super) fn pages() -> Tree {
    let mut pages = Tree::new();
    let mut index = format!("{MADE}{INDEX}");
    for rule in SEMUA.iter() {
        let page = page(rule);
        let basis: Vec<String> = rule.dasar.iter().map(Rujukan::teks).collect();
        let _ = writeln!(
            index,
            "| [{}]({page}.md) | {} | {} | {} | {} |",
            rule.id,
            rule.tingkat.kode(),
            cell(&rule.ringkas()),
            cell(&basis.join("; ")),
            rule.tanda.kode()
        );
        let path = format!("docs/aturan/{page}.md");
        pages.entry(path).or_insert_with(|| text(&page));
    }
    if !belum_dibangun().is_empty() {
        index.push_str(WAITING);
    }
    for rule in belum_dibangun() {
        let _ = writeln!(
            index,
            "| {} | {} | {} | {} | {} | {} |",
            rule.id,
            rule.tingkat.kode(),
            rule.untuk,
            cell(rule.ringkas),
            cell(&rule.dasar.join("; ")),
            rule.tanda
        );
    }
    pages.insert("docs/aturan/README.md".to_owned(), index);
    pages
}

/// The page on which a rule stands.
fn page(rule: &Aturan) -> String {
    if let Some((group, section)) = rule.id.split_once('/') {
        return format!("{group}-{}", section.split('.').next().unwrap_or(section));
    }
    if rule.tingkat != Tingkat::Saran {
        return rule.id.to_owned();
    }
    match rule.id.split_once('-') {
        Some(("KSD", number)) => format!("KSD-{}xx", number.get(..1).unwrap_or_default()),
        Some((group, _)) => group.to_owned(),
        None => rule.id.to_owned(),
    }
}

/// The text of a page: the explanation itself, or the heads of its rules and what they share.
fn text(name: &str) -> String {
    let rules: Vec<&Aturan> = SEMUA.iter().copied().filter(|rule| page(rule) == name).collect();
    let explained = |rule: &Aturan| penjelasan(rule.id).unwrap_or_default();
    let mut text = match rules[..] {
        [rule] if rule.id == name => explained(rule),
        _ => {
            let mut text = format!("# {name}\n\n");
            for rule in &rules {
                let explained = explained(rule);
                let head = explained.split("\n\n## ").next().unwrap_or_default();
                let head = head.trim_start_matches("# ").replace("\n\n", "\n  ");
                let _ = writeln!(text, "- **{}**{}", rule.id, head.strip_prefix(rule.id).unwrap_or(&head));
            }
            let shared = rules.first().map(|rule| uraian(rule)).unwrap_or_default();
            let _ = write!(text, "\n{shared}");
            text
        }
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    format!("{MADE}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_page_that_names_it() {
        let pages = pages();
        let index = &pages["docs/aturan/README.md"];
        for rule in SEMUA.iter() {
            let name = page(rule);
            assert!(pages[&format!("docs/aturan/{name}.md")].contains(rule.id), "{}", rule.id);
            assert!(index.contains(&format!("| [{}]({name}.md) |", rule.id)), "{}", rule.id);
        }
        for rule in belum_dibangun() {
            assert!(index.contains(&format!("| {} |", rule.id)), "{}", rule.id);
        }
        assert!(pages["docs/aturan/KSD-106.md"].contains("## Cara memperbaiki"));
    }
}
