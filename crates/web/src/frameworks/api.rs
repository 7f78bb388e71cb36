//! The frameworks for programs.

use axum::{
    Json,
    extract::{Path, State},
};
use network::{Error, frameworks};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{App, problem::Problem, reader::Reader};

/// A framework, and the version of it that holds.
#[derive(Serialize, ToSchema)]
pub struct Loaded {
    code: String,
    version: String,
    /// In the language of the request.
    title: String,
    areas: usize,
    measurements: usize,
    goals: usize,
}

/// List the frameworks
#[utoipa::path(
    get,
    path = "/api/frameworks",
    params(("known" = Option<String>, Query, description = "As known at the end of a day, YYYY-MM-DD")),
    responses((status = 200, body = Vec<Loaded>)),
)]
pub async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Vec<Loaded>>, Problem> {
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    let lines = frameworks.iter().map(|framework| Loaded {
        code: framework.code.clone(),
        version: framework.version.clone(),
        title: reader.lang.of(&framework.title).to_owned(),
        areas: framework.areas.len(),
        measurements: framework.measurements.len(),
        goals: framework.goals.len(),
    });
    Ok(Json(lines.collect()))
}

/// Read a framework
///
/// The whole file: pillars, areas, features, measurements, units, goals, in all its languages.
#[utoipa::path(
    get,
    path = "/api/frameworks/{framework}",
    params(
        ("framework" = String, Path),
        ("known" = Option<String>, Query, description = "As known at the end of a day, YYYY-MM-DD"),
    ),
    responses((status = 200, body = Object), (status = 404, body = Problem)),
)]
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
) -> Result<Json<frameworks::Framework>, Problem> {
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    Ok(Json(frameworks.get(&code).ok_or(Error::NotFound)?.clone()))
}
