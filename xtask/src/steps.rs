//! `cargo xtask test`: every check of the workspace as a named, timed step.

use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};

use crate::dist;
use crate::process::{self, Tally};
use crate::tidy;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// One check that can also be run alone.
struct Step {
    /// What `--hanya` takes.
    name: &'static str,
    /// Shown when the step starts.
    what: &'static str,
    needs: &'static [Tool],
    run: fn(&Workspace, &mut Tally) -> Result<()>,
}

/// In order of cost: what fails fast comes first.
const STEPS: &[Step] = &[
    Step { name: "format", what: "bentuk kode (rustfmt)", needs: &[Tool::Components], run: format },
    Step { name: "tidy", what: "aturan impor dan kebersihan berkas", needs: &[], run: tidy_step },
    Step { name: "clippy", what: "pemeriksa kode (clippy), juga untuk peramban", needs: CLIPPY, run: clippy },
    Step { name: "uji", what: "uji semua crate", needs: &[Tool::Venv], run: unit_tests },
    Step { name: "web", what: "bangun aplikasi peramban (rilis)", needs: tools::WEB, run: web },
    Step {
        name: "dokumen",
        what: "uji CLI dan wasit DOCX",
        needs: &[Tool::Venv, Tool::Office],
        run: document_tests,
    },
    Step { name: "peramban", what: "uji aplikasi di Chromium", needs: BROWSER, run: browser_tests },
];

const CLIPPY: &[Tool] = &[Tool::Components, Tool::WasmTarget];

/// Python unpacks the release archive.
const BROWSER: &[Tool] = &[Tool::Browser, Tool::Axe, Tool::Venv];

/// Reads `--hanya LANGKAH`.
pub(crate) fn only(args: &[String]) -> Result<Option<&str>> {
    match args {
        [] => Ok(None),
        [flag, name] if flag == "--hanya" => Ok(Some(name)),
        _ => bail!("pilihan `test` hanyalah --hanya LANGKAH; langkah: {}", names()),
    }
}

fn names() -> String {
    STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ")
}

/// Runs all steps, or the one named, and closes with the count of tests.
pub(crate) fn test(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    let chosen: Vec<&Step> = STEPS.iter().filter(|step| only.is_none_or(|name| step.name == name)).collect();
    if chosen.is_empty() {
        bail!("langkah `{}` tidak ada; langkah: {}", only.unwrap_or_default(), names());
    }
    let clock = Clock::start();
    let needs: Vec<Tool> = chosen.iter().flat_map(|step| step.needs.iter().copied()).collect();
    tools::ensure(workspace, &needs).context("alat belum lengkap")?;

    let mut tally = Tally::default();
    let mut times = Vec::new();
    let mut outcome = Ok(());
    for step in &chosen {
        println!("\n── {}: {}", step.name, step.what);
        let clock = Clock::start();
        let result = (step.run)(workspace, &mut tally);
        times.push(format!("{} {}", step.name, seconds(clock.elapsed())));
        if let Err(error) = result {
            let name = step.name;
            outcome = Err(anyhow!(
                "langkah `{name}`: {error:#}\nUlangi langkah ini saja dengan: cargo xtask test --hanya {name}"
            ));
            break;
        }
    }
    println!("\nWaktu: {} — seluruhnya {}", times.join(", "), seconds(clock.elapsed()));
    if only.is_none() || tally != Tally::default() {
        println!("{}", tally.closing());
    }
    outcome
}

fn format(workspace: &Workspace, _: &mut Tally) -> Result<()> {
    process::run(workspace.command("cargo").args(["fmt", "--all", "--check"]))
        .context("jalankan `cargo fmt --all`")
}

fn tidy_step(workspace: &Workspace, _: &mut Tally) -> Result<()> {
    tidy::run(workspace)
}

fn clippy(workspace: &Workspace, _: &mut Tally) -> Result<()> {
    let strict = ["--", "-D", "warnings"];
    process::run(workspace.command("cargo").args(["clippy", "--workspace", "--all-targets"]).args(strict))?;
    let app = ["clippy", "--package", "naskah-app", "--target", "wasm32-unknown-unknown"];
    process::run(workspace.command("cargo").args(app).args(strict))
}

fn unit_tests(workspace: &Workspace, tally: &mut Tally) -> Result<()> {
    let arguments = ["test", "--workspace", "--exclude", "naskah-tests", "--no-fail-fast"];
    process::run_tests(
        workspace.command("cargo").args(arguments).env("NASKAH_PYTHON", workspace.venv().join("bin/python")),
        tally,
    )
}

fn web(workspace: &Workspace, _: &mut Tally) -> Result<()> {
    dist::build(workspace)
}

fn document_tests(workspace: &Workspace, tally: &mut Tally) -> Result<()> {
    end_to_end(workspace, &["--lib", "--test", "cli", "--test", "wasit"], tally)
}

fn browser_tests(workspace: &Workspace, tally: &mut Tally) -> Result<()> {
    if !workspace.dist().join("index.html").is_file() {
        bail!("dist/ belum ada; jalankan dahulu `cargo xtask test --hanya web`");
    }
    // Browsers take turns anyway; one thread says so, and keeps what the tests print together.
    let serial = ["--", "--test-threads=1"];
    let tests = ["--test", "perkakas", "--test", "ukuran", "--test", "peramban"];
    end_to_end(workspace, &[tests.as_slice(), &serial].concat(), tally)
}

fn end_to_end(workspace: &Workspace, targets: &[&str], tally: &mut Tally) -> Result<()> {
    process::run_tests(
        workspace
            .command("cargo")
            .args(["test", "--package", "naskah-tests", "--no-fail-fast"])
            .args(targets)
            .env("NASKAH_WAJIB", "1")
            .env("NASKAH_DIST", workspace.dist())
            .env("NASKAH_AXE", workspace.axe())
            .env("NASKAH_PYTHON", workspace.venv().join("bin/python")),
        tally,
    )
}

/// The one place of xtask that reads a clock; it only tells how long a step took.
struct Clock(std::time::Instant);

impl Clock {
    #[expect(clippy::disallowed_methods, reason = "xtask reports how long its own steps take")]
    fn start() -> Self {
        Self(std::time::Instant::now())
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

fn seconds(duration: Duration) -> String {
    format!("{},{} dtk", duration.as_secs(), duration.subsec_millis() / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn one_step_can_be_chosen() {
        assert_eq!(only(&[]).unwrap(), None);
        assert_eq!(only(&words("--hanya tidy")).unwrap(), Some("tidy"));
        assert!(only(&words("--hanya")).is_err());
        assert!(only(&words("tidy")).is_err());
    }

    #[test]
    fn names_are_unique_and_a_wrong_one_lists_them() {
        let mut sorted: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), STEPS.len());
        let workspace = Workspace::find().unwrap();
        let message = test(&workspace, Some("semua")).unwrap_err().to_string();
        assert!(message.contains("format") && message.contains("peramban"), "{message}");
    }
}
