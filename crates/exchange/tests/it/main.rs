//! Files as they are published and as people send them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod bad_input;
mod published;
mod programmes;
mod round_trips;
mod whole_country;

use exchange::{Error, Ground, Hints, Outcome, Problem, Report};
use network::{Actor, Db, cities, frameworks, ids::Known, observations};
use testkit::people::secretariat;

/// The shipped frameworks and a small register.
async fn ground(db: &Db) {
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    frameworks::load_shipped(&mut tx, &program).await.unwrap();
    let list = "code,city,country\nespoo,Espoo,FIN\ncork,Cork,IRL\nevora,Évora,PRT\n";
    let rows = cities::from_csv(list).unwrap();
    cities::register(&mut tx, &program, rows, "for a test").await.unwrap();
    tx.commit().await.unwrap();
}

async fn look(db: &Db, file: &[u8], hints: Hints) -> Result<Report, Vec<Problem>> {
    look_as(db, &secretariat(), file, hints).await
}

async fn look_as(
    db: &Db,
    actor: &Actor,
    file: &[u8],
    hints: Hints,
) -> Result<Report, Vec<Problem>> {
    let ground = Ground::gather(&mut db.read().await.unwrap(), hints).await.unwrap();
    let seen = match ground.read(file) {
        Ok(arrival) => arrival.foresee(db, actor).await,
        Err(error) => Err(error),
    };
    match seen {
        Ok(report) => Ok(report),
        Err(Error::Problems(problems)) => Err(problems),
        Err(Error::Network(error)) => panic!("{error}"),
    }
}

/// Stores a file and commits it.
async fn store(db: &Db, file: &[u8], hints: Hints) -> Result<observations::Imported, Error> {
    let mut tx = db.begin().await.unwrap();
    let done = exchange::store_figures(
        &mut tx,
        &secretariat(),
        file,
        hints,
        &Default::default(),
        |_, _| {},
    )
    .await?;
    tx.commit().await.unwrap();
    match done {
        Outcome::Figures(imported) => Ok(imported),
        other => panic!("{other:?}"),
    }
}

async fn all_of(db: &Db, city: &str) -> Vec<observations::Observation> {
    let mut conn = db.read().await.unwrap();
    observations::of_city(&mut conn, &city.into(), &Known::NOW).await.unwrap()
}

fn for_city(city: &str) -> Hints {
    Hints { city: Some(city.into()), ..Hints::default() }
}

fn for_measurement(code: &str) -> Hints {
    Hints { measurement: Some(code.into()), ..Hints::default() }
}

/// Row, column and code of each problem.
fn places(problems: &[Problem]) -> Vec<(u64, &str, &str)> {
    problems.iter().map(|p| (p.row, p.column.as_str(), p.code.as_str())).collect()
}
