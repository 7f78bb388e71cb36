use super::{Question, State};
use crate::{Conn, Result, ids::QuestionId};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Question {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        let state: String = row.try_get("state")?;
        Ok(Self {
            id: row.try_get("id")?,
            conference: row.try_get("conference")?,
            session: row.try_get("session")?,
            agenda: row.try_get("agenda")?,
            name: row.try_get("name")?,
            language: row.try_get("language")?,
            body: row.try_get("body")?,
            state: State::of(&state).unwrap_or(State::Waiting),
            asked_at: row.try_get("asked_at")?,
            decided_at: row.try_get("decided_at")?,
            decided_by: row.try_get("decided_by")?,
        })
    }
}

pub(super) async fn get(conn: &mut Conn, id: &QuestionId) -> Result<Option<Question>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, session, agenda, name, language, body, state, asked_at, decided_at,
                decided_by
         FROM agenda_question WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_session(
    conn: &mut Conn,
    conference: &str,
    session: &str,
) -> Result<Vec<Question>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, session, agenda, name, language, body, state, asked_at, decided_at,
                decided_by
         FROM agenda_question WHERE conference = $1 AND session = $2 ORDER BY asked_at, id",
    )
    .bind(conference)
    .bind(session)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn of_conference(conn: &mut Conn, conference: &str) -> Result<Vec<Question>> {
    Ok(sqlx::query_as(
        "SELECT id, conference, session, agenda, name, language, body, state, asked_at, decided_at,
                decided_by
         FROM agenda_question WHERE conference = $1 ORDER BY asked_at, id",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(conn: &mut Conn, one: &Question) -> Result<()> {
    sqlx::query(
        "INSERT INTO agenda_question (id, conference, session, agenda, name, language, body, state,
                                      asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&one.id)
    .bind(&one.conference)
    .bind(&one.session)
    .bind(&one.agenda)
    .bind(&one.name)
    .bind(&one.language)
    .bind(&one.body)
    .bind(one.state.code())
    .bind(&one.asked_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn decide(conn: &mut Conn, one: &Question) -> Result<()> {
    sqlx::query(
        "UPDATE agenda_question SET state = $1, decided_at = $2, decided_by = $3 WHERE id = $4",
    )
    .bind(one.state.code())
    .bind(one.decided_at.as_ref())
    .bind(one.decided_by.as_deref())
    .bind(&one.id)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn named(conn: &mut Conn, conference: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT COUNT(*) FROM agenda_question WHERE conference = $1 AND name <> ''",
    )
    .bind(conference)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn forget(conn: &mut Conn, conference: &str) -> Result<()> {
    sqlx::query("UPDATE agenda_question SET name = '' WHERE conference = $1")
        .bind(conference)
        .execute(conn)
        .await?;
    Ok(())
}
