//! The tools that the commands need: is the fit version there, and if not, say so and install it.

use anyhow::{Context, Result, bail};

use crate::apt::{self, Package};
use crate::process::{output, run};
use crate::workspace::Workspace;

/// Something a step cannot run without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tool {
    /// rustfmt and clippy.
    Components,
    /// The standard library for the browser.
    WasmTarget,
    /// The bundler.
    Trunk,
    /// The generator of the JavaScript bindings; has to equal the crate's version.
    WasmBindgen,
    /// The size optimiser.
    WasmOpt,
    /// The Python referees of the DOCX tests.
    Venv,
    /// LibreOffice, poppler and fonts.
    Office,
    /// Chromium and its driver.
    Browser,
    /// The judge of accessibility inside the browser.
    Axe,
}

/// Every tool, in the order in which they are installed.
pub(crate) const ALL: &[Tool] = &[
    Tool::Components,
    Tool::Office,
    Tool::Browser,
    Tool::Venv,
    Tool::WasmTarget,
    Tool::WasmOpt,
    Tool::WasmBindgen,
    Tool::Trunk,
    Tool::Axe,
];

/// What the browser build needs.
pub(crate) const WEB: &[Tool] = &[Tool::WasmTarget, Tool::WasmOpt, Tool::WasmBindgen, Tool::Trunk];

/// Installs whatever of `wanted` is missing or unfit; prints nothing when all is well.
pub(crate) fn ensure(workspace: &Workspace, wanted: &[Tool]) -> Result<()> {
    let wanted: Vec<Tool> = ALL.iter().copied().filter(|tool| wanted.contains(tool)).collect();
    let mut packages: Vec<&[Package]> = Vec::new();
    for tool in &wanted {
        match tool {
            Tool::Office => packages.push(apt::OFFICE),
            Tool::Browser => packages.push(apt::BROWSER),
            Tool::Venv if !tool.fit(workspace)? => packages.push(apt::PYTHON),
            // Files are weighed with node's compressors even where wasm-opt came from elsewhere.
            Tool::WasmOpt | Tool::Axe if !packages.contains(&apt::NODE) => packages.push(apt::NODE),
            _ => {}
        }
    }
    apt::ensure(workspace, &packages)?;
    for tool in wanted {
        if tool.fit(workspace)? {
            continue;
        }
        println!("Memasang {}.", tool.notice(workspace)?);
        tool.install(workspace)?;
        if !tool.fit(workspace)? {
            bail!(
                "{tool:?} sudah dipasang tetapi versi yang ditemukan di PATH tetap bukan yang diminta Trunk.toml"
            );
        }
    }
    Ok(())
}

impl Tool {
    /// Whether the tool is there in the version that the workspace asks for.
    fn fit(self, workspace: &Workspace) -> Result<bool> {
        let version = |program: &str| output(workspace.command(program).arg("--version"));
        Ok(match self {
            Self::Components => version("rustfmt").is_some() && version("cargo-clippy").is_some(),
            Self::WasmTarget => {
                let library = output(workspace.command("rustc").args([
                    "--print",
                    "target-libdir",
                    "--target",
                    "wasm32-unknown-unknown",
                ]));
                library.is_some_and(|folder| std::path::Path::new(folder.trim()).is_dir())
            }
            Self::Trunk => is(version("trunk"), 1, &workspace.pinned("trunk-version")?),
            Self::WasmBindgen => is(version("wasm-bindgen"), 1, &workspace.pinned("wasm_bindgen")?),
            Self::WasmOpt => is(version("wasm-opt"), 2, &workspace.pinned("wasm_opt")?),
            Self::Venv => {
                let stamp = std::fs::read_to_string(workspace.venv().join(STAMP)).unwrap_or_default();
                stamp == requirements(workspace)?
            }
            Self::Axe => {
                let file = workspace.tools().join("node_modules/axe-core/package.json");
                let installed = std::fs::read_to_string(file).unwrap_or_default();
                version_in(&installed, "version") == Some(&axe_version(workspace)?)
            }
            // Debian packages were seen to by apt::ensure.
            Self::Office | Self::Browser => true,
        })
    }

    /// What, why, how long: one line before the work starts.
    fn notice(self, workspace: &Workspace) -> Result<String> {
        Ok(match self {
            Self::Components => "rustfmt dan clippy: memeriksa kode — sekitar 1 menit".to_owned(),
            Self::WasmTarget => {
                "target wasm32-unknown-unknown: Rust untuk peramban — sekitar 1 menit".to_owned()
            }
            Self::Trunk => format!(
                "trunk {}: merakit dan menyajikan aplikasi — sekitar 6 menit",
                workspace.pinned("trunk-version")?
            ),
            Self::WasmBindgen => format!(
                "wasm-bindgen-cli {}: menghubungkan Rust dan peramban — sekitar 3 menit",
                workspace.pinned("wasm_bindgen")?
            ),
            Self::WasmOpt => format!(
                "wasm-opt {} (paket npm binaryen): memperkecil aplikasi — kurang dari 1 menit",
                workspace.pinned("wasm_opt")?
            ),
            Self::Venv => "lingkungan Python dengan pemeriksa DOCX: wasit uji — sekitar 1 menit".to_owned(),
            Self::Axe => format!(
                "axe-core {} (paket npm): memeriksa aksesibilitas — kurang dari 1 menit",
                axe_version(workspace)?
            ),
            Self::Office | Self::Browser => "paket Debian".to_owned(),
        })
    }

