//! The form with everything about one figure.

use maud::{Markup, html};
use network::{
    Error,
    frameworks::{Evidence, Measurement},
    observations::{Collision, Missing, Place, Status},
    rubric::rubric,
};

use super::{Figure, Typed};
use crate::{
    fields::{Field, Wrong, summary},
    frameworks::words,
    reader::Reader,
};

pub fn form(
    reader: &Reader,
    figure: &Figure,
    typed: &Typed,
    error: Option<Error>,
    collision: Option<&Collision>,
) -> Markup {
    let lang = reader.lang;
    let wrong = error.and_then(|error| Wrong::of(lang, error).ok());
    let wrong = wrong.as_ref();
    let measurement = figure.frameworks.measurement(&typed.measurement);
    // After a collision, saving again replaces what the other one saved.
    let seen = match collision {
        Some(collision) => collision.theirs.as_ref().map_or(0, |theirs| theirs.revision),
        None => typed.seen(),
    };
    let line = |name, key: &str, value| {
        Field::line(name, lang.text(key)).value(value).optional().wrong(wrong)
    };
    let to = format!("/{}/cities/{}/observations/one", lang.code(), figure.city.code());
    html! {
        (summary(lang, wrong))
        form method="post" action=(to) {
            input type="hidden" name="seen" value=(seen);
            fieldset {
                legend { (lang.text("observations-about")) }
                @if measurement.is_some() {
                    input type="hidden" name="measurement" value=(typed.measurement);
                } @else {
                    (Field::choice("measurement", lang.text("frameworks-measurement"), figure.frameworks.measurements().map(|m| {
                        (m.code.clone(), format!("{} {}", m.code, lang.of(&m.label)))
                    })).value(&typed.measurement).wrong(wrong))
                }
                (Field::line("period", lang.text("observations-period")).hint(lang.text("observations-period-hint"))
                    .value(&typed.period).wrong(wrong))
                (Field::choice("place", lang.text("observations-place"), Place::all().map(|place| {
                    (place.code().to_owned(), lang.of(place.label()).to_owned())
                })).value(if typed.place.is_empty() { "city" } else { &typed.place }).wrong(wrong))
                (line("place_name", "observations-place-name", &typed.place_name))
                (typed.part.fields(lang, wrong))
            }
            fieldset {
                legend { (lang.text("observations-figure")) }
                (value(reader, figure, typed, measurement, wrong))
                (Field::choice("missing", lang.text("observations-missing"), none(reader).into_iter().chain(Missing::all().map(|reason| {
                    (reason.code().to_owned(), lang.of(reason.label()).to_owned())
                }))).value(&typed.missing).hint(lang.text("observations-missing-hint")).optional().wrong(wrong))
                (Field::choice("status", lang.text("observations-status"), none(reader).into_iter().chain(Status::all().map(|status| {
                    (status.code().to_owned(), format!("{} – {}", status.code(), lang.of(status.label())))
                }))).value(&typed.status).optional().wrong(wrong))
                (line("standard_error", "observations-standard-error", &typed.standard_error).hint(lang.text("observations-standard-error-hint")))
            }
            fieldset {
                legend { (lang.text("observations-source-of")) }
                (line("source", "observations-source", &typed.source))
                (line("publisher", "observations-publisher", &typed.publisher))
                (line("address", "observations-address", &typed.address).kind("url"))
                div class="field" {
                    label for="note" { (lang.text("observations-note")) }
                    p class="hint" id="note-hint" { (lang.text("observations-note-hint")) }
                    textarea id="note" name="note" aria-describedby="note-hint" { (typed.note) }
                }
            }
            div class="actions" {
                button { (lang.text(if collision.is_some() { "observations-save-mine" } else { "observations-save" })) }
                a class="button plain" href=(reader.href(&format!("/cities/{}/observations", figure.city.code()))) { (lang.text("observations-back")) }
            }
        }
    }
}

/// The choice of nothing.
fn none(reader: &Reader) -> Vec<(String, String)> {
    vec![(String::new(), reader.text("observations-none").into_owned())]
}

/// A number with its unit, or for experts the levels of the rubric.
fn value(
    reader: &Reader,
    figure: &Figure,
    typed: &Typed,
    measurement: Option<&Measurement>,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    if let Some(measurement) = measurement.filter(|m| m.kind == Evidence::Expert)
        && let Some(reading) = rubric().reading(&measurement.code)
    {
        return html! {
            fieldset id="value" class="levels" {
                legend { (lang.text("rubric-level")) }
                @for level in &reading.levels {
                    label class="choice" {
                        input type="radio" name="value" value=(level.level) checked[typed.value == level.level.to_string()];
                        span {
                            strong {
                                (level.level)
                                @if let Some(named) = rubric().levels.iter().find(|l| l.level == level.level) { " " (words::said(lang, &named.name)) }
                            }
                            br; (words::said(lang, &level.description))
                        }
                    }
                }
                label class="choice" {
                    input type="radio" name="value" value="" checked[typed.value.is_empty()];
                    span { (lang.text("observations-no-rating")) }
                }
                details {
                    summary { (lang.text("rubric-evidence")) }
                    ul { @for evidence in &reading.evidence { li { (words::said(lang, evidence)) } } }
                }
                p class="muted small" { (words::said(lang, &rubric().note)) }
            }
        };
    }
    let own = measurement.map_or("", |m| m.unit.as_str());
    let mut units: Vec<_> = figure
        .frameworks
        .units()
        .map(|unit| (unit.code.clone(), lang.of(&unit.name).to_owned()))
        .collect();
    units.sort_by(|a, b| lang.order(&a.1, &b.1));
    let kept = match measurement {
        Some(_) => words::unit(lang, &figure.frameworks, own),
        None => lang.text("observations-unit-own").into_owned(),
    };
    html! {
        (Field::line("value", lang.text("observations-value")).value(&typed.value).optional().wrong(wrong))
        (Field::choice("unit", lang.text("frameworks-unit"), std::iter::once((String::new(), kept)).chain(units))
            .value(&typed.unit).hint(lang.text("observations-unit-hint")).optional().wrong(wrong))
    }
}
