use sqlx::{FromRow, Row, any::AnyRow};

use super::{Call, State};
use crate::{
    Conn, Result,
    ids::{At, Known},
};

impl<'r> FromRow<'r, AnyRow> for Call {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let (state, document): (String, String) = (row.try_get("state")?, row.try_get("document")?);
        Ok(Self {
            code: row.try_get("call")?,
            revision: row.try_get("revision")?,
            state: State::read(&state),
            says: serde_json::from_str(&document).map_err(|error| sqlx::Error::ColumnDecode {
                index: "document".into(),
                source: error.into(),
            })?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

pub(super) async fn add(conn: &mut Conn, code: &str, at: &At) -> Result<()> {
    sqlx::query("INSERT INTO call (code, turn, added_at) VALUES ($1, 0, $2)")
        .bind(code)
        .bind(at)
        .execute(conn)
        .await?;
    Ok(())
}

/// Waits until nobody else decides about places of this call; held until commit.
pub(crate) async fn take_turn(conn: &mut Conn, code: &str) -> Result<()> {
    sqlx::query("UPDATE call SET turn = turn + 1 WHERE code = $1").bind(code).execute(conn).await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, code: &str, known: &Known) -> Result<Option<Call>> {
    Ok(sqlx::query_as(
        "SELECT call, revision, state, document, reason, recorded_at, recorded_by
         FROM call_version
         WHERE call = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(code)
    .bind(known.bound())
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn all(conn: &mut Conn, known: &Known) -> Result<Vec<Call>> {
    Ok(sqlx::query_as(
        "SELECT call, revision, state, document, reason, recorded_at, recorded_by
         FROM call_version
         WHERE recorded_at < $1 AND (replaced_at IS NULL OR replaced_at >= $1)
         ORDER BY call",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Every version, newest first.
pub async fn history(conn: &mut Conn, code: &str) -> Result<Vec<Call>> {
    Ok(sqlx::query_as(
        "SELECT call, revision, state, document, reason, recorded_at, recorded_by
         FROM call_version WHERE call = $1 ORDER BY revision DESC",
    )
    .bind(code)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Call) -> Result<()> {
    sqlx::query("UPDATE call_version SET replaced_at = $1 WHERE call = $2 AND replaced_at IS NULL")
        .bind(&next.recorded_at)
        .bind(&next.code)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, call: &Call) -> Result<()> {
    sqlx::query(
        "INSERT INTO call_version (call, revision, state, document, reason, recorded_at,
                                   recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&call.code)
    .bind(call.revision)
    .bind(call.state.code())
    .bind(serde_json::to_string(&call.says)?)
    .bind(&call.reason)
    .bind(&call.recorded_at)
    .bind(&call.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}
