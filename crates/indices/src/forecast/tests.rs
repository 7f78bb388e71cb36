use proptest::prelude::*;
use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};

use super::{
    score::{Given, Kept, brier, reliability, scoreboard},
    *,
};

/// A panel of cities that share a drift and wander, drawn from a seed.
fn panel(seed: u64, cities: usize, years: i32, drift: f64) -> Vec<Vec<Observed>> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    // The sum of twelve uniform numbers is close enough to a normal one.
    let mut normal = move || (0..12).map(|_| random.random::<f64>()).sum::<f64>() - 6.0;
    (0..cities)
        .map(|_| {
            let mut level = 50.0 + 10.0 * normal();
            (0..years)
                .map(|year| {
                    level += drift + normal();
                    Observed::new(f64::from(2005 + year), level + normal())
                })
                .collect()
        })
        .collect()
}

fn until(city: &[Observed], year: f64) -> Vec<Observed> {
    city.iter().filter(|one| one.year <= year).copied().collect()
}

#[test]
fn intervals_hold_as_often_as_they_say() {
    let cities = panel(1, 300, 16, 0.4);
    let prior = PanelPrior::fit(&cities, 2016.0).unwrap();
    for coverage in [0.5, 0.8, 0.9] {
        let held = cities.iter().filter(|city| {
            let seen = forecast(&until(city, 2016.0), Some(&prior), Range::ANY, 2020.0).unwrap();
            let (low, high) = seen.interval(coverage);
            (low..=high).contains(&city[15].value)
        });
        let share = held.count() as f64 / cities.len() as f64;
        assert!((share - coverage).abs() < 0.08, "{coverage} held {share}");
    }
}

#[test]
fn a_panel_that_drifts_together_is_forecast_better_than_no_change() {
    let cities = panel(2, 100, 16, 0.5);
    let prior = PanelPrior::fit(&cities, 2016.0).unwrap();
    let [mut ours, mut same] = [0.0, 0.0];
    for city in &cities {
        let seen = forecast(&until(city, 2016.0), Some(&prior), Range::ANY, 2020.0).unwrap();
        ours += (seen.median() - city[15].value).abs();
        same += (city[11].value - city[15].value).abs();
    }
    assert!(ours < 0.9 * same, "{ours} against {same}");
}

#[test]
fn the_panel_teaches_how_much_of_a_step_is_noise() {
    // Wandering and noise have the same variance here: a third of a step's variance wanders.
    let prior = PanelPrior::fit(&panel(3, 200, 16, 0.0), 2020.0).unwrap();
    assert!((0.2..=0.6).contains(&prior.movement.wander), "{:?}", prior.movement);
    assert!((1.4..2.0).contains(&prior.deviation), "{}", prior.deviation);
}

#[test]
fn cities_that_part_evenly_have_a_common_path_that_stays() {
    let cities: Vec<Vec<Observed>> = (-10..=10)
        .map(|way| {
            (2005..2015).map(|y| Observed::new(f64::from(y), f64::from(way * (y % 3)))).collect()
        })
        .collect();
    let prior = PanelPrior::fit(&cities, 2014.0).unwrap();
    assert_eq!(prior.common_ahead(2020.0), (0.0, 0.0));
    let seen = forecast(&cities[0], Some(&prior), Range::ANY, 2018.0).unwrap().value;
    assert!(seen.center.is_finite() && seen.scale.is_finite() && seen.scale > 0.0);
}

#[test]
fn what_comes_after_the_year_teaches_nothing() {
    let mut cities = panel(4, 50, 16, 0.3);
    let before = PanelPrior::fit(&cities, 2014.0);
    for one in cities.iter_mut().flatten().filter(|one| one.year > 2014.0) {
        one.value = -one.value;
    }
    assert_eq!(PanelPrior::fit(&cities, 2014.0), before);
}

#[test]
fn too_few_cities_or_cities_that_never_move_teach_nothing() {
    assert_eq!(PanelPrior::fit(&panel(5, 9, 10, 0.0), 2020.0), None);
    let still = vec![vec![Observed::new(2010.0, 3.0), Observed::new(2011.0, 3.0)]; 20];
    assert_eq!(PanelPrior::fit(&still, 2020.0), None);
}

#[test]
fn kept_forecasts_are_scored_against_no_change() {
    let kept = |center, came| Kept {
        forecast: Forecast {
            year: 2020.0,
            value: Student { center, scale: 1.0 },
            range: Range::ANY,
        },
        then: 0.0,
        came,
    };
    let found = scoreboard(&[kept(2.0, 2.0), kept(2.0, 5.0)]).unwrap();
    assert_eq!((found.error, found.error_of_no_change), (1.5, 3.5));
    assert_eq!(found.coverage, [0.5, 0.5, 0.5]);
    assert_eq!(scoreboard(&[]), None);
}

#[test]
fn certainty_about_what_came_scores_nothing_and_one_half_a_quarter() {
    let right = Given { chance: 1.0, came: true };
    let half = Given { chance: 0.5, came: false };
    assert_eq!(brier(&[right]), Some(0.0));
    assert_eq!(brier(&[half]), Some(0.25));
    assert_eq!(brier(&[]), None);
}

proptest! {
    #[test]
    fn cities_in_another_order_teach_the_same(seed: u64) {
        let mut cities = panel(seed, 12, 6, 0.2);
        let forward = PanelPrior::fit(&cities, 2020.0).unwrap();
        cities.reverse();
        let backward = PanelPrior::fit(&cities, 2020.0).unwrap();
        prop_assert_eq!(forward.movement, backward.movement);
        prop_assert!((forward.deviation - backward.deviation).abs() < 1e-9);
        let [a, b] = [forward, backward].map(|prior| prior.common_ahead(2025.0).0);
        prop_assert!((a - b).abs() < 1e-9);
    }

    #[test]
    fn a_panel_in_another_unit_forecasts_the_same(seed: u64) {
        let cities = panel(seed, 12, 8, 0.2);
        let small: Vec<Vec<Observed>> = cities
            .iter()
            .map(|city| city.iter().map(|one| Observed { value: one.value * 0.01, ..*one }).collect())
            .collect();
        let [whole, part] = [&cities, &small].map(|cities| {
            let prior = PanelPrior::fit(cities, 2012.0).unwrap();
            forecast(&cities[0], Some(&prior), Range::ANY, 2016.0).unwrap().value
        });
        prop_assert!((whole.center * 0.01 - part.center).abs() < 1e-9);
        prop_assert!((whole.scale * 0.01 - part.scale).abs() < 1e-9);
    }

    #[test]
    fn the_further_ahead_the_wider(seed: u64, years in 1..20) {
        let cities = panel(seed, 12, 8, 0.2);
        let prior = PanelPrior::fit(&cities, 2012.0);
        for prior in [prior.as_ref(), None] {
            let spread = |year| {
                forecast(&cities[0], prior, Range::ANY, year).unwrap().value.scale
            };
            let year = 2012.0 + f64::from(years);
            prop_assert!(spread(year + 1.0) > spread(year));
        }
    }

    #[test]
    fn every_chance_falls_into_one_bin(chances in prop::collection::vec(0.0..=1.0, 1..50)) {
        let given: Vec<Given> =
            chances.into_iter().map(|chance| Given { chance, came: chance > 0.5 }).collect();
        let curve = reliability(&given, 10);
        prop_assert_eq!(curve.iter().map(|point| point.count).sum::<usize>(), given.len());
        prop_assert!(curve.windows(2).all(|pair| pair[0].said < pair[1].said));
    }
}
