//! How often a word changes because one more year has arrived.

use rayon::prelude::*;
use serde::Serialize;

use super::{Measurement, Plan};
use crate::{
    forecast::PanelPrior,
    progress::{Observed, Question, assess, compat},
};

/// The words of a method for the same series up to two last years.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words {
    pub method: &'static str,
    pub from: i32,
    pub to: i32,
    /// With values in the base year and both last years.
    pub series: usize,
    /// Shares of series: another word, and the better way turned into the worse or back.
    pub changed: f64,
    pub turned: f64,
    /// The share of series whose word says a direction at all.
    pub says_a_direction: f64,
}

/// Stoa's words, and the two-point rule's.
pub(super) fn compare(measurements: &[&Measurement], plan: &Plan) -> Vec<Words> {
    let mut all = vec![];
    for &(from, to) in &plan.one_more_year {
        let counts: Vec<[Counts; 3]> = measurements
            .par_iter()
            .map(|one| {
                [
                    stoa(one, from, to, plan, true),
                    stoa(one, from, to, plan, false),
                    two_points(one, from, to, plan),
                ]
            })
            .collect();
        let methods = ["Stoa", "Stoa, one city alone", "two-point rule"];
        for (at, method) in methods.into_iter().enumerate() {
            let total = counts.iter().fold(Counts::default(), |sum, one| sum.plus(&one[at]));
            let share = |count: usize| count as f64 / total.series.max(1) as f64;
            all.push(Words {
                method,
                from,
                to,
                series: total.series,
                changed: share(total.changed),
                turned: share(total.turned),
                says_a_direction: share(total.directed),
            });
        }
    }
    all
}

#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    series: usize,
    changed: usize,
    turned: usize,
    directed: usize,
}

impl Counts {
    fn plus(self, other: &Counts) -> Counts {
        Counts {
            series: self.series + other.series,
            changed: self.changed + other.changed,
            turned: self.turned + other.turned,
            directed: self.directed + other.directed,
        }
    }

    fn count<W: PartialEq>(&mut self, before: W, after: W, sign: impl Fn(&W) -> i8) {
        let signs = [sign(&before), sign(&after)];
        self.series += 1;
        self.changed += usize::from(before != after);
        self.turned += usize::from(signs[0] * signs[1] < 0);
        self.directed += usize::from(signs[1] != 0);
    }
}

/// The cities with values in the base year and both last years, up to each of the two.
fn pairs(
    measurement: &Measurement,
    years: [i32; 3],
) -> impl Iterator<Item = [&[Observed]; 2]> + '_ {
    let [base, from, to] = years.map(f64::from);
    measurement.cities.iter().filter_map(move |city| {
        let has = |year: f64| city.iter().any(|one| one.year == year);
        let until = |year: f64| &city[..city.partition_point(|one| one.year <= year)];
        (has(base) && has(from) && has(to)).then(|| [until(from), until(to)])
    })
}

fn stoa(measurement: &Measurement, from: i32, to: i32, plan: &Plan, with_others: bool) -> Counts {
    let learn = |year: i32| {
        with_others.then(|| PanelPrior::fit(&measurement.cities, f64::from(year))).flatten()
    };
    let priors = [learn(from), learn(to)];
    let mut counts = Counts::default();
    for series in pairs(measurement, [plan.base_year, from, to]) {
        let word = |at: usize| {
            let prior = priors[at].as_ref();
            let question = Question { prior, ..Question::new(measurement.direction) };
            assess(series[at], &question).map(|progress| progress.status)
        };
        if let (Some(before), Some(after)) = (word(0), word(1)) {
            counts.count(before, after, |status| status.sign());
        }
    }
    counts
}

fn two_points(measurement: &Measurement, from: i32, to: i32, plan: &Plan) -> Counts {
    let mut counts = Counts::default();
    for series in pairs(measurement, [plan.base_year, from, to]) {
        let word = |series: &[Observed]| {
            let points: Vec<compat::Point> = series
                .iter()
                .map(|one| compat::Point { year: one.year, value: one.value })
                .collect();
            let base = f64::from(plan.base_year);
            compat::series(&points, base, measurement.direction, None, None).status
        };
        counts.count(word(series[0]), word(series[1]), |status| match status {
            compat::Status::Deterioration => -1,
            compat::Status::NotAvailable | compat::Status::Undefined => 0,
            _ => 1,
        });
    }
    counts
}
