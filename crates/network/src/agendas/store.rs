use super::{Agenda, Picks, attendances::Attendance};
use crate::{Conn, Result, db::from_row, ids::AgendaId};

from_row!(Attendance { number, conference, agenda, name, digest, sessions, issued_at });

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Agenda {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            id: row.try_get("id")?,
            conference: row.try_get("conference")?,
            owner: row.try_get("owner")?,
            name: row.try_get("name")?,
            address: row.try_get("address")?,
            language: row.try_get("language")?,
            is: crate::programme::kept(row, "content")?,
            seen: row.try_get("seen")?,
            attended_at: row.try_get("attended_at")?,
            made_at: row.try_get("made_at")?,
            changed_at: row.try_get("changed_at")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Picks {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            id: row.try_get("id")?,
            owner: row.try_get("owner")?,
            name: row.try_get("name")?,
            address: row.try_get("address")?,
            language: row.try_get("language")?,
            is: crate::programme::kept(row, "content")?,
        })
    }
}

/// Everybody's, those who came first first.
pub(super) async fn picks(conn: &mut Conn, conference: &str) -> Result<Vec<Picks>> {
    Ok(sqlx::query_as(
        "SELECT id, owner, name, address, language, content FROM agenda
         WHERE conference = $1 ORDER BY id",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn get(conn: &mut Conn, id: &AgendaId) -> Result<Option<Agenda>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, owner, name, address, language, content, seen, attended_at,
                made_at, changed_at
         FROM agenda WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_owner(
    conn: &mut Conn,
    conference: &str,
    owner: &str,
) -> Result<Option<Agenda>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, owner, name, address, language, content, seen, attended_at,
                made_at, changed_at
         FROM agenda WHERE conference = $1 AND owner = $2",
    )
    .bind(conference)
    .bind(owner)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<Agenda>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, owner, name, address, language, content, seen, attended_at,
                made_at, changed_at
         FROM agenda WHERE conference = $1 ORDER BY name, id",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(conn: &mut Conn, one: &Agenda) -> Result<()> {
    sqlx::query(
        "INSERT INTO agenda (id, conference, owner, name, address, language, content, seen,
                             attended_at, made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(&one.id)
    .bind(&one.conference)
    .bind(&one.owner)
    .bind(&one.name)
    .bind(&one.address)
    .bind(&one.language)
    .bind(serde_json::to_string(&one.is)?)
    .bind(one.seen)
    .bind(one.attended_at.as_ref())
    .bind(&one.made_at)
    .bind(&one.changed_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn update(conn: &mut Conn, one: &Agenda) -> Result<()> {
    sqlx::query(
        "UPDATE agenda SET name = $1, language = $2, content = $3, seen = $4, attended_at = $5,
                           changed_at = $6
         WHERE id = $7",
    )
    .bind(&one.name)
    .bind(&one.language)
    .bind(serde_json::to_string(&one.is)?)
    .bind(one.seen)
    .bind(one.attended_at.as_ref())
    .bind(&one.changed_at)
    .bind(&one.id)
    .execute(conn)
    .await?;
    Ok(())
}

/// Only to forget: what is left of a timetable.
pub(super) async fn rewrite(conn: &mut Conn, one: &Agenda) -> Result<()> {
    sqlx::query(
        "UPDATE agenda SET owner = $1, name = $2, address = $3, content = $4 WHERE id = $5",
    )
    .bind(&one.owner)
    .bind(&one.name)
    .bind(&one.address)
    .bind(serde_json::to_string(&one.is)?)
    .bind(&one.id)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whoever is registered has one address, that of their registration.
pub(super) async fn readdress(conn: &mut Conn, owner: &str, address: &str) -> Result<()> {
    sqlx::query("UPDATE agenda SET address = $1 WHERE owner = $2")
        .bind(address)
        .bind(owner)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn attendance(conn: &mut Conn, number: &str) -> Result<Option<Attendance>> {
    Ok(sqlx::query_as(
        "SELECT number, conference, agenda, name, digest, sessions, issued_at
         FROM attendance WHERE number = $1",
    )
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn attendance_of(
    conn: &mut Conn,
    agenda: &AgendaId,
) -> Result<Option<Attendance>> {
    Ok(sqlx::query_as(
        "SELECT number, conference, agenda, name, digest, sessions, issued_at
         FROM attendance WHERE agenda = $1",
    )
    .bind(agenda)
    .fetch_optional(conn)
    .await?)
}

/// Certificates of a conference that still hold a name.
pub(super) async fn named(conn: &mut Conn, conference: &str) -> Result<Vec<Attendance>> {
    Ok(sqlx::query_as(
        "SELECT number, conference, agenda, name, digest, sessions, issued_at
         FROM attendance WHERE conference = $1 AND name <> ''",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

/// Only to forget: a digest in place of the name.
pub(super) async fn unname(conn: &mut Conn, one: &Attendance) -> Result<()> {
    sqlx::query("UPDATE attendance SET name = $1, digest = $2 WHERE number = $3")
        .bind(&one.name)
        .bind(&one.digest)
        .bind(&one.number)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert_attendance(conn: &mut Conn, new: &Attendance) -> Result<()> {
    sqlx::query(
        "INSERT INTO attendance (number, conference, agenda, name, digest, sessions, issued_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&new.number)
    .bind(&new.conference)
    .bind(&new.agenda)
    .bind(&new.name)
    .bind(&new.digest)
    .bind(new.sessions)
    .bind(&new.issued_at)
    .execute(conn)
    .await?;
    Ok(())
}
