//! The browser build, and `cargo xtask dist`: release files, their sizes, archives.

use anyhow::{Context, Result, ensure};

use crate::luring;
use crate::process;
use crate::rilis;
use crate::tools;
use crate::workspace::Workspace;

/// Release mode in the profile that the workspace keeps for the browser.
pub(crate) const RELEASE: &[&str] = &["--release", "--cargo-profile", "web"];

/// Prints the size of every file as it travels: raw, gzip, brotli. The test of the size budget uses it too.
const SIZES: &str = "tests/alat/ukuran.cjs";

/// Fetches all crates, because Trunk then builds with `--offline`.
pub(crate) fn fetch(workspace: &Workspace) -> Result<()> {
    process::run(workspace.command("cargo").args(["fetch", "--quiet", "--locked"]))
        .context("Cargo.lock tidak sesuai dengan Cargo.toml, atau paket Rust tidak dapat diambil")
}

/// Builds the app for release into `dist/`.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    fetch(workspace)?;
    // Panic messages name source files: without this the release would carry the folders of the machine that built it, and
    // two machines would give different bytes.
    let remap = workspace.folders().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    // These flags take the place of those in .cargo/config.toml.
    let flags = remap.chain(["--cfg".to_owned(), "erase_components".to_owned()]);
    process::run(
        workspace
            .command("trunk")
            .args(["build", "--skip-version-check"])
            .args(RELEASE)
            .env("CARGO_ENCODED_RUSTFLAGS", flags.collect::<Vec<_>>().join("\u{1f}")),
    )?;
    ensure!(
        workspace.dist().join("index.html").is_file(),
        "trunk selesai tetapi dist/index.html tidak ada; periksa `dist` di Trunk.toml"
    );
    // What is tested is what is shipped: the version is part of the build.
    luring::stamp(&workspace.dist()).map(drop)
}

/// Builds everything that is handed out into `target/rilis`.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    tools::ensure(workspace, tools::WEB)?;
    build(workspace)?;
    process::run(workspace.command("node").arg(SIZES).arg(workspace.dist()))?;
    process::run(workspace.command("cargo").args([
        "build",
        "--release",
        "--locked",
        "--package",
        "docgen",
        "--bin",
        "docgen",
    ]))?;

    let program = workspace.target.join("release").join(format!("docgen{}", std::env::consts::EXE_SUFFIX));
    let out = workspace.target.join("rilis");
    let archive = rilis::pack(workspace, &program, &out)?;
    println!("\nSiap dibagikan:");
    for file in [archive, out.join(rilis::SINGLE)] {
        println!("  {} ({} kB)", file.display(), file.metadata()?.len().div_ceil(1000));
    }
    Ok(())
}
