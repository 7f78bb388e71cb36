//! What changed from one version of a plan to another.

use std::collections::HashMap;

use serde_json::Value;

use super::Entry;
use crate::ids::ItemId;

#[derive(Clone, Debug, PartialEq)]
pub enum Change<'a> {
    Added(&'a Entry),
    Removed(&'a Entry),
    Edited { before: &'a Entry, after: &'a Entry, edits: Vec<Edit> },
}

/// One field, or one language version of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    pub field: String,
    /// For texts: the language of this version.
    pub language: Option<String>,
    pub before: Value,
    pub after: Value,
}

/// In the order of the later plan; what it no longer holds comes last.
pub fn differences<'a>(before: &'a [Entry], after: &'a [Entry]) -> Vec<Change<'a>> {
    let mut earlier: HashMap<&ItemId, &Entry> = before.iter().map(|one| (&one.id, one)).collect();
    let mut changes = vec![];
    for one in after {
        match earlier.remove(&one.id) {
            None => changes.push(Change::Added(one)),
            Some(held) => {
                let edits = edits(held, one);
                if !edits.is_empty() {
                    changes.push(Change::Edited { before: held, after: one, edits });
                }
            }
        }
    }
    changes.extend(before.iter().filter(|one| earlier.contains_key(&one.id)).map(Change::Removed));
    changes
}

fn edits(before: &Entry, after: &Entry) -> Vec<Edit> {
    if before.content == after.content {
        return vec![];
    }
    let fields = |entry: &Entry| match serde_json::to_value(&entry.content) {
        Ok(Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    };
    let (old, new) = (fields(before), fields(after));
    let mut copy = after.content.clone();
    let texts: Vec<&str> = copy.texts().iter().map(|(name, _)| *name).collect();
    let mut edits = vec![];
    for (field, now) in &new {
        let then = old.get(field).unwrap_or(&Value::Null);
        if now == then {
            continue;
        }
        if let (true, Some(now)) = (texts.contains(&field.as_str()), now.as_object()) {
            let nothing = serde_json::Map::new();
            let then = then.as_object().unwrap_or(&nothing);
            let mut languages: Vec<&String> = now.keys().chain(then.keys()).collect();
            languages.sort();
            languages.dedup();
            for language in languages {
                let said = |of: &serde_json::Map<String, Value>| {
                    of.get(language).cloned().unwrap_or(Value::Null)
                };
                if said(now) != said(then) {
                    edits.push(Edit {
                        field: field.clone(),
                        language: Some(language.clone()),
                        before: said(then),
                        after: said(now),
                    });
                }
            }
        } else {
            let (before, after) = (then.clone(), now.clone());
            edits.push(Edit { field: field.clone(), language: None, before, after });
        }
    }
    edits
}

/// What two people wrote into the same item, field by field.
impl Edit {
    pub fn between(theirs: &Entry, yours: &Entry) -> Vec<Self> {
        edits(theirs, yours)
    }
}
