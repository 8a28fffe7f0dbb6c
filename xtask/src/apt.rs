//! Debian packages: which are missing, and installing them in one go.

use std::io::IsTerminal;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process;
use crate::workspace::Workspace;

/// How the presence of a package shows, also where it did not come from apt.
#[derive(PartialEq, Eq)]
pub(crate) enum Probe {
    /// A program that answers to `--version` or `-v`.
    Program(&'static str),
    /// A font family that fontconfig lists.
    Font(&'static str),
    /// A Python module of the system's interpreter.
    Module(&'static str),
}

/// One Debian package.
#[derive(PartialEq, Eq)]
pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) probe: Probe,
    pub(crate) why: &'static str,
}

/// `npm` and the interpreter of `wasm-opt` and of the measurement of sizes.
pub(crate) const NODE: &[Package] = &[
    Package {
        name: "nodejs",
        probe: Probe::Program("node"),
        why: "menjalankan wasm-opt dan mengukur berkas",
    },
    Package { name: "npm", probe: Probe::Program("npm"), why: "mengambil wasm-opt dan axe-core" },
];

/// What `python3 -m venv` needs.
pub(crate) const PYTHON: &[Package] = &[
    Package { name: "python3", probe: Probe::Program("python3"), why: "menjalankan pemeriksa DOCX" },
    Package { name: "python3-venv", probe: Probe::Module("ensurepip"), why: "memisahkan pemeriksa DOCX" },
];

/// What the DOCX referees need.
pub(crate) const OFFICE: &[Package] = &[
    Package { name: "libreoffice-writer-nogui", probe: Probe::Program("soffice"), why: "membuka DOCX" },
    Package { name: "poppler-utils", probe: Probe::Program("pdftotext"), why: "membaca PDF" },
    Package {
        name: "fonts-urw-base35",
        probe: Probe::Font("URW Bookman"),
        why: "pengganti Bookman Old Style",
    },
    Package { name: "fonts-liberation", probe: Probe::Font("Liberation Sans"), why: "pengganti Arial" },
];

/// What the browser test needs.
pub(crate) const BROWSER: &[Package] = &[
    Package { name: "chromium", probe: Probe::Program("chromium"), why: "menguji aplikasi" },
    Package { name: "chromium-driver", probe: Probe::Program("chromedriver"), why: "mengendalikan Chromium" },
];

impl Package {
    fn present(&self, workspace: &Workspace) -> bool {
        match self.probe {
            // Asking LibreOffice or Chromium for a version takes a second each; being on PATH is enough.
            Probe::Program(name) => on_path(workspace, name),
            Probe::Font(family) => process::output(workspace.command("fc-list").args([":", "family"]))
                .is_some_and(|list| list.contains(family)),
            Probe::Module(name) => {
                process::output(workspace.command("python3").args(["-c", &format!("import {name}, venv")]))
                    .is_some()
            }
        }
    }
}

/// Whether a program of that name is found on the checkout's `PATH`.
pub(crate) fn on_path(workspace: &Workspace, name: &str) -> bool {
    std::env::split_paths(&workspace.path()).any(|folder| folder.join(name).is_file())
}

/// Installs what is missing of `groups`, in one call of apt.
pub(crate) fn ensure(workspace: &Workspace, groups: &[&[Package]]) -> Result<()> {
    let missing: Vec<&Package> =
        groups.iter().flat_map(|group| group.iter()).filter(|package| !package.present(workspace)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    let reasons: Vec<String> =
        missing.iter().map(|package| format!("{} ({})", package.name, package.why)).collect();
    println!("Memasang paket Debian: {} — sekitar 1–4 menit.", reasons.join(", "));
    let Some(prefix) = privileged(workspace) else {
        bail!(
            "paket sistem belum ada dan perintah ini tidak berhak memasangnya.\n\
             Mintalah administrator menjalankan: apt-get update && apt-get install {}",
            names.join(" ")
        );
    };
    let apt = |arguments: &[&str]| {
        let mut words = prefix.iter().copied().chain([
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-qq",
            "-o",
            "Dpkg::Use-Pty=0",
        ]);
        let mut command =
            words.next().map_or_else(|| workspace.command("env"), |first| workspace.command(first));
        command.args(words).args(arguments);
        process::run(&mut command)
    };
    apt(&["update"])?;
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(&names);
    apt(&arguments)?;
    let still: Vec<&str> =
        missing.iter().filter(|package| !package.present(workspace)).map(|package| package.name).collect();
    if !still.is_empty() {
        bail!("apt selesai, tetapi {} tetap tidak ditemukan", still.join(", "));
    }
    Ok(())
}

/// The words to put before `apt-get`, or nothing when it may not or cannot be used.
fn privileged(workspace: &Workspace) -> Option<&'static [&'static str]> {
    if !on_path(workspace, "apt-get") {
        return None;
    }
    if process::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    let silent = process::output(Command::new("sudo").args(["-n", "true"])).is_some();
    // With a person at the keyboard sudo may ask for the password.
    let asking = std::io::stdin().is_terminal() && on_path(workspace, "sudo");
    (silent || asking).then_some(&["sudo"])
}
