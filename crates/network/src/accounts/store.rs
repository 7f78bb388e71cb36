use sqlx::{FromRow, Row, any::AnyRow};

use super::Account;
use crate::{
    Appointment, Conn, Result,
    db::from_row,
    ids::{AccountId, AppointmentId, At},
};

from_row!(Account { id, email, name, language, created_at });

pub(super) async fn insert(
    conn: &mut Conn,
    email: &str,
    name: &str,
    language: &str,
    at: At,
) -> Result<Account> {
    Ok(sqlx::query_as(
        "INSERT INTO account (id, email, name, language, created_at)
         VALUES ($1, $2, $3, $4, $5)
         RETURNING id, email, name, language, created_at",
    )
    .bind(AccountId::create())
    .bind(email)
    .bind(name)
    .bind(language)
    .bind(at)
    .fetch_one(conn)
    .await?)
}

pub async fn get(conn: &mut Conn, id: &AccountId) -> Result<Option<Account>> {
    Ok(sqlx::query_as(
        "SELECT id, email, name, language, created_at FROM account
         WHERE id = $1 AND closed_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub async fn by_email(conn: &mut Conn, email: &str) -> Result<Option<Account>> {
    Ok(sqlx::query_as(
        "SELECT id, email, name, language, created_at FROM account
         WHERE email = $1 AND closed_at IS NULL",
    )
    .bind(email.trim().to_lowercase())
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn appointments(conn: &mut Conn, account: &AccountId) -> Result<Vec<Appointment>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT role, scope FROM appointment
         WHERE account = $1 AND ended_at IS NULL
         ORDER BY granted_at, role, scope",
    )
    .bind(account)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|(role, scope)| Ok(Appointment { role: role.parse()?, scope })).collect()
}

pub(super) async fn appoint(
    conn: &mut Conn,
    account: &AccountId,
    new: &Appointment,
    by: &str,
    at: At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO appointment (id, account, role, scope, granted_at, granted_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(AppointmentId::create())
    .bind(account)
    .bind(new.role.code())
    .bind(&new.scope)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether there was such an appointment.
pub(super) async fn dismiss(
    conn: &mut Conn,
    account: &AccountId,
    old: &Appointment,
    at: At,
) -> Result<bool> {
    let ended = sqlx::query(
        "UPDATE appointment SET ended_at = $1
         WHERE account = $2 AND role = $3 AND scope = $4 AND ended_at IS NULL",
    )
    .bind(at)
    .bind(account)
    .bind(old.role.code())
    .bind(&old.scope)
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// Also by an account that is closed.
pub(super) async fn is_taken(conn: &mut Conn, email: &str) -> Result<bool> {
    let found: Option<String> = sqlx::query_scalar("SELECT id FROM account WHERE email = $1")
        .bind(email)
        .fetch_optional(conn)
        .await?;
    Ok(found.is_some())
}

pub(super) async fn settle(
    conn: &mut Conn,
    id: &AccountId,
    name: &str,
    language: &str,
) -> Result<()> {
    sqlx::query("UPDATE account SET name = $1, language = $2 WHERE id = $3")
        .bind(name)
        .bind(language)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether the account was open.
pub(super) async fn close(conn: &mut Conn, id: &AccountId, now: &At) -> Result<bool> {
    let closed =
        sqlx::query("UPDATE account SET closed_at = $1 WHERE id = $2 AND closed_at IS NULL")
            .bind(now)
            .bind(id)
            .execute(conn)
            .await?;
    Ok(closed.rows_affected() > 0)
}

/// Whether the account was closed.
pub(super) async fn reopen(conn: &mut Conn, id: &AccountId) -> Result<bool> {
    let reopened =
        sqlx::query("UPDATE account SET closed_at = NULL WHERE id = $1 AND closed_at IS NOT NULL")
            .bind(id)
            .execute(conn)
            .await?;
    Ok(reopened.rows_affected() > 0)
}

/// How many open accounts administer the network.
pub(super) async fn administrators(conn: &mut Conn) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT COUNT(*) FROM appointment JOIN account ON account.id = appointment.account
         WHERE role = 'administrator' AND ended_at IS NULL AND closed_at IS NULL",
    )
    .fetch_one(conn)
    .await?)
}

/// Every account, when it was closed and when it was last used.
pub(super) async fn all(conn: &mut Conn) -> Result<Vec<(Account, Option<At>, Option<At>)>> {
    let rows: Vec<AnyRow> = sqlx::query(
        "SELECT account.id, email, name, language, account.created_at, closed_at,
                (SELECT MAX(last_seen_at) FROM session WHERE session.account = account.id)
                    AS last_seen_at
         FROM account",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((Account::from_row(row)?, row.try_get("closed_at")?, row.try_get("last_seen_at")?))
        })
        .collect()
}

/// Who holds which role, of all.
pub(super) async fn all_appointments(conn: &mut Conn) -> Result<Vec<(AccountId, String, String)>> {
    Ok(sqlx::query_as(
        "SELECT account, role, scope FROM appointment
         WHERE ended_at IS NULL ORDER BY granted_at, role, scope",
    )
    .fetch_all(conn)
    .await?)
}

/// The name behind an actor's id, also of a closed account.
pub async fn name_of(conn: &mut Conn, actor: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar("SELECT name FROM account WHERE id = $1")
        .bind(actor)
        .fetch_optional(conn)
        .await?)
}
