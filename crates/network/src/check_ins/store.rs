use super::{CheckIn, Gate};
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, GateId, RegistrationId},
};

from_row!(Gate { id, conference, name, made_at, seen_at, shut_at });
from_row!(CheckIn { id, conference, session, badge, registration, gate, scanned_at, received_at });

pub(super) async fn insert_gate(conn: &mut Conn, gate: &Gate) -> Result<()> {
    sqlx::query(
        "INSERT INTO check_in_gate (id, conference, name, made_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(&gate.id)
    .bind(&gate.conference)
    .bind(&gate.name)
    .bind(&gate.made_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn gate(conn: &mut Conn, id: &GateId) -> Result<Option<Gate>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, name, made_at, seen_at, shut_at FROM check_in_gate WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn gates(conn: &mut Conn, conference: &str) -> Result<Vec<Gate>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, name, made_at, seen_at, shut_at FROM check_in_gate
         WHERE conference = $1 ORDER BY name, id",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn shut_gate(conn: &mut Conn, id: &GateId, now: &At) -> Result<()> {
    sqlx::query("UPDATE check_in_gate SET shut_at = $1 WHERE id = $2 AND shut_at IS NULL")
        .bind(now)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn seen(conn: &mut Conn, id: &GateId, now: &At) -> Result<()> {
    sqlx::query("UPDATE check_in_gate SET seen_at = $1 WHERE id = $2")
        .bind(now)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Keeps a scan, unless it was kept before.
pub(super) async fn insert(conn: &mut Conn, one: &CheckIn) -> Result<()> {
    sqlx::query(
        "INSERT INTO check_in (id, conference, session, badge, registration, gate, scanned_at,
                               received_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO NOTHING",
    )
    .bind(&one.id)
    .bind(&one.conference)
    .bind(&one.session)
    .bind(&one.badge)
    .bind(one.registration.clone())
    .bind(&one.gate)
    .bind(&one.scanned_at)
    .bind(&one.received_at)
    .execute(conn)
    .await?;
    Ok(())
}

/// The first scan of somebody at a door.
pub(super) async fn first(
    conn: &mut Conn,
    conference: &str,
    session: &str,
    who: &RegistrationId,
) -> Result<Option<CheckIn>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, session, badge, registration, gate, scanned_at, received_at
         FROM check_in WHERE conference = $1 AND session = $2 AND registration = $3
         ORDER BY scanned_at, id LIMIT 1",
    )
    .bind(conference)
    .bind(session)
    .bind(who)
    .fetch_optional(conn)
    .await?)
}

/// In the order in which they were scanned.
pub(super) async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<CheckIn>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, session, badge, registration, gate, scanned_at, received_at
         FROM check_in WHERE conference = $1 ORDER BY scanned_at, id",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}
