use super::Outcome;
use crate::{
    Conn, Result,
    ids::At,
    revisions::{Revised, versioned},
};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Outcome {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            conference: row.try_get("conference")?,
            session: row.try_get("session")?,
            revision: row.try_get("revision")?,
            is: crate::programme::kept(row, "content")?,
            released_at: row.try_get("released_at")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

impl Revised for Outcome {
    versioned!();

    fn told(&self) -> Result<serde_json::Value> {
        Ok(serde_json::to_value(self)?)
    }

    async fn replace(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "UPDATE session_result SET replaced_at = $1
             WHERE conference = $2 AND session = $3 AND replaced_at IS NULL",
        )
        .bind(&self.recorded_at)
        .bind(&self.conference)
        .bind(&self.session)
        .execute(conn)
        .await?;
        Ok(())
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "INSERT INTO session_result (conference, session, revision, content, released_at,
                                         recorded_at, recorded_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(&self.conference)
        .bind(&self.session)
        .bind(self.revision)
        .bind(serde_json::to_string(&self.is)?)
        .bind(self.released_at.as_ref())
        .bind(&self.recorded_at)
        .bind(&self.recorded_by)
        .execute(conn)
        .await?;
        Ok(())
    }
}

pub(super) async fn get(
    conn: &mut Conn,
    conference: &str,
    session: &str,
) -> Result<Option<Outcome>> {
    Ok(sqlx::query_as(
        "SELECT conference, session, revision, content, released_at, recorded_at, recorded_by,
                replaced_at
         FROM session_result WHERE conference = $1 AND session = $2 AND replaced_at IS NULL",
    )
    .bind(conference)
    .bind(session)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_conference(conn: &mut Conn, conference: &str) -> Result<Vec<Outcome>> {
    Ok(sqlx::query_as(
        "SELECT conference, session, revision, content, released_at, recorded_at, recorded_by,
                replaced_at
         FROM session_result WHERE conference = $1 AND replaced_at IS NULL ORDER BY session",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn release(
    conn: &mut Conn,
    conference: &str,
    session: &str,
    at: Option<&At>,
) -> Result<()> {
    sqlx::query(
        "UPDATE session_result SET released_at = $1
         WHERE conference = $2 AND session = $3 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(conference)
    .bind(session)
    .execute(conn)
    .await?;
    Ok(())
}
