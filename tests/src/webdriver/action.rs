//! What a person does with an element, and what they see of it.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::driver::{Element, Refusal};
use super::locator::{Find, Locator, Name, tidy};

/// Whether a person could see the element: drawn, not clipped to a dot, not transparent.
const VISIBLE: &str = "const box = arguments[0].getBoundingClientRect();
    return arguments[0].checkVisibility({ opacityProperty: true, visibilityProperty: true })
        && box.width > 1 && box.height > 1";

/// The text as it is laid out; of a field its value, of a select what it shows.
const TEXT: &str = "const [it] = arguments;
    if (it.matches('select')) return [...it.selectedOptions].map(option => option.label).join(' ');
    return (it.matches('input, textarea') ? it.value : it.innerText ?? it.textContent) ?? ''";

/// Day, month and year in the order in which a date field of this browser takes them.
const DATE_ORDER: &str = "return new Intl.DateTimeFormat(navigator.language).formatToParts(new Date(0))
    .map(part => part.type).filter(type => type !== 'literal')";

/// From the middle of one element over halfway to the middle of another one, in the window.
const WAY: &str = "const middle = it => {
        const box = it.getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    };
    for (const it of [...arguments].reverse()) it.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const [from, to] = [...arguments].map(middle);
    return [from, from.map((at, axis) => Math.round((at + to[axis]) / 2)), to]";

