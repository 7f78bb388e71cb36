//! The ASEM index of 51 countries and 49 indicators.

use std::{collections::HashMap, fs::File, path::Path};

use indices::{
    Data,
    commands::index::{Options, index},
    framework::read_meta,
    impute::Imputation,
    score,
    treat::Treatment,
};

use crate::shared::shared;

/// A CSV file as text, by unit and column.
type Sheet = HashMap<(String, String), String>;

fn sheet(bytes: &[u8], key: &str) -> Sheet {
    let mut reader = csv::Reader::from_reader(bytes);
    let names = reader.headers().unwrap().clone();
    let key = names.iter().position(|name| name == key).unwrap();
    let mut sheet = HashMap::new();
    for row in reader.records().map(Result::unwrap) {
        for (name, cell) in names.iter().zip(&row) {
            sheet.insert((row[key].to_owned(), name.to_owned()), cell.to_owned());
        }
    }
    sheet
}

fn run(folder: &Path, data: &str, options: &Options) -> Sheet {
    let mut out = vec![];
    let open = |path: &str| Ok(Box::new(File::open(path)?) as Box<dyn std::io::Read>);
    let file = |name: &str| File::open(folder.join(name)).unwrap();
    index(file(data), file("asem_imeta.csv"), options, &open, &mut out).unwrap();
    sheet(&out, "unit")
}

fn from_the_start() -> Options {
    Options {
        impute: "group-mean:EurAsia_group".parse().unwrap(),
        treat: "winsorise:5".parse().unwrap(),
        ..Options::default()
    }
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

#[test]
fn imputation_and_treatment_are_those_of_the_reference() {
    let Some(folder) = shared("reference/asem") else { return };
    let file = |name: &str| File::open(folder.join(name)).unwrap();
    let framework = read_meta(file("asem_imeta.csv")).unwrap();
    let data = Data::read(file("asem_idata.csv"), &framework).unwrap();
    let how = Imputation::GroupMean("EurAsia_group".into());
    for (treatment, name) in
        [(Treatment::None, "imputed.csv"), (Treatment::Winsorise(5), "treated.csv")]
    {
        let mut done = data.clone();
        score::prepare(&mut done, &framework, &how, treatment).unwrap();
        let expected = sheet(&std::fs::read(folder.join(name)).unwrap(), "uCode");
        for (column, indicator) in done.columns.iter().zip(&framework.indicators) {
            for (value, unit) in column.iter().zip(&done.units) {
                let expected = &expected[&(unit.clone(), indicator.code.clone())];
                let expected: f64 = expected.parse().unwrap();
                assert!(close(*value, expected), "{name} {unit} {}: {value}", indicator.code);
            }
        }
    }
}

#[test]
fn every_expected_aggregate_and_rank_is_reproduced() {
    let Some(folder) = shared("reference/asem") else { return };
    let mut reader = csv::Reader::from_path(folder.join("expected.csv")).unwrap();
    let names = reader.headers().unwrap().clone();
    let mut results = HashMap::new();
    let mut compared = 0;
    for row in reader.records().map(Result::unwrap) {
        let variant = (row[0].to_owned(), row[1].to_owned(), row[2].to_owned());
        let got = results.entry(variant.clone()).or_insert_with(|| {
            let (normalise, aggregate, weights) = &variant;
            let normalise = match normalise.as_str() {
                "rank_min" => "rank:min".to_owned(),
                other => other.replace('_', ":"),
            };
            let aggregate = match aggregate.as_str() {
                "amean" => "arithmetic",
                "gmean" => "geometric",
                other => panic!("{other}"),
            };
            let options = Options {
                normalise: normalise.parse().unwrap(),
                aggregate: aggregate.parse().unwrap(),
                weights: weights.to_lowercase().parse().unwrap(),
                ..from_the_start()
            };
            run(&folder, "asem_idata.csv", &options)
        });
        for (name, expected) in names.iter().zip(&row).skip(4) {
            let column = if name == "Index_rank" { "rank" } else { name };
            let got: f64 = got[&(row[3].to_owned(), column.to_owned())].parse().unwrap();
            let expected: f64 = expected.parse().unwrap();
            assert!(close(got, expected), "{variant:?} {} {name}: {got} {expected}", &row[3]);
            compared += 1;
        }
    }
    assert!(compared > 3000);
}

#[test]
fn a_file_without_denominators_is_taken_as_divided() {
    let Some(folder) = shared("reference/asem") else { return };
    let whole = run(&folder, "asem_idata.csv", &from_the_start());
    let treated = run(&folder, "treated.csv", &Options::default());
    for ((unit, column), value) in &treated {
        if column == "index" {
            let other: f64 = whole[&(unit.clone(), column.clone())].parse().unwrap();
            assert!(close(value.parse().unwrap(), other));
        }
    }
}

#[test]
fn every_method_gives_every_country_a_place() {
    let Some(folder) = shared("reference/asem") else { return };
    for normalise in [
        "rank:average",
        "percentile-rank",
        "distance-to-max",
        "distance-to-target",
        "goalposts",
        "adjusted",
    ] {
        let options = Options { normalise: normalise.parse().unwrap(), ..from_the_start() };
        let places = run(&folder, "asem_idata.csv", &options);
        assert!(places.iter().all(|((_, column), cell)| column != "index" || !cell.is_empty()));
    }
    for aggregate in [
        "harmonic",
        "power:0.5",
        "power:-2",
        "copeland",
        "copeland,arithmetic,arithmetic",
        "geometric,arithmetic,harmonic",
        "arithmetic,Environ=geometric,Sust=harmonic",
        "mazziotta-pareto,arithmetic,arithmetic",
        "benefit-of-doubt",
        "arithmetic,arithmetic,benefit-of-doubt:0.2:0.8",
    ] {
        let options = Options {
            normalise: "minmax:70:130".parse().unwrap(),
            aggregate: aggregate.parse().unwrap(),
            ..from_the_start()
        };
        let places = run(&folder, "asem_idata.csv", &options);
        assert!(places.iter().all(|((_, column), cell)| column != "index" || !cell.is_empty()));
    }
    for weights in ["pca", "entropy", "critic"] {
        let options = Options { weights: weights.parse().unwrap(), ..from_the_start() };
        run(&folder, "asem_idata.csv", &options);
    }
}
