use super::Interpreter;
use crate::{Conn, Result};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Interpreter {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            conference: row.try_get("conference")?,
            code: row.try_get("code")?,
            revision: row.try_get("revision")?,
            is: crate::programme::kept(row, "content")?,
            withdrawn: row.try_get("withdrawn")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

pub(super) async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<Interpreter>> {
    Ok(sqlx::query_as(
        "SELECT conference, code, revision, content, withdrawn, recorded_at, recorded_by, replaced_at
         FROM interpreter WHERE conference = $1 AND replaced_at IS NULL ORDER BY code",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Interpreter) -> Result<()> {
    sqlx::query(
        "UPDATE interpreter SET replaced_at = $1
         WHERE conference = $2 AND code = $3 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.conference)
    .bind(&next.code)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, one: &Interpreter) -> Result<()> {
    sqlx::query(
        "INSERT INTO interpreter (conference, code, revision, content, withdrawn, recorded_at,
                                  recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&one.conference)
    .bind(&one.code)
    .bind(one.revision)
    .bind(serde_json::to_string(&one.is)?)
    .bind(&one.withdrawn)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}
