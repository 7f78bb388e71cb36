use super::Target;
use crate::{
    Conn, Result,
    db::{Double, from_row},
    ids::{CityCode, Known},
};

from_row!(Target {
    city,
    measurement,
    revision,
    value,
    year,
    note,
    recorded_at,
    recorded_by,
    replaced_at
});

pub(super) async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<Vec<Target>> {
    Ok(sqlx::query_as(
        "SELECT city, measurement, revision, value, year, note, recorded_at, recorded_by,
                replaced_at
         FROM target
         WHERE city = $1 AND value IS NOT NULL AND recorded_at < $2
           AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY measurement",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Every version of one target, newest first; where it was given up it has no value.
pub async fn history(conn: &mut Conn, city: &CityCode, measurement: &str) -> Result<Vec<Target>> {
    Ok(sqlx::query_as(
        "SELECT city, measurement, revision, value, year, note, recorded_at, recorded_by,
                replaced_at
         FROM target WHERE city = $1 AND measurement = $2 ORDER BY revision DESC",
    )
    .bind(city)
    .bind(measurement)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Target) -> Result<()> {
    sqlx::query(
        "UPDATE target SET replaced_at = $1
         WHERE city = $2 AND measurement = $3 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.city)
    .bind(&next.measurement)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, target: &Target) -> Result<()> {
    sqlx::query(
        "INSERT INTO target (city, measurement, revision, value, year, note, recorded_at,
                             recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&target.city)
    .bind(&target.measurement)
    .bind(target.revision)
    .bind(Double(target.value))
    .bind(target.year)
    .bind(&target.note)
    .bind(&target.recorded_at)
    .bind(&target.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}
