//! Panels, seats and what was ruled by hand.

use sqlx::{FromRow, Row, any::AnyRow};

use crate::{
    Conn, Result,
    db::json,
    ids::{AccountId, At, SubmissionId},
    reviews::{Jury, Ruling, Seat, SeatState},
};

impl<'r> FromRow<'r, AnyRow> for Jury {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            objective: row.try_get("objective")?,
            proof: json(row, "proof")?,
            formed_at: row.try_get("formed_at")?,
            formed_by: row.try_get("formed_by")?,
            confirmed_at: row.try_get("confirmed_at")?,
            confirmed_by: row.try_get("confirmed_by")?,
        })
    }
}

impl<'r> FromRow<'r, AnyRow> for Seat {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            submission: row.try_get("submission")?,
            account: row.try_get("account")?,
            state: SeatState::read(&row.try_get::<String, _>("state")?),
            reason: row.try_get("reason")?,
            since: row.try_get("since")?,
        })
    }
}

pub(in crate::reviews) async fn put_jury(conn: &mut Conn, call: &str, jury: &Jury) -> Result<()> {
    sqlx::query(
        "INSERT INTO jury (call, objective, proof, formed_at, formed_by, confirmed_at,
                           confirmed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (call) DO UPDATE
         SET objective = $2, proof = $3, formed_at = $4, formed_by = $5, confirmed_at = $6,
             confirmed_by = $7",
    )
    .bind(call)
    .bind(&jury.objective)
    .bind(serde_json::to_string(&jury.proof)?)
    .bind(&jury.formed_at)
    .bind(&jury.formed_by)
    .bind(&jury.confirmed_at)
    .bind(&jury.confirmed_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(in crate::reviews) async fn jury(conn: &mut Conn, call: &str) -> Result<Option<Jury>> {
    Ok(sqlx::query_as(
        "SELECT objective, proof, formed_at, formed_by, confirmed_at, confirmed_by
         FROM jury WHERE call = $1",
    )
    .bind(call)
    .fetch_optional(conn)
    .await?)
}

pub(in crate::reviews) async fn put_seat(conn: &mut Conn, seat: &Seat) -> Result<()> {
    sqlx::query(
        "INSERT INTO seat (submission, account, state, reason, since)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (submission, account) DO UPDATE SET state = $3, reason = $4, since = $5",
    )
    .bind(&seat.submission)
    .bind(&seat.account)
    .bind(seat.state.code())
    .bind(&seat.reason)
    .bind(&seat.since)
    .execute(conn)
    .await?;
    Ok(())
}

/// The seats of a call that are held or proposed.
pub(in crate::reviews) async fn seats(conn: &mut Conn, call: &str) -> Result<Vec<Seat>> {
    Ok(sqlx::query_as(
        "SELECT t.submission, t.account, t.state, t.reason, t.since
         FROM seat t JOIN submission s ON s.id = t.submission
         WHERE s.call = $1 AND t.state <> 'released' ORDER BY t.submission, t.account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

pub(in crate::reviews) async fn seat(
    conn: &mut Conn,
    submission: &SubmissionId,
    account: &AccountId,
) -> Result<Option<Seat>> {
    Ok(sqlx::query_as(
        "SELECT submission, account, state, reason, since FROM seat
         WHERE submission = $1 AND account = $2",
    )
    .bind(submission)
    .bind(account)
    .fetch_optional(conn)
    .await?)
}

pub(in crate::reviews) async fn rule(
    conn: &mut Conn,
    submission: &SubmissionId,
    account: &AccountId,
    ruling: Option<Ruling>,
    by: &str,
    at: &At,
) -> Result<()> {
    sqlx::query("DELETE FROM seat_ruling WHERE submission = $1 AND account = $2")
        .bind(submission)
        .bind(account)
        .execute(&mut *conn)
        .await?;
    let Some(ruling) = ruling else { return Ok(()) };
    sqlx::query(
        "INSERT INTO seat_ruling (submission, account, ruling, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(submission)
    .bind(account)
    .bind(ruling.code())
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(in crate::reviews) async fn rulings(
    conn: &mut Conn,
    call: &str,
) -> Result<Vec<(SubmissionId, AccountId, Ruling)>> {
    let rows: Vec<(SubmissionId, AccountId, String)> = sqlx::query_as(
        "SELECT r.submission, r.account, r.ruling
         FROM seat_ruling r JOIN submission s ON s.id = r.submission
         WHERE s.call = $1 ORDER BY r.submission, r.account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?;
    let read = |word: &str| if word == "pin" { Ruling::Pin } else { Ruling::Forbid };
    Ok(rows.into_iter().map(|(s, a, word)| (s, a, read(&word))).collect())
}
