//! Slides, texts and recordings of sessions, each in a language: early for the interpreters in
//! the booths, for everybody when organisers release them.

mod store;

use std::str::FromStr;

use serde::Serialize;

use super::{parts, sessions};
use crate::{
    Actor, Conn, Error, Result, Tx, audit, conferences,
    files::{self, DOCUMENTS, File, PICTURES, Purpose, VIDEOS},
    ids::{At, FileId, Known, PaperId},
    interpretation,
};

/// What may be sent for a session.
pub const FILES: Purpose =
    Purpose { code: "session", most_mb: 50, kinds: &[DOCUMENTS, PICTURES, VIDEOS] };

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Text,
    Slides,
    Recording,
    #[default]
    Other,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Text, Self::Slides, Self::Recording, Self::Other];

    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Slides => "slides",
            Self::Recording => "recording",
            Self::Other => "other",
        }
    }
}

impl FromStr for Kind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|kind| kind.code() == text);
        found.ok_or_else(|| Error::invalid("kind", "paper-kind-unknown").with("kind", text))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paper {
    pub id: PaperId,
    pub conference: String,
    pub session: String,
    pub kind: Kind,
    /// The language it is in.
    pub language: String,
    pub title: String,
    /// What was sent; `None` where it is at [`Self::href`].
    pub file: Option<FileId>,
    pub href: String,
    pub added_at: At,
    pub added_by: String,
    pub released_at: Option<At>,
    pub removed_at: Option<At>,
}

#[derive(Clone, Debug, Default)]
pub struct NewPaper {
    pub kind: Kind,
    pub language: String,
    /// Empty: the name of the file.
    pub title: String,
    pub file: Option<FileId>,
    pub href: String,
}

/// What a file of a session belongs to.
pub fn belongs(conference: &str, session: &str) -> String {
    format!("session/{conference}/{session}")
}

/// Adds a paper, whose file was kept before.
pub async fn add(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    session: &str,
    new: NewPaper,
) -> Result<Paper> {
    parts::may_take_part(tx, actor, conference, session).await?;
    let session = sessions::get(tx, conference, session).await?.code;
    let is = conferences::get(tx, actor, conference, &Known::NOW).await?.is;
    if !is.languages.contains(&new.language) {
        return Err(Error::invalid("language", "direction-language")
            .with("language", &new.language)
            .with("languages", is.languages.join(" ")));
    }
    let file = match &new.file {
        Some(id) => {
            let sent = files::of(tx, &belongs(conference, &session)).await?;
            Some(sent.into_iter().find(|file| file.id == *id).ok_or(Error::NotFound)?)
        }
        None => {
            if !["https://", "http://"].iter().any(|start| new.href.starts_with(start)) {
                return Err(if new.href.is_empty() {
                    Error::invalid("file", "import-no-file")
                } else {
                    Error::invalid("href", "address-odd").with("address", &new.href)
                });
            }
            None
        }
    };
    let title = match new.title.trim() {
        "" => file.as_ref().map_or(new.href.as_str(), |file| &file.name),
        title => title,
    };
    let paper = Paper {
        id: PaperId::create(),
        conference: conference.to_owned(),
        session,
        kind: new.kind,
        language: new.language,
        title: title.to_owned(),
        file: file.map(|file| file.id),
        href: new.href,
        added_at: At::now(),
        added_by: actor.name().to_owned(),
        released_at: None,
        removed_at: None,
    };
    store::insert(tx, &paper).await?;
    audit::log(tx, actor, "paper.added", &format!("conference/{conference}"), &paper).await?;
    Ok(paper)
}

/// Lets everybody read a paper, or only those of its session again.
pub async fn release(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    id: &PaperId,
    released: bool,
) -> Result<Paper> {
    actor.may_organise(conference)?;
    let paper = get(tx, conference, id).await?;
    if let Some(file) = &paper.file {
        files::publish(tx, actor, file, released).await?;
    }
    let next = Paper { released_at: released.then(At::now), ..paper };
    store::update(tx, &next).await?;
    let action = if released { "paper.released" } else { "paper.closed" };
    audit::log(tx, actor, action, &format!("conference/{conference}"), &next.id).await?;
    Ok(next)
}

/// Takes a paper away: whoever added it, and organisers.
pub async fn remove(tx: &mut Tx, actor: &Actor, conference: &str, id: &PaperId) -> Result<()> {
    let paper = get(tx, conference, id).await?;
    if paper.added_by != actor.name() {
        actor.may_organise(conference)?;
    }
    let next = Paper { removed_at: Some(At::now()), released_at: None, ..paper };
    store::update(tx, &next).await?;
    audit::log(tx, actor, "paper.removed", &format!("conference/{conference}"), &next.id).await
}

async fn get(conn: &mut Conn, conference: &str, id: &PaperId) -> Result<Paper> {
    let all = store::of_conference(conn, conference).await?;
    all.into_iter().find(|one| one.id == *id).ok_or(Error::NotFound)
}

/// Those that everybody may read, of a conference.
pub async fn released(conn: &mut Conn, conference: &str) -> Result<Vec<Paper>> {
    let mut all = store::of_conference(conn, conference).await?;
    all.retain(|one| one.released_at.is_some());
    Ok(all)
}

/// All of a conference, also those that are not released, for organisers.
pub async fn all(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Paper>> {
    actor.may_organise(conference)?;
    store::of_conference(conn, conference).await
}

/// All papers of a session, for those with a part in it, its interpreters and organisers.
pub async fn of_session(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    session: &str,
) -> Result<Vec<Paper>> {
    may_read(conn, actor, conference, session).await?;
    let mut all = store::of_conference(conn, conference).await?;
    all.retain(|one| one.session == session);
    Ok(all)
}

/// A file of a session as it was sent, for those who may read it.
pub async fn file(conn: &mut Conn, actor: &Actor, conference: &str, id: &PaperId) -> Result<File> {
    let paper = get(conn, conference, id).await?;
    if paper.released_at.is_none() {
        may_read(conn, actor, conference, &paper.session).await?;
    }
    let wanted = paper.file.ok_or(Error::NotFound)?;
    let sent = files::of(conn, &belongs(conference, &paper.session)).await?;
    sent.into_iter().find(|file| file.id == wanted).ok_or(Error::NotFound)
}

/// Everybody with a part in a session, and the interpreters in its booths.
async fn may_read(conn: &mut Conn, actor: &Actor, conference: &str, session: &str) -> Result<()> {
    let Err(refused) = parts::may_take_part(conn, actor, conference, session).await else {
        return Ok(());
    };
    let seated = interpretation::roster::seated(conn, conference).await?;
    let own = seated.iter().any(|(one, theirs)| {
        theirs == session && actor.may_use_link(interpretation::KIND, &one.key()).is_ok()
    });
    if own { Ok(()) } else { Err(refused) }
}
