//! Who was invited and what they answered, as a table.

use axum::{
    extract::{Query, State},
    response::Response,
};
use network::{conferences, delegations, ids::Known};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{board::Asked, words};
use crate::{
    App, Lang, conferences::frame::Organised, problem::Problem, registrations::export::sheet,
};

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

async fn table(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Query(wanted): Query<Wanted>,
    ending: &str,
) -> Result<Response, Problem> {
    let lang = wanted.lang.as_deref().and_then(Lang::from_code).unwrap_or(reader.lang);
    let asked =
        Asked { region: wanted.region, kind: wanted.kind, state: wanted.state, ..Asked::default() };
    let today = words::today();
    let mut conn = app.db.read().await?;
    let conference = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let all = delegations::all(&mut conn, &reader.actor, &code).await?;
    let rows: Vec<_> = all
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
        .collect();
    Ok(sheet(&format!("{code}-delegations.{ending}"), &TITLES, &rows))
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
    app: State<App>,
    by: Organised,
    wanted: Query<Wanted>,
) -> Result<Response, Problem> {
    table(app, by, wanted, "csv").await
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
    app: State<App>,
    by: Organised,
    wanted: Query<Wanted>,
) -> Result<Response, Problem> {
    table(app, by, wanted, "xlsx").await
}
