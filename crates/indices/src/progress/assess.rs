//! What a series says about a city's own way: where it started, where it is, whether it goes the
//! better way, and whether a target will be reached.

use serde::{Deserialize, Serialize};

use super::{
    series::{Direction, Observed, Range, Target, in_order},
    status::{Follower, LIKELY, Status, TargetStatus},
    trend::{Movement, Smoothed, filter_for, smooth},
};
use crate::forecast::{Outlook, PanelPrior, Student};

/// The coverage of every interval that is given here.
pub const COVERAGE: f64 = 0.9;

/// Fewer values than this say nothing about a direction.
const ENOUGH: usize = 3;

/// What is asked about a series besides its values.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    pub direction: Direction,
    pub range: Range,
    pub target: Option<Target>,
    /// Progress is counted from the first value in or after this year; without, from the first.
    pub since: Option<f64>,
    /// What other cities teach about the measurement, where there are enough.
    pub prior: Option<&'a PanelPrior>,
}

impl Question<'_> {
    pub fn new(direction: Direction) -> Self {
        Question { direction, range: Range::ANY, target: None, since: None, prior: None }
    }
}

/// A number with the interval that holds it with probability [`COVERAGE`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

/// The trend line at one value's time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LinePoint {
    pub year: f64,
    pub level: Estimate,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// How many values there are.
    pub values: usize,
    pub baseline: Observed,
    pub latest: Observed,
    /// From the baseline's value to the latest, in the unit of the measurement.
    pub change: f64,
    /// The change of the underlying level between the same years.
    pub level_change: Estimate,
    /// The chance that the level is better now than it was at the baseline.
    pub better_than_baseline: f64,
    /// How the level is drifting now, per year.
    pub drift: Estimate,
    /// The chance that it drifts the better way. One half where nothing is known.
    pub improving: f64,
    pub status: Status,
    /// The underlying level at each value's time, as seen from today.
    pub line: Vec<LinePoint>,
    pub target: Option<TargetProgress>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetProgress {
    pub target: Target,
    /// What is still missing, counted towards the better side; 0 or less once reached.
    pub distance: f64,
    /// What would have to be gained every year from now, in the unit of the measurement and with
    /// its sign; `None` once the year has come.
    pub needed_per_year: Option<f64>,
    /// The chance that the value of the target's year is as good as the target; `None` once the
    /// year has come.
    pub chance: Option<f64>,
    pub status: TargetStatus,
}

/// Assesses a series in any order; `None` where it has no finite value.
///
/// The values are read as an underlying level that wanders and drifts, seen through noise. The
/// status is the word for the chance that the drift goes the better way, as it would have been
/// said year after year: a word is kept until the evidence has clearly left its band. Nothing
/// depends on the unit of the measurement.
pub fn assess(series: &[Observed], question: &Question) -> Option<Progress> {
    let series = in_order(series);
    let latest = *series.last()?;
    let from = question.since.map_or(0, |since| series.partition_point(|one| one.year < since));
    let from = from.min(series.len() - 1);
    let baseline = series[from];

    let sign = question.direction.sign();
    let step = question.prior.map(|prior| prior.step);
    let mut follower = Follower::of_direction();
    let mut seen = 0;
    let smoothed = smooth(&series, filter_for(&series, Movement::TYPICAL, step), |filter| {
        seen += 1;
        if seen >= ENOUGH {
            follower.follow(filter.drift().evidence(0.0, sign));
        }
    });
    let drift = smoothed.filter.drift();
    let level_change = level_change(&smoothed, from);
    let clip = |estimate| clipped(estimate, question.range);
    Some(Progress {
        values: series.len(),
        baseline,
        latest,
        change: latest.value - baseline.value,
        level_change: estimate(level_change),
        better_than_baseline: level_change.chance_beyond(0.0, sign),
        drift: estimate(drift),
        improving: drift.chance_beyond(0.0, sign),
        status: Status::on(follower.rung()),
        line: smoothed
            .states
            .iter()
            .zip(&series)
            .map(|(state, one)| LinePoint {
                year: one.year,
                level: clip(estimate(smoothed.filter.knows(state.level, state.cov[0]))),
            })
            .collect(),
        target: question.target.map(|target| towards(target, &series, question)),
    })
}

fn level_change(smoothed: &Smoothed, from: usize) -> Student {
    let [Some(first), Some(last)] = [smoothed.states.get(from), smoothed.states.last()] else {
        return Student { center: 0.0, scale: 0.0 };
    };
    let variance = first.cov[0] + last.cov[0] - 2.0 * smoothed.with_last[from];
    smoothed.filter.knows(last.level - first.level, variance)
}

fn towards(target: Target, series: &[Observed], question: &Question) -> TargetProgress {
    let sign = question.direction.sign();
    let is_as_good = |one: &Observed| target.is_reached_by(one.value, question.direction);
    let latest = series[series.len() - 1];
    let mut outlook = Outlook::new(series, question.prior);
    let mut track = Follower::of_target();
    let mut is_reached = false;
    for (at, one) in series.iter().enumerate() {
        outlook.observe(one);
        if at + 1 >= ENOUGH && one.year < target.year {
            let known = outlook.at(target.year, question.range).value;
            track.follow(known.evidence(target.value, sign));
        }
        let is_lost = || outlook.level().evidence(target.value, sign) <= -LIKELY;
        if one.year <= target.year {
            is_reached = is_as_good(one) || (is_reached && one.year < target.year && !is_lost());
        }
    }
    let is_open = latest.year < target.year;
    let forecast = is_open.then(|| outlook.at(target.year, question.range));
    let is_possible = question.range.clip(target.value) == target.value;
    let status = match () {
        _ if is_reached => TargetStatus::Reached,
        _ if !is_open => TargetStatus::Missed,
        _ if !is_possible => TargetStatus::Unlikely,
        _ => TargetStatus::on(track.rung()),
    };
    TargetProgress {
        target,
        distance: sign * (target.value - latest.value),
        needed_per_year: is_open
            .then(|| (target.value - latest.value) / (target.year - latest.year)),
        chance: forecast.map(|at| at.chance_of(target.value, question.direction)),
        status,
    }
}

fn estimate(known: Student) -> Estimate {
    let (low, high) = known.interval(COVERAGE);
    Estimate { mean: known.center, low, high }
}

fn clipped(Estimate { mean, low, high }: Estimate, range: Range) -> Estimate {
    Estimate { mean: range.clip(mean), low: range.clip(low), high: range.clip(high) }
}
