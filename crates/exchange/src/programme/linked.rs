//! schema.org: the conference as an `Event` with its sessions, for search engines and aggregators.

use network::programme::versions::{Held, Version};
use serde_json::{Value, json};

use super::{Asked, room, session_url, timed, xml::stamp};

pub fn to_linked(version: &Version, asked: Asked<'_>) -> Value {
    let is = &version.programme.is;
    let sessions: Vec<Value> =
        timed(version).into_iter().map(|held| event(version, held, asked)).collect();
    json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": format!("{}/en/conferences/{}", asked.address, version.conference),
        "name": is.title.in_language(asked.lang).text,
        "description": is.theme.in_language(asked.lang).text,
        "startDate": is.starts.to_string(),
        "endDate": is.ends.to_string(),
        "eventStatus": "https://schema.org/EventScheduled",
        "inLanguage": is.languages,
        "location": {"@type": "Place", "name": is.place,
            "address": {"@type": "PostalAddress", "addressCountry": is.country}},
        "organizer": is.organisers.iter()
            .map(|name| json!({"@type": "Organization", "name": name})).collect::<Vec<_>>(),
        "subEvent": sessions,
    })
}

fn event(version: &Version, held: &Held, asked: Asked<'_>) -> Value {
    let is = &version.programme.is;
    let at = |time: Option<jiff::civil::DateTime>| time.map(|time| stamp(&is.instant(time)));
    let performers: Vec<Value> = held
        .is
        .people()
        .filter_map(|code| version.programme.people.get(code))
        .map(|one| json!({"@type": "Person", "name": one.name}))
        .collect();
    json!({
        "@type": "Event",
        "@id": session_url(version, held, asked),
        "name": held.is.title.in_language(asked.lang).text,
        "startDate": at(held.starts()),
        "endDate": at(held.ends()),
        "location": {"@type": "Place", "name": room(version, held)},
        "performer": performers,
        "inLanguage": held.is.languages,
    })
}