impl Locator<'_> {
    /// Clicks as a person does: scrolled into view, reachable by the pointer, not switched off.
    ///
    /// A radio button or check box that hides behind its label is clicked through the label.
    pub fn click(&self) -> Result<()> {
        self.when("clicking", |node, element| {
            if self.on(element, "return arguments[0].matches(':disabled')")? == true {
                return Ok(Err("it is disabled".to_owned()));
            }
            let path = element.path("click");
            let Err(error) = self.page.driver.post(&path, &json!({})) else { return Ok(Ok(())) };
            if !error.downcast_ref::<Refusal>().is_some_and(Refusal::may_pass) {
                return Err(error);
            }
            let label = match node.state("checked").as_str() {
                "" => None,
                _ => Element::of(&self.on(element, "return arguments[0].labels?.[0] ?? null")?),
            };
            let Some(label) = label else {
                // It may lie under something that stays at the edge of the window: a person scrolls on.
                self.on(element, "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })")?;
                return Ok(Err(format!("{error:#}")));
            };
            self.page.driver.post(&label.path("click"), &json!({}))?;
            Ok(Ok(()))
        })
    }

    /// Replaces the text of a field, key by key; a date is given as `2026-11-21`.
    pub fn fill(&self, text: &str) -> Result<()> {
        let date = self.when("looking at", |node, _| Ok(Ok(node.role == "Date")))?;
        if date {
            return self.fill_date(text);
        }
        self.click()?;
        self.page.press("Control+a")?;
        if text.is_empty() { self.page.press("Delete") } else { self.page.keys(text) }
    }

    fn fill_date(&self, date: &str) -> Result<()> {
        let mut parts = date.split('-');
        let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
            bail!("{date:?} is no date such as 2026-11-21")
        };
        // Focus by script lands on the first part of the field, wherever it is wide.
        self.focus()?;
        let order = self.page.run(DATE_ORDER, &json!([]))?;
        for part in order.as_array().context("no order of date parts")? {
            self.page.keys(match part.as_str() {
                Some("day") => day,
                Some("month") => month,
                _ => year,
            })?;
        }
        self.has_value(date)
    }

    /// Types at the end of what stands in the field.
    pub fn add(&self, text: &str) -> Result<()> {
        self.click()?;
        self.page.press("Control+End")?;
        self.page.keys(text)
    }

    /// Puts the text on the clipboard and pastes it into the element with Control+V.
    pub fn paste(&self, text: &str) -> Result<()> {
        self.page.copy_from_elsewhere(text, None)?;
        self.click()?;
        self.page.press("Control+v")
    }

    /// Gives the element the focus, without a click.
    pub fn focus(&self) -> Result<()> {
        self.when("focusing", |_, element| {
            let focused =
                self.on(element, "arguments[0].focus(); return document.activeElement === arguments[0]")?;
            Ok(if focused == true { Ok(()) } else { Err("it does not take the focus".to_owned()) })
        })
    }

    /// Gives the element the focus and presses a key or chord there.
    pub fn press(&self, keys: &str) -> Result<()> {
        self.focus()?;
        self.page.press(keys)
    }

    /// Chooses the option of that name in a select.
    pub fn select(&self, option: impl Into<Name>) -> Result<()> {
        self.option(option).click()
    }

    /// Chooses a file: of a file field, or of the dialog that a click on a button opens.
    pub fn upload(&self, file: &Path) -> Result<()> {
        let file = file.canonicalize().with_context(|| format!("cannot find {}", file.display()))?;
        let file = file.to_str().context("a path that is no text")?;
        let is_field = self.when("looking at", |_, element| {
            Ok(Ok(self.on(element, "return arguments[0].type === 'file'")? == true))
        })?;
        if is_field {
            return self.when("choosing a file in", |_, element| {
                self.page.driver.post(&element.path("value"), &json!({ "text": file }))?;
                Ok(Ok(()))
            });
        }
        let intercept = |enabled: bool| {
            self.page.cdp("Page.setInterceptFileChooserDialog", &json!({ "enabled": enabled }))
        };
        intercept(true)?;
        self.click()?;
        let field = self.page.wait("file dialog", || self.page.file_dialog())?;
        self.page.cdp("DOM.setFileInputFiles", &json!({ "files": [file], "backendNodeId": field }))?;
        intercept(false).map(drop)
    }

    /// Drags the element onto another one with the pointer.
    pub fn drag_to(&self, target: &Locator<'_>) -> Result<()> {
        let way = self.when("dragging", |_, from| {
            let way = target.when("dragging to", |_, to| {
                Ok(Ok(self.page.run(WAY, &json!([from.reference(), to.reference()]))?))
            })?;
            Ok(Ok(way))
        })?;
        let go = |stop: usize| json!({ "type": "pointerMove", "origin": "viewport", "duration": 50, "x": way[stop][0], "y": way[stop][1] });
        let actions = json!([
            go(0),
            { "type": "pointerDown", "button": 0 },
            go(1),
            go(2),
            // Once more: some pages look where the pointer rests.
            go(2),
            { "type": "pointerUp", "button": 0 },
        ]);
        let pointer = json!({ "type": "pointer", "id": "tetikus", "actions": actions });
        self.page.driver.post("actions", &json!({ "actions": [pointer] })).map(drop)
    }

    /// Waits until the element is there.
    pub fn wait(&self) -> Result<()> {
        self.when("waiting for", |_, _| Ok(Ok(())))
    }

    /// Waits until no such element is there any more.
    pub fn gone(&self) -> Result<()> {
        let what = format!("waiting for the end of {}", self.describe());
        self.page.wait(&what, || Ok(self.nodes()?.is_empty().then_some(())))
    }

    /// Waits until this stands in its text, up to white space.
    pub fn shows(&self, text: &str) -> Result<()> {
        let text = tidy(text);
        self.when("reading", |_, element| {
            let found = self.read(element)?;
            let shown = tidy(&found).contains(&text);
            Ok(if shown { Ok(()) } else { Err(format!("{text:?} does not stand in {found:?}")) })
        })
    }

    /// Waits until its value is exactly this.
    pub fn has_value(&self, value: &str) -> Result<()> {
        self.when("reading the value of", |_, element| {
            let found = self.read(element)?;
            Ok(if found == value { Ok(()) } else { Err(format!("its value is {found:?}, not {value:?}")) })
        })
    }

    /// Waits until a state such as `checked`, `expanded`, `disabled`, `invalid`, `selected` is this; `""` is none.
    pub fn has_state(&self, state: &str, value: &str) -> Result<()> {
        self.when("looking at", |node, _| {
            let found = node.state(state);
            Ok(if found == value { Ok(()) } else { Err(format!("{state} is {found:?}, not {value:?}")) })
        })
    }

    /// A state such as `checked` or `expanded` as it is now; `""` is none.
    pub fn state(&self, state: &str) -> Result<String> {
        self.when("looking at", |node, _| Ok(Ok(node.state(state))))
    }

    /// Waits until this stands in its accessible description: its hint or its error.
    pub fn described(&self, text: &str) -> Result<()> {
        let text = tidy(text);
        self.when("reading the description of", |node, _| {
            let fits = node.description.contains(&text);
            Ok(if fits { Ok(()) } else { Err(format!("it is described as {:?}", node.description)) })
        })
    }

    /// How many elements fit now.
    pub fn count(&self) -> Result<usize> {
        Ok(self.nodes()?.len())
    }

    /// The accessible names of the elements that fit now.
    pub fn names(&self) -> Result<Vec<String>> {
        Ok(self.nodes()?.into_iter().map(|node| node.name).collect())
    }

    /// Its text as it is laid out; of a field its value.
    pub fn text(&self) -> Result<String> {
        self.when("reading", |_, element| Ok(Ok(self.read(element)?)))
    }

    /// Whether a person could see it now.
    pub fn is_visible(&self) -> Result<bool> {
        self.when("looking at", |_, element| Ok(Ok(self.on(element, VISIBLE)? == true)))
    }

    /// Runs the body of a function with the element as `arguments[0]`; for what no role and no name can say.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.when("asking", |_, element| Ok(Ok(self.on(element, script)?)))
    }

    fn on(&self, element: &Element, script: &str) -> Result<Value> {
        self.page.run(script, &json!([element.reference()]))
    }

    fn read(&self, element: &Element) -> Result<String> {
        Ok(self.on(element, TEXT)?.as_str().unwrap_or_default().to_owned())
    }
}
