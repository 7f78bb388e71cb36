use jiff::civil::Date;
use sqlx::{FromRow, Row, any::AnyRow};

use super::{Answer, Request, State};
use crate::{
    Conn, Result,
    ids::{At, CityCode, RequestId},
};

fn odd(error: impl std::error::Error + Send + Sync + 'static) -> sqlx::Error {
    sqlx::Error::Decode(Box::new(error))
}

impl<'r> FromRow<'r, AnyRow> for Request {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let items: String = row.try_get("items")?;
        let period: String = row.try_get("period")?;
        let due: String = row.try_get("due")?;
        Ok(Self {
            id: row.try_get("id")?,
            city: row.try_get("city")?,
            office: row.try_get("office")?,
            email: row.try_get("email")?,
            language: row.try_get("language")?,
            items: serde_json::from_str(&items).map_err(odd)?,
            period: if period.is_empty() { None } else { Some(period.parse().map_err(odd)?) },
            topic: row.try_get("topic")?,
            message: row.try_get("message")?,
            due: due.parse().map_err(odd)?,
            asked_at: row.try_get("asked_at")?,
            asked_by: row.try_get("asked_by")?,
            open: row.try_get("open")?,
            answered_at: row.try_get("answered_at")?,
            withdrawn: row.try_get("withdrawn")?,
        })
    }
}

impl<'r> FromRow<'r, AnyRow> for Answer {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let given: String = row.try_get("given")?;
        let state: String = row.try_get("state")?;
        Ok(Self {
            request: row.try_get("request")?,
            item: row.try_get("item")?,
            revision: row.try_get("revision")?,
            state: State::of(&state),
            given: serde_json::from_str(&given).map_err(odd)?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

pub(super) async fn insert(conn: &mut Conn, request: &Request) -> Result<()> {
    sqlx::query(
        "INSERT INTO request (id, city, office, email, language, items, period, topic, message,
                              due, asked_at, asked_by, open)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(&request.id)
    .bind(&request.city)
    .bind(&request.office)
    .bind(&request.email)
    .bind(&request.language)
    .bind(serde_json::to_string(&request.items)?)
    .bind(request.period.map(|period| period.to_string()).unwrap_or_default())
    .bind(&request.topic)
    .bind(&request.message)
    .bind(request.due.to_string())
    .bind(&request.asked_at)
    .bind(&request.asked_by)
    .bind(request.open)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, id: &RequestId) -> Result<Option<Request>> {
    Ok(sqlx::query_as(
        "SELECT id, city, office, email, language, items, period, topic, message, due, asked_at,
                asked_by, open, answered_at, withdrawn
         FROM request WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_city(conn: &mut Conn, city: &CityCode) -> Result<Vec<Request>> {
    Ok(sqlx::query_as(
        "SELECT id, city, office, email, language, items, period, topic, message, due, asked_at,
                asked_by, open, answered_at, withdrawn
         FROM request WHERE city = $1 ORDER BY due, id",
    )
    .bind(city)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn extend(conn: &mut Conn, request: &Request) -> Result<()> {
    sqlx::query("UPDATE request SET due = $1 WHERE id = $2")
        .bind(request.due.to_string())
        .bind(&request.id)
        .execute(&mut *conn)
        .await?;
    let until = At::end_of(request.due).plus(super::AFTER_DAYS * 24 * 60 * 60);
    sqlx::query("UPDATE link SET expires_at = $1 WHERE kind = 'request' AND opens = $2")
        .bind(until)
        .bind(&request.id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn withdraw(conn: &mut Conn, id: &RequestId, reason: &str) -> Result<()> {
    sqlx::query("UPDATE request SET withdrawn = $1 WHERE id = $2")
        .bind(reason)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn count_open(
    conn: &mut Conn,
    id: &RequestId,
    open: i64,
    answered: Option<At>,
) -> Result<()> {
    sqlx::query(
        "UPDATE request SET open = $1, answered_at = COALESCE($2, answered_at) WHERE id = $3",
    )
    .bind(open)
    .bind(answered)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn answers(conn: &mut Conn, id: &RequestId) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as(
        "SELECT request, item, revision, state, given, reason, recorded_at, recorded_by,
                replaced_at
         FROM request_answer WHERE request = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn answers_of_city(conn: &mut Conn, city: &CityCode) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as(
        "SELECT a.request, a.item, a.revision, a.state, a.given, a.reason, a.recorded_at,
                a.recorded_by, a.replaced_at
         FROM request_answer a JOIN request r ON r.id = a.request
         WHERE r.city = $1 AND a.replaced_at IS NULL",
    )
    .bind(city)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace_answer(conn: &mut Conn, next: &Answer) -> Result<()> {
    sqlx::query(
        "UPDATE request_answer SET replaced_at = $1
         WHERE request = $2 AND item = $3 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.request)
    .bind(&next.item)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_answer(conn: &mut Conn, answer: &Answer) -> Result<()> {
    sqlx::query(
        "INSERT INTO request_answer (request, item, revision, state, given, reason, recorded_at,
                                     recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&answer.request)
    .bind(&answer.item)
    .bind(answer.revision)
    .bind(answer.state.code())
    .bind(serde_json::to_string(&answer.given)?)
    .bind(&answer.reason)
    .bind(&answer.recorded_at)
    .bind(&answer.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Requests with something to answer, due between two days, without a reminder of this stage.
pub(super) async fn to_remind(
    conn: &mut Conn,
    stage: &str,
    first: Date,
    last: Date,
    most: i64,
) -> Result<Vec<Request>> {
    Ok(sqlx::query_as(
        "SELECT id, city, office, email, language, items, period, topic, message, due, asked_at,
                asked_by, open, answered_at, withdrawn
         FROM request
         WHERE due >= $1 AND due <= $2 AND open > 0 AND withdrawn IS NULL
           AND NOT EXISTS (SELECT 1 FROM request_reminder
                           WHERE request_reminder.request = request.id
                             AND request_reminder.due = request.due
                             AND request_reminder.stage = $3)
         ORDER BY due, id LIMIT $4",
    )
    .bind(first.to_string())
    .bind(last.to_string())
    .bind(stage)
    .bind(most)
    .fetch_all(conn)
    .await?)
}

/// Whether nobody had noted it before.
pub(super) async fn note_reminder(conn: &mut Conn, request: &Request, stage: &str) -> Result<bool> {
    let noted = sqlx::query(
        "INSERT INTO request_reminder (request, due, stage, written_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (request, due, stage) DO NOTHING",
    )
    .bind(&request.id)
    .bind(request.due.to_string())
    .bind(stage)
    .bind(At::now())
    .execute(conn)
    .await?;
    Ok(noted.rows_affected() > 0)
}
