//! `naskah-luring.html`: the whole app in one file, which opens by double click.
//!
//! A page opened as a file may fetch nothing and import nothing, so all lies inside: style sheet, modules and loader as inline
//! elements that the policy of the page allows by their hash, everything else packed with gzip in elements that no browser
//! runs. `app/satu.js` unpacks them where the site would fetch.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::luring;

/// Reads what lies inside; stands before the modules.
const UNPACK: &str = include_str!("../../app/satu.js");

/// Writes the whole app of the build in `folder` as one page.
pub(crate) fn page(folder: &Path) -> Result<String> {
    let read = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name));
        text.with_context(|| format!("{name} dari bangunan peramban tidak terbaca"))
    };
    let html = read("index.html")?;
    let mut styles = String::new();
    let mut parts = Html { rest: &html, done: String::new() };

    parts.until("content=\"default-src")?;
    let policy_at = parts.done.len();
    parts.drop_until("\">")?;
    while let Some(tag) = parts.link()? {
        let (kind, file) = (value(&tag, "rel"), value(&tag, "href"));
        let file = file.trim_start_matches("./").split('?').next().unwrap_or_default();
        match kind {
            "stylesheet" => styles += &read(file)?,
            "icon" => {
                let icon = BASE64_STANDARD.encode(read(file)?);
                write!(
                    parts.done,
                    "<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\" type=\"image/svg+xml\">"
                )?;
            }
            // Nothing is fetched, so nothing beforehand; and what is no site is not installed.
            "manifest" | "modulepreload" | "preload" => {}
            other => anyhow::bail!("index.html: <link rel=\"{other}\"> belum dikenal pembuat berkas tunggal"),
        }
    }
    let html = parts.done + parts.rest;

    let (before, tag) = html.split_once("<script type=\"module\"").context("index.html tanpa muat.js")?;
    let (tag, after) = tag.split_once("</script>").context("index.html: <script> tidak ditutup")?;
    let (js, wasm) = (file_of(tag, "data-js"), file_of(tag, "data-wasm"));
    // The loader finds its names at its own element, and comes when the modules are there.
    let names = format!(" data-versi=\"\" data-js=\"{js}\" data-wasm=\"{wasm}\"");
    let module = |name: &str| module_text(name, &read(name)?);
    let scripts = [
        (String::new(), UNPACK.to_owned()),
        (String::new(), module(js)?),
        (String::new(), module("naskah-docx.js")?),
        (names, read("muat.js")?),
    ];
    ensure!(plain(&styles, "</style"), "lembar gaya tidak dapat ditanam");
    let (mut inline, mut allowed) = (format!("<style>{styles}</style>\n"), String::new());
    for (names, script) in &scripts {
        ensure!(plain(script, "</script") && plain(script, "<!--"), "sebuah skrip tidak dapat ditanam");
        writeln!(inline, "<script type=\"module\"{names}>{script}</script>")?;
        write!(allowed, "{} ", hash(script))?;
    }
    let policy = format!(
        "content=\"default-src 'none'; script-src {allowed}'wasm-unsafe-eval'; style-src {}; img-src data: blob:; \
         base-uri 'none'; form-action 'none'",
        hash(&styles)
    );
    let mut packed = String::new();
    for name in luring::names(folder)?.into_iter().filter(|name| is_inside(name)) {
        let bytes = gzip(&std::fs::read(folder.join(&name))?)?;
        writeln!(
            packed,
            "<script type=\"text/plain\" data-berkas=\"{name}\">{}</script>",
            BASE64_STANDARD.encode(bytes)
        )?;
    }
    let (head, rest) = before.split_at(policy_at);
    let (body, end) = after.split_once("</body>").context("index.html tanpa </body>")?;
    Ok(format!("{head}{policy}{rest}{inline}{body}{packed}</body>{end}"))
}

/// Whether a text can stand in an element as it is: without its end, and without line ends that a browser would change.
fn plain(text: &str, end: &str) -> bool {
    !text.contains(end) && !text.contains('\r')
}

/// What the app asks for while it runs.
fn is_inside(name: &str) -> bool {
    luring::has_ending(name, "wasm") || name.starts_with("contoh/") || name == "frasa.txt"
}

/// A page that is copied piece by piece.
struct Html<'h> {
    rest: &'h str,
    done: String,
}

impl Html<'_> {
    /// Copies up to a text, which stays ahead.
    fn until(&mut self, text: &str) -> Result<()> {
        let at = self.rest.find(text).with_context(|| format!("index.html tanpa `{text}`"))?;
        self.done += &self.rest[..at];
        self.rest = &self.rest[at..];
        Ok(())
    }

    /// Leaves out everything up to a text, which stays ahead.
    fn drop_until(&mut self, text: &str) -> Result<()> {
        let at = self.rest.find(text).with_context(|| format!("index.html tanpa `{text}`"))?;
        self.rest = &self.rest[at..];
        Ok(())
    }

    /// Copies up to the next link, which is left out and returned.
    fn link(&mut self) -> Result<Option<String>> {
        if !self.rest.contains("<link ") {
            return Ok(None);
        }
        self.until("<link ")?;
        let end = self.rest.find('>').context("index.html: <link> tidak ditutup")? + 1;
        let tag = self.rest[..end].to_owned();
        self.rest = &self.rest[end..];
        Ok(Some(tag))
    }
}

/// The value of an attribute.
fn value<'t>(tag: &'t str, attribute: &str) -> &'t str {
    let start = format!(" {attribute}=\"");
    tag.split_once(&start).and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default()
}

fn file_of<'t>(tag: &'t str, attribute: &str) -> &'t str {
    value(tag, attribute).trim_start_matches("./")
}

/// The text of a module with a last line that hands over what it exports: nobody can import an inline module.
fn module_text(name: &str, text: &str) -> Result<String> {
    ensure!(text.contains("export { initSync, __wbg_init as default };"), "{name}: bentuk modulnya berubah");
    let functions = text.lines().filter_map(|line| line.strip_prefix("export function ")?.split('(').next());
    let exports = functions.fold("default: __wbg_init".to_owned(), |all, name| format!("{all}, {name}"));
    Ok(format!("{text}\n(globalThis.modulSisipan ??= {{}})[\"{name}\"] = {{ {exports} }};\n"))
}

/// The form in which a policy names an inline element.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Packed without time and name, so that the same file gives the same bytes.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_module_hands_over_what_it_exports() {
        let text = "export function buka(docx) {\n}\nexport { initSync, __wbg_init as default };\n";
        let found = module_text("a.js", text).unwrap();
        assert!(found.starts_with(text));
        assert!(found.ends_with("[\"a.js\"] = { default: __wbg_init, buka };\n"), "{found}");
        assert!(module_text("a.js", "export default x;").is_err());
    }

    #[test]
    fn the_policy_names_a_script_by_its_hash() {
        assert_eq!(hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
