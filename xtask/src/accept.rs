//! `cargo xtask terima`: let the golden tests rewrite their files, then show what changed.

use anyhow::Result;

use crate::process;
use crate::workspace::Workspace;

/// The switch that golden tests look for.
const SWITCH: &str = "NASKAH_TERIMA";

/// Rewrites the golden files and shows the difference; accepting it is the reviewer's commit.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let mut tally = process::Tally::default();
    let tests = process::run_tests(
        workspace
            .command("cargo")
            .args([
                "test",
                "--workspace",
                "--exclude",
                "naskah-tests",
                "--exclude",
                "xtask",
                "--no-fail-fast",
            ])
            .env(SWITCH, "1"),
        &mut tally,
    );
    println!("\nPerubahan berkas (periksa sebelum commit):");
    process::run(workspace.command("git").args(["--no-pager", "diff", "--stat"]))?;
    process::run(workspace.command("git").args(["--no-pager", "status", "--short"]))?;
    tests
}
