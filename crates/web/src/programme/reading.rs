//! The programme as everybody reads it: day by day, what runs at the same time side by side.

use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use network::{
    conferences,
    programme::versions::{self, Held, Version},
};
use serde::Deserialize;

use crate::{
    App,
    conferences::{
        frame::tabs,
        words::{clock, clock_change, kind, languages, plain, room, said, span},
    },
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Deserialize)]
pub struct Asked {
    /// An earlier version, by number.
    version: Option<i64>,
}

/// The version that was asked for, or the one that holds.
pub async fn version(
    app: &App,
    reader: &Reader,
    conference: &str,
    number: Option<i64>,
) -> Result<Option<Version>, Problem> {
    let mut conn = app.db.read().await?;
    Ok(match number {
        Some(number) => Some(versions::get(&mut conn, &reader.actor, conference, number).await?),
        None => versions::latest(&mut conn, &reader.actor, conference, &reader.known).await?,
    })
}

pub async fn programme(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let found = version(&app, &reader, &code, asked.version).await?;
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &reader.known).await?;
    drop(conn);
    let lang = reader.lang;
    let Some(version) = found else {
        return Ok(page(
            &reader,
            &lang.text("conference-programme"),
            html! {
                (crumbs(&reader, &[
                    ("/conferences".into(), lang.text("conferences-title").into_owned()),
                    (format!("/conferences/{code}"), plain(lang, &one.is.title)),
                ]))
                h1 { (lang.text("conference-programme")) }
                (tabs(&reader, &one, "/programme"))
                p class="empty" { (lang.text("programme-none")) }
            },
        ));
    };
    let programme = &version.programme;
    let is = &programme.is;
    let title = plain(lang, &is.title);
    let all = programme.in_order();
    let mut days: Vec<Option<jiff::civil::Date>> = all.iter().map(|one| one.place.day).collect();
    days.dedup();
    Ok(page(
        &reader,
        &lang.fill("programme-of", [("title", title.as_str().into())]),
        html! {
            (crumbs(&reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), title.clone()),
            ]))
            h1 { (lang.text("conference-programme")) }
            (tabs(&reader, &one, "/programme"))
            p class="muted" {
                (lang.fill("programme-version", [("number", version.number.into()), ("date", lang.day(&version.published_at).into())]))
                " · " (lang.fill("programme-zone", [("zone", is.zone.as_str().into())]))
            }
            @if programme.is_reconstructed() {
                div class="notice warn" { p { (said(lang, &is.caution)) } }
            }
            div class="actions" {
                a class="button plain" href=(reader.href(&format!("/conferences/{code}/calendars"))) { (lang.text("programme-take")) }
            }
            nav class="days" aria-label=(lang.text("programme-days")) { ul {
                @for day in days.iter().flatten() {
                    li { a href=(format!("#d{day}")) { (lang.date(&day.to_string())) } }
                }
            } }
            @for day in &days {
                (one_day(&reader, &version, *day, &all))
            }
        },
    ))
}

fn one_day(
    reader: &Reader,
    version: &Version,
    day: Option<jiff::civil::Date>,
    all: &[&Held],
) -> Markup {
    let lang = reader.lang;
    let held: Vec<&Held> = all.iter().copied().filter(|one| one.place.day == day).collect();
    let mut times: Vec<Option<jiff::civil::Time>> = held.iter().map(|one| one.place.from).collect();
    times.dedup();
    html! {
        section class="day" id=[day.map(|day| format!("d{day}"))] {
            h2 { @match day { Some(day) => (lang.date(&day.to_string())), None => (lang.text("programme-day-unknown")) } }
            (clock_change(lang, &version.programme.is, day))
            @for time in times {
                div class="block" {
                    h3 class="time" { @match time { Some(time) => (clock(time)), None => (lang.text("programme-time-unknown")) } }
                    ul class="parallel" {
                        @for one in held.iter().filter(|one| one.place.from == time) { (card(reader, version, one)) }
                    }
                }
            }
        }
    }
}

fn card(reader: &Reader, version: &Version, one: &Held) -> Markup {
    let lang = reader.lang;
    let is = &version.programme.is;
    let names: Vec<&str> = one
        .is
        .people()
        .map(|code| version.programme.people.get(code).map_or(code, |person| person.name.as_str()))
        .collect();
    let place = room(is, &one.place);
    html! {
        li class=(format!("session {}", one.is.kind.code())) {
            p class="kind" { (kind(lang, one.is.kind)) }
            h4 { a href=(reader.href(&format!("/conferences/{}/programme/{}", version.conference, one.code))) { (said(lang, &one.is.title)) } }
            p class="where" {
                @if let Some(from) = one.place.from { (span(from, one.is.minutes)) }
                @if one.is.time_reconstructed { " " span class="mark" { (lang.text("programme-reconstructed")) } }
                @if !place.is_empty() { @if one.place.from.is_some() { " · " } (place) }
            }
            @if !names.is_empty() { p class="who" { (lang.list(&names)) } }
            @if one.is.interpreted { p class="muted small" { (lang.fill("programme-interpreted", [("languages", languages(lang, &one.is.languages).into())])) } }
            @if !one.is.open_to.is_blank() { p class="muted small" { (said(lang, &one.is.open_to)) } }
        }
    }
}
