//! With a whole country loaded: where a city stands, as every page of it asks, and what would
//! matter most to it; and how long a panel takes to learn, which no page ever waits for.

use std::sync::LazyLock;

use divan::Bencher;
use network::{
    Actor, Db,
    ids::{At, CityCode, Known},
    observations::{self, NewObservation},
    panels, progress, what_if,
};
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// All values of the long file, their panels learnt; nothing where the file is not there.
static COUNTRY: LazyLock<Option<Db>> = LazyLock::new(|| RUNTIME.block_on(country()));

async fn country() -> Option<Db> {
    let folder = testkit::kolada::folder()?;
    let db = testkit::sqlite().await;
    testkit::kolada::prepare(&db, &folder).await;
    let mut file = csv::Reader::from_path(folder.join("values_total.csv")).expect("can be read");
    let rows = file.records().map(|row| {
        let row = row.expect("is a table");
        let value = row[3].parse().expect("is a number");
        let year = row[2].parse().expect("is a year");
        NewObservation::value(&CityCode::from(&row[1]), &row[0], year, value)
    });
    let rows = rows.collect();
    let mut tx = db.begin().await.expect("begins");
    observations::record_all(&mut tx, &Actor::program("bench"), rows, |_, _| {})
        .await
        .expect("every row fits");
    tx.commit().await.expect("commits");
    let begun = std::time::Instant::now();
    let learnt = panels::learn_due(&db, &At::now()).await.expect("they can be learnt");
    println!("{learnt} panels learnt in {:?}", begun.elapsed());
    Some(db)
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn standing_of_a_city(bencher: Bencher) {
    let Some(db) = COUNTRY.as_ref() else { return };
    bencher.bench_local(|| {
        RUNTIME.block_on(async {
            let mut conn = db.read().await.expect("reads");
            let city = "0180".into();
            progress::of_city(&mut conn, &city, &Known::NOW, None).await.expect("reads").is_empty()
        })
    });
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn what_would_matter_most(bencher: Bencher) {
    let Some(db) = COUNTRY.as_ref() else { return };
    bencher.bench_local(|| {
        RUNTIME.block_on(async {
            let mut conn = db.read().await.expect("reads");
            let program = Actor::program("bench");
            what_if::levers(&mut conn, &program, &"0180".into(), 5).await.expect("reads").len()
        })
    });
}
