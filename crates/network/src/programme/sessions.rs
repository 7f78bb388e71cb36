//! The sessions of a conference: what each is about, for whom, by whom and in which languages.

mod kind;
mod store;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::people;
use crate::{
    Actor, Conn, Error, Result, Tx, cities, conferences,
    frameworks::Text,
    ids::{At, Known, ProgrammeSessionId},
    revisions::keep,
};

pub use kind::Kind;

/// What a session is, wherever and whenever it is held.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub kind: Kind,
    pub title: Text,
    #[serde(skip_serializing_if = "Text::is_blank")]
    pub about: Text,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_theme: String,
    /// One of [`crate::groupings::regions`], for a regional forum.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// Areas of the Key Features, by code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// Goals of the 2030 Agenda.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<u8>,
    pub minutes: i64,
    /// Languages spoken or heard.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Whether interpreters are needed for each of them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub interpreted: bool,
    /// People; 0 where nobody has counted.
    pub expected: u32,
    /// People by their code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chairs: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rapporteurs: Vec<String>,
    /// Must be free for it without speaking, as mayors for their forum.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attend: Vec<String>,
    /// Nothing else runs at the same time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub exclusive: bool,
    /// Sessions that must have ended before, by code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    /// Days that suit it; nothing here means any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Date>,
    /// Who may come; nothing here means everybody.
    #[serde(skip_serializing_if = "Text::is_blank")]
    pub open_to: Text,
    #[serde(skip_serializing_if = "Text::is_blank")]
    pub note: Text,
    /// Slides and texts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<conferences::Document>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Whether its clock time is ours and not history.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub time_reconstructed: bool,
    /// Whether the session itself is ours and not history.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reconstructed: bool,
}

impl Content {
    /// Everybody with a part in it, by code.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        self.chairs.iter().chain(&self.speakers).chain(&self.rapporteurs).map(String::as_str)
    }

    /// Whether it is placed in a slot and a room, and not fixed by hand.
    pub fn is_planned(&self) -> bool {
        self.kind.is_planned()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    pub conference: String,
    pub code: String,
    pub revision: i64,
    /// Unique over all systems, for open formats.
    pub id: ProgrammeSessionId,
    /// Counts up within the conference, for formats that want a number.
    pub number: i64,
    pub is: Content,
    /// Why it is no longer held; empty where it is.
    pub withdrawn: String,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// Adds a session. Its code comes from the title where none is given.
pub async fn add(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    code: Option<&str>,
    is: Content,
) -> Result<Session> {
    actor.may_organise(conference)?;
    check(tx, actor, conference, &is).await?;
    let held = store::all(tx, conference, &Known::NOW).await?;
    let taken = |code: &str| held.iter().any(|one| one.code == code);
    let code = match code.map(str::trim).filter(|code| !code.is_empty()) {
        Some(code) if taken(code) => {
            return Err(Error::invalid("code", "code-taken").with("code", code));
        }
        Some(code) => cities::well_formed(code)?.to_owned(),
        None => cities::slug_apart(is.title.in_language("en").text, "session", taken),
    };
    let session = Session {
        conference: conference.to_owned(),
        code,
        revision: 0,
        id: ProgrammeSessionId::create(),
        number: store::last_number(tx, conference).await? + 1,
        is,
        withdrawn: String::new(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    keep(tx, actor, "session.added", session).await
}

pub async fn correct(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    code: &str,
    is: Content,
    seen: i64,
) -> Result<Session> {
    actor.may_organise(conference)?;
    let last = get(tx, conference, code).await?;
    check(tx, actor, conference, &is).await?;
    if last.is == is {
        return Ok(last);
    }
    if last.revision != seen {
        return Err(Error::Conflict("session-collision"));
    }
    keep(tx, actor, "session.corrected", Session { is, ..last }).await
}

/// Takes a session out of the programme; it stays readable in earlier versions.
pub async fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    code: &str,
    why: &str,
) -> Result<Session> {
    actor.may_organise(conference)?;
    let last = get(tx, conference, code).await?;
    let why = if why.trim().is_empty() { "withdrawn" } else { why.trim() };
    keep(tx, actor, "session.withdrawn", Session { withdrawn: why.to_owned(), ..last }).await
}

async fn check(tx: &mut Tx, actor: &Actor, conference: &str, is: &Content) -> Result<()> {
    let known = conferences::get(tx, actor, conference, &Known::NOW).await?.is;
    if is.title.is_blank() {
        return Err(Error::invalid("title", "needed"));
    }
    if !(5..=24 * 60).contains(&is.minutes) {
        return Err(Error::invalid("minutes", "minutes-odd").with("minutes", is.minutes));
    }
    if !is.sub_theme.is_empty() && known.sub_theme(&is.sub_theme).is_none() {
        return Err(Error::invalid("sub_theme", "sub-theme-unknown").with("code", &is.sub_theme));
    }
    if let Some(goal) = is.goals.iter().find(|goal| !(1..=17).contains(*goal)) {
        return Err(Error::invalid("goals", "session-goal-unknown").with("goal", goal));
    }
    let people = people::all(tx, conference, &Known::NOW).await?;
    for code in is.people().chain(is.attend.iter().map(String::as_str)) {
        if !people.iter().any(|person| person.code == code) {
            return Err(Error::invalid("speakers", "person-unknown").with("code", code));
        }
    }
    Ok(())
}

pub async fn get(conn: &mut Conn, conference: &str, code: &str) -> Result<Session> {
    let all = all(conn, conference, &Known::NOW).await?;
    all.into_iter().find(|one| one.code == code).ok_or(Error::NotFound)
}

/// The sessions that are to be held, in the order in which they were added.
pub async fn all(conn: &mut Conn, conference: &str, known: &Known) -> Result<Vec<Session>> {
    let mut all = store::all(conn, conference, known).await?;
    all.retain(|one| one.withdrawn.is_empty());
    Ok(all)
}

/// The sessions of an earlier conference without its people and days.
pub(crate) async fn copy(tx: &mut Tx, actor: &Actor, from: &str, to: &str) -> Result<()> {
    for session in all(tx, from, &Known::NOW).await? {
        let is = Content {
            chairs: Vec::new(),
            speakers: Vec::new(),
            rapporteurs: Vec::new(),
            attend: Vec::new(),
            days: Vec::new(),
            sources: Vec::new(),
            documents: Vec::new(),
            note: Text::default(),
            time_reconstructed: false,
            reconstructed: false,
            ..session.is
        };
        add(tx, actor, to, Some(&session.code), is).await?;
    }
    Ok(())
}
