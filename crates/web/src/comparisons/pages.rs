//! The page of a comparison, and its part that follows when a weight is turned.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use network::{
    Error,
    comparisons::{Compared, LeftOut, Places, Sensitivity},
};

use super::{
    choose, places,
    settled::{self, Settled, settle},
    weights, why,
};
use crate::{App, fields::Wrong, page, problem::Problem, reader::Reader};

/// Indices that are made to find out what places hang on, at most.
const RUNS: usize = 6_000;

pub async fn compare(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let part = settled::pairs(&reader).into_iter().find(|(name, _)| name == "part");
    let part = part.map(|(_, part)| part).unwrap_or_default();
    let mut settled = settle(&app, &reader).await?;
    let compared = std::mem::replace(&mut settled.compared, Err(Error::NotFound));
    let (compared, result) = match compared {
        Ok(compared) => computed(compared, part != "places").await?,
        Err(error) => (None, Err(error)),
    };
    let lang = reader.lang;
    let (status, wrong, result) = match (&compared, result) {
        (Some(compared), Ok((places, sensitivity))) => {
            let made = Made { compared, places: &places, sensitivity: sensitivity.as_ref() };
            (StatusCode::OK, None, Some(shown(&reader, &settled, &made)))
        }
        (_, Err(error)) => {
            let wrong = Wrong::of(lang, named(&settled, &reader, error))?;
            (StatusCode::UNPROCESSABLE_ENTITY, Some(wrong), None)
        }
        (None, Ok(_)) => return Err(Error::NotFound.into()),
    };
    if !part.is_empty() {
        let said = wrong
            .map(|wrong| html! { div class="notice bad" role="alert" { p { (wrong.text()) } } });
        return Ok((status, result.or(said).unwrap_or_default()).into_response());
    }
    let title = lang.text("comparisons-title");
    let body = html! {
        h1 { (title) }
        p class="lead" { (lang.text("comparisons-lead")) }
        @if compared.as_ref().is_some_and(|compared| compared.cities.iter().any(|city| city.invented)) {
            p class="notice warn" { strong { (lang.text("demonstration-figures")) } " " (lang.text("comparisons-invented")) }
        }
        (not_in(&reader, &settled))
        (crate::fields::summary(lang, wrong.as_ref()))
        @if settled.table.cities.is_empty() {
            div class="empty" { p { (lang.text("comparisons-nobody")) } p { (lang.text("comparisons-nobody-next")) } }
        }
        (choose::form(&reader, &settled, compared.as_ref()))
        div class="beside" {
            div id="comparison-result" { @if let Some(result) = result { (result) } }
            @if let Some(compared) = &compared { (weights::sliders(&reader, &settled, compared)) }
        }
    };
    let page = page::page_with(&reader, &title, &["weight-sliders.js"], body);
    Ok((status, page).into_response())
}

type Result_ = network::Result<(Places, Option<Sensitivity>)>;

/// Off the threads that answer others.
async fn computed(compared: Compared, deep: bool) -> Result<(Option<Compared>, Result_), Problem> {
    let work = move || {
        let result = compared.ready().map(|ready| {
            let places = ready.run();
            // With nothing open there is nothing that a place could hang on.
            let sensitivity = if deep { ready.sensitivity(RUNS).ok() } else { None };
            (places, sensitivity)
        });
        (Some(compared), result)
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| Error::NotFound.into())
}

/// What is shown of a comparison.
pub struct Made<'a> {
    pub compared: &'a Compared,
    pub places: &'a Places,
    pub sensitivity: Option<&'a Sensitivity>,
}

fn shown(reader: &Reader, settled: &Settled, made: &Made) -> Markup {
    html! {
        (changed_since(reader, settled, made.compared))
        (left_out(reader, settled, &made.compared.left_out))
        (places::strips(reader, settled, made))
        @if made.sensitivity.is_some() { (why::about(reader, settled, made)) }
        (taken_away(reader, settled, made.compared))
    }
}

