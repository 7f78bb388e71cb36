use super::Import;
use crate::{
    Conn, Result,
    files::pieces,
    ids::{At, ImportId},
};

pub(super) async fn insert(conn: &mut Conn, import: &Import) -> Result<()> {
    sqlx::query(
        "INSERT INTO import (id, file_name, city, framework, state, rows, done, report,
                             uploaded_at, uploaded_by)
         VALUES ($1, $2, $3, '', $4, 0, 0, '', $5, $6)",
    )
    .bind(&import.id)
    .bind(&import.file_name)
    .bind(&import.city)
    .bind(&import.state)
    .bind(&import.uploaded_at)
    .bind(&import.uploaded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn looked_at(
    conn: &mut Conn,
    id: &ImportId,
    state: &str,
    rows: i64,
    report: &str,
) -> Result<()> {
    sqlx::query("UPDATE import SET state = $1, rows = $2, report = $3 WHERE id = $4")
        .bind(state)
        .bind(rows)
        .bind(report)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, id: &ImportId) -> Result<Option<Import>> {
    Ok(sqlx::query_as(
        "SELECT id, file_name, city, state, rows, report, uploaded_at, uploaded_by, ended_at
         FROM import WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// From one state to the next; whether it was in the first.
pub(super) async fn pass(conn: &mut Conn, id: &ImportId, from: &str, to: &str) -> Result<bool> {
    let done = sqlx::query("UPDATE import SET state = $1 WHERE id = $2 AND state = $3")
        .bind(to)
        .bind(id)
        .bind(from)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn end(conn: &mut Conn, id: &ImportId, report: &str, at: &At) -> Result<()> {
    sqlx::query("UPDATE import SET report = $1, ended_at = $2 WHERE id = $3")
        .bind(report)
        .bind(at)
        .bind(id)
        .execute(&mut *conn)
        .await?;
    pieces::forget(conn, id.as_str()).await
}

pub(super) async fn forget(conn: &mut Conn, before: &At) -> Result<()> {
    sqlx::query(
        "DELETE FROM file_piece WHERE file IN (
             SELECT id FROM import WHERE uploaded_at < $1 AND state <> 'storing'
         )",
    )
    .bind(before)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "DELETE FROM import
         WHERE uploaded_at < $1 AND state <> 'storing' AND state <> 'stored'",
    )
    .bind(before)
    .execute(conn)
    .await?;
    Ok(())
}
