//! What forecasts made in earlier years would have said, beside what came: the method that Stoa
//! shows to cities against its peers, on a panel of measurements, cities and years.
//!
//! At every origin a method sees the values up to that year only. Each city's error is compared
//! with that of *no change* on the same cities, measurement by measurement, so that no unit is
//! mixed with another.

pub mod methods;
pub mod read;
pub mod table;

mod words;

use rayon::prelude::*;
use serde::Serialize;

pub use methods::Method;
pub use read::{Error, Measurement, measurements};
pub use words::Words;

use crate::{
    forecast::{
        PanelPrior,
        score::{COVERAGES, Given, Reliability, brier, reliability},
    },
    progress::Observed,
};

/// What is tried.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The years in which forecasts are made.
    pub origins: Vec<i32>,
    /// For how many years ahead.
    pub horizons: Vec<i32>,
    /// Pairs of last years between which words are compared.
    pub one_more_year: Vec<(i32, i32)>,
    /// The base year of the two-point rule; a series counts only with a value in it.
    pub base_year: i32,
    /// A measurement is left out where more than this share of values repeat the year before:
    /// results of elections, which no yearly method is meant for. 1 leaves none out.
    pub repeats_at_most: f64,
    /// A measurement is left out where fewer cities have the values a comparison needs.
    pub cities_at_least: usize,
}

impl Default for Plan {
    fn default() -> Self {
        Plan {
            origins: vec![2013, 2015, 2018],
            horizons: vec![1, 2, 4],
            one_more_year: vec![(2018, 2019), (2021, 2022)],
            base_year: 2015,
            repeats_at_most: 0.3,
            cities_at_least: 30,
        }
    }
}

/// How one method did from one origin over one horizon.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    pub method: Method,
    pub origin: i32,
    pub horizon: i32,
    pub measurements: usize,
    pub series: usize,
    /// Mean absolute error over that of no change: the median of measurements.
    pub error: f64,
    /// In how many measurements it was smaller than that of no change.
    pub better: usize,
    /// Continuous ranked probability score over the mean absolute error of no change, likewise.
    pub crps: f64,
    /// The shares of values inside the intervals of [`COVERAGES`], mean of measurements; `None`
    /// for methods that state no interval.
    pub coverage: Option<[f64; 3]>,
    /// Brier score of three questions about each series: will it be better than now, better by
    /// one typical yearly step, better by two?
    pub brier: f64,
}

/// All that came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hindcast {
    pub rows: Vec<Row>,
    /// Of [`Method::Stoa`], over all origins and horizons.
    pub reliability: Vec<Reliability>,
    pub words: Vec<Words>,
    /// Codes left out because their values repeat.
    pub left_out: Vec<String>,
}

/// Makes every forecast of the plan and compares it with what came. The result does not depend on
/// the order of cities or on the number of threads.
pub fn hindcast(measurements: &[Measurement], plan: &Plan) -> Hindcast {
    let (kept, left_out): (Vec<&Measurement>, Vec<&Measurement>) =
        measurements.iter().partition(|one| one.repeats() <= plan.repeats_at_most);
    let trials: Vec<(i32, i32)> = plan
        .origins
        .iter()
        .flat_map(|&origin| plan.horizons.iter().map(move |&horizon| (origin, horizon)))
        .collect();
    let by_measurement: Vec<Vec<Vec<Option<Outcome>>>> =
        kept.par_iter().map(|one| outcomes(one, &trials, plan)).collect();

    let mut rows = vec![];
    let mut given = vec![];
    for (at, &(origin, horizon)) in trials.iter().enumerate() {
        for (of, &method) in Method::ALL.iter().enumerate() {
            let outcomes: Vec<&Outcome> =
                by_measurement.iter().filter_map(|trials| trials[at][of].as_ref()).collect();
            if method == Method::Stoa {
                given.extend(outcomes.iter().flat_map(|one| &one.given).copied());
            }
            rows.extend(row(method, origin, horizon, &outcomes));
        }
    }
    Hindcast {
        rows,
        reliability: reliability(&given, 10),
        words: words::compare(&kept, plan),
        left_out: left_out.into_iter().map(|one| one.code.clone()).collect(),
    }
}

/// How a method did on the cities of one measurement.
struct Outcome {
    series: usize,
    error: f64,
    crps: f64,
    coverage: Option<[f64; 3]>,
    given: Vec<Given>,
}