    fn install(self, workspace: &Workspace) -> Result<()> {
        match self {
            Self::Components => rustup(workspace, &["component", "add", "rustfmt", "clippy"]),
            Self::WasmTarget => rustup(workspace, &["target", "add", "wasm32-unknown-unknown"]),
            Self::Trunk => {
                let version = workspace.pinned("trunk-version")?;
                run(workspace.command("cargo").args(["install", "trunk", "--version", &version, "--locked"]))
            }
            // Its published lock file names dependencies that no longer build everywhere.
            Self::WasmBindgen => {
                let version = workspace.pinned("wasm_bindgen")?;
                run(workspace.command("cargo").args(["install", "wasm-bindgen-cli", "--version", &version]))
            }
            Self::WasmOpt => npm(workspace, &format!("binaryen@{}", workspace.pinned("wasm_opt")?)),
            Self::Axe => npm(workspace, &format!("axe-core@{}", axe_version(workspace)?)),
            Self::Venv => install_venv(workspace),
            Self::Office | Self::Browser => Ok(()),
        }
    }
}

/// The file inside the environment that records which requirements it was made from.
const STAMP: &str = "requirements.txt";

fn requirements(workspace: &Workspace) -> Result<String> {
    let file = workspace.root.join("tests/alat/requirements.txt");
    std::fs::read_to_string(&file).with_context(|| format!("{} tidak terbaca", file.display()))
}

fn install_venv(workspace: &Workspace) -> Result<()> {
    let venv = workspace.venv();
    // --clear: a half-made environment of an interrupted run is not worth mending.
    run(workspace.command("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
    let python = venv.join("bin/python");
    run(workspace.command(&python.to_string_lossy()).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
        "tests/alat/requirements.txt",
    ]))?;
    std::fs::write(venv.join(STAMP), requirements(workspace)?)?;
    Ok(())
}

/// Installs one package of npm among the tools of this checkout.
fn npm(workspace: &Workspace, package: &str) -> Result<()> {
    std::fs::create_dir_all(workspace.tools())?;
    let install = ["install", "--silent", "--no-audit", "--no-fund", "--save-exact", "--prefix"];
    run(workspace.command("npm").args(install).arg(workspace.tools()).arg(package))
}

/// The version of axe-core that the browser tests are pinned to.
fn axe_version(workspace: &Workspace) -> Result<String> {
    let file = workspace.root.join("tests/alat/package.json");
    let text = std::fs::read_to_string(&file).with_context(|| format!("{} tidak terbaca", file.display()))?;
    version_in(&text, "axe-core")
        .map(str::to_owned)
        .context("tests/alat/package.json tidak menyebut axe-core")
}

/// The string value of a `"key": "value"` line of a JSON text.
fn version_in<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        (name.trim().trim_matches('"') == key).then(|| value.trim().trim_end_matches(',').trim_matches('"'))
    })
}

fn rustup(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    if !apt::on_path(workspace, "rustup") {
        bail!("`rustup` tidak ditemukan; pasang bagian Rust ini dengan cara sistem Anda, lalu ulangi");
    }
    run(workspace.command("rustup").args(arguments))
}

/// Whether the word at `place` of a `--version` line is exactly `wanted`.
fn is(line: Option<String>, place: usize, wanted: &str) -> bool {
    line.is_some_and(|line| line.split_whitespace().nth(place) == Some(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_whole() {
        let line = |text: &str| Some(text.to_owned());
        assert!(is(line("trunk 0.21.14\n"), 1, "0.21.14"));
        assert!(!is(line("trunk 0.21.1"), 1, "0.21.14"));
        assert!(is(line("wasm-opt version 132 (version_132)"), 2, "132"));
        assert!(!is(line("wasm-opt version 108"), 2, "132"));
        assert!(!is(None, 1, "132"));
    }

    #[test]
    fn axe_core_is_pinned_exactly() {
        let text = "{\n  \"name\": \"x\",\n  \"axe-core\": \"4.14.1\",\n  \"version\": \"2\"\n}\n";
        assert_eq!(version_in(text, "axe-core"), Some("4.14.1"));
        assert_eq!(version_in(text, "version"), Some("2"));
        assert_eq!(version_in(text, "binaryen"), None);
        let pinned = axe_version(&Workspace::find().unwrap()).unwrap();
        assert!(pinned.starts_with(|c: char| c.is_ascii_digit()), "not exact: {pinned}");
    }
}
