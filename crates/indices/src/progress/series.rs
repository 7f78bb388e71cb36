//! The values of one measurement for one city, as they are handed to progress and forecasts.

use serde::{Deserialize, Serialize};

/// A value and when it was true.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observed {
    /// The year, or a moment within it: 2022.5 is the middle of 2022.
    pub year: f64,
    pub value: f64,
    /// In the unit of the value, where the source states it.
    pub standard_error: Option<f64>,
}

impl Observed {
    pub fn new(year: f64, value: f64) -> Self {
        Observed { year, value, standard_error: None }
    }
}

/// Which way of a measurement is the better one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Higher,
    Lower,
}

impl Direction {
    /// 1 where higher is better, −1 where lower is better.
    pub fn sign(self) -> f64 {
        match self {
            Direction::Higher => 1.0,
            Direction::Lower => -1.0,
        }
    }

    /// The direction of a file's `1` or `-1`.
    pub fn from_sign(sign: i64) -> Option<Self> {
        match sign {
            1 => Some(Direction::Higher),
            -1 => Some(Direction::Lower),
            _ => None,
        }
    }
}

/// The value a city wants to reach, and by which year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    pub value: f64,
    pub year: f64,
}

impl Target {
    pub fn is_reached_by(&self, value: f64, direction: Direction) -> bool {
        direction.sign() * (value - self.value) >= 0.0
    }
}

/// The values a measurement can take: 0 to 100 for a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Range {
    pub low: f64,
    pub high: f64,
}

impl Range {
    pub const ANY: Range = Range { low: f64::NEG_INFINITY, high: f64::INFINITY };

    pub fn clip(self, value: f64) -> f64 {
        value.max(self.low).min(self.high)
    }
}

/// The finite values in the order of time, whatever order they came in.
pub(crate) fn in_order(values: &[Observed]) -> Vec<Observed> {
    let is_known = |one: &&Observed| one.year.is_finite() && one.value.is_finite();
    let mut known: Vec<Observed> = values.iter().filter(is_known).copied().collect();
    known.sort_by(|a, b| a.year.total_cmp(&b.year).then(a.value.total_cmp(&b.value)));
    known
}
