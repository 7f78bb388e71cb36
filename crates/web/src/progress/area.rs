//! An area of focus in one city: its measurements as small multiples, and what is
//! missing with the reason.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error,
    cities::{self, City},
    frameworks::{Area, Measurement},
    ids::CityCode,
    observations::Place,
    progress::{self, Standing},
};

use super::{city, draw, words};
use crate::{App, figures, page, problem::Problem, reader::Reader, temple};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, area)): Path<(String, CityCode, String)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let standing = progress::of_city(&mut conn, &code, &reader.known, None).await?;
    drop(conn);
    let area = standing.frameworks.area(&area).ok_or(Error::NotFound)?;
    let tally = standing.tally(standing.frameworks.measurements_of_area(&area.code));
    let label = lang.of(&area.label);
    Ok(page::page(
        &reader,
        &lang.beside(label, city.name()),
        html! {
            (page::crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
            ]))
            h1 { (area.code) " " (label) }
            @if city.is_invented() { (city::invented(&reader)) }
            p class="lead" { (words::tally(lang, &tally)) }
            p { a href=(reader.href(&format!("/frameworks/areas/{}", area.code))) { (lang.text("area-definition")) } }
            @for feature in standing.frameworks.features_of_area(&area.code) {
                @let measurements: Vec<_> = standing.frameworks.measurements_of_feature(&feature.code).collect();
                section class={ "feature " (temple::hue(&standing.frameworks, &area.code).class()) } {
                    h2 { (feature.code) " " (lang.of(&feature.label)) }
                    (multiples(&reader, &city, &standing, area, &measurements))
                }
            }
            @let own: Vec<_> = standing.frameworks.measurements_of_area(&area.code).filter(|m| m.feature.is_none()).collect();
            @if !own.is_empty() {
                section class="feature" {
                    h2 { (lang.text("area-own-measurements")) }
                    (multiples(&reader, &city, &standing, area, &own))
                }
            }
        },
    ))
}

/// The areas on the city's page: first those with figures, then what is known of the others.
pub fn sections(reader: &Reader, city: &City, standing: &Standing) -> Markup {
    let (with, without): (Vec<&Area>, Vec<&Area>) = standing.frameworks.areas().partition(|area| {
        let mut of_area = standing.frameworks.measurements_of_area(&area.code);
        of_area.any(|m| standing.of(&m.code).headline().is_some())
    });
    html! {
        @for area in with { (section(reader, city, standing, area)) }
        @if !without.is_empty() {
            h2 { (reader.text("areas-without")) }
            div class="without" { @for area in without {
                @let measurements: Vec<_> = standing.frameworks.measurements_of_area(&area.code).collect();
                section class=(temple::hue(&standing.frameworks, &area.code).class()) id={ "area-" (area.code) } {
                    h3 { (heading(reader, city, area)) }
                    (missing(reader, city, standing, &measurements))
                }
            } }
        }
    }
}

fn heading(reader: &Reader, city: &City, area: &Area) -> Markup {
    html! {
        a href=(reader.href(&format!("/cities/{}/areas/{}", city.code(), area.code))) {
            span class="code" { (area.code) } " " (reader.lang.of(&area.label))
        }
    }
}

fn section(reader: &Reader, city: &City, standing: &Standing, area: &Area) -> Markup {
    let measurements: Vec<_> = standing.frameworks.measurements_of_area(&area.code).collect();
    html! {
        section class={ "area-section " (temple::hue(&standing.frameworks, &area.code).class()) } id={ "area-" (area.code) } {
            h2 { (heading(reader, city, area)) }
            (multiples(reader, city, standing, area, &measurements))
        }
    }
}

fn multiples(
    reader: &Reader,
    city: &City,
    standing: &Standing,
    area: &Area,
    measurements: &[&Measurement],
) -> Markup {
    let (with, without): (Vec<&Measurement>, Vec<&Measurement>) =
        measurements.iter().partition(|m| standing.of(&m.code).headline().is_some());
    html! {
        @if !with.is_empty() {
            div class="multiples" { @for m in with { (card(reader, city, standing, area, m)) } }
        }
        @if !without.is_empty() { (missing(reader, city, standing, &without)) }
    }
}

fn card(
    reader: &Reader,
    city: &City,
    standing: &Standing,
    area: &Area,
    measurement: &Measurement,
) -> Markup {
    let lang = reader.lang;
    let measured = standing.of(&measurement.code);
    let unit = standing.frameworks.unit(&measurement.unit);
    let Some(series) = measured.headline() else { return html! {} };
    let href = reader.href(&format!("/cities/{}/measurements/{}", city.code(), measurement.code));
    html! {
        article class="multiple" {
            h3 { a href=(href) { (lang.of(&measurement.label)) } }
            @if let Some(latest) = series.latest() {
                p class="latest" {
                    strong class="number" { (figures::value(lang, unit, latest.value.unwrap_or_default())) }
                    " " span class="muted" { (latest.key.period) }
                    @if series.place != Place::city() { " " span class="mark" { (lang.of(series.place.label())) } }
                    @if latest.status.code() != "A" { " " span class="mark" { (lang.of(latest.status.label())) } }
                }
            }
            @if let Some(progress) = &measured.progress {
                p class="going" { (words::status(lang, progress.status)) }
            }
            @if series.observations.len() > 1 {
                (draw::small(reader, &draw::Drawing {
                    measurement,
                    unit,
                    series,
                    measured: Some(measured),
                    hue: temple::hue(&standing.frameworks, &area.code),
                }))
            }
        }
    }
}

/// What has no figure, and why, where somebody said so.
fn missing(reader: &Reader, city: &City, standing: &Standing, without: &[&Measurement]) -> Markup {
    let lang = reader.lang;
    html! {
        details class="missing" {
            summary { (lang.fill("missing-count", [("count", without.len().into())])) }
            ul {
                @for measurement in without {
                    li {
                        a href=(reader.href(&format!("/cities/{}/measurements/{}", city.code(), measurement.code))) {
                            (lang.of(&measurement.label))
                        }
                        @if let Some(reason) = standing.of(&measurement.code).missing().and_then(|one| one.missing) {
                            " – " (lang.of(reason.label()))
                        }
                    }
                }
            }
        }
    }
}
