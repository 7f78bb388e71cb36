//! Published versions of a programme: each whole, numbered, with what changed since the one
//! before. A version never changes; what was printed can be read again.

mod change;
mod store;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::{Place, drafts::Laid, parts, people::Person, sessions};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    conferences::{self, Particulars},
    frameworks::Text,
    ids::{At, DraftId, Known, ProgrammeSessionId},
    interpretation::{self, Interpreter},
    links::Way,
};

pub use change::{Change, changes};

/// The programme as everybody may read it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    pub is: Particulars,
    pub sessions: Vec<Held>,
    /// By code.
    pub people: BTreeMap<String, Shown>,
}

/// A session with its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    pub code: String,
    pub id: ProgrammeSessionId,
    pub number: i64,
    pub is: sessions::Content,
    pub place: Place,
}

/// What everybody may know of a person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    pub name: String,
    #[serde(default)]
    pub part: String,
    #[serde(default)]
    pub country: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Version {
    pub conference: String,
    pub number: i64,
    pub programme: Programme,
    pub changes: Vec<Change>,
    pub note: Text,
    pub published_at: At,
    pub published_by: String,
}

impl Programme {
    /// By day and time, what has none last.
    pub fn in_order(&self) -> Vec<&Held> {
        let mut all: Vec<&Held> = self.sessions.iter().collect();
        all.sort_by_cached_key(|one| {
            let room = self.is.rooms().position(|(_, room)| room.code == one.place.room);
            (
                one.place.day.is_none(),
                one.place.day,
                one.place.from.is_none(),
                one.place.from,
                room,
                one.number,
            )
        });
        all
    }

    pub fn session(&self, code: &str) -> Option<&Held> {
        self.sessions.iter().find(|one| one.code == code)
    }

    /// Clock times that are ours and not history.
    pub fn is_reconstructed(&self) -> bool {
        self.sessions.iter().any(|one| one.is.time_reconstructed)
    }
}

impl Held {
    pub fn starts(&self) -> Option<DateTime> {
        self.place.starts()
    }

    pub fn ends(&self) -> Option<DateTime> {
        self.starts()?.checked_add(jiff::Span::new().minutes(self.is.minutes)).ok()
    }
}

impl Version {
    pub fn places(&self) -> BTreeMap<String, Place> {
        let places = self.programme.sessions.iter();
        places.map(|one| (one.code.clone(), one.place.clone())).collect()
    }
}

/// Somebody who must hear of changes: with a part in the sessions, or in a booth of theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Concerned {
    pub who: Who,
    pub changes: Vec<Change>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    Person(Person),
    Interpreter(Interpreter),
}

impl Concerned {
    pub fn name(&self) -> &str {
        match &self.who {
            Who::Person(one) => &one.is.name,
            Who::Interpreter(one) => &one.is.name,
        }
    }

    /// May be empty.
    pub fn email(&self) -> &str {
        match &self.who {
            Who::Person(one) => &one.is.email,
            Who::Interpreter(one) => &one.is.email,
        }
    }

    /// In which they are written to.
    pub fn language(&self) -> &str {
        match &self.who {
            Who::Person(one) => &one.is.language,
            Who::Interpreter(one) => &one.is.language,
        }
    }

    /// The way to their own page, for a letter to them.
    pub async fn open_page(&self, tx: &mut Tx, actor: &Actor) -> Result<Way> {
        match &self.who {
            Who::Person(one) => parts::open_page(tx, actor, one).await,
            Who::Interpreter(one) => interpretation::open_page(tx, actor, one).await,
        }
    }
}

/// What publishing a draft would say now.
pub fn preview(laid: &Laid) -> Programme {
    let sessions: Vec<Held> = laid
        .sessions
        .iter()
        .map(|one| Held {
            code: one.code.clone(),
            id: one.id.clone(),
            number: one.number,
            is: one.is.clone(),
            place: laid.draft.places.get(&one.code).cloned().unwrap_or_default(),
        })
        .collect();
    let named: BTreeSet<&str> = sessions.iter().flat_map(|one| one.is.people()).collect();
    let people = laid.people.iter().filter(|one| named.contains(one.code.as_str()));
    let people = people
        .map(|one| {
            let Person { is, .. } = one;
            let shown =
                Shown { name: is.name.clone(), part: is.part.clone(), country: is.country.clone() };
            (one.code.clone(), shown)
        })
        .collect();
    // What one host tells the next is not for readers.
    let is = Particulars { handover: Text::default(), ..laid.conference.is.clone() };
    Programme { is, sessions, people }
}

