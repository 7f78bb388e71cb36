use sqlx::{Row, any::AnyRow};

use super::{Answer, table::Figure};
use crate::{
    Conn, Result,
    ids::{At, CityCode, Known},
};

impl<'r> sqlx::FromRow<'r, AnyRow> for Answer {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let answer: String = row.try_get("answer")?;
        Ok(Self {
            city: row.try_get("city")?,
            revision: row.try_get("revision")?,
            answer: answer.parse().map_err(|error: crate::Error| sqlx::Error::ColumnDecode {
                index: "answer".into(),
                source: error.into(),
            })?,
            reason: row.try_get("reason")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

pub(super) async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<Option<Answer>> {
    Ok(sqlx::query_as(
        "SELECT city, revision, answer, reason, recorded_at, recorded_by, replaced_at
         FROM comparison_answer
         WHERE city = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn agreed(conn: &mut Conn, known: &Known) -> Result<Vec<CityCode>> {
    Ok(sqlx::query_scalar(
        "SELECT city FROM comparison_answer
         WHERE answer = 'yes' AND recorded_at < $1 AND (replaced_at IS NULL OR replaced_at >= $1)
         ORDER BY city",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Answer) -> Result<()> {
    sqlx::query(
        "UPDATE comparison_answer SET replaced_at = $1 WHERE city = $2 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.city)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, answer: &Answer) -> Result<()> {
    sqlx::query(
        "INSERT INTO comparison_answer (city, revision, answer, reason, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&answer.city)
    .bind(answer.revision)
    .bind(answer.answer.code())
    .bind(&answer.reason)
    .bind(&answer.recorded_at)
    .bind(&answer.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn switched(conn: &mut Conn) -> Result<Option<String>> {
    Ok(sqlx::query_scalar("SELECT value FROM setting WHERE name = 'comparisons'")
        .fetch_optional(conn)
        .await?)
}

pub(super) async fn switch(conn: &mut Conn, state: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO setting (name, value) VALUES ('comparisons', $1)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .bind(state)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn instant(conn: &mut Conn, revision: i64) -> Result<Option<At>> {
    Ok(sqlx::query_scalar("SELECT at FROM audit WHERE seq = $1")
        .bind(revision)
        .fetch_optional(conn)
        .await?)
}

impl<'r> sqlx::FromRow<'r, AnyRow> for Figure {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            city: row.try_get("city")?,
            measurement: row.try_get("measurement")?,
            period: row.try_get("period")?,
            value: row.try_get("value")?,
            standard_error: row.try_get("standard_error")?,
        })
    }
}

/// The values of whole cities, of all their people, whose periods begin between two years.
pub(super) async fn figures(
    conn: &mut Conn,
    place: &str,
    first: &str,
    after: &str,
    known: &Known,
) -> Result<Vec<Figure>> {
    Ok(sqlx::query_as(
        "SELECT city, measurement, period, value, standard_error
         FROM observation
         WHERE value IS NOT NULL AND breakdown = '' AND place = $1
           AND period >= $2 AND period < $3
           AND recorded_at < $4 AND (replaced_at IS NULL OR replaced_at >= $4)",
    )
    .bind(place)
    .bind(first)
    .bind(after)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}
