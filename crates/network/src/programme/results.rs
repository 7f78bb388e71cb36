//! What came out of sessions, as their rapporteurs wrote it: every version is kept, and organisers
//! decide what everybody may read.

mod store;

use serde::{Deserialize, Serialize};

use super::{parts, sessions};
use crate::{Actor, Conn, Error, Result, Tx, audit, frameworks::Text, ids::At, revisions::keep};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// What was said and agreed.
    pub summary: Text,
    /// A few sentences for the page of the whole conference, one a line.
    pub highlights: Text,
    /// What cities and the network should do with it.
    pub follow_up: Text,
    /// People who were there, as counted in the room; 0 where nobody counted.
    pub people: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    pub conference: String,
    pub session: String,
    pub revision: i64,
    pub is: Content,
    pub released_at: Option<At>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// Writes what came out of a session. `seen` is the revision that the writer had before them, 0
/// for the first. What was released stays so.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    session: &str,
    is: Content,
    seen: i64,
) -> Result<Outcome> {
    parts::may_report(tx, actor, conference, session).await?;
    let session = sessions::get(tx, conference, session).await?.code;
    if is.summary.is_blank() && is.highlights.is_blank() {
        return Err(Error::invalid("summary", "needed"));
    }
    let last = store::get(tx, conference, &session).await?;
    if let Some(last) = last.as_ref().filter(|last| last.is == is) {
        return Ok(last.clone());
    }
    if last.as_ref().map_or(0, |last| last.revision) != seen {
        return Err(Error::Conflict("result-collision"));
    }
    let next = Outcome {
        conference: conference.to_owned(),
        session,
        revision: seen,
        is,
        released_at: last.and_then(|last| last.released_at),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    keep(tx, actor, "result.written", next).await
}

/// Lets everybody read it, or only those who wrote it and organisers again.
pub async fn release(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    session: &str,
    released: bool,
) -> Result<()> {
    actor.may_organise(conference)?;
    store::get(tx, conference, session).await?.ok_or(Error::NotFound)?;
    store::release(tx, conference, session, released.then(At::now).as_ref()).await?;
    let action = if released { "result.released" } else { "result.closed" };
    audit::log(tx, actor, action, &format!("conference/{conference}"), &session).await
}

/// For whoever writes it and for organisers.
pub async fn get(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    session: &str,
) -> Result<Option<Outcome>> {
    parts::may_report(conn, actor, conference, session).await?;
    store::get(conn, conference, session).await
}

/// All for organisers; of the others' those that are released.
pub async fn all(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Outcome>> {
    let mut all = store::of_conference(conn, conference).await?;
    if actor.may_organise(conference).is_err() {
        all.retain(|one| one.released_at.is_some());
    }
    Ok(all)
}
