use crate::{Conn, Result, ids::AccountId};

/// The open account of an address, and what is kept of its password.
pub(super) async fn by_email(
    conn: &mut Conn,
    email: &str,
) -> Result<Option<(AccountId, Option<String>)>> {
    Ok(sqlx::query_as(
        "SELECT id, password_hash FROM account WHERE email = $1 AND closed_at IS NULL",
    )
    .bind(email)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of(conn: &mut Conn, account: &AccountId) -> Result<Option<String>> {
    let row: Option<(Option<String>,)> =
        sqlx::query_as("SELECT password_hash FROM account WHERE id = $1")
            .bind(account)
            .fetch_optional(conn)
            .await?;
    Ok(row.and_then(|(hash,)| hash))
}

pub(super) async fn set(conn: &mut Conn, account: &AccountId, hash: &str) -> Result<()> {
    sqlx::query("UPDATE account SET password_hash = $1 WHERE id = $2")
        .bind(hash)
        .bind(account)
        .execute(conn)
        .await?;
    Ok(())
}
