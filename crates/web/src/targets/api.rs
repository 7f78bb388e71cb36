//! The targets of a city for programs.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
};
use network::{
    Error,
    ids::CityCode,
    targets::{self, NewTarget},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{App, problem::Problem, reader::Reader};

/// A target, as it is known.
#[derive(Debug, Serialize, ToSchema)]
pub struct Target {
    measurement: String,
    revision: i64,
    /// In the measurement's unit; absent where the target was given up.
    value: Option<f64>,
    /// The year by which it is to be reached.
    year: Option<i64>,
    note: String,
    recorded_at: String,
    replaced_at: Option<String>,
}

impl From<targets::Target> for Target {
    fn from(one: targets::Target) -> Self {
        Self {
            measurement: one.measurement,
            revision: one.revision,
            value: one.value,
            year: one.year,
            note: one.note,
            recorded_at: one.recorded_at.to_string(),
            replaced_at: one.replaced_at.map(|at| at.to_string()),
        }
    }
}

#[derive(Debug, Deserialize, ToSchema)]
pub struct SetTarget {
    value: f64,
    year: i64,
    #[serde(default)]
    note: String,
    /// The revision that was seen before writing, 0 for none. If another one holds by then,
    /// nothing is stored. Absent: whatever holds is replaced.
    #[serde(default)]
    seen: Option<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct GivenUp {
    seen: Option<i64>,
    reason: String,
}

/// List the targets of a city
#[utoipa::path(
    get,
    path = "/api/cities/{city}/targets",
    tag = "targets",
    params(
        ("city" = String, Path),
        ("known" = Option<String>, Query, description = "As known at the end of a day, YYYY-MM-DD"),
    ),
    responses((status = 200, body = Vec<Target>), (status = 404, body = Problem)),
)]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Path(city): Path<CityCode>,
) -> Result<Json<Vec<Target>>, Problem> {
    let mut conn = app.db.read().await?;
    if !network::cities::exists(&mut conn, &city).await? {
        return Err(Error::NotFound.into());
    }
    let held = targets::of_city(&mut conn, &city, &reader.known).await?;
    Ok(Json(held.into_iter().map(Target::from).collect()))
}

/// Read every version of a target
#[utoipa::path(
    get,
    path = "/api/cities/{city}/targets/{measurement}",
    tag = "targets",
    params(("city" = String, Path), ("measurement" = String, Path)),
    responses((status = 200, body = Vec<Target>), (status = 404, body = Problem)),
)]
pub async fn history(
    State(app): State<App>,
    Path((city, measurement)): Path<(CityCode, String)>,
) -> Result<Json<Vec<Target>>, Problem> {
    let all = targets::history(&mut *app.db.read().await?, &city, &measurement).await?;
    if all.is_empty() {
        return Err(Error::NotFound.into());
    }
    Ok(Json(all.into_iter().map(Target::from).collect()))
}

/// Set a target
///
/// It takes the place of the one that held, which stays in the history.
#[utoipa::path(
    put,
    path = "/api/cities/{city}/targets/{measurement}",
    tag = "targets",
    params(("city" = String, Path), ("measurement" = String, Path)),
    request_body = SetTarget,
    responses(
        (status = 200, body = Target), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem),
    ),
)]
pub async fn set(
    State(app): State<App>,
    reader: Reader,
    Path((city, measurement)): Path<(CityCode, String)>,
    Json(body): Json<SetTarget>,
) -> Result<Json<Target>, Problem> {
    let SetTarget { value, year, note, seen } = body;
    let new = NewTarget { city, measurement, value, year, note };
    let mut tx = app.db.begin().await?;
    let target = targets::set(&mut tx, &reader.actor, new, seen).await?;
    tx.commit().await?;
    Ok(Json(target.into()))
}

/// Give a target up
#[utoipa::path(
    delete,
    path = "/api/cities/{city}/targets/{measurement}",
    tag = "targets",
    params(
        ("city" = String, Path), ("measurement" = String, Path),
        ("seen" = Option<i64>, Query), ("reason" = Option<String>, Query),
    ),
    responses(
        (status = 204), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
    ),
)]
pub async fn give_up(
    State(app): State<App>,
    reader: Reader,
    Path((city, measurement)): Path<(CityCode, String)>,
    Query(asked): Query<GivenUp>,
) -> Result<StatusCode, Problem> {
    let mut tx = app.db.begin().await?;
    let reason = asked.reason.trim();
    targets::give_up(&mut tx, &reader.actor, &city, &measurement, asked.seen, reason).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
