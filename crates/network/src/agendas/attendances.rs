//! Certificates of attendance, each with a number that anybody can check, like those of cities.
//! Whether one holds follows from who was there, when it is checked.

use serde::Serialize;

use super::{Agenda, attendance, own, store};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    certificates::Number,
    conferences::{self, Conference},
    ids::{AgendaId, At, Known},
    programme::versions,
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attendance {
    pub number: String,
    pub conference: String,
    pub agenda: AgendaId,
    /// As certified.
    pub name: String,
    /// Sessions at whose doors the badge was read; 0 where none was.
    pub sessions: i64,
    pub issued_at: At,
}

/// Certifies to somebody that they were there, once the conference is over. Asked again, it is the
/// same certificate.
pub async fn certify(tx: &mut Tx, actor: &Actor, key: &str, now: &At) -> Result<Attendance> {
    let agenda = own(tx, actor, key).await?;
    let one = conferences::get(tx, actor, &agenda.conference, &Known::NOW).await?;
    if *now <= At::end_of(one.is.ends) {
        return Err(Error::invalid("certificate", "certificate-early").with("ends", one.is.ends));
    }
    let (was_there, sessions) = attendance(tx, &agenda).await?;
    if !was_there {
        return Err(Error::invalid("certificate", "certificate-absent"));
    }
    if let Some(known) = store::attendance_of(tx, &agenda.id).await? {
        return Ok(known);
    }
    let new = Attendance {
        number: Number::fresh()?.to_string(),
        conference: agenda.conference.clone(),
        agenda: agenda.id.clone(),
        name: agenda.name.clone(),
        sessions: attended(tx, actor, &agenda, &sessions).await?,
        issued_at: now.clone(),
    };
    store::insert_attendance(tx, &new).await?;
    // The log may be read by others: the number alone finds the name.
    let told = serde_json::json!({ "agenda": new.agenda, "sessions": new.sessions });
    audit::log(tx, actor, "agenda.certified", &super::subject(&agenda), &told).await?;
    Ok(new)
}

/// Of the sessions whose doors were scanned, those that are in the programme.
async fn attended(
    conn: &mut Conn,
    actor: &Actor,
    agenda: &Agenda,
    sessions: &[String],
) -> Result<i64> {
    let latest = versions::latest(conn, actor, &agenda.conference, &Known::NOW).await?;
    let held = sessions.iter().filter(|code| {
        latest.as_ref().is_some_and(|version| version.programme.session(code).is_some())
    });
    Ok(i64::try_from(held.count()).unwrap_or(i64::MAX))
}

/// What a number stands for, for anybody who checks it: with the conference, and whether it holds.
pub async fn of_number(
    conn: &mut Conn,
    number: &str,
) -> Result<Option<(Attendance, Conference, bool)>> {
    let number: Number = number.parse()?;
    let Some(held) = store::attendance(conn, &number.to_string()).await? else { return Ok(None) };
    let agenda = store::get(conn, &held.agenda).await?.ok_or(Error::NotFound)?;
    let holds = attendance(conn, &agenda).await?.0;
    let program = Actor::program("certificates");
    let one = conferences::get(conn, &program, &held.conference, &Known::NOW).await?;
    Ok(Some((held, one, holds)))
}
