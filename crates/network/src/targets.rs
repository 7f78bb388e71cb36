//! Targets: where a city wants a measurement to be, and by when. It sets them itself.

mod store;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities, forecasts, frameworks,
    ids::{At, CityCode, Known},
};

pub use store::history;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    pub city: CityCode,
    pub measurement: String,
    pub revision: i64,
    /// In the measurement's unit; `None` where the target was given up.
    pub value: Option<f64>,
    /// The year by which it is to be reached.
    pub year: Option<i64>,
    pub note: String,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewTarget {
    pub city: CityCode,
    pub measurement: String,
    pub value: f64,
    pub year: i64,
    #[serde(default)]
    pub note: String,
}

/// Sets a target, in place of the one that held. `seen` is the revision that the
/// writer had before them, 0 where they saw none; `None` replaces whatever holds.
pub async fn set(tx: &mut Tx, actor: &Actor, new: NewTarget, seen: Option<i64>) -> Result<Target> {
    actor.may_coordinate(&new.city)?;
    if !cities::exists(tx, &new.city).await? {
        return Err(Error::invalid("city", "city-unknown").with("city", &new.city));
    }
    let frameworks = frameworks::all(tx, &Known::NOW).await?;
    let measurement = frameworks.measurement(&new.measurement).ok_or_else(|| {
        Error::invalid("measurement", "measurement-unknown").with("code", &new.measurement)
    })?;
    let [low, high] = frameworks.range_of(measurement);
    if !(low..=high).contains(&new.value) {
        return Err(Error::invalid("value", "value-out-of-range")
            .with("value", new.value)
            .with("low", low)
            .with("high", high)
            .with("unit", &measurement.unit));
    }
    if !(1900..=2200).contains(&new.year) {
        return Err(Error::invalid("year", "target-year").with("year", new.year));
    }
    if new.note.chars().count() > 4_000 {
        return Err(Error::invalid("note", "text-too-long").with("most", 4_000));
    }
    let (value, year) = (Some(new.value), Some(new.year));
    keep(tx, actor, (&new.city, &new.measurement), value, year, &new.note, seen).await
}

/// Gives a target up; the city then has none for this measurement.
pub async fn give_up(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    measurement: &str,
    seen: Option<i64>,
    reason: &str,
) -> Result<Target> {
    actor.may_coordinate(city)?;
    if of_city(tx, city, &Known::NOW).await?.iter().all(|one| one.measurement != measurement) {
        return Err(Error::NotFound);
    }
    keep(tx, actor, (city, measurement), None, None, reason, seen).await
}

async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    (city, measurement): (&CityCode, &str),
    value: Option<f64>,
    year: Option<i64>,
    note: &str,
    seen: Option<i64>,
) -> Result<Target> {
    let last = history(tx, city, measurement).await?.into_iter().next();
    if let Some(last) = &last
        && (last.value, last.year, last.note.as_str()) == (value, year, note)
    {
        return Ok(last.clone());
    }
    let held = last.as_ref().filter(|last| last.value.is_some());
    if seen.is_some_and(|seen| seen != held.map_or(0, |held| held.revision)) {
        return Err(Error::Conflict("target-collision"));
    }
    let target = Target {
        city: city.clone(),
        measurement: measurement.to_owned(),
        revision: last.map_or(1, |last| last.revision + 1),
        value,
        year,
        note: note.to_owned(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::replace(tx, &target).await?;
    store::insert(tx, &target).await?;
    let action = if value.is_some() { "target.set" } else { "target.given-up" };
    audit::log(tx, actor, action, &format!("city/{city}"), &target).await?;
    forecasts::follow(tx, actor, city, measurement).await?;
    Ok(target)
}

/// The target of a city for a measurement that holds now.
pub(crate) async fn held(
    conn: &mut Conn,
    city: &CityCode,
    measurement: &str,
) -> Result<Option<Target>> {
    let last = history(conn, city, measurement).await?.into_iter().next();
    Ok(last.filter(|last| last.value.is_some()))
}

/// The targets of a city that held, by measurement.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Target>> {
    store::of_city(conn, city, known).await
}
