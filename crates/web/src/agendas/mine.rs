//! Somebody's own timetable: what they picked, when and where, on which channel they hear it, and
//! what changed since they looked.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::State,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use exchange::programme::{self as formats, Part};
use jiff::{civil::Date, tz::TimeZone};
use maud::{Markup, html};
use network::{
    Error,
    agendas::{self, Agenda, CALENDAR, Laid, Timetable},
    conferences::{self, Particulars},
    ids::{At, Known},
    interpretation::{booths, channel},
    programme::{
        papers::{self, Paper},
        versions::{self, Change, Held, Version},
    },
};
use serde::Deserialize;

use super::{opened, tabs};
use crate::{
    App, Lang, assets,
    conferences::words::{clock, clock_change, language, languages, plain, room, said, span},
    links::Holder,
    page::page_with,
    problem::Problem,
    programme::{log, paper_links},
};

pub async fn page(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let agenda = opened(&app, &holder).await?;
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let mut conn = app.db.read().await?;
    let code = &agenda.conference;
    let is = conferences::get(&mut conn, &reader.actor, code, &Known::NOW).await?.is;
    let version = versions::latest(&mut conn, &reader.actor, code, &Known::NOW).await?;
    let before = match &version {
        Some(version) if agenda.seen > 0 && agenda.seen < version.number => {
            Some(versions::get(&mut conn, &reader.actor, code, agenda.seen).await?)
        }
        _ => None,
    };
    let papers = papers::released(&mut conn, code).await?;
    drop(conn);
    let over = At::now() > At::end_of(is.ends);
    let body = html! {
        p class="muted" { a href=(reader.href(&format!("/conferences/{code}"))) { (plain(lang, &is.title)) } }
        h1 {
            @if agenda.name.is_empty() { (lang.text("agenda-mine")) }
            @else { (lang.fill("agenda-title", [("name", agenda.name.as_str().into())])) }
        }
        (tabs(&holder, ""))
        p class="offline notice warn" hidden data-offline { (lang.fill("agenda-offline-copy", [("at", stamp(lang, &is).into())])) }
        @match &version {
            None => p class="empty" { (lang.text("programme-none")) },
            Some(version) => {
                (news(&holder, &agenda, version, before.as_ref()))
                (timetable(&holder, &agenda, version, &papers, over))
            }
        }
        agenda-offline data-worker=(holder.href("agenda", "/offline.js")) data-scope=(holder.href("agenda", "")) {
            p class="muted small" { (lang.text("agenda-offline")) }
            button class="plain" type="button" hidden data-forget { (lang.text("agenda-offline-forget")) }
        }
    };
    let title = lang.text("agenda-mine");
    Ok(page_with(reader, &title, &["agenda-offline.js"], body))
}

/// When this page was made, by the clock of the conference.
fn stamp(lang: Lang, is: &Particulars) -> String {
    let at = At::now().timestamp().to_zoned(is.tz());
    format!("{}, {}", lang.date(&at.date().to_string()), clock(at.time()))
}

/// What changed since they looked.
fn news(holder: &Holder, agenda: &Agenda, version: &Version, before: Option<&Version>) -> Markup {
    let lang = holder.reader.lang;
    let changes: Vec<Change> = before
        .map(|before| versions::changes(&before.programme, &version.programme))
        .unwrap_or_default()
        .into_iter()
        .filter(|change| agenda.is.sessions.iter().any(|code| code == change.session()))
        .collect();
    html! {
        @if !changes.is_empty() {
            div class="notice warn" {
                h2 { (lang.fill("agenda-news", [("count", changes.len().into())])) }
                (log(lang, &version.programme.is, &changes))
                form method="post" action=(holder.href("agenda", "/seen")) {
                    input type="hidden" name="version" value=(version.number);
                    button class="plain" { (lang.text("agenda-seen")) }
                }
            }
        }
    }
}

fn timetable(
    holder: &Holder,
    agenda: &Agenda,
    version: &Version,
    papers: &[Paper],
    over: bool,
) -> Markup {
    let (lang, is) = (holder.reader.lang, &version.programme.is);
    let laid = Laid::of(&version.programme);
    let Timetable { held, overlaps, gone } = laid.timetable(&agenda.is.sessions);
    let title = |code: &str| {
        let held = version.programme.session(code);
        held.map(|held| plain(lang, &held.is.title)).unwrap_or_default()
    };
    let mut days: Vec<Option<Date>> = held.iter().map(|held| held.place.day).collect();
    days.dedup();
    let own_zone = conferences::zone(&agenda.is.zone).ok().filter(|_| agenda.is.zone != is.zone);
    let calendar = format!(
        "/{}/calendar/{}/agenda.ics",
        lang.code(),
        agendas::calendar_secret(&holder.secret)
    );
    html! {
        @if held.is_empty() {
            div class="empty" {
                p { (lang.text("agenda-empty")) }
                a class="button" href=(holder.href("agenda", "/choose")) { (lang.text("agenda-choose")) }
            }
        } @else {
            p class="muted" {
                (lang.fill("programme-zone", [("zone", is.zone.as_str().into())]))
                @if own_zone.is_some() { " " (lang.fill("agenda-own-zone", [("zone", agenda.is.zone.as_str().into())])) }
            }
            div class="actions" {
                @if over { a class="button" href=(holder.href("agenda", "/certificate")) { (lang.text("agenda-certificate")) } }
                a class="button plain" href=(calendar) { (lang.text("programme-calendar")) }
            }
            details { summary { (lang.text("agenda-calendar-address")) }
                p class="hint" { (lang.text("agenda-calendar-hint")) }
                label class="only-read" for="feed" { (lang.text("agenda-calendar-address")) }
                input id="feed" readonly value=(calendar);
            }
            @for (a, b) in &overlaps {
                div class="notice bad" { p { (lang.fill("agenda-overlap", [("first", title(a).into()), ("second", title(b).into())])) } }
            }
            @if !gone.is_empty() {
                div class="notice warn" { p { (lang.fill("agenda-gone", [("count", gone.len().into())])) } }
            }
            @for day in days {
                section class="day" {
                    h2 { @match day { Some(day) => (lang.date(&day.to_string())), None => (lang.text("programme-day-unknown")) } }
                    (clock_change(lang, is, day))
                    ol class="shifts" { @for one in held.iter().filter(|one| one.place.day == day) {
                        (entry(holder, agenda, version, one, own_zone.as_ref(), papers))
                    } }
                }
            }
        }
    }
}

