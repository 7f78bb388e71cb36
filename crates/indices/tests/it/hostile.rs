//! Whatever a file holds: either every unit has a place and a finite index, or there is an error
//! and nothing is written.

use indices::{
    commands::{
        index::{Options, index},
        robustness::{Source, robustness},
    },
    robustness::Design,
};
use proptest::{prelude::*, sample::select};

const CELLS: &[&str] = &[
    "",
    "NA",
    "nan",
    "0",
    "-0",
    "1",
    "2",
    "2",
    "3.5",
    "-7",
    "1e100",
    "-1e100",
    "1e-100",
    "1e-320",
    "3e-170",
    "1e-170",
    "0.1",
    "0.30000000000000004",
    "1e101",
    "inf",
    "-inf",
    "abc",
    "1,5",
    "7 ",
];
const NORMALISATIONS: &[&str] = &[
    "minmax:0:100",
    "minmax:1:100",
    "zscore:0:1",
    "zscore:1e9:1e-9",
    "rank:min",
    "rank:average",
    "borda",
    "percentile-rank",
    "distance-to-max",
    "distance-to-target",
    "fraction-of-max",
    "goalposts",
    "adjusted",
    "minmax:0:1,i2=rank:min",
];
const AGGREGATIONS: &[&str] = &[
    "arithmetic",
    "geometric",
    "harmonic",
    "power:2",
    "power:-100",
    "power:0",
    "copeland",
    "mazziotta-pareto",
    "mazziotta-pareto:plus",
    "benefit-of-doubt",
    "benefit-of-doubt:0.2:0.8",
    "arithmetic,geometric",
    "harmonic,arithmetic",
    "arithmetic,a1=geometric",
];
const WEIGHTS: &[&str] = &["original", "equal", "pca", "entropy", "critic"];
const NUMBERS: &[&str] = &["0", "1", "1", "1", "0.5", "-1", "1e100", "1e-100", "", "x"];
const TARGETS: &[&str] = &["", "50", "-1e100", "1e100", "NA"];

#[derive(Debug, Clone)]
struct Files {
    data: String,
    meta: String,
}

fn files() -> impl Strategy<Value = Files> {
    let rows = prop::collection::vec(prop::collection::vec(select(CELLS), 3), 1..6);
    // Mostly sound, so that the methods are reached.
    let weights = prop::collection::vec(prop_oneof![6 => Just("1"), 1 => select(NUMBERS)], 5);
    let targets = prop::collection::vec(select(TARGETS), 3);
    let directions = prop::collection::vec(select(&["1", "-1"][..]), 3);
    (rows, weights, targets, directions).prop_map(|(rows, weights, targets, directions)| {
        let mut data = String::from("uCode,i1,i2,i3\n");
        for (unit, cells) in rows.iter().enumerate() {
            let cells: Vec<String> = cells.iter().map(|cell| format!("\"{cell}\"")).collect();
            data.push_str(&format!("u{unit},{}\n", cells.join(",")));
        }
        let mut meta = String::from("Level,iCode,Direction,Weight,Target,Parent,Type\n");
        for (i, parent) in ["a1", "a1", "a2"].iter().enumerate() {
            let (direction, weight, target) = (directions[i], weights[i], targets[i]);
            meta.push_str(&format!(
                "1,i{},{direction},{weight},{target},{parent},Indicator\n",
                i + 1
            ));
        }
        meta.push_str(&format!("2,a1,1,{},,top,Aggregate\n", weights[3]));
        meta.push_str(&format!("2,a2,1,{},,top,Aggregate\n", weights[4]));
        meta.push_str("3,top,1,1,,,Aggregate\n");
        Files { data, meta }
    })
}

fn nowhere(_: &str) -> std::io::Result<Box<dyn std::io::Read>> {
    Err(std::io::ErrorKind::NotFound.into())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn an_index_is_finite_and_every_unit_has_a_place_or_there_is_an_error(
        files in files(),
        normalise in select(NORMALISATIONS),
        aggregate in select(AGGREGATIONS),
        weights in select(WEIGHTS),
        impute in select(&["none", "mean", "median"][..]),
        treat in select(&["none", "winsorise:1"][..]),
    ) {
        let options = Options {
            impute: impute.parse().unwrap(),
            treat: treat.parse().unwrap(),
            normalise: normalise.parse().unwrap(),
            aggregate: aggregate.parse().unwrap(),
            weights: weights.parse().unwrap(),
        };
        let mut out = vec![];
        match index(files.data.as_bytes(), files.meta.as_bytes(), &options, &nowhere, &mut out) {
            Err(error) => {
                prop_assert!(out.is_empty());
                prop_assert!(error.to_string().len() > 20, "{error}");
            }
            Ok(_) => {
                let text = String::from_utf8(out).unwrap();
                let units = text.lines().count() - 1;
                for line in text.lines().skip(1) {
                    let mut last = line.rsplit(',');
                    let rank: usize = last.next().unwrap().parse().unwrap();
                    let index: f64 = last.next().unwrap().parse().unwrap();
                    prop_assert!(index.is_finite() && (1..=units).contains(&rank), "{line}");
                }
            }
        }
    }

    #[test]
    fn places_under_many_methods_are_places_or_there_is_an_error(
        files in files(),
        normalise in select(NORMALISATIONS),
        impute in select(&["none", "mean", "drawn"][..]),
        harmonic in any::<bool>(),
    ) {
        let Ok(normalisation) = normalise.parse() else { return Ok(()) };
        let means = if harmonic { "harmonic" } else { "geometric" };
        let design = Design {
            normalisations: vec![normalisation, indices::normalise::Normalisation::PercentileRank],
            means: vec!["arithmetic".parse().unwrap(), means.parse().unwrap()],
            fillings: vec![impute.parse().unwrap()],
            draws: 8,
            ..Design::default()
        };
        let source = Source::Coin { data: files.data.as_bytes(), meta: files.meta.as_bytes() };
        match robustness(source, &Default::default(), None, &design, &nowhere) {
            Err(error) => prop_assert!(error.to_string().len() > 20, "{error}"),
            Ok(outcome) => {
                let units = outcome.units.len();
                for (unit, place) in outcome.places.summary().iter().enumerate() {
                    let all = [place.mean, place.low, place.median, place.high];
                    prop_assert!(all.iter().all(|p| (1.0..=units as f64).contains(p)), "{place:?}");
                    let taken = outcome.places.of(unit).iter();
                    prop_assert!(taken.copied().all(|p| (1..=units as u16).contains(&p)));
                }
            }
        }
    }
}
