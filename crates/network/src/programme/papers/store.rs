use super::Paper;
use crate::{Conn, Result};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Paper {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        let kind: String = row.try_get("kind")?;
        Ok(Self {
            id: row.try_get("id")?,
            conference: row.try_get("conference")?,
            session: row.try_get("session")?,
            kind: kind.parse().unwrap_or_default(),
            language: row.try_get("language")?,
            title: row.try_get("title")?,
            file: row.try_get("file")?,
            href: row.try_get("href")?,
            added_at: row.try_get("added_at")?,
            added_by: row.try_get("added_by")?,
            released_at: row.try_get("released_at")?,
            removed_at: row.try_get("removed_at")?,
        })
    }
}

/// Those that were not removed.
pub(super) async fn of_conference(conn: &mut Conn, conference: &str) -> Result<Vec<Paper>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, session, kind, language, title, file, href, added_at, added_by,
                released_at, removed_at
         FROM session_paper WHERE conference = $1 AND removed_at IS NULL
         ORDER BY session, kind, added_at, id",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(conn: &mut Conn, one: &Paper) -> Result<()> {
    sqlx::query(
        "INSERT INTO session_paper (id, conference, session, kind, language, title, file, href,
                                    added_at, added_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&one.id)
    .bind(&one.conference)
    .bind(&one.session)
    .bind(one.kind.code())
    .bind(&one.language)
    .bind(&one.title)
    .bind(one.file.as_ref())
    .bind(&one.href)
    .bind(&one.added_at)
    .bind(&one.added_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn update(conn: &mut Conn, one: &Paper) -> Result<()> {
    sqlx::query("UPDATE session_paper SET released_at = $1, removed_at = $2 WHERE id = $3")
        .bind(one.released_at.as_ref())
        .bind(one.removed_at.as_ref())
        .bind(&one.id)
        .execute(conn)
        .await?;
    Ok(())
}
