use jiff::civil::Date;
use sqlx::{FromRow, Row, any::AnyRow};

use super::Delegation;
use crate::{
    Conn, Result,
    ids::{At, DelegationId},
    programme::kept,
    revisions::{Revised, versioned},
};

impl<'r> FromRow<'r, AnyRow> for Delegation {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            revision: row.try_get("revision")?,
            conference: row.try_get("conference")?,
            is: kept(row, "content")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

impl Revised for Delegation {
    versioned!();

    fn told(&self) -> Result<serde_json::Value> {
        Ok(serde_json::json!({
            "id": self.id, "kind": self.is.kind, "name": self.is.name, "state": self.is.state,
            "until": self.is.due.to_string(),
        }))
    }

    async fn replace(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query("UPDATE delegation SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL")
            .bind(&self.recorded_at)
            .bind(&self.id)
            .execute(conn)
            .await?;
        Ok(())
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "INSERT INTO delegation (id, revision, conference, content, recorded_at, recorded_by)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(&self.id)
        .bind(self.revision)
        .bind(&self.conference)
        .bind(serde_json::to_string(&self.is)?)
        .bind(&self.recorded_at)
        .bind(&self.recorded_by)
        .execute(conn)
        .await?;
        Ok(())
    }
}

pub(super) async fn get(conn: &mut Conn, id: &DelegationId) -> Result<Option<Delegation>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, content, recorded_at, recorded_by, replaced_at
         FROM delegation WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<Delegation>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, content, recorded_at, recorded_by, replaced_at
         FROM delegation WHERE conference = $1 AND replaced_at IS NULL",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

/// Every version of every delegation.
pub(super) async fn versions(conn: &mut Conn, conference: &str) -> Result<Vec<Delegation>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, content, recorded_at, recorded_by, replaced_at
         FROM delegation WHERE conference = $1",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

/// Only to forget: the content of a version as it is now.
pub(super) async fn rewrite(conn: &mut Conn, one: &Delegation) -> Result<()> {
    sqlx::query("UPDATE delegation SET content = $1 WHERE id = $2 AND revision = $3")
        .bind(serde_json::to_string(&one.is)?)
        .bind(&one.id)
        .bind(one.revision)
        .execute(conn)
        .await?;
    Ok(())
}

/// Who invited them.
pub(super) async fn first_by(conn: &mut Conn, id: &DelegationId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar("SELECT recorded_by FROM delegation WHERE id = $1 AND revision = 1")
        .bind(id)
        .fetch_optional(conn)
        .await?)
}

/// Whether nobody had noted it before.
pub(crate) async fn note_reminder(
    conn: &mut Conn,
    thing: &str,
    due: Date,
    stage: &str,
) -> Result<bool> {
    let noted = sqlx::query(
        "INSERT INTO delegation_reminder (thing, due, stage, written_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (thing, due, stage) DO NOTHING",
    )
    .bind(thing)
    .bind(due.to_string())
    .bind(stage)
    .bind(At::now())
    .execute(conn)
    .await?;
    Ok(noted.rows_affected() > 0)
}
