//! Jurors with their conflicts, and the letters that remind them.

use std::collections::HashMap;

use sqlx::{FromRow, Row, any::AnyRow};

use crate::{
    Conn, Result,
    db::json,
    ids::{AccountId, At},
    reviews::{Conflict, Juror, NewJuror},
};

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

pub(in crate::reviews) async fn put_juror(
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

pub(in crate::reviews) async fn juror(
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
pub(in crate::reviews) async fn jurors(conn: &mut Conn, call: &str) -> Result<Vec<Juror>> {
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
pub(in crate::reviews) async fn sits_in(
    conn: &mut Conn,
    account: &AccountId,
) -> Result<Vec<Juror>> {
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

pub(in crate::reviews) async fn dismiss(
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

pub(in crate::reviews) async fn declare(
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

pub(in crate::reviews) async fn conflicts(
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
pub(in crate::reviews) async fn all_conflicts(
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

pub(in crate::reviews) async fn withdraw_conflict(
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

/// The jurors of a call with seats for which they have given nothing, and how many those are,
/// who did not get the letter of a stage.
pub(in crate::reviews) async fn to_remind(
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
pub(in crate::reviews) async fn reminded(
    conn: &mut Conn,
    call: &str,
) -> Result<HashMap<AccountId, At>> {
    let rows: Vec<(AccountId, At)> = sqlx::query_as(
        "SELECT account, MAX(written_at) FROM review_reminder WHERE call = $1 GROUP BY account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Whether this is the first to note that a juror gets the letter of a stage.
pub(in crate::reviews) async fn note_reminder(
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
