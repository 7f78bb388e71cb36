//! How well probabilities did when the year came.

use serde::{Deserialize, Serialize};

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
