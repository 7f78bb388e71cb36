//! The rubric: the levels by which experts read evidence, and what they mean for one
//! measurement.

use maud::{Markup, html};
use network::{frameworks::Frameworks, rubric::rubric};

use super::words::said;
use crate::{
    page::{crumbs, scrolling},
    reader::Reader,
};

pub async fn page(reader: Reader) -> Markup {
    let lang = reader.lang;
    let rubric = rubric();
    let title = lang.of(&rubric.title).to_owned();
    crate::page::page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/frameworks".into(), lang.text("frameworks-title").into_owned())]))
            h1 { (title) }
            div class="notice warn" { p { (said(lang, &rubric.note)) } }
            h2 { (lang.text("rubric-levels")) }
            dl class="levels" { @for level in &rubric.levels {
                dt { (level.level) " " (said(lang, &level.name)) }
                dd { (said(lang, &level.description)) }
            } }
            h2 { (lang.text("rubric-rules")) }
            ol { @for rule in &rubric.rules { li { (said(lang, rule)) } } }
            h2 { (lang.text("rubric-measurements")) }
            ul { @for measurement in Frameworks::shipped().measurements() {
                @if rubric.reading(&measurement.code).is_some() { li {
                    a href=(reader.href(&format!("/frameworks/measurements/{}#rubric", measurement.code))) {
                        (measurement.code) " " (said(lang, &measurement.label))
                    }
                } }
            } }
        },
    )
}

/// What the levels mean for one measurement, if experts read it.
pub fn reading(reader: &Reader, measurement: &str) -> Markup {
    let lang = reader.lang;
    let Some(reading) = rubric().reading(measurement) else { return html! {} };
    let name = |level: u8| rubric().levels.iter().find(|l| l.level == level).map(|l| &l.name);
    html! {
        section id="rubric" {
            h2 { (lang.text("rubric-title")) }
            p { (said(lang, &rubric().note)) }
            (scrolling(&lang.text("rubric-title"), html! {
                table class="levels" {
                    thead { tr {
                        th scope="col" { (lang.text("rubric-level")) }
                        th scope="col" { (lang.text("rubric-means")) }
                    } }
                    tbody { @for level in &reading.levels { tr {
                        th scope="row" { (level.level) " " @if let Some(name) = name(level.level) { (said(lang, name)) } }
                        td { (said(lang, &level.description)) }
                    } } }
                }
            }))
            h3 { (lang.text("rubric-evidence")) }
            ul { @for evidence in &reading.evidence { li { (said(lang, evidence)) } } }
        }
    }
}
