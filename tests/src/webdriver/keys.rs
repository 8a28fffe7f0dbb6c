//! The keyboard: chords such as `Control+Shift+z` and text, as WebDriver's key actions.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use super::locator::Name;
use super::{Focused, Page};

/// Keys that are no character, by the names that the page sees, with WebDriver's code.
const KEYS: &[(&str, char)] = &[
    ("Backspace", '\u{E003}'),
    ("Tab", '\u{E004}'),
    ("Enter", '\u{E007}'),
    ("Shift", '\u{E008}'),
    ("Control", '\u{E009}'),
    ("Alt", '\u{E00A}'),
    ("Escape", '\u{E00C}'),
    ("Space", ' '),
    ("PageUp", '\u{E00E}'),
    ("PageDown", '\u{E00F}'),
    ("End", '\u{E010}'),
    ("Home", '\u{E011}'),
    ("ArrowLeft", '\u{E012}'),
    ("ArrowUp", '\u{E013}'),
    ("ArrowRight", '\u{E014}'),
    ("ArrowDown", '\u{E015}'),
    ("Delete", '\u{E017}'),
    ("F1", '\u{E031}'),
    ("F6", '\u{E036}'),
    ("F10", '\u{E03A}'),
];

/// How many stops a person would bear before an element has the focus.
const STOPS: usize = 250;

/// Whether at least a part of what has the focus, or of its label, lies open in the window.
const SEEN: &str = "const it = document.activeElement ?? document.body;
    const parts = [0.1, 0.5, 0.9];
    const open = element => {
        const box = element.getBoundingClientRect();
        return parts.some(x => parts.some(y => {
            const hit = document.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
            return hit !== null && element.contains(hit);
        }));
    };
    return it === document.body || [it, ...(it.labels ?? [])].some(open)";

/// The code of one key: a name of `KEYS` or a single character.
fn key(name: &str) -> Result<char> {
    if let Some((_, code)) = KEYS.iter().find(|(known, _)| *known == name) {
        return Ok(*code);
    }
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => Ok(letter),
        _ => bail!("no key is called {name:?}"),
    }
}

/// Presses the keys of a chord in turn and lets go of them in the opposite order.
fn chord(chord: &str) -> Result<Vec<Value>> {
    let mut codes = chord.split('+').map(key).collect::<Result<Vec<char>>>()?;
    if chord.contains("Shift+")
        && let Some(last) = codes.last_mut()
    {
        *last = last.to_ascii_uppercase();
    }
    let down = codes.iter().map(|code| json!({ "type": "keyDown", "value": code }));
    let up = codes.iter().rev().map(|code| json!({ "type": "keyUp", "value": code }));
    Ok(down.chain(up).collect())
}

impl Page {
    /// Presses one key or a chord, such as `Tab`, `Shift+Tab`, `Control+z`, `ArrowDown`, `Escape`.
    pub fn press(&self, keys: &str) -> Result<()> {
        self.key_actions(&chord(keys)?).with_context(|| format!("pressing {keys}"))
    }

    /// Types a text where the focus is, key by key; a line break is Enter.
    pub fn keys(&self, text: &str) -> Result<()> {
        let letters: Vec<char> = text.chars().map(|c| if c == '\n' { '\u{E007}' } else { c }).collect();
        for some in letters.chunks(64) {
            let actions: Vec<Value> = some
                .iter()
                .flat_map(|letter| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": letter })))
                .collect();
            self.key_actions(&actions)?;
        }
        Ok(())
    }

    fn key_actions(&self, actions: &[Value]) -> Result<()> {
        let source = json!({ "type": "key", "id": "papan-ketik", "actions": actions });
        self.driver.post("actions", &json!({ "actions": [source] })).map(drop)
    }

    /// Presses Tab until an element of that role and name has the focus; fails with the stops on the way.
    pub fn tab_to(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        self.travel("Tab", role, &name.into())
    }

    /// Like [`Page::tab_to`], backwards.
    pub fn tab_back_to(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        self.travel("Shift+Tab", role, &name.into())
    }

    fn travel(&self, keys: &str, role: &str, name: &Name) -> Result<()> {
        let (mut stops, mut bodies) = (Vec::<Focused>::new(), 0);
        for _ in 0..STOPS {
            self.press(keys)?;
            let focused = self.focused()?;
            if role.split('|').any(|role| role == focused.role) && name.fits(&focused.name) {
                return Ok(());
            }
            stops.push(focused);
            // The page as a whole is the stop between the last element and the first. A slow browser shows it for a
            // moment elsewhere too, so that one stop more than once around is allowed.
            let around = self.run("return document.activeElement === document.body", &json!([]))? == true;
            bodies += usize::from(around && stops.len() > 1);
            if bodies > 2 {
                break;
            }
        }
        let way: Vec<String> = stops.iter().map(|stop| format!("{} {:?}", stop.role, stop.name)).collect();
        bail!("{keys} never comes to {role} {name:?}; stops: {}", way.join(", "))
    }

    /// Fails unless an element of that role and name has the focus, or gets it while the page settles.
    pub fn assert_focused(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        let name = name.into();
        let mut last = None;
        let result = self.wait(&format!("focus on {role} {name:?}"), || {
            let focused = self.focused()?;
            let fits = focused.role == role && name.fits(&focused.name);
            last = Some(focused);
            Ok(fits.then_some(()))
        });
        result.with_context(|| format!("the focus is on {last:?}"))
    }

    /// Fails when what has the focus is wholly out of sight or under something else (WCAG 2.2, 2.4.11).
    pub fn assert_focus_seen(&self) -> Result<()> {
        let seen = self.run(SEEN, &json!([]))?;
        ensure!(seen == true, "nobody sees the focus on {:?}", self.focused()?);
        Ok(())
    }

    /// Puts a text on the clipboard, as if copied from another program; `html` beside it, as a spreadsheet does.
    pub fn copy_from_elsewhere(&self, text: &str, html: Option<&str>) -> Result<()> {
        self.allow_clipboard()?;
        self.run(
            "const [text, html] = arguments;
             const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
             if (html !== null) parts['text/html'] = new Blob([html], { type: 'text/html' });
             return navigator.clipboard.write([new ClipboardItem(parts)]).then(() => true)",
            &json!([text, html]),
        )?;
        ensure!(self.clipboard()? == text, "the clipboard does not hold what was put there");
        Ok(())
    }

    /// The text on the clipboard.
    pub fn clipboard(&self) -> Result<String> {
        self.allow_clipboard()?;
        let text = self.run("return navigator.clipboard.readText()", &json!([]))?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    fn allow_clipboard(&self) -> Result<()> {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        self.cdp(
            "Browser.grantPermissions",
            &json!({ "origin": self.server.origin, "permissions": permissions }),
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(keys: &str) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        chord(keys).unwrap().iter().map(|action| (text(&action["type"]), text(&action["value"]))).collect()
    }

    #[test]
    fn a_chord_is_let_go_in_the_opposite_order() {
        let event = |kind: &str, key: char| (kind.to_owned(), key.to_string());
        assert_eq!(
            pressed("Control+Shift+z"),
            [
                event("keyDown", '\u{E009}'),
                event("keyDown", '\u{E008}'),
                event("keyDown", 'Z'),
                event("keyUp", 'Z'),
                event("keyUp", '\u{E008}'),
                event("keyUp", '\u{E009}'),
            ]
        );
        assert_eq!(pressed("Tab").len(), 2);
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        assert!(chord("Kontrol+z").unwrap_err().to_string().contains("Kontrol"));
        assert!(chord("").is_err());
    }
}
