//! What methods promise, whatever the figures.

use indices::{
    Data, Framework,
    aggregate::{Aggregation, Family},
    branches::ByBranch,
    framework::{Child, MetaRow},
    normalise::Normalisation,
    score,
    weights::{Weighing, analytic_hierarchy, critic, entropy, principal_components, read_budget},
};
use proptest::prelude::*;

/// One area with as many indicators as there are columns.
fn plain(columns: Vec<Vec<f64>>) -> (Framework, Data) {
    let framework = Framework::plain(1, columns.len()).unwrap();
    let units = (0..columns[0].len()).map(|unit| unit.to_string()).collect();
    (framework, Data { units, columns, groups: Default::default(), notes: vec![] })
}

fn places(data: &Data, framework: &Framework, normalise: &str, aggregate: &str) -> Vec<usize> {
    let normalise: ByBranch<Normalisation> = normalise.parse().unwrap();
    let columns = score::normalise(data, framework, &normalise).unwrap();
    let methods = aggregate.parse().unwrap();
    let weighing = Weighing::Original;
    score::aggregate(&columns, &data.units, framework, &methods, &weighing).unwrap().places
}

fn tables() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let value = prop::option::weighted(0.9, 1..60u8);
    let columns = prop::collection::vec(prop::collection::vec(value, 9), 4);
    columns.prop_map(|mut columns| {
        columns
            .iter_mut()
            .map(|column| {
                // No column is constant and no unit without a value.
                (column[0], column[1]) = (Some(70), Some(80));
                let mut column: Vec<_> =
                    column.iter().map(|v| v.map_or(f64::NAN, f64::from)).collect();
                column.iter_mut().skip(2).for_each(|v| *v += 0.25);
                column
            })
            .enumerate()
            .map(|(i, mut column)| {
                if i == 0 {
                    column.iter_mut().filter(|v| v.is_nan()).for_each(|v| *v = 30.0);
                }
                column
            })
            .collect()
    })
}

const NORMALISATIONS: [&str; 8] = [
    "minmax:1:100",
    "zscore:100:10",
    "rank:average",
    "rank:min",
    "borda",
    "percentile-rank",
    "distance-to-max",
    "adjusted",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn places_do_not_hang_on_the_order_of_the_units(table in tables(), turn in 1..9usize) {
        for normalise in NORMALISATIONS {
            for aggregate in ["arithmetic", "copeland"] {
                let (framework, data) = plain(table.clone());
                let before = places(&data, &framework, normalise, aggregate);
                let mut turned = data.clone();
                turned.units.rotate_left(turn);
                turned.columns.iter_mut().for_each(|column| column.rotate_left(turn));
                let mut after = places(&turned, &framework, normalise, aggregate);
                after.rotate_right(turn);
                prop_assert_eq!(before, after);
            }
        }
    }

    #[test]
    fn places_do_not_hang_on_the_unit_of_measure(
        table in tables(),
        scale in 0.01..100.0f64,
        shift in -1000.0..1000.0f64,
    ) {
        for normalise in NORMALISATIONS {
            prop_assert!(normalise.parse::<Normalisation>().unwrap().ignores_the_unit());
            for aggregate in ["arithmetic", "copeland"] {
                let (framework, data) = plain(table.clone());
                let mut other = data.clone();
                other.columns[1].iter_mut().for_each(|value| *value = *value * scale + shift);
                let (a, b) = (
                    places(&data, &framework, normalise, aggregate),
                    places(&other, &framework, normalise, aggregate),
                );
                // A change of unit rounds each value anew, which may part what was level.
                let moved = a.iter().zip(&b).filter(|(a, b)| a != b).count();
                prop_assert!(moved <= 2, "{} {}: {:?} {:?}", normalise, aggregate, a, b);
            }
        }
    }

    #[test]
    fn means_keep_their_order(table in tables()) {
        let (framework, data) = plain(table);
        let columns = score::normalise(&data, &framework, &"minmax:1:100".parse().unwrap()).unwrap();
        let score = |aggregate: &str| {
            let methods = aggregate.parse().unwrap();
            let weighing = Weighing::Original;
            score::aggregate(&columns, &data.units, &framework, &methods, &weighing).unwrap()
        };
        let means = ["harmonic", "power:-0.5", "geometric", "power:0.5", "arithmetic", "power:2"];
        for pair in means.map(score).windows(2) {
            for (low, high) in pair[0].index().iter().zip(pair[1].index()) {
                prop_assert!(*low <= high * (1.0 + 1e-12));
            }
        }
    }

    #[test]
    fn the_benefit_of_the_doubt_is_at_most_one_and_bounds_only_lower_it(table in tables()) {
        let columns: Vec<Vec<f64>> = table
            .into_iter()
            .map(|column| column.into_iter().map(|v| if v.is_nan() { 1.0 } else { v }).collect())
            .collect();
        let units: Vec<String> = (0..9).map(|unit| unit.to_string()).collect();
        let family = Family {
            node: "index",
            codes: vec!["a", "b", "c", "d"],
            columns: columns.iter().map(Vec::as_slice).collect(),
            weights: vec![1.0; 4],
            units: &units,
        };
        let score = |text: &str| text.parse::<Aggregation>().unwrap().apply(&family).unwrap();
        let (free, bound) = (score("benefit-of-doubt"), score("benefit-of-doubt:0.1:0.5"));
        prop_assert!(free.iter().any(|&score| score > 1.0 - 1e-9));
        for (free, bound) in free.iter().zip(&bound) {
            prop_assert!(*free <= 1.0 + 1e-9 && *bound <= free + 1e-9 && *bound > 0.0);
        }
    }
}

