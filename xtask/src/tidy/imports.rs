//! Who may know whom: the import table of `docs/ARSITEKTUR.md`.

use std::collections::BTreeMap;

use super::Finding;
use super::paths::{self, Path};
use super::source::Sources;

/// What a module of docgen may never name.
struct Edge {
    from: &'static str,
    to: &'static [&'static str],
    why: &'static str,
}

/// Module against module, inside docgen.
const EDGES: &[Edge] = &[
    Edge {
        from: "draf",
        to: &["teks", "naskah", "susun", "aturan", "laporan", "render"],
        why: "draf hanya mengenal ranah",
    },
    Edge {
        from: "teks",
        to: &["ranah", "draf", "naskah", "susun", "aturan", "laporan", "render"],
        why: "teks mengenal nama slot, bukan data",
    },
    Edge {
        from: "naskah",
        to: &["draf", "teks", "susun", "aturan", "laporan", "render"],
        why: "naskah tidak tahu dari mana isinya dan ke mana ia dicetak",
    },
    Edge { from: "susun", to: &["aturan", "laporan", "render"], why: "susun hanya menghasilkan Naskah" },
    Edge { from: "aturan", to: &["susun", "render"], why: "aturan membaca draf dan naskah, tidak mencetak" },
    Edge {
        from: "penentu",
        to: &["naskah", "susun", "aturan", "laporan", "render"],
        why: "penentu memutuskan sebelum ada naskah",
    },
    Edge {
        from: "render",
        to: &["draf", "teks", "susun", "aturan"],
        why: "pembaca naskah hanya melihat satu Naskah",
    },
];

/// Renderers do not know one another; what they share stands in `render/gaya.rs`.
const RENDERERS: &[&str] = &["html", "polos", "docx"];

/// A foreign crate, or module of std, and the only places that may name it.
struct Home {
    name: &'static str,
    /// The tree that the rule is about.
    within: &'static str,
    allowed: &'static [&'static str],
    why: &'static str,
}

const HOMES: &[Home] = &[
    Home { name: "docx_rs", within: "", allowed: &["docgen/src/render/docx"], why: "hanya di render/docx" },
    Home {
        name: "web_sys",
        within: "",
        allowed: BROWSER,
        why: "hanya di app/src/gudang dan app/src/peramban",
    },
    Home {
        name: "js_sys",
        within: "",
        allowed: BROWSER,
        why: "hanya di app/src/gudang dan app/src/peramban",
    },
    Home {
        name: "gloo_storage",
        within: "",
        allowed: &["app/src/gudang/lokal.rs"],
        why: "hanya di app/src/gudang/lokal.rs",
    },
    Home { name: "docx_rs", within: "docgen/src/susun", allowed: &[], why: "susun tidak mencetak" },
    Home { name: "serde_json", within: "docgen/src/ranah", allowed: &[], why: "ranah hanya nilai" },
    Home {
        name: "serde_json",
        within: "docgen/src/aturan",
        allowed: &[],
        why: "bentuk laporan milik laporan",
    },
    Home { name: "serde", within: "docgen/src/teks", allowed: &[], why: "berkas teks punya pembaca sendiri" },
    Home {
        name: "serde_json",
        within: "docgen/src/teks",
        allowed: &[],
        why: "berkas teks punya pembaca sendiri",
    },
];

const BROWSER: &[&str] = &["app/src/gudang", "app/src/peramban"];

/// What docgen may not do: law 6, no I/O and no clock.
const OUTSIDE_WORLD: &[&str] = &["env", "fs", "net", "process", "thread", "time"];

/// Checks every file against the table.
pub(super) fn check(sources: &Sources) -> Vec<Finding> {
    let names = root_names(sources.get("docgen/src/lib.rs").map_or("", String::as_str));
    let mut findings = Vec::new();
    for (path, code) in sources {
        findings.extend(homes(path, code));
        if let Some(module) = library_module(path) {
            for found in paths::paths(code, &module) {
                let reason = edge(&module, &found, &names).or_else(|| outside_world(&found));
                findings.extend(reason.map(|reason| Finding {
                    path: path.clone(),
                    line: found.line,
                    reason,
                }));
            }
        }
    }
    findings
}

