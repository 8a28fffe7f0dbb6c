//! Rust source with comments, literals and test code blanked out, so that a plain scan sees only real code.

use std::collections::{BTreeMap, BTreeSet};

use super::Tree;

/// The masked text of every Rust file that is not test code, by path.
pub(super) type Sources = BTreeMap<String, String>;

/// Masks all Rust files of the tree and drops those that are compiled for tests only.
pub(super) fn rust(tree: &Tree) -> Sources {
    let mut sources = Sources::new();
    let mut test_modules = BTreeSet::new();
    for (path, text) in tree.iter().filter(|(path, _)| is_rust(path)) {
        let literals = mask_literals(text);
        let (code, modules) = mask_tests(&literals);
        let folder = module_folder(path);
        test_modules.extend(modules.into_iter().map(|name| format!("{folder}{name}")));
        sources.insert(path.clone(), code);
    }
    sources.retain(|path, _| {
        !test_modules.iter().any(|module| {
            path.strip_prefix(module.as_str()).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
        })
    });
    sources
}

fn is_rust(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|ending| ending == "rs")
}

/// The folder, with a closing slash, where the submodules of a file live.
fn module_folder(path: &str) -> String {
    let (folder, file) = path.rsplit_once('/').map_or(("", path), |(folder, file)| (folder, file));
    let slash = if folder.is_empty() { "" } else { "/" };
    match file {
        "mod.rs" | "lib.rs" | "main.rs" => format!("{folder}{slash}"),
        _ => format!("{folder}{slash}{}/", file.trim_end_matches(".rs")),
    }
}

/// Blanks comments and the insides of string and character literals; line breaks stay.
fn mask_literals(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = match (chars[at], chars.get(at + 1)) {
            ('/', Some('/')) => line_end(&chars, at),
            ('/', Some('*')) => block_comment_end(&chars, at),
            ('"', _) => string_end(&chars, at),
            ('\'', _) => character_end(&chars, at),
            ('r', Some('"' | '#')) if !in_word(&chars, at) => raw_string_end(&chars, at),
            _ => at + 1,
        };
        if end == at + 1 {
            out.push(chars[at]);
        } else {
            blank(&chars[at..end], &mut out);
        }
        at = end;
    }
    out
}

fn blank(chars: &[char], out: &mut String) {
    out.extend(chars.iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
}

/// Whether the character before continues a word; `b` and `c` may stand before a raw string.
fn in_word(chars: &[char], at: usize) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    match at.checked_sub(1).map(|before| chars[before]) {
        Some('b' | 'c') => at >= 2 && word(chars[at - 2]),
        Some(before) => word(before),
        None => false,
    }
}

fn line_end(chars: &[char], at: usize) -> usize {
    chars[at..].iter().position(|c| *c == '\n').map_or(chars.len(), |length| at + length)
}

fn block_comment_end(chars: &[char], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') if depth == 1 => return at + 2,
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    chars.len()
}

