use super::{Letter, NewLetter};
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, MailId},
};

from_row!(Letter { id, address, subject, body, written_at });

pub(super) async fn insert(conn: &mut Conn, new: &NewLetter, at: &At) -> Result<MailId> {
    let id = MailId::create();
    sqlx::query(
        "INSERT INTO mail (id, address, subject, body, written_at, problem)
         VALUES ($1, $2, $3, $4, $5, '')",
    )
    .bind(&id)
    .bind(&new.to)
    .bind(&new.subject)
    .bind(&new.body)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(id)
}

pub(super) async fn begin(conn: &mut Conn, id: &MailId, at: &At) -> Result<Option<Letter>> {
    Ok(sqlx::query_as(
        "UPDATE mail SET begun_at = $1
         WHERE id = $2 AND begun_at IS NULL AND sent_at IS NULL
         RETURNING id, address, subject, body, written_at",
    )
    .bind(at)
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn sent(conn: &mut Conn, id: &MailId, at: &At) -> Result<()> {
    sqlx::query(
        "UPDATE mail SET sent_at = $1, address = '', body = '', problem = '' WHERE id = $2",
    )
    .bind(at)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn not_begun(conn: &mut Conn, id: &MailId, problem: &str) -> Result<()> {
    sqlx::query("UPDATE mail SET begun_at = NULL, problem = $1 WHERE id = $2 AND sent_at IS NULL")
        .bind(problem)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn note(conn: &mut Conn, id: &MailId, problem: &str) -> Result<()> {
    sqlx::query("UPDATE mail SET problem = $1 WHERE id = $2 AND sent_at IS NULL")
        .bind(problem)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn unsure(conn: &mut Conn) -> Result<Vec<Letter>> {
    Ok(sqlx::query_as(
        "SELECT id, address, subject, body, written_at FROM mail
         WHERE begun_at IS NOT NULL AND sent_at IS NULL AND problem <> ''
         ORDER BY written_at DESC LIMIT 100",
    )
    .fetch_all(conn)
    .await?)
}

pub(super) async fn outbox(conn: &mut Conn) -> Result<Vec<Letter>> {
    Ok(sqlx::query_as(
        "SELECT id, address, subject, body, written_at FROM mail
         WHERE begun_at IS NULL AND sent_at IS NULL
         ORDER BY written_at, id LIMIT 100",
    )
    .fetch_all(conn)
    .await?)
}
