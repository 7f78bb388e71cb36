use super::{Pledge, Report, Words};
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, CityCode, Known, PledgeId},
};

from_row!(Pledge { id, city, partner, invited_at, invited_by, withdrawn_at, withdrawn });
from_row!(Words {
    pledge,
    revision,
    promise,
    measure,
    due,
    language,
    credit,
    recorded_at,
    recorded_by,
    replaced_at,
});
from_row!(Report { pledge, number, told, kept_on, reported_at, reported_by });

pub(super) async fn insert(conn: &mut Conn, pledge: &Pledge) -> Result<()> {
    sqlx::query(
        "INSERT INTO pledge (id, city, partner, invited_at, invited_by, withdrawn)
         VALUES ($1, $2, $3, $4, $5, '')",
    )
    .bind(&pledge.id)
    .bind(&pledge.city)
    .bind(&pledge.partner)
    .bind(&pledge.invited_at)
    .bind(&pledge.invited_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, id: &PledgeId) -> Result<Option<Pledge>> {
    Ok(sqlx::query_as(
        "SELECT id, city, partner, invited_at, invited_by, withdrawn_at, withdrawn
         FROM pledge WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<Vec<Pledge>> {
    Ok(sqlx::query_as(
        "SELECT id, city, partner, invited_at, invited_by, withdrawn_at, withdrawn
         FROM pledge WHERE city = $1 AND invited_at < $2 ORDER BY id",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn withdraw(conn: &mut Conn, id: &PledgeId, reason: &str, at: &At) -> Result<()> {
    sqlx::query("UPDATE pledge SET withdrawn_at = $1, withdrawn = $2 WHERE id = $3")
        .bind(at)
        .bind(reason)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn words(conn: &mut Conn, id: &PledgeId, known: &Known) -> Result<Option<Words>> {
    Ok(sqlx::query_as(
        "SELECT pledge, revision, promise, measure, due, language, credit, recorded_at,
                recorded_by, replaced_at
         FROM pledge_words
         WHERE pledge = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(id)
    .bind(known.bound())
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn replace_words(conn: &mut Conn, next: &Words) -> Result<()> {
    sqlx::query(
        "UPDATE pledge_words SET replaced_at = $1 WHERE pledge = $2 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.pledge)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_words(conn: &mut Conn, words: &Words) -> Result<()> {
    sqlx::query(
        "INSERT INTO pledge_words (pledge, revision, promise, measure, due, language, credit,
                                   recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&words.pledge)
    .bind(words.revision)
    .bind(&words.promise)
    .bind(&words.measure)
    .bind(&words.due)
    .bind(&words.language)
    .bind(words.credit)
    .bind(&words.recorded_at)
    .bind(&words.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn reports(conn: &mut Conn, id: &PledgeId, known: &Known) -> Result<Vec<Report>> {
    Ok(sqlx::query_as(
        "SELECT pledge, number, told, kept_on, reported_at, reported_by
         FROM pledge_report WHERE pledge = $1 AND reported_at < $2 ORDER BY number",
    )
    .bind(id)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert_report(conn: &mut Conn, report: &Report) -> Result<()> {
    sqlx::query(
        "INSERT INTO pledge_report (pledge, number, told, kept_on, reported_at, reported_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&report.pledge)
    .bind(report.number)
    .bind(&report.told)
    .bind(&report.kept_on)
    .bind(&report.reported_at)
    .bind(&report.reported_by)
    .execute(conn)
    .await?;
    Ok(())
}
