use axum::{
    Json,
    extract::{Path, State},
};
use network::{
    Error,
    ids::{CityCode, Known},
    plans::{self, Entry, Finding, Named, Plan, Version},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{App, problem::Problem};

/// A version of a city's action plan as its council decided it
#[derive(Serialize, ToSchema)]
pub struct PublishedPlan {
    /// City, number, date and reference of the decision, SHA-256 of the document as it is kept.
    #[schema(value_type = Object)]
    version: Version,
    /// Objectives, actions, milestones, budget lines, risks, departments … Each names the one it
    /// belongs to; texts are objects by language, amounts are hundredths of the currency.
    #[schema(value_type = Vec<Object>)]
    entries: Vec<Entry>,
    #[schema(value_type = Vec<Object>)]
    partners: Vec<Named>,
    /// The city's figures on the day of publication: baselines and targets.
    #[schema(value_type = Vec<Object>)]
    findings: Vec<Finding>,
}

impl PublishedPlan {
    fn of(plan: Option<Plan>) -> Result<Json<Self>, Problem> {
        let Plan { version, entries, partners, findings, .. } = plan.ok_or(Error::NotFound)?;
        let version = version.ok_or(Error::NotFound)?;
        Ok(Json(Self { version, entries, partners, findings }))
    }
}

/// The versions of a city's plan, newest first
#[utoipa::path(
    get,
    path = "/api/cities/{city}/plan/versions",
    params(("city" = String, Path)),
    responses((status = 200, body = Vec<Object>)),
)]
pub async fn versions(
    State(app): State<App>,
    Path(city): Path<CityCode>,
) -> Result<Json<Vec<Version>>, Problem> {
    Ok(Json(plans::versions(&mut *app.db.read().await?, &city, &Known::NOW).await?))
}

/// The newest version of a city's plan
#[utoipa::path(
    get,
    path = "/api/cities/{city}/plan",
    params(("city" = String, Path)),
    responses((status = 200, body = PublishedPlan), (status = 404, body = Problem)),
)]
pub async fn newest(
    State(app): State<App>,
    Path(city): Path<CityCode>,
) -> Result<Json<PublishedPlan>, Problem> {
    let mut conn = app.db.read().await?;
    PublishedPlan::of(plans::published(&mut conn, &city, None, &Known::NOW).await?)
}

/// One version of a city's plan, as it was decided
#[utoipa::path(
    get,
    path = "/api/cities/{city}/plan/versions/{number}",
    params(("city" = String, Path), ("number" = i64, Path)),
    responses((status = 200, body = PublishedPlan), (status = 404, body = Problem)),
)]
pub async fn one(
    State(app): State<App>,
    Path((city, number)): Path<(CityCode, i64)>,
) -> Result<Json<PublishedPlan>, Problem> {
    let mut conn = app.db.read().await?;
    PublishedPlan::of(plans::published(&mut conn, &city, Some(number), &Known::NOW).await?)
}
