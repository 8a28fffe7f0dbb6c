//! A browser test reads like what a person does: it finds by role and accessible name, waits, acts.
//!
//! ```no_run
//! use naskah_tests::webdriver::{Find, Look, Page, part};
//!
//! # fn main() -> anyhow::Result<()> {
//! let Some(page) = Page::app("kesepakatan-bersama")? else { return Ok(()) };
//! page.look(Look::NARROW.dark())?;
//! page.button("Naskah baru").click()?;
//! page.radio("Dengan siapa?", "Daerah lain").click()?;
//! page.textbox("Judul").fill("Pengelolaan sampah")?;
//! page.tab_to("button", "Lanjut")?;
//! page.press("Enter")?;
//! page.region("Naskah").shows("PENGELOLAAN SAMPAH")?;
//! page.button(part("Unduh")).click()?;
//! let file = page.downloaded("docx")?;
//! page.axe("lembar kerja")?;
//! page.screenshot("lembar-kerja-360-gelap")?;
//! page.assert_quiet()
//! # }
//! ```
//!
//! Names and roles are Chromium's own (its accessibility tree), so a test sees what a screen reader is told. `README.md`
//! of this crate lists the words.

mod action;
mod axe;
mod driver;
mod keys;
mod locator;
mod look;
mod quiet;
mod tree;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

pub use axe::have_axe;
use driver::{Driver, Element, Refusal, have_browser};
pub use locator::{Find, Locator, Name, any, part};
pub use look::Look;
use quiet::Watch;

use crate::server::Server;
use crate::{dist, fresh_folder, have, target_folder};

/// One browser at a time: two on a small machine make each other slow, and slow is what tests fail by.
static TURN: Mutex<()> = Mutex::new(());

/// How often a wait asks before it gives up; with the pause between, twenty seconds or more.
const PATIENCE: u32 = 400;

const PAUSE: Duration = Duration::from_millis(50);

/// A browser window of a person with an empty profile, and the server that it looks at.
pub struct Page {
    driver: Driver,
    /// The server whose pages are shown.
    pub server: Server,
    name: String,
    folder: PathBuf,
    patience: Cell<u32>,
    look: Cell<Look>,
    watch: RefCell<Watch>,
    received: RefCell<BTreeSet<PathBuf>>,
    // Last, so that the next browser starts when this one is gone.
    _turn: MutexGuard<'static, ()>,
}

/// A tab of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab(String);

/// What has the focus, as a screen reader would say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focused {
    /// Its role.
    pub role: String,
    /// Its accessible name.
    pub name: String,
}

impl Page {
    /// The app as it is shipped, opened in a folder of a web server; nothing when the test has to step aside.
    ///
    /// `name` names the folder of the profile and the pictures of a failure.
    pub fn app(name: &str) -> Result<Option<Self>> {
        let ready = dist().join("index.html").is_file();
        if !have("dist/ (aplikasi yang sudah dibangun)", ready)? {
            return Ok(None);
        }
        Self::site(name, &dist())
    }

    /// The app of another build, in that folder.
    pub fn site(name: &str, folder: &Path) -> Result<Option<Self>> {
        let page = Self::of(name, Server::start(folder, "/kantor/naskah/")?)?;
        if let Some(page) = &page {
            page.started()?;
        }
        Ok(page)
    }

    /// Waits until the app is there.
    pub fn started(&self) -> Result<()> {
        self.wait("start of the app", || {
            if let Some(report) = self.breakdown()? {
                bail!(report);
            }
            // The page without the app says that it is loading, and nothing else.
            Ok((self.role("main", any()).count()? > 0).then_some(()))
        })
    }

    /// What a server shows, opened at its address; nothing when the test has to step aside.
    pub fn of(name: &str, server: Server) -> Result<Option<Self>> {
        if !have("Chromium", have_browser())? {
            return Ok(None);
        }
        // A test that failed has let go of its browser all the same.
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let base = target_folder()?.join("tmp");
        let folder = fresh_folder(&base.to_string_lossy(), &format!("peramban-{name}"))?.canonicalize()?;
        std::fs::create_dir(folder.join("unduhan"))?;
        let page = Self {
            driver: Driver::start(&folder.join("profil"), &folder.join("unduhan"))?,
            server,
            name: name.to_owned(),
            folder,
            patience: Cell::new(PATIENCE),
            look: Cell::new(Look::DESK),
            watch: RefCell::default(),
            received: RefCell::default(),
            _turn: turn,
        };
        page.open("")?;
        Ok(Some(page))
    }

    /// Closes the browser and starts it again with the same profile, at the same address.
    pub fn restart(self) -> Result<Self> {
        let address = self.address()?;
        self.collect()?;
        // The profile is locked until the old browser is gone.
        self.driver.close()?;
        self.again(&address)
    }

    /// Kills the browser without a word to it, and starts it again with the same profile, at the same address.
    pub fn kill(mut self) -> Result<Self> {
        let address = self.address()?;
        self.collect()?;
        self.driver.kill(&self.folder.join("profil"))?;
        self.again(&address)
    }

    fn again(mut self, address: &str) -> Result<Self> {
        self.driver = Driver::start(&self.folder.join("profil"), &self.folder.join("unduhan"))?;
        self.look(self.look.get())?;
        self.go(address)?;
        Ok(self)
    }

