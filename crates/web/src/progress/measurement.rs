//! One measurement in one city: every figure with its source, the trend, the target,
//! and what the two-point rule would say.

use axum::extract::{Path, State};
use indices::progress::compat;
use maud::{Markup, html};
use network::{
    Error, cities,
    evidence::Support,
    frameworks::{Direction, Measurement},
    ids::CityCode,
    observations::{Change, Observation, Place},
    progress::{self, Measured, Series, Standing},
};

use super::{city, draw, words};
use crate::{
    App, Lang, evidence, figures, observations::breakdowns, page, problem::Problem, reader::Reader,
    temple,
};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, measurement)): Path<(String, CityCode, String)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let standing = progress::of_city(&mut conn, &code, &reader.known, None).await?;
    let measured_is = Support::of("measurement", &measurement);
    let evidence = evidence::beside(&mut conn, &reader, &code, &measured_is).await?;
    drop(conn);
    let frameworks = &standing.frameworks;
    let measurement = frameworks.measurement(&measurement).ok_or(Error::NotFound)?;
    let area = frameworks.area_of(measurement).ok_or(Error::NotFound)?;
    let unit = frameworks.unit(&measurement.unit);
    let measured = standing.of(&measurement.code);
    let hue = temple::hue(frameworks, &area.code);
    let may_record = reader.actor.may_record(&code).is_ok();
    Ok(page::page(
        &reader,
        &lang.beside(lang.of(&measurement.label), city.name()),
        html! {
            (page::crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
                (format!("/cities/{code}/areas/{}", area.code), lang.of(&area.label).to_owned()),
            ]))
            h1 { (lang.of(&measurement.label)) }
            @if city.is_invented() { (city::invented(&reader)) }
            p class="lead" { (lang.of(&measurement.definition)) }
            @if measurement.reconstructed {
                p { span class="mark warn" { (lang.text("reconstructed")) } " " (lang.text("reconstructed-explained")) }
            }
            @if let Some(series) = measured.headline() {
                @if let Some(progress) = &measured.progress {
                    p { (words::status(lang, progress.status)) " " (words::sentence(lang, unit, progress)) }
                }
                @if let Some(learnt) = &measured.learnt {
                    p class="muted" { (lang.fill("forecasts-taught", [("cities", learnt.prior.cities.into())])) }
                }
                @if let Some(target) = words::target(lang, unit, measured) {
                    p {
                        (target) " "
                        a href=(reader.href(&format!("/forecasts?city={code}&measurement={}", measurement.code))) { (lang.text("forecasts-of-this")) }
                    }
                }
                (draw::large(&reader, &draw::Drawing { measurement, unit, series, measured: Some(measured), hue }))
                (two_points(lang, measurement, measured))
            } @else {
                div class="empty" {
                    p { (lang.text("measurement-empty")) }
                    @if let Some(one) = measured.missing() {
                        p { @if let Some(reason) = one.missing { (lang.of(reason.label())) ". " } (one.note) }
                    }
                }
            }
            @if may_record {
                div class="actions" {
                    a class="button" href=(reader.href(&format!("/cities/{code}/observations#{}", measurement.code))) { (lang.text("city-enter")) }
                    a class="button plain" href=(reader.href(&format!("/cities/{code}/what-if?m={}", measurement.code))) { (lang.text("what-if")) }
                }
            }
            @for series in &measured.series { (figures_of(&reader, &standing, measurement, series)) }
            (evidence)
            p { a href=(reader.href(&format!("/frameworks/measurements/{}", measurement.code))) { (lang.text("measurement-definition")) } }
        },
    ))
}

/// Every figure of a series with all that is known of it.
fn figures_of(
    reader: &Reader,
    standing: &Standing,
    measurement: &Measurement,
    series: &Series,
) -> Markup {
    let lang = reader.lang;
    let series_title = series_title(reader, series);
    let title = lang.fill("measurement-figures", [("series", series_title.into())]);
    html! {
        section {
            h2 { (title) }
            (page::scrolling(&title, html! {
                table class="cards" {
                    caption { (lang.fill("figures-count", [("count", series.observations.len().into())])) }
                    thead { tr {
                        th scope="col" { (lang.text("observation-period")) }
                        th scope="col" class="number" { (lang.text("observation-value")) }
                        th scope="col" { (lang.text("observation-status")) }
                        th scope="col" { (lang.text("observation-source")) }
                        th scope="col" { (lang.text("observation-note")) }
                        th scope="col" { (lang.text("observation-recorded")) }
                    } }
                    tbody {
                        @for one in series.observations.iter().rev() {
                            @let unit = figures::unit_of(&standing.frameworks, measurement, one);
                            tr {
                                th scope="row" { (one.key.period) }
                                td class="number" data-label=(lang.text("observation-value")) {
                                    @if let Some(value) = one.value { (figures::value(lang, unit, value)) }
                                    @else if let Some(reason) = one.missing { span class="muted" { (lang.of(reason.label())) } }
                                }
                                td data-label=(lang.text("observation-status")) { (lang.of(one.status.label())) }
                                td data-label=(lang.text("observation-source")) { (source(one)) }
                                td data-label=(lang.text("observation-note")) { (one.note) }
                                td data-label=(lang.text("observation-recorded")) { (lang.day(&one.recorded_at)) }
                            }
                        }
                    }
                }
            }))
        }
    }
}

