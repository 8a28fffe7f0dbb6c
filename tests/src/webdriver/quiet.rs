//! What nobody should hear from a page: errors on the console, requests to others, files that are not there.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::Page;

/// What the browser's logs have said so far.
#[derive(Default)]
pub(super) struct Watch {
    errors: Vec<String>,
    requests: Vec<String>,
    file_dialogs: Vec<u64>,
}

impl Page {
    /// Fails with what was wrong since the start, or since [`Page::take_errors`]: console errors, uncaught
    /// exceptions, violations of the content policy, requests to another origin, files that the server lacks, the
    /// app's failure panel.
    pub fn assert_quiet(&self) -> Result<()> {
        let requests = self.requests()?;
        ensure!(!requests.is_empty(), "no request was seen: the log of the browser does not work");
        let mut findings = self.console_errors()?;
        let own = format!("{}/", self.server.origin);
        // Only a page that is a file itself can ask for one, and its blobs have no origin.
        let [file, blob] = ["file://", "blob:null/"].map(str::to_owned);
        let allowed = [own.clone(), format!("blob:{own}"), "data:".to_owned(), file, blob];
        for request in requests {
            if !allowed.iter().any(|start| request.starts_with(start)) {
                findings.push(format!("request to another origin: {request}"));
            }
        }
        findings.extend(self.breakdown()?);
        findings.extend(self.server.missing().into_iter().map(|path| format!("not on the server: {path}")));
        ensure!(findings.is_empty(), "{} was not quiet:\n  {}", self.name, findings.join("\n  "));
        Ok(())
    }

    /// The report of the app's failure panel, while it is shown.
    pub(super) fn breakdown(&self) -> Result<Option<String>> {
        // By id: the panel has to be found even where nothing else works.
        let report = self.run(
            "return document.getElementById('gagal')?.hidden === false
                ? document.getElementById('gagal-laporan').value : null",
            &json!([]),
        )?;
        Ok(report.as_str().map(|report| format!("the app broke down: {report}")))
    }

    /// What the console has shown as an error since the start, or since [`Page::take_errors`].
    pub fn console_errors(&self) -> Result<Vec<String>> {
        self.collect()?;
        Ok(self.watch.borrow().errors.clone())
    }

    /// The errors of the console, which are forgotten with that; for errors that a test brings about.
    pub fn take_errors(&self) -> Result<Vec<String>> {
        self.collect()?;
        Ok(std::mem::take(&mut self.watch.borrow_mut().errors))
    }

    /// All addresses that the pages have asked for.
    pub fn requests(&self) -> Result<Vec<String>> {
        self.collect()?;
        Ok(self.watch.borrow().requests.clone())
    }

    /// The field of a file dialog that was opened and not asked for yet.
    pub(super) fn file_dialog(&self) -> Result<Option<u64>> {
        self.collect()?;
        Ok(self.watch.borrow_mut().file_dialogs.pop())
    }

    /// Moves the browser's logs into the watch; the browser forgets what it has told.
    pub(super) fn collect(&self) -> Result<()> {
        let mut watch = self.watch.borrow_mut();
        for entry in self.log("browser")? {
            if entry["level"] == "SEVERE" {
                watch.errors.push(entry["message"].as_str().unwrap_or_default().to_owned());
            }
        }
        for entry in self.log("performance")? {
            let message = entry["message"].as_str().context("log entry without a message")?;
            let message: Value = serde_json::from_str(message)?;
            let event = &message["message"];
            match event["method"].as_str() {
                Some("Network.requestWillBeSent") => {
                    let address = event["params"]["request"]["url"].as_str().unwrap_or_default();
                    // The browser's own start page; no page of ours can ask for such an address.
                    if !address.starts_with("chrome://") {
                        watch.requests.push(address.to_owned());
                    }
                }
                Some("Page.fileChooserOpened") => {
                    watch.file_dialogs.extend(event["params"]["backendNodeId"].as_u64());
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let value = self.driver.post("se/log", &json!({ "type": kind }))?;
        value.as_array().cloned().context("log is no list")
    }
}
