use sqlx::{FromRow, Row, any::AnyRow};

use super::{Entry, Particulars};
use crate::{
    Conn, Result,
    db::{Double, from_row},
    fold,
    ids::{At, CityCode, Known},
};

from_row!(Particulars {
    name,
    country,
    region,
    entity_type,
    latitude,
    longitude,
    geo_source,
    population,
    population_source,
    source,
    note,
    invented,
});

impl<'r> FromRow<'r, AnyRow> for Entry {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            city: row.try_get("city")?,
            revision: row.try_get("revision")?,
            is: Particulars::from_row(row)?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

pub(super) async fn insert_city(conn: &mut Conn, city: &CityCode, at: &At) -> Result<()> {
    sqlx::query("INSERT INTO city (code, added_at) VALUES ($1, $2)")
        .bind(city)
        .bind(at)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, entry: &Entry) -> Result<()> {
    sqlx::query(
        "INSERT INTO city_entry
             (city, revision, name, name_folded, country, region, entity_type, latitude, longitude,
              geo_source, population, population_source, source, note, invented, reason,
              recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
    )
    .bind(&entry.city)
    .bind(entry.revision)
    .bind(&entry.is.name)
    .bind(fold(&entry.is.name))
    .bind(&entry.is.country)
    .bind(&entry.is.region)
    .bind(&entry.is.entity_type)
    .bind(Double(entry.is.latitude))
    .bind(Double(entry.is.longitude))
    .bind(&entry.is.geo_source)
    .bind(entry.is.population)
    .bind(&entry.is.population_source)
    .bind(&entry.is.source)
    .bind(&entry.is.note)
    .bind(&entry.is.invented)
    .bind(&entry.reason)
    .bind(&entry.recorded_at)
    .bind(&entry.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a revision; `false` where another was faster.
pub(super) async fn close(
    conn: &mut Conn,
    city: &CityCode,
    revision: i64,
    at: &At,
) -> Result<bool> {
    let closed = sqlx::query(
        "UPDATE city_entry SET replaced_at = $1
         WHERE city = $2 AND revision = $3 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(city)
    .bind(revision)
    .execute(conn)
    .await?;
    Ok(closed.rows_affected() > 0)
}

pub async fn exists(conn: &mut Conn, city: &CityCode) -> Result<bool> {
    let found: Option<String> = sqlx::query_scalar("SELECT code FROM city WHERE code = $1")
        .bind(city)
        .fetch_optional(conn)
        .await?;
    Ok(found.is_some())
}

/// The city of this folded name in a country.
pub(super) async fn named(
    conn: &mut Conn,
    folded: &str,
    country: &str,
) -> Result<Option<CityCode>> {
    Ok(sqlx::query_scalar(
        "SELECT city FROM city_entry
         WHERE name_folded = $1 AND country = $2 AND replaced_at IS NULL
         ORDER BY city",
    )
    .bind(folded)
    .bind(country)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn entry(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<Option<Entry>> {
    Ok(sqlx::query_as(
        "SELECT city, revision, name, country, region, entity_type, latitude, longitude,
                geo_source, population, population_source, source, note, invented, reason,
                recorded_at, recorded_by
         FROM city_entry
         WHERE city = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_optional(conn)
    .await?)
}

/// Every entry, in no order.
pub(super) async fn entries(conn: &mut Conn, known: &Known) -> Result<Vec<Entry>> {
    Ok(sqlx::query_as(
        "SELECT city, revision, name, country, region, entity_type, latitude, longitude,
                geo_source, population, population_source, source, note, invented, reason,
                recorded_at, recorded_by
         FROM city_entry
         WHERE recorded_at < $1 AND (replaced_at IS NULL OR replaced_at >= $1)",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Every revision of an entry that was known, the newest first.
pub async fn history(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Entry>> {
    Ok(sqlx::query_as(
        "SELECT city, revision, name, country, region, entity_type, latitude, longitude,
                geo_source, population, population_source, source, note, invented, reason,
                recorded_at, recorded_by
         FROM city_entry WHERE city = $1 AND recorded_at < $2 ORDER BY revision DESC",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}
