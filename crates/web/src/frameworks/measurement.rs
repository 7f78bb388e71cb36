//! What one measurement is: its definition, its unit, how it is read, what it serves.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error,
    frameworks::{self, Frameworks, Measurement},
};

use super::words;
use crate::{App, page::crumbs, problem::Problem, reader::Reader};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    let measurement = frameworks.measurement(&code).ok_or(Error::NotFound)?;
    let framework = frameworks.framework_of(&code).ok_or(Error::NotFound)?;
    let area = frameworks.area_of(measurement).ok_or(Error::NotFound)?;
    let lang = reader.lang;
    let title = format!("{} {}", measurement.code, lang.of(&measurement.label));
    Ok(crate::page::page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/frameworks".into(), lang.text("frameworks-title").into_owned()),
                (format!("/frameworks/areas/{}", area.code), format!("{} {}", area.code, lang.of(&area.label))),
            ]))
            h1 {
                span class="muted" { (measurement.code) } " " (words::said(lang, &measurement.label))
            }
            p class="lead" { (words::said(lang, &measurement.definition)) }
            @if measurement.reconstructed { (how_sure(&reader, measurement)) }
            (facts(&reader, &frameworks, measurement))
            @if let Some(note) = &measurement.note { div class="notice" { p { (words::said(lang, note)) } } }
            (serves(&reader, &frameworks, measurement))
            (super::rubric::reading(&reader, &code))
            p class="muted small" {
                (words::said(lang, &framework.title)) ", "
                (lang.fill("frameworks-version", [("version", framework.version.as_str().into())]))
            }
            div class="actions" {
                a class="button plain" href=(reader.href(&format!("/frameworks/areas/{}", area.code))) {
                    (lang.fill("frameworks-all-of-area", [("name", lang.of(&area.label).into())]))
                }
            }
        },
    ))
}

fn how_sure(reader: &Reader, measurement: &Measurement) -> Markup {
    let lang = reader.lang;
    html! {
        div class="notice warn" {
            p {
                strong { (lang.text("frameworks-reconstructed")) } ". "
                (lang.text("frameworks-reconstructed-why"))
                @if let Some(confidence) = measurement.confidence { " " (words::confidence(lang, confidence)) }
            }
            @if let Some(evidence) = &measurement.evidence { p { (words::said(lang, evidence)) } }
        }
    }
}

fn facts(reader: &Reader, frameworks: &Frameworks, measurement: &Measurement) -> Markup {
    let lang = reader.lang;
    let [low, high] = frameworks.range_of(measurement);
    html! {
        dl class="facts" {
            @for (key, text) in [
                ("frameworks-numerator", &measurement.numerator),
                ("frameworks-denominator", &measurement.denominator),
            ] {
                @if let Some(text) = text { dt { (lang.text(key)) } dd { (words::said(lang, text)) } }
            }
            dt { (lang.text("frameworks-unit")) } dd { (words::unit(lang, frameworks, &measurement.unit)) }
            dt { (lang.text("frameworks-range")) }
            dd { (lang.fill("frameworks-from-to", [("low", lang.figure(low).into()), ("high", lang.figure(high).into())])) }
            dt { (lang.text("frameworks-kind")) }
            dd {
                (words::kind(lang, measurement.kind))
                @if let Some(other) = measurement.alternative_kind {
                    " (" (lang.fill("frameworks-kind-or", [("kind", words::kind(lang, other).into())])) ")"
                }
            }
            dt { (lang.text("frameworks-better")) } dd { (words::direction(lang, measurement.direction)) }
            @if let Some(feature) = measurement.feature.as_deref().and_then(|code| frameworks.feature(code)) {
                dt { (lang.text("frameworks-feature")) }
                dd {
                    a href=(reader.href(&format!("/frameworks/areas/{}#{}", feature.area, feature.code))) {
                        (feature.code) " " (words::said(lang, &feature.label))
                    }
                }
            }
        }
    }
}

/// The goals and targets that a measurement is tied to.
fn serves(reader: &Reader, frameworks: &Frameworks, measurement: &Measurement) -> Markup {
    let lang = reader.lang;
    html! {
        @if !measurement.goals.is_empty() {
            h2 { (lang.text("frameworks-goals")) }
            ul class="tied" {
                @for goal in measurement.goals.iter().filter_map(|number| frameworks.goal(*number)) { li {
                    a href=(reader.href(&format!("/goals/{}", goal.number))) { (goal.number) " " (words::said(lang, &goal.label)) }
                    @let of_goal = |code: &&String| code.split('.').next() == Some(&goal.code);
                    ul { @for code in measurement.targets.iter().filter(of_goal) { li {
                        (code) @if let Some(target) = frameworks.target(code) { " " (words::said(lang, &target.label)) }
                    } } }
                } }
            }
            p class="muted small" { (lang.text("goals-wording-ours")) }
        }
    }
}
