//! The methods that are compared: Stoa's own, and what is used elsewhere.

use serde::Serialize;

use super::Trial;
use crate::{
    forecast::{PanelPrior, Student, forecast},
    progress::{Observed, Range},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The value stays what it is. All others are measured against it.
    NoChange,
    /// The compound growth of the last eight years goes on, as the two-point rule assumes.
    GrowthOf8Years,
    /// The same over four years.
    GrowthOf4Years,
    /// The median slope between any two values goes on (Theil 1950, Sen 1968).
    TheilSen,
    /// Stoa's forecast from the city's own values alone.
    StoaAlone,
    /// Stoa's forecast with what other cities teach.
    Stoa,
}

impl Method {
    pub const ALL: [Method; 6] = [
        Method::NoChange,
        Method::GrowthOf8Years,
        Method::GrowthOf4Years,
        Method::TheilSen,
        Method::StoaAlone,
        Method::Stoa,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Method::NoChange => "no change",
            Method::GrowthOf8Years => "two-point growth of 8 years",
            Method::GrowthOf4Years => "two-point growth of 4 years",
            Method::TheilSen => "Theil–Sen slope",
            Method::StoaAlone => "Stoa, one city alone",
            Method::Stoa => "Stoa",
        }
    }

    /// Whether the method says how uncertain it is.
    pub fn states_intervals(self) -> bool {
        matches!(self, Method::StoaAlone | Method::Stoa)
    }

    /// What the method says of the year to come; a certainty for methods that state no interval,
    /// `None` where it needs a value that is missing.
    pub(super) fn foresees(self, trial: &Trial, prior: Option<&PanelPrior>) -> Option<Student> {
        let Trial { seen, now, year, .. } = *trial;
        let certain = |center| Student { center, scale: 0.0 };
        let stoa = |prior| Some(forecast(seen, prior, Range::ANY, year)?.value);
        match self {
            Method::NoChange => Some(certain(now)),
            Method::GrowthOf8Years => growth(trial, 8.0).map(certain),
            Method::GrowthOf4Years => growth(trial, 4.0).map(certain),
            Method::TheilSen => {
                let last = seen.last()?;
                Some(certain(now + slope(seen) * (year - last.year)))
            }
            Method::StoaAlone => stoa(None),
            Method::Stoa => stoa(prior),
        }
    }
}

/// No change where values of two signs, or a zero, leave no growth to go on.
fn growth(trial: &Trial, years: f64) -> Option<f64> {
    let origin = trial.seen.last()?.year;
    let base = trial.seen.iter().find(|one| one.year == origin - years)?.value;
    let factor = trial.now / base;
    let is_growth = factor.is_finite() && factor > 0.0;
    Some(if is_growth { trial.now * factor.powf((trial.year - origin) / years) } else { trial.now })
}

fn slope(series: &[Observed]) -> f64 {
    let mut slopes: Vec<f64> = series
        .iter()
        .enumerate()
        .flat_map(|(at, a)| series[at + 1..].iter().map(move |b| (a, b)))
        .map(|(a, b)| (b.value - a.value) / (b.year - a.year))
        .filter(|slope| slope.is_finite())
        .collect();
    slopes.sort_by(f64::total_cmp);
    match (slopes.len(), slopes.len() / 2) {
        (0, _) => 0.0,
        (odd, middle) if odd % 2 == 1 => slopes[middle],
        (_, middle) => 0.5 * (slopes[middle - 1] + slopes[middle]),
    }
}
