//! The list of frameworks, and one of them from its pillars down to its measurements.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error,
    frameworks::{self, Framework, Frameworks, Kind, Version},
};

use super::words;
use crate::{
    App,
    page::{self, crumbs, scrolling},
    problem::Problem,
    reader::Reader,
    temple,
};

pub async fn all(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let frameworks = frameworks::all(&mut conn, &reader.known).await?;
    let versions = frameworks::versions(&mut conn).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.text("frameworks-title");
    Ok(page::page(
        &reader,
        &title,
        html! {
            h1 { (title) }
            p class="lead" { (lang.text("frameworks-lead")) }
            (drawing(&reader, &frameworks))
            h2 { (lang.text("frameworks-loaded")) }
            ul class="cards" { @for framework in frameworks.iter() { li class="card" {
                h3 { a href=(reader.href(&address(framework))) { (words::said(lang, &framework.title)) } }
                p { (holds(&reader, framework)) }
                p class="muted small" {
                    (lang.fill("frameworks-version", [("version", framework.version.as_str().into())]))
                    @if let Some(version) = version_of(&versions, framework) {
                        " · " (lang.fill("frameworks-loaded-on", [("date", lang.day(&version.loaded_at).into())]))
                    }
                }
            } } }
            div class="actions" {
                a class="button plain" href=(reader.href("/goals")) { (lang.text("goals-title")) }
                a class="button plain" href=(reader.href("/frameworks/rubric")) { (lang.text("rubric-title")) }
                @if reader.actor.may_load_framework().is_ok() && reader.known.is_now() {
                    a class="button" href=(reader.href("/frameworks/load")) { (lang.text("frameworks-load")) }
                }
            }
        },
    ))
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let frameworks = frameworks::all(&mut conn, &reader.known).await?;
    let versions = frameworks::versions(&mut conn).await?;
    drop(conn);
    let framework = frameworks.get(&code).ok_or(Error::NotFound)?;
    let lang = reader.lang;
    let title = lang.of(&framework.title).to_owned();
    Ok(page::page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/frameworks".into(), lang.text("frameworks-title").into_owned())]))
            h1 { (words::said(lang, &framework.title)) }
            p class="lead" { (holds(&reader, framework)) }
            @if let Some(note) = &framework.note { div class="notice" { p { (words::said(lang, note)) } } }
            @if framework.pillars.is_empty() && framework.kind == Kind::Measurements {
                @for area in frameworks.areas() {
                    @let own = || framework.measurements.iter().filter(|m| frameworks.area_of(m) == Some(area));
                    @if own().next().is_some() {
                        h2 { (area.code) " " (words::said(lang, &area.label)) }
                        (scrolling(lang.of(&area.label), words::measurements(&reader, &frameworks, own())))
                    }
                }
            }
            @for pillar in &framework.pillars {
                section class=(format!("pillar part-{}", part(pillar.part))) {
                    h2 { (words::said(lang, &pillar.label)) }
                    @for area in frameworks.areas_of_pillar(&pillar.code) {
                        h3 { a href=(reader.href(&format!("/frameworks/areas/{}", area.code))) {
                            (area.code) " " (words::said(lang, &area.label))
                        } }
                        ul class="features" { @for feature in frameworks.features_of_area(&area.code) { li {
                            span class="muted" { (feature.code) } " " (words::said(lang, &feature.label))
                            (words::reconstructed(lang, feature.reconstructed))
                            ul { @for measurement in frameworks.measurements_of_feature(&feature.code) { li {
                                a href=(reader.href(&format!("/frameworks/measurements/{}", measurement.code))) {
                                    (words::said(lang, &measurement.label))
                                }
                            } } }
                        } } }
                    }
                }
            }
            @if !framework.goals.is_empty() {
                ol class="plain" { @for goal in &framework.goals { li value=(goal.number) {
                    a href=(reader.href(&format!("/goals/{}", goal.number))) { (words::said(lang, &goal.label)) }
                } } }
            }
            h2 { (lang.text("frameworks-about")) }
            dl class="facts" {
                dt { (lang.text("frameworks-source")) } dd { (words::said(lang, &framework.source)) }
                dt { (lang.text("frameworks-licence")) } dd { (framework.licence) }
                dt { (lang.text("frameworks-versions")) }
                dd { @for version in versions.iter().filter(|version| version.code == code).rev() {
                    (version.version) " (" (lang.day(&version.loaded_at)) ") "
                } }
                dt { (lang.text("frameworks-file")) }
                dd { a href=(format!("/api/frameworks/{code}")) { (code) ".json" } }
            }
        },
    ))
}

/// The temple of all that has pillars, each area leading to its page.
fn drawing(reader: &Reader, frameworks: &Frameworks) -> Markup {
    let lang = reader.lang;
    let look = temple::Look {
        id: "temple",
        title: &lang.text("home-temple-title"),
        description: &lang.text("home-temple-description"),
        href: &|area| reader.href(&format!("/frameworks/areas/{}", area.code)),
        state: &|_| None,
    };
    html! { @if frameworks.pillars().next().is_some() { (temple::temple(reader, frameworks, &look)) } }
}

fn address(framework: &Framework) -> String {
    match framework.kind {
        Kind::Measurements => format!("/frameworks/{}", framework.code),
        Kind::Goals => "/goals".to_owned(),
    }
}

/// How much a framework holds.
fn holds(reader: &Reader, framework: &Framework) -> String {
    let lang = reader.lang;
    if framework.kind == Kind::Goals {
        return lang.fill("frameworks-holds-goals", [("goals", framework.goals.len().into())]);
    }
    let mut parts = vec![];
    for (key, count) in [
        ("frameworks-areas", framework.areas.len()),
        ("frameworks-features", framework.features.len()),
        ("frameworks-measurements", framework.measurements.len()),
    ] {
        if count > 0 {
            parts.push(lang.fill(key, [("count", count.into())]));
        }
    }
    lang.list(&parts)
}

fn version_of<'a>(versions: &'a [Version], framework: &Framework) -> Option<&'a Version> {
    versions.iter().find(|v| v.code == framework.code && v.version == framework.version)
}

fn part(part: frameworks::Part) -> &'static str {
    match part {
        frameworks::Part::Pediment => "pediment",
        frameworks::Part::Columns => "columns",
        frameworks::Part::Steps => "steps",
    }
}
