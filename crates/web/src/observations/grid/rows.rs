//! The grid itself: a row for each measurement, a field for each year.

use maud::{Markup, html};
use network::{
    frameworks::{Area, Measurement},
    observations::Observation,
};

use super::{Outcome, Sent, Sheet};
use crate::{
    figures,
    frameworks::words,
    observations::typed::{About, decimal_sign, shown_of},
    page::scrolling,
    reader::Reader,
};

pub fn form(reader: &Reader, sheet: &Sheet, sent: &Sent, outcome: &Outcome) -> Markup {
    let lang = reader.lang;
    html! {
        form method="post" class="grid-form" autocomplete="off" {
            input type="hidden" name="from" value=(sheet.years[0]);
            input type="hidden" name="place" value=(sheet.place.code());
            input type="hidden" name="area" value=(sheet.area);
            (provenance(reader, sent))
            observation-grid data-city=(sheet.city.code()) data-place=(sheet.place.code())
                data-decimal=(decimal_sign(lang))
                data-saving=(lang.text("observations-saving")) data-saved=(lang.text("observations-saved-row"))
                data-lost=(lang.text("observations-lost")) data-yours=(lang.text("observations-yours"))
                data-theirs=(lang.text("observations-theirs")) data-keep=(lang.text("observations-keep-theirs"))
                data-mine=(lang.text("observations-save-mine")) data-withdrawn=(lang.text("observations-withdrawn"))
                data-collided=(lang.text("observations-collided")) data-not-number=(lang.text("observations-not-number")) {
                p class="hint keys" hidden { (lang.text("observations-keys")) }
                (scrolling(&lang.text("observations-grid"), html! {
                    table class="grid" {
                        caption class="only-read" { (lang.text("observations-grid")) }
                        thead { tr {
                            th scope="col" { (lang.text("frameworks-measurement")) }
                            @for year in &sheet.years { th scope="col" class="number" { (year) } }
                            th scope="col" { span class="only-read" { (lang.text("observations-save")) } }
                        } }
                        @for area in sheet.frameworks.areas().filter(|a| sheet.area.is_empty() || a.code == sheet.area) {
                            (of_area(reader, sheet, sent, outcome, area))
                        }
                    }
                }))
            }
            div class="actions" { button { (lang.text("observations-save-all")) } }
        }
    }
}

/// Where the figures that are entered now come from.
fn provenance(reader: &Reader, sent: &Sent) -> Markup {
    let lang = reader.lang;
    html! {
        fieldset class="provenance" {
            legend { (lang.text("observations-source-now")) }
            p class="hint" { (lang.text("observations-source-hint")) }
            div class="filters" {
                @for (name, key, value) in [
                    ("source", "observations-source", &sent.source),
                    ("publisher", "observations-publisher", &sent.publisher),
                    ("address", "observations-address", &sent.address),
                ] {
                    div class="field" {
                        label for=(name) { (lang.text(key)) }
                        input id=(name) name=(name) value=(value) type=(if name == "address" { "url" } else { "text" });
                    }
                }
            }
        }
    }
}

fn of_area(reader: &Reader, sheet: &Sheet, sent: &Sent, outcome: &Outcome, area: &Area) -> Markup {
    html! {
        tbody {
            tr class="area" { th scope="rowgroup" colspan=(sheet.years.len() + 2) {
                span { (area.code) " " (words::said(reader.lang, &area.label)) }
            } }
            @for measurement in sheet.frameworks.measurements_of_area(&area.code) {
                (row(reader, sheet, sent, outcome, measurement))
            }
        }
    }
}

fn row(
    reader: &Reader,
    sheet: &Sheet,
    sent: &Sent,
    outcome: &Outcome,
    measurement: &Measurement,
) -> Markup {
    let lang = reader.lang;
    let code = &measurement.code;
    let name = lang.of(&measurement.label);
    let others = sheet.others.get(code).copied().unwrap_or(0);
    html! {
        tr id=(code) data-measurement=(code) {
            th scope="row" {
                a href=(reader.href(&format!("/frameworks/measurements/{code}"))) { (words::said(lang, &measurement.label)) }
                " " span class="muted small" {
                    (words::symbol(lang, &sheet.frameworks, &measurement.unit))
                    @if others > 0 {
                        " · " a href=(reader.href(&format!("/cities/{}/measurements/{code}", sheet.city.code()))) {
                            (lang.fill("observations-others", [("count", others.into())]))
                        }
                    }
                }
            }
            @for year in &sheet.years {
                (cell(reader, sheet, sent, outcome, code, name, *year))
            }
            td class="save" {
                button class="quiet" name="row" value=(code) aria-label=(lang.fill("observations-save-row", [("name", name.into())])) {
                    (lang.text("observations-save"))
                }
                span class="state" role="status" {}
            }
        }
    }
}

fn cell(
    reader: &Reader,
    sheet: &Sheet,
    sent: &Sent,
    outcome: &Outcome,
    code: &str,
    name: &str,
    year: i16,
) -> Markup {
    let lang = reader.lang;
    let held = sheet.held.get(&sheet.key(code, year));
    let kept = shown_of(lang, held);
    let field = format!("{code}:{year}");
    let typed = outcome.unsaved(&field).then(|| sent.values.get(&field)).flatten();
    let missing = held.and_then(|one| one.missing);
    html! {
        td class="number" {
            input class="number" inputmode="decimal" size="7"
                id=(format!("v:{field}")) name=(format!("v:{field}"))
                value=(typed.unwrap_or(&kept))
                data-kept=[typed.map(|_| kept.as_str())]
                data-year=(year) data-seen=[held.map(|one| one.revision)]
                aria-label=(format!("{name}, {year}"))
                aria-invalid=[outcome.refused.contains_key(&field).then_some("true")]
                placeholder=[missing.map(|reason| lang.of(reason.label()))];
            @if let Some(one) = held {
                input type="hidden" name=(format!("seen:{field}")) value=(one.revision);
                (mark(reader, one))
            } @else { span class="more" {} }
        }
    }
}

/// What else is known about a figure stands behind its mark.
fn mark(reader: &Reader, one: &Observation) -> Markup {
    let lang = reader.lang;
    let href = reader.href(&About::of(&one.key).address(&one.key.city));
    let sign = if one.status.code() == "A" { "…" } else { one.status.code() };
    let what = lang.fill("observations-all-about", [("period", one.key.period.to_string().into())]);
    html! { a class="more" href=(href) title=(lang.of(one.status.label())) aria-label=(what) { (sign) } }
}

/// A value of this measurement with its unit, or why it is missing.
pub fn figure(reader: &Reader, sheet: &Sheet, one: &Observation) -> String {
    let lang = reader.lang;
    let unit = sheet
        .frameworks
        .measurement(&one.key.measurement)
        .and_then(|measurement| figures::unit_of(&sheet.frameworks, measurement, one));
    match (one.value, one.missing) {
        (Some(value), _) => figures::value(lang, unit, value),
        (None, Some(reason)) => lang.of(reason.label()).to_owned(),
        (None, None) => "–".to_owned(),
    }
}
