use super::Version;
use crate::{Conn, Result, ids::Known};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Version {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            conference: row.try_get("conference")?,
            number: row.try_get("number")?,
            programme: crate::programme::kept(row, "programme")?,
            changes: crate::programme::kept(row, "changes")?,
            note: crate::programme::kept(row, "note")?,
            published_at: row.try_get("published_at")?,
            published_by: row.try_get("published_by")?,
        })
    }
}

pub(super) async fn latest(
    conn: &mut Conn,
    conference: &str,
    known: &Known,
) -> Result<Option<Version>> {
    Ok(sqlx::query_as(
        "SELECT conference, number, programme, changes, note, published_at, published_by
         FROM programme_version WHERE conference = $1 AND published_at < $2
         ORDER BY number DESC LIMIT 1",
    )
    .bind(conference)
    .bind(known.bound())
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn get(conn: &mut Conn, conference: &str, number: i64) -> Result<Option<Version>> {
    Ok(sqlx::query_as(
        "SELECT conference, number, programme, changes, note, published_at, published_by
         FROM programme_version WHERE conference = $1 AND number = $2",
    )
    .bind(conference)
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<Version>> {
    Ok(sqlx::query_as(
        "SELECT conference, number, programme, changes, note, published_at, published_by
         FROM programme_version WHERE conference = $1 ORDER BY number DESC",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(conn: &mut Conn, one: &Version) -> Result<()> {
    sqlx::query(
        "INSERT INTO programme_version (conference, number, programme, changes, note, published_at,
                                        published_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&one.conference)
    .bind(one.number)
    .bind(serde_json::to_string(&one.programme)?)
    .bind(serde_json::to_string(&one.changes)?)
    .bind(serde_json::to_string(&one.note)?)
    .bind(&one.published_at)
    .bind(&one.published_by)
    .execute(conn)
    .await?;
    Ok(())
}
