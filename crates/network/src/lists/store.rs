use sqlx::{FromRow, Row, any::AnyRow};

use super::Version;
use crate::{Conn, Result, ids::Known};

impl<'r> FromRow<'r, AnyRow> for Version {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let unreadable = |column: &str, error: Box<dyn std::error::Error + Send + Sync>| {
            sqlx::Error::ColumnDecode { index: column.to_owned(), source: error }
        };
        let text = |column: &str| row.try_get::<String, _>(column);
        Ok(Self {
            list: row.try_get("list")?,
            number: row.try_get("number")?,
            cities: serde_json::from_str(&text("cities")?)
                .map_err(|error| unreadable("cities", error.into()))?,
            note: serde_json::from_str(&text("note")?)
                .map_err(|error| unreadable("note", error.into()))?,
            published_on: text("published_on")?
                .parse()
                .map_err(|error: jiff::Error| unreadable("published_on", error.into()))?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

pub(super) async fn insert(conn: &mut Conn, new: &Version) -> Result<()> {
    sqlx::query(
        "INSERT INTO list_version (list, number, cities, note, published_on, recorded_at,
                                   recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&new.list)
    .bind(new.number)
    .bind(serde_json::to_string(&new.cities)?)
    .bind(serde_json::to_string(&new.note)?)
    .bind(new.published_on.to_string())
    .bind(&new.recorded_at)
    .bind(&new.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Every version of a list, the last first.
pub async fn versions(conn: &mut Conn, list: &str, known: &Known) -> Result<Vec<Version>> {
    Ok(sqlx::query_as(
        "SELECT list, number, cities, note, published_on, recorded_at, recorded_by
         FROM list_version WHERE list = $1 AND recorded_at < $2 ORDER BY number DESC",
    )
    .bind(list)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Every version of every list, those published last first.
pub async fn all(conn: &mut Conn, known: &Known) -> Result<Vec<Version>> {
    Ok(sqlx::query_as(
        "SELECT list, number, cities, note, published_on, recorded_at, recorded_by
         FROM list_version WHERE recorded_at < $1
         ORDER BY published_on DESC, list, number DESC",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}