/// For each trial and method; `None` where too few cities have the values it needs.
fn outcomes(
    measurement: &Measurement,
    trials: &[(i32, i32)],
    plan: &Plan,
) -> Vec<Vec<Option<Outcome>>> {
    let mut learnt: Option<(i32, Option<PanelPrior>)> = None;
    let mut all = vec![];
    for &(origin, horizon) in trials {
        if learnt.as_ref().is_none_or(|(year, _)| *year != origin) {
            learnt = Some((origin, PanelPrior::fit(&measurement.cities, f64::from(origin))));
        }
        let prior = learnt.as_ref().and_then(|(_, prior)| prior.as_ref());
        let series: Vec<Trial> =
            measurement.cities.iter().filter_map(|city| Trial::of(city, origin, horizon)).collect();
        let of = |&method: &Method| outcome(method, measurement, &series, prior, plan);
        all.push(Method::ALL.iter().map(of).collect());
    }
    all
}

/// One city's values up to the origin, and what came.
pub struct Trial<'a> {
    pub seen: &'a [Observed],
    pub now: f64,
    pub year: f64,
    pub came: f64,
}

impl<'a> Trial<'a> {
    /// `None` without values in the origin and in the year to come, or with fewer than three.
    fn of(city: &'a [Observed], origin: i32, horizon: i32) -> Option<Trial<'a>> {
        let year = f64::from(origin + horizon);
        let seen = &city[..city.partition_point(|one| one.year <= f64::from(origin))];
        let now = seen.last().filter(|one| one.year == f64::from(origin))?.value;
        let came = city.iter().find(|one| one.year == year)?.value;
        (seen.len() >= 3).then_some(Trial { seen, now, year, came })
    }
}

fn outcome(
    method: Method,
    measurement: &Measurement,
    trials: &[Trial],
    prior: Option<&PanelPrior>,
    plan: &Plan,
) -> Option<Outcome> {
    let sign = measurement.direction.sign();
    let step = prior?.step;
    let [mut error, mut crps, mut no_change] = [0.0; 3];
    let (mut inside, mut series, mut given) = ([0.0; 3], 0, vec![]);
    for trial in trials {
        let Some(value) = method.foresees(trial, prior) else { continue };
        series += 1;
        error += (value.center - trial.came).abs();
        no_change += (trial.now - trial.came).abs();
        crps += value.crps(trial.came);
        for (count, coverage) in inside.iter_mut().zip(COVERAGES) {
            let (low, high) = value.interval(coverage);
            *count += if (low..=high).contains(&trial.came) { 1.0 } else { 0.0 };
        }
        for steps in [0.0, 1.0, 2.0] {
            let goal = trial.now + sign * steps * step;
            let beyond = sign * (trial.came - goal);
            if beyond != 0.0 {
                let chance = value.chance_beyond(goal, sign);
                given.push(Given { chance, came: beyond > 0.0 });
            }
        }
    }
    (series >= plan.cities_at_least && no_change > 0.0).then(|| Outcome {
        series,
        error: error / no_change,
        crps: crps / no_change,
        coverage: method.states_intervals().then(|| inside.map(|count| count / series as f64)),
        given,
    })
}

fn row(method: Method, origin: i32, horizon: i32, outcomes: &[&Outcome]) -> Option<Row> {
    let median = |of: fn(&Outcome) -> f64| {
        let mut all: Vec<f64> = outcomes.iter().map(|one| of(one)).collect();
        all.sort_by(f64::total_cmp);
        let middle = all.len() / 2;
        if all.len() % 2 == 1 { all[middle] } else { 0.5 * (all[middle - 1] + all[middle]) }
    };
    let given: Vec<Given> = outcomes.iter().flat_map(|one| &one.given).copied().collect();
    let brier = brier(&given)?;
    let covered: Vec<[f64; 3]> = outcomes.iter().filter_map(|one| one.coverage).collect();
    let mean =
        |at: usize| covered.iter().map(|one| one[at]).sum::<f64>() / covered.len().max(1) as f64;
    Some(Row {
        method,
        origin,
        horizon,
        measurements: outcomes.len(),
        series: outcomes.iter().map(|one| one.series).sum(),
        error: median(|one| one.error),
        better: outcomes.iter().filter(|one| one.error < 1.0).count(),
        crps: median(|one| one.crps),
        coverage: (!covered.is_empty()).then(|| std::array::from_fn(mean)),
        brier,
    })
}

#[cfg(test)]
mod tests;