/// The module of a file of docgen's library; nothing for the command line, which may do anything.
fn library_module(path: &str) -> Option<Vec<String>> {
    let inside = path.strip_prefix("docgen/src/")?.strip_suffix(".rs")?;
    if inside.starts_with("bin/") || inside == "cli" || inside.starts_with("cli/") || inside == "lib" {
        return None;
    }
    let mut parts: Vec<String> = inside.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    Some(parts)
}

/// Names that the root re-exports, with the module they come from, so that `crate::Draf` hides nothing.
fn root_names(root: &str) -> BTreeMap<String, String> {
    // In the root a path may start with a module's name; marked with `crate` it reads like any other.
    let marked = root.replace("pub use crate::", "pub use ").replace("pub use ", "pub use crate::");
    paths::paths(&marked, &[])
        .into_iter()
        .filter(|path| path.parts.len() > 1)
        .filter_map(|path| Some((path.parts.last()?.clone(), path.parts.first()?.clone())))
        .collect()
}

fn edge(module: &[String], path: &Path, names: &BTreeMap<String, String>) -> Option<String> {
    let from = module.first()?.as_str();
    let named = path.parts.first()?;
    if named == "std" {
        return None;
    }
    let to = match names.get(named) {
        // `susun` is both a module and a function of the root: either way it is `susun`.
        Some(home) if path.parts.len() == 1 => home.as_str(),
        _ => named.as_str(),
    };
    if from == to {
        let (own, other) = (module.get(1)?.as_str(), path.parts.get(1)?.as_str());
        let strangers =
            from == "render" && own != other && RENDERERS.contains(&own) && RENDERERS.contains(&other);
        return strangers.then(|| {
            format!("`render/{own}` tidak boleh mengenal `render/{other}` (yang sama taruh di render/gaya)")
        });
    }
    if from == "ranah" {
        return Some(format!("`ranah` tidak boleh mengimpor `{to}` (ranah tidak mengenal bagian lain)"));
    }
    let edge = EDGES.iter().find(|edge| edge.from == from && edge.to.contains(&to))?;
    Some(format!("`{from}` tidak boleh mengimpor `{to}` ({})", edge.why))
}

fn outside_world(path: &Path) -> Option<String> {
    let [first, second, ..] = path.parts.as_slice() else { return None };
    (first == "std" && OUTSIDE_WORLD.contains(&second.as_str())).then(|| {
        format!("`std::{second}` di docgen: pustaka tanpa I/O dan tanpa jam (hukum 6 docs/ARSITEKTUR.md)")
    })
}