fn entry(
    holder: &Holder,
    agenda: &Agenda,
    version: &Version,
    one: &Held,
    own_zone: Option<&TimeZone>,
    papers: &[Paper],
) -> Markup {
    let (lang, is) = (holder.reader.lang, &version.programme.is);
    let names: Vec<&str> = one
        .is
        .people()
        .map(|code| version.programme.people.get(code).map_or(code, |one| one.name.as_str()))
        .collect();
    let venue = is.venue(&one.place.venue);
    let own: Vec<&Paper> = papers.iter().filter(|paper| paper.session == one.code).collect();
    html! {
        li class=(format!("session {}", one.is.kind.code())) {
            h3 { @if let Some(from) = one.place.from { (span(from, one.is.minutes)) " " }
                a href=(holder.href("agenda", &format!("/sessions/{}", one.code))) { (said(lang, &one.is.title)) } }
            @if let (Some(zone), Some(starts)) = (own_zone, one.starts()) {
                p class="muted small" { (lang.fill("agenda-own-time", [("time", own_time(is, starts, zone).into()), ("zone", agenda.is.zone.as_str().into())])) }
            }
            p class="where" { (room(is, &one.place))
                @if let Some(venue) = venue { @if is.room(&one.place.room).is_some() { ", " (venue.name) } @if !venue.address.is_empty() { ", " (venue.address) } } }
            p class="small" { (heard(lang, is, one, &agenda.is.listens)) }
            @if !names.is_empty() || !one.is.about.is_blank() {
                details { summary { (lang.text("agenda-more")) }
                    @if !names.is_empty() { p { (lang.list(&names)) } }
                    @if !one.is.about.is_blank() { p { (said(lang, &one.is.about)) } }
                }
            }
            (paper_links(lang, &own, |paper| format!("/files/{paper}")))
            form method="post" action=(holder.href("agenda", "/pick")) {
                input type="hidden" name="session" value=(one.code);
                button class="quiet" name="wanted" value="no" { (lang.text("agenda-take-out")) span class="only-read" { ": " (plain(lang, &one.is.title)) } }
            }
        }
    }
}

/// How somebody hears a session: as it is spoken, or on which channel.
pub fn heard(lang: Lang, is: &Particulars, one: &Held, listens: &str) -> String {
    if one.is.languages.is_empty() {
        return String::new();
    }
    if booths(is, one).contains(&listens) {
        let number = channel(is, listens).unwrap_or(0);
        let gaps = [("language", language(lang, listens).into()), ("number", number.into())];
        return lang.fill("agenda-channel", gaps);
    }
    if one.is.languages.iter().any(|spoken| spoken == listens) {
        return lang
            .fill("agenda-spoken", [("languages", languages(lang, &one.is.languages).into())]);
    }
    lang.fill("agenda-foreign", [("languages", languages(lang, &one.is.languages).into())])
}

/// `16:00`, with the day where it is another one there.
fn own_time(is: &Particulars, starts: jiff::civil::DateTime, zone: &TimeZone) -> String {
    let there = is.instant(starts).with_time_zone(zone.clone());
    let time = clock(there.time());
    if there.date() == starts.date() { time } else { format!("{} {time}", there.date()) }
}

#[derive(Deserialize)]
pub struct Seen {
    version: i64,
}

pub async fn seen(
    State(app): State<App>,
    holder: Holder,
    Form(seen): Form<Seen>,
) -> Result<Redirect, Problem> {
    let key = holder.opens(agendas::KIND)?;
    let mut tx = app.db.begin().await?;
    agendas::saw(&mut tx, &holder.reader.actor, key, seen.version).await?;
    tx.commit().await?;
    Ok(Redirect::to(&holder.href("agenda", "")))
}

/// For calendar programs: read only, and always as the programme is now.
pub async fn calendar(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let key = holder.opens(CALENDAR)?;
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let mut conn = app.db.read().await?;
    let agenda = agendas::get(&mut conn, &reader.actor, key).await?;
    let code = &agenda.conference;
    let version = versions::latest(&mut conn, &reader.actor, code, &Known::NOW).await?;
    drop(conn);
    let version = version.ok_or(Error::NotFound)?;
    let notes: BTreeMap<String, String> = agenda
        .is
        .sessions
        .iter()
        .filter_map(|code| version.programme.session(code))
        .map(|one| (one.code.clone(), heard(lang, &version.programme.is, one, &agenda.is.listens)))
        .collect();
    let part = Part { only: Some(notes), ..Part::default() };
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    let calendar = formats::to_calendar(&version, &part, by);
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], calendar).into_response())
}

/// The stylesheet, for the copy that works without a line.
pub fn kept_assets() -> [String; 2] {
    [assets::href("stoa.css"), assets::href("agenda-offline.js")]
}
