use super::Session;
use crate::{
    Conn, Result,
    db::from_row,
    ids::{AccountId, At, SessionId},
};

from_row!(Session { id, account, device, created_at, last_seen_at, expires_at });

pub(super) async fn insert(
    conn: &mut Conn,
    hash: &str,
    account: &AccountId,
    device: &str,
    now: &At,
    expires_at: At,
) -> Result<SessionId> {
    let id = SessionId::create();
    sqlx::query(
        "INSERT INTO session (hash, id, account, device, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $5, $6)",
    )
    .bind(hash)
    .bind(&id)
    .bind(account)
    .bind(device)
    .bind(now)
    .bind(expires_at)
    .execute(conn)
    .await?;
    Ok(id)
}

pub(super) async fn by_hash(conn: &mut Conn, hash: &str, now: &At) -> Result<Option<Session>> {
    Ok(sqlx::query_as(
        "SELECT id, account, device, created_at, last_seen_at, expires_at FROM session
         WHERE hash = $1 AND ended_at IS NULL AND expires_at > $2",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn seen(conn: &mut Conn, id: &SessionId, now: &At, expires_at: At) -> Result<()> {
    sqlx::query("UPDATE session SET last_seen_at = $1, expires_at = $2 WHERE id = $3")
        .bind(now)
        .bind(expires_at)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn of_account(
    conn: &mut Conn,
    account: &AccountId,
    now: &At,
) -> Result<Vec<Session>> {
    Ok(sqlx::query_as(
        "SELECT id, account, device, created_at, last_seen_at, expires_at FROM session
         WHERE account = $1 AND ended_at IS NULL AND expires_at > $2
         ORDER BY last_seen_at DESC",
    )
    .bind(account)
    .bind(now)
    .fetch_all(conn)
    .await?)
}

/// Whether the account had such a session.
pub(super) async fn end(
    conn: &mut Conn,
    id: &SessionId,
    account: &AccountId,
    now: &At,
) -> Result<bool> {
    let ended = sqlx::query(
        "UPDATE session SET ended_at = $1 WHERE id = $2 AND account = $3 AND ended_at IS NULL",
    )
    .bind(now)
    .bind(id)
    .bind(account)
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// Ends the sessions of an account that hold, except one. Returns how many.
pub(super) async fn end_others(
    conn: &mut Conn,
    account: &AccountId,
    keep: &str,
    now: &At,
) -> Result<u64> {
    let ended = sqlx::query(
        "UPDATE session SET ended_at = $1
         WHERE account = $2 AND id <> $3 AND ended_at IS NULL AND expires_at > $1",
    )
    .bind(now)
    .bind(account)
    .bind(keep)
    .execute(conn)
    .await?;
    Ok(ended.rows_affected())
}
