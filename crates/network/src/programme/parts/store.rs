use super::Answer;
use crate::{Conn, Result};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Answer {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        let answer: String = row.try_get("answer")?;
        Ok(Self {
            conference: row.try_get("conference")?,
            person: row.try_get("person")?,
            comes: answer == "yes",
            note: row.try_get("note")?,
            answered_at: row.try_get("answered_at")?,
        })
    }
}

pub(super) async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as(
        "SELECT conference, person, answer, note, answered_at FROM programme_answer
         WHERE conference = $1 ORDER BY person",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn put(conn: &mut Conn, one: &Answer) -> Result<()> {
    sqlx::query(
        "INSERT INTO programme_answer (conference, person, answer, note, answered_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (conference, person) DO UPDATE SET answer = $3, note = $4, answered_at = $5",
    )
    .bind(&one.conference)
    .bind(&one.person)
    .bind(if one.comes { "yes" } else { "no" })
    .bind(&one.note)
    .bind(&one.answered_at)
    .execute(conn)
    .await?;
    Ok(())
}

/// How many said something besides.
pub(super) async fn noted(conn: &mut Conn, conference: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT COUNT(*) FROM programme_answer WHERE conference = $1 AND note <> ''",
    )
    .bind(conference)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn forget(conn: &mut Conn, conference: &str) -> Result<()> {
    sqlx::query("UPDATE programme_answer SET note = '' WHERE conference = $1")
        .bind(conference)
        .execute(conn)
        .await?;
    Ok(())
}
