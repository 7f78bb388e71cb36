use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::{FromRow, Row, any::AnyRow};

use super::{Bed, Choice, Contact, Forgotten, Needs, Private, Registration, State, Stay, Travel};
use crate::{
    Conn, Result,
    db::from_row,
    ids::{DelegationId, RegistrationId},
    programme::kept,
    revisions::{Revised, versioned},
};

impl<'r> FromRow<'r, AnyRow> for Registration {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let state: String = row.try_get("state")?;
        Ok(Self {
            id: row.try_get("id")?,
            revision: row.try_get("revision")?,
            conference: row.try_get("conference")?,
            delegation: row.try_get("delegation")?,
            number: row.try_get("number")?,
            badge: row.try_get("badge")?,
            state: State::of(&state),
            is: kept(row, "content")?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

impl Revised for Registration {
    versioned!();

    fn told(&self) -> Result<serde_json::Value> {
        // The log may be read by others: no names and nothing private is in it.
        Ok(serde_json::json!({
            "id": self.id, "number": self.number, "part": self.is.part, "state": self.state,
        }))
    }

    async fn replace(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "UPDATE registration SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL",
        )
        .bind(&self.recorded_at)
        .bind(&self.id)
        .execute(conn)
        .await?;
        Ok(())
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        sqlx::query(
            "INSERT INTO registration (id, revision, conference, delegation, number, badge, state,
                                       content, reason, recorded_at, recorded_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(&self.id)
        .bind(self.revision)
        .bind(&self.conference)
        .bind(self.delegation.clone())
        .bind(self.number)
        .bind(&self.badge)
        .bind(self.state.code())
        .bind(serde_json::to_string(&self.is)?)
        .bind(&self.reason)
        .bind(&self.recorded_at)
        .bind(&self.recorded_by)
        .execute(conn)
        .await?;
        Ok(())
    }
}

from_row!(Forgotten { field, rows, forgotten_at, forgotten_by });

fn odd(error: impl std::error::Error + Send + Sync + 'static) -> sqlx::Error {
    sqlx::Error::Decode(Box::new(error))
}

impl<'r> FromRow<'r, AnyRow> for Stay {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let day = |column: &str| -> sqlx::Result<Date> {
            let text: String = row.try_get(column)?;
            text.parse().map_err(odd)
        };
        let state: String = row.try_get("state")?;
        Ok(Self {
            registration: row.try_get("registration")?,
            bed: Bed {
                hotel: row.try_get("hotel")?,
                room: row.try_get("room")?,
                arrives: day("arrives")?,
                leaves: day("leaves")?,
            },
            held: state == "held",
            asked_at: row.try_get("asked_at")?,
        })
    }
}

impl<'r> FromRow<'r, AnyRow> for Choice {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let state: String = row.try_get("state")?;
        Ok(Self {
            registration: row.try_get("registration")?,
            session: row.try_get("session")?,
            held: state == "held",
            asked_at: row.try_get("asked_at")?,
        })
    }
}

fn word(held: bool) -> &'static str {
    if held { "held" } else { "waiting" }
}

pub(super) async fn get(conn: &mut Conn, id: &RegistrationId) -> Result<Option<Registration>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, delegation, number, badge, state, content, reason,
                recorded_at, recorded_by, replaced_at
         FROM registration WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<Registration>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, delegation, number, badge, state, content, reason,
                recorded_at, recorded_by, replaced_at
         FROM registration WHERE conference = $1 AND replaced_at IS NULL ORDER BY id",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn of_delegation(
    conn: &mut Conn,
    delegation: &DelegationId,
) -> Result<Vec<Registration>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, delegation, number, badge, state, content, reason,
                recorded_at, recorded_by, replaced_at
         FROM registration WHERE delegation = $1 AND replaced_at IS NULL ORDER BY id",
    )
    .bind(delegation)
    .fetch_all(conn)
    .await?)
}

/// Whoever of a conference has this address.
pub(super) async fn by_email(
    conn: &mut Conn,
    conference: &str,
    email: &str,
) -> Result<Vec<Registration>> {
    Ok(sqlx::query_as(
        "SELECT r.id, r.revision, r.conference, r.delegation, r.number, r.badge, r.state, r.content,
                r.reason, r.recorded_at, r.recorded_by, r.replaced_at
         FROM registration_private p JOIN registration r ON r.id = p.registration
         WHERE p.conference = $1 AND p.email = $2 AND r.replaced_at IS NULL ORDER BY r.id",
    )
    .bind(conference)
    .bind(email)
    .fetch_all(conn)
    .await?)
}

