//! No sudden end: docgen and the app return what went wrong instead of panicking.

use super::Finding;
use super::source::{self, Sources};

/// What ends a program, as it is written.
const ENDS: &[&str] = &[".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!("];

/// Looks through the code that ships.
pub(super) fn check(sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, code) in sources {
        if !["docgen/src/", "app/src/", "docx/src/"].iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        for end in ENDS {
            for (offset, _) in code.match_indices(end) {
                // `debug_panic!(` and the like are other macros.
                let before = code[..offset].chars().next_back();
                if !end.starts_with('.') && before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                    continue;
                }
                let line = source::line_of(code, offset);
                let reason = format!(
                    "`{}` di luar uji: kembalikan galat atau nilai yang pasti ada",
                    end.trim_matches(['.', '('])
                );
                findings.push(Finding { path: path.clone(), line, reason });
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::tests::tree;
    use super::*;

    fn lines(path: &str, code: &str) -> Vec<usize> {
        check(&source::rust(&tree(&[(path, code)]))).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn sudden_ends_are_found_outside_tests_only() {
        let code = "fn f() { x.unwrap(); }\nfn g() { y.expect(\"z\"); panic!(\"a\") }\n\
                    fn h() { x.unwrap_or(1); x.expect_err(e); my_panic!(); }\n\
                    #[cfg(test)]\nmod tests { fn t() { x.unwrap(); todo!() } }\n";
        let mut found = lines("docgen/src/susun/mod.rs", code);
        found.sort_unstable();
        assert_eq!(found, [1, 2, 2]);
        assert_eq!(lines("app/src/akar.rs", "todo!()"), [1]);
        assert_eq!(lines("xtask/src/main.rs", code), [0; 0]);
        assert_eq!(lines("docgen/src/teks.rs", "// panic!(\nlet s = \".unwrap()\";"), [0; 0]);
    }
}