    /// Runs a script in every page from now on, before anything of the page itself.
    pub fn before_all(&self, script: &str) -> Result<()> {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script })).map(drop)
    }

    /// Opens a place of the server, such as `#/periksa`, and waits until the page is loaded.
    pub fn open(&self, place: &str) -> Result<()> {
        self.go(&format!("{}{place}", self.server.address))
    }

    /// Opens an address that need not be on the server, such as `file:///…`.
    pub fn go(&self, address: &str) -> Result<()> {
        self.driver.post("url", &json!({ "url": address })).map(drop)
    }

    /// The address in the address bar.
    pub fn address(&self) -> Result<String> {
        Ok(self.driver.get("url")?.as_str().unwrap_or_default().to_owned())
    }

    /// What follows the address of the app: the route, such as `#/periksa`.
    pub fn place(&self) -> Result<String> {
        let address = self.address()?;
        Ok(address.strip_prefix(&self.server.address).unwrap_or(&address).to_owned())
    }

    /// Waits until the address ends in that place.
    pub fn arrives(&self, place: &str) -> Result<()> {
        self.wait(&format!("place {place:?}"), || Ok((self.place()? == place).then_some(())))
    }

    /// The title of the page.
    pub fn title(&self) -> Result<String> {
        Ok(self.driver.get("title")?.as_str().unwrap_or_default().to_owned())
    }

    /// Loads the page anew.
    pub fn reload(&self) -> Result<()> {
        self.driver.post("refresh", &json!({})).map(drop)
    }

    /// One step back in the history.
    pub fn back(&self) -> Result<()> {
        self.driver.post("back", &json!({})).map(drop)
    }

    /// One step forward in the history.
    pub fn forward(&self) -> Result<()> {
        self.driver.post("forward", &json!({})).map(drop)
    }

    /// The tab that commands go to.
    pub fn tab(&self) -> Result<Tab> {
        Ok(Tab(self.driver.get("window")?.as_str().context("no window")?.to_owned()))
    }

    /// Opens a tab beside the others, with the address of the server, and goes on in it.
    pub fn new_tab(&self) -> Result<Tab> {
        let answer = self.driver.post("window/new", &json!({ "type": "tab" }))?;
        let tab = Tab(answer["handle"].as_str().context("no window")?.to_owned());
        self.switch_to(&tab)?;
        self.open("")?;
        Ok(tab)
    }

    /// Goes on in another tab.
    pub fn switch_to(&self, tab: &Tab) -> Result<()> {
        self.driver.post("window", &json!({ "handle": tab.0 }))?;
        // Emulation belongs to a tab.
        self.look(self.look.get())
    }

    /// Closes the tab and goes on in the other one.
    pub fn close_tab(&self, other: &Tab) -> Result<()> {
        self.collect()?;
        self.driver.delete("window")?;
        self.switch_to(other)
    }

    /// Runs the body of a function in the page and returns its value; a promise is awaited.
    ///
    /// For what no role and no name can say; a journey should hardly need it.
    pub fn run(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.driver.run(script, arguments)
    }

    /// Runs a command of Chromium's own protocol.
    pub fn cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.driver.cdp(command, parameters)
    }

    /// What has the focus.
    pub fn focused(&self) -> Result<Focused> {
        // Asked again when the page redraws the element between the questions.
        self.wait("the focus", || {
            let value = self.run("return document.activeElement ?? document.documentElement", &json!([]))?;
            let element = Element::of(&value).context("no element has the focus")?;
            let ask = |what: &str| -> Result<String> {
                let value = self.driver.get(&element.path(what))?;
                Ok(locator::tidy(value.as_str().unwrap_or_default()))
            };
            Ok(Some(Focused { role: ask("computedrole")?, name: ask("computedlabel")? }))
        })
    }

    /// A file of that ending that was downloaded and not asked for yet, once it is complete.
    pub fn downloaded(&self, ending: &str) -> Result<PathBuf> {
        let folder = self.folder.join("unduhan");
        let file = self.wait(&format!("download of a .{ending}"), || {
            let mut files = Vec::new();
            for entry in std::fs::read_dir(&folder)? {
                files.push(entry?.path());
            }
            files.sort();
            let partial = files.iter().any(|file| has_ending(file, "crdownload"));
            let fresh = files
                .into_iter()
                .find(|file| has_ending(file, ending) && !self.received.borrow().contains(file));
            Ok(fresh.filter(|_| !partial))
        })?;
        self.received.borrow_mut().insert(file.clone());
        Ok(file)
    }

    /// The folder of this test's files, emptied when the test starts.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Sets how often a wait asks before it gives up; for tests of what has to fail.
    pub fn patience(&self, times: u32) {
        self.patience.set(times);
    }

    /// Asks again and again until there is a value; a page that is just changing is asked again too.
    pub fn wait<T>(&self, what: &str, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        let mut last = None;
        for _ in 0..self.patience.get() {
            match ask() {
                Ok(Some(value)) => return Ok(value),
                Ok(None) => last = None,
                Err(error) if error.downcast_ref::<Refusal>().is_some_and(Refusal::may_pass) => {
                    last = Some(error);
                }
                Err(error) => return Err(self.explained(error, what)),
            }
            std::thread::sleep(PAUSE);
        }
        let last = last.map(|error| format!(" ({error:#})")).unwrap_or_default();
        bail!("{what}: did not come{last}{}", self.circumstances())
    }

    fn explained(&self, error: anyhow::Error, what: &str) -> anyhow::Error {
        error.context(format!("{what}{}", self.circumstances()))
    }

    /// Where the page stands, for the message of a failure; the picture shows the rest.
    fn circumstances(&self) -> String {
        let address = self.address().unwrap_or_default();
        let errors = self.console_errors().unwrap_or_default();
        let picture = self.screenshot(&format!("gagal-{}", self.name)).unwrap_or_default();
        format!("\n  address: {address}\n  console: {errors:?}\n  picture: {}", picture.display())
    }
}

fn has_ending(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|found| found == ending)
}
