//! Making a forecast from a series, a target and what other cities teach.

use indices::{
    forecast::{Forecast as Said, forecast},
    progress::{self as method, Observed, Range},
};
use sha2::{Digest, Sha256};

use super::{Forecast, VERSION};
use crate::{
    audit,
    frameworks::{Direction, Frameworks, Measurement},
    ids::{At, ForecastId},
    panels::Learnt,
    progress::Measured,
    targets::Target,
};

/// Fewer figures are not forecast from.
const ENOUGH: usize = 3;

/// The two-point rule counts from this year.
const BASE_YEAR: f64 = 2015.0;

/// `None` where there are too few figures, the target's year has come, or no side is better.
pub(super) fn make(
    measured: &Measured,
    measurement: &Measurement,
    frameworks: &Frameworks,
    target: &Target,
    learnt: Option<&Learnt>,
) -> Option<Forecast> {
    let (value, year) = (target.value?, target.year?);
    let direction = match measurement.direction {
        Direction::Higher => method::Direction::Higher,
        Direction::Lower => method::Direction::Lower,
        Direction::Target => return None,
    };
    let series = measured.headline()?;
    let latest = series.latest()?;
    let period = latest.key.period.last_of(i16::try_from(year).ok()?);
    let observed = series.observed();
    let last = *observed.last()?;
    if observed.len() < ENOUGH || last.year >= period.at() {
        return None;
    }
    let [low, high] = frameworks.range_of(measurement);
    let range = Range { low, high };
    let said = forecast(&observed, learnt.map(|one| &one.prior), range, period.at())?;
    let seen = Seen { observed: &observed, said: &said, direction, learnt };
    Some(Forecast {
        id: ForecastId::create(),
        city: target.city.clone(),
        measurement: measurement.code.clone(),
        kind: "real".to_owned(),
        place: series.place.code().to_owned(),
        period: period.to_string(),
        direction: if direction == method::Direction::Higher { "higher" } else { "lower" }.into(),
        target_revision: target.revision,
        target: value,
        year,
        method: if learnt.is_some() { "panel" } else { "alone" }.to_owned(),
        version: VERSION,
        panel: learnt.map(|one| one.id.to_string()),
        data: seen.digest(target, value),
        figures: observed.len() as i64,
        until: latest.key.period.to_string(),
        latest: last.value,
        step: yearly_step(&observed),
        growth: range.clip(growth(&observed, period.at())),
        center: said.value.center,
        scale: said.value.scale,
        low,
        high,
        chance: said.chance_of(value, direction),
        recorded_at: At::now(),
        recorded_by: String::new(),
    })
}

/// Everything a forecast follows from.
struct Seen<'a> {
    observed: &'a [Observed],
    said: &'a Said,
    direction: method::Direction,
    learnt: Option<&'a Learnt>,
}

impl Seen<'_> {
    fn digest(&self, target: &Target, value: f64) -> String {
        let mut hash = Sha256::new();
        for number in [VERSION, target.revision] {
            hash.update(number.to_be_bytes());
        }
        let Said { year, range, .. } = self.said;
        for number in [value, *year, range.low, range.high, self.direction.sign()] {
            hash.update(number.to_be_bytes());
        }
        hash.update(self.learnt.map_or("alone", |one| one.id.as_str()));
        for one in self.observed {
            for number in [one.year, one.value, one.standard_error.unwrap_or(f64::NAN)] {
                hash.update(number.to_be_bytes());
            }
        }
        audit::hex(&hash.finalize())
    }
}

/// The mean size of a yearly change.
fn yearly_step(series: &[Observed]) -> f64 {
    let steps: Vec<f64> = series
        .windows(2)
        .filter(|pair| pair[1].year > pair[0].year)
        .map(|pair| ((pair[1].value - pair[0].value) / (pair[1].year - pair[0].year)).abs())
        .collect();
    steps.iter().sum::<f64>() / steps.len().max(1) as f64
}

/// The compound growth between the first value since the base year and the latest goes on; the
/// latest value stays where two signs or a zero leave no growth.
fn growth(series: &[Observed], year: f64) -> f64 {
    let Some(last) = series.last() else { return f64::NAN };
    let Some(base) = series.iter().find(|one| one.year >= BASE_YEAR && one.year < last.year) else {
        return last.value;
    };
    let factor = last.value / base.value;
    if !factor.is_finite() || factor <= 0.0 {
        return last.value;
    }
    last.value * factor.powf((year - last.year) / (last.year - base.year))
}
