//! How far jurors agree: Krippendorff's alpha.

use std::collections::BTreeMap;

use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};
use serde::{Deserialize, Serialize};

use crate::quantile;

/// What one juror gave one application. A score that is not finite counts as not given.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    pub application: usize,
    pub juror: usize,
    pub score: f64,
}

/// What the scores mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Different or not.
    Nominal,
    /// More or less.
    Ordinal,
    /// More or less by so much.
    Interval,
}

/// Agreement of jurors about the applications that two or more of them have scored.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// 1 is perfect agreement, 0 what chance would give.
    pub alpha: f64,
    /// 95 % interval, from drawing the applications anew.
    pub low: f64,
    pub high: f64,
    pub applications: usize,
}

const RESAMPLES: usize = 1000;

/// Alpha with its interval; `None` where nobody scored the same application twice, or all scores
/// are equal, so that agreement says nothing.
///
/// K. Krippendorff, *Content Analysis*, chapter on reliability: alpha is one less observed over
/// expected disagreement. Missing scores are no difficulty. The interval is the percentile
/// bootstrap over applications.
pub fn agreement(ratings: &[Rating], level: Level, seed: u64) -> Option<Agreement> {
    let (units, scores) = units(ratings);
    let alpha = |sample: &[&[usize]]| alpha(sample, &scores, level);
    let whole = alpha(&units.iter().map(Vec::as_slice).collect::<Vec<_>>())?;
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut drawn: Vec<f64> = (0..RESAMPLES)
        .filter_map(|_| {
            let sample = units.iter().map(|_| units[rng.random_range(..units.len())].as_slice());
            alpha(&sample.collect::<Vec<_>>())
        })
        .collect();
    drawn.sort_unstable_by(f64::total_cmp);
    Some(Agreement {
        alpha: whole,
        low: quantile(&drawn, 0.025).unwrap_or(whole),
        high: quantile(&drawn, 0.975).unwrap_or(whole),
        applications: units.len(),
    })
}

/// The scores of each application that has at least two, as places in the list of all scores.
fn units(ratings: &[Rating]) -> (Vec<Vec<usize>>, Vec<f64>) {
    let mut units: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
    for rating in ratings.iter().filter(|rating| rating.score.is_finite()) {
        units.entry(rating.application).or_default().push(rating.score);
    }
    units.retain(|_, unit| unit.len() > 1);
    let mut scores: Vec<f64> = units.values().flatten().copied().collect();
    scores.sort_unstable_by(f64::total_cmp);
    scores.dedup();
    let place = |score: f64| scores.partition_point(|&other| other < score);
    let units = units.into_values().map(|unit| {
        let mut places: Vec<usize> = unit.into_iter().map(place).collect();
        // Sums of the same numbers in another order would differ in the last digit.
        places.sort_unstable();
        places
    });
    (units.collect(), scores)
}

fn alpha(units: &[&[usize]], scores: &[f64], level: Level) -> Option<f64> {
    let mut all = units.concat();
    all.sort_unstable();
    let position = positions(&all, scores, level);
    let apart = |places: &[usize]| match level {
        Level::Nominal => pairs_that_differ(places),
        Level::Ordinal | Level::Interval => squares_apart(places, &position),
    };
    let expected = apart(&all) / (all.len() as f64 - 1.0);
    let observed: f64 = units.iter().map(|unit| apart(unit) / (unit.len() as f64 - 1.0)).sum();
    (!all.is_empty() && expected > 0.0).then(|| 1.0 - observed / expected)
}

/// Where scores lie on the line on which they are compared. Krippendorff's ordinal difference, the
/// number of scores from one to the other with half of both ends, is the distance of middle ranks.
fn positions(all: &[usize], scores: &[f64], level: Level) -> Vec<f64> {
    if level != Level::Ordinal {
        return scores.to_vec();
    }
    let mut ranks = vec![0.0; scores.len()];
    let mut below = 0;
    for equal in all.chunk_by(|x, y| x == y) {
        ranks[equal[0]] = below as f64 + equal.len() as f64 / 2.0;
        below += equal.len();
    }
    ranks
}

