//! Jurors and applications made up with known leanings and qualities are found again.

use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};
use rand_distr::{Distribution, Normal};

use super::*;

struct World {
    quality: Vec<f64>,
    leaning: Vec<f64>,
    ratings: Vec<Rating>,
}

/// Qualities spread by 10 about 60, leanings by 6, what neither explains by 5; three jurors each.
fn world(applications: usize, jurors: usize, seed: u64) -> World {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut draw = |mean, spread, count| -> Vec<f64> {
        Normal::new(mean, spread).unwrap().sample_iter(&mut rng).take(count).collect()
    };
    let quality = draw(60.0, 10.0, applications);
    let leaning = draw(0.0, 6.0, jurors);
    let mut noise = draw(0.0, 5.0, 3 * applications);
    let mut ratings = vec![];
    for (application, quality) in quality.iter().enumerate() {
        let first = rng.random_range(..jurors);
        for step in 0..3 {
            let juror = (first + step * (1 + application % 3)) % jurors;
            let score = quality + leaning[juror] + noise.pop().unwrap();
            ratings.push(Rating { application, juror, score });
        }
    }
    World { quality, leaning, ratings }
}

fn covered(held: usize, of: usize) -> bool {
    held as f64 >= 0.8 * of as f64
}

#[test]
fn intervals_hold_the_truth_about_as_often_as_they_say() {
    let World { quality, leaning, ratings } = world(150, 20, 5);
    let found = calibrate(&ratings, 30, 1).unwrap();
    let average = mean(leaning.iter().copied());
    let jurors =
        found.jurors.iter().filter(|j| (j.low..=j.high).contains(&(leaning[j.juror] - average)));
    assert!(covered(jurors.count(), 20));
    let held = found.applications.iter().filter(|placed| {
        (placed.low..=placed.high).contains(&(quality[placed.application] + average))
    });
    assert!(covered(held.count(), 150));
    let held = found.applications.iter().filter(|placed| {
        let truth = 1 + quality.iter().filter(|&&q| q > quality[placed.application]).count();
        (placed.best_rank..=placed.worst_rank).contains(&truth)
    });
    assert!(covered(held.count(), 150));
    assert!((found.spread.applications - 10.0).abs() < 2.0);
    assert!((found.spread.residual - 5.0).abs() < 1.0);
    let places: f64 = found.applications.iter().map(|placed| placed.chance).sum();
    assert!((places - 30.0).abs() < 1e-6);
}

#[test]
fn taking_leanings_into_account_comes_nearer_to_the_truth_than_plain_means() {
    let World { quality, leaning, ratings } = world(150, 20, 9);
    let average = mean(leaning.iter().copied());
    let found = calibrate(&ratings, 30, 1).unwrap();
    let error = |guess: fn(&Placed) -> f64| {
        mean(
            found
                .applications
                .iter()
                .map(|placed| (guess(placed) - quality[placed.application] - average).powi(2)),
        )
    };
    assert!(error(|placed| placed.quality) < 0.8 * error(|placed| placed.mean));
}

#[test]
fn the_unit_and_the_order_of_scores_do_not_matter() {
    let ratings = world(40, 8, 2).ratings;
    let found = calibrate(&ratings, 10, 4).unwrap();
    let other: Vec<Rating> =
        ratings.iter().rev().map(|r| Rating { score: 100.0 + 2.0 * r.score, ..*r }).collect();
    let other = calibrate(&other, 10, 4).unwrap();
    for (here, there) in found.applications.iter().zip(&other.applications) {
        assert_eq!((here.application, here.rank), (there.application, there.rank));
        assert!((100.0 + 2.0 * here.quality - there.quality).abs() < 1e-6);
    }
    for (here, there) in found.jurors.iter().zip(&other.jurors) {
        assert!((2.0 * here.leaning - there.leaning).abs() < 1e-6);
    }
}

#[test]
fn a_juror_who_wrote_little_is_shrunk_towards_the_average() {
    let mut ratings = world(60, 6, 3).ratings;
    // The newcomer gives 20 less than the mean of the others, once; juror 0 always gives 20 less.
    let others = mean(ratings.iter().filter(|r| r.application == 0).map(|r| r.score));
    ratings.iter_mut().filter(|r| r.juror == 0).for_each(|r| r.score -= 20.0);
    ratings.push(Rating { application: 0, juror: 6, score: others - 20.0 });
    let found = calibrate(&ratings, 10, 1).unwrap();
    let (steady, newcomer) = (found.jurors[0], found.jurors[6]);
    assert!(steady.leaning < newcomer.leaning && newcomer.leaning < 0.0);
    assert!(newcomer.high - newcomer.low > 1.5 * (steady.high - steady.low));
    assert_eq!(newcomer.reviews, 1);
}

#[test]
fn equal_evidence_shares_a_rank_and_no_rank_is_surer_than_its_interval() {
    let mut ratings = vec![];
    for application in 0..6 {
        for juror in 0..3 {
            let score = [1.0, 4.0, 4.0, 4.0, 5.0, 5.0][application] + [0.0, 0.5, -0.5][juror];
            ratings.push(Rating { application, juror, score });
        }
    }
    let found = calibrate(&ratings, 2, 1).unwrap();
    let ranks: Vec<usize> = found.applications.iter().map(|placed| placed.rank).collect();
    assert_eq!(ranks, [1, 1, 3, 3, 3, 6]);
    for placed in &found.applications {
        assert!(placed.best_rank <= placed.rank && placed.rank <= placed.worst_rank);
    }
}

#[test]
fn scores_that_are_all_equal_or_missing_do_not_disturb() {
    let equal: Vec<Rating> =
        (0..12).map(|i| Rating { application: i / 3, juror: i % 3, score: 7.0 }).collect();
    let found = calibrate(&equal, 2, 1).unwrap();
    assert!(found.applications.iter().all(|placed| (placed.quality - 7.0).abs() < 0.1));
    assert_eq!(calibrate(&[Rating { application: 0, juror: 0, score: f64::NAN }], 1, 1), None);
}
