//! An area of focus: its features and what is measured under it, by whichever framework.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{Error, frameworks};

use super::words;
use crate::{
    App,
    page::{crumbs, scrolling},
    problem::Problem,
    reader::Reader,
};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    let area = frameworks.area(&code).ok_or(Error::NotFound)?;
    let pillar = frameworks.pillar(&area.pillar).ok_or(Error::NotFound)?;
    let lang = reader.lang;
    let title = format!("{} {}", area.code, lang.of(&area.label));
    let own = || {
        frameworks.measurements_of_area(&code).filter(|measurement| measurement.feature.is_none())
    };
    Ok(crate::page::page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/frameworks".into(), lang.text("frameworks-title").into_owned())]))
            h1 { (title) }
            p class="lead" {
                (words::said(lang, &pillar.label))
                @if let Some(number) = area.number {
                    " · " (lang.fill("frameworks-commitment", [("number", number.into())]))
                }
            }
            @for feature in frameworks.features_of_area(&code) {
                section id=(feature.code) {
                    h2 {
                        (feature.code) " " (words::said(lang, &feature.label))
                        (words::reconstructed(lang, feature.reconstructed))
                    }
                    (scrolling(lang.of(&feature.label), words::measurements(
                        &reader, &frameworks, frameworks.measurements_of_feature(&feature.code),
                    )))
                }
            }
            @for framework in frameworks.iter() {
                @let theirs = || own().filter(|m| frameworks.framework_of(&m.code) == Some(framework));
                @if theirs().next().is_some() {
                    h2 { (lang.fill("frameworks-also", [("name", lang.of(&framework.title).into())])) }
                    (scrolling(lang.of(&framework.title), words::measurements(&reader, &frameworks, theirs())))
                }
            }
            (beside(&reader, &frameworks, &code))
        },
    ))
}

/// The areas before and after, so that one can read on.
fn beside(reader: &Reader, frameworks: &frameworks::Frameworks, code: &str) -> Markup {
    let areas: Vec<_> = frameworks.areas().collect();
    let here = areas.iter().position(|area| area.code == code).unwrap_or(0);
    let link = |area: &frameworks::Area, rel: &str| {
        html! {
            a rel=(rel) href=(reader.href(&format!("/frameworks/areas/{}", area.code))) {
                (area.code) " " (reader.lang.of(&area.label))
            }
        }
    };
    html! {
        nav aria-label=(reader.text("frameworks-other-areas")) { ul class="pages" {
            @if here > 0 { li { "← " (link(areas[here - 1], "prev")) } }
            @if let Some(next) = areas.get(here + 1) { li { (link(next, "next")) " →" } }
        } }
    }
}
