//! Partners: who a city works with, by sector, and how to reach them in their language.
//!
//! Their names are public; the person and the address behind them are the city's alone.

mod store;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, accounts, audit, cities,
    ids::{At, CityCode, Known, PartnerId},
};

pub use store::{get, history};

/// The part of a city's life that a partner comes from.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sector {
    #[default]
    Education,
    Business,
    CivilSociety,
    Culture,
    Health,
    Media,
    Citizens,
    Youth,
    Research,
    /// Another public body: a ministry, a region, an agency.
    Public,
    Other,
}

impl Sector {
    pub const ALL: [Self; 11] = [
        Self::Education,
        Self::Business,
        Self::CivilSociety,
        Self::Culture,
        Self::Health,
        Self::Media,
        Self::Citizens,
        Self::Youth,
        Self::Research,
        Self::Public,
        Self::Other,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Education => "education",
            Self::Business => "business",
            Self::CivilSociety => "civil-society",
            Self::Culture => "culture",
            Self::Health => "health",
            Self::Media => "media",
            Self::Citizens => "citizens",
            Self::Youth => "youth",
            Self::Research => "research",
            Self::Public => "public",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for Sector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Sector {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|sector| sector.code() == text)
            .ok_or_else(|| Error::invalid("sector", "sector-unknown").with("sector", text))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Partner {
    pub id: PartnerId,
    /// 1 as first entered; counts up with each correction.
    pub revision: i64,
    pub city: CityCode,
    pub name: String,
    pub sector: Sector,
    /// Whom to write to; may be empty.
    pub person: String,
    /// Their e-mail address; may be empty.
    pub contact: String,
    /// The language to write to them in.
    pub language: String,
    /// Their page on the web; may be empty.
    pub address: String,
    /// Why the city no longer works with them, where it does not.
    pub withdrawn: Option<String>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// What is entered of a partner.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NewPartner {
    pub name: String,
    pub sector: Sector,
    #[serde(default)]
    pub person: String,
    #[serde(default)]
    pub contact: String,
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub address: String,
}

impl NewPartner {
    fn checked(mut self) -> Result<Self> {
        let texts = [
            &mut self.name,
            &mut self.person,
            &mut self.contact,
            &mut self.language,
            &mut self.address,
        ];
        for text in texts {
            *text = text.trim().to_owned();
            if text.chars().count() > 500 {
                return Err(Error::invalid("name", "text-too-long").with("most", 500));
            }
        }
        if self.name.is_empty() {
            return Err(Error::invalid("name", "needed"));
        }
        if !self.contact.is_empty() {
            self.contact = accounts::checked_address("contact", &self.contact)?;
        }
        let web = ["https://", "http://"].iter().any(|start| self.address.starts_with(start));
        if !self.address.is_empty() && !web {
            return Err(
                Error::invalid("address", "web-address-invalid").with("address", &self.address)
            );
        }
        if self.language.is_empty() {
            self.language = "en".into();
        }
        Ok(self)
    }
}

/// Enters a partner of a city.
pub async fn add(tx: &mut Tx, actor: &Actor, city: &CityCode, new: NewPartner) -> Result<Partner> {
    actor.may_coordinate(city)?;
    if !cities::exists(tx, city).await? {
        return Err(Error::invalid("city", "city-unknown").with("city", city));
    }
    keep(
        tx,
        actor,
        "partner.entered",
        of(PartnerId::create(), 1, city, new.checked()?, None, actor),
    )
    .await
}

/// Corrects what is known of a partner. `seen` is the revision that the writer had before
/// them; where another holds by now, nothing is stored.
pub async fn correct(
    tx: &mut Tx,
    actor: &Actor,
    id: &PartnerId,
    new: NewPartner,
    seen: Option<i64>,
) -> Result<Partner> {
    let held = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_coordinate(&held.city)?;
    let new = new.checked()?;
    if held.withdrawn.is_none() && held.says(&new) {
        return Ok(held);
    }
    if seen.is_some_and(|seen| seen != held.revision) {
        return Err(Error::Conflict("partner-changed-meanwhile"));
    }
    let next = of(held.id, held.revision + 1, &held.city, new, None, actor);
    keep(tx, actor, "partner.corrected", next).await
}

/// Takes a partner off the city's list; correcting it brings it back.
pub async fn withdraw(tx: &mut Tx, actor: &Actor, id: &PartnerId, reason: &str) -> Result<Partner> {
    let held = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_coordinate(&held.city)?;
    if held.withdrawn.is_some() {
        return Ok(held);
    }
    let (next, reason) = (held.revision + 1, Some(reason.trim().to_owned()));
    let next = of(held.id.clone(), next, &held.city, held.again(), reason, actor);
    keep(tx, actor, "partner.withdrawn", next).await
}

/// The partners of a city that held, by name.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Partner>> {
    store::of_city(conn, city, known).await
}

impl Partner {
    /// What was entered, to be entered again.
    pub fn again(&self) -> NewPartner {
        NewPartner {
            name: self.name.clone(),
            sector: self.sector,
            person: self.person.clone(),
            contact: self.contact.clone(),
            language: self.language.clone(),
            address: self.address.clone(),
        }
    }

    fn says(&self, new: &NewPartner) -> bool {
        self.again() == *new
    }
}

fn of(
    id: PartnerId,
    revision: i64,
    city: &CityCode,
    new: NewPartner,
    withdrawn: Option<String>,
    actor: &Actor,
) -> Partner {
    Partner {
        id,
        revision,
        city: city.clone(),
        name: new.name,
        sector: new.sector,
        person: new.person,
        contact: new.contact,
        language: new.language,
        address: new.address,
        withdrawn,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    }
}

async fn keep(tx: &mut Tx, actor: &Actor, action: &str, next: Partner) -> Result<Partner> {
    store::replace(tx, &next).await?;
    store::insert(tx, &next).await?;
    // the chain is read by more people than may see an address
    let told = serde_json::json!({
        "id": next.id, "revision": next.revision, "name": next.name, "sector": next.sector,
        "withdrawn": next.withdrawn,
    });
    audit::log(tx, actor, action, &format!("city/{}", next.city), &told).await?;
    Ok(next)
}
