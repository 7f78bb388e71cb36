use super::Person;
use crate::{Conn, Result, ids::Known};

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

pub(super) async fn replace(conn: &mut Conn, next: &Person) -> Result<()> {
    sqlx::query(
        "UPDATE programme_person SET replaced_at = $1
         WHERE conference = $2 AND code = $3 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.conference)
    .bind(&next.code)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, one: &Person) -> Result<()> {
    sqlx::query(
        "INSERT INTO programme_person (conference, code, revision, content, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&one.conference)
    .bind(&one.code)
    .bind(one.revision)
    .bind(serde_json::to_string(&one.is)?)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}
