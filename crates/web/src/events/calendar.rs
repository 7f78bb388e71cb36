use axum::extract::{Path, State};
use jiff::civil::Date;
use maud::{Markup, html};
use network::{
    cities,
    events::{self, Event, Time},
    ids::{At, CityCode, Known},
};

use crate::{
    App, Lang,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub fn today() -> Date {
    At::now().day().parse().unwrap_or_default()
}

/// When an event is, in words.
pub fn when(lang: Lang, event: &Event) -> String {
    match event.time() {
        Some(Time::Days(first, last)) if first == last => lang.date(&first.to_string()),
        Some(Time::Days(first, last)) => lang.fill(
            "event-days",
            [
                ("first", lang.date(&first.to_string()).into()),
                ("last", lang.date(&last.to_string()).into()),
            ],
        ),
        Some(Time::Hours(first, last)) => {
            let clock = |at: &jiff::Zoned| at.strftime("%H:%M").to_string();
            let day = |at: &jiff::Zoned| lang.date(&at.date().to_string());
            let end = if first.date() == last.date() {
                clock(&last)
            } else {
                format!("{}, {}", day(&last), clock(&last))
            };
            format!("{}, {}–{end}", day(&first), clock(&first))
        }
        None => event.begins.clone(),
    }
}

pub async fn of_city(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &city, &reader.known, None).await?;
    let all = events::of_city(&mut conn, city.code(), &reader.known).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.fill("events-of", [("city", city.name().into())]);
    let here = format!("/cities/{}/events", city.code());
    let may = reader.actor.may_record(city.code()).is_ok() && reader.known.is_now();
    let way = [
        ("/cities".into(), lang.text("nav-cities").into_owned()),
        (format!("/cities/{}", city.code()), city.name().to_owned()),
    ];
    Ok(drawn(&reader, &title, &way, &here, may, &all, |_| None))
}

pub async fn network(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let all = events::all(&mut conn, today(), &reader.known).await?;
    let cities = cities::all(&mut conn, &Known::NOW, None).await?;
    drop(conn);
    let name = |event: &Event| {
        let code = event.city.as_ref()?;
        cities.iter().find(|city| city.code() == code).map(|city| city.name().to_owned())
    };
    let may = reader.actor.may_keep_register().is_ok() && reader.known.is_now();
    let title = reader.lang.text("events-title");
    Ok(drawn(&reader, &title, &[], "/events", may, &all, name))
}

fn drawn(
    reader: &Reader,
    title: &str,
    way: &[(String, String)],
    here: &str,
    may: bool,
    all: &[Event],
    city: impl Fn(&Event) -> Option<String>,
) -> Markup {
    let lang = reader.lang;
    let (past, coming): (Vec<_>, Vec<_>) = all.iter().partition(|event| event.is_over(today()));
    page(
        reader,
        title,
        html! {
            @if !way.is_empty() { (crumbs(reader, way)) }
            h1 { (title) }
            p class="lead" { (lang.text("events-lead")) }
            div class="actions" {
                @if may { a class="button" href=(reader.href(&format!("{here}/new"))) { (lang.text("events-new")) } }
                a class="button plain" href=(format!("/{}{here}.ics", lang.code())) { (lang.text("events-feed")) }
            }
            @if coming.is_empty() {
                div class="empty" { p { (lang.text("events-none")) } }
            } @else {
                h2 { (lang.text("events-coming")) }
                (list(reader, &coming, &city))
            }
            @if !past.is_empty() {
                h2 { (lang.text("events-past")) }
                (list(reader, &past, &city))
            }
        },
    )
}

fn list(reader: &Reader, events: &[&Event], city: &impl Fn(&Event) -> Option<String>) -> Markup {
    let lang = reader.lang;
    html! {
        div class="cards-grid" { @for event in events {
            article class="card" {
                p class="muted" { (when(lang, event)) }
                h3 lang=(event.language) { a href=(reader.href(&format!("/events/{}", event.id))) { (event.title) } }
                p {
                    span class="mark" { (lang.text(&format!("event-kind-{}", event.kind))) }
                    @if event.cancelled.is_some() { " " span class="mark warn" { (lang.text("event-cancelled")) } }
                    @if event.free == 1 { " " span class="mark" { (lang.text("event-free")) } }
                }
                p { @if let Some(city) = city(event) { (city) @if !event.place.is_empty() { ", " } } (event.place) }
            }
        } }
    }
}
