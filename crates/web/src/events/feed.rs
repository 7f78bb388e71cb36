//! The calendar as calendar programs read it (RFC 5545). Clock times stand with their IANA
//! zone and a VTIMEZONE for each, so that no program has to guess.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use jiff::{
    Timestamp, ToSpan, Zoned,
    tz::{Offset, TimeZone},
};
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
    Ok(sent(&calendar(&app.address, reader.lang, &title, &all)))
}

pub async fn network(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let from = today().saturating_add((-90).days());
    let all = events::all(&mut conn, from, &reader.known).await?;
    let title = reader.lang.text("events-title");
    Ok(sent(&calendar(&app.address, reader.lang, &title, &all)))
}

fn sent(lines: &Lines) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"events.ics\""),
    ];
    (headers, lines.0.clone()).into_response()
}

/// Content lines, folded at 75 octets (RFC 5545, section 3.1).
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn put(&mut self, name: &str, value: &str) {
        let mut room = 75;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = 74;
            }
            room -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }

    /// A text, in which some signs must be escaped (section 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let escaped = value
            .replace('\\', "\\\\")
            .replace(';', "\\;")
            .replace(',', "\\,")
            .replace("\r\n", "\n")
            .replace('\n', "\\n");
        self.put(name, &escaped.replace(|c: char| c.is_control(), " "));
    }
}

fn calendar(address: &str, lang: Lang, title: &str, all: &[Event]) -> Lines {
    let mut out = Lines::default();
    out.put("BEGIN", "VCALENDAR");
    out.put("VERSION", "2.0");
    out.put("PRODID", "-//Stoa//Events//EN");
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
            vtimezone(&mut out, zone, &tz, first, last);
        }
    }
    for event in all {
        one(&mut out, address, lang, event);
    }
    out.put("END", "VCALENDAR");
    out
}

fn one(out: &mut Lines, address: &str, lang: Lang, event: &Event) {
    let Some(time) = event.time() else { return };
    let host = address.split("://").nth(1).unwrap_or(address);
    out.put("BEGIN", "VEVENT");
    out.put("UID", &format!("{}@{host}", event.id));
    out.put("DTSTAMP", &stamp(&event.recorded_at));
    out.put("LAST-MODIFIED", &stamp(&event.recorded_at));
    out.put("SEQUENCE", &(event.revision - 1).to_string());
    match time {
        Time::Days(first, last) => {
            // the end is the first day that is no more part of it (section 3.6.1)
            let end = last.tomorrow().unwrap_or(last);
            out.put("DTSTART;VALUE=DATE", &first.strftime("%Y%m%d").to_string());
            out.put("DTEND;VALUE=DATE", &end.strftime("%Y%m%d").to_string());
        }
        Time::Hours(first, last) => {
            out.put(&format!("DTSTART;TZID={}", event.zone), &clock(&first));
            out.put(&format!("DTEND;TZID={}", event.zone), &clock(&last));
        }
    }
    out.text("SUMMARY", &event.title);
    out.text("DESCRIPTION", &event.description);
    out.text("LOCATION", &event.place);
    out.text("CATEGORIES", &lang.text(&format!("event-kind-{}", event.kind)));
    out.put("URL", &format!("{address}/{}/events/{}", lang.code(), event.id));
    out.put("STATUS", if event.cancelled.is_some() { "CANCELLED" } else { "CONFIRMED" });
    out.put("END", "VEVENT");
}

fn stamp(at: &At) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn clock(at: &Zoned) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// The rule of a zone that holds at the first event, and every change of it until the last.
fn vtimezone(out: &mut Lines, name: &str, tz: &TimeZone, first: Timestamp, last: Timestamp) {
    out.put("BEGIN", "VTIMEZONE");
    out.put("TZID", name);
    let begun = tz.preceding(first).next().map(|change| change.timestamp());
    rule(out, tz, begun.unwrap_or(Timestamp::UNIX_EPOCH));
    for change in tz.following(first).take_while(|change| change.timestamp() <= last) {
        rule(out, tz, change.timestamp());
    }
    out.put("END", "VTIMEZONE");
}

fn rule(out: &mut Lines, tz: &TimeZone, at: Timestamp) {
    let info = tz.to_offset_info(at);
    let just_before = at.saturating_sub(1.second()).unwrap_or(at);
    let before = tz.to_offset(just_before);
    let kind = if info.dst().is_dst() { "DAYLIGHT" } else { "STANDARD" };
    out.put("BEGIN", kind);
    // told by the clock that was left
    out.put("DTSTART", &before.to_datetime(at).strftime("%Y%m%dT%H%M%S").to_string());
    out.put("TZOFFSETFROM", &offset(before));
    out.put("TZOFFSETTO", &offset(info.offset()));
    out.put("TZNAME", info.abbreviation());
    out.put("END", kind);
}

fn offset(offset: Offset) -> String {
    let (sign, minutes) =
        (if offset.seconds() < 0 { '-' } else { '+' }, offset.seconds().abs() / 60);
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}
