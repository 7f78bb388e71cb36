//! Scoring a forecast by the figure that came.

use indices::{
    forecast::{Forecast as Said, Student, score as method},
    progress::{Direction, Range},
};
use serde::Serialize;

use super::{Forecast, store};
use crate::{
    Result, Tx,
    ids::{At, CityCode, ForecastId},
    observations::Observation,
};

/// A chance is never taken to be surer than this in the logarithmic score, so that it stays
/// finite.
const SUREST: f64 = 0.999;

/// How good a forecast was, by one version of the figure that came.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Score {
    pub forecast: ForecastId,
    /// 1 for the first; a corrected figure makes the next.
    pub revision: i64,
    /// The revision of the figure.
    pub observation: i64,
    pub came: f64,
    /// The squared distance of chance and outcome (Brier 1950).
    pub brier: f64,
    /// Minus the natural logarithm of the chance given to what happened (Good 1952).
    pub log_score: f64,
    /// The continuous ranked probability score, in the measurement's unit.
    pub crps: f64,
    pub recorded_at: At,
    pub replaced_at: Option<At>,
}

impl Forecast {
    pub fn better(&self) -> Direction {
        if self.direction == "lower" { Direction::Lower } else { Direction::Higher }
    }

    /// As the methods take it.
    pub fn said(&self) -> Said {
        Said {
            year: self.year as f64,
            value: Student { center: self.center, scale: self.scale },
            range: Range { low: self.low, high: self.high },
        }
    }

    /// Whether a value is as good as the target.
    pub fn is_reached_by(&self, value: f64) -> bool {
        self.better().sign() * (value - self.target) >= 0.0
    }

    pub fn given(&self, came: f64) -> method::Given {
        method::Given { chance: self.chance, came: self.is_reached_by(came) }
    }
}

/// The square of how far a chance lay from what happened.
pub(super) fn brier(given: method::Given) -> f64 {
    method::brier(&[given]).unwrap_or(f64::NAN)
}

pub(super) fn log_score(given: method::Given) -> f64 {
    let of_it = if given.came { given.chance } else { 1.0 - given.chance };
    -of_it.clamp(1.0 - SUREST, SUREST).ln()
}

/// Scores the forecasts of one series by the figures it has now; what was scored anew.
pub(super) async fn score(
    tx: &mut Tx,
    city: &CityCode,
    measurement: &str,
    observations: &[Observation],
) -> Result<Vec<Score>> {
    let at = At::now();
    let mut scored = vec![];
    for (forecast, last) in store::of_series(tx, city, measurement).await? {
        let came = observations.iter().find_map(|one| {
            let key = &one.key;
            let is_it = key.breakdown.is_total()
                && key.place.code() == forecast.place
                && key.period.to_string() == forecast.period;
            Some((one.revision, one.value?)).filter(|_| is_it)
        });
        let held = last.as_ref().filter(|last| last.replaced_at.is_none());
        if held.map(|held| (held.observation, held.came)) == came {
            continue;
        }
        if held.is_some() {
            store::end(tx, &forecast.id, &at).await?;
        }
        let Some((observation, came)) = came else { continue };
        let given = forecast.given(came);
        let score = Score {
            forecast: forecast.id.clone(),
            revision: last.map_or(1, |last| last.revision + 1),
            observation,
            came,
            brier: brier(given),
            log_score: log_score(given),
            crps: forecast.said().value.crps(came),
            recorded_at: at.clone(),
            replaced_at: None,
        };
        store::insert_score(tx, &score).await?;
        scored.push(score);
    }
    Ok(scored)
}
