use super::Conference;
use crate::{Conn, Result, ids::Known};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Conference {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            code: row.try_get("code")?,
            revision: row.try_get("revision")?,
            is: crate::programme::kept(row, "particulars")?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

pub(super) async fn get(conn: &mut Conn, code: &str, known: &Known) -> Result<Option<Conference>> {
    Ok(sqlx::query_as(
        "SELECT code, revision, particulars, reason, recorded_at, recorded_by, replaced_at
         FROM conference
         WHERE code = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(code)
    .bind(known.bound())
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn all(conn: &mut Conn, known: &Known) -> Result<Vec<Conference>> {
    Ok(sqlx::query_as(
        "SELECT code, revision, particulars, reason, recorded_at, recorded_by, replaced_at
         FROM conference
         WHERE recorded_at < $1 AND (replaced_at IS NULL OR replaced_at >= $1)",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Conference) -> Result<()> {
    sqlx::query("UPDATE conference SET replaced_at = $1 WHERE code = $2 AND replaced_at IS NULL")
        .bind(&next.recorded_at)
        .bind(&next.code)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, one: &Conference) -> Result<()> {
    sqlx::query(
        "INSERT INTO conference (code, revision, particulars, reason, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&one.code)
    .bind(one.revision)
    .bind(serde_json::to_string(&one.is)?)
    .bind(&one.reason)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}
