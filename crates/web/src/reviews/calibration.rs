//! Who is harsh and who is mild, and how far jurors agree.

use axum::extract::{Path, State};
use charts::{
    Caption, Hue,
    strips::{Interval, Strip, strip_for_any_screen},
};
use maud::{Markup, html};
use network::reviews::{self, Calibrated, Strength};
use panel::Agreement;

use super::words;
use crate::{App, page::page, problem::Problem, reader::Reader};

pub async fn calibration(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.may_run_jury()?;
    let mut conn = app.db.read().await?;
    let all = reviews::calibrated(&mut conn, &reader.actor, &code, &app.calibrations).await?;
    drop(conn);
    let lang = reader.lang;
    Ok(page(
        &reader,
        &lang.text("calibration-title"),
        html! {
            (words::tabs(&reader, &all.call, "calibration"))
            p class="lead" { (lang.fill("calibration-lead", [("given", all.given.into()), ("seats", all.seats.into())])) }
            @if all.figures.model.is_none() {
                div class="empty" {
                    p { (lang.text("calibration-empty")) }
                    p { a href=(reader.href(&format!("/calls/{code}/jury"))) { (lang.text("jury-title")) } }
                }
            } @else {
                section {
                    h2 { (lang.text("calibration-jurors")) }
                    p { (lang.text("calibration-jurors-lead")) }
                    (leanings(&reader, &all))
                }
                section {
                    h2 { (lang.text("calibration-agreement")) }
                    p { (lang.text("calibration-agreement-lead")) }
                    (agreement(&reader, &all))
                    p class="muted" { (lang.text("calibration-source")) }
                }
            }
        },
    ))
}

/// In words: harsh or mild only where the interval leaves no doubt.
fn word(low: f64, high: f64) -> &'static str {
    if high < 0.0 {
        "leaning-harsh"
    } else if low > 0.0 {
        "leaning-mild"
    } else {
        "leaning-neither"
    }
}

fn leanings(reader: &Reader, all: &Calibrated) -> Markup {
    let lang = reader.lang;
    let Some(model) = &all.figures.model else { return html! {} };
    let mut of: Vec<_> = model.jurors.iter().collect();
    of.sort_by(|a, b| a.leaning.total_cmp(&b.leaning));
    let signed = |value: f64| {
        let shown = words::score(lang, value);
        if value >= 0.05 { format!("+{shown}") } else { shown }
    };
    let name = |juror: usize| all.jurors.get(juror).map_or("", |juror| juror.name.as_str());
    let rows: Vec<Interval> = of
        .iter()
        .map(|one| Interval {
            label: name(one.juror).to_owned(),
            low: one.low,
            middle: one.leaning,
            high: one.high,
            text: lang.text(word(one.low, one.high)).into_owned(),
            ..Interval::default()
        })
        .collect();
    let (title, what) = (lang.text("calibration-jurors"), lang.text("calibration-chart"));
    let most = rows.iter().flat_map(|r| [r.low.abs(), r.high.abs()]).fold(0.5, f64::max);
    let strip = Strip {
        caption: Caption { id: "leanings", title: &title, description: &what },
        hue: Hue::Plain,
        rows,
        axis: Some((-most, most)),
        tick: &|value| lang.number(value, 1),
    };
    html! {
        figure { (strip_for_any_screen(&strip)) }
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("juror")) } th scope="col" class="number" { (lang.text("jury-given")) }
                th scope="col" class="number" { (lang.text("leaning")) } th scope="col" { (lang.text("leaning-words")) }
            } }
            tbody { @for one in &of { tr {
                th scope="row" { (name(one.juror)) }
                td class="number" data-label=(lang.text("jury-given")) { (one.reviews) }
                td class="number" data-label=(lang.text("leaning")) { (signed(one.leaning)) " (" (signed(one.low)) " … " (signed(one.high)) ")" }
                td data-label=(lang.text("leaning-words")) { (lang.text(word(one.low, one.high))) }
            } } }
        }
    }
}

fn agreement(reader: &Reader, all: &Calibrated) -> Markup {
    let lang = reader.lang;
    let row = |name: &str, found: Option<&Agreement>, whole: bool| {
        html! { tr {
            th scope="row" { @if whole { strong { (name) } } @else { (name) } }
            @match found {
                Some(found) => {
                    td class="number" data-label=(lang.text("agreement-alpha")) { (lang.number(found.alpha, 2)) " (" (lang.number(found.low, 2)) " … " (lang.number(found.high, 2)) ")" }
                    td data-label=(lang.text("agreement-words")) { (lang.text(&format!("agreement-{}", Strength::of(found).code()))) }
                    td class="number" data-label=(lang.text("agreement-basis")) { (found.applications) }
                },
                None => { td class="number" {} td data-label=(lang.text("agreement-words")) { (lang.text("agreement-unknown")) } td class="number" {} },
            }
        } }
    };
    html! {
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("call-criterion")) } th scope="col" class="number" { (lang.text("agreement-alpha")) }
                th scope="col" { (lang.text("agreement-words")) } th scope="col" class="number" { (lang.text("agreement-basis")) }
            } }
            tbody {
                (row(&lang.text("review-mean"), all.figures.all.as_ref(), true))
                @for (criterion, found) in all.call.says.rubric.iter().zip(&all.figures.criteria) {
                    (row(lang.of(&criterion.label), found.as_ref(), false))
                }
            }
        }
    }
}