/// The number of ordered pairs of different scores; places ascend.
fn pairs_that_differ(places: &[usize]) -> f64 {
    let same: usize = places.chunk_by(|x, y| x == y).map(|equal| equal.len() * equal.len()).sum();
    (places.len() * places.len() - same) as f64
}

/// The sum of the squared distance over all ordered pairs.
fn squares_apart(places: &[usize], position: &[f64]) -> f64 {
    let count = places.len() as f64;
    let mean = places.iter().map(|&place| position[place]).sum::<f64>() / count;
    2.0 * count * places.iter().map(|&place| (position[place] - mean).powi(2)).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Four observers and twelve units, the worked example of Krippendorff, *Computing
    /// Krippendorff's Alpha-Reliability* (2011); 0 is missing.
    fn example() -> Vec<Rating> {
        let observers = [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
            [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
        ];
        let scores = observers.into_iter().enumerate().flat_map(|(juror, row)| {
            row.into_iter().enumerate().map(move |(application, score)| (application, juror, score))
        });
        scores
            .filter(|&(_, _, score)| score > 0)
            .map(|(application, juror, score)| Rating {
                application,
                juror,
                score: f64::from(score),
            })
            .collect()
    }

    #[test]
    fn the_worked_example_comes_out() {
        let alpha = |level| agreement(&example(), level, 1).unwrap().alpha;
        assert!((alpha(Level::Nominal) - 0.743).abs() < 5e-4);
        assert!((alpha(Level::Ordinal) - 0.815).abs() < 5e-4);
        assert!((alpha(Level::Interval) - 0.849).abs() < 5e-4);
    }

    #[test]
    fn the_interval_holds_the_value_and_the_seed_fixes_it() {
        let found = agreement(&example(), Level::Interval, 7).unwrap();
        assert!(found.low < found.alpha && found.alpha < found.high && found.high <= 1.0);
        assert_eq!(found.applications, 11);
        assert_eq!(agreement(&example(), Level::Interval, 7), Some(found));
    }

    #[test]
    fn without_two_scores_of_one_application_or_without_variation_there_is_no_alpha() {
        let rating = |application, score| Rating { application, juror: 0, score };
        assert_eq!(agreement(&[rating(0, 1.0), rating(1, 2.0)], Level::Interval, 1), None);
        assert_eq!(agreement(&[rating(0, 3.0), rating(0, 3.0)], Level::Nominal, 1), None);
        assert_eq!(agreement(&[rating(0, 3.0), rating(0, f64::NAN)], Level::Ordinal, 1), None);
        assert_eq!(agreement(&[], Level::Ordinal, 1), None);
    }

    fn ratings() -> impl Strategy<Value = Vec<Rating>> {
        let rating = (0..8usize, 0..5usize, 0..6u8).prop_map(|(application, juror, score)| {
            Rating { application, juror, score: f64::from(score) }
        });
        prop::collection::vec(rating, 2..40)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..Default::default() })]

        #[test]
        fn only_the_order_matters_to_the_ordinal_alpha(ratings in ratings()) {
            let bent: Vec<Rating> =
                ratings.iter().map(|r| Rating { score: r.score.exp(), ..*r }).collect();
            prop_assert_eq!(agreement(&ratings, Level::Ordinal, 3), agreement(&bent, Level::Ordinal, 3));
        }

        #[test]
        fn a_new_unit_of_measurement_does_not_change_the_interval_alpha(ratings in ratings()) {
            let scaled: Vec<Rating> =
                ratings.iter().map(|r| Rating { score: 5.0 - 3.0 * r.score, ..*r }).collect();
            let [here, there] = [&ratings, &scaled].map(|r| agreement(r, Level::Interval, 3));
            prop_assert_eq!(here.is_some(), there.is_some());
            if let (Some(here), Some(there)) = (here, there) {
                prop_assert!((here.alpha - there.alpha).abs() < 1e-9);
                prop_assert!(here.alpha <= 1.0);
            }
        }
    }
}
