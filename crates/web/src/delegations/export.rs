//! Who was invited and what they answered, as a table.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use network::{conferences, delegations, ids::Known};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{board::Asked, words};
use crate::{App, Lang, Reader, problem::Problem, registrations::export::sheet};

#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Wanted {
    /// The language of words; otherwise as the browser wishes.
    lang: Option<String>,
    /// Only of one region.
    region: String,
    /// Only of one kind.
    kind: String,
    /// Only of one state: invited, late, accepted, declined, withdrawn.
    state: String,
}

const TITLES: [&str; 14] = [
    "kind",
    "name",
    "country",
    "region",
    "state",
    "late",
    "due",
    "answered",
    "reason",
    "people",
    "registered",
    "credentials",
    "addressee",
    "email",
];

async fn rows(
    app: &App,
    reader: &Reader,
    code: &str,
    wanted: Wanted,
) -> Result<Vec<Vec<String>>, Problem> {
    let lang = wanted.lang.as_deref().and_then(Lang::from_code).unwrap_or(reader.lang);
    let asked =
        Asked { region: wanted.region, kind: wanted.kind, state: wanted.state, ..Asked::default() };
    let today = words::today();
    let mut conn = app.db.read().await?;
    reader.actor.may_organise(code)?;
    let conference = conferences::get(&mut conn, &reader.actor, code, &Known::NOW).await?;
    let all = delegations::all(&mut conn, &reader.actor, code).await?;
    Ok(all
        .iter()
        .filter(|standing| asked.lets_through(standing, today))
        .map(|standing| {
            let is = &standing.delegation.is;
            let coming = standing.members.iter().filter(|one| one.is_coming()).count();
            vec![
                words::kind(lang, &conference, &is.kind),
                is.name.clone(),
                is.country.clone(),
                words::region(lang, &is.region),
                lang.text(words::state_key(is.state)).into_owned(),
                if standing.delegation.is_late(today) { "yes".into() } else { String::new() },
                is.due.to_string(),
                is.answered_at.as_ref().map_or(String::new(), |at| at.day().to_owned()),
                is.reason.clone(),
                standing.members.len().to_string(),
                coming.to_string(),
                is.credentials.as_ref().map_or(String::new(), |held| held.signer.clone()),
                is.addressee.clone(),
                is.email.clone(),
            ]
        })
        .collect())
}

/// Who was invited, as CSV
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/delegations.csv",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "text/csv"), (status = 403, body = Problem)),
)]
pub async fn csv(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let rows = rows(&app, &reader, &code, wanted).await?;
    Ok(sheet(&format!("{code}-delegations.csv"), &TITLES, &rows))
}

/// Who was invited, as XLSX
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/delegations.xlsx",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (status = 403, body = Problem)),
)]
pub async fn xlsx(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let rows = rows(&app, &reader, &code, wanted).await?;
    Ok(sheet(&format!("{code}-delegations.xlsx"), &TITLES, &rows))
}