fn string_end(chars: &[char], start: usize) -> usize {
    let mut at = start + 1;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

/// The end of `'x'` or `'\n'`; a lifetime is no literal and ends after its quote.
fn character_end(chars: &[char], start: usize) -> usize {
    match (chars.get(start + 1), chars.get(start + 2)) {
        (Some('\\'), _) => {
            let close = chars.iter().skip(start + 3).position(|c| *c == '\'');
            close.map_or(chars.len(), |length| start + 3 + length + 1)
        }
        (Some(_), Some('\'')) => start + 3,
        _ => start + 1,
    }
}

fn raw_string_end(chars: &[char], start: usize) -> usize {
    let hashes = chars[start + 1..].iter().take_while(|c| **c == '#').count();
    let open = start + 1 + hashes;
    if chars.get(open) != Some(&'"') {
        // `r#type` is a raw identifier.
        return start + 1;
    }
    let mut at = open + 1;
    while at < chars.len() {
        if chars[at] == '"' && chars[at + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes {
            return at + 1 + hashes;
        }
        at += 1;
    }
    chars.len()
}

/// Blanks items under `#[cfg(test)]` and names the modules that live in files of their own.
fn mask_tests(code: &str) -> (String, Vec<String>) {
    let chars: Vec<char> = code.chars().collect();
    let mut out = String::with_capacity(code.len());
    let mut modules = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if let Some((after, inner)) = test_attribute(&chars, at) {
            let end = if inner { chars.len() } else { item_end(&chars, after) };
            let item: String = chars[after..end].iter().collect();
            if let Some(name) = item.trim_end().strip_suffix(';').and_then(declared_module) {
                modules.push(name.to_owned());
            }
            blank(&chars[at..end], &mut out);
            at = end;
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    (out, modules)
}

/// The name in `mod name`, `pub(super) mod name` and the like.
fn declared_module(item: &str) -> Option<&str> {
    let mut words = item.split_whitespace().rev();
    let name = words.next()?;
    (words.next()? == "mod").then_some(name)
}

/// If an attribute starts here that asks for test builds: where it ends, and whether it is an inner one.
fn test_attribute(chars: &[char], at: usize) -> Option<(usize, bool)> {
    if chars[at] != '#' {
        return None;
    }
    let inner = chars.get(at + 1) == Some(&'!');
    let open = at + 1 + usize::from(inner);
    if chars.get(open) != Some(&'[') {
        return None;
    }
    let end = balanced(chars, open);
    let text: String = chars[open..end].iter().filter(|c| !c.is_whitespace()).collect();
    let asks = text.starts_with("[cfg(")
        && !text.contains("not(")
        && !text.contains("any(")
        && text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == "test");
    asks.then_some((end, inner))
}

/// The end of the item that starts here: its `;`, or the brace that closes its body.
fn item_end(chars: &[char], start: usize) -> usize {
    let mut at = start;
    while at < chars.len() {
        match chars[at] {
            ';' => return at + 1,
            '{' => return balanced(chars, at),
            '(' | '[' => at = balanced(chars, at),
            _ => at += 1,
        }
    }
    chars.len()
}

/// Just after the bracket that closes the one at `open`.
fn balanced(chars: &[char], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, c) in chars.iter().enumerate().skip(open) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    chars.len()
}

/// The line, counted from one, of a byte offset.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::super::tests::tree;
    use super::*;

    #[test]
    fn comments_and_literals_are_blanked() {
        for hidden in [
            "// rahasia",
            "/* a /* rahasia */ b */",
            "\"rahasia \\\" rahasia\"",
            "r#\"rahasia \" rahasia\"#",
            "br\"rahasia\"",
            "//! rahasia",
        ] {
            let masked = mask_literals(&format!("x {hidden} \ny"));
            assert!(!masked.contains("rahasia"), "{hidden} -> {masked}");
            assert!(masked.starts_with('x') && masked.ends_with('y'), "{hidden} -> {masked}");
        }
    }

    #[test]
    fn characters_lifetimes_and_raw_identifiers_do_not_confuse() {
        let text = "fn f<'a>(x: &'a str) { let q = '\"'; let e = '\\''; let t = r#type; kode() }";
        let masked = mask_literals(text);
        assert!(masked.contains("<'a>") && masked.contains("&'a str") && masked.contains("r#type"));
        assert!(masked.contains("kode()"));
    }

    #[test]
    fn lines_keep_their_numbers() {
        let text = "a\n/* b\nc */\n\"d\ne\"\nf";
        let masked = mask_literals(text);
        assert_eq!(line_of(&masked, masked.find('f').unwrap()), 6);
    }

    #[test]
    fn test_code_is_blanked_and_the_rest_stays() {
        let text = "mod a;\n#[cfg(test)]\n#[allow(x)]\nmod tests { fn f() { rahasia() } }\nfn g() {}\n\
                    #[cfg(all(test, unix))]\nuse rahasia;\n#[cfg(not(test))]\nfn h() {}\n";
        let (code, modules) = mask_tests(text);
        assert!(!code.contains("rahasia"), "{code}");
        assert!(code.contains("mod a;") && code.contains("fn g()") && code.contains("fn h()"));
        assert!(modules.is_empty());
    }

    #[test]
    fn files_of_test_modules_are_dropped() {
        let tree = tree(&[
            ("docgen/src/lib.rs", "#[cfg(test)]\nmod uji;\nmod teks;\n"),
            ("docgen/src/uji.rs", "x"),
            ("docgen/src/uji/satu.rs", "x"),
            ("docgen/src/ujian.rs", "x"),
            ("docgen/src/teks.rs", "#[cfg(test)]\npub(super) mod contoh;\n"),
            ("docgen/src/teks/contoh.rs", "x"),
            ("docgen/src/teks/lain.rs", "#![cfg(test)]\nrahasia"),
        ]);
        let sources = rust(&tree);
        let paths: Vec<&str> = sources.keys().map(String::as_str).collect();
        assert_eq!(
            paths,
            ["docgen/src/lib.rs", "docgen/src/teks.rs", "docgen/src/teks/lain.rs", "docgen/src/ujian.rs"]
        );
        assert!(!sources["docgen/src/teks/lain.rs"].contains("rahasia"));
    }
}