/// A result that the address was not made for says so.
fn changed_since(reader: &Reader, settled: &Settled, compared: &Compared) -> Markup {
    let lang = reader.lang;
    let asked = settled.choices.print.as_deref();
    html! {
        @if let Some(revision) = settled.choices.revision {
            @if asked.is_none_or(|print| print == compared.print()) {
                div class="notice good" { p { (lang.fill("comparisons-as-then", [("revision", lang.count(revision).into())])) " "
                    a href=(settled.href(reader, |choices| { choices.revision = None; choices.print = None; })) { (lang.text("comparisons-now")) } } }
            } @else {
                div class="notice warn" { p { (lang.text("comparisons-not-as-then")) } }
            }
        }
    }
}

fn left_out(reader: &Reader, settled: &Settled, all: &[LeftOut]) -> Markup {
    let lang = reader.lang;
    let measurement = |code: &str| {
        let found = settled.frameworks.measurement(code);
        format!("{code} {}", found.map_or("", |m| lang.of(&m.label)))
    };
    let said = |one: &LeftOut| match one {
        LeftOut::NoPart(city) => {
            lang.fill("comparisons-out-no-part", [("city", city.as_str().into())])
        }
        LeftOut::NoFigure(city) => {
            lang.fill("comparisons-out-no-figure", [("city", settled.city(city.as_str()).into())])
        }
        LeftOut::Empty(code) => {
            lang.fill("comparisons-out-empty", [("measurement", measurement(code).into())])
        }
        LeftOut::Constant(code, value) => lang.fill(
            "comparisons-out-constant",
            [("measurement", measurement(code).into()), ("value", lang.figure(*value).into())],
        ),
        LeftOut::NoSide(code) => {
            lang.fill("comparisons-out-no-side", [("measurement", measurement(code).into())])
        }
        LeftOut::UnknownMeasurement(code) => {
            lang.fill("comparisons-out-unknown", [("measurement", code.as_str().into())])
        }
    };
    html! {
        @if !all.is_empty() {
            div class="notice" {
                h2 { (lang.text("comparisons-out-title")) }
                ul { @for one in all { li { (said(one)) } } }
            }
        }
    }
}

/// The link that stays true, and the file that gives the same result elsewhere.
fn taken_away(reader: &Reader, settled: &Settled, compared: &Compared) -> Markup {
    let lang = reader.lang;
    let query = settled::written(&settled.for_ever(compared));
    let file = |name: &str| reader.href(&format!("/comparisons/{name}?{query}"));
    html! {
        section {
            h2 id="again" { (lang.text("comparisons-again")) }
            p { (lang.text("comparisons-again-lead")) }
            ul {
                li { a href=(reader.href(&format!("/comparisons?{query}"))) { (lang.text("comparisons-link")) } }
                li { a href=(file("comparison.json")) { (lang.text("comparisons-file")) } " – " (lang.text("comparisons-file-how")) " "
                    code { "stoa robustness --comparison comparison.json" } }
                li { a href=(file("places.csv")) { (lang.text("comparisons-places-file")) } }
                li { a href=(file("idata.csv")) { "iData" } ", " a href=(file("imeta.csv")) { "iMeta" } " – " (lang.text("comparisons-coin-files")) }
                li { a href=(reader.href("/methods/comparisons")) { (lang.text("comparisons-methods")) } }
            }
        }
    }
}

/// The reader's own city takes no part: what to do about it.
fn not_in(reader: &Reader, settled: &Settled) -> Markup {
    let lang = reader.lang;
    let mut out: Vec<_> =
        reader.actor.cities().filter(|city| settled.table.position(city).is_none()).collect();
    out.sort();
    out.dedup();
    html! {
        @for city in out {
            div class="notice" { p { (lang.text("comparisons-own-out")) " "
                a href=(reader.href(&format!("/cities/{city}/comparisons"))) { (lang.text("comparisons-own-decide")) } } }
        }
    }
}

/// An error that names cities and measurements as readers know them.
fn named(settled: &Settled, reader: &Reader, error: Error) -> Error {
    match error {
        Error::Invalid { field, code, args } => {
            let args = args.into_iter().map(|(name, value)| match name {
                "city" => (name, settled.city(&value).to_owned()),
                "measurement" => {
                    let label =
                        settled.frameworks.measurement(&value).map(|m| reader.lang.of(&m.label));
                    let text = label.map_or(value.clone(), |label| format!("{value} {label}"));
                    (name, text)
                }
                _ => (name, value),
            });
            Error::Invalid { field, code, args: args.collect() }
        }
        other => other,
    }
}
