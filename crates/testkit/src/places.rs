//! Cities to act on.

use network::{
    Actor, Db, Tx,
    cities::{self, Particulars},
    ids::CityCode,
};

/// Enters a city under a code of its own, in Finland and without further particulars.
pub async fn city(tx: &mut Tx, code: &str) -> CityCode {
    let new =
        Particulars { name: code.to_owned(), country: "FIN".into(), ..Particulars::default() };
    let entry = cities::add(tx, &Actor::program("test"), Some(code), new, "for a test").await;
    entry.expect("the code is free and fits").city
}

/// The same, committed.
pub async fn kept_city(db: &Db, code: &str) -> CityCode {
    let mut tx = db.begin().await.expect("the database can be written");
    let city = city(&mut tx, code).await;
    tx.commit().await.expect("the database can be written");
    city
}
