//! Chromium's accessibility tree: what an element is, by the browser's own judgement.
//!
//! Asking the whole tree takes a second on a long naskah. So a script guesses who may be meant, and the tree is asked
//! about those few; the whole tree has its turn when no guess was right, and wherever all have to be counted.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::Page;
use super::driver::Element;
use super::locator::{Name, tidy};

/// Guesses elements by role and name.
const GUESS: &str = include_str!("cari.js");

/// Where scripts leave nodes for the commands of the tree, and the other way round.
const HAND: &str = "globalThis[Symbol.for('naskah-uji')]";

/// References to nodes that a look needs no longer than it lasts.
const GROUP: &str = "naskah-uji";

/// More guesses than this are not confirmed one by one.
const FEW: usize = 24;

/// Roles whose names tell a reader of a failure where the page stands.
const TELLING: &[&str] = &[
    "heading",
    "button",
    "link",
    "textbox",
    "searchbox",
    "spinbutton",
    "Date",
    "combobox",
    "checkbox",
    "radio",
    "group",
    "radiogroup",
    "region",
    "navigation",
    "form",
    "dialog",
    "table",
    "alert",
    "status",
];

/// An element as the accessibility tree has it.
pub(super) struct Node {
    id: u64,
    /// Its role, by Chromium's name.
    pub(super) role: String,
    /// Its accessible name.
    pub(super) name: String,
    /// Its accessible description: hints and errors that are tied to it.
    pub(super) description: String,
    properties: Value,
    /// How WebDriver knows it, if that is known already.
    element: Option<Element>,
}

impl Node {
    fn fits(&self, roles: &[&str], name: &Name) -> bool {
        roles.contains(&self.role.as_str()) && name.fits(&self.name)
    }

    fn of(node: &Value) -> Option<Self> {
        let text = |key: &str| tidy(node[key]["value"].as_str().unwrap_or_default());
        Some(Self {
            id: node["backendDOMNodeId"].as_u64().filter(|_| node["ignored"] != true)?,
            role: text("role"),
            name: text("name"),
            description: text("description"),
            properties: node["properties"].clone(),
            element: None,
        })
    }

    /// A state such as `checked`, `expanded`, `disabled`, `invalid`, as text; empty where there is none.
    pub(super) fn state(&self, state: &str) -> String {
        let properties = self.properties.as_array().map_or(&[][..], Vec::as_slice);
        let value = properties.iter().find(|property| property["name"] == state);
        match value.map(|property| &property["value"]["value"]) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    }
}

impl Page {
    /// Nodes of one of these roles whose name fits, inside `root` or everywhere; guessing may miss some.
    pub(super) fn probable(&self, root: Option<&Node>, roles: &[&str], name: &Name) -> Result<Vec<Node>> {
        let inside = match root {
            Some(node) => self.element(node)?.reference(),
            None => Value::Null,
        };
        let (how, text) = match name {
            Name::Whole(text) => ("whole", text.as_str()),
            Name::Part(text) => ("part", text.as_str()),
            Name::Any => ("any", ""),
        };
        let guesses = self.run(GUESS, &json!([inside, roles, how, text]))?;
        let guesses: &Vec<Value> = guesses.as_array().context("the script gave no list")?;
        if guesses.len() > FEW {
            return self.all(root, roles, name);
        }
        let mut found = Vec::new();
        for (place, guess) in guesses.iter().enumerate() {
            let object = self.evaluate(&format!("{HAND}[{place}]"))?;
            let question = json!({ "objectId": object, "fetchRelatives": false });
            let answer = self.cdp("Accessibility.getPartialAXTree", &question)?;
            let node = answer["nodes"].get(0).and_then(Node::of);
            found.extend(node.map(|node| Node { element: Element::of(guess), ..node }));
        }
        self.release()?;
        found.retain(|node| node.fits(roles, name));
        Ok(found)
    }

    /// All nodes of one of these roles whose name fits, inside `root` or everywhere.
    pub(super) fn all(&self, root: Option<&Node>, roles: &[&str], name: &Name) -> Result<Vec<Node>> {
        let mut found = Vec::new();
        for role in roles {
            found.extend(self.query(root, Some(role))?.iter().filter_map(Node::of));
        }
        found.retain(|node| node.fits(roles, name) && root.is_none_or(|root| root.id != node.id));
        Ok(found)
    }

    /// The names of everything that has one, by role, for the message of a failure.
    pub(super) fn inventory(&self, root: Option<&Node>) -> Result<String> {
        let nodes: Vec<Node> = self.query(root, None)?.iter().filter_map(Node::of).collect();
        let inside = root.map(|root| format!(" in {} {:?}", root.role, root.name)).unwrap_or_default();
        let mut text = format!("\n  what is there{inside}:");
        for role in TELLING {
            let of_role = nodes.iter().filter(|node| node.role == *role && !node.name.is_empty());
            let names: Vec<&str> = of_role.map(|node| node.name.as_str()).collect();
            if !names.is_empty() {
                text = format!("{text}\n    {role}: {names:?}");
            }
        }
        Ok(text)
    }

    /// The node as WebDriver knows it.
    pub(super) fn element(&self, node: &Node) -> Result<Element> {
        if let Some(element) = &node.element {
            return Ok(element.clone());
        }
        let question = json!({ "backendNodeId": node.id, "objectGroup": GROUP });
        let answer = self.cdp("DOM.resolveNode", &question)?;
        let put = format!("function () {{ {HAND} = this }}");
        let question = json!({ "objectId": answer["object"]["objectId"], "functionDeclaration": put });
        self.cdp("Runtime.callFunctionOn", &question)?;
        let value = self.run(&format!("return {HAND}"), &json!([]))?;
        self.release()?;
        Element::of(&value).context("the script lost the node")
    }

    fn query(&self, root: Option<&Node>, role: Option<&str>) -> Result<Vec<Value>> {
        let mut question = match root {
            Some(node) => json!({ "backendNodeId": node.id }),
            None => json!({ "objectId": self.evaluate("document")? }),
        };
        if let Some(role) = role {
            question["role"] = json!(role);
        }
        let mut answer = self.cdp("Accessibility.queryAXTree", &question)?;
        match answer["nodes"].take() {
            Value::Array(nodes) => Ok(nodes),
            other => bail!("Accessibility.queryAXTree: {other}"),
        }
    }

    /// A reference to what an expression gives.
    fn evaluate(&self, expression: &str) -> Result<Value> {
        let question = json!({ "expression": expression, "objectGroup": GROUP });
        Ok(self.cdp("Runtime.evaluate", &question)?["result"]["objectId"].take())
    }

    fn release(&self) -> Result<()> {
        self.cdp("Runtime.releaseObjectGroup", &json!({ "objectGroup": GROUP })).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_read_as_text() {
        let node = json!({ "backendDOMNodeId": 7, "role": { "value": "checkbox" }, "name": { "value": "a" },
            "properties": [{ "name": "checked", "value": { "value": "mixed" } }] });
        let node = Node::of(&node).unwrap();
        assert_eq!(node.state("checked"), "mixed");
        assert_eq!(node.state("expanded"), "");
        assert!(node.fits(&["radio", "checkbox"], &Name::from("a")));
        assert!(!node.fits(&["radio"], &Name::Any));
        assert!(Node::of(&json!({ "backendDOMNodeId": 7, "ignored": true })).is_none());
    }
}
