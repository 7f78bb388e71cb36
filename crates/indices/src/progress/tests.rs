use proptest::prelude::*;

use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};

use super::{trend::Movement, *};

fn series(values: &[(f64, f64)]) -> Vec<Observed> {
    values.iter().map(|&(year, value)| Observed::new(year, value)).collect()
}

fn some_series() -> impl Strategy<Value = Vec<Observed>> {
    let years = prop::collection::btree_set(2000_i32..2025, 1..18);
    (years, prop::collection::vec(-50.0..150.0, 18)).prop_map(|(years, values)| {
        years.into_iter().zip(values).map(|(y, v)| Observed::new(f64::from(y), v)).collect()
    })
}

fn scaled(series: &[Observed], by: f64) -> Vec<Observed> {
    series.iter().map(|one| Observed { value: one.value * by, ..*one }).collect()
}

fn towards(target: f64, year: f64) -> Question<'static> {
    Question { target: Some(Target { value: target, year }), ..Question::new(Direction::Higher) }
}

proptest! {
    #[test]
    fn percent_and_fraction_say_the_same(series in some_series(), target in 0.0..200.0) {
        let whole = assess(&series, &towards(target, 2035.0)).unwrap();
        let small = assess(&scaled(&series, 0.01), &towards(target * 0.01, 2035.0)).unwrap();
        prop_assert!((whole.improving - small.improving).abs() < 1e-9);
        prop_assert!((whole.better_than_baseline - small.better_than_baseline).abs() < 1e-9);
        let [a, b] = [&whole, &small].map(|one| one.target.unwrap().chance.unwrap());
        prop_assert!((a - b).abs() < 1e-9);
        prop_assert!((whole.drift.high * 0.01 - small.drift.high).abs() < 1e-9);
    }

    #[test]
    fn a_unit_that_is_a_power_of_two_changes_not_a_bit(series in some_series()) {
        let whole = assess(&series, &towards(80.0, 2035.0)).unwrap();
        let half = assess(&scaled(&series, 0.25), &towards(20.0, 2035.0)).unwrap();
        prop_assert_eq!(whole.status, half.status);
        prop_assert_eq!(whole.improving, half.improving);
        prop_assert_eq!(whole.target.unwrap().status, half.target.unwrap().status);
    }

    #[test]
    fn the_order_of_rows_changes_not_a_bit(
        (series, shuffled) in some_series().prop_flat_map(|s| (Just(s.clone()), Just(s).prop_shuffle())),
    ) {
        let question = towards(80.0, 2030.0);
        prop_assert_eq!(assess(&series, &question), assess(&shuffled, &question));
    }

    #[test]
    fn the_mirror_image_of_a_series_is_the_mirror_image_in_words(series in some_series()) {
        let [up, down] = [Direction::Higher, Direction::Lower]
            .map(|direction| assess(&series, &Question::new(direction)).unwrap());
        prop_assert!((up.improving + down.improving - 1.0).abs() < 1e-12);
        prop_assert!((up.better_than_baseline + down.better_than_baseline - 1.0).abs() < 1e-12);
        let flipped = assess(&scaled(&series, -1.0), &Question::new(Direction::Lower)).unwrap();
        prop_assert_eq!(up.status, flipped.status);
        prop_assert_eq!(up.improving, flipped.improving);
    }

    #[test]
    fn every_number_is_finite_and_every_interval_holds_its_mean(
        series in some_series(), error in prop::option::of(0.0..5.0),
    ) {
        let series: Vec<Observed> =
            series.into_iter().map(|one| Observed { standard_error: error, ..one }).collect();
        let question = Question { since: Some(2010.0), ..towards(60.0, 2026.0) };
        let found = assess(&series, &question).unwrap();
        let line = found.line.iter().map(|point| point.level);
        for one in line.chain([found.drift, found.level_change]) {
            prop_assert!(one.low <= one.mean && one.mean <= one.high, "{one:?}");
            prop_assert!(one.low.is_finite() && one.high.is_finite());
        }
        let chance = found.target.unwrap().chance.unwrap();
        for chance in [chance, found.improving, found.better_than_baseline] {
            prop_assert!((0.0..=1.0).contains(&chance));
        }
    }

    #[test]
    fn a_nearer_target_is_never_less_likely(series in some_series(), a in 0.0..100.0, b in 0.0..100.0) {
        let chance = |target| {
            assess(&series, &towards(target, 2030.0)).unwrap().target.unwrap().chance.unwrap()
        };
        let [near, far] = [f64::min(a, b), f64::max(a, b)];
        prop_assert!(chance(near) >= chance(far));
    }

    #[test]
    fn a_number_added_to_all_values_changes_no_word(series in some_series(), by in 0.0..1e3) {
        let moved: Vec<Observed> =
            series.iter().map(|one| Observed { value: one.value + by, ..*one }).collect();
        let [here, there] =
            [series, moved].map(|s| assess(&s, &Question::new(Direction::Higher)).unwrap());
        prop_assert!((here.improving - there.improving).abs() < 1e-6);
    }

    #[test]
    fn a_tally_counts_every_measurement_once(
        many in prop::collection::vec(prop::option::of(some_series()), 0..12),
    ) {
        let question = Question::new(Direction::Higher);
        let all: Vec<Option<Progress>> =
            many.iter().map(|one| assess(one.as_ref()?, &question)).collect();
        let found = tally(all.iter().map(Option::as_ref));
        prop_assert_eq!(found.measurements(), many.len());
        prop_assert!(found.least_better <= found.most_better);
        prop_assert!(found.most_better <= found.assessed());
        prop_assert!(found.least_better as f64 <= found.expected_better + 1.0);
        prop_assert!(found.most_improve.is_none_or(|chance| (0.0..=1.0 + 1e-12).contains(&chance)));
    }
}

