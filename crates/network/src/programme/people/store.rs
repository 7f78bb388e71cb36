use super::Person;
use crate::{
    Conn, Result,
    ids::Known,
    revisions::{Revised, versioned},
};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Person {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            conference: row.try_get("conference")?,
            code: row.try_get("code")?,
            revision: row.try_get("revision")?,
            is: crate::programme::kept(row, "content")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

impl Revised for Person {
    versioned!();

    fn told(&self) -> Result<serde_json::Value> {
        // The log may be read by others: addresses stay in the rows.
        Ok(serde_json::json!({"code": self.code, "name": self.is.name}))
    }

    async fn replace(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "UPDATE programme_person SET replaced_at = $1
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
            "INSERT INTO programme_person (conference, code, revision, content, email, recorded_at,
                                           recorded_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(&self.conference)
        .bind(&self.code)
        .bind(self.revision)
        .bind(serde_json::to_string(&self.is)?)
        .bind(self.is.email.to_lowercase())
        .bind(&self.recorded_at)
        .bind(&self.recorded_by)
        .execute(conn)
        .await?;
        Ok(())
    }
}

pub(super) async fn all(conn: &mut Conn, conference: &str, known: &Known) -> Result<Vec<Person>> {
    Ok(sqlx::query_as(
        "SELECT conference, code, revision, content, recorded_at, recorded_by, replaced_at
         FROM programme_person
         WHERE conference = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY code",
    )
    .bind(conference)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Whoever has this address.
pub(super) async fn by_email(
    conn: &mut Conn,
    conference: &str,
    email: &str,
) -> Result<Option<Person>> {
    Ok(sqlx::query_as(
        "SELECT conference, code, revision, content, recorded_at, recorded_by, replaced_at
         FROM programme_person WHERE conference = $1 AND email = $2 AND replaced_at IS NULL
         ORDER BY code LIMIT 1",
    )
    .bind(conference)
    .bind(email)
    .fetch_optional(conn)
    .await?)
}

/// Every version with an address.
pub(super) async fn addressed(conn: &mut Conn, conference: &str) -> Result<Vec<Person>> {
    Ok(sqlx::query_as(
        "SELECT conference, code, revision, content, recorded_at, recorded_by, replaced_at
         FROM programme_person WHERE conference = $1 AND email <> ''",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

/// Only to forget: what a version says now.
pub(super) async fn rewrite(conn: &mut Conn, one: &Person) -> Result<()> {
    sqlx::query(
        "UPDATE programme_person SET content = $1, email = $2
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
