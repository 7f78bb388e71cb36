//! Drafts of a programme: where and when each session would be held. Every change is a revision
//! and can be undone; several drafts can be compared.

mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Place, Plan, people, plan::Wish, sessions, versions};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    conferences::{self, Conference},
    ids::{At, DraftId, Known},
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Draft {
    pub id: DraftId,
    pub revision: i64,
    pub conference: String,
    pub name: String,
    /// By the session's code.
    pub places: BTreeMap<String, Place>,
    pub did: Did,
    /// The revision that undoing leads to; 0 where there is none.
    pub back_to: i64,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// What a revision of a draft did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "did", rename_all = "kebab-case")]
pub enum Did {
    #[default]
    Begun,
    Moved {
        session: String,
    },
    TakenOut {
        session: String,
    },
    Pinned {
        session: String,
    },
    Unpinned {
        session: String,
    },
    Improved {
        moved: usize,
    },
    Repaired {
        moved: usize,
    },
    DayMoved {
        from: jiff::civil::Date,
        to: jiff::civil::Date,
    },
    Undone,
}

/// What a new draft begins with.
pub enum From {
    Nothing,
    Version(i64),
    Draft(DraftId),
}

pub async fn begin(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    name: &str,
    from: From,
) -> Result<Draft> {
    actor.may_organise(conference)?;
    conferences::get(tx, actor, conference, &Known::NOW).await?;
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::invalid("name", "name-needed"));
    }
    let places = match from {
        From::Nothing => BTreeMap::new(),
        From::Version(number) => versions::get(tx, actor, conference, number).await?.places(),
        From::Draft(id) => get(tx, actor, &id).await?.places,
    };
    let draft = Draft {
        id: DraftId::create(),
        revision: 1,
        conference: conference.to_owned(),
        name: name.to_owned(),
        places,
        did: Did::Begun,
        back_to: 0,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::insert(tx, &draft).await?;
    log(tx, actor, "draft.begun", &draft).await?;
    Ok(draft)
}

pub async fn get(conn: &mut Conn, actor: &Actor, id: &DraftId) -> Result<Draft> {
    actor.must_be_signed_in()?;
    let draft = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    actor.may_organise(&draft.conference)?;
    Ok(draft)
}

