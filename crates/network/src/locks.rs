//! Locks: when a city has approved its figures of an area and a year, nobody changes them
//! until the coordinator unlocks them and says why.

mod store;

use std::collections::HashSet;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    frameworks::{self, Frameworks},
    ids::{At, CityCode, Known},
};

/// An area and a year that were locked, and unlocked again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lock {
    pub city: CityCode,
    pub area: String,
    pub year: i64,
    pub locked_at: At,
    pub locked_by: String,
    pub unlocked_at: Option<At>,
    pub unlocked_by: Option<String>,
    /// Why it was unlocked.
    pub reason: Option<String>,
}

/// Every lock that holds now.
#[derive(Debug, Default)]
pub struct Locks(HashSet<(CityCode, String, i64)>);

impl Locks {
    pub fn hold(&self, city: &CityCode, area: &str, year: i32) -> bool {
        !self.0.is_empty() && self.0.contains(&(city.clone(), area.to_owned(), i64::from(year)))
    }

    /// Refuses a change to a figure of a locked area and year.
    pub fn check(
        &self,
        frameworks: &Frameworks,
        city: &CityCode,
        measurement: &str,
        year: i32,
    ) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let area = frameworks.measurement(measurement).and_then(|m| frameworks.area_of(m));
        match area {
            Some(area) if self.hold(city, &area.code, year) => {
                Err(Error::invalid("period", "area-locked")
                    .with("area", &area.code)
                    .with("year", year))
            }
            _ => Ok(()),
        }
    }
}

/// The locks that hold.
pub async fn held(conn: &mut Conn) -> Result<Locks> {
    Ok(Locks(store::held(conn).await?.into_iter().collect()))
}

/// Approves and locks the figures of an area and a year.
pub async fn lock(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    area: &str,
    year: i32,
) -> Result<()> {
    actor.may_coordinate(city)?;
    if !cities::exists(tx, city).await? {
        return Err(Error::NotFound);
    }
    if frameworks::all(tx, &Known::NOW).await?.area(area).is_none() {
        return Err(Error::NotFound);
    }
    if !(1900..=2200).contains(&year) {
        return Err(Error::invalid("year", "target-year").with("year", year));
    }
    if held(tx).await?.hold(city, area, year) {
        return Ok(());
    }
    store::lock(tx, city, area, i64::from(year), actor.name(), &At::now()).await?;
    audit::log(tx, actor, "area.locked", &format!("city/{city}"), &About::of(area, year, "")).await
}

/// Opens them again. The reason stands in the log.
pub async fn unlock(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    area: &str,
    year: i32,
    reason: &str,
) -> Result<()> {
    actor.may_coordinate(city)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::invalid("reason", "reason-needed"));
    }
    if reason.chars().count() > 1_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 1_000));
    }
    let unlocked =
        store::unlock(tx, city, area, i64::from(year), actor.name(), reason, &At::now()).await?;
    if !unlocked {
        return Err(Error::NotFound);
    }
    let about = About::of(area, year, reason);
    audit::log(tx, actor, "area.unlocked", &format!("city/{city}"), &about).await
}

/// Every lock of a city, those that hold first, then the newest.
pub async fn of_city(conn: &mut Conn, city: &CityCode) -> Result<Vec<Lock>> {
    store::of_city(conn, city).await
}

#[derive(Serialize)]
struct About<'a> {
    code: &'a str,
    year: i32,
    reason: &'a str,
}

impl<'a> About<'a> {
    fn of(code: &'a str, year: i32, reason: &'a str) -> Self {
        Self { code, year, reason }
    }
}
