//! The calendar as calendar programs read it (RFC 5545). Clock times stand with their IANA
//! zone and a VTIMEZONE for each, so that no program has to guess.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use exchange::calendar::Lines;
use jiff::{Timestamp, ToSpan, Zoned, tz::TimeZone};
use network::{
    cities,
    events::{self, Event, Time},
    ids::{At, CityCode},
};

use super::calendar::today;
use crate::{App, Lang, problem::Problem, reader::Reader};

pub async fn of_city(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &city, &reader.known, None).await?;
    let all = events::of_city(&mut conn, city.code(), &reader.known).await?;
    let title = reader.lang.fill("events-of", [("city", city.name().into())]);
    Ok(sent(calendar(&app.address, reader.lang, &title, &all)))
}

pub async fn network(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let from = today().saturating_add((-90).days());
    let all = events::all(&mut conn, from, &reader.known).await?;
    let title = reader.lang.text("events-title");
    Ok(sent(calendar(&app.address, reader.lang, &title, &all)))
}

fn sent(lines: Lines) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"events.ics\""),
    ];
    (headers, lines.into_text()).into_response()
}

fn calendar(address: &str, lang: Lang, title: &str, all: &[Event]) -> Lines {
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Stoa//Events//EN");
    out.text("NAME", title);
    out.text("X-WR-CALNAME", title);
    let mut zones: BTreeMap<&str, (Timestamp, Timestamp)> = BTreeMap::new();
    for event in all {
        if let Some(Time::Hours(first, last)) = event.time() {
            let (first, last) = (first.timestamp(), last.timestamp());
            let span = zones.entry(&event.zone).or_insert((first, last));
            *span = (span.0.min(first), span.1.max(last));
        }
    }
    for (zone, (first, last)) in zones {
        if let Ok(tz) = TimeZone::get(zone) {
            out.zone(zone, &tz, first, last);
        }
    }
    for event in all {
        one(&mut out, address, lang, event);
    }
    out.line("END:VCALENDAR");
    out
}

fn one(out: &mut Lines, address: &str, lang: Lang, event: &Event) {
    let Some(time) = event.time() else { return };
    let host = address.split("://").nth(1).unwrap_or(address);
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}@{host}", event.id));
    out.line(&format!("DTSTAMP:{}", stamp(&event.recorded_at)));
    out.line(&format!("LAST-MODIFIED:{}", stamp(&event.recorded_at)));
    out.line(&format!("SEQUENCE:{}", event.revision - 1));
    match time {
        Time::Days(first, last) => {
            // the end is the first day that is no more part of it (section 3.6.1)
            let end = last.tomorrow().unwrap_or(last);
            out.line(&format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")));
            out.line(&format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
        }
        Time::Hours(first, last) => {
            out.line(&format!("DTSTART;TZID={}:{}", event.zone, clock(&first)));
            out.line(&format!("DTEND;TZID={}:{}", event.zone, clock(&last)));
        }
    }
    out.text("SUMMARY", &event.title);
    out.text("DESCRIPTION", &event.description);
    out.text("LOCATION", &event.place);
    out.text("CATEGORIES", &lang.text(&format!("event-kind-{}", event.kind)));
    out.line(&format!("URL:{address}/{}/events/{}", lang.code(), event.id));
    out.line(if event.cancelled.is_some() { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    out.line("END:VEVENT");
}

fn stamp(at: &At) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn clock(at: &Zoned) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}
