//! What the measurements beside an action did before it began and since, with how sure that
//! is. It does not say why.

use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use network::{
    frameworks::Unit,
    ids::CityCode,
    items::Action,
    plans::{self, Entry, Movement, Side},
    progress::{self, Standing},
};

use super::{
    open::{Open, open},
    timeline::{Asked, actions_in, areas, chosen},
    words,
};
use crate::{
    App, Lang, figures, page, problem::Problem, progress as drawings, reader::Reader, temple,
};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, CityCode, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let (lang, plan) = (reader.lang, &open.plan);
    let mut conn = app.db.read().await?;
    let standing = progress::of_city(&mut conn, &code, &reader.known, None).await?;
    drop(conn);
    let steps = chosen(&open, asked.area.as_deref());
    let followed: Vec<(&Entry, &Action)> = steps
        .iter()
        .flat_map(|step| actions_in(&open, *step))
        .filter(|(entry, action)| !plan.measurements_of(entry, action).is_empty())
        .collect();
    let [measurement, before, since] =
        ["frameworks-measurement", "plan-before", "plan-since"].map(|key| lang.text(key));
    let body = html! {
        p { (lang.text("plan-monitoring-lead")) }
        (areas(&reader, &open, "/monitoring", &steps))
        @if followed.is_empty() { div class="empty" { p { (lang.text("plan-nothing-followed")) } } }
        @else { (page::scrolling(&lang.text("plan-view-monitoring"), html! { table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("plan-word-kind-action")) } th scope="col" { (measurement) }
                th scope="col" { (before) } th scope="col" { (since) }
            } }
            tbody { @for (entry, action) in followed {
                @for (at, moved) in plans::movements(&standing, plan.measurements_of(entry, action), action.from.as_ref()).iter().enumerate() { tr {
                    // said again in every row: on a phone each is a card of its own
                    th scope="row" { @if at == 0 {
                        a href=(open.href(&reader, &format!("/actions/{}", entry.id))) { (words::said(lang, &action.name)) }
                        " " (words::status(lang, action))
                    } @else { span class="muted" { (words::said(lang, &action.name)) } } }
                    (row(&reader, &standing, moved))
                } }
            } }
        } })) }
    };
    Ok(open.page(&reader, "/monitoring", body))
}

fn row(reader: &Reader, standing: &Standing, moved: &Movement) -> Markup {
    let lang = reader.lang;
    let measurement = standing.frameworks.measurement(moved.measurement);
    let unit = measurement.and_then(|m| standing.frameworks.unit(&m.unit));
    html! {
        td data-label=(lang.text("frameworks-measurement")) { (measurement.map_or(moved.measurement, |m| lang.of(&m.label))) }
        td data-label=(lang.text("plan-before")) { (side(lang, unit, moved.before.as_ref())) }
        td data-label=(lang.text("plan-since")) { (side(lang, unit, moved.since.as_ref())) }
    }
}

/// `From 58% (2015) to 61% (2022); +0.4 points a year (−0.1 to +0.9).`
fn side(lang: Lang, unit: Option<&Unit>, side: Option<&Side>) -> String {
    let Some(side) = side else { return lang.text("plan-no-values").into_owned() };
    let year = |at: f64| format!("{}", at.floor());
    if side.values == 1 {
        let (value, at) = (figures::value(lang, unit, side.last.value), year(side.last.year));
        return lang.fill("plan-one-value", [("value", value.into()), ("year", at.into())]);
    }
    let moved = lang.fill(
        "plan-moved",
        [
            ("from", figures::value(lang, unit, side.first.value).into()),
            ("from_year", year(side.first.year).into()),
            ("to", figures::value(lang, unit, side.last.value).into()),
            ("to_year", year(side.last.year).into()),
        ],
    );
    match &side.drift {
        None => format!("{moved} {}", lang.text("progress-too-few")),
        Some(drift) => {
            let per_year = lang.fill(
                "plan-drift",
                [
                    ("mean", figures::change(lang, unit, drift.mean).into()),
                    ("low", figures::change(lang, unit, drift.low).into()),
                    ("high", figures::change(lang, unit, drift.high).into()),
                ],
            );
            format!("{moved} {per_year}")
        }
    }
}

/// On the page of one action: each measurement in words and as a drawing.
pub fn beside(
    reader: &Reader,
    open: &Open,
    standing: &Standing,
    entry: &Entry,
    action: &Action,
) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let codes = plan.measurements_of(entry, action);
    html! {
        section {
            h2 { (lang.text("plan-beside")) }
            @if codes.is_empty() { p class="muted" { (lang.text("plan-nothing-followed")) } }
            @else { div class="notice" { p { (lang.text("plan-no-cause")) } } }
            @for moved in plans::movements(standing, codes, action.from.as_ref()) {
                @if let Some(measurement) = standing.frameworks.measurement(moved.measurement) {
                    @let unit = standing.frameworks.unit(&measurement.unit);
                    h3 { a href=(reader.href(&format!("/cities/{}/measurements/{}", plan.city, measurement.code))) { (lang.of(&measurement.label)) } }
                    dl class="facts" {
                        dt { (lang.text("plan-before")) } dd { (side(lang, unit, moved.before.as_ref())) }
                        dt { (lang.text("plan-since")) } dd { (side(lang, unit, moved.since.as_ref())) }
                    }
                    @if let Some(series) = moved.series {
                        @let hue = standing.frameworks.area_of(measurement).map(|area| temple::hue(&standing.frameworks, &area.code)).unwrap_or_default();
                        (drawings::large(reader, &drawings::Drawing { measurement, unit, series, measured: Some(standing.of(&measurement.code)), hue }))
                    }
                }
            }
        }
    }
}
