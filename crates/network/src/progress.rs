//! Progress: where a city stands on each measurement and whether it moves, against
//! its own past. Methods are those of crate `indices`; this puts figures to them.

use std::{collections::BTreeMap, sync::Arc};

use indices::progress::{self as method, Observed, Progress, Question, Range, Tally};

use crate::{
    Conn, Result,
    frameworks::{self, Direction, Frameworks, Measurement},
    ids::{CityCode, Known},
    observations::{self, Breakdown, Observation, Place},
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
}

/// A target that holds.
#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn of(mut observations: Vec<Observation>) -> Self {
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

    fn assess(&mut self, measurement: &Measurement, frameworks: &Frameworks, since: Option<f64>) {
        let direction = match measurement.direction {
            Direction::Higher => method::Direction::Higher,
            Direction::Lower => method::Direction::Lower,
            // a split has no better side
            Direction::Target => return,
        };
        let [low, high] = frameworks.range_of(measurement);
        let target = self.target.as_ref().map(|target| method::Target {
            value: target.value,
            year: f64::from(target.year) + 0.5,
        });
        let question =
            Question { range: Range { low, high }, target, since, ..Question::new(direction) };
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

    /// How many of these measurements improve, worsen, or are missing.
    pub fn tally<'a>(&self, measurements: impl IntoIterator<Item = &'a Measurement>) -> Tally {
        method::tally(
            measurements.into_iter().map(|m| self.of(&m.code)).map(|m| m.progress.as_ref()),
        )
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

/// Where a city stands, as known at a time. Progress is counted from `since`, or from
/// the first value of each series.
pub async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
    since: Option<i16>,
) -> Result<Standing> {
    let frameworks = frameworks::all(conn, known).await?;
    let mut found: BTreeMap<String, Vec<Observation>> = BTreeMap::new();
    for one in observations::of_city(conn, city, known).await? {
        found.entry(one.key.measurement.clone()).or_default().push(one);
    }
    let mut targets: BTreeMap<String, Aim> = targets::of_city(conn, city, known)
        .await?
        .into_iter()
        .filter_map(|target| {
            let year = i32::try_from(target.year?).ok()?;
            Some((target.measurement, Aim { value: target.value?, year }))
        })
        .collect();
    let mut measured = BTreeMap::new();
    for measurement in frameworks.measurements() {
        let code = &measurement.code;
        let (observations, target) = (found.remove(code), targets.remove(code));
        if observations.is_none() && target.is_none() {
            continue;
        }
        let mut one = Measured::of(observations.unwrap_or_default());
        one.target = target;
        one.assess(measurement, &frameworks, since.map(f64::from));
        measured.insert(code.clone(), one);
    }
    Ok(Standing { frameworks, measured, none: Measured::default() })
}