/// Publishes a draft as the next version. A draft that breaks rules is refused, unless somebody
/// says that it must be `anyway`.
pub async fn publish(
    tx: &mut Tx,
    actor: &Actor,
    draft: &DraftId,
    seen: i64,
    note: Text,
    anyway: bool,
) -> Result<(Version, Vec<Concerned>)> {
    let laid = Laid::read(tx, actor, draft).await?;
    if laid.draft.revision != seen {
        return Err(Error::Conflict("draft-collision"));
    }
    let broken = laid.plan().clashes().len();
    if broken > 0 && !anyway {
        return Err(Error::invalid("anyway", "programme-clashes").with("count", broken));
    }
    let conference = laid.draft.conference.clone();
    let last = store::latest(tx, &conference, &Known::NOW).await?;
    let programme = preview(&laid);
    let changes = last.as_ref().map(|last| changes(&last.programme, &programme));
    let version = Version {
        number: last.as_ref().map_or(1, |last| last.number + 1),
        programme,
        changes: changes.unwrap_or_default(),
        note,
        conference,
        published_at: At::now(),
        published_by: actor.name().to_owned(),
    };
    store::insert(tx, &version).await?;
    let told = serde_json::json!({
        "number": version.number, "draft": laid.draft.id, "changes": version.changes,
    });
    let subject = format!("conference/{}", version.conference);
    audit::log(tx, actor, "programme.published", &subject, &told).await?;
    let concerned = match &last {
        Some(last) => concerned(tx, &laid, &last.programme, &version.programme).await?,
        None => Vec::new(),
    };
    Ok((version, concerned))
}

/// Those whose sessions change from one programme to the next.
pub async fn concerned(
    conn: &mut Conn,
    laid: &Laid,
    before: &Programme,
    after: &Programme,
) -> Result<Vec<Concerned>> {
    let changes = changes(before, after);
    let in_booths = interpretation::roster::seated(conn, &laid.draft.conference).await?;
    let about = |touches: &dyn Fn(&str) -> bool| -> Vec<Change> {
        changes.iter().filter(|change| touches(change.session())).cloned().collect()
    };
    let mut all: Vec<Concerned> = laid
        .people
        .iter()
        .map(|person| {
            let has_part = |programme: &Programme, session: &str| {
                programme
                    .session(session)
                    .is_some_and(|one| one.is.people().any(|code| code == person.code))
            };
            Concerned {
                who: Who::Person(person.clone()),
                changes: about(&|session| has_part(after, session) || has_part(before, session)),
            }
        })
        .collect();
    let interpreters: BTreeMap<&str, &Interpreter> =
        in_booths.iter().map(|(one, _)| (one.code.as_str(), one)).collect();
    all.extend(interpreters.into_iter().map(|(code, one)| Concerned {
        who: Who::Interpreter(one.clone()),
        changes: about(&|session| {
            in_booths.iter().any(|(other, theirs)| other.code == code && theirs == session)
        }),
    }));
    all.retain(|one| !one.changes.is_empty());
    Ok(all)
}

/// The version that holds, or held at an earlier instant.
pub async fn latest(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    known: &Known,
) -> Result<Option<Version>> {
    conferences::get(conn, actor, conference, known).await?;
    store::latest(conn, conference, known).await
}

pub async fn get(conn: &mut Conn, actor: &Actor, conference: &str, number: i64) -> Result<Version> {
    conferences::get(conn, actor, conference, &Known::NOW).await?;
    store::get(conn, conference, number).await?.ok_or(Error::NotFound)
}

/// The latest first.
pub async fn all(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Version>> {
    conferences::get(conn, actor, conference, &Known::NOW).await?;
    store::all(conn, conference).await
}
