//! `cargo xtask run`: build the app, serve it, open it.

use anyhow::{Context, Result, bail};

use crate::dist;
use crate::process;
use crate::tools;
use crate::workspace::Workspace;

/// Options of `cargo xtask run`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    port: u16,
    open: bool,
    release: bool,
}

impl Options {
    /// Reads `--port N`, `--tanpa-buka` and `--rilis`.
    pub(crate) fn parse(args: &[String]) -> Result<Self> {
        let mut options = Self { port: 8080, open: true, release: false };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--port" => {
                    let value = args.next().context("--port memerlukan nomor, misalnya --port 8081")?;
                    options.port = value
                        .parse()
                        .ok()
                        .filter(|port| *port != 0)
                        .with_context(|| format!("`{value}` bukan nomor port (1–65535)"))?;
                }
                "--tanpa-buka" => options.open = false,
                "--rilis" => options.release = true,
                other => bail!("`{other}` tidak dikenal; pilihan: --port N, --tanpa-buka, --rilis"),
            }
        }
        Ok(options)
    }
}

/// Builds, serves and opens the app until interrupted.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    tools::ensure(workspace, tools::WEB)?;
    dist::fetch(workspace)?;
    let address = format!("http://127.0.0.1:{}/", options.port);
    let open = options.open && has_display();
    println!("Membangun aplikasi (pertama kali beberapa menit), lalu menyajikannya di {address}");
    if !open {
        println!("Buka alamat itu di peramban.");
    }
    println!("Hentikan dengan Ctrl+C.");
    let mut trunk = workspace.command("trunk");
    trunk.args(["serve", "--skip-version-check", "--address", "127.0.0.1", "--port"]);
    trunk.arg(options.port.to_string());
    if options.release {
        trunk.args(dist::RELEASE);
    }
    if open {
        trunk.arg("--open");
    }
    process::run(&mut trunk)
}

/// On Linux a browser can only open where there is a display; elsewhere there always is one.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read() {
        assert_eq!(parse("").unwrap(), Options { port: 8080, open: true, release: false });
        assert_eq!(
            parse("--port 9000 --tanpa-buka").unwrap(),
            Options { port: 9000, open: false, release: false }
        );
        for bad in ["--port", "--port nol", "--port 0", "--port 70000", "--buka"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
