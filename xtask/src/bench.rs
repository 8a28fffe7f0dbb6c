//! `cargo xtask bench`: times of the release build in a browser; `bench skala` with a store of 1,000 drafts.

use anyhow::{Result, bail, ensure};

use crate::process;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// Runs the bench on `dist/`.
pub(crate) fn run(workspace: &Workspace, options: &[String]) -> Result<()> {
    let bin = match options {
        [] => "ukur",
        [one] if one == "skala" => "skala",
        [one, ..] => bail!("`{one}` tidak dikenal; bench hanya mengenal `skala`"),
    };
    tools::ensure(workspace, &[Tool::Browser])?;
    ensure!(
        workspace.dist().join("index.html").is_file(),
        "dist/ belum ada; jalankan dahulu `cargo xtask test --hanya web`"
    );
    process::run(
        workspace
            .command("cargo")
            .args(["run", "--quiet", "--package", "naskah-tests", "--bin", bin])
            .env("NASKAH_DIST", workspace.dist()),
    )
}
