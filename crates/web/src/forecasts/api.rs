//! Forecasts and their scores for programs.

use axum::{
    Json,
    extract::{Query, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use network::{
    forecasts::{self, Kept, Method, Reckoning, Wanted},
    ids::CityCode,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{App, problem::Problem, reader::Reader};

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Asked {
    /// The code of a city.
    pub city: String,
    /// The code of a measurement.
    pub measurement: String,
    /// `real` or `invented` (cities of a demonstration); both where absent.
    pub kind: String,
}

impl Asked {
    pub fn wanted(&self) -> Wanted {
        let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Wanted {
            city: given(&self.city).map(CityCode::from),
            measurement: given(&self.measurement),
            kind: given(&self.kind),
        }
    }
}

/// Forecasts, the newest first, each as it was made, with the score that holds.
#[derive(Serialize, ToSchema)]
pub struct Forecasts {
    #[schema(value_type = Vec<Object>)]
    forecasts: Vec<Kept>,
}

/// How the methods did, and how reliable the chances were.
#[derive(Serialize, ToSchema)]
pub struct Scoreboard {
    #[serde(flatten)]
    #[schema(value_type = Object)]
    reckoning: Reckoning,
}

/// List the forecasts that were kept
#[utoipa::path(
    get,
    path = "/api/forecasts",
    tag = "forecasts",
    params(Asked, ("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, body = Forecasts)),
)]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Json<Forecasts>, Problem> {
    let mut conn = app.db.read().await?;
    let forecasts = forecasts::list(&mut conn, &asked.wanted(), &reader.known).await?;
    Ok(Json(Forecasts { forecasts }))
}

/// How the methods did
#[utoipa::path(
    get,
    path = "/api/forecasts/scoreboard",
    tag = "forecasts",
    params(Asked, ("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, body = Scoreboard)),
)]
pub async fn scoreboard(
    State(app): State<App>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Json<Scoreboard>, Problem> {
    let mut conn = app.db.read().await?;
    let kept = forecasts::list(&mut conn, &asked.wanted(), &reader.known).await?;
    Ok(Json(Scoreboard { reckoning: forecasts::reckon(&kept) }))
}

/// One line of the file.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    city: &'a str,
    kind: &'a str,
    measurement: &'a str,
    place: &'a str,
    target: f64,
    direction: &'a str,
    period: &'a str,
    made_at: &'a str,
    data_until: &'a str,
    figures: i64,
    latest: f64,
    method: &'a str,
    version: i64,
    chance: f64,
    center: f64,
    scale: f64,
    no_change: f64,
    two_point_growth: f64,
    came: Option<f64>,
    reached: Option<bool>,
    brier: Option<f64>,
    log_score: Option<f64>,
    crps: Option<f64>,
    score_revision: Option<i64>,
    scored_at: Option<&'a str>,
}

impl<'a> Line<'a> {
    fn of(kept: &'a Kept) -> Self {
        let (of, score) = (&kept.forecast, kept.score.as_ref());
        Self {
            id: of.id.as_str(),
            city: of.city.as_str(),
            kind: &of.kind,
            measurement: &of.measurement,
            place: &of.place,
            target: of.target,
            direction: &of.direction,
            period: &of.period,
            made_at: of.recorded_at.as_str(),
            data_until: &of.until,
            figures: of.figures,
            latest: of.latest,
            method: &of.method,
            version: of.version,
            chance: of.chance,
            center: of.center,
            scale: of.scale,
            no_change: Method::NoChange.foresees(of),
            two_point_growth: Method::Growth.foresees(of),
            came: score.map(|score| score.came),
            reached: score.map(|score| of.is_reached_by(score.came)),
            brier: score.map(|score| score.brier),
            log_score: score.map(|score| score.log_score),
            crps: score.map(|score| score.crps),
            score_revision: score.map(|score| score.revision),
            scored_at: score.map(|score| score.recorded_at.as_str()),
        }
    }
}

/// All forecasts as CSV
///
/// The distribution is Student's t with four degrees of freedom, `center` and `scale`.
#[utoipa::path(
    get,
    path = "/api/forecasts.csv",
    tag = "forecasts",
    params(Asked, ("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, content_type = "text/csv")),
)]
pub async fn csv(
    State(app): State<App>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let kept = forecasts::list(&mut conn, &asked.wanted(), &reader.known).await?;
    drop(conn);
    let mut out = csv::Writer::from_writer(vec![]);
    for one in &kept {
        // Written to memory, of numbers and texts: it cannot fail.
        let _ = out.serialize(Line::of(one));
    }
    let file = out.into_inner().unwrap_or_default();
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    let name = HeaderValue::from_static("attachment; filename=\"forecasts.csv\"");
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], file).into_response())
}