fn homes(path: &str, code: &str) -> Vec<Finding> {
    let rules: Vec<&Home> = HOMES
        .iter()
        .filter(|home| path.starts_with(home.within) && !path.starts_with("xtask/"))
        .filter(|home| !home.allowed.iter().any(|place| path.starts_with(place)))
        .collect();
    let mut findings = Vec::new();
    for (word, line) in paths::words(code) {
        if let Some(home) = rules.iter().find(|home| home.name == word) {
            let reason = format!("`{word}` tidak boleh dipakai di sini ({})", home.why);
            findings.push(Finding { path: path.to_owned(), line, reason });
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::super::tests::tree;
    use super::*;

    fn findings(files: &[(&str, &str)]) -> Vec<String> {
        check(&source::rust(&tree(files))).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn allowed_imports_pass() {
        let files = [
            ("docgen/src/lib.rs", "pub mod draf;\npub use draf::Draf;\npub use naskah::Naskah;"),
            (
                "docgen/src/ranah/mod.rs",
                "use crate::ranah::pihak::Pihak;\nuse super::ranah::x;\nuse chrono::NaiveDate;",
            ),
            ("docgen/src/draf/mod.rs", "use crate::ranah::Lokasi;\nuse serde::Serialize;"),
            ("docgen/src/susun/pks.rs", "use crate::{draf::Draf, teks::PaketTeks, naskah, Naskah};"),
            ("docgen/src/aturan/daftar.rs", "use crate::naskah::NaskahBernomor;\nuse super::jenis::Aturan;"),
            (
                "docgen/src/render/docx/mod.rs",
                "use docx_rs::Docx;\nuse super::gaya;\nuse crate::naskah::Naskah;",
            ),
            ("docgen/src/bin/docgen.rs", "use std::fs;\nfn main() {}"),
            ("app/src/gudang/lokal.rs", "use gloo_storage::LocalStorage;\nuse web_sys::window;"),
            ("app/src/peramban.rs", "use js_sys::Date;"),
        ];
        assert_eq!(findings(&files), [""; 0]);
    }

    #[test]
    fn forbidden_modules_are_found_with_line_and_reason() {
        let cases = [
            ("docgen/src/ranah/pihak.rs", "\nuse crate::draf::Draf;", "`ranah` tidak boleh mengimpor `draf`"),
            (
                "docgen/src/naskah/blok.rs",
                "\nuse crate::{ranah, draf::Draf};",
                "`naskah` tidak boleh mengimpor `draf`",
            ),
            (
                "docgen/src/naskah/mod.rs",
                "\nuse super::teks::Paket;",
                "`naskah` tidak boleh mengimpor `teks`",
            ),
            (
                "docgen/src/render/html.rs",
                "\nfn f(d: &crate::draf::Draf) {}",
                "`render` tidak boleh mengimpor `draf`",
            ),
            (
                "docgen/src/render/html.rs",
                "\nuse super::docx::paket;",
                "`render/html` tidak boleh mengenal `render/docx`",
            ),
            (
                "docgen/src/susun/mod.rs",
                "\nuse crate::render::html;",
                "`susun` tidak boleh mengimpor `render`",
            ),
            ("docgen/src/aturan/x/y.rs", "\nuse crate::render;", "`aturan` tidak boleh mengimpor `render`"),
            (
                "docgen/src/teks/mod.rs",
                "\nuse crate::ranah::Tingkat;",
                "`teks` tidak boleh mengimpor `ranah`",
            ),
        ];
        for (path, code, wanted) in cases {
            let found = findings(&[(path, code)]);
            assert_eq!(found.len(), 1, "{path}: {found:?}");
            assert!(found[0].starts_with(&format!("{path}:2: {wanted}")), "{found:?}");
        }
    }

    #[test]
    fn the_root_hides_nothing() {
        let found = findings(&[
            ("docgen/src/lib.rs", "pub use draf::{Draf, Galat};\npub use crate::naskah::Naskah;"),
            ("docgen/src/render/polos.rs", "use crate::{Draf, Naskah};"),
        ]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("`render` tidak boleh mengimpor `draf`"), "{found:?}");
    }

    #[test]
    fn foreign_crates_have_one_home() {
        let cases = [
            ("docgen/src/render/html.rs", "use docx_rs::Docx;", "docx_rs"),
            ("app/src/langkah/pihak.rs", "let w = web_sys::window();", "web_sys"),
            ("app/src/akar.rs", "use js_sys::{Array, Date};", "js_sys"),
            ("app/src/gudang/memori.rs", "use gloo_storage::Storage;", "gloo_storage"),
            ("docgen/src/teks/baca.rs", "use serde::Deserialize;", "serde"),
            ("docgen/src/aturan/daftar.rs", "use serde_json::Value;", "serde_json"),
        ];
        for (path, code, name) in cases {
            let found = findings(&[(path, code)]);
            assert_eq!(found.len(), 1, "{path}: {found:?}");
            assert!(found[0].contains(&format!("`{name}` tidak boleh dipakai di sini")), "{found:?}");
        }
    }

    #[test]
    fn the_library_does_no_input_or_output() {
        let found =
            findings(&[("docgen/src/laporan.rs", "fn f() { std::fs::read(\"x\"); }\nuse std::{fmt, env};")]);
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn test_code_and_words_in_comments_are_free() {
        let code =
            "// crate::draf, docx_rs\n#[cfg(test)]\nmod tests { use crate::draf::Draf; use web_sys::x; }";
        assert_eq!(findings(&[("docgen/src/render/html.rs", code)]), [""; 0]);
    }
}
