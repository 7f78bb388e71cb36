//! What if, for programs: what would follow from other figures and targets, and what would matter
//! most. Nothing is stored.

use axum::{
    Json,
    extract::{Path, Query, State},
};
use network::{
    Error, cities,
    ids::{At, CityCode, Known},
    progress,
    what_if::{self, Follows, Lever},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{App, problem::Problem, reader::Reader};

/// Changes that are supposed together, at most 100.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Suppose {
    changes: Vec<Change>,
}

/// A supposed figure, target or both of one measurement.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Change {
    measurement: String,
    /// In the unit of the measurement. One of a later year than the next is reached in even
    /// yearly steps.
    value: Option<f64>,
    /// The year of the value; by default the next.
    year: Option<i16>,
    /// In the unit of the measurement.
    target: Option<f64>,
    /// The year of the target; by default that of the target that holds, else in five years.
    /// Without a target it moves the one that holds.
    by: Option<i16>,
}

impl From<Change> for what_if::Change {
    fn from(one: Change) -> Self {
        let Change { measurement, value, year, target, by } = one;
        Self { measurement, value, year, target, by }
    }
}

/// What follows, `now` beside `then`. Of each measurement: the latest figure, the trend, the target
/// with its chance, and the value to expect in its year with the interval of 80 %. Of each feature,
/// area, pillar and goal: how many measurements go the better way and how many targets will be
/// reached, with the fewest and the most at 90 % probability.
#[derive(Serialize, ToSchema)]
pub struct Consequences {
    #[serde(flatten)]
    #[schema(value_type = Object)]
    follows: Follows,
}

/// Features, the one with the largest effect first, each with its measurements and the places
/// that its interval allows.
#[derive(Serialize, ToSchema)]
pub struct Levers {
    years: i16,
    #[schema(value_type = Vec<Object>)]
    levers: Vec<Lever>,
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Span {
    /// What cities alike achieved in so many years is plausible: 1 to 20, by default 5.
    years: Option<i16>,
}

/// What would matter most
///
/// Each feature is moved by as much as cities alike really moved theirs. For the people of the
/// city.
#[utoipa::path(
    get,
    path = "/api/cities/{city}/what-if",
    tag = "what-if",
    params(("city" = String, Path), Span),
    responses(
        (status = 200, body = Levers), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem),
    ),
)]
pub async fn levers(
    State(app): State<App>,
    reader: Reader,
    Path(city): Path<CityCode>,
    Query(span): Query<Span>,
) -> Result<Json<Levers>, Problem> {
    reader.actor.may_open_desk(&city)?;
    let years = span.years.unwrap_or(5);
    if !(1..=20).contains(&years) {
        return Err(Error::invalid("years", "what-if-span-years").with("years", years).into());
    }
    let mut conn = app.db.read().await?;
    cities::get(&mut conn, &city, &Known::NOW, None).await?;
    let levers = what_if::levers(&mut conn, &reader.actor, &city, years).await?;
    Ok(Json(Levers { years, levers }))
}

/// What would follow
///
/// Nothing is stored. For the people of the city.
#[utoipa::path(
    post,
    path = "/api/cities/{city}/what-if",
    tag = "what-if",
    params(("city" = String, Path)),
    request_body = Suppose,
    responses(
        (status = 200, body = Consequences), (status = 401, body = Problem),
        (status = 403, body = Problem), (status = 404, body = Problem),
        (status = 422, body = Problem),
    ),
)]
pub async fn suppose(
    State(app): State<App>,
    reader: Reader,
    Path(city): Path<CityCode>,
    Json(asked): Json<Suppose>,
) -> Result<Json<Consequences>, Problem> {
    reader.actor.may_open_desk(&city)?;
    let mut conn = app.db.read().await?;
    cities::get(&mut conn, &city, &Known::NOW, None).await?;
    let standing = progress::of_city(&mut conn, &city, &Known::NOW, None).await?;
    let this_year: i16 = At::now().day()[..4].parse().unwrap_or_default();
    let changes = asked.changes.into_iter().map(what_if::Change::from);
    let changes: Vec<_> = changes.map(|one| one.supposed(&standing, this_year)).collect();
    let outcome = what_if::suppose(&mut conn, &reader.actor, &city, &changes).await?;
    Ok(Json(Consequences { follows: outcome.follows(&changes) }))
}
