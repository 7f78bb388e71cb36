use crate::{Conn, Result, ids::At};

/// The number of attempts, this one included, and when counting began.
pub(super) async fn count(conn: &mut Conn, key: &str, now: &At, window: &At) -> Result<(i64, At)> {
    Ok(sqlx::query_as(
        "INSERT INTO attempt (key, began_at, count) VALUES ($1, $2, 1)
         ON CONFLICT (key) DO UPDATE SET
           count = CASE WHEN attempt.began_at <= $3 THEN 1 ELSE attempt.count + 1 END,
           began_at = CASE WHEN attempt.began_at <= $3 THEN $2 ELSE attempt.began_at END
         RETURNING count, began_at",
    )
    .bind(key)
    .bind(now)
    .bind(window)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn forgive(conn: &mut Conn, key: &str) -> Result<()> {
    sqlx::query("UPDATE attempt SET count = count - 1 WHERE key = $1 AND count > 0")
        .bind(key)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn clear(conn: &mut Conn, key: &str) -> Result<()> {
    sqlx::query("DELETE FROM attempt WHERE key = $1").bind(key).execute(conn).await?;
    Ok(())
}

pub(super) async fn forget(conn: &mut Conn, before: &At) -> Result<()> {
    sqlx::query("DELETE FROM attempt WHERE began_at <= $1").bind(before).execute(conn).await?;
    Ok(())
}
