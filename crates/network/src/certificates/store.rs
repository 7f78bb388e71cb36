use sqlx::{FromRow, Row, any::AnyRow};

use super::{Certificate, Kind};
use crate::{
    Conn, Result,
    ids::{At, CityCode},
};

impl<'r> FromRow<'r, AnyRow> for Certificate {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let (kind, since): (String, String) = (row.try_get("kind")?, row.try_get("since")?);
        Ok(Self {
            number: row.try_get("number")?,
            kind: Kind::read(&kind),
            city: row.try_get("city")?,
            name: row.try_get("name")?,
            country: row.try_get("country")?,
            about: row.try_get("about")?,
            since: since.parse().ok(),
            issued_at: row.try_get("issued_at")?,
            issued_by: row.try_get("issued_by")?,
            ended_at: row.try_get("ended_at")?,
            ended_by: row.try_get("ended_by")?,
            reason: row.try_get("reason")?,
            successor: row.try_get("successor")?,
        })
    }
}

pub(super) async fn insert(conn: &mut Conn, new: &Certificate) -> Result<()> {
    sqlx::query(
        "INSERT INTO certificate (number, kind, city, name, country, about, since, issued_at,
                                  issued_by, ended_at, ended_by, reason, successor)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, NULL, '', NULL)",
    )
    .bind(&new.number)
    .bind(new.kind.code())
    .bind(&new.city)
    .bind(&new.name)
    .bind(&new.country)
    .bind(&new.about)
    .bind(new.since.as_ref().map_or("", |since| since.as_str()))
    .bind(&new.issued_at)
    .bind(&new.issued_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end(
    conn: &mut Conn,
    number: &str,
    by: &str,
    at: &At,
    reason: &str,
    successor: Option<&str>,
) -> Result<()> {
    sqlx::query(
        "UPDATE certificate SET ended_at = $1, ended_by = $2, reason = $3, successor = $4
         WHERE number = $5 AND ended_at IS NULL",
    )
    .bind(at)
    .bind(by)
    .bind(reason)
    .bind(successor)
    .bind(number)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, number: &str) -> Result<Option<Certificate>> {
    Ok(sqlx::query_as(
        "SELECT number, kind, city, name, country, about, since, issued_at, issued_by, ended_at,
                ended_by, reason, successor
         FROM certificate WHERE number = $1",
    )
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

/// The certificates of a city, the last first.
pub async fn of_city(conn: &mut Conn, city: &CityCode) -> Result<Vec<Certificate>> {
    Ok(sqlx::query_as(
        "SELECT number, kind, city, name, country, about, since, issued_at, issued_by, ended_at,
                ended_by, reason, successor
         FROM certificate WHERE city = $1 ORDER BY issued_at DESC, number",
    )
    .bind(city)
    .fetch_all(conn)
    .await?)
}
