//! A city's page: the temple, the figures area by area, what is missing, what changed,
//! and where the figures come from.

use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use charts::temple::State as Look;
use maud::{Markup, html};
use network::{
    cities::{self, City},
    countries,
    frameworks::Area,
    groupings::{self, Grouping, Kind},
    ids::{At, CityCode},
    observations::{self, Change},
    progress::{self, Standing},
};
use serde::Deserialize;

use super::{area, words};
use crate::{
    App, Lang, cities::words as cities_in_words, page, problem::Problem, reader::Reader, temple,
};

#[derive(Deserialize)]
pub struct Asked {
    /// Progress is counted from this year.
    from: Option<String>,
    /// Changes since this day.
    since: Option<String>,
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let from = asked.from.as_deref().and_then(|year| year.parse::<i16>().ok());
    let since: Option<jiff::civil::Date> = asked.since.as_deref().and_then(|day| day.parse().ok());
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let standing = progress::of_city(&mut conn, &code, &reader.known, from).await?;
    let groupings = groupings::all(&mut conn, &reader.known).await?;
    let changes = match since {
        Some(day) => {
            observations::changes_since(
                &mut conn,
                &code,
                &At::end_of(day.yesterday().unwrap_or(day)),
            )
            .await?
        }
        None => vec![],
    };
    drop(conn);
    let frameworks = &standing.frameworks;
    let all = standing.tally(frameworks.measurements());
    let may_record = reader.actor.may_record(&code).is_ok();
    Ok(page::page(
        &reader,
        city.name(),
        html! {
            (page::crumbs(&reader, &[("/cities".into(), lang.text("nav-cities").into_owned())]))
            header class="city-head" {
                h1 { (city.name()) }
                (facts(&reader, &city, &groupings))
                @if city.is_invented() { (invented(&reader)) }
                div class="actions" {
                    @if may_record {
                        a class="button" href=(reader.href(&format!("/cities/{code}/observations"))) { (lang.text("city-enter")) }
                        a class="button plain" href=(reader.href(&format!("/cities/{code}/import"))) { (lang.text("city-import")) }
                    }
                    @if reader.actor.may_open_desk(&code).is_ok() {
                        a class="button plain" href=(reader.href(&format!("/cities/{code}/what-if"))) { (lang.text("what-if")) }
                    }
                    a class="button plain" href=(reader.href(&format!("/cities/{code}/report"))) { (lang.text("report-open")) }
                    a class="button plain" href=(reader.href(&format!("/cities/{code}/plan"))) { (lang.text("plan-title")) }
                    a class="button plain" href=(format!("/api/cities/{code}/observations.csv")) { (lang.text("city-download")) }
                }
                nav class="file" aria-label=(lang.text("city-file")) { ul {
                    @for (path, key) in [("pledges", "city-file-pledges"), ("evidence", "evidence-title"), ("events", "events-title")] {
                        li { a href=(reader.href(&format!("/cities/{code}/{path}"))) { (lang.text(key)) } }
                    }
                    @if may_record { li { a href=(reader.href(&format!("/cities/{code}/narratives"))) { (lang.text("narratives-title")) } } }
                    @if reader.actor.may_coordinate(&code).is_ok() { li { a href=(reader.href(&format!("/cities/{code}/requests"))) { (lang.text("requests-title")) } } }
                } }
            }
            @if standing.is_empty() {
                div class="empty" {
                    p { (lang.text("city-empty")) }
                    @if may_record { p { (lang.text("city-empty-next")) } }
                }
            } @else {
                p class="lead" { (words::tally(lang, &all)) }
            }
            @if !standing.is_empty() { (contents(&reader, &standing)) }
            (overview(&reader, &city, &standing))
            @if !standing.is_empty() {
                (controls(&reader, &asked))
                @if let Some(day) = since { (changed(&reader, &standing, &day.to_string(), &changes)) }
                (area::sections(&reader, &city, &standing))
                (goals(&reader, &standing))
                (sources(&reader, &standing))
            }
        },
    ))
}

/// Where and what the city is, from the register.
fn facts(reader: &Reader, city: &City, groupings: &[Grouping]) -> Markup {
    let lang = reader.lang;
    let is = &city.entry.is;
    html! {
        p class="lead" {
            (countries::name(&is.country, lang.code())) " · " (cities_in_words::region(lang, &is.region))
            " · " (cities_in_words::entity_type(lang, &is.entity_type))
        }
        dl class="facts" {
            @let joined = cities_in_words::joined(lang, city);
            @if !joined.is_empty() { dt { (lang.text("city-member-since")) } dd { (joined) } }
            @if !city.groupings.is_empty() {
                dt { (lang.text("city-belongs")) }
                dd { (belongings(reader, city, groupings)) }
            }
            @if let Some(population) = is.population {
                dt { (lang.text("city-population")) }
                dd { (lang.count(population)) " " span class="muted" { "(" (is.population_source) ")" } }
            }
            dt { (lang.text("city-register")) }
            dd {
                (is.source) " · "
                a href=(reader.href(&format!("/cities/{}/entry", city.code()))) { (lang.text("city-register-entry")) }
            }
        }
    }
}

/// What a city belongs to, but its cohort: that says again when it joined.
fn belongings(reader: &Reader, city: &City, groupings: &[Grouping]) -> Markup {
    let kept = city.groupings.iter().filter_map(|belonging| {
        groupings.iter().find(|g| g.code == belonging.grouping && g.kind != Kind::Cohort)
    });
    html! { @for (number, grouping) in kept.enumerate() {
        @if number > 0 { " · " }
        a href=(reader.href(&format!("/cities?grouping={}", grouping.code))) { (reader.lang.of(&grouping.names)) }
    } }
}

