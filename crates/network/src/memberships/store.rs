use sqlx::{FromRow, Row, any::AnyRow};

use super::{Reminder, Spell, Stretch};
use crate::{
    Conn, Error, Result, When,
    db::from_row,
    ids::{At, CityCode, Known, MembershipId},
};

impl<'r> FromRow<'r, AnyRow> for Spell {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let when = |column: &str| {
            let text: Option<String> = row.try_get(column)?;
            text.map(|text| text.parse::<When>()).transpose().map_err(|e| unreadable(column, e))
        };
        Ok(Self {
            id: row.try_get("id")?,
            revision: row.try_get("revision")?,
            city: row.try_get("city")?,
            state: row
                .try_get::<String, _>("state")?
                .parse()
                .map_err(|e| unreadable("state", e))?,
            since: when("since")?,
            until: when("until")?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

fn unreadable(column: &str, error: Error) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: error.into() }
}

pub(super) async fn insert(
    conn: &mut Conn,
    city: &CityCode,
    new: &Stretch,
    reason: &str,
    by: &str,
    at: &At,
) -> Result<Spell> {
    put(conn, &MembershipId::create(), 1, city, new, reason, by, at).await
}

/// Closes the revision that `held` is and writes the next. Fails where another was faster.
pub(super) async fn revise(
    conn: &mut Conn,
    held: &Spell,
    new: &Stretch,
    reason: &str,
    by: &str,
    at: &At,
) -> Result<Spell> {
    let closed = sqlx::query(
        "UPDATE membership SET replaced_at = $1
         WHERE id = $2 AND revision = $3 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(&held.id)
    .bind(held.revision)
    .execute(&mut *conn)
    .await?;
    if closed.rows_affected() == 0 {
        return Err(Error::Conflict("membership-changed-meanwhile"));
    }
    put(conn, &held.id, held.revision + 1, &held.city, new, reason, by, at).await
}

#[expect(clippy::too_many_arguments, reason = "the columns of one row, used twice above")]
async fn put(
    conn: &mut Conn,
    id: &MembershipId,
    revision: i64,
    city: &CityCode,
    new: &Stretch,
    reason: &str,
    by: &str,
    at: &At,
) -> Result<Spell> {
    Ok(sqlx::query_as(
        "INSERT INTO membership
             (id, revision, city, state, since, until, reason, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         RETURNING id, revision, city, state, since, until, reason, recorded_at, recorded_by",
    )
    .bind(id)
    .bind(revision)
    .bind(city)
    .bind(new.state.code())
    .bind(new.since.as_ref().map(When::as_str))
    .bind(new.until.as_ref().map(When::as_str))
    .bind(reason)
    .bind(at)
    .bind(by)
    .fetch_one(conn)
    .await?)
}

/// The revision of a spell that holds now.
pub(super) async fn get(conn: &mut Conn, id: &MembershipId) -> Result<Option<Spell>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, state, since, until, reason, recorded_at, recorded_by
         FROM membership WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// The spells of a city, the earliest first.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Spell>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, state, since, until, reason, recorded_at, recorded_by
         FROM membership
         WHERE city = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY COALESCE(since, ''), id",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// The spells of every city.
pub async fn all(conn: &mut Conn, known: &Known) -> Result<Vec<Spell>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, state, since, until, reason, recorded_at, recorded_by
         FROM membership
         WHERE recorded_at < $1 AND (replaced_at IS NULL OR replaced_at >= $1)
         ORDER BY city, COALESCE(since, ''), id",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Every revision of every spell of a city that was known, the newest first.
pub async fn history(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Spell>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, state, since, until, reason, recorded_at, recorded_by
         FROM membership WHERE city = $1 AND recorded_at < $2
         ORDER BY recorded_at DESC, id DESC, revision DESC",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

from_row!(Reminder { call, city, stage, due, letters, written_at });

/// Every letter about a report, in the order in which they were written.
pub(super) async fn reminders(conn: &mut Conn) -> Result<Vec<Reminder>> {
    Ok(sqlx::query_as(
        "SELECT call, city, stage, due, letters, written_at
         FROM membership_reminder ORDER BY written_at, stage",
    )
    .fetch_all(conn)
    .await?)
}

/// Notes that a city is written to; `false` where it was before.
pub(super) async fn note_reminder(conn: &mut Conn, new: &Reminder) -> Result<bool> {
    let noted = sqlx::query(
        "INSERT INTO membership_reminder (call, city, stage, due, letters, written_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (call, city, stage, due) DO NOTHING",
    )
    .bind(&new.call)
    .bind(&new.city)
    .bind(&new.stage)
    .bind(&new.due)
    .bind(new.letters)
    .bind(&new.written_at)
    .execute(conn)
    .await?;
    Ok(noted.rows_affected() == 1)
}

/// Whether a city has sent its answer to a call.
pub(super) async fn is_sent(conn: &mut Conn, call: &str, city: &CityCode) -> Result<bool> {
    let sent: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM submission
         WHERE call = $1 AND city = $2 AND state NOT IN ('draft', 'returned', 'reopened', 'withdrawn')",
    )
    .bind(call)
    .bind(city)
    .fetch_one(conn)
    .await?;
    Ok(sent > 0)
}
