//! The same as JSON, in the form of the public schema (voc/schedule, schedule.schema.json).

use std::collections::BTreeMap;

use jiff::civil::Time;
use network::programme::versions::{Held, Version};
use serde_json::{Value, json};

use super::{
    Asked, acronym, duration, guid, person_number, room, session_url, slug, timed, track,
    xml::stamp,
};

pub fn to_json(version: &Version, asked: Asked<'_>) -> Value {
    let is = &version.programme.is;
    let home = format!("{}/{}/conferences/{}", asked.address, asked.lang, version.conference);
    let all = timed(version);
    let midnight = Time::midnight();
    let days: Vec<Value> = is
        .days()
        .enumerate()
        .map(|(index, day)| {
            let of_day: Vec<&Held> =
                all.iter().copied().filter(|held| held.place.day == Some(day)).collect();
            let from = of_day.iter().filter_map(|held| held.starts()).min();
            let to = of_day.iter().filter_map(|held| held.ends()).max();
            let mut rooms: BTreeMap<String, Vec<Value>> = BTreeMap::new();
            for held in of_day {
                rooms.entry(room(version, held)).or_default().push(event(version, held, asked));
            }
            json!({
                "index": index + 1,
                "date": day.to_string(),
                "day_start": stamp(&is.instant(from.unwrap_or(day.to_datetime(midnight)))),
                "day_end": stamp(&is.instant(to.unwrap_or(day.to_datetime(midnight)))),
                "rooms": rooms,
            })
        })
        .collect();
    let rooms: Vec<Value> = is
        .rooms()
        .map(|(venue, room)| {
            json!({
                "name": room.name,
                "guid": guid(&format!("{}/{}", version.conference, room.name)),
                "capacity": room.capacity,
                "description": venue.name,
            })
        })
        .collect();
    let tracks: Vec<Value> = is
        .sub_themes
        .iter()
        .map(|theme| {
            json!({
                "name": theme.name.in_language(asked.lang).text,
                "slug": format!("track-{}", theme.code),
            })
        })
        .collect();
    json!({
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {"name": "Stoa", "version": env!("CARGO_PKG_VERSION")},
        "schedule": {
            "version": version.number.to_string(),
            "base_url": home,
            "conference": {
                "acronym": acronym(version),
                "title": is.title.in_language(asked.lang).text,
                "start": is.starts.to_string(),
                "end": is.ends.to_string(),
                "daysCount": is.days().count(),
                "timeslot_duration": duration(is.grid.minutes),
                "time_zone_name": is.zone,
                "url": home,
                "tracks": tracks,
                "rooms": rooms,
                "days": days,
            },
        },
    })
}

fn event(version: &Version, held: &Held, asked: Asked<'_>) -> Value {
    let is = &version.programme.is;
    let said = |text: &network::frameworks::Text| text.in_language(asked.lang).text.to_owned();
    let starts = held.starts().unwrap_or_else(|| is.starts.to_datetime(Time::midnight()));
    let ends = held.ends().unwrap_or(starts);
    let persons: Vec<Value> = held
        .is
        .people()
        .map(|code| {
            let name = version.programme.people.get(code).map_or(code, |one| &one.name);
            // One of the two forms of a person that the schema knows, and not both: no `name`.
            json!({"id": person_number(version, code), "public_name": name})
        })
        .collect();
    let attachments: Vec<Value> = held
        .is
        .documents
        .iter()
        .map(|one| json!({"url": one.href, "title": said(&one.title), "type": "related"}))
        .collect();
    json!({
        "guid": held.id,
        "id": held.number,
        "date": stamp(&is.instant(starts)),
        "start": starts.strftime("%H:%M").to_string(),
        "end": stamp(&is.instant(ends)),
        "duration": duration(held.is.minutes),
        "room": room(version, held),
        "slug": slug(version, held, asked.lang),
        "url": session_url(version, held, asked),
        "title": said(&held.is.title),
        "subtitle": null,
        "track": track(version, held, asked.lang),
        "type": held.is.kind.code(),
        "language": held.is.languages.first(),
        "abstract": said(&held.is.about),
        "description": said(&held.is.note),
        "persons": persons,
        "links": [],
        "attachments": attachments,
    })
}
