use std::collections::BTreeMap;

use indices::forecast::PanelPrior;
use sqlx::{FromRow, Row, any::AnyRow};

use super::{Learnt, Member, Panel, Seen};
use crate::{
    Conn, Error, Result,
    db::from_row,
    ids::{At, CityCode, Known, PanelId},
};

from_row!(Panel { id, measurement, kind, cities, figures, recorded_at });

impl<'r> FromRow<'r, AnyRow> for Seen {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let text = |column: &str| row.try_get::<String, _>(column);
        let unreadable = |column: &str, error: Error| sqlx::Error::ColumnDecode {
            index: column.to_owned(),
            source: error.into(),
        };
        Ok(Self {
            city: row.try_get("city")?,
            kind: text("kind")?,
            place: text("place")?.parse().map_err(|error| unreadable("place", error))?,
            period: text("period")?.parse().map_err(|error| unreadable("period", error))?,
            value: row.try_get("value")?,
            standard_error: row.try_get("standard_error")?,
        })
    }
}

pub(super) async fn touch(conn: &mut Conn, measurement: &str, at: &At) -> Result<()> {
    sqlx::query(
        "INSERT INTO panel_due (measurement, since) VALUES ($1, $2)
         ON CONFLICT (measurement) DO UPDATE SET since = excluded.since",
    )
    .bind(measurement)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn due(conn: &mut Conn) -> Result<Vec<(String, At)>> {
    Ok(sqlx::query_as("SELECT measurement, since FROM panel_due ORDER BY measurement")
        .fetch_all(conn)
        .await?)
}

/// Unless figures changed again since they were read.
pub(super) async fn done(conn: &mut Conn, measurement: &str, since: &At) -> Result<()> {
    sqlx::query("DELETE FROM panel_due WHERE measurement = $1 AND since = $2")
        .bind(measurement)
        .bind(since)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn held(conn: &mut Conn, measurement: &str) -> Result<Vec<Panel>> {
    Ok(sqlx::query_as(
        "SELECT id, measurement, kind, cities, figures, recorded_at FROM panel
         WHERE measurement = $1 AND replaced_at IS NULL",
    )
    .bind(measurement)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn figures(conn: &mut Conn, measurement: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT COUNT(*) FROM observation
         WHERE measurement = $1 AND replaced_at IS NULL AND breakdown = ''
           AND value IS NOT NULL",
    )
    .bind(measurement)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn seen(conn: &mut Conn, measurement: &str) -> Result<Vec<Seen>> {
    Ok(sqlx::query_as(
        "SELECT o.city, o.place, o.period, o.value, o.standard_error,
                CASE WHEN e.invented IS NULL THEN 'real' ELSE 'invented' END AS kind
         FROM observation o
         LEFT JOIN city_entry e ON e.city = o.city AND e.replaced_at IS NULL
         WHERE o.measurement = $1 AND o.replaced_at IS NULL AND o.breakdown = ''
           AND o.value IS NOT NULL",
    )
    .bind(measurement)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Panel) -> Result<()> {
    sqlx::query(
        "UPDATE panel SET replaced_at = $1, series = ''
         WHERE measurement = $2 AND kind = $3 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.measurement)
    .bind(&next.kind)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(
    conn: &mut Conn,
    panel: &Panel,
    prior: Option<&PanelPrior>,
    members: &[Member],
) -> Result<()> {
    sqlx::query(
        "INSERT INTO panel (id, measurement, kind, cities, figures, prior, series, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&panel.id)
    .bind(&panel.measurement)
    .bind(&panel.kind)
    .bind(panel.cities)
    .bind(panel.figures)
    .bind(prior.map(serde_json::to_string).transpose()?)
    .bind(serde_json::to_string(members)?)
    .bind(&panel.recorded_at)
    .execute(conn)
    .await?;
    Ok(())
}

/// Which panels teach a city something, and about what.
pub(super) async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<Vec<(PanelId, String)>> {
    Ok(sqlx::query_as(
        "SELECT id, measurement FROM panel
         WHERE kind = COALESCE((SELECT CASE WHEN invented IS NULL THEN 'real' ELSE 'invented' END
                                FROM city_entry WHERE city = $1 AND replaced_at IS NULL), 'real')
           AND prior IS NOT NULL
           AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn priors(conn: &mut Conn, ids: &[&PanelId]) -> Result<Vec<Learnt>> {
    let ids: Vec<_> = ids.iter().map(|id| (id,)).collect();
    let rows: Vec<(PanelId, String)> = sqlx::query_as(
        "SELECT id, prior FROM panel
         WHERE prior IS NOT NULL AND id IN (SELECT value->>0 FROM json_each($1))",
    )
    .bind(serde_json::to_string(&ids)?)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, prior)| Ok(Learnt { id, prior: serde_json::from_str(&prior)? }))
        .collect()
}

pub(super) async fn members(
    conn: &mut Conn,
    city: &CityCode,
) -> Result<BTreeMap<String, Vec<Member>>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT measurement, series FROM panel
         WHERE kind = COALESCE((SELECT CASE WHEN invented IS NULL THEN 'real' ELSE 'invented' END
                                FROM city_entry WHERE city = $1 AND replaced_at IS NULL), 'real')
           AND replaced_at IS NULL",
    )
    .bind(city)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|(code, text)| Ok((code, serde_json::from_str(&text)?))).collect()
}
