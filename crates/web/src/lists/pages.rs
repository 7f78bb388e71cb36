use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use jiff::civil::Date;
use maud::{Markup, html};
use network::{
    Conn, Error, Result, Tx, countries,
    groupings::{self, Grouping, Kind},
    ids::At,
    lists::{self, Line, Version},
};
use serde::Deserialize;

use crate::{
    App, Lang,
    cities::words,
    fields::{Field, Texts, Wrong, settled, summary, texts},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn all(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let versions = lists::all(&mut conn, &reader.known).await?;
    let groupings = groupings::all(&mut conn, &reader.known).await?;
    drop(conn);
    let lang = reader.lang;
    let mut last: Vec<&Version> = vec![];
    for version in &versions {
        if last.iter().all(|held| held.list != version.list) {
            last.push(version);
        }
    }
    let keeps = reader.actor.may_keep_register().is_ok();
    let unlisted: Vec<&Grouping> = groupings
        .iter()
        .filter(|g| matches!(g.kind, Kind::Cohort | Kind::Award))
        .filter(|g| last.iter().all(|held| held.list != g.code))
        .collect();
    Ok(page(
        &reader,
        &lang.text("lists-title"),
        html! {
            (crumbs(&reader, &[("/cities".into(), lang.text("cities-title").into_owned())]))
            h1 { (lang.text("lists-title")) }
            p class="lead" { (lang.text("lists-lead")) }
            @if last.is_empty() { div class="empty" { p { (lang.text("lists-none")) } } }
            ul class="cards" { @for version in last {
                li class="card" {
                    h2 { a href=(reader.href(&format!("/lists/{}", version.list))) { (words::grouping(lang, &groupings, &version.list)) } }
                    p { (size(lang, version)) }
                    p class="muted" {
                        (lang.fill("list-published-on", [("day", lang.date(&version.published_on.to_string()).into())]))
                        @if version.number > 1 { " · " (lang.fill("list-version", [("number", version.number.into())])) }
                    }
                }
            } }
            @if keeps && !unlisted.is_empty() {
                h2 { (lang.text("lists-unlisted")) }
                ul { @for grouping in unlisted { li { a href=(reader.href(&format!("/lists/{}", grouping.code))) { (lang.of(&grouping.names)) } } } }
            }
        },
    ))
}

fn size(lang: Lang, version: &Version) -> String {
    lang.fill(
        "list-size",
        [("cities", version.cities.len().into()), ("countries", version.countries().into())],
    )
}

#[derive(Deserialize)]
pub struct Chosen {
    version: Option<i64>,
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, list)): Path<(String, String)>,
    Query(chosen): Query<Chosen>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &list, chosen.version, None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    list: &str,
    chosen: Option<i64>,
    refused: Option<&Refused<'_>>,
) -> Result<Markup> {
    let versions = lists::versions(conn, list, &reader.known).await?;
    let keeps = reader.actor.may_keep_register().is_ok() && reader.known.is_now();
    let grouping = groupings::get(conn, list).await?;
    let now = if keeps { lists::held(conn, list).await? } else { vec![] };
    if versions.is_empty() && !keeps {
        return Err(Error::NotFound);
    }
    let shown = match chosen {
        Some(number) => Some(versions.iter().find(|v| v.number == number).ok_or(Error::NotFound)?),
        None => versions.first(),
    };
    let lang = reader.lang;
    let title = lang.of(&grouping.names).to_owned();
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[("/lists".into(), lang.text("lists-title").into_owned())]))
            h1 { (title) }
            (summary(lang, refused.map(|one| one.wrong)))
            @if let Some(version) = shown {
                p class="lead" { (size(lang, version)) " " (lang.fill("list-published-on", [("day", lang.date(&version.published_on.to_string()).into())])) }
                @if shown.map(|v| v.number) != versions.first().map(|v| v.number) {
                    div class="notice warn" { p { (lang.text("list-superseded")) " " a href=(reader.href(&format!("/lists/{list}"))) { (lang.text("list-last")) } } }
                }
                (named(reader, &version.cities))
            } @else { div class="empty" { p { (lang.text("list-not-yet")) } } }
            @if !versions.is_empty() {
                h2 { (lang.text("list-versions")) }
                ol class="history" reversed { @for (place, version) in versions.iter().enumerate() { (told(reader, version, versions.get(place + 1))) } }
            }
            @if keeps { (keeping(reader, list, &versions, &now, refused)) }
        },
    ))
}

/// The cities by country.
fn named(reader: &Reader, cities: &[Line]) -> Markup {
    let lang = reader.lang;
    let mut lands: Vec<(&str, Vec<&Line>)> = vec![];
    for line in cities {
        match lands.last_mut() {
            Some((land, of)) if *land == line.country => of.push(line),
            _ => lands.push((&line.country, vec![line])),
        }
    }
    let name = |land: &str| countries::name(land, lang.code()).to_owned();
    lands.sort_by(|a, b| lang.order(&name(a.0), &name(b.0)));
    html! {
        dl class="facts" { @for (land, of) in lands {
            dt { (name(land)) }
            dd { @for (place, line) in of.iter().enumerate() {
                @if place > 0 { " · " }
                a href=(reader.href(&format!("/cities/{}", line.city))) { (line.name) }
            } }
        } }
    }
}

