//! Stories for programs, as everybody reads them.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Path, State},
};
use network::{
    Error,
    frameworks::Text,
    ids::CityCode,
    stories::{self, PARTS, Story},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{App, problem::Problem, reader::Reader};

/// What a city that was honoured tells, with its consent.
#[derive(Serialize, ToSchema)]
pub struct Told {
    /// The award round, as `award-2024`.
    round: String,
    /// The code of the city.
    city: String,
    /// The mayor, with title.
    mayor: String,
    /// `quotation`, `overview`, `challenges` and `narrative`, each in the languages in which it
    /// was written; a part that nobody wrote is left out. An empty line begins a paragraph.
    parts: BTreeMap<&'static str, BTreeMap<String, String>>,
    published_at: String,
    /// Where people read it, in the language of the request.
    address: String,
}

impl Told {
    fn of(app: &App, reader: &Reader, story: &Story) -> Self {
        let said = |text: &Text| -> BTreeMap<String, String> {
            let of = |code: &str| Some((code.to_owned(), text.get(code)?.to_owned()));
            text.languages().filter_map(of).collect()
        };
        let parts = PARTS.into_iter().map(|part| (part, said(story.content.part(part))));
        let lang = reader.lang.code();
        Self {
            round: story.round.clone(),
            city: story.city.to_string(),
            mayor: story.content.mayor.clone(),
            parts: parts.filter(|(_, said)| !said.is_empty()).collect(),
            published_at: story.recorded_at.to_string(),
            address: format!("{}/{lang}/stories/{}/{}", app.address, story.round, story.city),
        }
    }
}

/// All stories
///
/// Those that are published, the last round first, as known today or, with `known`, at the end of
/// a past day.
#[utoipa::path(
    get, path = "/api/stories", tag = "stories",
    params(("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, body = Vec<Told>))
)]
pub async fn all(State(app): State<App>, reader: Reader) -> Result<Json<Vec<Told>>, Problem> {
    let mut conn = app.db.read().await?;
    let all = stories::published(&mut conn, &reader.known).await?;
    Ok(Json(all.iter().map(|story| Told::of(&app, &reader, story)).collect()))
}

/// One story
#[utoipa::path(
    get, path = "/api/stories/{round}/{city}", tag = "stories",
    params(
        ("round" = String, Path, description = "The award round, as `award-2024`"),
        ("city" = String, Path, description = "The code of the city"),
        ("known" = Option<String>, Query, description = "A past day, as 2026-01-31"),
    ),
    responses((status = 200, body = Told), (status = 404, body = Problem))
)]
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((round, city)): Path<(String, CityCode)>,
) -> Result<Json<Told>, Problem> {
    let mut conn = app.db.read().await?;
    let story = stories::read(&mut conn, &round, &city, &reader.known).await?;
    Ok(Json(Told::of(&app, &reader, &story.ok_or(Error::NotFound)?)))
}
