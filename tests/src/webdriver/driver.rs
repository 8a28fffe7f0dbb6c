//! chromedriver and its one browser, over plain HTTP.

use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// Whether the browser and its driver are installed.
pub(super) fn have_browser() -> bool {
    crate::on_path("chromium") && crate::on_path("chromedriver")
}

/// The key under which WebDriver passes elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Chromium as it has to be started where it is root, has no display and must not call anyone.
const ARGUMENTS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1280,900",
    // Nothing but this machine has an address.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// What the driver did not do, by WebDriver's own code such as `stale element reference`.
#[derive(Debug)]
pub(super) struct Refusal {
    code: String,
    message: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Below the first line stands the driver's own stack.
        write!(f, "{}: {}", self.code, self.message.lines().next().unwrap_or_default())
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Whether asking again can help, because the page was just changing.
    pub(super) fn may_pass(&self) -> bool {
        !["invalid session id", "no such window", "invalid argument", "unknown command", "javascript error"]
            .contains(&self.code.as_str())
    }
}

/// An element as WebDriver knows it; it goes stale when the page draws it anew.
#[derive(Clone)]
pub(super) struct Element(String);

impl Element {
    /// The element as an argument of a script.
    pub(super) fn reference(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }

    /// The element that a script returned, if it returned one.
    pub(super) fn of(value: &Value) -> Option<Self> {
        value[ELEMENT].as_str().map(|id| Self(id.to_owned()))
    }

    /// The path of a command about this element.
    pub(super) fn path(&self, command: &str) -> String {
        format!("element/{}/{command}", self.0)
    }
}

/// A running chromedriver with one session.
pub(super) struct Driver {
    process: Child,
    port: u16,
    session: String,
}

impl Driver {
    /// Starts the driver and a browser on that profile; downloads land in `downloads`.
    pub(super) fn start(profile: &Path, downloads: &Path) -> Result<Self> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot run chromedriver")?;
        let port = match announced_port(&mut process) {
            Ok(port) => port,
            Err(error) => {
                // The driver is of no use any more; that it may already be gone does not matter.
                let _ = process.kill();
                return Err(error);
            }
        };
        let mut driver = Self { process, port, session: String::new() };
        let mut arguments: Vec<String> = ARGUMENTS.iter().map(|argument| (*argument).to_owned()).collect();
        arguments.push(format!("--user-data-dir={}", profile.display()));
        let body = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "timeouts": { "script": 120_000 },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "goog:chromeOptions": {
                "args": arguments,
                "prefs": {
                    "download.default_directory": downloads,
                    "download.prompt_for_download": false,
                },
            },
        } } });
        let answer = driver.request("POST", "/session", &body.to_string())?;
        answer["sessionId"].as_str().context("no session id")?.clone_into(&mut driver.session);
        Ok(driver)
    }

    /// A command of the session that asks.
    pub(super) fn get(&self, path: &str) -> Result<Value> {
        self.request("GET", &format!("/session/{}/{path}", self.session), "")
    }

    /// A command of the session that does.
    pub(super) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.request("POST", &format!("/session/{}/{path}", self.session), &body.to_string())
    }

    /// A command of the session that ends something.
    pub(super) fn delete(&self, path: &str) -> Result<Value> {
        self.request("DELETE", &format!("/session/{}/{path}", self.session), "")
    }

    /// A command of Chromium's own protocol.
    pub(super) fn cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// Runs the body of a function in the page and returns its value; a promise is awaited.
    pub(super) fn run(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.post("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Kills the browser as a power cut does: nobody is told, nothing is tidied up.
    ///
    /// Every process of the browser is started with the profile, which nothing else is.
    pub(super) fn kill(&mut self, profile: &Path) -> Result<()> {
        let mark = profile.display().to_string();
        let mut killed = 0;
        for entry in std::fs::read_dir("/proc")? {
            let path = entry?.path();
            let Some(id) = path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok()) else {
                continue;
            };
            // A process may end while it is looked at.
            let command = std::fs::read(path.join("cmdline")).unwrap_or_default();
            let command = String::from_utf8_lossy(&command);
            if command.contains(&mark) && id != std::process::id() {
                let status = Command::new("sh").arg("-c").arg(format!("kill -KILL {id}")).status()?;
                killed += u32::from(status.success());
            }
        }
        ensure!(killed > 0, "no browser on {mark}");
        self.session.clear();
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// Ends the session, and with it the browser.
    pub(super) fn close(&self) -> Result<()> {
        self.request("DELETE", &format!("/session/{}", self.session), "").map(drop)
    }

    fn request(&self, method: &str, path: &str, body: &str) -> Result<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_mins(3)))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        let mut line = String::new();
        while reader.read_line(&mut line)? > 2 {
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse()?;
            }
            line.clear();
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer)?;
        let mut answer: Value = serde_json::from_slice(&answer)
            .with_context(|| format!("chromedriver: {}", String::from_utf8_lossy(&answer)))?;
        let value = answer["value"].take();
        if let Some(code) = value["error"].as_str() {
            let message = value["message"].as_str().unwrap_or_default().to_owned();
            // The address of a command says nothing more than the caller knows.
            return Err(Refusal { code: code.to_owned(), message }.into());
        }
        Ok(value)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ending the session closes the browser; the driver itself does not end by itself. Errors while
        // cleaning up must not hide what the test has to say.
        if !self.session.is_empty() {
            let _ = self.close();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads the port from `ChromeDriver was started successfully on port 12345.`
fn announced_port(driver: &mut Child) -> Result<u16> {
    let stdout = driver.stdout.take().context("chromedriver without stdout")?;
    let mut lines = BufReader::new(stdout).lines();
    let port = loop {
        let line = lines.next().context("chromedriver ended before it said its port")??;
        if let Some((_, port)) = line.rsplit_once("successfully on port ") {
            break port.trim_end_matches('.').parse()?;
        }
    };
    // Keeps the pipe open and empty for as long as the driver talks.
    std::thread::spawn(move || lines.for_each(drop));
    Ok(port)
}
