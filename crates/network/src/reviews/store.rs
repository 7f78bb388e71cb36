use std::collections::HashMap;

use sqlx::{FromRow, Row, any::AnyRow};

use super::{Conflict, Juror, Jury, NewJuror, Review, Ruling, Said, Seat, SeatState};
use crate::{
    Conn, Result,
    ids::{AccountId, At, SubmissionId},
};

fn json<T: serde::de::DeserializeOwned>(row: &AnyRow, column: &str) -> sqlx::Result<T> {
    let text: String = row.try_get(column)?;
    serde_json::from_str(&text)
        .map_err(|error| sqlx::Error::ColumnDecode { index: column.into(), source: error.into() })
}

impl<'r> FromRow<'r, AnyRow> for Juror {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            call: row.try_get("call")?,
            account: row.try_get("account")?,
            name: row.try_get("name")?,
            email: row.try_get("email")?,
            language: row.try_get("language")?,
            country: row.try_get("country")?,
            languages: json(row, "languages")?,
            expertise: json(row, "expertise")?,
            least: row.try_get("least")?,
            most: row.try_get("most")?,
            appointed_at: row.try_get("appointed_at")?,
            dismissed_at: row.try_get("dismissed_at")?,
        })
    }
}

impl<'r> FromRow<'r, AnyRow> for Conflict {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            place: row.try_get("place")?,
            reason: row.try_get("reason")?,
            declared_at: Some(row.try_get("declared_at")?),
        })
    }
}

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

impl<'r> FromRow<'r, AnyRow> for Review {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let state: String = row.try_get("state")?;
        Ok(Self {
            submission: row.try_get("submission")?,
            account: row.try_get("account")?,
            revision: row.try_get("revision")?,
            given: state == "given",
            scores: json(row, "scores")?,
            remark: row.try_get("remark")?,
            recorded_at: row.try_get("recorded_at")?,
        })
    }
}

crate::db::from_row!(Said { number, account, text, said_at });

