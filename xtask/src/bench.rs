//! `cargo xtask bench`: times of the release build in a browser.

use anyhow::{Result, ensure};

use crate::process;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// Runs the bench on `dist/`.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    tools::ensure(workspace, &[Tool::Browser])?;
    ensure!(
        workspace.dist().join("index.html").is_file(),
        "dist/ belum ada; jalankan dahulu `cargo xtask test --hanya web`"
    );
    process::run(
        workspace
            .command("cargo")
            .args(["run", "--quiet", "--package", "naskah-tests", "--bin", "ukur"])
            .env("NASKAH_DIST", workspace.dist()),
    )
}
