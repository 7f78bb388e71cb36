//! The register: which cities, counties, communes and consortia there are in the network,
//! what is known of each, and what was known before it was corrected.

mod code;
mod filter;
mod form;
mod import;
mod store;

use std::collections::HashMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, When, audit, countries, fold,
    groupings::{self, Belonging},
    ids::{At, CityCode, Known},
    memberships::{self, State},
};

pub use code::{slug, slug_apart, well_formed};
pub use filter::{Facets, Filter, Sieve, Sort, facets};
pub use form::{Row, from_csv, read};
pub use import::{Registered, SHIPPED, register, ship};
pub use store::{exists, history};

/// What the register says of a city, written by a person or read from a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Particulars {
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// One of [`groupings::regions`]; empty stands for that of the country.
    pub region: String,
    /// One of [`groupings::entity_types`]; empty stands for a city.
    pub entity_type: String,
    /// Degrees north and east (WGS 84), both or none.
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub geo_source: String,
    pub population: Option<i64>,
    pub population_source: String,
    /// Where it says that the city belongs here.
    pub source: String,
    pub note: String,
    /// For a city that is plainly made up: by what. Pages mark its figures.
    pub invented: Option<String>,
}

/// One revision of what the register says of a city.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    pub city: CityCode,
    /// 1 as first recorded; counts up with each correction.
    pub revision: i64,
    #[serde(flatten)]
    pub is: Particulars,
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
}

/// A line of the register: the entry that holds, with membership and groupings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct City {
    #[serde(flatten)]
    pub entry: Entry,
    /// The name without accents, by which the register is searched and sorted.
    #[serde(skip)]
    pub folded: String,
    /// The state of membership on the day that is read.
    pub state: Option<State>,
    /// When that state began.
    pub since: Option<When>,
    /// When the city first became a member.
    pub joined: Option<When>,
    pub groupings: Vec<Belonging>,
}

impl City {
    pub fn code(&self) -> &CityCode {
        &self.entry.city
    }

    pub fn name(&self) -> &str {
        &self.entry.is.name
    }

    pub fn country(&self) -> &str {
        &self.entry.is.country
    }

    pub fn is_invented(&self) -> bool {
        self.entry.is.invented.is_some()
    }

    /// Degrees north, degrees east.
    pub fn place(&self) -> Option<(f64, f64)> {
        self.entry.is.latitude.zip(self.entry.is.longitude)
    }

    pub fn belongs_to(&self, grouping: &str) -> bool {
        self.groupings.iter().any(|belonging| belonging.grouping == grouping)
    }
}

/// Enters a city. Its code is made from the name where none is given; without one, a
/// second city of the same name in the same country is refused.
pub async fn add(
    tx: &mut Tx,
    actor: &Actor,
    code: Option<&str>,
    new: Particulars,
    reason: &str,
) -> Result<Entry> {
    actor.may_keep_register()?;
    let new = new.checked()?;
    let reason = needed("reason", reason)?;
    let code = match code.map(str::trim).filter(|code| !code.is_empty()) {
        Some(code) => {
            let code = CityCode::from(well_formed(code)?);
            if exists(tx, &code).await? {
                return Err(Error::invalid("code", "code-taken").with("code", code));
            }
            code
        }
        None => {
            if let Some(twin) = store::named(tx, &fold(&new.name), &new.country).await? {
                return Err(Error::invalid("name", "city-there-already")
                    .with("name", &new.name)
                    .with("code", twin));
            }
            code::free(tx, &new.name, &new.country).await?
        }
    };
    let at = At::now();
    store::insert_city(tx, &code, &at).await?;
    let entry = Entry {
        city: code,
        revision: 1,
        is: new,
        reason: reason.to_owned(),
        recorded_at: at,
        recorded_by: actor.name().to_owned(),
    };
    store::insert(tx, &entry).await?;
    audit::log(tx, actor, "city.added", &format!("city/{}", entry.city), &entry).await?;
    Ok(entry)
}

