use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use network::{
    cities,
    ids::{At, CityCode, Known},
    progress, what_if,
};

use super::{
    follows, matters,
    typed::{self, Typed},
};
use crate::{
    App,
    fields::Wrong,
    page::{crumbs, page_with},
    problem::Problem,
    progress::invented,
    reader::Reader,
};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_open_desk(&code)?;
    let lang = reader.lang;
    let typed = Typed::read(pairs);
    let this_year: i16 = At::now().day()[..4].parse().unwrap_or_default();
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &Known::NOW, None).await?;
    let standing = progress::of_city(&mut conn, &code, &Known::NOW, None).await?;
    let (outcome, wrong) = match typed.supposed(lang, &standing, this_year) {
        Err(error) => (None, Some(error)),
        Ok(changes) if changes.iter().all(|c| c.figure.is_none() && c.target.is_none()) => {
            (None, None)
        }
        Ok(changes) => match what_if::suppose(&mut conn, &reader.actor, &code, &changes).await {
            Ok(outcome) => (Some((outcome, changes)), None),
            Err(error) => (None, Some(error)),
        },
    };
    let wrong = wrong.map(|error| Wrong::of(lang, error)).transpose()?;
    let levers = what_if::levers(&mut conn, &reader.actor, &code, typed.span).await?;
    drop(conn);
    let title = lang.fill("what-if-title", [("city", city.name().into())]);
    let follows: Markup = html! {
        section id="what-follows" aria-live="polite" {
            h2 { (lang.text("what-if-follows")) }
            @if let Some(wrong) = &wrong { p class="notice bad" role="alert" { (wrong.text()) } }
            @else if let Some((outcome, changes)) = &outcome {
                @let follows = outcome.follows(changes);
                (follows::measurements(&reader, &standing.frameworks, &follows))
                (follows::levels(&reader, &standing.frameworks, &follows))
                p class="muted" { (lang.text("what-if-link")) }
            } @else {
                p { (lang.text("what-if-begin")) }
            }
        }
    };
    let body = html! {
        (crumbs(&reader, &[
            ("/cities".into(), lang.text("nav-cities").into_owned()),
            (format!("/cities/{code}"), city.name().to_owned()),
        ]))
        h1 { (title) }
        @if city.is_invented() { (invented(&reader)) }
        p class="lead" { (lang.text("what-if-lead")) }
        p { (lang.text("what-if-how")) }
        (typed::form(&reader, &standing.frameworks, &standing, &typed))
        (follows)
        (matters::section(&reader, &standing.frameworks, &code, &levers, typed.span))
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, page_with(&reader, &title, &["what-if.js"], body)).into_response())
}
