use std::collections::HashMap;

use super::{Forecast, Score, Wanted};
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, CityCode, ForecastId, Known},
};

from_row!(Forecast {
    id,
    city,
    measurement,
    kind,
    place,
    period,
    direction,
    target_revision,
    target,
    year,
    method,
    version,
    panel,
    data,
    figures,
    until,
    latest,
    step,
    growth,
    center,
    scale,
    low,
    high,
    chance,
    recorded_at,
    recorded_by
});

from_row!(Score {
    forecast,
    revision,
    observation,
    came,
    brier,
    log_score,
    crps,
    recorded_at,
    replaced_at
});

/// The measurements for which a city has a target or had a forecast.
pub(super) async fn followed(conn: &mut Conn, city: &CityCode) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(
        "SELECT measurement FROM target
         WHERE city = $1 AND replaced_at IS NULL AND value IS NOT NULL
         UNION SELECT measurement FROM forecast WHERE city = $1
         ORDER BY measurement",
    )
    .bind(city)
    .fetch_all(conn)
    .await?)
}

/// The cities that have a target or had a forecast for a measurement.
pub(super) async fn following(conn: &mut Conn, measurement: &str) -> Result<Vec<CityCode>> {
    Ok(sqlx::query_scalar(
        "SELECT city FROM target
         WHERE measurement = $1 AND replaced_at IS NULL AND value IS NOT NULL
         UNION SELECT city FROM forecast WHERE measurement = $1
         ORDER BY city",
    )
    .bind(measurement)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn kind(conn: &mut Conn, city: &CityCode) -> Result<String> {
    let kind: Option<String> = sqlx::query_scalar(
        "SELECT CASE WHEN invented IS NULL THEN 'real' ELSE 'invented' END
         FROM city_entry WHERE city = $1 AND replaced_at IS NULL",
    )
    .bind(city)
    .fetch_optional(conn)
    .await?;
    Ok(kind.unwrap_or_else(|| "real".to_owned()))
}

/// Whether it was not kept before.
pub(super) async fn insert(conn: &mut Conn, one: &Forecast) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO forecast (id, city, measurement, kind, place, period, direction,
                               target_revision, target, year, method, version, panel, data,
                               figures, until, latest, step, growth, center, scale, low, high,
                               chance, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                 $19, $20, $21, $22, $23, $24, $25, $26)
         ON CONFLICT (city, measurement, data) DO NOTHING",
    )
    .bind(&one.id)
    .bind(&one.city)
    .bind(&one.measurement)
    .bind(&one.kind)
    .bind(&one.place)
    .bind(&one.period)
    .bind(&one.direction)
    .bind(one.target_revision)
    .bind(one.target)
    .bind(one.year)
    .bind(&one.method)
    .bind(one.version)
    .bind(&one.panel)
    .bind(&one.data)
    .bind(one.figures)
    .bind(&one.until)
    .bind(one.latest)
    .bind(one.step)
    .bind(one.growth)
    .bind(one.center)
    .bind(one.scale)
    .bind(one.low)
    .bind(one.high)
    .bind(one.chance)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The forecasts of a series, each with its newest score, held or ended.
pub(super) async fn of_series(
    conn: &mut Conn,
    city: &CityCode,
    measurement: &str,
) -> Result<Vec<(Forecast, Option<Score>)>> {
    let forecasts: Vec<Forecast> = sqlx::query_as(
        "SELECT id, city, measurement, kind, place, period, direction, target_revision, target,
                year, method, version, panel, data, figures, until, latest, step, growth, center,
                scale, low, high, chance, recorded_at, recorded_by
         FROM forecast WHERE city = $1 AND measurement = $2",
    )
    .bind(city)
    .bind(measurement)
    .fetch_all(&mut *conn)
    .await?;
    let scores: Vec<Score> = sqlx::query_as(
        "SELECT s.forecast, s.revision, s.observation, s.came, s.brier, s.log_score, s.crps,
                s.recorded_at, s.replaced_at
         FROM forecast_score s JOIN forecast f ON f.id = s.forecast
         WHERE f.city = $1 AND f.measurement = $2
         ORDER BY s.revision",
    )
    .bind(city)
    .bind(measurement)
    .fetch_all(conn)
    .await?;
    // In the order of revisions: the newest stays.
    let mut newest: HashMap<ForecastId, Score> =
        scores.into_iter().map(|score| (score.forecast.clone(), score)).collect();
    let with_score = |forecast: Forecast| {
        let score = newest.remove(&forecast.id);
        (forecast, score)
    };
    Ok(forecasts.into_iter().map(with_score).collect())
}

pub(super) async fn end(conn: &mut Conn, forecast: &ForecastId, at: &At) -> Result<()> {
    sqlx::query(
        "UPDATE forecast_score SET replaced_at = $1 WHERE forecast = $2 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(forecast)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_score(conn: &mut Conn, one: &Score) -> Result<()> {
    sqlx::query(
        "INSERT INTO forecast_score (forecast, revision, observation, came, brier, log_score,
                                     crps, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&one.forecast)
    .bind(one.revision)
    .bind(one.observation)
    .bind(one.came)
    .bind(one.brier)
    .bind(one.log_score)
    .bind(one.crps)
    .bind(&one.recorded_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn forecasts(
    conn: &mut Conn,
    wanted: &Wanted,
    known: &Known,
) -> Result<Vec<Forecast>> {
    Ok(sqlx::query_as(
        "SELECT id, city, measurement, kind, place, period, direction, target_revision, target,
                year, method, version, panel, data, figures, until, latest, step, growth, center,
                scale, low, high, chance, recorded_at, recorded_by
         FROM forecast
         WHERE ($1 = '' OR city = $1) AND ($2 = '' OR measurement = $2) AND ($3 = '' OR kind = $3)
           AND recorded_at < $4
         ORDER BY recorded_at DESC, id DESC",
    )
    .bind(wanted.city.as_ref().map_or("", |city| city.as_str()))
    .bind(wanted.measurement.as_deref().unwrap_or(""))
    .bind(wanted.kind.as_deref().unwrap_or(""))
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn scores(
    conn: &mut Conn,
    wanted: &Wanted,
    known: &Known,
) -> Result<HashMap<ForecastId, Score>> {
    let scores: Vec<Score> = sqlx::query_as(
        "SELECT s.forecast, s.revision, s.observation, s.came, s.brier, s.log_score, s.crps,
                s.recorded_at, s.replaced_at
         FROM forecast_score s JOIN forecast f ON f.id = s.forecast
         WHERE ($1 = '' OR f.city = $1) AND ($2 = '' OR f.measurement = $2)
           AND ($3 = '' OR f.kind = $3)
           AND s.recorded_at < $4 AND (s.replaced_at IS NULL OR s.replaced_at >= $4)",
    )
    .bind(wanted.city.as_ref().map_or("", |city| city.as_str()))
    .bind(wanted.measurement.as_deref().unwrap_or(""))
    .bind(wanted.kind.as_deref().unwrap_or(""))
    .bind(known.bound())
    .fetch_all(conn)
    .await?;
    Ok(scores.into_iter().map(|score| (score.forecast.clone(), score)).collect())
}

pub(super) async fn get(conn: &mut Conn, id: &ForecastId) -> Result<Option<Forecast>> {
    Ok(sqlx::query_as(
        "SELECT id, city, measurement, kind, place, period, direction, target_revision, target,
                year, method, version, panel, data, figures, until, latest, step, growth, center,
                scale, low, high, chance, recorded_at, recorded_by
         FROM forecast WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn history(conn: &mut Conn, id: &ForecastId) -> Result<Vec<Score>> {
    Ok(sqlx::query_as(
        "SELECT forecast, revision, observation, came, brier, log_score, crps, recorded_at,
                replaced_at
         FROM forecast_score WHERE forecast = $1 ORDER BY revision DESC",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}
