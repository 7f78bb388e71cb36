//! What if: another figure or another target of one's own city, and what would follow. Nothing
//! is stored.

mod follows;
mod levers;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result,
    frameworks::Frameworks,
    ids::{CityCode, Known},
    observations::{NewObservation, Observation, Period, Place, Status},
    progress::{Aim, Facts, Measured, Standing},
};

pub use follows::{Beside, Changed, EXPECTED, Follows, Kind, Latest, Level, Said, Trend};
pub use levers::{Among, Lever, Moved, SHARE, Spread, levers};

/// One supposed change: a figure, a target or both.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Supposed {
    pub measurement: String,
    /// A value, and the year it is of.
    pub figure: Option<(f64, i16)>,
    pub target: Option<Aim>,
}

/// So many changes at once.
pub const MOST: usize = 100;

/// A change as somebody says it: what is left open follows from what holds.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Change {
    pub measurement: String,
    pub value: Option<f64>,
    /// The year of the value; by default the next.
    pub year: Option<i16>,
    pub target: Option<f64>,
    /// The year of the target; by default that of the target that holds, else in five years.
    /// Alone it moves the target that holds.
    pub by: Option<i16>,
}

impl Change {
    pub fn supposed(&self, now: &Standing, this_year: i16) -> Supposed {
        let held = now.of(&self.measurement).target;
        let usual = held.map_or(i32::from(this_year) + 5, |held| held.year);
        let by = self.by.map_or(usual, i32::from);
        let target = match (self.target, self.by, held) {
            (Some(value), _, _) => Some(Aim { value, year: by }),
            (None, Some(_), Some(held)) => Some(Aim { year: by, ..held }),
            _ => None,
        };
        let figure = self.value.map(|value| (value, self.year.unwrap_or(this_year + 1)));
        Supposed { measurement: self.measurement.clone(), figure, target }
    }
}

/// Where the city stands, and where it would stand.
pub struct Outcome {
    pub now: Standing,
    pub then: Standing,
}

/// What would follow from changes. For those who work on the city's file.
pub async fn suppose(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    changes: &[Supposed],
) -> Result<Outcome> {
    actor.may_open_desk(city)?;
    if changes.len() > MOST {
        return Err(Error::invalid("changes", "what-if-most").with("most", MOST));
    }
    let facts = Facts::of(conn, city, &Known::NOW).await?;
    let mut changed = facts.clone();
    for change in changes {
        change.check(&facts.frameworks)?;
        changed.suppose(city, change);
    }
    Ok(Outcome { now: facts.judged(None), then: changed.judged(None) })
}

impl Supposed {
    fn check(&self, frameworks: &Frameworks) -> Result<()> {
        let measurement = frameworks.measurement(&self.measurement).ok_or_else(|| {
            Error::invalid("measurement", "measurement-unknown").with("code", &self.measurement)
        })?;
        let [low, high] = frameworks.range_of(measurement);
        let aimed = self.target.map(|target| target.value);
        for value in self.figure.map(|figure| figure.0).into_iter().chain(aimed) {
            if !(low..=high).contains(&value) {
                return Err(Error::invalid("value", "value-out-of-range")
                    .with("value", value)
                    .with("low", low)
                    .with("high", high)
                    .with("unit", &measurement.unit));
            }
        }
        let by = self.target.map(|target| target.year);
        for year in self.figure.map(|figure| i32::from(figure.1)).into_iter().chain(by) {
            if !(1900..=2200).contains(&year) {
                return Err(Error::invalid("year", "target-year").with("year", year));
            }
        }
        Ok(())
    }
}

impl Facts {
    fn suppose(&mut self, city: &CityCode, change: &Supposed) {
        let code = &change.measurement;
        if let Some(target) = change.target {
            self.targets.insert(code.clone(), target);
        }
        let Some((value, year)) = change.figure else { return };
        let of = self.observations.entry(code.clone()).or_default();
        for new in supposed(of, city, code, value, year) {
            of.retain(|one| one.key != new.key);
            of.push(new);
        }
    }
}

/// The figures that continue the series that stands for the measurement: one, or, where it is of
/// a later year than the next, one a year on an even way there.
fn supposed(
    known: &[Observation],
    city: &CityCode,
    measurement: &str,
    value: f64,
    year: i16,
) -> Vec<Observation> {
    let measured = Measured::of(known.to_vec());
    let latest = measured.headline().and_then(|series| series.latest());
    let last =
        latest.and_then(|one| Some((i16::try_from(one.key.period.year()).ok()?, one.value?)));
    match last {
        Some((begin, from)) if year > begin => (begin + 1..=year)
            .map(|at| {
                let share = f64::from(at - begin) / f64::from(year - begin);
                // The end is the value itself, to the last digit.
                let on_the_way = from + (value - from) * share;
                figure(latest, city, measurement, if at == year { value } else { on_the_way }, at)
            })
            .collect(),
        _ => vec![figure(latest, city, measurement, value, year)],
    }
}

fn figure(
    latest: Option<&Observation>,
    city: &CityCode,
    measurement: &str,
    value: f64,
    year: i16,
) -> Observation {
    let period = latest.map_or(Period::Year(year), |one| one.key.period.last_of(year));
    let new = NewObservation {
        place: latest.map_or_else(Place::city, |one| one.key.place),
        ..NewObservation::value(city, measurement, period, value)
    };
    Observation {
        key: new.key(),
        revision: 0,
        value: new.value,
        standard_error: None,
        status: Status::forecast(),
        missing: None,
        place_name: latest.map_or_else(String::new, |one| one.place_name.clone()),
        source: String::new(),
        publisher: String::new(),
        address: String::new(),
        note: String::new(),
        withdrawn: None,
        recorded_at: crate::ids::At::now(),
        recorded_by: String::new(),
        replaced_at: None,
    }
}