/// Cities whose every year is drawn from the movement that is assumed of a typical series; with
/// the drift in the last year.
fn drawn(seed: u64, cities: usize, years: i32) -> Vec<(Vec<Observed>, f64)> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    // The sum of twelve uniform numbers is close enough to a normal one.
    let mut normal = move || (0..12).map(|_| random.random::<f64>()).sum::<f64>() - 6.0;
    let Movement { noise, wander, drift: spread, fading } = Movement::TYPICAL;
    let kept = (-fading).exp();
    (0..cities)
        .map(|_| {
            let (mut level, mut drift) = (50.0, spread.sqrt() * normal());
            let series = (0..years).map(|year| {
                level += drift + wander.sqrt() * normal();
                drift = kept * drift + (spread * (1.0 - kept * kept)).sqrt() * normal();
                Observed::new(f64::from(2005 + year), level + noise.sqrt() * normal())
            });
            (series.collect(), drift)
        })
        .collect()
}

#[test]
fn a_drift_goes_the_better_way_as_often_as_is_said() {
    let mut bins = [(0.0, 0.0, 0.0); 5];
    for (series, drift) in drawn(1, 4000, 12) {
        let said = assess(&series, &Question::new(Direction::Higher)).unwrap().improving;
        let (count, sum, came) = &mut bins[((5.0 * said) as usize).min(4)];
        *count += 1.0;
        *sum += said;
        *came += if drift > 0.0 { 1.0 } else { 0.0 };
    }
    for (count, said, came) in bins.into_iter().filter(|bin| bin.0 > 100.0) {
        let [said, came] = [said, came].map(|sum: f64| sum / count);
        assert!((said - came).abs() < 0.06, "said {said}, came {came}");
    }
}

#[test]
fn a_word_seldom_changes_when_one_more_year_arrives() {
    let [mut changed, mut turned, mut all] = [0, 0, 0];
    for (series, _) in drawn(2, 2000, 14) {
        let word = |years: usize| {
            assess(&series[..years], &Question::new(Direction::Higher)).unwrap().status
        };
        let [before, after] = [word(13), word(14)];
        changed += usize::from(before != after);
        turned += usize::from(before.sign() * after.sign() < 0);
        all += 1;
    }
    assert!(100 * changed < 9 * all, "{changed} of {all}");
    assert!(100 * turned < all, "{turned} of {all}");
}

#[test]
fn a_steady_rise_improves_and_a_steady_fall_worsens() {
    let rise: Vec<_> =
        (2010..2022).map(|y| (f64::from(y), 40.0 + 1.5 * f64::from(y - 2010))).collect();
    let up = assess(&series(&rise), &Question::new(Direction::Higher)).unwrap();
    let down = assess(&series(&rise), &Question::new(Direction::Lower)).unwrap();
    assert_eq!((up.status, down.status), (Status::Improving, Status::Worsening));
    assert!(up.improving > 0.95);
}

