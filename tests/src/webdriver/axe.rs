//! axe-core inside the page: what of WCAG a program can judge.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::Page;
use crate::{have, target_folder};

/// Runs axe-core once everything that moves has come to rest: colours on their way have a contrast of their own.
///
/// `target-size` is part of WCAG 2.2 AA and switched off unless asked for.
const RUN: &str = "return Promise.all(document.getAnimations()
        .filter(it => it.effect.getComputedTiming().endTime !== Infinity && it.playState === 'running')
        .map(it => it.finished.catch(() => {})))
    .then(() => axe.run(document, {
        preload: false,
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
    }))
    .then(({ violations }) => violations.flatMap(({ id, impact, help, nodes }) => nodes.map(node =>
        ({ id, impact: node.impact ?? impact, help, target: node.target.flat().join(' '), html: node.html }))))";

/// The script: `NASKAH_AXE`, else where `cargo xtask test` puts it.
fn script() -> Result<PathBuf> {
    match std::env::var_os("NASKAH_AXE") {
        Some(file) => Ok(PathBuf::from(file)),
        None => Ok(target_folder()?.join("alat/node_modules/axe-core/axe.min.js")),
    }
}

/// Whether axe-core is there; without it a test steps aside, loudly, or fails where it is mandatory.
pub fn have_axe() -> Result<bool> {
    have("axe-core", script()?.is_file())
}

impl Page {
    /// Fails with every serious or critical finding of axe-core on the page as it is now; prints the others.
    ///
    /// `name` says which screen that is. Without axe-core the check steps aside, loudly.
    pub fn axe(&self, name: &str) -> Result<()> {
        if !have_axe()? {
            return Ok(());
        }
        if self.run("return typeof axe", &json!([]))? != "object" {
            // Scripts of the driver are exempt from the page's content policy.
            self.run(&std::fs::read_to_string(script()?)?, &json!([]))?;
        }
        let findings = self.run(RUN, &json!([]))?;
        let findings = findings.as_array().context("axe.run gave no list")?;
        let (bad, mild): (Vec<&Value>, Vec<&Value>) = findings
            .iter()
            .partition(|finding| ["serious", "critical"].iter().any(|is| finding["impact"] == *is));
        let list = |findings: &[&Value]| findings.iter().map(|finding| line(finding)).collect::<String>();
        if !mild.is_empty() {
            // Written straight to the handle: libtest hides what print macros of a passing test say.
            writeln!(std::io::stderr(), "\naxe on {name}, not grave:{}", list(&mild))?;
        }
        ensure!(bad.is_empty(), "axe on {name}:{}", list(&bad));
        Ok(())
    }
}

fn line(finding: &Value) -> String {
    let text = |key: &str| finding[key].as_str().unwrap_or("?");
    let (id, impact, help) = (text("id"), text("impact"), text("help"));
    format!("\n  {id} ({impact}) {help}\n    at {}: {}", text("target"), text("html"))
}
