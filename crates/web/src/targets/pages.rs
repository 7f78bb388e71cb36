use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, cities, frameworks,
    ids::CityCode,
    targets::{self, NewTarget, Target},
};
use serde::Deserialize;

use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    figures,
    observations::number,
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    measurement: String,
    value: String,
    year: String,
    note: String,
    seen: Option<i64>,
}

#[derive(Deserialize)]
pub struct GivenUp {
    measurement: String,
    seen: i64,
    #[serde(default)]
    reason: String,
}

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &city, &Typed::default(), None).await?)
}

pub async fn set(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let mut tx = app.db.begin().await?;
    let read = || -> Result<NewTarget> {
        Ok(NewTarget {
            city: city.clone(),
            measurement: typed.measurement.clone(),
            value: number(reader.lang, "value", &typed.value)?
                .ok_or_else(|| Error::invalid("value", "needed"))?,
            year: typed.year.trim().parse().map_err(|_| {
                Error::invalid("year", "target-year").with("year", typed.year.trim())
            })?,
            note: typed.note.trim().to_owned(),
        })
    };
    let outcome = match read() {
        Ok(new) => targets::set(&mut tx, &reader.actor, new, typed.seen).await,
        Err(error) => Err(error),
    };
    settled(
        tx,
        &reader,
        outcome,
        |_| back(&city),
        async |wrong| {
            Ok(drawn(&mut *app.db.read().await?, &reader, &city, &typed, Some(&wrong)).await?)
        },
    )
    .await
}

pub async fn give_up(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(asked): Form<GivenUp>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let mut tx = app.db.begin().await?;
    let (seen, reason) = (Some(asked.seen), asked.reason.trim());
    targets::give_up(&mut tx, &reader.actor, &city, &asked.measurement, seen, reason).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&back(&city))).into_response())
}

fn back(city: &CityCode) -> String {
    format!("/cities/{city}/targets")
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &CityCode,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let city = cities::get(conn, code, &reader.known, None).await?;
    let frameworks = frameworks::all(conn, &reader.known).await?;
    let held = targets::of_city(conn, code, &reader.known).await?;
    let lang = reader.lang;
    let title = lang.fill("targets-of", [("city", city.name().into())]);
    let may = reader.actor.may_coordinate(code).is_ok() && reader.known.is_now();
    let reached = |target: &Target| {
        let measurement = frameworks.measurement(&target.measurement);
        let unit = measurement.and_then(|m| frameworks.unit(&m.unit));
        target.value.map(|value| figures::value(lang, unit, value)).unwrap_or_default()
    };
    let name =
        |code: &str| frameworks.measurement(code).map_or(code, |m| lang.of(&m.label)).to_owned();
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("targets-lead")) }
            @if held.is_empty() {
                div class="empty" { p { (lang.text("targets-none")) } }
            } @else {
                (scrolling(&title, html! {
                    table class="cards" {
                        thead { tr {
                            th scope="col" { (lang.text("frameworks-measurement")) }
                            th scope="col" class="number" { (lang.text("targets-value")) }
                            th scope="col" class="number" { (lang.text("targets-year")) }
                            th scope="col" { (lang.text("targets-note")) }
                            @if may { th scope="col" { span class="only-read" { (lang.text("targets-give-up")) } } }
                        } }
                        tbody { @for target in &held { tr {
                            th scope="row" { a href=(reader.href(&format!("/cities/{code}/measurements/{}", target.measurement))) { (name(&target.measurement)) } }
                            td class="number" data-label=(lang.text("targets-value")) { (reached(target)) }
                            td class="number" data-label=(lang.text("targets-year")) { @if let Some(year) = target.year { (year) } }
                            td data-label=(lang.text("targets-note")) { (target.note) }
                            @if may { td {
                                form method="post" action=(format!("/{}/cities/{code}/targets/give-up", lang.code())) {
                                    input type="hidden" name="measurement" value=(target.measurement);
                                    input type="hidden" name="seen" value=(target.revision);
                                    button class="quiet" aria-label=(lang.fill("targets-give-up-this", [("name", name(&target.measurement).into())])) { (lang.text("targets-give-up")) }
                                }
                            } }
                        } } }
                    }
                }))
            }
            p { a href=(reader.href(&format!("/forecasts?city={code}"))) { (lang.text("forecasts-of-city")) } }
            @if may {
                h2 { (lang.text("targets-set")) }
                p { (lang.text("targets-set-lead")) }
                (summary(lang, wrong))
                form method="post" {
                    (Field::choice("measurement", lang.text("frameworks-measurement"), frameworks.measurements().map(|m| {
                        (m.code.clone(), format!("{} {}", m.code, lang.of(&m.label)))
                    })).value(&typed.measurement).wrong(wrong))
                    (Field::line("value", lang.text("targets-value")).value(&typed.value).wrong(wrong))
                    (Field::line("year", lang.text("targets-year")).kind("number").value(&typed.year).wrong(wrong))
                    (Field::line("note", lang.text("targets-note")).hint(lang.text("targets-note-hint")).value(&typed.note).optional().wrong(wrong))
                    button { (lang.text("targets-set")) }
                }
            }
        },
    ))
}
