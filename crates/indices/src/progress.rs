//! Progress of a city against its own past on one measurement.

pub mod compat;

use serde::{Deserialize, Serialize};

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
