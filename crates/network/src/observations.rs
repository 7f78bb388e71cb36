//! Observations: the figures that a city reports, each for one measurement and period,
//! with its source, the place it really describes and how far it can be trusted.
//! Every version is kept; what was withdrawn can be restored.

mod breakdown;
mod check;
mod codes;
mod import;
mod period;
mod store;
mod warnings;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities, forecasts,
    frameworks::{self, Frameworks},
    ids::{At, CityCode, Known},
    locks, panels,
};

pub use breakdown::Breakdown;
pub use check::{Checked, check};
pub use codes::{Listed, Missing, Place, Status};
pub use import::{Foreseen, Imported, Origin, foresee, record_all, record_file};
pub use period::Period;
pub use store::{history, of_city, of_measurement, of_series};
pub use warnings::{Warning, jump, warnings};

/// Published figures of member cities that ship with the program, as CSV: each with its
/// publisher, title, address and the place it really describes.
pub const PUBLISHED: &str = include_str!("../data/published_figures.csv");

/// One value, or one missing value with its reason, as it was known from `recorded_at`
/// until `replaced_at`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Observation {
    #[serde(flatten)]
    pub key: Key,
    /// 1 for the first version; counts up with each later one.
    pub revision: i64,
    /// In the measurement's unit, or in that of [`Breakdown::unit`].
    pub value: Option<f64>,
    pub standard_error: Option<f64>,
    pub status: Status,
    pub missing: Option<Missing>,
    /// The name of the place, where it is not the city.
    pub place_name: String,
    /// The title of what the figure was read in.
    pub source: String,
    pub publisher: String,
    pub address: String,
    /// Method, definition, reasons of a rating.
    pub note: String,
    /// Why it was withdrawn; this version is then the trace of it and never held.
    pub withdrawn: Option<String>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// What one figure is about. All keys that differ only in the period are one series.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Key {
    pub city: CityCode,
    pub measurement: String,
    pub period: Period,
    pub place: Place,
    pub breakdown: Breakdown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewObservation {
    pub city: CityCode,
    pub measurement: String,
    pub period: Period,
    #[serde(default)]
    pub place: Place,
    #[serde(default)]
    pub breakdown: Breakdown,
    /// The unit in which the value is given; the measurement's where it is absent.
    #[serde(default)]
    pub unit: Option<String>,
    #[serde(default)]
    pub value: Option<f64>,
    #[serde(default)]
    pub standard_error: Option<f64>,
    /// Follows from the value or from the reason why it is missing where it is absent.
    #[serde(default)]
    pub status: Option<Status>,
    #[serde(default)]
    pub missing: Option<Missing>,
    #[serde(default)]
    pub place_name: String,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub publisher: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub note: String,
}

impl NewObservation {
    /// A value for the city itself, with nothing else said about it.
    pub fn value(city: &CityCode, measurement: &str, period: Period, value: f64) -> Self {
        Self {
            city: city.clone(),
            measurement: measurement.to_owned(),
            period,
            place: Place::city(),
            breakdown: Breakdown::TOTAL,
            unit: None,
            value: Some(value),
            standard_error: None,
            status: None,
            missing: None,
            place_name: String::new(),
            source: String::new(),
            publisher: String::new(),
            address: String::new(),
            note: String::new(),
        }
    }

    pub fn key(&self) -> Key {
        Key {
            city: self.city.clone(),
            measurement: self.measurement.clone(),
            period: self.period,
            place: self.place,
            breakdown: self.breakdown.clone(),
        }
    }
}

/// Two people changed the same figure: what one wants to save, and what the other saved
/// meanwhile (`None` where it was withdrawn).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Collision {
    pub yours: NewObservation,
    pub theirs: Option<Observation>,
}

impl Observation {
    /// Whether a new value says the same as this version.
    fn says(&self, checked: &Checked) -> bool {
        let new = &checked.new;
        self.value == new.value
            && self.standard_error == new.standard_error
            && self.status == checked.status
            && self.missing == new.missing
            && self.place_name == new.place_name
            && self.source == new.source
            && self.publisher == new.publisher
            && self.address == new.address
            && self.note == new.note
    }

    /// The same figure, to be recorded again.
    pub fn again(&self) -> NewObservation {
        NewObservation {
            city: self.key.city.clone(),
            measurement: self.key.measurement.clone(),
            period: self.key.period,
            place: self.key.place,
            breakdown: self.key.breakdown.clone(),
            unit: None,
            value: self.value,
            standard_error: self.standard_error,
            status: Some(self.status),
            missing: self.missing,
            place_name: self.place_name.clone(),
            source: self.source.clone(),
            publisher: self.publisher.clone(),
            address: self.address.clone(),
            note: self.note.clone(),
        }
    }
}

