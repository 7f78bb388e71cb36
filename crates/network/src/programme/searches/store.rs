use super::Search;
use crate::{
    Conn, Result,
    ids::{DraftId, SearchId},
};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Search {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            id: row.try_get("id")?,
            draft: row.try_get("draft")?,
            revision: row.try_get("revision")?,
            seconds: row.try_get("seconds")?,
            seed: row.try_get("seed")?,
            share: row.try_get("share")?,
            broken: row.try_get("broken")?,
            cost: row.try_get("cost")?,
            report: crate::programme::kept(row, "report")?,
            asked_at: row.try_get("asked_at")?,
            asked_by: row.try_get("asked_by")?,
            ended_at: row.try_get("ended_at")?,
        })
    }
}

pub(super) async fn get(conn: &mut Conn, id: &SearchId) -> Result<Option<Search>> {
    Ok(sqlx::query_as(
        "SELECT id, draft, revision, seconds, seed, share, broken, cost, report, asked_at, asked_by,
                ended_at
         FROM programme_search WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn latest(conn: &mut Conn, draft: &DraftId) -> Result<Option<Search>> {
    Ok(sqlx::query_as(
        "SELECT id, draft, revision, seconds, seed, share, broken, cost, report, asked_at, asked_by,
                ended_at
         FROM programme_search WHERE draft = $1 ORDER BY asked_at DESC, id DESC LIMIT 1",
    )
    .bind(draft)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn insert(conn: &mut Conn, one: &Search) -> Result<()> {
    sqlx::query(
        "INSERT INTO programme_search (id, draft, revision, seconds, seed, share, broken, cost,
                                       report, asked_at, asked_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(&one.id)
    .bind(&one.draft)
    .bind(one.revision)
    .bind(one.seconds)
    .bind(one.seed)
    .bind(one.share)
    .bind(one.broken)
    .bind(one.cost)
    .bind(serde_json::to_string(&one.report)?)
    .bind(&one.asked_at)
    .bind(&one.asked_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn tell(
    conn: &mut Conn,
    id: &SearchId,
    share: f64,
    broken: i64,
    cost: i64,
) -> Result<()> {
    sqlx::query(
        "UPDATE programme_search SET share = $1, broken = $2, cost = $3
         WHERE id = $4 AND ended_at IS NULL",
    )
    .bind(share)
    .bind(broken)
    .bind(cost)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end(conn: &mut Conn, one: &Search) -> Result<()> {
    sqlx::query(
        "UPDATE programme_search SET share = $1, broken = $2, cost = $3, report = $4, ended_at = $5
         WHERE id = $6",
    )
    .bind(one.share)
    .bind(one.broken)
    .bind(one.cost)
    .bind(serde_json::to_string(&one.report)?)
    .bind(&one.ended_at)
    .bind(&one.id)
    .execute(conn)
    .await?;
    Ok(())
}
