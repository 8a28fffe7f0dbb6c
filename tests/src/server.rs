//! A static file server for the browser test: one folder, one prefix, nothing clever.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use anyhow::Result;

/// Serves a folder on a free port of this machine until the process ends.
pub struct Server {
    /// Scheme, host and port, without a slash at the end.
    pub origin: String,
    /// The address of the folder's `index.html`, with a slash at the end.
    pub address: String,
    missing: Arc<Mutex<Vec<String>>>,
    cut: Arc<AtomicBool>,
}

impl Server {
    /// Starts to serve `folder` under `prefix`, such as `/kantor/naskah/`.
    ///
    /// A prefix proves that the app works in any folder of a web server, not only at its root.
    pub fn start(folder: &Path, prefix: &str) -> Result<Self> {
        Self::start_with(folder, prefix, "no-store")
    }

    /// Like [`Server::start`], with what the browser is told about keeping files, such as `max-age=3600`.
    pub fn start_with(folder: &Path, prefix: &str, keeping: &'static str) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let origin = format!("http://{}", listener.local_addr()?);
        let missing = Arc::new(Mutex::new(Vec::new()));
        let cut = Arc::new(AtomicBool::new(false));
        let address = format!("{origin}{prefix}");
        let server = Self { origin, address, missing: Arc::clone(&missing), cut: Arc::clone(&cut) };
        let (folder, prefix) = (folder.to_owned(), prefix.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, prefix) = (folder.clone(), prefix.clone());
                let (missing, cut) = (Arc::clone(&missing), Arc::clone(&cut));
                // A browser keeps connections open; one thread each is plenty for one page.
                std::thread::spawn(move || {
                    // A browser that hangs up early is no failure of the test.
                    let _ = answer(&stream, &folder, &prefix, keeping, &missing, &cut);
                });
            }
        });
        Ok(server)
    }

    /// Hangs up on everyone from now on, as a server that is gone, or answers again.
    ///
    /// Unlike a browser that is told to be offline, this reaches workers too.
    pub fn cut(&self, cut: bool) {
        self.cut.store(cut, Ordering::SeqCst);
    }

    /// Paths that were asked for and are not there.
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().map(|paths| paths.clone()).unwrap_or_default()
    }
}

fn answer(
    stream: &TcpStream,
    folder: &Path,
    prefix: &str,
    keeping: &str,
    missing: &Mutex<Vec<String>>,
    cut: &AtomicBool,
) -> Result<()> {
    let mut reader = BufReader::new(stream);
    let mut out = stream;
    loop {
        let mut request = String::new();
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        let mut header = String::new();
        while reader.read_line(&mut header)? > 2 {
            header.clear();
        }
        if cut.load(Ordering::SeqCst) {
            return Ok(());
        }
        let path = request.split_whitespace().nth(1).unwrap_or_default();
        let found = find(path, folder, prefix).and_then(|file| std::fs::read(file).ok());
        let status = if found.is_some() { "200 OK" } else { "404 Not Found" };
        if found.is_none()
            && let Ok(mut missing) = missing.lock()
        {
            missing.push(path.to_owned());
        }
        let (kind, body) = (content_type(path), found.unwrap_or_default());
        write!(
            out,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: {keeping}\r\n\r\n",
            body.len()
        )?;
        out.write_all(&body)?;
        out.flush()?;
    }
}

/// The file that a path names, if it stays inside the folder.
fn find(path: &str, folder: &Path, prefix: &str) -> Option<PathBuf> {
    let path = path.split(['?', '#']).next()?.strip_prefix(prefix)?;
    if path.split('/').any(|part| part == ".." || part.contains('\\')) {
        return None;
    }
    Some(folder.join(if path.is_empty() { "index.html" } else { path }))
}

fn content_type(path: &str) -> &'static str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match path.rsplit_once('.').map_or("html", |(_, ending)| ending) {
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "html" | "/" => "text/html; charset=utf-8",
        _ if path.ends_with('/') => "text/html; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside_the_folder() {
        let folder = Path::new("dist");
        let found = |path: &str| find(path, folder, "/a/");
        assert_eq!(found("/a/"), Some(folder.join("index.html")));
        assert_eq!(found("/a/x/y.js?v=1"), Some(folder.join("x/y.js")));
        assert_eq!(found("/x.js"), None);
        assert_eq!(found("/a/../Cargo.toml"), None);
    }

    #[test]
    fn wasm_has_its_own_type() {
        assert_eq!(content_type("/a/b_bg.wasm"), "application/wasm");
        assert_eq!(content_type("/a/"), "text/html; charset=utf-8");
        assert_eq!(content_type("/a/data.bin"), "application/octet-stream");
    }
}
