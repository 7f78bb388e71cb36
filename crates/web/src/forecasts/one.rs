//! One forecast as it was made, what others would have said, and every score it had.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    cities,
    forecasts::{self, Forecast, Method, Score},
    frameworks::{self, Unit},
    ids::ForecastId,
};

use crate::{
    App, figures,
    page::{self, crumbs, scrolling},
    problem::Problem,
    progress::invented,
    reader::Reader,
};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, id)): Path<(String, ForecastId)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let (of, scores) = forecasts::get(&mut conn, &id).await?;
    let city = cities::get(&mut conn, &of.city, &reader.known, None).await?;
    let frameworks = frameworks::all(&mut conn, &reader.known).await?;
    drop(conn);
    let measurement = frameworks.measurement(&of.measurement).ok_or(network::Error::NotFound)?;
    let unit = frameworks.unit(&measurement.unit);
    let value = |value| figures::value(lang, unit, value);
    let label = lang.of(&measurement.label);
    let title = lang.beside(city.name(), label);
    let said = of.said();
    let (low, high) = said.interval(0.8);
    let facts = [
        ("forecasts-made", lang.day(&of.recorded_at)),
        (
            "forecasts-from",
            lang.fill(
                "forecasts-from-figures",
                [
                    ("count", of.figures.into()),
                    ("until", of.until.as_str().into()),
                    ("latest", value(of.latest).into()),
                ],
            ),
        ),
        ("forecasts-expected", value(said.median())),
        (
            "forecasts-interval",
            lang.fill(
                "forecasts-between",
                [("low", value(low).into()), ("high", value(high).into())],
            ),
        ),
        ("forecasts-method", {
            let how = if of.panel.is_some() { "forecasts-by-panel" } else { "forecasts-by-itself" };
            lang.fill(
                "forecasts-version",
                [("how", lang.text(how).into()), ("version", of.version.into())],
            )
        }),
    ];
    Ok(page::page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/forecasts".into(), lang.text("forecasts-title").into_owned()),
                (format!("/cities/{}", of.city), city.name().to_owned()),
            ]))
            h1 { (label) }
            @if of.kind == "invented" { (invented(&reader)) }
            p class="lead" {
                (lang.fill("forecasts-was-said", [
                    ("chance", figures::chance(lang, of.chance).into()),
                    ("value", value(of.target).into()),
                    ("year", of.period.as_str().into()),
                ]))
            }
            dl class="facts" {
                @for (key, text) in facts { dt { (lang.text(key)) } dd { (text) } }
            }
            (peers(&reader, &of, unit, scores.iter().find(|score| score.replaced_at.is_none())))
            (history(&reader, &of, unit, &scores))
            p { a href=(reader.href(&format!("/cities/{}/measurements/{}", of.city, of.measurement))) { (lang.text("forecasts-series")) } }
            p { a href=(reader.href(&format!("/forecasts?city={}&measurement={}", of.city, of.measurement))) { (lang.text("forecasts-of-this")) } }
        },
    ))
}

/// What each method said of the same year, beside what came.
fn peers(reader: &Reader, of: &Forecast, unit: Option<&Unit>, score: Option<&Score>) -> Markup {
    let lang = reader.lang;
    let title = lang.text("forecasts-peers");
    let value = |value| figures::value(lang, unit, value);
    let rows = [
        (Method::Stoa, "forecasts-method-stoa"),
        (Method::NoChange, "forecasts-method-no-change"),
        (Method::Growth, "forecasts-method-growth"),
    ];
    html! {
        section {
            h2 { (title) }
            (scrolling(&title, html! {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("forecasts-method")) }
                        th scope="col" class="number" { (lang.text("forecasts-expected")) }
                        th scope="col" class="number" { (lang.text("forecasts-chance")) }
                        @if score.is_some() { th scope="col" class="number" { (lang.text("forecasts-off-by")) } }
                    } }
                    tbody { @for (method, name) in rows { tr {
                        th scope="row" { (lang.text(name)) }
                        td class="number" data-label=(lang.text("forecasts-expected")) { (value(method.foresees(of))) }
                        td class="number" data-label=(lang.text("forecasts-chance")) {
                            @if method == Method::Stoa { (figures::chance(lang, of.chance)) }
                            @else { (figures::share(lang, method.chance(of))) }
                        }
                        @if let Some(score) = score {
                            td class="number" data-label=(lang.text("forecasts-off-by")) { (figures::change(lang, unit, method.foresees(of) - score.came)) }
                        }
                    } } }
                }
            }))
        }
    }
}

/// Every score, the newest first: a corrected figure scores again, in the open.
fn history(reader: &Reader, of: &Forecast, unit: Option<&Unit>, scores: &[Score]) -> Markup {
    let lang = reader.lang;
    let title = lang.text("forecasts-scores");
    html! {
        section {
            h2 { (title) }
            @if scores.is_empty() {
                p { (lang.fill("forecasts-waits", [("year", of.period.as_str().into())])) }
            } @else {
                (scrolling(&title, html! {
                    table class="cards" {
                        thead { tr {
                            th scope="col" { (lang.text("forecasts-scored")) }
                            th scope="col" class="number" { (lang.text("forecasts-figure-came")) }
                            th scope="col" { (lang.text("forecasts-outcome")) }
                            th scope="col" class="number" { (lang.text("forecasts-brier")) }
                            th scope="col" class="number" { (lang.text("forecasts-log")) }
                            th scope="col" class="number" { (lang.text("forecasts-crps-unit")) }
                        } }
                        tbody { @for score in scores { tr {
                            th scope="row" {
                                (lang.day(&score.recorded_at))
                                @if let Some(at) = &score.replaced_at {
                                    " " span class="mark" { (lang.fill("forecasts-until-corrected", [("day", lang.day(at).into())])) }
                                }
                            }
                            td class="number" data-label=(lang.text("forecasts-figure-came")) { (figures::value(lang, unit, score.came)) }
                            td data-label=(lang.text("forecasts-outcome")) { (lang.text(if of.is_reached_by(score.came) { "forecasts-reached" } else { "forecasts-not-reached" })) }
                            td class="number" data-label=(lang.text("forecasts-brier")) { (lang.number(score.brier, 3)) }
                            td class="number" data-label=(lang.text("forecasts-log")) { (lang.number(score.log_score, 3)) }
                            td class="number" data-label=(lang.text("forecasts-crps-unit")) { (lang.figure(score.crps)) }
                        } } }
                    }
                }))
            }
        }
    }
}
