//! What makes a build work without a network: one version for all its files, and the list by which sw.js knows them.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

/// The list of files with their SHA-256, in the form that `sha256sum --check` reads too.
pub(crate) const LIST: &str = "berkas-sha256.txt";

const PAGE: &str = "index.html";
const WORKER: &str = "sw.js";

/// How many digits of the hash name a version.
const DIGITS: usize = 16;

/// Where the page carries its version.
const IN_PAGE: &str = "data-versi=\"";

/// Gives the build in `folder` its version: into the addresses of its page, into its worker, and as the list of its files.
///
/// The version follows from the content of all files, because the names that Trunk makes may stay while the content changes.
/// A build that has one already gets it anew, so that what was changed by hand counts.
pub(crate) fn stamp(folder: &Path) -> Result<String> {
    let read = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name));
        text.with_context(|| format!("{} tidak terbaca", folder.join(name).display()))
    };
    let page = unstamped_page(&read(PAGE)?)?;
    let worker = unstamped_worker(&lean(&read(WORKER)?))?;
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for name in names(folder)?.into_iter().filter(|name| name != LIST && name != WORKER) {
        let bytes = std::fs::read(folder.join(&name))?;
        files.push(match has_ending(&name, "js") {
            true => (name, lean(&String::from_utf8(bytes)?).into_bytes()),
            false if name == PAGE => (name, page.clone().into_bytes()),
            false => (name, bytes),
        });
    }
    let version: String =
        sha256(format!("{}{worker}", list(&files)).as_bytes()).chars().take(DIGITS).collect();

    let mut stamped = page.replacen(IN_PAGE, &format!("{IN_PAGE}{version}"), 1);
    for (name, _) in &files {
        for address in [format!("=\"{name}\""), format!("=\"./{name}\"")] {
            // Scripts that the loader fetches get the version from it.
            for attribute in [" href", " src"] {
                let found = format!("{attribute}{address}");
                stamped = stamped.replace(&found, &format!("{}?{version}\"", found.trim_end_matches('"')));
            }
        }
    }
    for (name, bytes) in &mut files {
        if name == PAGE {
            *bytes = stamped.clone().into_bytes();
        }
        std::fs::write(folder.join(name.as_str()), bytes)?;
    }
    let list = list(&files);
    std::fs::write(folder.join(LIST), &list)?;
    let filled = format!("const VERSI = \"{version}\", DAFTAR = \"{}\";", sha256(list.as_bytes()));
    std::fs::write(folder.join(WORKER), worker.replacen(EMPTY, &filled, 1))?;
    Ok(version)
}

/// The line of sw.js that is filled in.
const EMPTY: &str = "const VERSI = \"\", DAFTAR = \"\";";

/// The page without any version.
fn unstamped_page(page: &str) -> Result<String> {
    let (_, rest) =
        page.split_once(IN_PAGE).context("index.html tidak memuat data-versi; periksa Trunk.toml")?;
    let version = rest.split('"').next().unwrap_or_default();
    if version.is_empty() {
        return Ok(page.to_owned());
    }
    Ok(page.replace(&format!("?{version}\""), "\"").replacen(&format!("{IN_PAGE}{version}"), IN_PAGE, 1))
}

/// The worker without any version.
fn unstamped_worker(worker: &str) -> Result<String> {
    let lines = worker.lines().map(|line| if line.starts_with("const VERSI = ") { EMPTY } else { line });
    let worker = lines.collect::<Vec<_>>().join("\n") + "\n";
    ensure!(worker.contains(EMPTY), "sw.js tidak memuat baris `{EMPTY}`");
    Ok(worker)
}

/// A script without indentation, empty lines and lines that are only comments; those are for readers of the source.
///
/// A line break inside a template literal would be content: such a script stays as it is.
fn lean(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let (mut text, mut inside) = (String::new(), false);
    for line in script.lines().map(str::trim) {
        // A comment with code behind it is a line of code.
        inside |= line.starts_with("/*") && line.find("*/").is_none_or(|end| end + 2 == line.len());
        if !inside && !line.is_empty() && !line.starts_with("//") {
            text.push_str(line);
            text.push('\n');
        }
        inside &= !line.ends_with("*/");
    }
    text
}

/// The lines of `sha256sum` for these files.
pub(crate) fn list(files: &[(String, Vec<u8>)]) -> String {
    files.iter().fold(String::new(), |list, (name, bytes)| list + &sha256(bytes) + "  " + name + "\n")
}

/// The names of all files below a folder, with slashes, sorted.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>> {
    fn walk(folder: &Path, below: &str, found: &mut Vec<String>) -> Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                walk(&entry.path(), &format!("{name}/"), found)?;
            } else {
                found.push(name);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    walk(folder, "", &mut found).with_context(|| format!("folder {} tidak terbaca", folder.display()))?;
    found.sort();
    Ok(found)
}

/// Whether a file is of that kind.
pub(crate) fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == ending)
}

/// SHA-256 in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE_TEXT: &str = "<link rel=\"icon\" href=\"ikon.svg\"><link href=\"./a.css\"/>\
        <script src=\"./muat.js\" data-versi=\"\" data-js=\"./a.js\"></script>\n";

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("naskah-xtask-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("contoh")).unwrap();
        let worker = format!("// Komentar.\n{EMPTY}\nkerja();\n");
        for (name, text) in [
            (PAGE, PAGE_TEXT),
            ("a.css", "a{}"),
            ("a.js", "a"),
            ("ikon.svg", "<svg/>"),
            ("contoh/x.json", "{}"),
            ("muat.js", "// Kata.\nmulai();\n"),
            (WORKER, &worker),
        ] {
            std::fs::write(folder.join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn a_script_loses_what_no_browser_reads() {
        let script = "/**\n * Kata.\n */\nexport f() {\n    // Satu.\n    /* dua */ kerja(`a ${b}`);\n\n}\n";
        assert_eq!(lean(script), "export f() {\n/* dua */ kerja(`a ${b}`);\n}\n");
        let broken = "a = `satu\n  dua`;\n";
        assert_eq!(lean(broken), broken);
    }

    #[test]
    fn a_version_follows_from_all_files_and_stands_in_page_and_worker() {
        let folder = folder("versi");
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
        let first = stamp(&folder).unwrap();
        let page = read(PAGE);
        for part in [
            "href=\"ikon.svg?V\"",
            "href=\"./a.css?V\"",
            "src=\"./muat.js?V\"",
            "data-versi=\"V\"",
            "data-js=\"./a.js\"",
        ] {
            assert!(page.contains(&part.replace('V', &first)), "{part} in {page}");
        }
        let list = read(LIST);
        assert_eq!(list.lines().count(), 6, "{list}");
        assert!(list.contains(&format!("{}  index.html\n", sha256(page.as_bytes()))), "{list}");
        assert_eq!(
            read(WORKER),
            format!("const VERSI = \"{first}\", DAFTAR = \"{}\";\nkerja();\n", sha256(list.as_bytes()))
        );
        assert_eq!(read("muat.js"), "mulai();\n");
        // The same files, the same version; another file, another one, and nothing is left of the first.
        assert_eq!(stamp(&folder).unwrap(), first);
        assert_eq!(read(PAGE), page);
        std::fs::write(folder.join("contoh/x.json"), "[]").unwrap();
        let second = stamp(&folder).unwrap();
        assert_ne!(first, second);
        assert!(!read(PAGE).contains(&first) && !read(WORKER).contains(&first));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