/// Records a figure as the version that holds from now on.
///
/// `seen` is the revision that the writer had before them, 0 where they saw none: if
/// another one holds by now, nothing is stored and both are handed back in
/// [`Error::Collision`]. `None` replaces whatever holds. A figure that says nothing new
/// is not stored again.
pub async fn record(
    tx: &mut Tx,
    actor: &Actor,
    new: NewObservation,
    seen: Option<i64>,
) -> Result<Observation> {
    actor.may_record(&new.city)?;
    let at = At::now();
    let frameworks = frameworks::all(tx, &Known::NOW).await?;
    let checked = check(new, &frameworks, &at)?;
    if !cities::exists(tx, checked.city()).await? {
        return Err(Error::invalid("city", "city-unknown").with("city", checked.city()));
    }
    let key = checked.new.key();
    let last = store::last(tx, &key).await?;
    let current = last.as_ref().filter(|last| last.replaced_at.is_none());
    if let Some(current) = current
        && current.says(&checked)
    {
        return Ok(current.clone());
    }
    unlocked(tx, &frameworks, &key).await?;
    if seen.is_some_and(|seen| seen != current.map_or(0, |current| current.revision)) {
        let theirs = current.cloned();
        return Err(Error::Collision(Box::new(Collision { yours: checked.new, theirs })));
    }
    let revision = last.map_or(1, |last| last.revision + 1);
    store::replace(tx, &key, &at).await?;
    let saved = store::insert(tx, &checked, revision, actor.name(), &at).await?;
    log(tx, actor, "observation.recorded", &saved).await?;
    follow(tx, actor, &key).await?;
    Ok(saved)
}

/// Approved figures stay as they are, see [`crate::locks`].
async fn unlocked(conn: &mut Conn, frameworks: &Frameworks, key: &Key) -> Result<()> {
    let locks = locks::held(conn).await?;
    locks.check(frameworks, &key.city, &key.measurement, key.period.year())
}

/// Takes a figure back; its versions stay and it can be restored.
pub async fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    key: &Key,
    seen: Option<i64>,
    reason: &str,
) -> Result<Observation> {
    actor.may_record(&key.city)?;
    let last = store::last(tx, key).await?.ok_or(Error::NotFound)?;
    if last.replaced_at.is_some() {
        return Err(Error::NotFound);
    }
    let frameworks = frameworks::all(tx, &Known::NOW).await?;
    unlocked(tx, &frameworks, key).await?;
    if seen.is_some_and(|seen| seen != last.revision) {
        let yours = last.again();
        return Err(Error::Collision(Box::new(Collision { yours, theirs: Some(last) })));
    }
    let at = At::now();
    store::replace(tx, key, &at).await?;
    let trace = store::trace(tx, &last, reason, actor.name(), &at).await?;
    log(tx, actor, "observation.withdrawn", &trace).await?;
    follow(tx, actor, key).await?;
    Ok(trace)
}

/// Makes an earlier version hold again, as a new version.
pub async fn restore(tx: &mut Tx, actor: &Actor, key: &Key, revision: i64) -> Result<Observation> {
    actor.may_record(&key.city)?;
    let earlier = store::revision(tx, key, revision).await?.ok_or(Error::NotFound)?;
    record(tx, actor, earlier.again(), None).await
}

/// What is computed from a figure: the forecasts of its city, the panel of its measurement.
async fn follow(tx: &mut Tx, actor: &Actor, key: &Key) -> Result<()> {
    if !key.breakdown.is_total() {
        return Ok(());
    }
    forecasts::follow(tx, actor, &key.city, &key.measurement).await?;
    panels::touched(tx, [key.measurement.as_str()]).await
}

async fn log(tx: &mut Tx, actor: &Actor, action: &str, saved: &Observation) -> Result<()> {
    audit::log(tx, actor, action, &format!("city/{}", saved.key.city), saved).await
}

/// What a figure was before, and what it is now; `None` where it did not hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    pub before: Option<Observation>,
    pub after: Option<Observation>,
}

/// What is different in a city's figures from what was known at an instant, newest first.
pub async fn changes_since(conn: &mut Conn, city: &CityCode, at: &At) -> Result<Vec<Change>> {
    let mut before: std::collections::HashMap<_, _> = of_city(conn, city, &Known::at(at.clone()))
        .await?
        .into_iter()
        .map(|o| (o.key.clone(), o))
        .collect();
    let mut changes = vec![];
    for after in of_city(conn, city, &Known::NOW).await? {
        let earlier = before.remove(&after.key);
        if earlier.as_ref().is_none_or(|earlier| earlier.revision != after.revision) {
            changes.push(Change { before: earlier, after: Some(after) });
        }
    }
    changes.extend(before.into_values().map(|o| Change { before: Some(o), after: None }));
    changes.sort_by(|a, b| b.instant().cmp(&a.instant()));
    Ok(changes)
}

impl Change {
    fn instant(&self) -> Option<&At> {
        match &self.after {
            Some(after) => Some(&after.recorded_at),
            None => self.before.as_ref().and_then(|before| before.replaced_at.as_ref()),
        }
    }
}
