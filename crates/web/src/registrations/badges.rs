//! Badges with a code for the door: one, or sheets of eight for a selection.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use network::{
    conferences::{self, Conference, Part},
    ids::Known,
    registrations::{self, Registration},
};
use serde_json::{Value, json};

use super::list::Asked;
use crate::{
    App, Lang,
    conferences::{
        frame::Organised,
        words::{language, plain},
    },
    delegations::words,
    links::private,
    printer::paper,
    problem::Problem,
    reader::Reader,
};

/// The colour of a badge says the part at a glance; the word says it too.
fn colour(part: Part) -> &'static str {
    match part {
        Part::Delegate | Part::Alternate | Part::Adviser => "blocks",
        Part::Mayor | Part::Speaker | Part::Expert => "benefits",
        Part::Interpreter | Part::Press | Part::Staff => "conditions",
        Part::Observer | Part::Companion => "plain",
    }
}

/// In the language of whoever wears it.
fn badge(app: &App, one: &Registration) -> Value {
    let is = &one.is;
    let lang = Lang::from_code(&is.language).unwrap_or_else(Lang::fallback);
    let languages: Vec<String> = is.languages.iter().map(|code| language(lang, code)).collect();
    let work = [is.function.as_str(), &is.organisation];
    let work: Vec<&str> = work.into_iter().filter(|line| !line.is_empty()).collect();
    let number = one.number.map(|number| format!(" · {number:04}")).unwrap_or_default();
    json!({
        "name": is.name,
        "role": format!("{}{number}", words::part(lang, is.part)),
        "organisation": work.join(", "),
        "place": words::country(lang, &is.country),
        "languages": languages.join(", "),
        "colour": colour(is.part),
        "qr": format!("{}/b/{}", app.address, one.badge),
        "alt": lang.fill("badge-alt-of", [("number", one.number.unwrap_or(0).into())]),
    })
}

pub fn sheet(app: &App, lang: Lang, conference: &Conference, all: &[&Registration]) -> Value {
    let title = plain(lang, &conference.is.title);
    let mut data = paper(lang, &lang.text("badges-title"));
    data["event"] = json!(title);
    data["badges"] = all.iter().map(|one| badge(app, one)).collect();
    data
}

/// Those of a selection who come: by state and part, or the numbers that are asked for.
pub async fn sheets(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let conference = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let all = registrations::all(&mut conn, &reader.actor, &code).await?;
    drop(conn);
    let chosen: Vec<&Registration> = all
        .iter()
        .filter(|person| person.registration.is_coming() && asked.lets_through(person))
        .map(|person| &person.registration)
        .collect();
    if chosen.is_empty() {
        return Err(network::Error::invalid("badges", "badges-none").into());
    }
    let data = sheet(&app, reader.lang, &conference, &chosen);
    Ok(private(app.print("badges", data, &format!("badges-{code}")).await?))
}

/// Whoever reads the code of a badge with a telephone of their own is led to the conferences:
/// nothing about its wearer is told.
pub async fn read(reader: Reader, Path(_): Path<String>) -> Response {
    Redirect::to(&reader.href("/conferences")).into_response()
}
