//! A small WebDriver client for Chromium: just what the browser test needs, over plain HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

/// Whether the browser and its driver are installed.
pub fn have_browser() -> bool {
    crate::on_path("chromium") && crate::on_path("chromedriver")
}

/// A running chromedriver with one browser window.
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
}

/// An element of the page.
pub struct Element(String);

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

impl Element {
    /// The element as an argument of a script.
    pub fn reference(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

impl Browser {
    /// Starts the driver and a browser with an empty profile; downloads land in `downloads`.
    pub fn start(profile: &Path, downloads: &Path) -> Result<Self> {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot run chromedriver")?;
        let port = match announced_port(&mut driver) {
            Ok(port) => port,
            Err(error) => {
                // The driver is of no use any more; that it may already be gone does not matter.
                let _ = driver.kill();
                return Err(error);
            }
        };
        let mut browser = Self { driver, port, session: String::new() };
        let mut arguments: Vec<String> = ARGUMENTS.iter().map(|argument| (*argument).to_owned()).collect();
        arguments.push(format!("--user-data-dir={}", profile.display()));
        let answer = browser.post(
            "/session",
            &json!({ "capabilities": { "alwaysMatch": {
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                "goog:chromeOptions": {
                    "args": arguments,
                    "prefs": {
                        "download.default_directory": downloads,
                        "download.prompt_for_download": false,
                    },
                },
            } } }),
        )?;
        answer["sessionId"].as_str().context("no session id")?.clone_into(&mut browser.session);
        Ok(browser)
    }

    /// Opens an address and waits until the page is loaded.
    pub fn open(&self, address: &str) -> Result<()> {
        self.command("url", &json!({ "url": address })).map(drop)
    }

    /// Runs the body of a function in the page and returns its value.
    pub fn run(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.command("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// The element that a script returns, once it returns one.
    pub fn element(&self, what: &str, script: &str, arguments: &Value) -> Result<Element> {
        self.wait(what, || {
            let value = self.run(script, arguments)?;
            Ok(value[ELEMENT].as_str().map(|id| Element(id.to_owned())))
        })
    }

    /// Clicks as a person does: the element is scrolled into view and has to be reachable.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.command(&format!("element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Asks again and again, for up to twenty seconds, until there is a value.
    pub fn wait<T>(&self, what: &str, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        for _ in 0..200 {
            if let Some(value) = ask()? {
                return Ok(value);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let log = self.console_errors().unwrap_or_default();
        bail!("{what}: did not come within 20 s; console: {log:?}")
    }

    /// What the console has shown as an error since the last call.
    pub fn console_errors(&self) -> Result<Vec<String>> {
        let entries = self.log("browser")?;
        let errors = entries.iter().filter(|entry| entry["level"] == "SEVERE");
        Ok(errors.map(|entry| entry["message"].to_string()).collect())
    }

    /// The addresses that the page has asked for since the last call.
    pub fn requests(&self) -> Result<Vec<String>> {
        let mut addresses = Vec::new();
        for entry in self.log("performance")? {
            let message = entry["message"].as_str().context("log entry without a message")?;
            let message: Value = serde_json::from_str(message)?;
            let event = &message["message"];
            if event["method"] == "Network.requestWillBeSent" {
                let address = event["params"]["request"]["url"].as_str().unwrap_or_default();
                // The browser's own start page; no page of ours can ask for such an address.
                if !address.starts_with("chrome://") {
                    addresses.push(address.to_owned());
                }
            }
        }
        Ok(addresses)
    }

    fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let value = self.command("se/log", &json!({ "type": kind }))?;
        value.as_array().cloned().context("log is no list")
    }

    fn command(&self, path: &str, body: &Value) -> Result<Value> {
        self.post(&format!("/session/{}/{path}", self.session), body)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.request("POST", path, &body.to_string())
    }

    fn request(&self, method: &str, path: &str, body: &str) -> Result<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_mins(1)))?;
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
        ensure!(value["error"].is_null(), "{method} {path}: {}: {}", value["error"], value["message"]);
        Ok(value)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ending the session closes the browser; the driver itself does not end by itself. Errors while
        // cleaning up must not hide what the test has to say.
        if !self.session.is_empty() {
            let _ = self.request("DELETE", &format!("/session/{}", self.session), "");
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
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
