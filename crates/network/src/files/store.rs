use super::File;
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, FileId},
};

from_row!(File {
    id,
    name,
    media,
    purpose,
    city,
    belongs,
    size,
    sha256,
    uploaded_at,
    uploaded_by,
    public_at,
    removed_at,
});

pub(super) async fn insert(conn: &mut Conn, file: &File) -> Result<()> {
    sqlx::query(
        "INSERT INTO file (id, name, media, purpose, city, belongs, size, sha256, uploaded_at,
                           uploaded_by)
         VALUES ($1, $2, $3, $4, $5, $6, 0, '', $7, $8)",
    )
    .bind(&file.id)
    .bind(&file.name)
    .bind(&file.media)
    .bind(&file.purpose)
    .bind(&file.city)
    .bind(&file.belongs)
    .bind(&file.uploaded_at)
    .bind(&file.uploaded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn keep(
    conn: &mut Conn,
    id: &FileId,
    size: i64,
    sha256: &str,
    at: &At,
) -> Result<()> {
    sqlx::query("UPDATE file SET size = $1, sha256 = $2, kept_at = $3 WHERE id = $4")
        .bind(size)
        .bind(sha256)
        .bind(at)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, id: &FileId) -> Result<Option<File>> {
    Ok(sqlx::query_as(
        "SELECT id, name, media, purpose, city, belongs, size, sha256, uploaded_at, uploaded_by,
                public_at, removed_at
         FROM file WHERE id = $1 AND kept_at IS NOT NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of(conn: &mut Conn, belongs: &str) -> Result<Vec<File>> {
    Ok(sqlx::query_as(
        "SELECT id, name, media, purpose, city, belongs, size, sha256, uploaded_at, uploaded_by,
                public_at, removed_at
         FROM file WHERE belongs = $1 AND kept_at IS NOT NULL AND removed_at IS NULL
         ORDER BY uploaded_at, id",
    )
    .bind(belongs)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn publish(conn: &mut Conn, id: &FileId, at: Option<At>) -> Result<()> {
    sqlx::query("UPDATE file SET public_at = $1 WHERE id = $2")
        .bind(at)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn remove(conn: &mut Conn, id: &FileId, at: &At) -> Result<()> {
    sqlx::query("UPDATE file SET removed_at = $1, public_at = NULL WHERE id = $2")
        .bind(at)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn forget(conn: &mut Conn, before: &At) -> Result<()> {
    sqlx::query(
        "DELETE FROM file_piece WHERE file IN (
             SELECT id FROM file WHERE kept_at IS NULL AND uploaded_at < $1
         )",
    )
    .bind(before)
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM file WHERE kept_at IS NULL AND uploaded_at < $1")
        .bind(before)
        .execute(conn)
        .await?;
    Ok(())
}
