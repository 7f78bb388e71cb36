//! From the bytes of a national database to committed rows, and what comes before that.

use divan::{Bencher, counter::ItemsCount};
use exchange::{Arrival, Ground, Hints};
use network::{Actor, Db};
use tokio::runtime::Runtime;

const VALUES: u32 = 236_643;

fn main() {
    divan::main();
}

/// The file, and a database on disk with its cities and measurements.
struct Country {
    runtime: Runtime,
    file: Vec<u8>,
}

impl Country {
    fn open() -> Option<Self> {
        let folder = testkit::kolada::folder()?;
        let file = std::fs::read(folder.join("values_total.csv")).expect("can be read");
        Some(Self { runtime: Runtime::new().expect("starts"), file })
    }

    fn ground(&self) -> (tempfile::TempDir, Db) {
        let place = tempfile::tempdir().expect("a place for a file");
        let url = format!("sqlite:{}", place.path().join("bench.sqlite").display());
        let db = self.runtime.block_on(async {
            let db = Db::open(&url).await.expect("SQLite opens");
            let folder = testkit::kolada::folder().expect("it was there");
            testkit::kolada::prepare(&db, &folder).await;
            db
        });
        (place, db)
    }
}

/// The issue asks for three seconds: read, checked, stored and committed.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn a_whole_file_checked_and_stored(bencher: Bencher) {
    let Some(country) = Country::open() else { return };
    bencher.counter(ItemsCount::new(VALUES)).with_inputs(|| country.ground()).bench_values(
        |(place, db)| {
            country.runtime.block_on(async {
                let program = Actor::program("bench");
                let mut tx = db.begin().await.expect("begins");
                let hints = Hints { source: "Kolada".into(), ..Hints::default() };
                exchange::store_figures(
                    &mut tx,
                    &program,
                    &country.file,
                    hints,
                    &Default::default(),
                    |_, _| {},
                )
                .await
                .expect("is stored");
                tx.commit().await.expect("commits");
            });
            (place, db)
        },
    );
}

/// Bytes to figures, before any rule is asked.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn a_whole_file_read(bencher: Bencher) {
    let Some(country) = Country::open() else { return };
    let (_place, db) = country.ground();
    let ground = country.runtime.block_on(async {
        let mut conn = db.read().await.expect("reads");
        Ground::gather(&mut conn, Hints::default()).await.expect("is there")
    });
    bencher.counter(ItemsCount::new(VALUES)).bench(|| match ground.read(&country.file) {
        Ok(Arrival::Figures { figures, .. }) => figures.rows.len(),
        _ => 0,
    });
}

/// What storing would change, without storing: the preview.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn a_whole_file_previewed(bencher: Bencher) {
    let Some(country) = Country::open() else { return };
    let (_place, db) = country.ground();
    bencher.counter(ItemsCount::new(VALUES)).bench(|| {
        country.runtime.block_on(async {
            let mut conn = db.read().await.expect("reads");
            let ground = Ground::gather(&mut conn, Hints::default()).await.expect("is there");
            drop(conn);
            let arrival = ground.read(&country.file);
            let arrival = arrival.unwrap_or_else(|error| panic!("{error}"));
            arrival.foresee(&db, &Actor::program("bench")).await.map(|seen| seen.rows).ok()
        })
    });
}
