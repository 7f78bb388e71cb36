use super::Event;
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, CityCode, EventId, Known},
};

from_row!(Event {
    id,
    revision,
    city,
    kind,
    title,
    description,
    language,
    begins,
    ends,
    zone,
    place,
    organiser,
    address,
    free,
    cancelled,
    recorded_at,
    recorded_by,
    replaced_at,
});

pub(super) async fn get(conn: &mut Conn, id: &EventId) -> Result<Option<Event>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, kind, title, description, language, begins, ends, zone, place,
                organiser, address, free, cancelled, recorded_at, recorded_by, replaced_at
         FROM event WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Event>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, kind, title, description, language, begins, ends, zone, place,
                organiser, address, free, cancelled, recorded_at, recorded_by, replaced_at
         FROM event
         WHERE city = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY begins, id",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn all(conn: &mut Conn, from: &str, known: &Known) -> Result<Vec<Event>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, kind, title, description, language, begins, ends, zone, place,
                organiser, address, free, cancelled, recorded_at, recorded_by, replaced_at
         FROM event
         WHERE ends >= $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY begins, id LIMIT 2000",
    )
    .bind(from)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Event) -> Result<()> {
    sqlx::query("UPDATE event SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL")
        .bind(&next.recorded_at)
        .bind(&next.id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, event: &Event) -> Result<()> {
    sqlx::query(
        "INSERT INTO event (id, revision, city, kind, title, description, language, begins, ends,
                            zone, place, organiser, address, free, cancelled, recorded_at,
                            recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
    )
    .bind(&event.id)
    .bind(event.revision)
    .bind(&event.city)
    .bind(&event.kind)
    .bind(&event.title)
    .bind(&event.description)
    .bind(&event.language)
    .bind(&event.begins)
    .bind(&event.ends)
    .bind(&event.zone)
    .bind(&event.place)
    .bind(&event.organiser)
    .bind(&event.address)
    .bind(event.free)
    .bind(&event.cancelled)
    .bind(&event.recorded_at)
    .bind(&event.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn turnout(conn: &mut Conn, id: &EventId) -> Result<Vec<(String, i64)>> {
    Ok(sqlx::query_as(
        "SELECT people, number FROM event_turnout
         WHERE event = $1 AND replaced_at IS NULL ORDER BY people",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn turnouts(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<Vec<(EventId, String, i64)>> {
    Ok(sqlx::query_as(
        "SELECT t.event, t.people, t.number FROM event_turnout t
         WHERE t.event IN (SELECT id FROM event WHERE city = $1)
           AND t.recorded_at < $2 AND (t.replaced_at IS NULL OR t.replaced_at >= $2)
         ORDER BY t.event, t.people",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace_turnout(
    conn: &mut Conn,
    id: &EventId,
    people: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "UPDATE event_turnout SET replaced_at = $1
         WHERE event = $2 AND people = $3 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(id)
    .bind(people)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_turnout(
    conn: &mut Conn,
    id: &EventId,
    people: &str,
    number: i64,
    by: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO event_turnout (event, people, number, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(people)
    .bind(number)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}
