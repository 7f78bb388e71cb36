use super::Session;
use crate::{
    Conn, Result,
    ids::Known,
    revisions::{Revised, versioned},
};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Session {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            conference: row.try_get("conference")?,
            code: row.try_get("code")?,
            revision: row.try_get("revision")?,
            id: row.try_get("id")?,
            number: row.try_get("number")?,
            is: crate::programme::kept(row, "content")?,
            withdrawn: row.try_get("withdrawn")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

impl Revised for Session {
    versioned!();

    fn told(&self) -> Result<serde_json::Value> {
        Ok(serde_json::to_value(self)?)
    }

    async fn replace(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "UPDATE programme_session SET replaced_at = $1
             WHERE conference = $2 AND code = $3 AND replaced_at IS NULL",
        )
        .bind(&self.recorded_at)
        .bind(&self.conference)
        .bind(&self.code)
        .execute(conn)
        .await?;
        Ok(())
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "INSERT INTO programme_session (conference, code, revision, id, number, content, withdrawn,
                                            recorded_at, recorded_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(&self.conference)
        .bind(&self.code)
        .bind(self.revision)
        .bind(&self.id)
        .bind(self.number)
        .bind(serde_json::to_string(&self.is)?)
        .bind(&self.withdrawn)
        .bind(&self.recorded_at)
        .bind(&self.recorded_by)
        .execute(conn)
        .await?;
        Ok(())
    }
}

pub(super) async fn all(conn: &mut Conn, conference: &str, known: &Known) -> Result<Vec<Session>> {
    Ok(sqlx::query_as(
        "SELECT conference, code, revision, id, number, content, withdrawn, recorded_at,
                recorded_by, replaced_at
         FROM programme_session
         WHERE conference = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY number",
    )
    .bind(conference)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn last_number(conn: &mut Conn, conference: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT COALESCE(MAX(number), 0) FROM programme_session WHERE conference = $1",
    )
    .bind(conference)
    .fetch_one(conn)
    .await?)
}