/// Writes a new revision of an entry. `seen` is the revision that the corrector saw:
/// where another has been written since, nothing is done and the answer is a conflict.
pub async fn correct(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    seen: i64,
    new: Particulars,
    reason: &str,
) -> Result<Entry> {
    actor.may_keep_register()?;
    let new = new.checked()?;
    let reason = needed("reason", reason)?;
    let held = store::entry(tx, city, &Known::NOW).await?.ok_or(Error::NotFound)?;
    if held.revision != seen {
        return Err(Error::Conflict("city-changed-meanwhile"));
    }
    if held.is == new {
        return Err(Error::invalid("reason", "nothing-changed"));
    }
    let entry = Entry {
        city: city.clone(),
        revision: seen + 1,
        is: new,
        reason: reason.to_owned(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
    };
    if !store::close(tx, city, seen, &entry.recorded_at).await? {
        return Err(Error::Conflict("city-changed-meanwhile"));
    }
    store::insert(tx, &entry).await?;
    audit::log(tx, actor, "city.corrected", &format!("city/{city}"), &entry).await?;
    Ok(entry)
}

/// One city as it stands now or stood, with its membership on a day (or now).
pub async fn get(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
    on: Option<Date>,
) -> Result<City> {
    let entry = store::entry(conn, city, known).await?.ok_or(Error::NotFound)?;
    let spells = memberships::of_city(conn, city, known).await?;
    let groupings = groupings::of_city(conn, city, known).await?;
    Ok(whole(entry, &spells, groupings, on))
}

/// The whole register by name, as known at a time, with the memberships of a day (or
/// now). Three statements, whatever its size.
pub async fn all(conn: &mut Conn, known: &Known, on: Option<Date>) -> Result<Vec<City>> {
    let entries = store::entries(conn, known).await?;
    let mut spells = memberships::by_city(conn, known).await?;
    let mut groupings = HashMap::<CityCode, Vec<Belonging>>::new();
    for belonging in groupings::members(conn, known).await? {
        groupings.entry(belonging.city.clone()).or_default().push(belonging);
    }
    let mut cities: Vec<City> = entries
        .into_iter()
        .map(|entry| {
            let spells = spells.remove(&entry.city).unwrap_or_default();
            let groupings = groupings.remove(&entry.city).unwrap_or_default();
            whole(entry, &spells, groupings, on)
        })
        .collect();
    // Sorted here, because databases differ in how they sort spaces.
    Sort::Name.order(&mut cities, "");
    Ok(cities)
}

/// The cities that a filter lets through, in its order. The countries are sorted as they
/// are named in `lang`.
pub async fn list(
    conn: &mut Conn,
    known: &Known,
    filter: &Filter,
    lang: &str,
) -> Result<Vec<City>> {
    let mut cities = all(conn, known, filter.on).await?;
    let sieve = filter.sieve();
    cities.retain(|city| sieve.lets(city));
    filter.sort.order(&mut cities, lang);
    Ok(cities)
}

fn whole(
    entry: Entry,
    spells: &[memberships::Spell],
    groupings: Vec<Belonging>,
    on: Option<Date>,
) -> City {
    let held = memberships::standing(spells, on);
    City {
        folded: fold(&entry.is.name),
        state: held.map(|spell| spell.state),
        since: held.and_then(|spell| spell.since.clone()),
        joined: memberships::joined(spells).cloned(),
        groupings,
        entry,
    }
}

impl Particulars {
    /// The same with spaces trimmed, and region and entity type as codes and filled in;
    /// or the first thing that is wrong.
    pub fn checked(self) -> Result<Self> {
        let (made, wrong) = self.check();
        wrong.into_iter().next().map_or(Ok(made), Err)
    }

    /// The same, with everything that is wrong.
    pub fn check(mut self) -> (Self, Vec<Error>) {
        let mut wrong = Vec::new();
        for (field, text, most) in [
            ("name", &mut self.name, 200),
            ("country", &mut self.country, 100),
            ("geo_source", &mut self.geo_source, 1000),
            ("population_source", &mut self.population_source, 1000),
            ("source", &mut self.source, 1000),
            ("note", &mut self.note, 4000),
        ] {
            *text = text.trim().to_owned();
            if text.chars().count() > most {
                wrong.push(Error::invalid(field, "text-too-long").with("most", most));
            }
        }
        wrong.extend(needed("name", &self.name).err());
        match countries::check(&self.country) {
            Ok(country) if self.region.trim().is_empty() => self.region = country.region.clone(),
            Ok(_) => {}
            Err(error) => wrong.push(error),
        }
        match (self.region.trim(), groupings::region(&self.region)) {
            (_, Some(region)) => self.region = region.code.clone(),
            ("", None) => {}
            (text, None) => {
                wrong.push(Error::invalid("region", "region-unknown").with("region", text));
            }
        }
        match (self.entity_type.trim(), groupings::entity_type(&self.entity_type)) {
            (_, Some(kind)) => self.entity_type = kind.code.clone(),
            ("", None) => self.entity_type = "city".to_owned(),
            (text, None) => wrong.push(
                Error::invalid("entity_type", "entity-type-unknown").with("entity_type", text),
            ),
        }
        self.check_place(&mut wrong);
        if self.population.is_some_and(|people| !(0..=100_000_000).contains(&people)) {
            wrong.push(Error::invalid("population", "population-out-of-range"));
        }
        (self, wrong)
    }

    fn check_place(&self, wrong: &mut Vec<Error>) {
        match (self.latitude, self.longitude) {
            (Some(_), None) => wrong.push(Error::invalid("longitude", "coordinate-alone")),
            (None, Some(_)) => wrong.push(Error::invalid("latitude", "coordinate-alone")),
            _ => {}
        }
        for (field, degrees, most) in
            [("latitude", self.latitude, 90.0), ("longitude", self.longitude, 180.0)]
        {
            if degrees.is_some_and(|degrees| !(-most..=most).contains(&degrees)) {
                wrong.push(Error::invalid(field, "coordinate-out-of-range").with("most", most));
            }
        }
    }
}

pub(crate) async fn must_exist(conn: &mut Conn, city: &CityCode) -> Result<()> {
    if exists(conn, city).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// The text without spaces around it, or that it is needed.
pub(crate) fn needed<'a>(field: &'static str, text: &'a str) -> Result<&'a str> {
    match text.trim() {
        "" => Err(Error::invalid(field, "needed")),
        text => Ok(text),
    }
}
