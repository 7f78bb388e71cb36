//! All of a national database, imported and read back.

use exchange::{Ground, Hints};
use network::{ids::Known, observations};

use crate::{look, store};

fn file(name: &str) -> Option<Vec<u8>> {
    Some(std::fs::read(testkit::kolada::folder()?.join(name)).unwrap())
}

testkit::on_both_databases! {
    async fn a_long_file_is_taken_at_once(db: Db) {
        let Some(values) = file("values_total.csv") else { return };
        testkit::kolada::prepare(&db, &testkit::kolada::folder().unwrap()).await;
        let lines: Vec<_> = values.split_inclusive(|c| *c == b'\n').take(12_001).collect();
        let values = lines.concat();
        let done = store(&db, &values, Hints::default()).await.unwrap();
        assert_eq!((done.added, done.changed, done.unchanged), (12_000, 0, 0));
        let again = look(&db, &values, Hints::default()).await.unwrap();
        let same = (again.unchanged, again.problems_in_all, again.warnings_in_all);
        assert_eq!(same, (12_000, 0, 0));
    }
}

#[tokio::test]
async fn every_value_of_a_country_is_taken() {
    let Some(values) = file("values_total.csv") else { return };
    let db = testkit::sqlite().await;
    testkit::kolada::prepare(&db, &testkit::kolada::folder().unwrap()).await;
    let hints = Hints { source: "Kolada".into(), ..Hints::default() };
    let done = store(&db, &values, hints).await.unwrap();
    assert_eq!((done.added, done.changed, done.unchanged), (236_643, 0, 0));
    let mut conn = db.read().await.unwrap();
    let turnout = observations::of_measurement(&mut conn, "n05401", &Known::NOW).await.unwrap();
    assert_eq!(turnout.len(), 5_217);
}

#[tokio::test]
async fn a_breakdown_by_sex_stands_beside_the_totals() {
    let Some(values) = file("values_by_sex.csv") else { return };
    let db = testkit::sqlite().await;
    testkit::kolada::prepare(&db, &testkit::kolada::folder().unwrap()).await;
    let seen = look(&db, &values, Hints::default()).await.unwrap();
    assert_eq!((seen.added, seen.problems_in_all), (151_509, 0));
    assert_eq!(seen.without_source, 151_509);
}

#[tokio::test]
async fn codes_that_lost_their_noughts_in_a_spreadsheet_are_still_found() {
    let Some(folder) = testkit::kolada::folder() else { return };
    let db = testkit::sqlite().await;
    testkit::kolada::prepare(&db, &folder).await;
    let ground = Ground::gather(&mut db.read().await.unwrap(), Hints::default()).await.unwrap();
    let file = b"kpi;municipality;year;value\nn00403;114;2010;8,039068\n";
    let Ok(exchange::Arrival::Figures { figures, .. }) = ground.read(file) else { panic!() };
    assert_eq!(figures.rows[0].city.as_str(), "0114");
    assert_eq!(figures.rows[0].value, Some(8.039068));
}