/// Waits for those who count at the same time.
pub(super) async fn take_turn(conn: &mut Conn, conference: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO registration_turn (conference, turns, last) VALUES ($1, 1, 0)
         ON CONFLICT (conference) DO UPDATE SET turns = registration_turn.turns + 1",
    )
    .bind(conference)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn next_number(conn: &mut Conn, conference: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "UPDATE registration_turn SET last = last + 1 WHERE conference = $1 RETURNING last",
    )
    .bind(conference)
    .fetch_one(conn)
    .await?)
}

/// Keeps what is given and leaves the rest as it is.
pub(super) async fn put_private(
    conn: &mut Conn,
    one: &Registration,
    contact: Option<&Contact>,
    needs: Option<&Needs>,
    travel: Option<&Travel>,
) -> Result<()> {
    let email = contact.map(|contact| contact.email.as_str()).unwrap_or_default();
    let contact = contact.map(serde_json::to_string).transpose()?.unwrap_or_default();
    let needs = match needs {
        Some(needs) if needs.is_empty() => "{}".to_owned(),
        Some(needs) => serde_json::to_string(needs)?,
        None => String::new(),
    };
    let travel = travel.map(serde_json::to_string).transpose()?.unwrap_or_default();
    sqlx::query(
        "INSERT INTO registration_private (registration, conference, contact, needs, travel, email)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (registration) DO UPDATE SET
             email = CASE WHEN $3 = '' THEN registration_private.email ELSE $6 END,
             contact = CASE WHEN $3 = '' THEN registration_private.contact ELSE $3 END,
             needs = CASE WHEN $4 = '' THEN registration_private.needs ELSE $4 END,
             travel = CASE WHEN $5 = '' THEN registration_private.travel ELSE $5 END",
    )
    .bind(&one.id)
    .bind(&one.conference)
    .bind(contact)
    .bind(needs)
    .bind(travel)
    .bind(email)
    .execute(conn)
    .await?;
    Ok(())
}

struct PrivateRow {
    registration: RegistrationId,
    contact: String,
    needs: String,
    travel: String,
}

from_row!(PrivateRow { registration, contact, needs, travel });

impl PrivateRow {
    fn read(self) -> Result<(RegistrationId, Private)> {
        fn part<T: serde::de::DeserializeOwned>(text: &str) -> Result<Option<T>> {
            if text.is_empty() { Ok(None) } else { Ok(Some(serde_json::from_str(text)?)) }
        }
        let private = Private {
            contact: part(&self.contact)?,
            needs: part(&self.needs)?,
            travel: part(&self.travel)?,
        };
        Ok((self.registration, private))
    }
}

