//! Certificates of attendance, each with a number that anybody can check, like those of cities.
//! Whether one holds follows from who was there, when it is checked.

use serde::Serialize;

use super::{Agenda, attendance, own, store};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    certificates::Number,
    conferences::{self, Conference},
    fold,
    ids::{AgendaId, At, Known},
    programme::versions,
    secret,
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attendance {
    pub number: String,
    pub conference: String,
    pub agenda: AgendaId,
    /// As certified; empty once it is forgotten.
    pub name: String,
    /// What is kept of a forgotten name: enough to compare the one on the paper. Whoever has the
    /// database and guesses a name could confirm the guess; nobody reads it there.
    #[serde(skip)]
    pub digest: String,
    /// Sessions at whose doors the badge was read; 0 where none was.
    pub sessions: i64,
    pub issued_at: At,
}

impl Attendance {
    /// Whether it was issued to somebody of this name. Accents, capitals and gaps are forgiven.
    pub fn is_of(&self, name: &str) -> bool {
        match self.digest.as_str() {
            "" => fold(&self.name) == fold(name),
            digest => digest == self.digested(name),
        }
    }

    fn digested(&self, name: &str) -> String {
        secret::hash(&format!("{}:{}", self.number, fold(name)))
    }
}

/// Certifies to somebody that they were there, once the conference is over. Asked again, it is the
/// same certificate. Once names are forgotten they say theirs, as it was certified.
pub async fn certify(
    tx: &mut Tx,
    actor: &Actor,
    key: &str,
    said: &str,
    now: &At,
) -> Result<Attendance> {
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
        if !known.name.is_empty() {
            return Ok(known);
        }
        let name = [said.trim(), &agenda.name].into_iter().find(|name| known.is_of(name));
        let name = name.ok_or(Error::invalid("name", "certificate-name-forgotten"))?.to_owned();
        return Ok(Attendance { name, ..known });
    }
    if agenda.name.is_empty() {
        return Err(Error::invalid("certificate", "certificate-too-late"));
    }
    let new = Attendance {
        number: Number::fresh()?.to_string(),
        conference: agenda.conference.clone(),
        agenda: agenda.id.clone(),
        name: agenda.name.clone(),
        digest: String::new(),
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

/// How many certificates still hold a name.
pub(crate) async fn names(conn: &mut Conn, conference: &str) -> Result<i64> {
    Ok(i64::try_from(store::named(conn, conference).await?.len()).unwrap_or(i64::MAX))
}

/// Forgets the names on certificates. Their numbers can be checked as before, and the name on a
/// paper compared.
pub(crate) async fn forget(tx: &mut Tx, conference: &str) -> Result<()> {
    for mut one in store::named(tx, conference).await? {
        one.digest = one.digested(&one.name);
        one.name.clear();
        store::unname(tx, &one).await?;
    }
    Ok(())
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
