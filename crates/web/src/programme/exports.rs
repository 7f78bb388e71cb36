//! The programme in open formats.

use axum::{
    extract::{Path, Query, State},
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use exchange::programme::{self as formats, Part};
use network::{Error, programme::versions::Version};
use serde::Deserialize;
use utoipa::IntoParams;

use super::reading;
use crate::{App, Lang, problem::Problem, reader::Reader};

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// The language of titles; otherwise as the browser wishes.
    lang: Option<String>,
    /// An earlier version, by number.
    version: Option<i64>,
    /// For the calendar: one session, by code.
    session: Option<String>,
    /// For the calendar: one room, by code.
    room: Option<String>,
    /// For the calendar: one sub-theme or kind of session, by code.
    track: Option<String>,
    /// For the calendar: one person, by code.
    person: Option<String>,
}

async fn asked(
    app: &App,
    reader: &Reader,
    conference: &str,
    wanted: &Wanted,
) -> Result<(Version, Lang), Problem> {
    let lang = wanted.lang.as_deref().and_then(Lang::from_code).unwrap_or(reader.lang);
    let version = reading::version(app, reader, conference, wanted.version).await?;
    Ok((version.ok_or(Error::NotFound)?, lang))
}

fn file(name: &str, kind: &'static str, content: impl IntoResponse) -> Response {
    let headers: [(HeaderName, String); 2] = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
    ];
    let mut response = content.into_response();
    for (name, value) in headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// The programme as schedule.xml
///
/// In the form of frab and pretalx, valid against the public schema of the Voc.
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/schedule.xml",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "application/xml"), (status = 404, body = Problem)),
)]
pub async fn xml(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let (version, lang) = asked(&app, &reader, &code, &wanted).await?;
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    Ok(file("schedule.xml", "text/xml; charset=utf-8", formats::to_xml(&version, by)))
}

/// The programme as schedule.json
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/schedule.json",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "application/json"), (status = 404, body = Problem)),
)]
pub async fn json(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let (version, lang) = asked(&app, &reader, &code, &wanted).await?;
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    Ok(file("schedule.json", "application/json", formats::to_json(&version, by).to_string()))
}

/// The programme as iCalendar
///
/// The whole, or one session, room, track or person of it; a feed that follows changes.
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/programme.ics",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "text/calendar"), (status = 404, body = Problem)),
)]
pub async fn ics(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let (version, lang) = asked(&app, &reader, &code, &wanted).await?;
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    let Wanted { session, room, track, person, .. } = wanted;
    let part = Part { session, room, track, person, only: None };
    let calendar = formats::to_calendar(&version, &part, by);
    Ok(file(&format!("{code}.ics"), "text/calendar; charset=utf-8", calendar))
}

/// The programme as CSV
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/programme.csv",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "text/csv"), (status = 404, body = Problem)),
)]
pub async fn csv(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let (version, lang) = asked(&app, &reader, &code, &wanted).await?;
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    Ok(file(&format!("{code}.csv"), "text/csv; charset=utf-8", formats::to_csv(&version, by)))
}

/// The programme as a workbook
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/programme.xlsx",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200), (status = 404, body = Problem)),
)]
pub async fn xlsx(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let (version, lang) = asked(&app, &reader, &code, &wanted).await?;
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(file(&format!("{code}.xlsx"), kind, formats::to_xlsx(&version, by)))
}

/// The programme as schema.org events
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/programme.jsonld",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "application/ld+json"), (status = 404, body = Problem)),
)]
pub async fn linked(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let (version, lang) = asked(&app, &reader, &code, &wanted).await?;
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    Ok(file(
        "programme.jsonld",
        "application/ld+json",
        formats::to_linked(&version, by).to_string(),
    ))
}