#[test]
fn ups_and_downs_without_a_way_are_no_clear_change() {
    let values = [50.0, 53.0, 49.0, 51.0, 48.0, 52.0, 50.0, 51.0];
    let years = (2014..2022).map(f64::from);
    let found = assess(
        &years.zip(values).map(|(y, v)| Observed::new(y, v)).collect::<Vec<_>>(),
        &Question::new(Direction::Higher),
    );
    assert_eq!(found.unwrap().status, Status::NoClearChange);
}

#[test]
fn one_wild_year_does_not_turn_an_improving_series() {
    let mut values: Vec<_> =
        (2008..2021).map(|y| (f64::from(y), 40.0 + f64::from(y - 2008))).collect();
    let before = assess(&series(&values), &Question::new(Direction::Higher)).unwrap();
    values.push((2021.0, 30.0));
    let after = assess(&series(&values), &Question::new(Direction::Higher)).unwrap();
    assert_eq!(before.status, Status::Improving);
    assert!(after.status.sign() >= 0, "{after:?}");
}

#[test]
fn a_fall_that_goes_on_is_seen() {
    let mut values: Vec<_> =
        (2005..2015).map(|y| (f64::from(y), 40.0 + f64::from(y - 2005))).collect();
    values.extend((2015..2023).map(|y| (f64::from(y), 49.0 - 1.5 * f64::from(y - 2014))));
    let found = assess(&series(&values), &Question::new(Direction::Higher)).unwrap();
    assert_eq!(found.status.sign(), -1, "{found:?}");
}

#[test]
fn two_values_are_too_few_for_a_word_but_not_for_a_change() {
    let found = assess(&series(&[(2019.0, 4.0), (2015.0, 3.0)]), &Question::new(Direction::Higher));
    let found = found.unwrap();
    assert_eq!((found.status, found.change), (Status::TooFew, 1.0));
    assert_eq!(assess(&[], &Question::new(Direction::Higher)), None);
}

#[test]
fn a_flat_series_is_no_clear_change_and_its_line_is_itself() {
    let flat: Vec<_> = (2010..2020).map(|y| (f64::from(y), 7.0)).collect();
    let found = assess(&series(&flat), &Question::new(Direction::Lower)).unwrap();
    assert_eq!((found.status, found.improving), (Status::NoClearChange, 0.5));
    assert!(found.line.iter().all(|point| point.level.low == 7.0 && point.level.high == 7.0));
}

#[test]
fn a_target_is_reached_missed_or_judged_by_its_chance() {
    let rise: Vec<_> = (2010..2022).map(|y| (f64::from(y), 40.0 + f64::from(y - 2010))).collect();
    let status = |target, year| {
        assess(&series(&rise), &towards(target, year)).unwrap().target.unwrap().status
    };
    assert_eq!(status(50.0, 2030.0), TargetStatus::Reached);
    assert_eq!(status(60.0, 2021.0), TargetStatus::Missed);
    assert_eq!(status(51.5, 2030.0), TargetStatus::OnTrack);
    assert_eq!(status(95.0, 2030.0), TargetStatus::Unlikely);
}

#[test]
fn a_target_beyond_what_is_possible_has_no_chance() {
    let question = Question { range: Range { low: 0.0, high: 100.0 }, ..towards(120.0, 2030.0) };
    let target = assess(&series(&[(2018.0, 97.0), (2019.0, 98.0), (2020.0, 99.0)]), &question);
    let target = target.unwrap().target.unwrap();
    assert_eq!((target.chance, target.status), (Some(0.0), TargetStatus::Unlikely));
}

#[test]
fn the_baseline_is_the_first_value_since_the_year_asked_for() {
    let values = series(&[(2012.0, 1.0), (2016.0, 2.0), (2020.0, 4.0)]);
    let question = Question { since: Some(2015.0), ..Question::new(Direction::Higher) };
    let found = assess(&values, &question).unwrap();
    assert_eq!((found.baseline.year, found.change), (2016.0, 2.0));
}

#[test]
fn a_large_stated_error_takes_certainty_away() {
    let rise: Vec<_> = (2012..2020).map(|y| (f64::from(y), 40.0 + f64::from(y - 2012))).collect();
    let exact = series(&rise);
    let rough: Vec<Observed> =
        exact.iter().map(|one| Observed { standard_error: Some(6.0), ..*one }).collect();
    let [exact, rough] =
        [exact, rough].map(|s| assess(&s, &Question::new(Direction::Higher)).unwrap());
    assert!(rough.improving < exact.improving);
    assert!(rough.improving > 0.5);
}
