//! Progress: where a city stands on each measurement and whether it moves, against
//! its own past. Methods are those of crate `indices`; this puts figures to them.

use std::{collections::BTreeMap, sync::Arc};

use indices::progress::{self as method, Count, Observed, Progress, Question, Range, Tally};

use serde::Serialize;

use crate::{
    Conn, Result,
    frameworks::{self, Direction, Frameworks, Measurement},
    ids::{CityCode, Known},
    observations::{self, Breakdown, Observation, Place},
    panels::{self, Learnt},
    targets,
};

/// All figures of a city, by measurement, with what follows from them.
pub struct Standing {
    pub frameworks: Arc<Frameworks>,
    measured: BTreeMap<String, Measured>,
    none: Measured,
}

/// One measurement for one city.
#[derive(Default)]
pub struct Measured {
    /// The series that stands for the measurement first: the total of the city itself if
    /// it has a value, else of the place that has most.
    pub series: Vec<Series>,
    pub progress: Option<Progress>,
    pub target: Option<Aim>,
    /// What other cities teach about it.
    pub learnt: Option<Arc<Learnt>>,
}

/// A target that holds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Aim {
    pub value: f64,
    pub year: i32,
}

/// Figures that differ only in their period, in order of time.
pub struct Series {
    pub place: Place,
    pub breakdown: Breakdown,
    pub observations: Vec<Observation>,
}

impl Series {
    /// The values as the methods take them.
    pub fn observed(&self) -> Vec<Observed> {
        self.observations
            .iter()
            .filter_map(|one| {
                Some(Observed {
                    year: one.key.period.at(),
                    value: one.value?,
                    standard_error: one.standard_error,
                })
            })
            .collect()
    }

    pub fn latest(&self) -> Option<&Observation> {
        self.observations.iter().rev().find(|one| one.value.is_some())
    }

    fn values(&self) -> usize {
        self.observations.iter().filter(|one| one.value.is_some()).count()
    }
}

impl Measured {
    /// The series that stands for the measurement, if it has a value.
    pub fn headline(&self) -> Option<&Series> {
        self.series.first().filter(|series| series.values() > 0 && series.breakdown.is_total())
    }

    /// Where nothing has a value: the latest word on why.
    pub fn missing(&self) -> Option<&Observation> {
        self.series
            .iter()
            .flat_map(|series| series.observations.last())
            .find(|one| one.missing.is_some())
    }

    pub(crate) fn of(mut observations: Vec<Observation>) -> Self {
        observations.sort_by(|a, b| a.key.period.at().total_cmp(&b.key.period.at()));
        let mut series: Vec<Series> = vec![];
        for one in observations {
            let (place, breakdown) = (one.key.place, one.key.breakdown.clone());
            match series.iter_mut().find(|s| s.place == place && s.breakdown == breakdown) {
                Some(series) => series.observations.push(one),
                None => series.push(Series { place, breakdown, observations: vec![one] }),
            }
        }
        series.sort_by_key(|s| {
            let city = s.place == Place::city();
            let weight = std::cmp::Reverse(s.values());
            (
                !s.breakdown.is_total(),
                s.values() == 0,
                !city,
                weight,
                s.breakdown.as_str().to_owned(),
            )
        });
        Self { series, ..Self::default() }
    }

    pub(crate) fn assess(
        &mut self,
        measurement: &Measurement,
        frameworks: &Frameworks,
        since: Option<f64>,
    ) {
        let direction = match measurement.direction {
            Direction::Higher => method::Direction::Higher,
            Direction::Lower => method::Direction::Lower,
            // a split has no better side
            Direction::Target => return,
        };
        let [low, high] = frameworks.range_of(measurement);
        let target = self.target.as_ref().and_then(|target| {
            let latest = self.headline()?.latest()?;
            let year = latest.key.period.last_of(i16::try_from(target.year).ok()?).at();
            Some(method::Target { value: target.value, year })
        });
        let prior = self.learnt.as_ref().map(|learnt| &learnt.prior);
        let range = Range { low, high };
        let question = Question { range, target, since, prior, ..Question::new(direction) };
        self.progress =
            self.headline().and_then(|series| method::assess(&series.observed(), &question));
    }
}