/// The latest first.
pub async fn of_conference(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Draft>> {
    actor.may_organise(conference)?;
    store::of_conference(conn, conference).await
}

/// Puts a session somewhere, be it good or not: what it breaks is told by [`Laid::plan`].
pub async fn place(
    tx: &mut Tx,
    actor: &Actor,
    id: &DraftId,
    seen: i64,
    session: &str,
    place: Place,
) -> Result<Draft> {
    let draft = get(tx, actor, id).await?;
    let is = conferences::get(tx, actor, &draft.conference, &Known::NOW).await?.is;
    sessions::get(tx, &draft.conference, session).await?;
    let mut place = place;
    if !place.room.is_empty() {
        let (venue, _) = is
            .room(&place.room)
            .ok_or_else(|| Error::invalid("room", "room-unknown").with("room", &place.room))?;
        place.venue = venue.code.clone();
    } else if !place.venue.is_empty() && is.venue(&place.venue).is_none() {
        return Err(Error::invalid("venue", "venue-unknown").with("venue", &place.venue));
    }
    if let Some(day) = place.day
        && !is.days().any(|known| known == day)
    {
        return Err(Error::invalid("day", "day-outside")
            .with("day", day)
            .with("starts", is.starts)
            .with("ends", is.ends));
    }
    if let Some(at) = place.starts().filter(|at| is.is_skipped(*at)) {
        return Err(Error::invalid("from", "clock-skipped")
            .with("time", at.strftime("%H:%M"))
            .with("date", at.date())
            .with("zone", &is.zone));
    }
    let mut places = draft.places.clone();
    place.pinned = places.get(session).is_some_and(|known| known.pinned);
    places.insert(session.to_owned(), place);
    change(tx, actor, draft, seen, places, Did::Moved { session: session.into() }).await
}

/// Takes a session off its place, to be placed again.
pub async fn take_out(
    tx: &mut Tx,
    actor: &Actor,
    id: &DraftId,
    seen: i64,
    session: &str,
) -> Result<Draft> {
    let draft = get(tx, actor, id).await?;
    let mut places = draft.places.clone();
    places.remove(session);
    change(tx, actor, draft, seen, places, Did::TakenOut { session: session.into() }).await
}

/// Pins a session where it is, or lets it go again.
pub async fn pin(
    tx: &mut Tx,
    actor: &Actor,
    id: &DraftId,
    seen: i64,
    session: &str,
    pinned: bool,
) -> Result<Draft> {
    let draft = get(tx, actor, id).await?;
    let mut places = draft.places.clone();
    let place = places
        .get_mut(session)
        .ok_or_else(|| Error::invalid("session", "session-unplaced").with("session", session))?;
    place.pinned = pinned;
    let session = session.to_owned();
    let did = if pinned { Did::Pinned { session } } else { Did::Unpinned { session } };
    change(tx, actor, draft, seen, places, did).await
}

/// Puts everything where a search found that it should be.
pub async fn put(
    tx: &mut Tx,
    actor: &Actor,
    id: &DraftId,
    seen: i64,
    places: BTreeMap<String, Place>,
    did: Did,
) -> Result<Draft> {
    let draft = get(tx, actor, id).await?;
    change(tx, actor, draft, seen, places, did).await
}

/// Takes the last change back; again, the one before it.
pub async fn undo(tx: &mut Tx, actor: &Actor, id: &DraftId, seen: i64) -> Result<Draft> {
    let draft = get(tx, actor, id).await?;
    let back = store::at(tx, id, draft.back_to)
        .await?
        .ok_or_else(|| Error::invalid("draft", "nothing-to-undo"))?;
    if draft.revision != seen {
        return Err(Error::Conflict("draft-collision"));
    }
    let next = Draft { places: back.places, back_to: back.back_to, did: Did::Undone, ..draft };
    keep(tx, actor, next).await
}

async fn change(
    tx: &mut Tx,
    actor: &Actor,
    draft: Draft,
    seen: i64,
    places: BTreeMap<String, Place>,
    did: Did,
) -> Result<Draft> {
    if draft.places == places {
        return Ok(draft);
    }
    if draft.revision != seen {
        return Err(Error::Conflict("draft-collision"));
    }
    let back_to = draft.revision;
    keep(tx, actor, Draft { places, did, back_to, ..draft }).await
}

async fn keep(tx: &mut Tx, actor: &Actor, next: Draft) -> Result<Draft> {
    let next = Draft {
        revision: next.revision + 1,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        ..next
    };
    store::replace(tx, &next).await?;
    store::insert(tx, &next).await?;
    log(tx, actor, "draft.changed", &next).await?;
    Ok(next)
}

async fn log(tx: &mut Tx, actor: &Actor, action: &str, draft: &Draft) -> Result<()> {
    let told = serde_json::json!({
        "draft": draft.id, "name": draft.name, "revision": draft.revision, "did": draft.did,
    });
    audit::log(tx, actor, action, &format!("conference/{}", draft.conference), &told).await
}

/// A draft with everything it speaks of.
pub struct Laid {
    pub conference: Conference,
    pub draft: Draft,
    pub sessions: Vec<sessions::Session>,
    pub people: Vec<people::Person>,
    pub wishes: Vec<Wish>,
}

impl Laid {
    pub async fn read(conn: &mut Conn, actor: &Actor, id: &DraftId) -> Result<Self> {
        let draft = get(conn, actor, id).await?;
        let code = draft.conference.clone();
        Ok(Self {
            conference: conferences::get(conn, actor, &code, &Known::NOW).await?,
            sessions: sessions::all(conn, &code, &Known::NOW).await?,
            people: people::all(conn, &code, &Known::NOW).await?,
            wishes: store::wishes(conn, &code).await?,
            draft,
        })
    }

    pub fn plan(&self) -> Plan {
        self.plan_of(&self.draft.places)
    }

    pub fn plan_of(&self, places: &BTreeMap<String, Place>) -> Plan {
        Plan::of(&self.conference.is, &self.sessions, &self.people, &self.wishes, places)
    }
}

/// Says how many delegates want both of two sessions, in place of what was known.
pub async fn wish(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    wishes: &[Wish],
    source: &str,
) -> Result<()> {
    actor.may_organise(conference)?;
    store::put_wishes(tx, conference, wishes, source, &At::now()).await?;
    let told = serde_json::json!({"pairs": wishes.len(), "source": source});
    audit::log(tx, actor, "wishes.put", &format!("conference/{conference}"), &told).await
}
