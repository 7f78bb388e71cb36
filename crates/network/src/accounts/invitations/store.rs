use sqlx::{FromRow, Row, any::AnyRow};

use super::Invitation;
use crate::{
    Appointment, Conn, Error, Result,
    ids::{At, InvitationId},
};

impl<'r> FromRow<'r, AnyRow> for Invitation {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let role: String = row.try_get("role")?;
        let role = role.parse().map_err(|error: Error| sqlx::Error::Decode(Box::new(error)))?;
        Ok(Self {
            id: row.try_get("id")?,
            email: row.try_get("email")?,
            appointment: Appointment { role, scope: row.try_get("scope")? },
            language: row.try_get("language")?,
            invited_at: row.try_get("invited_at")?,
            invited_by: row.try_get("invited_by")?,
            expires_at: row.try_get("expires_at")?,
        })
    }
}

pub(super) async fn insert(conn: &mut Conn, new: &Invitation, hash: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO invitation
             (id, hash, email, role, scope, language, invited_at, invited_by, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&new.id)
    .bind(hash)
    .bind(&new.email)
    .bind(new.appointment.role.code())
    .bind(&new.appointment.scope)
    .bind(&new.language)
    .bind(&new.invited_at)
    .bind(&new.invited_by)
    .bind(&new.expires_at)
    .execute(conn)
    .await?;
    Ok(())
}

/// Withdraws what is open for the same address and role.
pub(super) async fn replace(
    conn: &mut Conn,
    email: &str,
    new: &Appointment,
    now: &At,
) -> Result<()> {
    sqlx::query(
        "UPDATE invitation SET withdrawn_at = $1
         WHERE email = $2 AND role = $3 AND scope = $4
           AND accepted_at IS NULL AND withdrawn_at IS NULL",
    )
    .bind(now)
    .bind(email)
    .bind(new.role.code())
    .bind(&new.scope)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn open(conn: &mut Conn, now: &At) -> Result<Vec<Invitation>> {
    Ok(sqlx::query_as(
        "SELECT id, email, role, scope, language, invited_at, invited_by, expires_at
         FROM invitation
         WHERE accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $1
         ORDER BY invited_at DESC, id DESC",
    )
    .bind(now)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn get(
    conn: &mut Conn,
    id: &InvitationId,
    now: &At,
) -> Result<Option<Invitation>> {
    Ok(sqlx::query_as(
        "SELECT id, email, role, scope, language, invited_at, invited_by, expires_at
         FROM invitation
         WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2",
    )
    .bind(id)
    .bind(now)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn by_hash(conn: &mut Conn, hash: &str, now: &At) -> Result<Option<Invitation>> {
    Ok(sqlx::query_as(
        "SELECT id, email, role, scope, language, invited_at, invited_by, expires_at
         FROM invitation
         WHERE hash = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(conn)
    .await?)
}

/// Whether it was still open.
pub(super) async fn accept(conn: &mut Conn, id: &InvitationId, now: &At) -> Result<bool> {
    let accepted = sqlx::query(
        "UPDATE invitation SET accepted_at = $1
         WHERE id = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $1",
    )
    .bind(now)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(accepted.rows_affected() > 0)
}

pub(super) async fn withdraw(conn: &mut Conn, id: &InvitationId, now: &At) -> Result<()> {
    sqlx::query("UPDATE invitation SET withdrawn_at = $1 WHERE id = $2 AND accepted_at IS NULL")
        .bind(now)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}
