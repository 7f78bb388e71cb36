//! What differs between two programmes, as a reader wants to be told.

use serde::{Deserialize, Serialize};

use super::{Held, Programme};
use crate::{frameworks::Text, programme::Place};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum Change {
    Added {
        session: String,
        title: Text,
        place: Place,
    },
    Removed {
        session: String,
        title: Text,
        place: Place,
    },
    /// To another time, another room or both.
    Moved {
        session: String,
        title: Text,
        from: Place,
        to: Place,
    },
    Renamed {
        session: String,
        title: Text,
        before: Text,
    },
    /// Names of people who came in and went out.
    People {
        session: String,
        title: Text,
        joined: Vec<String>,
        left: Vec<String>,
    },
    /// Other languages, length or kind.
    Told {
        session: String,
        title: Text,
    },
}

impl Change {
    /// The session's code.
    pub fn session(&self) -> &str {
        match self {
            Self::Added { session, .. }
            | Self::Removed { session, .. }
            | Self::Moved { session, .. }
            | Self::Renamed { session, .. }
            | Self::People { session, .. }
            | Self::Told { session, .. } => session,
        }
    }

    pub fn title(&self) -> &Text {
        match self {
            Self::Added { title, .. }
            | Self::Removed { title, .. }
            | Self::Moved { title, .. }
            | Self::Renamed { title, .. }
            | Self::People { title, .. }
            | Self::Told { title, .. } => title,
        }
    }
}

/// What changed from one programme to the next, in the order of the next.
pub fn changes(before: &Programme, after: &Programme) -> Vec<Change> {
    let mut all = Vec::new();
    for one in after.in_order() {
        match before.session(&one.code) {
            None => all.push(Change::Added {
                session: one.code.clone(),
                title: one.is.title.clone(),
                place: one.place.clone(),
            }),
            Some(was) => compare(before, after, was, one, &mut all),
        }
    }
    for gone in before.in_order() {
        if after.session(&gone.code).is_none() {
            all.push(Change::Removed {
                session: gone.code.clone(),
                title: gone.is.title.clone(),
                place: gone.place.clone(),
            });
        }
    }
    all
}

fn compare(before: &Programme, after: &Programme, was: &Held, is: &Held, all: &mut Vec<Change>) {
    let (session, title) = (is.code.clone(), is.is.title.clone());
    let found = all.len();
    if !was.place.is_like(&is.place) {
        all.push(Change::Moved {
            session: session.clone(),
            title: title.clone(),
            from: was.place.clone(),
            to: is.place.clone(),
        });
    }
    if was.is.title != is.is.title {
        all.push(Change::Renamed {
            session: session.clone(),
            title: title.clone(),
            before: was.is.title.clone(),
        });
    }
    let names = |programme: &Programme, one: &Held, other: &Held| -> Vec<String> {
        let known = |code: &str| programme.people.get(code).map_or(code, |p| &p.name).to_owned();
        let others: Vec<&str> = other.is.people().collect();
        one.is.people().filter(|code| !others.contains(code)).map(known).collect()
    };
    let (joined, left) = (names(after, is, was), names(before, was, is));
    if !(joined.is_empty() && left.is_empty()) {
        all.push(Change::People { session: session.clone(), title: title.clone(), joined, left });
    }
    if all.len() == found && was.is != is.is {
        all.push(Change::Told { session, title });
    }
}
