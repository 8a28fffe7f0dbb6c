//! Finding by role and accessible name, in Chromium's own accessibility tree.
//!
//! A locator is a description, not a handle: each use looks anew, so that a page may redraw itself in between.

use anyhow::{Result, bail};

use super::Page;
use super::driver::Element;
use super::tree::Node;

/// Every so many looks a wait asks the whole tree, in case the guesses miss what they should find.
const THOROUGH: u32 = 8;

/// Which accessible names fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// Exactly this one, up to white space.
    Whole(String),
    /// One in which this stands.
    Part(String),
    /// Whichever.
    Any,
}

/// A name in which this stands.
pub fn part(text: &str) -> Name {
    Name::Part(tidy(text))
}

/// Whichever name.
pub fn any() -> Name {
    Name::Any
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::Whole(tidy(text))
    }
}

impl From<&String> for Name {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl Name {
    pub(super) fn fits(&self, name: &str) -> bool {
        match self {
            Self::Whole(whole) => whole == name,
            Self::Part(part) => name.contains(part),
            Self::Any => true,
        }
    }
}

/// One space between words, none around them.
pub(super) fn tidy(text: &str) -> String {
    crate::words(text).join(" ")
}

/// One step of a locator: what to look for inside what was found before.
#[derive(Clone, Debug)]
struct Step {
    /// One role, or several with `|` between them.
    role: String,
    name: Name,
    /// Which of those that fit, from 0; without it only one may fit.
    nth: Option<usize>,
}

impl Step {
    fn describe(&self) -> String {
        let role = self.role.split('|').next().unwrap_or_default();
        let name = match &self.name {
            Name::Whole(name) => format!(" {name:?}"),
            Name::Part(part) => format!(" with {part:?} in its name"),
            Name::Any => String::new(),
        };
        let nth = self.nth.map(|nth| format!(" number {nth}")).unwrap_or_default();
        format!("{role}{name}{nth}")
    }
}

/// A description of one element of the page.
#[derive(Clone)]
pub struct Locator<'p> {
    pub(super) page: &'p Page,
    steps: Vec<Step>,
}

/// Looking for something in a page, or inside what a locator describes.
pub trait Find<'p>: Sized {
    /// An element of that role (or one of several: `group|radiogroup`) and name.
    fn role(self, role: &str, name: impl Into<Name>) -> Locator<'p>;

    /// A button.
    fn button(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("button", name)
    }

    /// A link.
    fn link(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("link", name)
    }

    /// A heading of any level.
    fn heading(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("heading", name)
    }

    /// A field for text, a number, a date or a search.
    fn textbox(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("textbox|searchbox|spinbutton|Date", name)
    }

    /// A select, or a field with suggestions.
    fn combobox(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("combobox", name)
    }

    /// An option of a select or of a list of suggestions.
    fn option(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("option", name)
    }

    /// A check box.
    fn checkbox(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("checkbox|switch", name)
    }

    /// A choice of the group (`fieldset` or `radiogroup`) of that name.
    fn radio(self, group: impl Into<Name>, name: impl Into<Name>) -> Locator<'p> {
        let group = self.group(group);
        (&group).role("radio", name)
    }

    /// A group of fields.
    fn group(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("group|radiogroup", name)
    }

    /// A named part of the page.
    fn region(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("region|form|navigation|main|complementary|search|banner|contentinfo", name)
    }

    /// A dialog.
    fn dialog(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("dialog|alertdialog", name)
    }

    /// A table.
    fn table(self, name: impl Into<Name>) -> Locator<'p> {
        self.role("table|grid", name)
    }
}

impl<'p> Find<'p> for &'p Page {
    fn role(self, role: &str, name: impl Into<Name>) -> Locator<'p> {
        let step = Step { role: role.to_owned(), name: name.into(), nth: None };
        Locator { page: self, steps: vec![step] }
    }
}

