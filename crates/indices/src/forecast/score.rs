//! How well probabilities did when the year came.

use serde::{Deserialize, Serialize};

use super::Forecast;

/// The intervals whose coverage is counted.
pub const COVERAGES: [f64; 3] = [0.5, 0.8, 0.9];

/// A forecast that was shown, and what came.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub forecast: Forecast,
    /// The latest value when the forecast was made.
    pub then: f64,
    pub came: f64,
}

/// How the kept forecasts of one measurement did.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scoreboard {
    pub count: usize,
    /// Mean absolute errors in the measurement's unit: of the forecasts' medians, and of saying
    /// that nothing changes.
    pub error: f64,
    pub error_of_no_change: f64,
    /// The mean continuous ranked probability score, in the same unit.
    pub crps: f64,
    /// The shares of values that came inside the intervals of [`COVERAGES`].
    pub coverage: [f64; 3],
}

/// Scores forecasts of one measurement; `None` without any.
pub fn scoreboard(kept: &[Kept]) -> Option<Scoreboard> {
    let mean = |of: &dyn Fn(&Kept) -> f64| kept.iter().map(of).sum::<f64>() / kept.len() as f64;
    let is_inside = |one: &Kept, coverage| {
        let (low, high) = one.forecast.interval(coverage);
        if (low..=high).contains(&one.came) { 1.0 } else { 0.0 }
    };
    (!kept.is_empty()).then(|| Scoreboard {
        count: kept.len(),
        error: mean(&|one| (one.forecast.median() - one.came).abs()),
        error_of_no_change: mean(&|one| (one.then - one.came).abs()),
        crps: mean(&|one| one.forecast.value.crps(one.came)),
        coverage: COVERAGES.map(|coverage| mean(&|one| is_inside(one, coverage))),
    })
}

/// A probability that was given and whether the event came.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    pub chance: f64,
    pub came: bool,
}

impl Given {
    fn outcome(&self) -> f64 {
        if self.came { 1.0 } else { 0.0 }
    }
}

/// The mean squared distance of probability and outcome (Brier 1950): 0 is best, always saying
/// one half scores 0.25. `None` without any.
pub fn brier(given: &[Given]) -> Option<f64> {
    let total: f64 = given.iter().map(|one| (one.chance - one.outcome()).powi(2)).sum();
    (!given.is_empty()).then(|| total / given.len() as f64)
}

/// One point of a reliability curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reliability {
    pub count: usize,
    /// The mean probability given.
    pub said: f64,
    /// The share that came.
    pub came: f64,
    /// The middle 90 % of shares that would come by chance if what was said were true.
    pub low: f64,
    pub high: f64,
}

/// The reliability curve: what came, by what was said, in `bins` equal bins; empty bins are left
/// out.
pub fn reliability(given: &[Given], bins: usize) -> Vec<Reliability> {
    let bin = |one: &Given| ((one.chance * bins as f64) as usize).min(bins.saturating_sub(1));
    let mut sums = vec![(0_usize, 0.0, 0.0); bins];
    for one in given.iter().filter(|one| one.chance.is_finite()) {
        let (count, said, came) = &mut sums[bin(one)];
        *count += 1;
        *said += one.chance;
        *came += one.outcome();
    }
    sums.into_iter()
        .filter(|sum| sum.0 > 0)
        .map(|(count, said, came)| {
            let [said, came] = [said, came].map(|sum| sum / count as f64);
            let reach = 1.645 * (said * (1.0 - said) / count as f64).sqrt();
            let [low, high] = [said - reach, said + reach].map(|share| share.clamp(0.0, 1.0));
            Reliability { count, said, came, low, high }
        })
        .collect()
}
