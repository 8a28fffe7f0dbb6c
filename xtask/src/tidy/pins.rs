//! Versions that have to agree in two files.

use super::{Finding, Tree};

/// A wasm-bindgen of another version than its generator makes an app that dies at start.
pub(super) fn check(tree: &Tree) -> Option<Finding> {
    let locked = locked_version(tree.get("Cargo.lock")?, "wasm-bindgen")?;
    let pins = tree.get("Trunk.toml")?;
    let (index, line) = pins.lines().enumerate().find(|(_, line)| line.starts_with("wasm_bindgen"))?;
    if line.contains(&format!("\"{locked}\"")) {
        return None;
    }
    let reason = format!(
        "Cargo.lock memakai wasm-bindgen {locked}: samakan di sini, atau `cargo update --package wasm-bindgen --precise …`"
    );
    Some(Finding { path: "Trunk.toml".to_owned(), line: index + 1, reason })
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::super::tests::tree;
    use super::*;

    #[test]
    fn the_generator_equals_the_crate() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\n";
        let with = |pin: &str| check(&tree(&[("Cargo.lock", lock), ("Trunk.toml", pin)]));
        assert_eq!(with("[tools]\nwasm_bindgen = \"0.2.126\"\n"), None);
        assert_eq!(with("[tools]\nwasm_bindgen = \"0.2.125\"\n").unwrap().line, 2);
        assert_eq!(check(&tree(&[("Cargo.lock", ""), ("Trunk.toml", "")])), None);
    }
}