pub(super) async fn put_juror(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
    new: &NewJuror,
    by: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO juror (call, account, country, languages, expertise, least, most,
                            appointed_at, appointed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (call, account) DO UPDATE
         SET country = $3, languages = $4, expertise = $5, least = $6, most = $7,
             dismissed_at = NULL",
    )
    .bind(call)
    .bind(account)
    .bind(&new.country)
    .bind(serde_json::to_string(&new.languages)?)
    .bind(serde_json::to_string(&new.expertise)?)
    .bind(new.least)
    .bind(new.most)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn juror(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
) -> Result<Option<Juror>> {
    Ok(sqlx::query_as(
        "SELECT j.call, j.account, a.name, a.email, a.language, j.country, j.languages,
                j.expertise, j.least, j.most, j.appointed_at, j.dismissed_at
         FROM juror j JOIN account a ON a.id = j.account
         WHERE j.call = $1 AND j.account = $2",
    )
    .bind(call)
    .bind(account)
    .fetch_optional(conn)
    .await?)
}

/// Everybody who was ever on the jury, in the order of appointment.
pub(super) async fn jurors(conn: &mut Conn, call: &str) -> Result<Vec<Juror>> {
    Ok(sqlx::query_as(
        "SELECT j.call, j.account, a.name, a.email, a.language, j.country, j.languages,
                j.expertise, j.least, j.most, j.appointed_at, j.dismissed_at
         FROM juror j JOIN account a ON a.id = j.account
         WHERE j.call = $1 ORDER BY j.appointed_at, j.account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

/// The juries that somebody is on, the newest first.
pub(super) async fn sits_in(conn: &mut Conn, account: &AccountId) -> Result<Vec<Juror>> {
    Ok(sqlx::query_as(
        "SELECT j.call, j.account, a.name, a.email, a.language, j.country, j.languages,
                j.expertise, j.least, j.most, j.appointed_at, j.dismissed_at
         FROM juror j JOIN account a ON a.id = j.account
         WHERE j.account = $1 AND j.dismissed_at IS NULL ORDER BY j.appointed_at DESC, j.call",
    )
    .bind(account)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn dismiss(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
    at: &At,
) -> Result<()> {
    sqlx::query("UPDATE juror SET dismissed_at = $1 WHERE call = $2 AND account = $3")
        .bind(at)
        .bind(call)
        .bind(account)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn declare(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
    place: &str,
    reason: &str,
    by: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO juror_conflict (call, account, place, reason, declared_at, declared_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(call)
    .bind(account)
    .bind(place)
    .bind(reason)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn conflicts(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
) -> Result<Vec<Conflict>> {
    Ok(sqlx::query_as(
        "SELECT place, reason, declared_at FROM juror_conflict
         WHERE call = $1 AND account = $2 AND withdrawn_at IS NULL ORDER BY declared_at, place",
    )
    .bind(call)
    .bind(account)
    .fetch_all(conn)
    .await?)
}

/// Those that were declared in a call, by whom.
pub(super) async fn all_conflicts(
    conn: &mut Conn,
    call: &str,
) -> Result<Vec<(AccountId, Conflict)>> {
    let rows: Vec<(AccountId, String, String, At)> = sqlx::query_as(
        "SELECT account, place, reason, declared_at FROM juror_conflict
         WHERE call = $1 AND withdrawn_at IS NULL ORDER BY declared_at, place",
    )
    .bind(call)
    .fetch_all(conn)
    .await?;
    let conflict = |(account, place, reason, at): (AccountId, String, String, At)| {
        (account, Conflict { place, reason, declared_at: Some(at) })
    };
    Ok(rows.into_iter().map(conflict).collect())
}

pub(super) async fn withdraw_conflict(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
    place: &str,
    at: &At,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE juror_conflict SET withdrawn_at = $1
         WHERE call = $2 AND account = $3 AND place = $4 AND withdrawn_at IS NULL",
    )
    .bind(at)
    .bind(call)
    .bind(account)
    .bind(place)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn put_jury(conn: &mut Conn, call: &str, jury: &Jury) -> Result<()> {
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

pub(super) async fn jury(conn: &mut Conn, call: &str) -> Result<Option<Jury>> {
    Ok(sqlx::query_as(
        "SELECT objective, proof, formed_at, formed_by, confirmed_at, confirmed_by
         FROM jury WHERE call = $1",
    )
    .bind(call)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn put_seat(conn: &mut Conn, seat: &Seat) -> Result<()> {
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
pub(super) async fn seats(conn: &mut Conn, call: &str) -> Result<Vec<Seat>> {
    Ok(sqlx::query_as(
        "SELECT t.submission, t.account, t.state, t.reason, t.since
         FROM seat t JOIN submission s ON s.id = t.submission
         WHERE s.call = $1 AND t.state <> 'released' ORDER BY t.submission, t.account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn seat(
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

pub(super) async fn rule(
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

pub(super) async fn rulings(
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

pub(super) async fn put_review(conn: &mut Conn, review: &Review) -> Result<()> {
    sqlx::query(
        "UPDATE review SET replaced_at = $1
         WHERE submission = $2 AND account = $3 AND replaced_at IS NULL",
    )
    .bind(&review.recorded_at)
    .bind(&review.submission)
    .bind(&review.account)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "INSERT INTO review (submission, account, revision, state, scores, remark, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&review.submission)
    .bind(&review.account)
    .bind(review.revision)
    .bind(if review.given { "given" } else { "draft" })
    .bind(serde_json::to_string(&review.scores)?)
    .bind(&review.remark)
    .bind(&review.recorded_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn review(
    conn: &mut Conn,
    submission: &SubmissionId,
    account: &AccountId,
) -> Result<Option<Review>> {
    Ok(sqlx::query_as(
        "SELECT submission, account, revision, state, scores, remark, recorded_at FROM review
         WHERE submission = $1 AND account = $2 AND replaced_at IS NULL",
    )
    .bind(submission)
    .bind(account)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn reviews_of(conn: &mut Conn, submission: &SubmissionId) -> Result<Vec<Review>> {
    Ok(sqlx::query_as(
        "SELECT submission, account, revision, state, scores, remark, recorded_at FROM review
         WHERE submission = $1 AND replaced_at IS NULL ORDER BY account",
    )
    .bind(submission)
    .fetch_all(conn)
    .await?)
}

/// Which reviews of a call are begun or given: whose, of what, and whether it is given.
pub(super) async fn progress(
    conn: &mut Conn,
    call: &str,
) -> Result<Vec<(SubmissionId, AccountId, bool)>> {
    let rows: Vec<(SubmissionId, AccountId, String)> = sqlx::query_as(
        "SELECT r.submission, r.account, r.state
         FROM review r JOIN submission s ON s.id = r.submission
         WHERE s.call = $1 AND r.replaced_at IS NULL ORDER BY r.submission, r.account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(of, who, state)| (of, who, state == "given")).collect())
}

/// The reviews of one juror of a call that hold.
pub(super) async fn reviews_by(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
) -> Result<Vec<Review>> {
    Ok(sqlx::query_as(
        "SELECT r.submission, r.account, r.revision, r.state, r.scores, r.remark, r.recorded_at
         FROM review r JOIN submission s ON s.id = r.submission
         WHERE s.call = $1 AND r.account = $2 AND r.replaced_at IS NULL ORDER BY r.submission",
    )
    .bind(call)
    .bind(account)
    .fetch_all(conn)
    .await?)
}

/// What each juror gave first, before the others came into sight, and what holds of it now: one
/// row where that is the same.
pub(super) async fn given(conn: &mut Conn, call: &str) -> Result<Vec<Review>> {
    Ok(sqlx::query_as(
        "SELECT r.submission, r.account, r.revision, r.state, r.scores, r.remark, r.recorded_at
         FROM review r JOIN submission s ON s.id = r.submission
         WHERE s.call = $1 AND r.state = 'given' AND (r.replaced_at IS NULL OR r.revision = (
             SELECT MIN(f.revision) FROM review f
             WHERE f.submission = r.submission AND f.account = r.account AND f.state = 'given'))
         ORDER BY r.submission, r.account, r.revision",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn say(
    conn: &mut Conn,
    submission: &SubmissionId,
    account: &str,
    text: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO deliberation (submission, number, account, text, said_at)
         VALUES ($1, (SELECT COUNT(*) + 1 FROM deliberation WHERE submission = $1), $2, $3, $4)",
    )
    .bind(submission)
    .bind(account)
    .bind(text)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn talk(conn: &mut Conn, submission: &SubmissionId) -> Result<Vec<Said>> {
    Ok(sqlx::query_as(
        "SELECT number, account, text, said_at FROM deliberation
         WHERE submission = $1 ORDER BY number",
    )
    .bind(submission)
    .fetch_all(conn)
    .await?)
}

/// The jurors of a call with seats for which they have given nothing, and how many those are,
/// who did not get the letter of a stage.
pub(super) async fn to_remind(
    conn: &mut Conn,
    call: &str,
    stage: &str,
) -> Result<Vec<(Juror, usize)>> {
    let rows: Vec<(AccountId, i64)> = sqlx::query_as(
        "SELECT t.account, COUNT(*)
         FROM seat t JOIN submission s ON s.id = t.submission
         WHERE s.call = $1 AND t.state = 'assigned'
           AND NOT EXISTS (SELECT 1 FROM review r
                           WHERE r.submission = t.submission AND r.account = t.account
                             AND r.replaced_at IS NULL AND r.state = 'given')
           AND NOT EXISTS (SELECT 1 FROM review_reminder n
                           WHERE n.call = $1 AND n.account = t.account AND n.stage = $2)
         GROUP BY t.account ORDER BY t.account",
    )
    .bind(call)
    .bind(stage)
    .fetch_all(&mut *conn)
    .await?;
    let mut all = vec![];
    for (account, open) in rows {
        let found = juror(conn, call, &account).await?;
        if let Some(found) = found.filter(|juror| juror.dismissed_at.is_none()) {
            all.push((found, usize::try_from(open).unwrap_or(0)));
        }
    }
    Ok(all)
}

/// When the jurors of a call were last reminded.
pub(super) async fn reminded(conn: &mut Conn, call: &str) -> Result<HashMap<AccountId, At>> {
    let rows: Vec<(AccountId, At)> = sqlx::query_as(
        "SELECT account, MAX(written_at) FROM review_reminder WHERE call = $1 GROUP BY account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Whether this is the first to note that a juror gets the letter of a stage.
pub(super) async fn note_reminder(
    conn: &mut Conn,
    juror: &Juror,
    stage: &str,
    at: &At,
) -> Result<bool> {
    let noted = sqlx::query(
        "INSERT INTO review_reminder (call, account, stage, written_at)
         VALUES ($1, $2, $3, $4) ON CONFLICT (call, account, stage) DO NOTHING",
    )
    .bind(&juror.call)
    .bind(&juror.account)
    .bind(stage)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(noted.rows_affected() == 1)
}
