//! Certificates of membership and of awards: each has a number that anybody can check, without
//! an account. Whether one still holds follows from the register; one can also be revoked, or
//! give way to another.

mod number;
mod store;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, When, audit, cities,
    groupings::{self, Kind as Grouping},
    ids::{At, CityCode, Known},
    memberships::{self, State},
};

pub use number::Number;
pub use store::of_city;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Membership,
    Award,
}

impl Kind {
    pub fn code(self) -> &'static str {
        match self {
            Self::Membership => "membership",
            Self::Award => "award",
        }
    }

    fn read(code: &str) -> Self {
        if code == "award" { Self::Award } else { Self::Membership }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Certificate {
    pub number: String,
    pub kind: Kind,
    pub city: CityCode,
    /// As certified: a city that is called something else now was called so.
    pub name: String,
    pub country: String,
    /// The award round, as `award-2024`; empty for a membership.
    pub about: String,
    pub since: Option<When>,
    pub issued_at: At,
    pub issued_by: String,
    pub ended_at: Option<At>,
    pub ended_by: Option<String>,
    /// Why it was revoked.
    pub reason: String,
    pub successor: Option<String>,
}

/// Whether a certificate holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    Yes,
    /// Another one took its place.
    Superseded(String),
    Revoked,
    /// It was right, and the city is a member no more.
    Lapsed(State),
}

impl Holds {
    pub fn code(&self) -> &'static str {
        match self {
            Self::Yes => "valid",
            Self::Superseded(_) => "superseded",
            Self::Revoked => "revoked",
            Self::Lapsed(_) => "lapsed",
        }
    }
}

/// Certifies that a city is a member, or that it was honoured in a round (`about`). An earlier
/// certificate of the same gives way to the new one.
pub async fn issue(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    kind: Kind,
    about: &str,
) -> Result<Certificate> {
    actor.may_keep_register()?;
    let register = cities::get(tx, city, &Known::NOW, None).await?;
    let (about, since) = match kind {
        Kind::Membership => {
            if !register.state.is_some_and(State::counts) {
                return Err(Error::invalid("city", "certificate-no-member"));
            }
            (String::new(), register.joined.clone())
        }
        Kind::Award => {
            let round = groupings::get(tx, about).await?;
            if round.kind != Grouping::Award || !register.belongs_to(about) {
                return Err(Error::invalid("city", "certificate-no-award"));
            }
            let year = about.rsplit('-').next().and_then(|year| year.parse().ok());
            (about.to_owned(), year)
        }
    };
    let new = Certificate {
        number: Number::fresh()?.to_string(),
        kind,
        city: city.clone(),
        name: register.name().to_owned(),
        country: register.country().to_owned(),
        about,
        since,
        issued_at: At::now(),
        issued_by: actor.name().to_owned(),
        ended_at: None,
        ended_by: None,
        reason: String::new(),
        successor: None,
    };
    for held in store::of_city(tx, city).await? {
        if held.ended_at.is_none() && (held.kind, &held.about) == (new.kind, &new.about) {
            let at = &new.issued_at;
            store::end(tx, &held.number, actor.name(), at, "", Some(&new.number)).await?;
        }
    }
    store::insert(tx, &new).await?;
    audit::log(tx, actor, "certificate.issued", &format!("city/{city}"), &new).await?;
    Ok(new)
}

/// Takes a certificate back, for a reason that everybody reads who checks it.
pub async fn revoke(tx: &mut Tx, actor: &Actor, number: &str, reason: &str) -> Result<Certificate> {
    actor.may_keep_register()?;
    let reason = cities::needed("reason", reason)?;
    let held = get(tx, number).await?;
    if held.ended_at.is_some() {
        return Err(Error::invalid("number", "certificate-over"));
    }
    store::end(tx, &held.number, actor.name(), &At::now(), reason, None).await?;
    let told = serde_json::json!({ "number": held.number, "reason": reason });
    audit::log(tx, actor, "certificate.revoked", &format!("city/{}", held.city), &told).await?;
    get(tx, number).await
}

/// A membership never was: its certificates are revoked with it.
pub(crate) async fn annul(tx: &mut Tx, actor: &Actor, city: &CityCode, reason: &str) -> Result<()> {
    for held in store::of_city(tx, city).await? {
        if held.kind == Kind::Membership && held.ended_at.is_none() {
            revoke(tx, actor, &held.number, reason).await?;
        }
    }
    Ok(())
}

/// The certificate of a number, however it is written.
pub async fn get(conn: &mut Conn, number: &str) -> Result<Certificate> {
    let number: Number = number.parse()?;
    store::get(conn, &number.to_string()).await?.ok_or(Error::NotFound)
}

/// Whether a certificate holds now.
pub async fn holds(conn: &mut Conn, held: &Certificate) -> Result<Holds> {
    if let Some(successor) = &held.successor {
        return Ok(Holds::Superseded(successor.clone()));
    }
    if held.ended_at.is_some() {
        return Ok(Holds::Revoked);
    }
    if held.kind == Kind::Award {
        return Ok(Holds::Yes);
    }
    let spells = memberships::of_city(conn, &held.city, &Known::NOW).await?;
    Ok(match memberships::standing(&spells, None) {
        Some(spell) if !spell.state.counts() => Holds::Lapsed(spell.state),
        _ => Holds::Yes,
    })
}
