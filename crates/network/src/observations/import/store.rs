use std::collections::{BTreeSet, HashMap, HashSet};

use serde::Serialize;

use super::{Checked, Key, Observation, Shared};
use crate::{
    Conn, Result,
    ids::{At, CityCode},
};

pub(super) async fn cities(conn: &mut Conn) -> Result<HashSet<CityCode>> {
    Ok(sqlx::query_scalar("SELECT code FROM city").fetch_all(conn).await?.into_iter().collect())
}

/// The newest version of each figure of these rows' cities and measurements, those
/// that were withdrawn among them.
pub(super) async fn existing(
    conn: &mut Conn,
    rows: &[Checked],
) -> Result<HashMap<Key, Observation>> {
    let cities: BTreeSet<_> = rows.iter().map(|row| (row.new.city.as_str(),)).collect();
    let measurements: BTreeSet<_> =
        rows.iter().map(|row| (row.new.measurement.as_str(),)).collect();
    let found: Vec<Observation> = sqlx::query_as(
        "SELECT city, measurement, period, place, breakdown, revision, value, standard_error,
                status, missing, place_name, source, publisher, address, note, withdrawn,
                recorded_at, recorded_by, replaced_at
         FROM observation
         WHERE city IN (SELECT value->>0 FROM json_each($1))
           AND measurement IN (SELECT value->>0 FROM json_each($2))
         ORDER BY revision",
    )
    .bind(serde_json::to_string(&cities)?)
    .bind(serde_json::to_string(&measurements)?)
    .fetch_all(conn)
    .await?;
    Ok(found.into_iter().map(|one| (one.key.clone(), one)).collect())
}

pub(super) async fn replace_all(conn: &mut Conn, keys: &[Key], at: &At) -> Result<()> {
    let keys: Vec<_> =
        keys.iter().map(|k| (&k.city, &k.measurement, k.period, k.place, &k.breakdown)).collect();
    sqlx::query(
        "UPDATE observation SET replaced_at = $1
         WHERE replaced_at IS NULL AND (city, measurement, period, place, breakdown) IN (
             SELECT value->>0, value->>1, value->>2, value->>3, value->>4 FROM json_each($2)
         )",
    )
    .bind(at)
    .bind(serde_json::to_string(&keys)?)
    .execute(conn)
    .await?;
    Ok(())
}

/// What differs from row to row, in the order in which the statement takes it apart.
#[derive(Serialize)]
struct Row<'a>(&'a str, &'a str, String, &'a str, Option<f64>, Option<f64>);

/// The rows travel as one JSON text: some thousands of bound values are slow on SQLite,
/// which looks each up by its name.
pub(super) async fn insert_all(
    conn: &mut Conn,
    shared: &Shared<'_>,
    rows: &[&Checked],
    by: &str,
    at: &At,
) -> Result<()> {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| &row.new)
        .map(|new| {
            Row(
                new.city.as_str(),
                &new.measurement,
                new.period.to_string(),
                new.breakdown.as_str(),
                new.value,
                new.standard_error,
            )
        })
        .collect();
    sqlx::query(
        "INSERT INTO observation (city, measurement, period, breakdown, value, standard_error,
                                  place, revision, status, missing, place_name, source, publisher,
                                  address, note, recorded_at, recorded_by)
         SELECT value->>0, value->>1, value->>2, value->>3,
                CAST(value->>4 AS DOUBLE PRECISION), CAST(value->>5 AS DOUBLE PRECISION),
                $2, CAST($3 AS BIGINT), $4, $5, $6, $7, $8, $9, $10, $11, $12
         FROM json_each($1)",
    )
    .bind(serde_json::to_string(&rows)?)
    .bind(shared.place)
    .bind(shared.revision)
    .bind(shared.status)
    .bind(shared.missing)
    .bind(shared.place_name)
    .bind(shared.source)
    .bind(shared.publisher)
    .bind(shared.address)
    .bind(shared.note)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}
