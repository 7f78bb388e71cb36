//! Every version of one figure, taking it back, and making an earlier version hold again.

use maud::{Markup, html};
use network::{
    Conn, Result, accounts,
    observations::{Collision, Observation},
};

use super::Figure;
use crate::{figures, observations::typed::About, page::scrolling, reader::Reader};

/// Who recorded a version, for those who may record too.
pub async fn name_of(conn: &mut Conn, one: &Observation) -> Result<String> {
    let Ok(id) = one.recorded_by.parse() else { return Ok(one.recorded_by.clone()) };
    let account = accounts::get(conn, &id).await?;
    Ok(account.map_or_else(|| one.recorded_by.clone(), |account| account.name))
}

fn figure_of(reader: &Reader, figure: &Figure, one: &Observation) -> String {
    let lang = reader.lang;
    let measurement = figure.frameworks.measurement(&one.key.measurement);
    let unit = measurement.and_then(|m| figures::unit_of(&figure.frameworks, m, one));
    match (one.value, one.missing) {
        (Some(value), _) => figures::value(lang, unit, value),
        (None, Some(reason)) => lang.of(reason.label()).to_owned(),
        (None, None) => "–".to_owned(),
    }
}

pub fn collided(reader: &Reader, figure: &Figure, collision: &Collision) -> Markup {
    let lang = reader.lang;
    html! {
        div class="notice bad" role="alert" {
            p { (lang.text("figure-collision")) }
            dl class="facts" {
                dt { (lang.text("observations-theirs")) }
                dd { @match &collision.theirs {
                    Some(theirs) => {
                        (figure_of(reader, figure, theirs)) ", " (theirs.source) " "
                        span class="muted" { (lang.day(&theirs.recorded_at)) }
                    },
                    None => (lang.text("observations-withdrawn")),
                } }
                dt { (lang.text("observations-yours")) } dd { (lang.text("observations-yours-below")) }
            }
        }
    }
}

pub fn all(reader: &Reader, figure: &Figure) -> Markup {
    let lang = reader.lang;
    let held = figure.held();
    let to =
        |what: &str| format!("/{}/cities/{}/observations/{what}", lang.code(), figure.city.code());
    html! {
        section id="versions" {
            h2 { (lang.text("observations-versions")) }
            (scrolling(&lang.text("observations-versions"), html! {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("observations-version")) }
                        th scope="col" class="number" { (lang.text("observations-value")) }
                        th scope="col" { (lang.text("observations-status")) }
                        th scope="col" { (lang.text("observations-source")) }
                        th scope="col" { (lang.text("observations-recorded")) }
                        th scope="col" { span class="only-read" { (lang.text("observations-restore")) } }
                    } }
                    tbody { @for (one, by) in &figure.versions { tr {
                        th scope="row" { (one.revision) @if held == Some(one) { " " span class="mark" { (lang.text("observations-holds")) } } }
                        td class="number" data-label=(lang.text("observations-value")) {
                            @if let Some(reason) = &one.withdrawn {
                                (lang.text("observations-withdrawn")) @if !reason.is_empty() { (lang.colon()) (reason) }
                            } @else { (figure_of(reader, figure, one)) }
                        }
                        td data-label=(lang.text("observations-status")) { @if one.withdrawn.is_none() { (lang.of(one.status.label())) } }
                        td data-label=(lang.text("observations-source")) {
                            @if one.withdrawn.is_none() {
                                @if one.address.is_empty() { (one.source) } @else { a href=(one.address) rel="noopener nofollow" { (one.source) } }
                                @if !one.publisher.is_empty() { ", " (one.publisher) }
                                @if !one.note.is_empty() { br; span class="muted small" { (one.note) } }
                            }
                        }
                        td data-label=(lang.text("observations-recorded")) { (lang.day(&one.recorded_at)) ", " (by) }
                        td { @if held != Some(one) && one.withdrawn.is_none() {
                            form method="post" action=(to("restore")) {
                                (about(one))
                                input type="hidden" name="revision" value=(one.revision);
                                button class="quiet" { (lang.text("observations-restore")) }
                            }
                        } }
                    } } }
                }
            }))
            @if let Some(held) = held {
                details {
                    summary { (lang.text("observations-withdraw")) }
                    p { (lang.text("observations-withdraw-lead")) }
                    form method="post" action=(to("withdraw")) {
                        (about(held))
                        input type="hidden" name="revision" value=(held.revision);
                        div class="field" {
                            label for="reason" { (lang.text("observations-reason")) }
                            input id="reason" name="reason" required;
                        }
                        button class="plain" { (lang.text("observations-withdraw")) }
                    }
                }
            }
        }
    }
}

/// What the form is about, as hidden fields.
fn about(one: &Observation) -> Markup {
    let about = About::of(&one.key);
    html! {
        input type="hidden" name="measurement" value=(about.measurement);
        input type="hidden" name="period" value=(about.period);
        input type="hidden" name="place" value=(about.place);
        input type="hidden" name="breakdown" value=(about.breakdown);
    }
}
