//! The register for programs.

use axum::{
    Json,
    extract::{Path, Query, State},
};
use network::{
    cities::{self, City},
    countries,
    ids::CityCode,
    memberships,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::search::Search;
use crate::{App, problem::Problem, reader::Reader};

/// A line of the register.
#[derive(Serialize, ToSchema)]
pub struct Line {
    code: String,
    name: String,
    /// ISO 3166-1 alpha-3.
    country: String,
    /// In the language of the request.
    country_name: String,
    region: String,
    entity_type: String,
    /// Degrees north and east, WGS 84.
    latitude: Option<f64>,
    longitude: Option<f64>,
    geo_source: String,
    population: Option<i64>,
    population_source: String,
    /// The state of membership on the day that was asked for.
    state: Option<String>,
    /// When the city first became a member, as precise as it is known.
    joined: Option<String>,
    groupings: Vec<Belonging>,
    source: String,
    note: String,
    /// Whether the city is plainly made up, for demonstration.
    invented: bool,
    /// Counts up with each correction.
    revision: i64,
    recorded_at: String,
}

#[derive(Serialize, ToSchema)]
pub struct Belonging {
    grouping: String,
    /// `member` or `coordinator`.
    part: String,
}

/// The register, or a part of it.
#[derive(Serialize, ToSchema)]
pub struct Register {
    cities: Vec<Line>,
    attribution: String,
    licence: String,
}

/// One city with its memberships and the revisions of its entry.
#[derive(Serialize, ToSchema)]
pub struct OneCity {
    city: Line,
    memberships: Vec<Spell>,
    revisions: Vec<Revision>,
    attribution: String,
    licence: String,
}

#[derive(Serialize, ToSchema)]
pub struct Spell {
    state: String,
    since: Option<String>,
    until: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct Revision {
    revision: i64,
    name: String,
    reason: String,
    recorded_at: String,
}

impl Line {
    fn of(city: &City, lang: &str) -> Self {
        let is = city.entry.is.clone();
        Self {
            code: city.code().to_string(),
            country_name: countries::name(&is.country, lang).to_owned(),
            name: is.name,
            country: is.country,
            region: is.region,
            entity_type: is.entity_type,
            latitude: is.latitude,
            longitude: is.longitude,
            geo_source: is.geo_source,
            population: is.population,
            population_source: is.population_source,
            state: city.state.map(|state| state.code().to_owned()),
            joined: city.joined.as_ref().map(|when| when.to_string()),
            groupings: city
                .groupings
                .iter()
                .map(|b| Belonging { grouping: b.grouping.clone(), part: b.part.code().to_owned() })
                .collect(),
            source: is.source,
            note: is.note,
            invented: is.invented.is_some(),
            revision: city.entry.revision,
            recorded_at: city.entry.recorded_at.to_string(),
        }
    }
}

/// The register
///
/// All cities, or those that the parameters let through, as known today or, with
/// `known`, at the end of a past day.
#[utoipa::path(
    get,
    path = "/api/cities",
    tag = "cities",
    params(Search, ("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, body = Register), (status = 422, body = Problem)),
)]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(search): Query<Search>,
) -> Result<Json<Register>, Problem> {
    let (filter, lang) = (search.filter(&reader)?, reader.lang.code());
    let mut conn = app.db.read().await?;
    let found = cities::list(&mut conn, &reader.known, &filter, lang).await?;
    Ok(Json(Register {
        cities: found.iter().map(|city| Line::of(city, lang)).collect(),
        attribution: exchange::cities::ATTRIBUTION.to_owned(),
        licence: exchange::cities::LICENCE.to_owned(),
    }))
}

/// A city
///
/// Its entry in the register with every revision, and its memberships.
#[utoipa::path(
    get,
    path = "/api/cities/{city}",
    tag = "cities",
    params(
        ("city" = String, Path, description = "The code of the city"),
        ("known" = Option<String>, Query, description = "A past day, as 2026-01-31"),
    ),
    responses((status = 200, body = OneCity), (status = 404, body = Problem)),
)]
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<CityCode>,
) -> Result<Json<OneCity>, Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, None).await?;
    let spells = memberships::of_city(&mut conn, &code, &reader.known).await?;
    let revisions = cities::history(&mut conn, &code, &reader.known).await?;
    Ok(Json(OneCity {
        city: Line::of(&city, reader.lang.code()),
        memberships: spells
            .into_iter()
            .map(|spell| Spell {
                state: spell.state.code().to_owned(),
                since: spell.since.map(String::from),
                until: spell.until.map(String::from),
            })
            .collect(),
        revisions: revisions
            .into_iter()
            .map(|entry| Revision {
                revision: entry.revision,
                name: entry.is.name,
                reason: entry.reason,
                recorded_at: entry.recorded_at.to_string(),
            })
            .collect(),
        attribution: exchange::cities::ATTRIBUTION.to_owned(),
        licence: exchange::cities::LICENCE.to_owned(),
    }))
}
