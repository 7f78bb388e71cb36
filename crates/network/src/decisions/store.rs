use sqlx::{FromRow, Row, any::AnyRow};

use super::{Decision, Publication, code, outcome};
use crate::{
    Conn, Result,
    ids::{At, SubmissionId},
};

impl<'r> FromRow<'r, AnyRow> for Decision {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let word: String = row.try_get("outcome")?;
        Ok(Self {
            submission: row.try_get("submission")?,
            revision: row.try_get("revision")?,
            outcome: outcome(&word).map_err(|error| sqlx::Error::ColumnDecode {
                index: "outcome".into(),
                source: error.into(),
            })?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

crate::db::from_row!(Publication { call, due_at, set_at, set_by, published_at });

pub(super) async fn get(conn: &mut Conn, id: &SubmissionId) -> Result<Option<Decision>> {
    Ok(sqlx::query_as(
        "SELECT submission, revision, outcome, reason, recorded_at, recorded_by FROM decision
         WHERE submission = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_call(conn: &mut Conn, call: &str) -> Result<Vec<Decision>> {
    Ok(sqlx::query_as(
        "SELECT d.submission, d.revision, d.outcome, d.reason, d.recorded_at, d.recorded_by
         FROM decision d JOIN submission s ON s.id = d.submission
         WHERE s.call = $1 AND d.replaced_at IS NULL ORDER BY d.submission",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn put(conn: &mut Conn, decision: &Decision) -> Result<()> {
    take_back(conn, &decision.submission, &decision.recorded_at).await?;
    sqlx::query(
        "INSERT INTO decision (submission, revision, outcome, reason, recorded_at, recorded_by)
         VALUES ($1, (SELECT COUNT(*) + 1 FROM decision WHERE submission = $1), $2, $3, $4, $5)",
    )
    .bind(&decision.submission)
    .bind(code(decision.outcome))
    .bind(&decision.reason)
    .bind(&decision.recorded_at)
    .bind(&decision.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn take_back(conn: &mut Conn, id: &SubmissionId, at: &At) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE decision SET replaced_at = $1 WHERE submission = $2 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn publication(conn: &mut Conn, call: &str) -> Result<Option<Publication>> {
    Ok(sqlx::query_as(
        "SELECT call, due_at, set_at, set_by, published_at FROM publication WHERE call = $1",
    )
    .bind(call)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn set(conn: &mut Conn, new: &Publication) -> Result<()> {
    sqlx::query(
        "INSERT INTO publication (call, due_at, set_at, set_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT (call) DO UPDATE SET due_at = $2, set_at = $3, set_by = $4",
    )
    .bind(&new.call)
    .bind(&new.due_at)
    .bind(&new.set_at)
    .bind(&new.set_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn unset(conn: &mut Conn, call: &str) -> Result<bool> {
    let done = sqlx::query("DELETE FROM publication WHERE call = $1 AND published_at IS NULL")
        .bind(call)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn published(conn: &mut Conn, call: &str, at: &At) -> Result<()> {
    sqlx::query("UPDATE publication SET published_at = $1 WHERE call = $2")
        .bind(at)
        .bind(call)
        .execute(conn)
        .await?;
    Ok(())
}
