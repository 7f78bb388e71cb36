//! Forecasts that can be held to account: what a measurement will be in a later year, as a
//! probability, and how well such probabilities did once the year came.
//!
//! In two sentences: a city's level is expected to go on from where it is, moved by a drift that
//! fades: its own, and that of the path on which all cities of the panel move together. The spread
//! grows with the years by how much this city and the whole panel have wandered, and has the heavy
//! tails of [`Student`].
//!
//! The model is that of [`crate::progress::trend`] (Harvey 1989), with its shares of noise, wandering
//! and drift chosen by likelihood over all cities' deviations from their common path
//! ([`PanelPrior`]). Four years on, made in 2013, 2015 and 2018, its mean absolute error on the
//! Kolada panel is 0.92, 0.88 and 0.91 of that of no change (median of measurements), and the
//! intervals of 50, 80 and 90 % hold 47 to 52, 76 to 81 and 88 to 91 %: see [`crate::hindcast`].
//! Where a whole panel has only three to five years behind it, as with a new examination in its
//! first years, the common drift is not yet to be trusted: on such panels of English local
//! authorities it did no better than no change, and in some cases worse.

pub mod prior;
pub mod score;
pub mod student;

use serde::{Deserialize, Serialize};

pub use prior::PanelPrior;
pub use student::Student;

use crate::progress::{
    series::{Direction, Observed, Range, Target, in_order},
    trend::{Filter, Movement, filter_for},
};

/// What is known beforehand about the value of a year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    pub year: f64,
    /// Before the range is minded.
    pub value: Student,
    pub range: Range,
}

impl Forecast {
    /// The value that is exceeded as likely as not.
    pub fn median(&self) -> f64 {
        self.range.clip(self.value.center)
    }

    /// The middle interval that holds the value with probability `coverage`.
    pub fn interval(&self, coverage: f64) -> (f64, f64) {
        let (low, high) = self.value.interval(coverage);
        (self.range.clip(low), self.range.clip(high))
    }

    /// The chance that the value is as good as `value` or better.
    pub fn chance_of(&self, value: f64, direction: Direction) -> f64 {
        if value < self.range.low || value > self.range.high {
            let is_certain = direction.sign() * (self.range.clip(value) - value) > 0.0;
            return if is_certain { 1.0 } else { 0.0 };
        }
        self.value.chance_beyond(value, direction.sign())
    }
}

/// Forecasts the value of `year` from a series in any order; `None` for a series without values or
/// a year before its last. With one value, and no other cities to learn from, the spread is 0.
pub fn forecast(
    series: &[Observed],
    prior: Option<&PanelPrior>,
    range: Range,
    year: f64,
) -> Option<Forecast> {
    let series = in_order(series);
    let last = series.last()?.year;
    let mut outlook = Outlook::new(&series, prior);
    for one in &series {
        outlook.observe(one);
    }
    (year >= last).then(|| outlook.at(year, range))
}

/// The chance of reaching a target by its year.
pub fn chance_of(
    series: &[Observed],
    prior: Option<&PanelPrior>,
    range: Range,
    direction: Direction,
    target: Target,
) -> Option<f64> {
    Some(forecast(series, prior, range, target.year)?.chance_of(target.value, direction))
}

/// Follows a series and can say at each moment what is to come.
pub(crate) struct Outlook<'a> {
    filter: Filter,
    prior: Option<&'a PanelPrior>,
    last: f64,
}

impl<'a> Outlook<'a> {
    pub fn new(series: &[Observed], prior: Option<&'a PanelPrior>) -> Outlook<'a> {
        let filter = match prior {
            Some(prior) => filter_for(series, prior.movement, Some(prior.deviation)),
            None => filter_for(series, Movement::TYPICAL, None),
        };
        Outlook { filter, prior, last: f64::NAN }
    }

    pub fn observe(&mut self, observed: &Observed) {
        self.last = observed.year;
        let against = self.prior.map_or(*observed, |prior| prior.against_path(observed));
        self.filter.observe(&against);
    }

    /// What is known of the level at the last value.
    pub fn level(&self) -> Student {
        let common = self.prior.map_or(0.0, |prior| prior.common(self.last));
        let known = self.filter.knows(self.filter.state.level, self.filter.state.cov[0]);
        Student { center: common + known.center, ..known }
    }

    pub fn at(&self, year: f64, range: Range) -> Forecast {
        let years = year - self.last;
        let ahead = self.filter.ahead(years);
        let own = (self.filter.usual_noise() + ahead.cov[0]) * self.filter.step().powi(2);
        let value = match self.prior {
            Some(prior) => {
                let (common, spread) = prior.common_ahead(year);
                Student::of(common + ahead.level, own + spread)
            }
            None => Student::of(ahead.level, own),
        };
        Forecast { year, value, range }
    }
}

#[cfg(test)]
mod tests;
