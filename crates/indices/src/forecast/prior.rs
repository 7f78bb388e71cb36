//! What other cities teach about a measurement: how large a yearly step is, how much of it is
//! noise, and where all cities are drifting together.
//!
//! Each city is followed against the common path of all (the trimmed mean of their yearly changes),
//! so that what moves everywhere, a pandemic or a price level, is not taken for one city's own way.

use serde::{Deserialize, Serialize};

use crate::progress::{
    series::{Observed, in_order},
    trend::{Filter, Movement, filter_for, own_step},
};

/// Fewer cities than this teach nothing.
const ENOUGH_CITIES: usize = 10;

/// The share of the extreme changes left out on either side of a common change.
const TRIMMED: f64 = 0.2;

/// The movements tried on a panel: shares of wandering in a yearly step, and of drift.
const WANDER: [f64; 8] = [0.02, 0.05, 0.1, 0.2, 0.35, 0.6, 0.85, 0.98];
const DRIFT: [f64; 5] = [0.0005, 0.003, 0.01, 0.03, 0.1];

/// How a common path moves: less noise than in a city, and a drift that is weak or steady.
/// Which of the two it is the path itself decides, by its likelihood under either.
const COMMON: Movement = Movement { noise: 0.15, wander: 0.7, ..Movement::TYPICAL };
const WEAK_OR_STEADY: [f64; 2] = [0.03, 0.5];

/// Learnt from all cities' series of one measurement, up to a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PanelPrior {
    /// The last year that was looked at.
    pub until: f64,
    pub cities: usize,
    /// How a city moves against the common path.
    pub movement: Movement,
    /// The typical yearly step of a city against the common path, in the measurement's unit.
    pub deviation: f64,
    /// The typical yearly step of a city as it is, in the measurement's unit.
    pub step: f64,
    /// The common path: year and level, from 0 in its first year.
    pub path: Vec<(f64, f64)>,
    /// Those who followed the common path to its end, with the weight of each.
    followers: Vec<(f64, Filter)>,
}

impl PanelPrior {
    /// Learns from the series of at least ten cities with two values each up to `until`. The
    /// order of cities and values does not matter. `None` where there are fewer, or where
    /// nothing ever moves.
    pub fn fit(cities: &[Vec<Observed>], until: f64) -> Option<PanelPrior> {
        let known: Vec<Vec<Observed>> = cities
            .iter()
            .map(|city| in_order(city).into_iter().filter(|one| one.year <= until).collect())
            .filter(|city: &Vec<_>| city.len() >= 2)
            .collect();
        if known.len() < ENOUGH_CITIES {
            return None;
        }
        let path = common_path(&known);
        let deviations: Vec<Vec<Observed>> =
            known.iter().map(|city| city.iter().map(|one| without(&path, one)).collect()).collect();
        let step = typical_step(&known)?;
        let (movement, deviation) = fit_movement(&deviations)?;
        let followers = follow(&path);
        Some(PanelPrior { until, cities: known.len(), movement, deviation, step, path, followers })
    }

    /// The common level of a year; before and after the path it stays where it was.
    pub fn common(&self, year: f64) -> f64 {
        level_on(&self.path, year)
    }

    /// The common level to expect in a year, and its variance: known on the path, and beyond it
    /// moved by the common drift.
    pub(crate) fn common_ahead(&self, year: f64) -> (f64, f64) {
        let years = self.path.last().map_or(0.0, |end| (year - end.0).max(0.0));
        if years == 0.0 {
            return (self.common(year), 0.0);
        }
        let expected = self.followers.iter().map(|(weight, filter)| {
            let ahead = filter.ahead(years);
            (weight, ahead.level, ahead.cov[0] * filter.step().powi(2))
        });
        // Mean and variance of the blend.
        let (level, square) = expected.fold((0.0, 0.0), |sum, (weight, level, variance)| {
            (sum.0 + weight * level, sum.1 + weight * (variance + level * level))
        });
        (level, (square - level * level).max(0.0))
    }

    pub(crate) fn against_path(&self, observed: &Observed) -> Observed {
        without(&self.path, observed)
    }
}

fn without(path: &[(f64, f64)], observed: &Observed) -> Observed {
    Observed { value: observed.value - level_on(path, observed.year), ..*observed }
}