impl Standing {
    pub fn of(&self, measurement: &str) -> &Measured {
        self.measured.get(measurement).unwrap_or(&self.none)
    }

    /// Whether there is a value or a reason for any measurement.
    pub fn is_empty(&self) -> bool {
        self.measured.is_empty()
    }

    /// How many of these measurements improve, worsen, have no better side, or are missing.
    pub fn tally<'a>(&self, measurements: impl IntoIterator<Item = &'a Measurement>) -> Tally {
        let no_side = |m: &&Measurement| {
            m.direction == Direction::Target && self.of(&m.code).headline().is_some()
        };
        let (without, with): (Vec<_>, Vec<_>) = measurements.into_iter().partition(no_side);
        let progress = with.iter().map(|m| self.of(&m.code).progress.as_ref());
        Tally { no_side: without.len(), ..method::tally(progress) }
    }

    /// How many of the targets of these measurements will be reached. One whose year has come is
    /// certain.
    pub fn targets<'a>(&self, measurements: impl IntoIterator<Item = &'a Measurement>) -> Count {
        let chance = |m: &Measurement| {
            let target = self.of(&m.code).progress.as_ref()?.target?;
            let is_reached = target.status == method::TargetStatus::Reached;
            Some(target.chance.unwrap_or(if is_reached { 1.0 } else { 0.0 }))
        };
        Count::of(measurements.into_iter().filter_map(chance).collect())
    }

    /// The goals that a measurement with a value touches.
    pub fn goals(&self) -> Vec<u8> {
        let mut goals: Vec<u8> = self
            .frameworks
            .measurements()
            .filter(|m| self.of(&m.code).headline().is_some())
            .flat_map(|m| m.goals.iter().copied())
            .collect();
        goals.sort_unstable();
        goals.dedup();
        goals
    }
}

/// Everything that a city's standing follows from, as known at a time.
#[derive(Clone)]
pub struct Facts {
    pub frameworks: Arc<Frameworks>,
    pub observations: BTreeMap<String, Vec<Observation>>,
    pub targets: BTreeMap<String, Aim>,
    pub(crate) learnt: BTreeMap<String, Arc<Learnt>>,
}

impl Facts {
    pub async fn of(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Self> {
        let frameworks = frameworks::all(conn, known).await?;
        let mut observations: BTreeMap<String, Vec<Observation>> = BTreeMap::new();
        for one in observations::of_city(conn, city, known).await? {
            observations.entry(one.key.measurement.clone()).or_default().push(one);
        }
        let aim = |target: targets::Target| {
            let year = i32::try_from(target.year?).ok()?;
            Some((target.measurement, Aim { value: target.value?, year }))
        };
        let targets =
            targets::of_city(conn, city, known).await?.into_iter().filter_map(aim).collect();
        let learnt = panels::of_city(conn, city, known).await?;
        Ok(Self { frameworks, observations, targets, learnt })
    }

    /// Judges every measurement. Progress is counted from `since`, or from the first value of
    /// each series.
    pub fn judged(mut self, since: Option<i16>) -> Standing {
        let frameworks = self.frameworks;
        let mut measured = BTreeMap::new();
        for measurement in frameworks.measurements() {
            let code = &measurement.code;
            let (observations, target) =
                (self.observations.remove(code), self.targets.remove(code));
            if observations.is_none() && target.is_none() {
                continue;
            }
            let mut one = Measured::of(observations.unwrap_or_default());
            (one.target, one.learnt) = (target, self.learnt.remove(code));
            one.assess(measurement, &frameworks, since.map(f64::from));
            measured.insert(code.clone(), one);
        }
        Standing { frameworks, measured, none: Measured::default() }
    }
}

/// Where a city stands, as known at a time. Progress is counted from `since`, or from
/// the first value of each series.
pub async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
    since: Option<i16>,
) -> Result<Standing> {
    Ok(Facts::of(conn, city, known).await?.judged(since))
}
