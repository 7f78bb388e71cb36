use super::Interpreter;
use crate::{
    Conn, Result,
    revisions::{Revised, versioned},
};

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

impl Revised for Interpreter {
    versioned!();

    fn told(&self) -> Result<serde_json::Value> {
        Ok(serde_json::json!({
            "code": self.code, "name": self.is.name, "directions": self.is.directions,
            "withdrawn": self.withdrawn,
        }))
    }

    async fn replace(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "UPDATE interpreter SET replaced_at = $1
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
            "INSERT INTO interpreter (conference, code, revision, content, email, withdrawn,
                                      recorded_at, recorded_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(&self.conference)
        .bind(&self.code)
        .bind(self.revision)
        .bind(serde_json::to_string(&self.is)?)
        .bind(self.is.email.to_lowercase())
        .bind(&self.withdrawn)
        .bind(&self.recorded_at)
        .bind(&self.recorded_by)
        .execute(conn)
        .await?;
        Ok(())
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

/// Whoever comes and has this address.
pub(super) async fn by_email(
    conn: &mut Conn,
    conference: &str,
    email: &str,
) -> Result<Option<Interpreter>> {
    Ok(sqlx::query_as(
        "SELECT conference, code, revision, content, withdrawn, recorded_at, recorded_by, replaced_at
         FROM interpreter
         WHERE conference = $1 AND email = $2 AND withdrawn = '' AND replaced_at IS NULL
         ORDER BY code LIMIT 1",
    )
    .bind(conference)
    .bind(email)
    .fetch_optional(conn)
    .await?)
}

/// Every version with an address.
pub(super) async fn addressed(conn: &mut Conn, conference: &str) -> Result<Vec<Interpreter>> {
    Ok(sqlx::query_as(
        "SELECT conference, code, revision, content, withdrawn, recorded_at, recorded_by, replaced_at
         FROM interpreter WHERE conference = $1 AND email <> ''",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

/// Only to forget: what a version says now.
pub(super) async fn rewrite(conn: &mut Conn, one: &Interpreter) -> Result<()> {
    sqlx::query(
        "UPDATE interpreter SET content = $1, email = $2
         WHERE conference = $3 AND code = $4 AND revision = $5",
    )
    .bind(serde_json::to_string(&one.is)?)
    .bind(one.is.email.to_lowercase())
    .bind(&one.conference)
    .bind(&one.code)
    .bind(one.revision)
    .execute(conn)
    .await?;
    Ok(())
}
