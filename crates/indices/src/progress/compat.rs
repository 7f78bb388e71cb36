//! The two-point growth rule that national statistics offices publish: Statistics Canada's, which
//! Open SDG has computed since its version 2.4 and which is modelled on Eurostat's.
//!
//! Kept so that a city can be read beside such a site. It looks at the first and the last value
//! only, depends on the unit of measure (a zero target or base counts as 0.001) and changes its
//! word with one more year in more than a fifth of real series: [`super::assess`] is what Stoa
//! itself says.
//!
//! Source: Open SDG documentation, "Progress Measurement Methodology for the Sustainable
//! Development Goals".

use serde::{Deserialize, Serialize};

use super::{Direction, Target};

/// The year from which progress is counted unless a series starts later.
pub const BASE_YEAR: f64 = 2015.0;

/// What stands in for a zero that would be divided by, in whatever unit the series has.
const ZERO: f64 = 0.001;

/// How fast the cuts shrink when a series starts close to its natural limit.
const LIMIT_EXPONENT: f64 = 4.44;

/// Cuts on the yearly growth rate, where there is no target.
const GROWTH_CUTS: [f64; 2] = [0.015, 0.005];

/// Cuts on the observed growth relative to the growth that the target requires.
const RATIO_CUTS: [f64; 2] = [0.95, 0.6];

/// A value and its year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub year: f64,
    pub value: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    TargetAchieved,
    SubstantialProgress,
    ModerateProgress,
    LimitedProgress,
    Deterioration,
    /// Fewer than two years, or values of both signs.
    NotAvailable,
    /// The target equals the base or falls in its year, so that there is no ratio to form.
    Undefined,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// Without a target the yearly growth rate, counted towards the better side; with one, its
    /// ratio to the growth that the target requires.
    pub value: Option<f64>,
    pub status: Status,
    /// −5 (worst) to 5 (best).
    pub score: Option<f64>,
}

/// Assesses the way from `base` to `current`. `limit` is the natural limit of the measurement
/// (100 for a percentage) and counts only where there is no target.
pub fn two_points(
    base: Point,
    current: Point,
    direction: Direction,
    target: Option<Target>,
    limit: Option<f64>,
) -> Assessment {
    match target {
        Some(target) => towards_target(base, current, direction, target),
        None => by_growth(base, current, direction, limit),
    }
}

/// Assesses a series from its value in `base_year`, or in the next year that has one, to its
/// latest value. The order of the values does not matter.
pub fn series(
    values: &[Point],
    base_year: f64,
    direction: Direction,
    target: Option<Target>,
    limit: Option<f64>,
) -> Assessment {
    let by_year = |a: &&Point, b: &&Point| a.year.total_cmp(&b.year);
    let known = || values.iter().filter(|point| point.value.is_finite());
    let base = known().filter(|point| point.year >= base_year).min_by(by_year);
    match (base, known().max_by(by_year)) {
        (Some(&base), Some(&current)) => two_points(base, current, direction, target, limit),
        _ => Assessment { value: None, status: Status::NotAvailable, score: None },
    }
}

/// Assesses an indicator by the mean score of its series; its target is achieved only if all are.
pub fn indicator(series: &[Assessment]) -> Assessment {
    let scores: Vec<f64> = series.iter().filter_map(|one| one.score).collect();
    if scores.is_empty() {
        return Assessment { value: None, status: Status::NotAvailable, score: None };
    }
    let score = scores.iter().sum::<f64>() / scores.len() as f64;
    let all_achieved = series
        .iter()
        .filter(|one| one.score.is_some())
        .all(|one| one.status == Status::TargetAchieved);
    let status = match score {
        _ if all_achieved => Status::TargetAchieved,
        2.5.. => Status::SubstantialProgress,
        0.0.. => Status::ModerateProgress,
        -2.5.. => Status::LimitedProgress,
        _ => Status::Deterioration,
    };
    Assessment { value: None, status, score: Some(score) }
}

