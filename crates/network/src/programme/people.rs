//! The people of a programme: speakers, chairs, rapporteurs and those who must be free.

mod store;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, accounts, cities, conferences, countries,
    ids::{At, Known},
    revisions::keep,
};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub name: String,
    /// What they do and where, as it stands beside their name.
    pub part: String,
    /// ISO 3166-1 alpha-3; may be empty.
    pub country: String,
    /// Only for those who organise.
    pub email: String,
    /// In which they are written to.
    pub language: String,
    /// When they cannot be there.
    pub away: Vec<Away>,
    /// Where it says so.
    pub source: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    pub from: DateTime,
    pub to: DateTime,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    pub conference: String,
    pub code: String,
    pub revision: i64,
    pub is: Content,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// Adds a person, or corrects what is known of one: `code` is `None` for a new one.
pub async fn put(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    code: Option<&str>,
    is: Content,
) -> Result<Person> {
    actor.may_organise(conference)?;
    conferences::get(tx, actor, conference, &Known::NOW).await?;
    if is.name.trim().is_empty() {
        return Err(Error::invalid("name", "name-needed"));
    }
    if !is.country.is_empty() {
        countries::check(&is.country)?;
    }
    if !is.email.is_empty() {
        accounts::checked_address("email", &is.email)?;
    }
    let held = all(tx, conference, &Known::NOW).await?;
    let last = code.and_then(|code| held.iter().find(|one| one.code == code));
    if let Some(last) = last.filter(|last| last.is == is) {
        return Ok(last.clone());
    }
    let free =
        || cities::slug_apart(&is.name, "person", |code| held.iter().any(|one| one.code == code));
    let person = Person {
        conference: conference.to_owned(),
        code: code.map_or_else(free, str::to_owned),
        revision: last.map_or(0, |last| last.revision),
        is,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    keep(tx, actor, "person.put", person).await
}

pub async fn all(conn: &mut Conn, conference: &str, known: &Known) -> Result<Vec<Person>> {
    store::all(conn, conference, known).await
}

/// Whoever has this address, in small letters.
pub(crate) async fn of_address(
    conn: &mut Conn,
    conference: &str,
    address: &str,
) -> Result<Option<Person>> {
    store::by_email(conn, conference, address).await
}

/// How many versions of people still hold an address.
pub(crate) async fn addresses(conn: &mut Conn, conference: &str) -> Result<i64> {
    let held = store::addressed(conn, conference).await?.len();
    Ok(i64::try_from(held).unwrap_or(i64::MAX))
}

/// Empties their addresses, in every version.
pub(crate) async fn forget(tx: &mut Tx, conference: &str) -> Result<()> {
    for mut one in store::addressed(tx, conference).await? {
        one.is.email.clear();
        store::rewrite(tx, &one).await?;
    }
    Ok(())
}