/// The mark that every page with invented figures carries.
pub fn invented(reader: &Reader) -> Markup {
    html! { p class="notice warn" { strong { (reader.text("demonstration-figures")) } " " (reader.text("demonstration-explained")) } }
}

fn overview(reader: &Reader, city: &City, standing: &Standing) -> Markup {
    let lang = reader.lang;
    let title = lang.fill("city-temple-title", [("city", city.name().into())]);
    temple::temple(
        reader,
        &standing.frameworks,
        &temple::Look {
            id: "temple",
            title: &title,
            description: &lang.text("city-temple-description"),
            href: &|area| reader.href(&format!("/cities/{}/areas/{}", city.code(), area.code)),
            state: &|area| Some(state_of(lang, standing, area)),
        },
    )
}

/// How an area stands, as the temple shows it.
pub fn state_of(lang: Lang, standing: &Standing, area: &Area) -> Look {
    let tally = standing.tally(standing.frameworks.measurements_of_area(&area.code));
    let (all, with) = (tally.measurements(), tally.with_values());
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Look {
        coverage: if all == 0 { 0.0 } else { with as f64 / all as f64 },
        coverage_text: format!("{with}/{all}"),
        improving: count(tally.improving + tally.probably_improving),
        worsening: count(tally.worsening + tally.probably_worsening),
        unclear: count(tally.undecided()),
        missing: count(tally.missing),
        status: None,
        summary: words::tally(lang, &tally),
    }
}

fn controls(reader: &Reader, asked: &Asked) -> Markup {
    let known = reader.known_on.map(|day| day.to_string());
    html! {
        form class="filters" method="get" {
            @if let Some(day) = known { input type="hidden" name="known" value=(day); }
            div class="field" {
                label for="from" { (reader.text("progress-from")) }
                input id="from" name="from" inputmode="numeric" pattern="[0-9]{4}" placeholder="2015" value=[asked.from.as_deref()];
            }
            div class="field" {
                label for="since" { (reader.text("changes-since")) }
                input id="since" name="since" type="date" value=[asked.since.as_deref()];
            }
            div class="field" { button class="plain" { (reader.text("apply")) } }
        }
    }
}

/// The parts of the page: its areas, the goals and where the figures come from.
fn contents(reader: &Reader, standing: &Standing) -> Markup {
    let lang = reader.lang;
    html! {
        nav class="contents" aria-label=(lang.text("report-contents")) { ul {
            @for area in standing.frameworks.areas() {
                li { a href={ "#area-" (area.code) } { (area.code) " " (lang.of(&area.label)) } }
            }
            li { a href="#goals" { (lang.text("city-goals")) } }
            @if !found_in(standing).is_empty() { li { a href="#sources" { (lang.text("city-sources")) } } }
        } }
    }
}

/// What was entered, corrected or withdrawn since a day.
fn changed(reader: &Reader, standing: &Standing, day: &str, changes: &[Change]) -> Markup {
    let lang = reader.lang;
    html! {
        section {
            h2 { (lang.fill("changes-title", [("date", lang.date(day).into())])) }
            @if changes.is_empty() { p { (lang.text("changes-none")) } }
            @else {
                ul {
                    @for change in changes.iter().take(50) { li { (super::measurement::change(reader, standing, change)) } }
                }
                @if changes.len() > 50 { p { (lang.fill("changes-more", [("count", (changes.len() - 50).into())])) } }
            }
        }
    }
}

/// The seventeen goals: touched by a figure of the city, or not.
fn goals(reader: &Reader, standing: &Standing) -> Markup {
    let lang = reader.lang;
    let touched = standing.goals();
    html! {
        section {
            h2 id="goals" { (lang.text("city-goals")) }
            p { (lang.text("city-goals-explained")) }
            ul class="goals" {
                @for goal in standing.frameworks.goals() {
                    @let is = touched.contains(&goal.number);
                    li class=(if is { "touched" } else { "untouched" }) {
                        span class="number" { (goal.number) }
                        span {
                            a href=(reader.href(&format!("/goals/{}", goal.number))) { (lang.of(&goal.label)) }
                            @if !is { " " span class="muted small" { (lang.text("goal-untouched")) } }
                        }
                    }
                }
            }
        }
    }
}

/// Title, publisher and address of each source, with the number of figures that come from it.
fn found_in(standing: &Standing) -> BTreeMap<(&str, &str, &str), usize> {
    let mut found = BTreeMap::new();
    for measurement in standing.frameworks.measurements() {
        for one in standing.of(&measurement.code).series.iter().flat_map(|s| &s.observations) {
            if !one.source.is_empty() || !one.publisher.is_empty() {
                let source = (one.source.as_str(), one.publisher.as_str(), one.address.as_str());
                *found.entry(source).or_default() += 1;
            }
        }
    }
    found
}

fn sources(reader: &Reader, standing: &Standing) -> Markup {
    let lang = reader.lang;
    let found = found_in(standing);
    html! {
        @if !found.is_empty() {
            section {
                h2 id="sources" { (lang.text("city-sources")) }
                ul class="sources" {
                    @for ((title, publisher, address), count) in found {
                        li {
                            @if address.starts_with("https://") || address.starts_with("http://") {
                                a href=(address) rel="noopener nofollow" { (if title.is_empty() { address } else { title }) }
                            } @else { (title) }
                            @if !publisher.is_empty() { ", " (publisher) }
                            " " span class="muted" { "(" (lang.fill("figures-count", [("count", count.into())])) ")" }
                        }
                    }
                }
            }
        }
    }
}
