//! What statistical offices publish, as they publish it.

use std::{collections::BTreeSet, path::Path};

use exchange::Outcome;
use network::{Actor, Db, cities, frameworks, groupings};
use testkit::shared::folder;

use crate::{all_of, for_city, for_measurement, ground, look, places, store};

testkit::on_both_databases! {
    async fn the_published_figures_ship_with_everything_said_of_them(db: Db) {
        let program = Actor::program("test");
        let mut tx = db.begin().await.unwrap();
        frameworks::load_shipped(&mut tx, &program).await.unwrap();
        groupings::ship(&mut tx, &program).await.unwrap();
        cities::ship(&mut tx, &program).await.unwrap();
        let shipped = exchange::ship_figures(&mut tx, &program).await.unwrap();
        let Outcome::Figures(imported) = shipped else { panic!("{shipped:?}") };
        assert_eq!(imported.added, 402);
        let again = exchange::ship_figures(&mut tx, &program).await.unwrap();
        assert!(matches!(again, Outcome::Figures(again) if again.unchanged == 402));
        tx.commit().await.unwrap();

        let figures = all_of(&db, "buenos-aires").await;
        let turnout = figures.iter().find(|o| o.key.measurement == "1.1.2.a").unwrap();
        assert_eq!((turnout.value, turnout.publisher.as_str()), (Some(73.0), "El Trece"));
        assert!(turnout.address.starts_with("https://"));
    }
}

/// A register and a framework for what a table says: its places, and one measurement.
async fn prepare(db: &Db, file: &Path, unit: &str) {
    let mut table = csv::Reader::from_path(file).unwrap();
    let titles = table.headers().unwrap().clone();
    let is_place = |title: &str| ["local authority", "waste collection authority"].contains(&title);
    let place = titles.iter().position(|title| is_place(&title.to_lowercase()));
    let names: BTreeSet<String> = table
        .records()
        .filter_map(|row| Some(row.unwrap()[place?].to_owned()))
        .filter(|name| !name.is_empty())
        .collect();
    let list: String = names.iter().map(|name| format!("\"{name}\",GBR\n")).collect();
    let measurement = serde_json::json!({
        "code": "sdg", "area": "2.1", "label": {"en": "SDG"}, "definition": {"en": "SDG"},
        "unit": unit, "kind": "official", "direction": "higher", "range": [-100, 1e6],
    });
    let framework = serde_json::json!({
        "code": "uk", "version": "1", "kind": "measurements", "extends": "key-features",
        "languages": ["en"], "title": {"en": "UK"}, "source": {"en": "ONS"}, "licence": "OGL",
        "units": [{
            "code": "per-adults", "family": "per-adults", "factor": 1, "range": [0, 1e5],
            "decimals": 1, "name": {"en": "Number per 100,000 adults"},
            "symbol": {"en": "/100k"}, "pattern": {"en": "{0}"},
        }],
        "measurements": [measurement],
    });
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    frameworks::load_shipped(&mut tx, &program).await.unwrap();
    frameworks::load(&mut tx, &program, &framework.to_string()).await.unwrap();
    let rows = cities::from_csv(&format!("city,country\n{list}")).unwrap();
    cities::register(&mut tx, &program, rows, "for a test").await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_tables_of_local_authorities_are_taken_as_they_are() {
    let Some(folder) = folder("data/uk-local-authorities/data") else { return };
    for (name, unit, taken, left_out) in [
        ("indicator_4-2-1.csv", "percent", 6_050, 596),
        ("indicator_4-2-2.csv", "percent", 4_550, 640),
        ("indicator_4-c-1.csv", "percent", 1_974, 720),
        ("indicator_3-9-1.csv", "percent", 4_347, 210),
        ("indicator_11-6-1.csv", "percent", 4_295, 1_050),
        ("indicator_17-8-1.csv", "percent", 1_197, 577),
        ("indicator_8-10-1.csv", "per-adults", 4_488, 192),
    ] {
        let db = testkit::sqlite().await;
        prepare(&db, &folder.join(name), unit).await;
        let file = std::fs::read(folder.join(name)).unwrap();
        let seen = look(&db, &file, for_measurement("sdg")).await;
        let seen = seen.unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        assert!(seen.is_clean(), "{name}: {:?}", &seen.problems[..3.min(seen.problems.len())]);
        assert_eq!((seen.added, seen.left_out), (taken, left_out), "{name}");
        let done = store(&db, &file, for_measurement("sdg")).await.unwrap();
        assert_eq!(done.added, taken, "{name}");
    }
}

#[tokio::test]
async fn what_a_statistical_office_says_of_a_figure_is_kept() {
    let Some(folder) = folder("data/uk-local-authorities/data") else { return };
    let db = testkit::sqlite().await;
    let file = folder.join("indicator_3-9-1.csv");
    prepare(&db, &file, "percent").await;
    store(&db, &std::fs::read(file).unwrap(), for_measurement("sdg")).await.unwrap();
    let figures = all_of(&db, "buckinghamshire-ua").await;
    assert!(figures.iter().any(|o| o.note == "Value for Bucks County applied to Bucks UA"));
    assert!(figures.iter().any(|o| o.key.breakdown.get("series").is_some()));

    let db = testkit::sqlite().await;
    let file = folder.join("indicator_4-2-2.csv");
    prepare(&db, &file, "percent").await;
    store(&db, &std::fs::read(file).unwrap(), for_measurement("sdg")).await.unwrap();
    let figures = all_of(&db, "suffolk").await;
    assert!(figures.iter().any(|o| o.missing.is_some_and(|reason| reason.code() == "unreliable")));
}

#[tokio::test]
async fn a_unit_that_is_not_the_measurements_is_refused() {
    let Some(folder) = folder("data/uk-local-authorities/data") else { return };
    let db = testkit::sqlite().await;
    let file = folder.join("indicator_8-10-1.csv");
    prepare(&db, &file, "percent").await;
    let seen = look(&db, &std::fs::read(file).unwrap(), for_measurement("sdg")).await.unwrap();
    assert_eq!(places(&seen.problems[..1]), [(16, "Units", "unit-does-not-fit")]);
}

#[tokio::test]
async fn a_city_imports_the_tables_of_its_own_open_data_site() {
    let Some(folder) = folder("data/bristol-open-sdg/data") else { return };
    let (mut taken, mut refused) = (0, vec![]);
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        if file.extension().is_none_or(|end| end != "csv") {
            continue;
        }
        let db = testkit::sqlite().await;
        ground(&db).await;
        let hints = exchange::Hints { measurement: Some("2.1.1.a".into()), ..for_city("cork") };
        match look(&db, &std::fs::read(&file).unwrap(), hints).await {
            Ok(seen) => {
                taken += 1;
                // Whatever is refused is refused in a cell, and for what it says.
                assert!(seen.problems.iter().all(|p| p.row > 1), "{}", file.display());
            }
            Err(problems) => refused.push((file, problems)),
        }
    }
    assert!(taken > 240, "{taken}: {refused:#?}");
}
