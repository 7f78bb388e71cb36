//! What follows from changes: in each measurement, and in its feature, area, pillar and goals.
//! Now beside then, never without the interval.

use std::collections::BTreeSet;

use indices::{
    forecast::forecast,
    progress::{Count, Range, Status, TargetStatus},
};
use serde::Serialize;

use super::{Outcome, Spread, Supposed};
use crate::{
    frameworks::{Frameworks, Measurement},
    observations::Period,
    progress::{Aim, Standing},
};

/// How sure the interval of what is expected is.
pub const EXPECTED: f64 = 0.8;

/// Everything that follows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Follows {
    /// Those that were changed, as they were named.
    pub measurements: Vec<Changed>,
    /// The features, areas, pillars and goals that hold a changed measurement.
    pub levels: Vec<Level>,
}

/// As it is, and as it would be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Beside<T> {
    pub now: T,
    pub then: T,
}

impl<T> Beside<T> {
    fn of(outcome: &Outcome, say: impl Fn(&Standing) -> T) -> Self {
        Self { now: say(&outcome.now), then: say(&outcome.then) }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Changed {
    pub measurement: String,
    #[serde(flatten)]
    pub said: Beside<Said>,
}

/// What is said of one measurement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Said {
    pub latest: Option<Latest>,
    pub trend: Option<Trend>,
    pub target: Option<Aim>,
    /// Whether the target will be reached, and the chance of it where its year is still to come.
    pub status: Option<TargetStatus>,
    pub chance: Option<f64>,
    /// The value to expect in the target's year, with the interval that holds it with the
    /// probability [`EXPECTED`].
    pub expected: Option<Spread>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Latest {
    pub value: f64,
    pub period: Period,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Trend {
    pub status: Status,
    /// The chance that it goes the better way.
    pub improving: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Level {
    pub kind: Kind,
    pub code: String,
    /// How many measurements go the better way.
    pub better: Beside<Count>,
    /// How many targets will be reached.
    pub reached: Beside<Count>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Feature,
    Area,
    Pillar,
    Goal,
}

impl Outcome {
    /// What follows from the changes that made it.
    pub fn follows(&self, changes: &[Supposed]) -> Follows {
        let frameworks = &self.now.frameworks;
        let changed: Vec<&Measurement> =
            changes.iter().filter_map(|one| frameworks.measurement(&one.measurement)).collect();
        let measurements = changed.iter().map(|measurement| Changed {
            measurement: measurement.code.clone(),
            said: Beside::of(self, |standing| said(standing, measurement)),
        });
        let levels = levels(frameworks, &changed).into_iter().map(|(kind, code)| {
            let of = measurements_of(frameworks, kind, &code);
            let better = |standing: &Standing| {
                let tally = standing.tally(of.iter().copied());
                Count {
                    of: tally.assessed(),
                    expected: tally.expected_better,
                    least: tally.least_better,
                    most: tally.most_better,
                }
            };
            let reached = |standing: &Standing| standing.targets(of.iter().copied());
            let (better, reached) = (Beside::of(self, better), Beside::of(self, reached));
            Level { kind, code, better, reached }
        });
        Follows { measurements: measurements.collect(), levels: levels.collect() }
    }
}

fn said(standing: &Standing, of: &Measurement) -> Said {
    let measured = standing.of(&of.code);
    let headline = measured.headline();
    let latest = headline
        .and_then(|series| series.latest())
        .and_then(|one| Some(Latest { value: one.value?, period: one.key.period }));
    let progress = measured.progress.as_ref();
    let towards = progress.and_then(|progress| progress.target);
    let expected = || {
        let [low, high] = standing.frameworks.range_of(of);
        let prior = measured.learnt.as_ref().map(|learnt| &learnt.prior);
        let (series, year) = (headline?.observed(), towards?.target.year);
        let forecast = forecast(&series, prior, Range { low, high }, year)?;
        let (low, high) = forecast.interval(EXPECTED);
        Some(Spread { low, middle: forecast.median(), high })
    };
    Said {
        latest,
        trend: progress.map(|p| Trend { status: p.status, improving: p.improving }),
        target: measured.target,
        status: towards.map(|towards| towards.status),
        chance: towards.and_then(|towards| towards.chance),
        expected: expected(),
    }
}

/// Everything that holds a changed measurement, once, from the features up.
fn levels(frameworks: &Frameworks, changed: &[&Measurement]) -> Vec<(Kind, String)> {
    let features = changed.iter().filter_map(|m| m.feature.as_deref());
    let features = features.filter(|code| frameworks.feature(code).is_some());
    let areas = changed.iter().filter_map(|m| frameworks.area_of(m));
    let pillars = areas.clone().filter(|area| frameworks.pillar(&area.pillar).is_some());
    let goals: BTreeSet<u8> = changed.iter().flat_map(|m| m.goals.iter().copied()).collect();
    let goals = goals.iter().filter(|number| frameworks.goal(**number).is_some());
    let mut seen = BTreeSet::new();
    features
        .map(|code| (Kind::Feature, code.to_owned()))
        .chain(areas.map(|area| (Kind::Area, area.code.clone())))
        .chain(pillars.map(|area| (Kind::Pillar, area.pillar.clone())))
        .chain(goals.map(|number| (Kind::Goal, number.to_string())))
        .filter(|level| seen.insert(level.clone()))
        .collect()
}

fn measurements_of<'f>(frameworks: &'f Frameworks, kind: Kind, code: &str) -> Vec<&'f Measurement> {
    match kind {
        Kind::Feature => frameworks.measurements_of_feature(code).collect(),
        Kind::Area => frameworks.measurements_of_area(code).collect(),
        Kind::Pillar => frameworks
            .areas_of_pillar(code)
            .flat_map(|area| frameworks.measurements_of_area(&area.code))
            .collect(),
        Kind::Goal => code.parse().map_or_else(
            |_| vec![],
            |number| frameworks.measurements_of_goal(number, None).collect(),
        ),
    }
}
