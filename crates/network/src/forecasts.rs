//! Forecasts that keep score: every chance of reaching a target that was shown is kept as it
//! was, and scored in public when the figure of the target's year arrives. A corrected figure
//! scores it again, and the earlier score stays.
//!
//! A forecast is made in the transaction that gives reason for it: a target that is set, a
//! figure that is recorded or withdrawn, a panel that is learnt ([`crate::panels`]).

mod make;
mod score;
mod store;
mod tell;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit, frameworks,
    ids::{At, CityCode, ForecastId, Known},
    observations, panels, progress, targets,
};

pub use score::Score;
pub use tell::{Counted, Method, Reckoning, Told, reckon};

/// Counts up whenever the same figures would give another forecast.
pub const VERSION: i64 = 1;

/// What was said of one target, from what was known then. It never changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Forecast {
    pub id: ForecastId,
    pub city: CityCode,
    pub measurement: String,
    /// `real`, or `invented` for a city of a demonstration.
    pub kind: String,
    /// The place whose series it is about.
    pub place: String,
    /// The period whose figure decides: the last that ends in the target's year.
    pub period: String,
    /// `higher` or `lower`: the better side.
    pub direction: String,
    pub target_revision: i64,
    pub target: f64,
    /// The year by which the target was to be reached.
    pub year: i64,
    /// `panel` where other cities taught it, else `alone`.
    pub method: String,
    pub version: i64,
    /// The panel it was taught by.
    pub panel: Option<String>,
    /// SHA-256 of everything that it follows from.
    pub data: String,
    /// How many figures were known, the period of the last and its value.
    pub figures: i64,
    pub until: String,
    pub latest: f64,
    /// The mean size of a yearly change so far, in the measurement's unit.
    pub step: f64,
    /// What the two-point growth projection says.
    pub growth: f64,
    /// Student's t with four degrees of freedom, before the range is minded.
    pub center: f64,
    pub scale: f64,
    pub low: f64,
    pub high: f64,
    /// The chance that the value of the target's year is as good as the target.
    pub chance: f64,
    pub recorded_at: At,
    pub recorded_by: String,
}

/// Which forecasts are asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    pub city: Option<CityCode>,
    pub measurement: Option<String>,
    /// `real` or `invented`; both where absent.
    pub kind: Option<String>,
}

/// A forecast with the score that holds, if its year has come.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Kept {
    #[serde(flatten)]
    pub forecast: Forecast,
    pub score: Option<Score>,
}

/// Makes and scores what follows from a change of one measurement of a city.
pub(crate) async fn follow(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    measurement: &str,
) -> Result<()> {
    follow_all(tx, actor, BTreeMap::from([(city.clone(), BTreeSet::from([measurement.into()]))]))
        .await
}

/// As [`follow`], for many.
pub(crate) async fn follow_all(
    tx: &mut Tx,
    actor: &Actor,
    changed: BTreeMap<CityCode, BTreeSet<String>>,
) -> Result<()> {
    for (city, changed) in changed {
        let followed = store::followed(tx, &city).await?;
        let mut kept = vec![];
        let mut scored = vec![];
        for measurement in followed.into_iter().filter(|code| changed.contains(code)) {
            let (made, judged) = of_series(tx, actor, &city, &measurement).await?;
            kept.extend(made.map(|one| one.id));
            scored.extend(judged);
        }
        let subject = format!("city/{city}");
        if !kept.is_empty() {
            audit::log(tx, actor, "forecast.kept", &subject, &kept).await?;
        }
        if !scored.is_empty() {
            audit::log(tx, actor, "forecast.scored", &subject, &scored).await?;
        }
    }
    Ok(())
}

/// As [`follow`], for every city with a target or a forecast for a measurement.
pub(crate) async fn follow_measurement(
    tx: &mut Tx,
    actor: &Actor,
    measurement: &str,
) -> Result<()> {
    let cities = store::following(tx, measurement).await?;
    let changed = cities.into_iter().map(|city| (city, BTreeSet::from([measurement.to_owned()])));
    follow_all(tx, actor, changed.collect()).await
}

async fn of_series(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    measurement: &str,
) -> Result<(Option<Forecast>, Vec<Score>)> {
    let found = observations::of_series(tx, city, measurement).await?;
    let scored = score::score(tx, city, measurement, &found).await?;
    let frameworks = frameworks::all(tx, &Known::NOW).await?;
    let target = targets::held(tx, city, measurement).await?;
    let (Some(measurement), Some(target)) = (frameworks.measurement(measurement), target) else {
        return Ok((None, scored));
    };
    let learnt = panels::of_measurement(tx, city, &measurement.code).await?;
    let measured = progress::Measured::of(found);
    let made = make::make(&measured, measurement, &frameworks, &target, learnt.as_deref());
    let Some(made) = made else { return Ok((None, scored)) };
    let kind = store::kind(tx, city).await?;
    let forecast = Forecast { kind, recorded_by: actor.name().to_owned(), ..made };
    let is_new = store::insert(tx, &forecast).await?;
    Ok((is_new.then_some(forecast), scored))
}

/// The forecasts that were kept, the newest first, with the scores that held.
pub async fn list(conn: &mut Conn, wanted: &Wanted, known: &Known) -> Result<Vec<Kept>> {
    let forecasts = store::forecasts(conn, wanted, known).await?;
    let mut scores = store::scores(conn, wanted, known).await?;
    let kept = forecasts.into_iter().map(|forecast| {
        let score = scores.remove(&forecast.id);
        Kept { forecast, score }
    });
    Ok(kept.collect())
}

/// One forecast, with every score it ever had, the newest first.
pub async fn get(conn: &mut Conn, id: &ForecastId) -> Result<(Forecast, Vec<Score>)> {
    let forecast = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    let scores = store::history(conn, id).await?;
    Ok((forecast, scores))
}
