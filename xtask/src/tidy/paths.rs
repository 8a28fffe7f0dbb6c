//! The paths that a Rust file names, in `use` trees and inline, resolved to the crate's root.

/// A path with the line where its last part stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Path {
    /// From the root of the crate, or starting with the name of a foreign crate.
    pub(super) parts: Vec<String>,
    pub(super) line: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Token {
    text: String,
    line: usize,
}

/// Words, `::` and single characters, without white space.
fn tokens(code: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut chars = code.chars().peekable();
    let mut line = 1;
    while let Some(c) = chars.next() {
        let mut text = c.to_string();
        match c {
            '\n' => line += 1,
            ':' if chars.peek() == Some(&':') => text.extend(chars.next()),
            c if is_word(c) => {
                while let Some(next) = chars.next_if(|c| is_word(*c)) {
                    text.push(next);
                }
            }
            _ => {}
        }
        if !c.is_whitespace() {
            tokens.push(Token { text, line });
        }
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Every single word of the code with its line, for names that may not occur at all.
pub(super) fn words(code: &str) -> Vec<(String, usize)> {
    tokens(code)
        .into_iter()
        .filter(|token| token.text.starts_with(is_word))
        .map(|token| (token.text, token.line))
        .collect()
}

/// All paths that start with `crate`, `self`, `super` or `std`; the first three resolved against `module`.
pub(super) fn paths(code: &str, module: &[String]) -> Vec<Path> {
    let tokens = tokens(code);
    let mut found = Vec::new();
    // Inline modules that enclose the current token, each with the brace depth of its body.
    let mut inline: Vec<(String, usize)> = Vec::new();
    let mut depth = 0_usize;
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    for at in 0..tokens.len() {
        match text(at) {
            "{" => {
                depth += 1;
                if at >= 2 && text(at - 2) == "mod" {
                    inline.push((text(at - 1).to_owned(), depth));
                }
            }
            "}" => {
                if inline.last().is_some_and(|(_, inside)| *inside == depth) {
                    inline.pop();
                }
                depth = depth.saturating_sub(1);
            }
            "crate" | "self" | "super" | "std"
                if text(at + 1) == "::" && (at == 0 || text(at - 1) != "::") =>
            {
                let mut trees = Vec::new();
                tree(&tokens, at, &[], &mut trees);
                let here: Vec<String> =
                    module.iter().cloned().chain(inline.iter().map(|(name, _)| name.clone())).collect();
                found.extend(trees.into_iter().map(|path| resolve(&path, &here)));
            }
            _ => {}
        }
    }
    found
}

/// Reads one `use` tree from `at` and returns the position after it.
fn tree(tokens: &[Token], mut at: usize, prefix: &[String], out: &mut Vec<Path>) -> usize {
    let mut parts = prefix.to_vec();
    let mut line = tokens.get(at).map_or(0, |token| token.line);
    while let Some(token) = tokens.get(at) {
        if token.text == "{" {
            at += 1;
            while tokens.get(at).is_some_and(|token| token.text != "}") {
                let before = at;
                at = tree(tokens, at, &parts, out);
                // Skips `,`, `as name` and whatever else does not belong to a path.
                while tokens.get(at).is_some_and(|token| token.text != "," && token.text != "}") {
                    at += 1;
                }
                if tokens.get(at).is_some_and(|token| token.text == ",") {
                    at += 1;
                }
                debug_assert!(at > before, "every branch moves on");
            }
            return at + 1;
        }
        if !token.text.starts_with(is_word) && token.text != "*" {
            break;
        }
        parts.push(token.text.clone());
        line = token.line;
        at += 1;
        if tokens.get(at).is_none_or(|token| token.text != "::") {
            break;
        }
        at += 1;
    }
    out.push(Path { parts, line });
    at
}

/// Replaces `crate`, `self` and `super` by where they lead.
fn resolve(path: &Path, here: &[String]) -> Path {
    let mut base: Option<Vec<String>> = None;
    let mut rest = path.parts.as_slice();
    while let [first, tail @ ..] = rest {
        match first.as_str() {
            "crate" => base = Some(Vec::new()),
            "self" if base.is_none() => base = Some(here.to_vec()),
            "super" => {
                let mut up = base.unwrap_or_else(|| here.to_vec());
                up.pop();
                base = Some(up);
            }
            _ => break,
        }
        rest = tail;
    }
    let parts = base.unwrap_or_default().into_iter().chain(rest.iter().cloned()).collect();
    Path { parts, line: path.line }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: &str, module: &str) -> Vec<String> {
        let module: Vec<String> =
            module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        paths(code, &module).iter().map(|path| format!("{}@{}", path.parts.join("::"), path.line)).collect()
    }

    #[test]
    fn use_trees_are_unfolded() {
        let code = "use crate::{\n  ranah::{Pihak, objek::*},\n  draf as d,\n};\nuse crate::teks;";
        assert_eq!(found(code, "susun"), ["ranah::Pihak@2", "ranah::objek::*@2", "draf@3", "teks@5"]);
    }

    #[test]
    fn super_and_self_lead_somewhere() {
        assert_eq!(found("use super::draf::Draf;", "naskah"), ["draf::Draf@1"]);
        assert_eq!(found("use super::super::draf;", "naskah::blok"), ["draf@1"]);
        assert_eq!(found("use self::blok::Blok;", "naskah"), ["naskah::blok::Blok@1"]);
        assert_eq!(found("mod dalam { use super::x; } use super::y;", "a::b"), ["a::b::x@1", "a::y@1"]);
    }

    #[test]
    fn inline_paths_count_and_visibilities_do_not() {
        assert_eq!(
            found("pub(crate) fn f() -> crate::draf::Draf { x::crate_y() }", "naskah"),
            ["draf::Draf@1"]
        );
        assert_eq!(found("fn f(self) { let y = std::fs::read(x); }", "naskah"), ["std::fs::read@1"]);
    }

    #[test]
    fn words_carry_lines() {
        assert_eq!(words("a_1\n::b"), [("a_1".to_owned(), 1), ("b".to_owned(), 2)]);
    }
}