pub(super) async fn private(conn: &mut Conn, id: &RegistrationId) -> Result<Private> {
    let row: Option<PrivateRow> = sqlx::query_as(
        "SELECT registration, contact, needs, travel FROM registration_private
         WHERE registration = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    row.map_or_else(|| Ok(Private::default()), |row| Ok(row.read()?.1))
}

pub(super) async fn privates(
    conn: &mut Conn,
    conference: &str,
) -> Result<BTreeMap<RegistrationId, Private>> {
    let rows: Vec<PrivateRow> = sqlx::query_as(
        "SELECT registration, contact, needs, travel FROM registration_private
         WHERE conference = $1",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(PrivateRow::read).collect()
}

pub(super) async fn forget_needs(conn: &mut Conn, id: &RegistrationId) -> Result<()> {
    sqlx::query("UPDATE registration_private SET needs = '', travel = '' WHERE registration = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn stay(conn: &mut Conn, id: &RegistrationId) -> Result<Option<Stay>> {
    Ok(sqlx::query_as(
        "SELECT registration, hotel, room, arrives, leaves, state, asked_at
         FROM registration_stay WHERE registration = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Those who asked first come first.
pub(super) async fn stays(conn: &mut Conn, conference: &str) -> Result<Vec<Stay>> {
    Ok(sqlx::query_as(
        "SELECT registration, hotel, room, arrives, leaves, state, asked_at
         FROM registration_stay WHERE conference = $1 ORDER BY asked_at, registration",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn put_stay(conn: &mut Conn, conference: &str, stay: &Stay) -> Result<()> {
    sqlx::query(
        "INSERT INTO registration_stay (registration, conference, hotel, room, arrives, leaves,
                                        state, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (registration) DO UPDATE SET
             hotel = excluded.hotel, room = excluded.room, arrives = excluded.arrives,
             leaves = excluded.leaves, state = excluded.state, asked_at = excluded.asked_at",
    )
    .bind(&stay.registration)
    .bind(conference)
    .bind(&stay.bed.hotel)
    .bind(&stay.bed.room)
    .bind(stay.bed.arrives.to_string())
    .bind(stay.bed.leaves.to_string())
    .bind(word(stay.held))
    .bind(&stay.asked_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn no_stay(conn: &mut Conn, id: &RegistrationId) -> Result<()> {
    sqlx::query("DELETE FROM registration_stay WHERE registration = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn choices(conn: &mut Conn, id: &RegistrationId) -> Result<Vec<Choice>> {
    Ok(sqlx::query_as(
        "SELECT registration, session, state, asked_at FROM registration_choice
         WHERE registration = $1 ORDER BY asked_at, session",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// Those who asked first come first.
pub(super) async fn choices_of(conn: &mut Conn, conference: &str) -> Result<Vec<Choice>> {
    Ok(sqlx::query_as(
        "SELECT registration, session, state, asked_at FROM registration_choice
         WHERE conference = $1 ORDER BY asked_at, registration, session",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn put_choice(conn: &mut Conn, conference: &str, one: &Choice) -> Result<()> {
    sqlx::query(
        "INSERT INTO registration_choice (registration, session, conference, state, asked_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (registration, session) DO UPDATE SET state = excluded.state",
    )
    .bind(&one.registration)
    .bind(&one.session)
    .bind(conference)
    .bind(word(one.held))
    .bind(&one.asked_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn no_choice(conn: &mut Conn, id: &RegistrationId, session: &str) -> Result<()> {
    sqlx::query("DELETE FROM registration_choice WHERE registration = $1 AND session = $2")
        .bind(id)
        .bind(session)
        .execute(conn)
        .await?;
    Ok(())
}

/// Gives up bed and seats.
pub(super) async fn leave(conn: &mut Conn, id: &RegistrationId) -> Result<()> {
    no_stay(conn, id).await?;
    sqlx::query("DELETE FROM registration_choice WHERE registration = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Rows that still hold something private, by field.
pub(super) async fn left(conn: &mut Conn, conference: &str) -> Result<BTreeMap<&'static str, i64>> {
    let (contact, needs, travel): (i64, i64, i64) = sqlx::query_as(
        "SELECT CAST(COALESCE(SUM(CASE WHEN contact <> '' THEN 1 ELSE 0 END), 0) AS BIGINT),
                CAST(COALESCE(SUM(CASE WHEN needs NOT IN ('', '{}') THEN 1 ELSE 0 END), 0) AS BIGINT),
                CAST(COALESCE(SUM(CASE WHEN travel <> '' THEN 1 ELSE 0 END), 0) AS BIGINT)
         FROM registration_private WHERE conference = $1",
    )
    .bind(conference)
    .fetch_one(&mut *conn)
    .await?;
    let stay: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM registration_stay WHERE conference = $1")
            .bind(conference)
            .fetch_one(&mut *conn)
            .await?;
    let address: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM link
         WHERE address <> ''
           AND (kind IN ('registration', 'invited', 'delegation', 'gate')
                AND opens IN (SELECT id FROM registration WHERE conference = $1
                              UNION SELECT id FROM delegation WHERE conference = $1
                              UNION SELECT id FROM check_in_gate WHERE conference = $1)
                OR kind IN ('guest', 'part', 'interpreter', 'agenda', 'agenda-calendar')
                AND opens LIKE $2)",
    )
    .bind(conference)
    .bind(format!("{conference}/%"))
    .fetch_one(conn)
    .await?;
    Ok([
        ("contact", contact),
        ("needs", needs),
        ("travel", travel),
        ("stay", stay),
        ("address", address),
    ]
    .into())
}

pub(super) async fn empty(conn: &mut Conn, conference: &str) -> Result<()> {
    sqlx::query(
        "UPDATE registration_private SET contact = '', email = '', needs = '', travel = ''
         WHERE conference = $1",
    )
    .bind(conference)
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM registration_stay WHERE conference = $1")
        .bind(conference)
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "UPDATE link SET address = ''
         WHERE kind IN ('registration', 'invited', 'delegation', 'gate')
           AND opens IN (SELECT id FROM registration WHERE conference = $1
                         UNION SELECT id FROM delegation WHERE conference = $1
                         UNION SELECT id FROM check_in_gate WHERE conference = $1)
            OR kind IN ('guest', 'part', 'interpreter', 'agenda', 'agenda-calendar')
           AND opens LIKE $2",
    )
    .bind(conference)
    .bind(format!("{conference}/%"))
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn note_forgotten(
    conn: &mut Conn,
    conference: &str,
    entry: &Forgotten,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO registration_forgotten (conference, field, rows, forgotten_at, forgotten_by)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(conference)
    .bind(&entry.field)
    .bind(entry.rows)
    .bind(&entry.forgotten_at)
    .bind(&entry.forgotten_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn forgotten(conn: &mut Conn, conference: &str) -> Result<Vec<Forgotten>> {
    Ok(sqlx::query_as(
        "SELECT field, rows, forgotten_at, forgotten_by FROM registration_forgotten
         WHERE conference = $1 ORDER BY forgotten_at DESC, field",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}
