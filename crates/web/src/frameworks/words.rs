//! How frameworks and measurements are put into words and marks.

use maud::{Markup, html};
use network::frameworks::{Confidence, Direction, Evidence, Frameworks, Measurement, Text};

use crate::{Lang, reader::Reader};

/// A text, marked with its language where it is not the page's.
pub fn said(lang: Lang, text: &Text) -> Markup {
    let said = text.in_language(lang.code());
    html! {
        @if said.fell_back(lang.code()) { span lang=(said.language) { (said.text) } } @else { (said.text) }
    }
}

/// The mark of a wording that could not be checked against the printed table.
pub fn reconstructed(lang: Lang, is: bool) -> Markup {
    html! {
        @if is { " " span class="mark" title=(lang.text("frameworks-reconstructed-why")) { (lang.text("frameworks-reconstructed")) } }
    }
}

pub fn confidence(lang: Lang, confidence: Confidence) -> String {
    let key = match confidence {
        Confidence::High => "frameworks-confidence-high",
        Confidence::Medium => "frameworks-confidence-medium",
        Confidence::Low => "frameworks-confidence-low",
    };
    lang.text(key).into_owned()
}

pub fn kind(lang: Lang, kind: Evidence) -> String {
    let key = match kind {
        Evidence::Official => "frameworks-kind-official",
        Evidence::Survey => "frameworks-kind-survey",
        Evidence::Expert => "frameworks-kind-expert",
    };
    lang.text(key).into_owned()
}

pub fn direction(lang: Lang, direction: Direction) -> String {
    let key = match direction {
        Direction::Higher => "frameworks-better-higher",
        Direction::Lower => "frameworks-better-lower",
        Direction::Target => "frameworks-better-target",
    };
    lang.text(key).into_owned()
}

/// The unit of a measurement by its name.
pub fn unit(lang: Lang, frameworks: &Frameworks, code: &str) -> String {
    frameworks.unit(code).map_or(code, |unit| lang.of(&unit.name)).to_owned()
}

/// The short sign of a unit.
pub fn symbol(lang: Lang, frameworks: &Frameworks, code: &str) -> String {
    frameworks.unit(code).map_or(code, |unit| lang.of(&unit.symbol)).to_owned()
}

/// A table of measurements, each leading to its definition.
pub fn measurements<'a>(
    reader: &Reader,
    frameworks: &Frameworks,
    of: impl Iterator<Item = &'a Measurement>,
) -> Markup {
    let lang = reader.lang;
    let label = |key| lang.text(key);
    html! {
        table class="cards measurements" {
            thead { tr {
                th scope="col" { (label("frameworks-code")) }
                th scope="col" { (label("frameworks-measurement")) }
                th scope="col" { (label("frameworks-unit")) }
                th scope="col" { (label("frameworks-kind")) }
                th scope="col" { (label("frameworks-better")) }
                th scope="col" { (label("frameworks-goals")) }
            } }
            tbody { @for measurement in of { tr {
                td class="muted" { (measurement.code) }
                th scope="row" {
                    a href=(reader.href(&format!("/frameworks/measurements/{}", measurement.code))) {
                        (said(lang, &measurement.label))
                    }
                    (reconstructed(lang, measurement.reconstructed))
                }
                td data-label=(label("frameworks-unit")) { (unit(lang, frameworks, &measurement.unit)) }
                td data-label=(label("frameworks-kind")) { (kind(lang, measurement.kind)) }
                td data-label=(label("frameworks-better")) { (direction(lang, measurement.direction)) }
                td data-label=(label("frameworks-goals")) { (goals(reader, &measurement.goals)) }
            } } }
        }
    }
}

/// Numbers of goals, each leading to its page.
pub fn goals(reader: &Reader, goals: &[u8]) -> Markup {
    html! {
        @for (place, goal) in goals.iter().enumerate() {
            @if place > 0 { " " }
            a class="goal" href=(reader.href(&format!("/goals/{goal}"))) { (goal) }
        }
    }
}