/// The place and the breakdown that a series describes.
fn series_title(reader: &Reader, series: &Series) -> String {
    let lang = reader.lang;
    let mut parts = vec![lang.of(series.place.label()).to_owned()];
    if series.place != Place::city()
        && let Some(name) =
            series.observations.iter().map(|o| &o.place_name).find(|n| !n.is_empty())
    {
        parts.push(name.clone());
    }
    for (dimension, value) in series.breakdown.dimensions() {
        parts.push(breakdowns::said(lang, dimension, value));
    }
    parts.join(" · ")
}

fn source(one: &Observation) -> Markup {
    html! {
        @if one.address.starts_with("https://") || one.address.starts_with("http://") {
            a href=(one.address) rel="noopener nofollow" { (if one.source.is_empty() { &one.address } else { &one.source }) }
        } @else { (one.source) }
        @if !one.publisher.is_empty() { span class="muted" { " " (one.publisher) } }
    }
}

/// What the rule of Statistics Canada and Open SDG says, for those who must report by it.
fn two_points(lang: Lang, measurement: &Measurement, measured: &Measured) -> Markup {
    let direction = match measurement.direction {
        Direction::Higher => indices::progress::Direction::Higher,
        Direction::Lower => indices::progress::Direction::Lower,
        Direction::Target => return html! {},
    };
    let Some(series) = measured.headline() else { return html! {} };
    let points: Vec<compat::Point> = series
        .observed()
        .iter()
        .map(|one| compat::Point { year: one.year.floor(), value: one.value })
        .collect();
    let target = measured.target.as_ref().map(|target| indices::progress::Target {
        value: target.value,
        year: f64::from(target.year),
    });
    let limit = (measurement.unit == "percent").then_some(100.0);
    let said = compat::series(&points, compat::BASE_YEAR, direction, target, limit);
    html! {
        details {
            summary { (lang.text("two-points-title")) }
            p { (lang.text("two-points-explained")) }
            p { (lang.fill("two-points-says", [("status", lang.text(compat_key(said.status)).into())])) }
        }
    }
}

fn compat_key(status: compat::Status) -> &'static str {
    use compat::Status;
    match status {
        Status::TargetAchieved => "two-points-achieved",
        Status::SubstantialProgress => "two-points-substantial",
        Status::ModerateProgress => "two-points-moderate",
        Status::LimitedProgress => "two-points-limited",
        Status::Deterioration => "two-points-deterioration",
        Status::Undefined | Status::NotAvailable => "two-points-none",
    }
}

/// One line of what changed since a day.
pub fn change(reader: &Reader, standing: &Standing, change: &Change) -> Markup {
    let Some((measurement, said)) = changed(reader.lang, standing, change) else {
        return html! {};
    };
    let Some(one) = change.after.as_ref().or(change.before.as_ref()) else { return html! {} };
    html! {
        a href=(reader.href(&format!("/cities/{}/measurements/{}", one.key.city, measurement.code))) {
            (reader.lang.of(&measurement.label))
        }
        " " (said)
    }
}

/// What a change was, in words, and of which measurement.
pub fn changed<'s>(
    lang: Lang,
    standing: &'s Standing,
    change: &Change,
) -> Option<(&'s Measurement, String)> {
    let one = change.after.as_ref().or(change.before.as_ref())?;
    let measurement = standing.frameworks.measurement(&one.key.measurement)?;
    let said = |one: &Observation| match (one.value, one.missing) {
        (Some(value), _) => {
            figures::value(lang, figures::unit_of(&standing.frameworks, measurement, one), value)
        }
        (None, Some(reason)) => lang.of(reason.label()).to_owned(),
        (None, None) => "–".to_owned(),
    };
    let key = match (&change.before, &change.after) {
        (None, _) => "change-new",
        (Some(_), Some(_)) => "change-corrected",
        (Some(_), None) => "change-withdrawn",
    };
    let gaps = [
        ("period", one.key.period.to_string().into()),
        ("before", change.before.as_ref().map(said).unwrap_or_default().into()),
        ("after", change.after.as_ref().map(said).unwrap_or_default().into()),
    ];
    Some((measurement, lang.fill(key, gaps)))
}
