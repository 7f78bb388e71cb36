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