fn towards_target(base: Point, current: Point, direction: Direction, target: Target) -> Assessment {
    let goal = Target { value: if target.value == 0.0 { ZERO } else { target.value }, ..target };
    let achieved = goal.is_reached_by(current.value, direction);
    let Some(growth) = improvement(base, current, direction) else {
        return match achieved {
            true => Assessment { value: None, status: Status::TargetAchieved, score: Some(5.0) },
            false => Assessment { value: None, status: Status::NotAvailable, score: None },
        };
    };
    let required = required_growth(base, goal);
    let ratio = growth / required;
    if !required.is_finite() || !ratio.is_finite() {
        return Assessment { value: None, status: Status::Undefined, score: None };
    }
    if achieved {
        return Assessment { value: Some(ratio), status: Status::TargetAchieved, score: Some(5.0) };
    }
    let score = if ratio >= RATIO_CUTS[1] {
        (7.1429 * ratio - 4.2857).min(5.0)
    } else {
        (4.1667 * ratio - 2.5).max(-5.0)
    };
    Assessment { value: Some(ratio), status: status(ratio, RATIO_CUTS), score: Some(score) }
}

fn by_growth(base: Point, current: Point, direction: Direction, limit: Option<f64>) -> Assessment {
    let Some(growth) = improvement(base, current, direction) else {
        return Assessment { value: None, status: Status::NotAvailable, score: None };
    };
    let room = limit.map_or(1.0, |limit| room_to_limit(base.value.abs(), limit.abs()));
    let [high, medium] = GROWTH_CUTS.map(|cut| cut * room);
    let score = if growth < 0.0 {
        (125.0 * growth - 2.5).max(-5.0)
    } else if room == 0.0 {
        // At the limit from the start and still there.
        5.0
    } else if growth >= high {
        (500.0 * growth / room - 5.0).min(5.0)
    } else if growth >= medium {
        250.0 * growth / room - 1.25
    } else {
        500.0 * growth / room - 2.5
    };
    Assessment { value: Some(growth), status: status(growth, [high, medium]), score: Some(score) }
}

/// The yearly growth rate counted towards the better side, or `None` where the rule has none.
fn improvement(base: Point, current: Point, direction: Direction) -> Option<f64> {
    if start(base) * current.value < 0.0 || current.year - base.year < 1.0 {
        return None;
    }
    // Growth towards a larger absolute value is a fall where values are negative.
    let side = if base.value < 0.0 { -1.0 } else { 1.0 };
    Some(side * direction.sign() * yearly_growth(base, current))
}

/// The size of the yearly growth from base to target; not finite where they share a year.
///
/// Where they lie on two sides of zero the root is a complex number. Open SDG goes on with it and
/// takes its modulus at the end, and so does this.
fn required_growth(base: Point, goal: Target) -> f64 {
    let (factor, root) = (goal.value / start(base), 1.0 / (goal.year - base.year));
    let angle = if factor < 0.0 { std::f64::consts::PI * root } else { 0.0 };
    let size = factor.abs().powf(root);
    if root.is_finite() { (size * angle.cos() - 1.0).hypot(size * angle.sin()) } else { f64::NAN }
}

/// The compound annual growth rate.
fn yearly_growth(from: Point, to: Point) -> f64 {
    (to.value / start(from)).powf(1.0 / (to.year - from.year)) - 1.0
}

/// The value growth is counted from.
fn start(base: Point) -> f64 {
    if base.value == 0.0 { ZERO } else { base.value }
}

/// The factor from 0 (at the limit) to 1 (far from it) by which the cuts shrink.
fn room_to_limit(base: f64, limit: f64) -> f64 {
    if base >= 2.0 * limit {
        1.0
    } else if base <= limit {
        1.0 - (base / limit).powf(LIMIT_EXPONENT)
    } else {
        1.0 - ((2.0 * limit - base) / limit).powf(LIMIT_EXPONENT)
    }
}

fn status(value: f64, [high, medium]: [f64; 2]) -> Status {
    if value >= high {
        Status::SubstantialProgress
    } else if value >= medium {
        Status::ModerateProgress
    } else if value >= 0.0 {
        Status::LimitedProgress
    } else {
        Status::Deterioration
    }
}

#[cfg(test)]
mod tests;
