//! Forgetting: on a day of its own each conference empties what was only needed for the stay.
//! What is left and what was forgotten, when and by whom, can be read at any time.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{conference_of, store};
use crate::{
    Actor, Conn, Error, Result, Tx,
    agendas::{self, attendances, questions},
    audit, conferences, delegations,
    ids::{At, Known},
    interpretation,
    programme::{parts, people},
};

#[derive(Clone, Debug, PartialEq)]
pub struct Forgotten {
    pub field: String,
    pub rows: i64,
    pub forgotten_at: At,
    pub forgotten_by: String,
}

/// What personal data of a conference is left, and what was forgotten.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// When it is forgotten.
    pub forgets: Date,
    /// Rows that still hold something: addresses and telephones, needs, travel, beds; addresses of
    /// links, invitations, timetables, speakers and interpreters; names on certificates.
    pub left: BTreeMap<&'static str, i64>,
    /// People whose name, part and country stay.
    pub people: i64,
    /// The newest first.
    pub forgotten: Vec<Forgotten>,
}

pub async fn ledger(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Ledger> {
    actor.may_organise(conference)?;
    let held = conference_of(conn, conference).await?;
    Ok(Ledger {
        forgets: held.is.forgets(),
        left: left(conn, conference).await?,
        people: i64::try_from(store::all(conn, conference).await?.len()).unwrap_or(i64::MAX),
        forgotten: store::forgotten(conn, conference).await?,
    })
}

/// Forgets now, once the conference is over, without waiting for the day.
pub async fn forget(tx: &mut Tx, actor: &Actor, conference: &str, today: Date) -> Result<i64> {
    actor.may_organise(conference)?;
    let held = conference_of(tx, conference).await?;
    if today <= held.is.ends {
        return Err(Error::invalid("forget", "forget-too-early").with("ends", held.is.ends));
    }
    empty(tx, actor, conference).await
}

/// Forgets for every conference whose day has come; how many rows.
pub async fn forget_due(tx: &mut Tx, today: Date) -> Result<i64> {
    let program = Actor::program("forgetting");
    let mut rows = 0;
    for conference in conferences::all(tx, &program, &Known::NOW).await? {
        if conference.is.forgets() < today {
            rows += empty(tx, &program, &conference.code).await?;
        }
    }
    Ok(rows)
}

async fn left(conn: &mut Conn, conference: &str) -> Result<BTreeMap<&'static str, i64>> {
    let mut left = store::left(conn, conference).await?;
    let speakers = people::addresses(conn, conference).await?;
    let timetables = agendas::personal(conn, conference).await?;
    left.extend([
        ("invited", delegations::addresses(conn, conference).await?),
        ("speakers", speakers + parts::notes(conn, conference).await?),
        ("interpreters", interpretation::addresses(conn, conference).await?),
        ("timetables", timetables + questions::names(conn, conference).await?),
        ("certificates", attendances::names(conn, conference).await?),
    ]);
    Ok(left)
}

async fn empty(tx: &mut Tx, actor: &Actor, conference: &str) -> Result<i64> {
    let left = left(tx, conference).await?;
    let rows: i64 = left.values().sum();
    if rows == 0 {
        return Ok(0);
    }
    store::empty(tx, conference).await?;
    delegations::forget(tx, conference).await?;
    people::forget(tx, conference).await?;
    parts::forget(tx, conference).await?;
    interpretation::forget(tx, conference).await?;
    agendas::forget(tx, conference).await?;
    questions::forget(tx, conference).await?;
    attendances::forget(tx, conference).await?;
    let now = At::now();
    for (field, rows) in left.iter().filter(|(_, rows)| **rows > 0) {
        let entry = Forgotten {
            field: (*field).to_owned(),
            rows: *rows,
            forgotten_at: now.clone(),
            forgotten_by: actor.name().to_owned(),
        };
        store::note_forgotten(tx, conference, &entry).await?;
    }
    audit::log(tx, actor, "registration.forgotten", &format!("conference/{conference}"), &left)
        .await?;
    Ok(rows)
}