fn level_on(path: &[(f64, f64)], year: f64) -> f64 {
    let after = path.partition_point(|point| point.0 < year);
    match (after.checked_sub(1).map(|at| path[at]), path.get(after)) {
        (Some(before), Some(after)) => {
            before.1 + (after.1 - before.1) * (year - before.0) / (after.0 - before.0)
        }
        (Some(only), None) => only.1,
        (None, Some(only)) => only.1,
        (None, None) => 0.0,
    }
}

/// The path along which the trimmed mean of the cities moves from year to year.
fn common_path(cities: &[Vec<Observed>]) -> Vec<(f64, f64)> {
    let mut years: Vec<f64> = cities.iter().flatten().map(|one| one.year).collect();
    years.sort_by(f64::total_cmp);
    years.dedup();
    let rows: Vec<Vec<f64>> = cities
        .iter()
        .map(|city| {
            let mut row = vec![f64::NAN; years.len()];
            for one in city {
                row[years.partition_point(|&year| year < one.year)] = one.value;
            }
            row
        })
        .collect();
    let mut path = vec![(years[0], 0.0)];
    let mut places = vec![0];
    for to in 1..years.len() {
        // A year is tied to the latest year before it that enough cities share.
        let change = |from: usize| {
            let mut changes: Vec<f64> =
                rows.iter().map(|row| row[to] - row[from]).filter(|x| !x.is_nan()).collect();
            (changes.len() >= ENOUGH_CITIES).then(|| trimmed_mean(&mut changes))
        };
        let tied = (0..path.len()).rev().find_map(|at| Some(path[at].1 + change(places[at])?));
        if let Some(level) = tied {
            path.push((years[to], level));
            places.push(to);
        }
    }
    path
}

fn trimmed_mean(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let cut = (values.len() as f64 * TRIMMED) as usize;
    let kept = &values[cut..values.len() - cut];
    kept.iter().sum::<f64>() / kept.len() as f64
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(values[middle]),
        _ => Some(0.5 * (values[middle - 1] + values[middle])),
    }
}

/// The median of the cities' typical steps, among those that move.
fn typical_step(cities: &[Vec<Observed>]) -> Option<f64> {
    let steps = cities.iter().map(|city| own_step(city, &Movement::TYPICAL));
    median(steps.filter(|&step| step > 0.0).collect())
}

/// The movement under which the panel is most likely, and the typical step under it.
fn fit_movement(cities: &[Vec<Observed>]) -> Option<(Movement, f64)> {
    let start = typical_step(cities)?;
    let candidates = WANDER.into_iter().flat_map(|wander| {
        DRIFT.into_iter().map(move |drift| Movement {
            wander,
            drift,
            noise: 0.5 * (1.0 - wander),
            ..Movement::TYPICAL
        })
    });
    let likelihood = |movement: &Movement| -> f64 {
        cities.iter().map(|city| log_likelihood(city, *movement, start)).sum()
    };
    let best = candidates
        .map(|movement| (likelihood(&movement), movement))
        .max_by(|a, b| a.0.total_cmp(&b.0))?
        .1;
    let steps = cities.iter().map(|city| {
        let mut filter = filter_for(city, best, Some(start));
        city.iter().for_each(|one| {
            filter.observe(one);
        });
        filter.own_mean_square().sqrt()
    });
    let step = median(steps.filter(|&step| step > 0.0).collect())?;
    Some((best, step))
}

/// Of a series whose variance is known only roughly (a Student's t, up to a constant).
fn log_likelihood(city: &[Observed], movement: Movement, step: f64) -> f64 {
    let mut filter = filter_for(city, movement, Some(step));
    for one in city {
        filter.observe(one);
    }
    filter.log_likelihood()
}

fn follow(path: &[(f64, f64)]) -> Vec<(f64, Filter)> {
    let path: Vec<Observed> =
        path.iter().map(|&(year, level)| Observed::new(year, level)).collect();
    let filters = WEAK_OR_STEADY.map(|drift| {
        let mut filter = filter_for(&path, Movement { drift, ..COMMON }, None);
        path.iter().for_each(|one| {
            filter.observe(one);
        });
        filter
    });
    let best = filters.iter().map(Filter::log_likelihood).fold(f64::NEG_INFINITY, f64::max);
    let weight = |filter: &Filter| (filter.log_likelihood() - best).exp();
    let total: f64 = filters.iter().map(weight).sum();
    filters.into_iter().map(|filter| (weight(&filter) / total, filter)).collect()
}
