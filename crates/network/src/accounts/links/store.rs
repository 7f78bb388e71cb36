use crate::{
    Conn, Result,
    ids::{AccountId, At},
};

pub(super) async fn insert(
    conn: &mut Conn,
    hash: &str,
    account: &AccountId,
    now: &At,
    until: At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO sign_in_link (hash, account, created_at, expires_at)
         VALUES ($1, $2, $3, $4)",
    )
    .bind(hash)
    .bind(account)
    .bind(now)
    .bind(until)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn whose(conn: &mut Conn, hash: &str, now: &At) -> Result<Option<AccountId>> {
    Ok(sqlx::query_scalar(
        "SELECT account FROM sign_in_link
         WHERE hash = $1 AND used_at IS NULL AND expires_at > $2",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(conn)
    .await?)
}

/// Whether it could still be spent.
pub(super) async fn spend(conn: &mut Conn, hash: &str, now: &At) -> Result<bool> {
    let spent = sqlx::query(
        "UPDATE sign_in_link SET used_at = $1
         WHERE hash = $2 AND used_at IS NULL AND expires_at > $1",
    )
    .bind(now)
    .bind(hash)
    .execute(conn)
    .await?;
    Ok(spent.rows_affected() > 0)
}

pub(super) async fn forget(conn: &mut Conn, now: &At) -> Result<()> {
    sqlx::query("DELETE FROM sign_in_link WHERE expires_at <= $1 OR used_at IS NOT NULL")
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}