/// A version with its note, and who came and went.
fn told(reader: &Reader, version: &Version, before: Option<&Version>) -> Markup {
    let lang = reader.lang;
    let names = |lines: &[&Line]| {
        let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
        lang.list(&names)
    };
    let (came, went) = before.map(|before| version.since(before)).unwrap_or_default();
    let note = version.note.in_language(lang.code());
    html! {
        li value=(version.number) {
            h3 {
                a href=(reader.href(&format!("/lists/{}?version={}", version.list, version.number))) {
                    (lang.fill("list-version", [("number", version.number.into())]))
                }
                " · " (lang.date(&version.published_on.to_string())) " · " (size(lang, version))
            }
            @if !version.note.is_blank() { p lang=[note.fell_back(lang.code()).then_some(note.language)] { (note) } }
            @if !went.is_empty() { p { (lang.fill("list-went", [("names", names(&went).into())])) } }
            @if !came.is_empty() { p { (lang.fill("list-came", [("names", names(&came).into())])) } }
        }
    }
}

/// A form that was sent and refused, as it was typed.
struct Refused<'a> {
    act: &'static str,
    typed: &'a Typed,
    wrong: &'a Wrong,
}

/// The forms of those who keep the register.
fn keeping(
    reader: &Reader,
    list: &str,
    versions: &[Version],
    now: &[Line],
    refused: Option<&Refused<'_>>,
) -> Markup {
    let lang = reader.lang;
    let today = At::now();
    let changed = versions.first().is_none_or(|last| last.cities != now);
    let refused = |act: &str| refused.filter(|one| one.act == act);
    let said = |act: &str, name: &str| refused(act).and_then(|one| one.typed.get(name));
    let form = |act: &'static str, before: &'static str, inside: Markup, button: &str| {
        let note = refused(act).map(|one| texts(one.typed, "note")).unwrap_or_default();
        let wrong = refused(act).map(|one| one.wrong);
        let on = said(act, "on").map_or(today.day(), String::as_str);
        // what is wrong is found by its plain name
        let before = if wrong.is_some() { "" } else { before };
        html! {
            form method="post" action=(reader.href(&format!("/lists/{list}/{act}"))) {
                (inside)
                (Texts::line(lang, "note", lang.text("list-note"), &note).id(before).wrong(wrong))
                (Field::line("on", lang.text("list-on")).id(before).kind("date").value(on).wrong(wrong))
                button { (lang.text(button)) }
            }
        }
    };
    html! {
        section {
            h2 { (lang.text("list-keep")) }
            @if now.is_empty() { p class="muted" { (lang.text("list-empty")) } }
            @else if changed {
                p { (lang.fill("list-would-name", [("cities", now.len().into())])) }
                details open[versions.is_empty() || refused("publish").is_some()] {
                    summary { @if versions.is_empty() { (lang.text("list-publish")) } @else { (lang.text("list-publish-next")) } }
                    (form("publish", "publish-", html! {}, "list-publish"))
                }
            }
            @if let Some(last) = versions.first() {
                details open[refused("take-off").is_some()] {
                    summary { (lang.text("list-take-off")) }
                    p { (lang.text("list-take-off-hint")) }
                    @let cities = last.cities.iter().map(|line| (line.city.to_string(), line.name.clone()));
                    @let city = said("take-off", "city").map_or("", String::as_str);
                    (form("take-off", "take-off-", html! {
                        (Field::choice("city", lang.text("list-city"), cities).value(city))
                    }, "list-take-off"))
                }
            }
        }
    }
}

type Typed = std::collections::HashMap<String, String>;

fn day(typed: &Typed) -> Result<Date> {
    let text = typed.get("on").map_or("", |on| on.trim());
    text.parse().map_err(|_| Error::invalid("on", "date-invalid").with("value", text))
}

pub async fn publish(
    State(app): State<App>,
    reader: Reader,
    Path((_, list)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let outcome = match day(&typed) {
        Ok(on) => lists::publish(&mut tx, &reader.actor, &list, texts(&typed, "note"), on).await,
        Err(error) => Err(error),
    };
    answer(tx, &app, &reader, &list, ("publish", &typed), outcome).await
}

pub async fn take_off(
    State(app): State<App>,
    reader: Reader,
    Path((_, list)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let city = typed.get("city").map_or("", String::as_str).into();
    let mut tx = app.db.begin().await?;
    let outcome = match day(&typed) {
        Ok(on) => {
            lists::take_off(&mut tx, &reader.actor, &list, &city, texts(&typed, "note"), on).await
        }
        Err(error) => Err(error),
    };
    answer(tx, &app, &reader, &list, ("take-off", &typed), outcome).await
}

async fn answer(
    tx: Tx,
    app: &App,
    reader: &Reader,
    list: &str,
    (act, typed): (&'static str, &Typed),
    outcome: Result<Version>,
) -> Result<Response, Problem> {
    settled(
        tx,
        reader,
        outcome,
        |_| format!("/lists/{list}"),
        async |wrong| {
            let refused = Refused { act, typed, wrong: &wrong };
            Ok(drawn(&mut *app.db.read().await?, reader, list, None, Some(&refused)).await?)
        },
    )
    .await
}
