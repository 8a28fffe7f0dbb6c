//! The WASM module of the browser build, as far as a test has to look into it.

use std::path::Path;

use anyhow::{Context, Result};

use crate::dist;

/// Whether the browser build is one for release; figures of another one mean nothing.
pub fn is_release() -> Result<bool> {
    for entry in std::fs::read_dir(dist())? {
        let path = entry?.path();
        if is_module(&path) {
            return Ok(!names_functions(&std::fs::read(path)?));
        }
    }
    None.context("dist/ holds no WASM")
}

fn is_module(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "wasm")
}

/// Whether a WASM module names its functions, as only a build for development does.
fn names_functions(module: &[u8]) -> bool {
    // Sections follow the eight bytes of the header: kind, length, content; a custom one begins with its name.
    let mut rest = module.get(8..).unwrap_or_default();
    while let Some((kind, after)) = rest.split_first() {
        let (mut length, mut shift, mut used) = (0_usize, 0, 0);
        for byte in after.iter().take(5) {
            length |= usize::from(byte & 0x7f) << shift;
            (shift, used) = (shift + 7, used + 1);
            if byte & 0x80 == 0 {
                break;
            }
        }
        let Some(content) = after.get(used..used + length) else { return false };
        if *kind == 0 && content.starts_with(b"\x04name") {
            return true;
        }
        rest = &after[used + length..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_for_development_shows() {
        let module = |sections: &[u8]| [b"\0asm\x01\0\0\0", sections].concat();
        assert!(names_functions(&module(b"\x0a\x02xx\x00\x06\x04namex")));
        assert!(!names_functions(&module(b"\x0a\x06\x04namex\x00\x0a\x09producers")));
        assert!(!names_functions(&module(b"")));
    }
}
