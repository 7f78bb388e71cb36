use super::Narrative;
use crate::{
    Conn, Result,
    db::from_row,
    ids::{CityCode, Known},
};

from_row!(Narrative {
    city,
    topic,
    language,
    revision,
    body,
    words,
    aside,
    recorded_at,
    recorded_by,
    replaced_at,
});

/// Every text of a city that held, by topic and language.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Narrative>> {
    Ok(sqlx::query_as(
        "SELECT city, topic, language, revision, body, words, aside, recorded_at, recorded_by,
                replaced_at
         FROM narrative
         WHERE city = $1 AND aside IS NULL AND recorded_at < $2
           AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY topic, language",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// The text of a topic in one language that held.
pub async fn get(
    conn: &mut Conn,
    city: &CityCode,
    topic: &str,
    language: &str,
    known: &Known,
) -> Result<Option<Narrative>> {
    Ok(sqlx::query_as(
        "SELECT city, topic, language, revision, body, words, aside, recorded_at, recorded_by,
                replaced_at
         FROM narrative
         WHERE city = $1 AND topic = $2 AND language = $3 AND aside IS NULL AND recorded_at < $4
           AND (replaced_at IS NULL OR replaced_at >= $4)",
    )
    .bind(city)
    .bind(topic)
    .bind(language)
    .bind(known.bound())
    .fetch_optional(conn)
    .await?)
}

/// Every version of a text, those kept aside too, the newest first.
pub async fn history(
    conn: &mut Conn,
    city: &CityCode,
    topic: &str,
    language: &str,
) -> Result<Vec<Narrative>> {
    Ok(sqlx::query_as(
        "SELECT city, topic, language, revision, body, words, aside, recorded_at, recorded_by,
                replaced_at
         FROM narrative WHERE city = $1 AND topic = $2 AND language = $3
         ORDER BY revision DESC",
    )
    .bind(city)
    .bind(topic)
    .bind(language)
    .fetch_all(conn)
    .await?)
}

/// The last revision, and the text that holds.
pub(super) async fn last(
    conn: &mut Conn,
    city: &CityCode,
    topic: &str,
    language: &str,
) -> Result<(i64, Option<Narrative>)> {
    let all = history(conn, city, topic, language).await?;
    let last = all.first().map_or(0, |last| last.revision);
    Ok((last, all.into_iter().find(|one| one.replaced_at.is_none())))
}

pub(super) async fn replace(conn: &mut Conn, next: &Narrative) -> Result<()> {
    sqlx::query(
        "UPDATE narrative SET replaced_at = $1
         WHERE city = $2 AND topic = $3 AND language = $4 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.city)
    .bind(&next.topic)
    .bind(&next.language)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, text: &Narrative) -> Result<()> {
    sqlx::query(
        "INSERT INTO narrative (city, topic, language, revision, body, words, aside,
                                recorded_at, recorded_by, replaced_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&text.city)
    .bind(&text.topic)
    .bind(&text.language)
    .bind(text.revision)
    .bind(&text.body)
    .bind(text.words)
    .bind(text.aside)
    .bind(&text.recorded_at)
    .bind(&text.recorded_by)
    .bind(&text.replaced_at)
    .execute(conn)
    .await?;
    Ok(())
}
