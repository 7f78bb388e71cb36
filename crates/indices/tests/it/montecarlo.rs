//! Two hundred given draws of 100 units and 60 indicators in 12 areas.

use std::fs::{File, read_to_string};

use indices::{
    Data, Framework,
    impute::Imputation,
    normalise::Normalisation,
    robustness::{Design, Filling, Mean, Robustness, Spread, given},
};

use crate::shared::shared;

#[test]
fn given_draws_give_the_ranks_of_the_reference() {
    let Some(folder) = shared("reference/montecarlo") else { return };
    let file = |name: &str| File::open(folder.join(name)).unwrap();
    let (_, places) = given::places(
        file("x.csv"),
        file("choices.csv"),
        file("w_indicator.csv"),
        file("w_area.csv"),
    )
    .unwrap();
    let ranks = read_to_string(folder.join("ranks.csv")).unwrap();
    for (draw, row) in ranks.lines().enumerate() {
        for (unit, rank) in row.split(',').enumerate() {
            assert_eq!(places.of(unit)[draw].to_string(), rank, "draw {draw} unit {unit}");
        }
    }

    let mut summary = csv::Reader::from_path(folder.join("summary.csv")).unwrap();
    for (row, place) in summary.records().zip(places.summary()) {
        let expected: Vec<f64> = row.unwrap().iter().map(|cell| cell.parse().unwrap()).collect();
        let got =
            [place.mean, place.low, place.median, place.high, place.top_tenth, place.top_quarter];
        for (got, expected) in got.iter().zip(expected) {
            assert!((got - expected).abs() < 1e-12, "{place:?}");
        }
    }
}

#[test]
fn the_number_of_threads_does_not_change_a_place() {
    let (framework, data) = cities(333);
    let design = Design {
        means: vec![Mean::Arithmetic, Mean::Geometric, Mean::Harmonic],
        fillings: vec![
            Filling::Fixed(Imputation::None),
            Filling::Fixed(Imputation::Median),
            Filling::Drawn(None),
        ],
        draws: 150,
        seed: 42,
        ..Design::default()
    };
    let errors: Vec<_> = data.columns.iter().map(|column| vec![0.1; column.len()]).collect();
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| Robustness::new(&data, &framework, &design, Some(&errors)).unwrap().run())
    };
    let alone = run(1);
    assert_eq!(alone, run(2));
    assert_eq!(alone, run(5));
}

#[test]
fn the_order_and_the_unit_of_measure_do_not_change_a_place() {
    let (framework, data) = cities(97);
    let design = Design { draws: 200, weights: Spread::Dirichlet(5.0), ..Design::default() };
    let run = |data: &Data| Robustness::new(data, &framework, &design, None).unwrap().run();
    let places = run(&data);

    let mut turned = data.clone();
    turned.units.reverse();
    for column in &mut turned.columns {
        column.reverse();
        // Powers of two change no digit of a value.
        column.iter_mut().for_each(|value| *value *= 8.0);
    }
    let after = run(&turned);
    for unit in 0..97 {
        assert_eq!(places.of(unit), after.of(96 - unit), "unit {unit}");
    }
}

#[test]
fn a_unit_that_is_better_everywhere_is_always_ahead() {
    let (framework, mut data) = cities(50);
    for column in &mut data.columns {
        let best = column.iter().copied().filter(|v| !v.is_nan()).fold(f64::MIN, f64::max);
        column[7] = best + 1.0;
    }
    let places = Robustness::new(&data, &framework, &Design::default(), None).unwrap().run();
    assert!(places.of(7).iter().all(|&place| place == 1));
    let place = places.summary()[7];
    assert_eq!((place.low, place.median, place.high, place.top_tenth), (1.0, 1.0, 1.0, 1.0));
    assert_eq!(places.ahead(7, 3), 1.0);
    assert_eq!(places.table()[0], 7);
    assert_eq!(places.groups(0.95)[7], 1);
}

#[test]
fn drawn_values_widen_the_interval_of_a_unit_with_gaps() {
    let (framework, mut data) = cities(60);
    for column in data.columns.iter_mut().skip(10) {
        column[0] = f64::NAN;
    }
    let width = |filling: Filling| {
        let design = Design {
            weights: Spread::Fixed,
            normalisations: vec![Normalisation::default()],
            means: vec![Mean::Arithmetic],
            fillings: vec![filling],
            ..Design::default()
        };
        let place = Robustness::new(&data, &framework, &design, None).unwrap().run();
        place.summary()[0].high - place.summary()[0].low
    };
    assert_eq!(width(Filling::Fixed(Imputation::Mean)), 0.0);
    assert!(width(Filling::Drawn(None)) > 5.0);
}

#[test]
fn given_weights_that_sum_to_zero_are_named_by_draw_and_area() {
    let run = |indicators: &str, areas: &str| {
        let table = "1,2,5,4\n3,1,2,2\n2,2,1,9\n".as_bytes();
        let choices = "normalisation,areas,index\n0,0,0\n".as_bytes();
        given::places(table, choices, indicators.as_bytes(), areas.as_bytes())
            .map(|(_, places)| places.of(0)[0])
            .map_err(|error| error.to_string())
    };
    run("1,0,1,1\n", "1,1\n").unwrap();
    let area = run("1,1,0,0\n", "1,1\n").unwrap_err();
    assert!(area.contains("draw 1") && area.contains("area 2"), "{area}");
    let index = run("1,1,1,1\n", "0,0\n").unwrap_err();
    assert!(index.contains("draw 1") && index.contains("the index"), "{index}");
}

#[test]
fn a_unit_with_only_weightless_values_is_named() {
    let (mut framework, mut data) = cities(9);
    framework.indicators[0].weight = 0.0;
    data.columns.iter_mut().skip(1).for_each(|column| column[4] = f64::NAN);
    data.columns[0][4] = 3.0;
    let error = Robustness::new(&data, &framework, &Design::default(), None).err().unwrap();
    assert!(error.to_string().contains("unit 4"), "{error}");
    let fillings = vec![Filling::Drawn(None)];
    let design = Design { fillings, ..Design::default() };
    assert!(Robustness::new(&data, &framework, &design, None).is_ok());
}

#[test]
fn a_design_without_choices_is_refused() {
    let (framework, data) = cities(5);
    let design = Design { means: vec![], ..Design::default() };
    let error = Robustness::new(&data, &framework, &design, None).err().unwrap();
    assert!(error.to_string().contains("no mean"));
}

/// Bell-shaped columns with gaps.
pub fn cities(units: usize) -> (Framework, Data) {
    let framework = Framework::plain(12, 5).unwrap();
    let mut state = 1u64;
    let mut uniform = || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as f64 / (1u64 << 31) as f64
    };
    let mut value = || {
        let bell: f64 = (0..12).map(|_| uniform()).sum();
        if uniform() < 0.1 { f64::NAN } else { bell }
    };
    let columns = (0..60).map(|_| (0..units).map(|_| value()).collect()).collect();
    let units = (0..units).map(|unit| unit.to_string()).collect();
    (framework, Data { units, columns, groups: Default::default(), notes: vec![] })
}
