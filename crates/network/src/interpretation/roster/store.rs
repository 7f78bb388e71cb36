use super::Roster;
use crate::{Conn, Result, ids::At};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Roster {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            conference: row.try_get("conference")?,
            revision: row.try_get("revision")?,
            version: row.try_get("version")?,
            seats: crate::programme::kept(row, "seats")?,
            told_at: row.try_get("told_at")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

pub(super) async fn latest(conn: &mut Conn, conference: &str) -> Result<Option<Roster>> {
    Ok(sqlx::query_as(
        "SELECT conference, revision, version, seats, told_at, recorded_at, recorded_by, replaced_at
         FROM roster WHERE conference = $1 AND replaced_at IS NULL",
    )
    .bind(conference)
    .fetch_optional(conn)
    .await?)
}

/// The latest that the interpreters were told of.
pub(super) async fn last_told(conn: &mut Conn, conference: &str) -> Result<Option<Roster>> {
    Ok(sqlx::query_as(
        "SELECT conference, revision, version, seats, told_at, recorded_at, recorded_by, replaced_at
         FROM roster WHERE conference = $1 AND told_at IS NOT NULL
         ORDER BY revision DESC LIMIT 1",
    )
    .bind(conference)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn told(conn: &mut Conn, conference: &str, revision: i64, at: &At) -> Result<()> {
    sqlx::query("UPDATE roster SET told_at = $1 WHERE conference = $2 AND revision = $3")
        .bind(at)
        .bind(conference)
        .bind(revision)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn replace(conn: &mut Conn, next: &Roster) -> Result<()> {
    sqlx::query("UPDATE roster SET replaced_at = $1 WHERE conference = $2 AND replaced_at IS NULL")
        .bind(&next.recorded_at)
        .bind(&next.conference)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, one: &Roster) -> Result<()> {
    sqlx::query(
        "INSERT INTO roster (conference, revision, version, seats, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&one.conference)
    .bind(one.revision)
    .bind(one.version)
    .bind(serde_json::to_string(&one.seats)?)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}
