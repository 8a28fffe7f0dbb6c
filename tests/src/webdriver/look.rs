//! How the window looks: width, zoom, scheme, motion, paper, line; and pictures of it.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use super::Page;
use crate::target_folder;

/// A window and the wishes of the person before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    width: u32,
    height: u32,
    zoom: u32,
    dark: bool,
    still: bool,
    print: bool,
}

impl Look {
    /// An office screen.
    pub const DESK: Self = Self::of(1280, 900);
    /// A wide screen.
    pub const WIDE: Self = Self::of(1440, 900);
    /// A phone.
    pub const NARROW: Self = Self::of(360, 740);
    /// An office screen at 200 % zoom: half as many pixels, each twice as large.
    pub const ZOOMED: Self = Self { zoom: 2, ..Self::of(640, 450) };

    /// A window of that many CSS pixels.
    pub const fn of(width: u32, height: u32) -> Self {
        Self { width, height, zoom: 1, dark: false, still: false, print: false }
    }

    /// With the dark scheme.
    #[must_use]
    pub const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// With the wish for little motion.
    #[must_use]
    pub const fn still(self) -> Self {
        Self { still: true, ..self }
    }

    /// As the style sheets for paper want it.
    #[must_use]
    pub const fn print(self) -> Self {
        Self { print: true, ..self }
    }
}

/// What reaches beyond the right edge of the window, the innermost elements only.
const OVERFLOW: &str = "const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(it => it.getBoundingClientRect().right > edge + 1);
    return wide.filter(it => !wide.some(other => other !== it && it.contains(other)))
        .map(it => `${it.tagName.toLowerCase()}.${it.className}: ${(it.innerText ?? '').slice(0, 60)}`)";

impl Page {
    /// Sets how the window looks, also for pages opened later.
    pub fn look(&self, look: Look) -> Result<()> {
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": look.width, "height": look.height, "deviceScaleFactor": look.zoom, "mobile": false }),
        )?;
        // On a phone they take no room.
        self.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": look.width < 480 }))?;
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        self.cdp(
            "Emulation.setEmulatedMedia",
            &json!({
                "media": if look.print { "print" } else { "screen" },
                "features": [
                    feature("prefers-color-scheme", if look.dark { "dark" } else { "light" }),
                    feature("prefers-reduced-motion", if look.still { "reduce" } else { "no-preference" }),
                ],
            }),
        )?;
        self.look.set(look);
        Ok(())
    }

    /// Cuts or mends the line to the network, for this tab.
    pub fn offline(&self, cut: bool) -> Result<()> {
        let line = json!({ "offline": cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.cdp("Network.emulateNetworkConditions", &line).map(drop)
    }

    /// A picture of the whole page, as PNG in `NASKAH_TANGKAPAN`, else in `target/tangkapan`.
    pub fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let metrics = self.cdp("Page.getLayoutMetrics", &json!({}))?;
        let size = &metrics["cssContentSize"];
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let picture = self.cdp(
            "Page.captureScreenshot",
            &json!({ "format": "png", "captureBeyondViewport": true, "clip": clip }),
        )?;
        keep(name, "png", &picture)
    }

    /// What the printer would get, as PDF beside the pictures; the page decides about the paper.
    pub fn print(&self, name: &str) -> Result<PathBuf> {
        let paper = self.cdp("Page.printToPDF", &json!({ "preferCSSPageSize": true }))?;
        keep(name, "pdf", &paper)
    }

    /// Fails with what makes the page scroll sideways.
    pub fn assert_fits(&self) -> Result<()> {
        let wide = self.run(OVERFLOW, &json!([]))?;
        ensure!(wide == json!([]), "the page is wider than its window ({:?}): {wide:#}", self.look.get());
        Ok(())
    }
}

/// Writes the data of an answer into the folder of pictures.
fn keep(name: &str, ending: &str, answer: &Value) -> Result<PathBuf> {
    let data = answer["data"].as_str().context("answer without data")?;
    let folder = match std::env::var_os("NASKAH_TANGKAPAN") {
        Some(folder) => PathBuf::from(folder),
        None => target_folder()?.join("tangkapan"),
    };
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.{ending}"));
    std::fs::write(&file, BASE64_STANDARD.decode(data)?)?;
    Ok(file)
}
