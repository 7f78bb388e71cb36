use super::Feedback;
use crate::{Conn, Result, agendas::Agenda, db::from_row};

from_row!(Feedback { conference, session, agenda, rating, body, language, given_at });

pub(super) async fn of_conference(conn: &mut Conn, conference: &str) -> Result<Vec<Feedback>> {
    Ok(sqlx::query_as(
        "SELECT conference, session, agenda, rating, body, language, given_at
         FROM agenda_feedback WHERE conference = $1 ORDER BY given_at",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn of(
    conn: &mut Conn,
    agenda: &Agenda,
    session: &str,
) -> Result<Option<Feedback>> {
    Ok(sqlx::query_as(
        "SELECT conference, session, agenda, rating, body, language, given_at
         FROM agenda_feedback WHERE conference = $1 AND session = $2 AND agenda = $3",
    )
    .bind(&agenda.conference)
    .bind(session)
    .bind(&agenda.id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn put(conn: &mut Conn, one: &Feedback) -> Result<()> {
    sqlx::query(
        "INSERT INTO agenda_feedback (conference, session, agenda, rating, body, language, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (conference, session, agenda)
         DO UPDATE SET rating = $4, body = $5, language = $6, given_at = $7",
    )
    .bind(&one.conference)
    .bind(&one.session)
    .bind(&one.agenda)
    .bind(one.rating)
    .bind(&one.body)
    .bind(&one.language)
    .bind(&one.given_at)
    .execute(conn)
    .await?;
    Ok(())
}