#[test]
fn consistent_comparisons_give_back_their_weights() {
    let weights = [0.5, 0.3, 0.2];
    let ratio = |a: f64| weights.iter().map(|b| a / b).collect::<Vec<_>>();
    let matrix: Vec<_> = weights.iter().map(|&a| ratio(a)).collect();
    let (got, consistency) = analytic_hierarchy(&matrix);
    assert!(got.iter().zip(weights).all(|(a, b)| (a - b).abs() < 1e-12));
    assert!(consistency < 1e-9);
}

#[test]
fn comparisons_that_go_in_a_circle_are_not_consistent() {
    let matrix =
        vec![vec![1.0, 9.0, 1.0 / 9.0], vec![1.0 / 9.0, 1.0, 9.0], vec![9.0, 1.0 / 9.0, 1.0]];
    assert!(analytic_hierarchy(&matrix).1 > 0.1);
}

#[test]
fn a_budget_counts_every_expert_alike() {
    let framework = Framework::plain(1, 2).unwrap();
    let file = "code,ann,bob\ni1,10,1\ni2,30,3\na1,,1\n";
    let shares = read_budget(file.as_bytes(), &framework).unwrap();
    assert_eq!((shares["i1"], shares["i2"]), (0.25, 0.75));
    let error = read_budget("code,ann\ni1,10\n".as_bytes(), &framework).unwrap_err();
    assert!(error.to_string().contains("i2"), "{error}");
}

#[test]
fn what_varies_more_and_agrees_less_gets_more_weight() {
    let even: Vec<f64> = (0..20).map(f64::from).collect();
    let one: Vec<f64> = (0..20).map(|i| f64::from(u8::from(i == 7))).collect();
    let weights = entropy(&[&even, &one]);
    assert!(weights[1] > 3.0 * weights[0]);

    let turned: Vec<f64> = (0..20).map(|i| f64::from(i * 7 % 20)).collect();
    let weights = critic(&[&even, &even, &turned]);
    assert!(weights[2] > weights[0] && (weights[0] - weights[1]).abs() < 1e-12);
}

#[test]
fn principal_components_give_alike_columns_alike_weights() {
    let a: Vec<f64> = (0..30).map(|i| f64::from(i * 7 % 30)).collect();
    let b: Vec<f64> = (0..30).map(|i| f64::from(i * 11 % 30)).collect();
    let weights = principal_components(&[&a, &a, &b, &b]);
    assert!((weights[0] - weights[1]).abs() < 1e-9 && (weights[2] - weights[3]).abs() < 1e-9);
    assert!(weights.iter().all(|&weight| weight > 0.0));
}

#[test]
fn the_penalty_of_mazziotta_and_pareto_is_zero_for_balanced_units() {
    let columns = [vec![100.0, 80.0], vec![100.0, 120.0]];
    let units = ["balanced".to_owned(), "uneven".to_owned()];
    let family = Family {
        node: "index",
        codes: vec!["a", "b"],
        columns: columns.iter().map(Vec::as_slice).collect(),
        weights: vec![1.0, 1.0],
        units: &units,
    };
    let score = |text: &str| text.parse::<Aggregation>().unwrap().apply(&family).unwrap();
    assert_eq!(score("mazziotta-pareto"), [100.0, 96.0]);
    assert_eq!(score("mazziotta-pareto:plus"), [100.0, 104.0]);
}

#[test]
fn goalposts_cut_off_at_the_target() {
    let row = MetaRow { target: Some(20.0), weight: 1.0, ..MetaRow::default() };
    let rows = vec![
        MetaRow {
            line: 1,
            level: 1,
            code: "waste".into(),
            parent: Some("index".into()),
            ..row.clone()
        },
        MetaRow {
            line: 2,
            level: 2,
            code: "index".into(),
            kind: indices::framework::Kind::Aggregate,
            ..row
        },
    ];
    let framework = Framework::from_rows(rows).unwrap();
    let units: Vec<String> = ["a", "b", "c"].map(String::from).to_vec();
    // Lower is better here.
    let scores =
        Normalisation::Goalposts.apply(&[100.0, 60.0, 10.0], &units, &framework.indicators[0]);
    assert_eq!(scores.unwrap(), [0.0, 50.0, 100.0]);
}

#[test]
fn a_branch_may_have_a_method_of_its_own() {
    let framework = Framework::plain(3, 2).unwrap();
    let methods: ByBranch<Aggregation> = "arithmetic,harmonic,a2=geometric".parse().unwrap();
    methods.check(&framework).unwrap();
    let of = |code: &str| *methods.of(&framework, framework.find(code).unwrap());
    assert_eq!(of("a1"), Aggregation::Arithmetic);
    assert_eq!(of("a2"), Aggregation::Geometric);
    assert_eq!(*methods.of(&framework, Child::Node(framework.top())), Aggregation::Harmonic);
    assert_eq!(methods.to_string(), "arithmetic,harmonic,a2=geometric");
    let unknown: ByBranch<Aggregation> = "a9=geometric".parse().unwrap();
    assert!(unknown.check(&framework).unwrap_err().to_string().contains("a9"));
    let levels: ByBranch<Aggregation> = "arithmetic,geometric,harmonic".parse().unwrap();
    assert!(levels.check(&framework).unwrap_err().to_string().contains("3 aggregations for 2"));
}
