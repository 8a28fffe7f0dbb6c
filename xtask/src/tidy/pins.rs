//! Versions that have to agree in two files, or to differ.

use super::{Finding, Tree};

/// All checks of versions.
pub(super) fn check(tree: &Tree) -> impl Iterator<Item = Finding> {
    generator(tree).into_iter().chain(reader(tree))
}

/// A wasm-bindgen of another version than its generator makes an app that dies at start.
fn generator(tree: &Tree) -> Option<Finding> {
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

/// docx-rs turns on the feature `encoding` of its quick-xml. In a version of our own our reader stays without it; in the
/// same version its tables would come into the app, more than 200 kB that hardly compress.
fn reader(tree: &Tree) -> Option<Finding> {
    let manifest = tree.get("Cargo.toml")?;
    let (index, line) = manifest.lines().enumerate().find(|(_, line)| line.starts_with("quick-xml = "))?;
    let wanted = line.split('"').nth(1)?;
    let block = tree.get("Cargo.lock")?.split("[[package]]").find(|block| {
        let version = block.strip_prefix("\nname = \"quick-xml\"\nversion = \"");
        version.and_then(|v| v.strip_prefix(wanted)).is_some_and(|rest| rest.starts_with(['.', '"']))
    })?;
    if !block.contains("\"encoding_rs\"") {
        return None;
    }
    let reason = format!(
        "quick-xml {wanted} menarik encoding_rs ke dalam aplikasi: pakai versi lain daripada versi yang dipakai docx-rs"
    );
    Some(Finding { path: "Cargo.toml".to_owned(), line: index + 1, reason })
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
        let with = |pin: &str| generator(&tree(&[("Cargo.lock", lock), ("Trunk.toml", pin)]));
        assert_eq!(with("[tools]\nwasm_bindgen = \"0.2.126\"\n"), None);
        assert_eq!(with("[tools]\nwasm_bindgen = \"0.2.125\"\n").unwrap().line, 2);
        assert_eq!(check(&tree(&[("Cargo.lock", ""), ("Trunk.toml", "")])).count(), 0);
    }

    #[test]
    fn the_reader_has_no_encodings() {
        let lock = "[[package]]\nname = \"quick-xml\"\nversion = \"0.41.0\"\ndependencies = [\n \"encoding_rs\",\n]\n\n\
                    [[package]]\nname = \"quick-xml\"\nversion = \"0.42.0\"\ndependencies = [\n \"memchr\",\n]\n";
        let with = |version: &str| {
            let manifest = format!("[workspace.dependencies]\nquick-xml = {{ version = \"{version}\" }}\n");
            check(&tree(&[("Cargo.lock", lock), ("Cargo.toml", &manifest)]))
                .map(|f| f.line)
                .collect::<Vec<_>>()
        };
        assert!(with("0.42").is_empty());
        assert!(with("0.42.0").is_empty());
        assert_eq!(with("0.41"), [2]);
    }
}
