use crate::{Conn, Result};

/// Keeps the next piece of a file.
pub async fn append(conn: &mut Conn, file: &str, number: i64, piece: &[u8]) -> Result<()> {
    sqlx::query("INSERT INTO file_piece (file, number, content) VALUES ($1, $2, $3)")
        .bind(file)
        .bind(number)
        .bind(piece.to_vec())
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn all(conn: &mut Conn, file: &str) -> Result<Vec<Vec<u8>>> {
    Ok(sqlx::query_scalar("SELECT content FROM file_piece WHERE file = $1 ORDER BY number")
        .bind(file)
        .fetch_all(conn)
        .await?)
}

/// One piece, counted from 0; none after the last.
pub async fn one(conn: &mut Conn, file: &str, number: i64) -> Result<Option<Vec<u8>>> {
    Ok(sqlx::query_scalar("SELECT content FROM file_piece WHERE file = $1 AND number = $2")
        .bind(file)
        .bind(number)
        .fetch_optional(conn)
        .await?)
}

pub async fn forget(conn: &mut Conn, file: &str) -> Result<()> {
    sqlx::query("DELETE FROM file_piece WHERE file = $1").bind(file).execute(conn).await?;
    Ok(())
}
