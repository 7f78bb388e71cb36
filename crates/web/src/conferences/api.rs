//! Conferences for programs.

use axum::{
    Json,
    extract::{Path, State},
};
use network::conferences::{self, Conference};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{App, problem::Problem, reader::Reader};

#[derive(Serialize, ToSchema)]
pub struct OneConference {
    code: String,
    revision: i64,
    /// By language.
    #[schema(value_type = Object)]
    title: network::frameworks::Text,
    #[schema(value_type = Object)]
    theme: network::frameworks::Text,
    place: String,
    /// ISO 3166-1 alpha-3.
    country: String,
    starts: String,
    ends: String,
    /// IANA.
    zone: String,
    languages: Vec<String>,
    /// Venues with their rooms.
    #[schema(value_type = Vec<Object>)]
    venues: Vec<conferences::Venue>,
    sources: Vec<String>,
    invented: bool,
}

impl From<Conference> for OneConference {
    fn from(one: Conference) -> Self {
        let is = one.is;
        Self {
            code: one.code,
            revision: one.revision,
            title: is.title,
            theme: is.theme,
            place: is.place,
            country: is.country,
            starts: is.starts.to_string(),
            ends: is.ends.to_string(),
            zone: is.zone,
            languages: is.languages,
            venues: is.venues,
            sources: is.sources,
            invented: is.invented.is_some(),
        }
    }
}

/// Conferences
///
/// Those that may be read, the latest first.
#[utoipa::path(
    get,
    path = "/api/conferences",
    tag = "conferences",
    responses((status = 200, body = Vec<OneConference>)),
)]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
) -> Result<Json<Vec<OneConference>>, Problem> {
    let mut conn = app.db.read().await?;
    let all = conferences::all(&mut conn, &reader.actor, &reader.known).await?;
    Ok(Json(all.into_iter().map(OneConference::from).collect()))
}

/// A conference
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}",
    tag = "conferences",
    params(("conference" = String, Path)),
    responses((status = 200, body = OneConference), (status = 404, body = Problem)),
)]
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
) -> Result<Json<OneConference>, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &reader.known).await?;
    Ok(Json(one.into()))
}
