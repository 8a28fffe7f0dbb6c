//! Where things live, and the environment in which child processes run.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The folders of this checkout.
pub(crate) struct Workspace {
    /// The folder of the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Finds the workspace from the crate's own place, so that the working directory does not matter.
    pub(crate) fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.canonicalize().with_context(|| format!("folder {} tidak terbaca", root.display()))?;
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => std::env::current_dir()?.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// Tools that belong to this checkout only.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("alat")
    }

    /// The Python environment of the referees.
    pub(crate) fn venv(&self) -> PathBuf {
        self.tools().join("venv")
    }

    /// The script that judges accessibility.
    pub(crate) fn axe(&self) -> PathBuf {
        self.tools().join("node_modules/axe-core/axe.min.js")
    }

    /// The browser build.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A command in the root of the workspace that finds the checkout's own tools first.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.path());
        // Trunk takes NO_COLOR for a boolean flag and refuses the usual value 1.
        if std::env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        command
    }

    /// `PATH` with the checkout's own tools and `cargo install`'s folder in front.
    pub(crate) fn path(&self) -> OsString {
        let mut folders = vec![self.tools().join("node_modules").join(".bin")];
        folders.extend(cargo_home().map(|home| home.join("bin")));
        if let Some(path) = std::env::var_os("PATH") {
            folders.extend(std::env::split_paths(&path));
        }
        // A folder whose name holds the separator cannot be joined; then the plain PATH has to do.
        std::env::join_paths(folders).unwrap_or_else(|_| std::env::var_os("PATH").unwrap_or_default())
    }

    /// Folders of this machine that source files stand in, with the names that a release shows instead.
    pub(crate) fn folders(&self) -> impl Iterator<Item = (PathBuf, &'static str)> {
        [(cargo_home(), "/cargo"), (Some(self.root.clone()), "/naskah")]
            .into_iter()
            .filter_map(|(from, to)| Some((from?, to)))
    }

    /// A version pinned in `Trunk.toml`, without its operator or prefix: `key = "=1.2"` gives `1.2`.
    pub(crate) fn pinned(&self, key: &str) -> Result<String> {
        let file = self.root.join("Trunk.toml");
        let text =
            std::fs::read_to_string(&file).with_context(|| format!("{} tidak terbaca", file.display()))?;
        value(&text, key)
            .map(|pin| pin.trim_start_matches('=').trim_start_matches("version_").to_owned())
            .with_context(|| format!("Trunk.toml tidak menyebut versi `{key}`"))
    }
}

/// The string value of a top-level `key = "value"` line of a TOML text.
fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines().find_map(|line| {
        let (name, rest) = line.split_once('=')?;
        (name.trim() == key).then(|| rest.trim().trim_matches('"'))
    })
}

/// Where cargo keeps crates and installed programs.
fn cargo_home() -> Option<PathBuf> {
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_are_read_from_trunk_toml() {
        let text = "trunk-version = \"=0.21.14\"\n[tools]\n# wasm_opt = \"no\"\nwasm_opt = \"version_132\"\n";
        assert_eq!(value(text, "trunk-version"), Some("=0.21.14"));
        assert_eq!(value(text, "wasm_opt"), Some("version_132"));
        assert_eq!(value(text, "sass"), None);
        let workspace = Workspace::find().unwrap();
        for key in ["trunk-version", "wasm_bindgen", "wasm_opt"] {
            let pin = workspace.pinned(key).unwrap();
            assert!(pin.starts_with(|c: char| c.is_ascii_digit()), "{key}: {pin}");
        }
    }
}
