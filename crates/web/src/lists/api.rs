//! A published list for programs.

use axum::{
    Json,
    extract::{Path, State},
};
use network::{Error, lists};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{App, problem::Problem, reader::Reader};

/// A list with every version that was published, the last first.
#[derive(Serialize, ToSchema)]
pub struct List {
    /// The grouping that it lists.
    list: String,
    versions: Vec<Version>,
}

#[derive(Serialize, ToSchema)]
pub struct Version {
    number: i64,
    published_on: String,
    /// Why it changed, in the language of the request where it was written in it.
    note: String,
    cities: Vec<Listed>,
}

/// A city as the list named it.
#[derive(Serialize, ToSchema)]
pub struct Listed {
    city: String,
    name: String,
    /// ISO 3166-1 alpha-3.
    country: String,
}

/// A published list with its earlier versions.
#[utoipa::path(
    get, path = "/api/lists/{list}", tag = "lists",
    params(("list" = String, Path, description = "The code of a grouping, as `cohort-2020`")),
    responses((status = 200, body = List), (status = 404, body = Problem))
)]
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path(list): Path<String>,
) -> Result<Json<List>, Problem> {
    let mut conn = app.db.read().await?;
    let versions = lists::versions(&mut conn, &list, &reader.known).await?;
    if versions.is_empty() {
        return Err(Error::NotFound.into());
    }
    let versions = versions.into_iter().map(|version| Version {
        number: version.number,
        published_on: version.published_on.to_string(),
        note: reader.lang.of(&version.note).to_owned(),
        cities: version
            .cities
            .into_iter()
            .map(|line| Listed {
                city: line.city.to_string(),
                name: line.name,
                country: line.country,
            })
            .collect(),
    });
    Ok(Json(List { list, versions: versions.collect() }))
}
