//! How long it takes to check and store a whole country's figures.

use divan::Bencher;
use network::{
    Actor, Db, frameworks,
    ids::CityCode,
    observations::{self, NewObservation},
};
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

/// All values of the long file, or none where it is not there.
fn rows() -> Vec<NewObservation> {
    let Some(folder) = testkit::shared::folder("data/kolada") else { return vec![] };
    let mut file = csv::Reader::from_path(folder.join("values_total.csv")).expect("can be read");
    let rows = file.records().map(|row| {
        let row = row.expect("is a table");
        let city = CityCode::from(&row[1]);
        let year = row[2].parse().expect("is a year");
        let value = row[3].parse().expect("is a number");
        NewObservation {
            source: "Kolada".into(),
            ..NewObservation::value(&city, &row[0], year, value)
        }
    });
    rows.collect()
}

/// A database in a file with the cities and the measurements of the rows.
async fn ground(folder: &std::path::Path, rows: &[NewObservation]) -> Db {
    let db = Db::open(&format!("sqlite:{}", folder.join("bench.sqlite").display()))
        .await
        .expect("SQLite opens");
    let cities: std::collections::BTreeSet<_> = rows.iter().map(|row| &row.city).collect();
    for city in cities {
        db.tamper(&format!("INSERT INTO city (code, added_at) VALUES ('{city}', '2026')")).await;
    }
    let codes: std::collections::BTreeSet<_> = rows.iter().map(|row| &row.measurement).collect();
    let measurements: Vec<_> = codes
        .iter()
        .map(|code| {
            serde_json::json!({
                "code": code, "area": "1.1", "label": {"en": code}, "definition": {"en": code},
                "unit": "index", "kind": "official", "direction": "higher",
            })
        })
        .collect();
    let file = serde_json::json!({
        "code": "kolada", "version": "1", "kind": "measurements", "extends": "key-features",
        "languages": ["en"], "title": {"en": "Kolada"}, "source": {"en": "Kolada"},
        "licence": "kolada.se/om-oss/api", "measurements": measurements,
    });
    let actor = Actor::program("bench");
    let mut tx = db.begin().await.expect("begins");
    frameworks::load_shipped(&mut tx, &actor).await.expect("loads");
    if !measurements.is_empty() {
        frameworks::load(&mut tx, &actor, &file.to_string()).await.expect("loads");
    }
    tx.commit().await.expect("commits");
    db
}

async fn import(db: &Db, rows: Vec<NewObservation>) {
    let actor = Actor::program("bench");
    let mut tx = db.begin().await.expect("begins");
    observations::record_all(&mut tx, &actor, rows, |_, _| {}).await.expect("is stored");
    tx.commit().await.expect("commits");
}

/// Every row checked and stored in an empty SQLite file on disk, commit included.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn a_whole_country(bencher: Bencher) {
    let runtime = Runtime::new().expect("starts");
    let rows = rows();
    bencher
        .counter(divan::counter::ItemsCount::new(rows.len()))
        .with_inputs(|| {
            let folder = tempfile::tempdir().expect("a place for a file");
            let db = runtime.block_on(ground(folder.path(), &rows));
            (folder, db, rows.clone())
        })
        .bench_values(|(folder, db, rows)| {
            runtime.block_on(import(&db, rows));
            (folder, db)
        });
}

/// The same file again, of which nothing is new.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_whole_country_again(bencher: Bencher) {
    let runtime = Runtime::new().expect("starts");
    let rows = rows();
    let folder = tempfile::tempdir().expect("a place for a file");
    let db = runtime.block_on(ground(folder.path(), &rows));
    runtime.block_on(import(&db, rows.clone()));
    bencher
        .counter(divan::counter::ItemsCount::new(rows.len()))
        .with_inputs(|| rows.clone())
        .bench_values(|rows| runtime.block_on(import(&db, rows)));
}