impl<'p> Find<'p> for &Locator<'p> {
    fn role(self, role: &str, name: impl Into<Name>) -> Locator<'p> {
        let mut inner = self.clone();
        inner.steps.push(Step { role: role.to_owned(), name: name.into(), nth: None });
        inner
    }
}

impl Locator<'_> {
    /// The one at that place, from 0, among those that fit.
    #[must_use]
    pub fn nth(mut self, place: usize) -> Self {
        if let Some(step) = self.steps.last_mut() {
            step.nth = Some(place);
        }
        self
    }

    /// The locator in words.
    pub(super) fn describe(&self) -> String {
        self.steps.iter().map(Step::describe).collect::<Vec<_>>().join(" › ")
    }

    /// All nodes that fit the last step now; nothing while the steps before do not lead to one.
    pub(super) fn nodes(&self) -> Result<Vec<Node>> {
        let Some((last, outer)) = self.steps.split_last() else { return Ok(Vec::new()) };
        match self.follow(outer, false)? {
            Ok(root) => self.page.all(root.as_ref(), &last.roles(), &last.name),
            Err(_) => Ok(Vec::new()),
        }
    }

    /// The node at the end of the steps now, or why there is none and inside what.
    fn follow(&self, steps: &[Step], thorough: bool) -> Result<Result<Option<Node>, Lack>> {
        let mut root = None;
        for step in steps {
            let mut nodes = self.page.probable(root.as_ref(), &step.roles(), &step.name)?;
            if nodes.is_empty() && thorough {
                nodes = self.page.all(root.as_ref(), &step.roles(), &step.name)?;
            }
            match step.pick(nodes) {
                Ok(node) => root = Some(node),
                Err(reason) => return Ok(Err(Lack { reason, root })),
            }
        }
        Ok(Ok(root))
    }

    /// Waits for the element, then for what `ask` makes of it; `ask` may say why it has to wait.
    pub(super) fn when<T>(
        &self,
        doing: &str,
        mut ask: impl FnMut(&Node, &Element) -> Result<Result<T, String>>,
    ) -> Result<T> {
        let mut lack = None;
        let mut looks = 0;
        let result = self.page.wait(&format!("{doing} {}", self.describe()), || {
            looks += 1;
            let found = match self.follow(&self.steps, looks % THOROUGH == 0)? {
                Ok(Some(node)) => {
                    let asked = ask(&node, &self.page.element(&node)?)?;
                    asked.map_err(|reason| Lack { reason, root: Some(node) })
                }
                Ok(None) => bail!("nothing to look for"),
                Err(lack) => Err(lack),
            };
            Ok(found.map_err(|why| lack = Some(why)).ok())
        });
        result.map_err(|error| match lack {
            // What is there helps whoever reads the failure; that it cannot be asked any more is no news.
            Some(Lack { reason, root }) => {
                error.context(format!("{reason}{}", self.page.inventory(root.as_ref()).unwrap_or_default()))
            }
            None => error,
        })
    }
}

/// Why a locator leads nowhere, and how far it led.
struct Lack {
    reason: String,
    root: Option<Node>,
}

impl Step {
    fn roles(&self) -> Vec<&str> {
        self.role.split('|').collect()
    }

    /// The one of the fitting nodes that the step means.
    fn pick(&self, mut fitting: Vec<Node>) -> Result<Node, String> {
        let count = fitting.len();
        match self.nth {
            Some(nth) if nth < count => Ok(fitting.swap_remove(nth)),
            None if count == 1 => Ok(fitting.swap_remove(0)),
            None if count > 1 => Err(format!("{} fits {count} elements: say which", self.describe())),
            _ => Err(format!("there is no {}", self.describe())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_up_to_white_space() {
        assert!(Name::from("Unduh\n DOCX ").fits("Unduh DOCX"));
        assert!(!Name::from("Unduh").fits("Unduh DOCX"));
        assert!(part("DOCX").fits("Unduh DOCX"));
        assert!(any().fits(""));
    }
}
