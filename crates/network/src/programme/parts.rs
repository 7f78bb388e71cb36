//! What people of the programme do themselves, through a link of their own: chairs lead their
//! session's questions, speakers send slides, rapporteurs write results, all say whether they come.

mod store;

use super::{
    people::{self, Person},
    sessions::{self, Content},
};
use crate::{
    Actor, Conn, Error, Result, Tx, audit, conferences, guests,
    ids::{At, Known},
    links::{self, NewLink, Way},
};

/// The kind of link that opens somebody's own page in a programme.
pub const KIND: &str = "part";
/// How long it opens after the last day: results are written at home.
const DAYS_AFTER: i64 = 60;

/// What somebody answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub conference: String,
    pub person: String,
    pub comes: bool,
    pub note: String,
    pub answered_at: At,
}

/// A link to somebody's own page, for a letter to them. Who is registered gets one to all that is
/// theirs.
pub async fn open_page(tx: &mut Tx, actor: &Actor, person: &Person) -> Result<Way> {
    actor.may_organise(&person.conference)?;
    let address = &person.is.email;
    if let Some(way) = guests::link_to(tx, actor, &person.conference, address).await? {
        return Ok(way);
    }
    let is = conferences::get(tx, actor, &person.conference, &Known::NOW).await?.is;
    let new = NewLink {
        kind: KIND,
        opens: key(&person.conference, &person.code),
        address: person.is.email.clone(),
        language: person.is.language.clone(),
        ask: actor.name().to_owned(),
        until: is.opens_until(DAYS_AFTER),
        uses: None,
    };
    Ok(Way { kind: KIND, secret: links::make(tx, actor, new).await?.1 })
}

pub(crate) fn key(conference: &str, person: &str) -> String {
    format!("{conference}/{person}")
}

/// The person whose page a link opens, for themselves.
pub async fn holder(conn: &mut Conn, actor: &Actor, opens: &str) -> Result<Person> {
    actor.may_use_link(KIND, opens)?;
    let (conference, code) = opens.split_once('/').ok_or(Error::NotFound)?;
    let all = people::all(conn, conference, &Known::NOW).await?;
    all.into_iter().find(|one| one.code == code).ok_or(Error::NotFound)
}

/// Says whether one comes; organisers see it in the list of people.
pub async fn answer(
    tx: &mut Tx,
    actor: &Actor,
    opens: &str,
    comes: bool,
    note: &str,
) -> Result<Answer> {
    let person = holder(tx, actor, opens).await?;
    let answer = Answer {
        conference: person.conference,
        person: person.code,
        comes,
        note: note.trim().chars().take(1_000).collect(),
        answered_at: At::now(),
    };
    store::put(tx, &answer).await?;
    let told = serde_json::json!({"person": answer.person, "comes": comes});
    audit::log(tx, actor, "part.answered", &format!("conference/{}", answer.conference), &told)
        .await?;
    Ok(answer)
}

/// What people answered. The page that calls has asked the actor.
pub async fn answers(conn: &mut Conn, conference: &str) -> Result<Vec<Answer>> {
    store::all(conn, conference).await
}

/// How many said something besides yes or no.
pub(crate) async fn notes(conn: &mut Conn, conference: &str) -> Result<i64> {
    store::noted(conn, conference).await
}

/// Empties what people said besides; whether they came stays.
pub(crate) async fn forget(tx: &mut Tx, conference: &str) -> Result<()> {
    store::forget(tx, conference).await
}

/// Lead a session: its chairs, and organisers.
pub async fn may_lead(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    session: &str,
) -> Result<()> {
    may(conn, actor, conference, session, |is| is.chairs.iter().collect()).await
}

/// Write what came out of a session: its rapporteurs, and organisers.
pub async fn may_report(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    session: &str,
) -> Result<()> {
    may(conn, actor, conference, session, |is| is.rapporteurs.iter().collect()).await
}

/// Send papers for a session and read what others sent: everybody with a part in it, and
/// organisers.
pub async fn may_take_part(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    session: &str,
) -> Result<()> {
    may(conn, actor, conference, session, |is| {
        is.chairs.iter().chain(&is.speakers).chain(&is.rapporteurs).collect()
    })
    .await
}

async fn may(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    session: &str,
    who: impl Fn(&Content) -> Vec<&String>,
) -> Result<()> {
    let Err(refused) = actor.may_organise(conference) else { return Ok(()) };
    let session = match sessions::get(conn, conference, session).await {
        Ok(session) => session,
        Err(_) => return Err(refused),
    };
    let holds = |person: &&String| actor.may_use_link(KIND, &key(conference, person)).is_ok();
    if who(&session.is).iter().any(holds) { Ok(()) } else { Err(refused) }
}
