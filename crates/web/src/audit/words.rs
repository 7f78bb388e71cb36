//! One entry of the log in words.

use std::collections::{BTreeSet, HashMap};

use maud::{Markup, html};
use network::{
    Appointment, Conn, Error, accounts,
    audit::Entry,
    ids::{CityCode, ImportId},
    imports,
};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    Lang,
    reader::Reader,
    roles::{Places, scopes_of},
};

/// The names that a page of entries speaks of.
pub struct Names {
    people: HashMap<String, String>,
    places: Places,
}

impl Names {
    pub async fn of(conn: &mut Conn, entries: &[Entry]) -> Result<Self, Error> {
        let (ids, codes) = mentioned(entries);
        let roles: Vec<Appointment> = entries.iter().filter_map(role).collect();
        let mut scopes = scopes_of(&roles);
        scopes.cities.extend(codes);
        let places = Places::of(conn, scopes).await?;
        let mut people = HashMap::new();
        for id in ids {
            if let Some(name) = accounts::name_of(conn, &id).await? {
                people.insert(id, name);
            }
        }
        Ok(Self { people, places })
    }
}

fn mentioned(entries: &[Entry]) -> (BTreeSet<String>, BTreeSet<CityCode>) {
    let (mut ids, mut codes) = (BTreeSet::new(), BTreeSet::new());
    for entry in entries {
        ids.insert(entry.actor.clone());
        match entry.subject.split_once('/') {
            Some(("account", id)) => {
                ids.insert(id.to_owned());
            }
            Some(("city", code)) => {
                codes.insert(CityCode::from(code));
            }
            _ => {}
        }
    }
    (ids, codes)
}

/// The role that an entry is about.
fn role(entry: &Entry) -> Option<Appointment> {
    serde_json::from_str(&entry.detail).ok()
}

/// Who did it.
pub fn who(reader: &Reader, names: &Names, entry: &Entry) -> Markup {
    let keeper = reader.actor.may_keep_people().is_ok();
    html! {
        @match names.people.get(&entry.actor) {
            Some(name) if keeper => a href=(reader.href(&format!("/admin/people/{}", entry.actor))) { (name) },
            Some(name) => (name),
            None if keeper => { (reader.text("stoa")) " (" (entry.actor) ")" },
            None => (reader.text("stoa")),
        }
    }
}

/// What was done. An action without a text of its own stands as it is written.
pub fn what(reader: &Reader, entry: &Entry, names: &Names) -> Markup {
    let lang = reader.lang;
    let key = format!("did-{}", entry.action.replace('.', "-"));
    if let Some(import) = Import::of(entry) {
        return import.said(reader);
    }
    html! {
        @if lang.has(&key) { (lang.text(&key)) } @else { code { (entry.action) } }
        @if let Some(role) = role(entry) {
            " · " (names.places.words(lang, &role))
        } @else if let Some(gist) = gist(lang, entry) {
            " · " (gist)
        }
    }
}

/// A file that was imported: how many figures came from it, and where it can be seen.
#[derive(Deserialize)]
struct Import {
    figures: usize,
    file: String,
    import: Option<ImportId>,
    sent_for: Option<CityCode>,
}

impl Import {
    fn of(entry: &Entry) -> Option<Self> {
        let imported = entry.action == "observation.imported";
        imported.then(|| serde_json::from_str(&entry.detail).ok())?
    }

    fn said(&self, reader: &Reader) -> Markup {
        let count = [("count", self.figures.into())];
        let may_see = imports::may(&reader.actor, self.sent_for.as_ref()).is_ok();
        let path = self.import.as_ref().filter(|_| may_see);
        let path = path.map(|id| crate::imports::place_of(self.sent_for.as_ref(), id));
        html! {
            (reader.lang.fill("did-observation-imported-from", count)) " "
            @match path {
                Some(path) => a href=(reader.href(&path)) { (self.file) },
                None => (self.file),
            }
        }
    }
}

/// What says most in the details of an entry, the most telling first.
const TELLING: [&str; 13] = [
    "measurement",
    "period",
    "value",
    "missing",
    "year",
    "state",
    "since",
    "until",
    "grouping",
    "code",
    "version",
    "reason",
    "note",
];

/// The details that a person wants to know, in one line.
fn gist(lang: Lang, entry: &Entry) -> Option<String> {
    let Value::Object(detail) = serde_json::from_str(&entry.detail).ok()? else { return None };
    let said: Vec<String> = TELLING
        .iter()
        .filter_map(|name| {
            Some((*name, detail.get(*name).or_else(|| detail.get("key")?.get(*name))?))
        })
        .filter_map(|(name, value)| match value {
            Value::String(text) if name == "state" => Some(state(lang, text)),
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            // a year has no thousands
            Value::Number(number) if number.is_i64() => Some(number.to_string()),
            Value::Number(number) => number.as_f64().map(|number| lang.figure(number)),
            _ => None,
        })
        .collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// The name of a state, of whatever has one.
fn state(lang: Lang, code: &str) -> String {
    let named = ["submission-state", "state", "call-phase", "delegation", "registration-is"];
    let key = named.iter().map(|of| format!("{of}-{code}")).find(|key| lang.has(key));
    key.map_or_else(|| code.to_owned(), |key| lang.text(&key).to_lowercase())
}

/// Whether the details say more than [`what`] does.
pub fn has_more(entry: &Entry) -> bool {
    role(entry).is_none() && entry.detail.starts_with(['{', '['])
}

/// To whom or what.
pub fn subject(reader: &Reader, names: &Names, entry: &Entry) -> Markup {
    let keeper = reader.actor.may_keep_people().is_ok();
    html! {
        @match entry.subject.split_once('/') {
            Some(("city", code)) => a href=(reader.href(&format!("/cities/{code}"))) {
                (names.places.city(code))
            },
            Some(("account", id)) => {
                @let name = names.people.get(id).map_or(id, String::as_str);
                @if keeper { a href=(reader.href(&format!("/admin/people/{id}"))) { (name) } }
                @else { (name) }
            },
            _ => code { (entry.subject) },
        }
    }
}
