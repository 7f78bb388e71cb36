//! Events and learning offers: festivals, learning weeks, workshops, courses and guidance
//! points, in the public calendar of a city or of the network, and how many took part.

mod store;

use std::collections::HashMap;

use jiff::{
    Zoned,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    ids::{At, CityCode, EventId, Known},
    narratives,
};

pub const KINDS: [&str; 5] = ["festival", "week", "workshop", "course", "guidance"];
/// The groups by which people are counted; the empty word is everybody.
pub const GROUPS: [&str; 8] =
    ["", "women", "men", "children", "youth", "older", "migrants", "disabled"];

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    pub id: EventId,
    pub revision: i64,
    /// None for an event of the network.
    pub city: Option<CityCode>,
    pub kind: String,
    pub title: String,
    pub description: String,
    pub language: String,
    /// On the clocks of the place: `2026-09-08T18:00`, or `2026-09-08` where it lasts whole days.
    pub begins: String,
    /// The last day is part of it.
    pub ends: String,
    pub zone: String,
    pub place: String,
    pub organiser: String,
    pub address: String,
    /// 1 where it costs nothing.
    pub free: i64,
    /// Why it was called off.
    pub cancelled: Option<String>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// When an event is.
#[derive(Clone, Debug, PartialEq)]
pub enum Time {
    /// Whole days, the last one included.
    Days(Date, Date),
    Hours(Zoned, Zoned),
}

impl Event {
    pub fn time(&self) -> Option<Time> {
        time(&self.begins, &self.ends, &self.zone).ok()
    }

    /// Whether it is over on a day.
    pub fn is_over(&self, today: Date) -> bool {
        self.ends.get(..10).is_some_and(|day| day < today.to_string().as_str())
    }
}

fn time(begins: &str, ends: &str, zone: &str) -> Result<Time> {
    let zone = TimeZone::get(zone)
        .map_err(|_| Error::invalid("zone", "zone-unknown").with("zone", zone))?;
    let wrong = |field, text: &str| Error::invalid(field, "time-unreadable").with("text", text);
    if let (Ok(first), Ok(last)) = (begins.parse::<Date>(), ends.parse::<Date>())
        && begins.len() == 10
        && ends.len() == 10
    {
        return if last < first { Err(backwards()) } else { Ok(Time::Days(first, last)) };
    }
    let first: DateTime = begins.parse().map_err(|_| wrong("begins", begins))?;
    let last: DateTime = ends.parse().map_err(|_| wrong("ends", ends))?;
    let at =
        |time: DateTime, field, text| time.to_zoned(zone.clone()).map_err(|_| wrong(field, text));
    let (first, last) = (at(first, "begins", begins)?, at(last, "ends", ends)?);
    if last < first { Err(backwards()) } else { Ok(Time::Hours(first, last)) }
}

fn backwards() -> Error {
    Error::invalid("ends", "ends-before")
}

#[derive(Clone, Debug, Default)]
pub struct NewEvent {
    pub kind: String,
    pub title: String,
    pub description: String,
    pub language: String,
    pub begins: String,
    pub ends: String,
    pub zone: String,
    pub place: String,
    pub organiser: String,
    pub address: String,
    pub free: bool,
}

fn may(actor: &Actor, city: Option<&CityCode>) -> Result<()> {
    match city {
        Some(city) => actor.may_record(city),
        None => actor.may_keep_register(),
    }
}

/// Puts an event into the calendar of a city, or of the network.
pub async fn announce(
    tx: &mut Tx,
    actor: &Actor,
    city: Option<&CityCode>,
    new: NewEvent,
) -> Result<Event> {
    may(actor, city)?;
    if let Some(city) = city
        && !cities::exists(tx, city).await?
    {
        return Err(Error::NotFound);
    }
    keep(tx, actor, EventId::create(), 1, city.cloned(), new, "event.announced").await
}

/// Changes it. `seen` is the revision that was changed.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    id: &EventId,
    new: NewEvent,
    seen: i64,
) -> Result<Event> {
    let held = get(tx, id).await?;
    may(actor, held.city.as_ref())?;
    if held.revision != seen {
        return Err(Error::Conflict("event-changed"));
    }
    keep(tx, actor, id.clone(), held.revision + 1, held.city, new, "event.changed").await
}

/// Calls it off; it stays in the calendar, marked, because people may have noted it.
pub async fn cancel(tx: &mut Tx, actor: &Actor, id: &EventId, reason: &str) -> Result<()> {
    let mut held = get(tx, id).await?;
    may(actor, held.city.as_ref())?;
    if held.cancelled.is_some() {
        return Ok(());
    }
    held.revision += 1;
    held.cancelled = Some(reason.trim().chars().take(1_000).collect());
    held.recorded_at = At::now();
    held.recorded_by = actor.name().to_owned();
    store::replace(tx, &held).await?;
    store::insert(tx, &held).await?;
    log(tx, actor, "event.cancelled", &held).await
}

/// How many took part, by group. A later count replaces the earlier one, which stays readable.
pub async fn count(
    tx: &mut Tx,
    actor: &Actor,
    id: &EventId,
    numbers: &[(String, i64)],
) -> Result<()> {
    let held = get(tx, id).await?;
    may(actor, held.city.as_ref())?;
    let at = At::now();
    let before = store::turnout(tx, id).await?;
    for (people, number) in numbers {
        if !GROUPS.contains(&people.as_str()) {
            return Err(Error::invalid("people", "choose-one"));
        }
        if !(0..=100_000_000).contains(number) {
            return Err(Error::invalid("people", "not-a-number").with("value", number));
        }
        if before.iter().any(|(group, held)| group == people && held == number) {
            continue;
        }
        store::replace_turnout(tx, id, people, &at).await?;
        store::insert_turnout(tx, id, people, *number, actor.name(), &at).await?;
    }
    log(tx, actor, "event.counted", &held).await
}

pub async fn get(conn: &mut Conn, id: &EventId) -> Result<Event> {
    store::get(conn, id).await?.ok_or(Error::NotFound)
}

/// How many took part: group and number.
pub async fn turnout(conn: &mut Conn, id: &EventId) -> Result<Vec<(String, i64)>> {
    store::turnout(conn, id).await
}

/// How many took part in each event of a city that was counted.
pub async fn turnouts(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<HashMap<EventId, Vec<(String, i64)>>> {
    let mut found: HashMap<EventId, Vec<(String, i64)>> = HashMap::new();
    for (event, people, number) in store::turnouts(conn, city, known).await? {
        found.entry(event).or_default().push((people, number));
    }
    Ok(found)
}

/// The calendar of a city that held, from the first to the last.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Event>> {
    store::of_city(conn, city, known).await
}

/// The calendar of the network: its own events and those of all cities, from a day on.
pub async fn all(conn: &mut Conn, from: Date, known: &Known) -> Result<Vec<Event>> {
    store::all(conn, &from.to_string(), known).await
}

async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    id: EventId,
    revision: i64,
    city: Option<CityCode>,
    new: NewEvent,
    action: &str,
) -> Result<Event> {
    check(&new)?;
    let event = Event {
        id,
        revision,
        city,
        kind: new.kind,
        title: new.title.trim().to_owned(),
        description: new.description.trim().to_owned(),
        language: new.language,
        begins: new.begins.trim().to_owned(),
        ends: new.ends.trim().to_owned(),
        zone: new.zone.trim().to_owned(),
        place: new.place.trim().to_owned(),
        organiser: new.organiser.trim().to_owned(),
        address: new.address.trim().to_owned(),
        free: i64::from(new.free),
        cancelled: None,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::replace(tx, &event).await?;
    store::insert(tx, &event).await?;
    log(tx, actor, action, &event).await?;
    Ok(event)
}

fn check(new: &NewEvent) -> Result<()> {
    if !KINDS.contains(&new.kind.as_str()) {
        return Err(Error::invalid("kind", "choose-one"));
    }
    if new.title.trim().is_empty() {
        return Err(Error::invalid("title", "needed"));
    }
    for (field, text, most) in [
        ("title", &new.title, 300),
        ("description", &new.description, 8_000),
        ("place", &new.place, 500),
        ("organiser", &new.organiser, 300),
        ("address", &new.address, 2_000),
    ] {
        if text.chars().count() > most {
            return Err(Error::invalid(field, "text-too-long").with("most", most));
        }
    }
    if !narratives::is_language(&new.language) {
        return Err(Error::invalid("language", "language-unknown").with("code", &new.language));
    }
    let address = new.address.trim();
    if !(address.is_empty() || ["https://", "http://"].iter().any(|s| address.starts_with(s))) {
        return Err(Error::invalid("address", "address-unsafe").with("address", address));
    }
    time(new.begins.trim(), new.ends.trim(), new.zone.trim()).map(drop)
}

async fn log(tx: &mut Tx, actor: &Actor, action: &str, event: &Event) -> Result<()> {
    let subject = event.city.as_ref().map_or("network".to_owned(), |city| format!("city/{city}"));
    let about = serde_json::json!({ "code": event.title, "id": event.id, "since": event.begins });
    audit::log(tx, actor, action, &subject, &about).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_the_place() {
        let Ok(Time::Hours(first, last)) =
            time("2026-03-28T23:00", "2026-03-29T04:00", "Europe/Helsinki")
        else {
            panic!("these are hours")
        };
        // the clocks go forward in that night
        assert_eq!(first.duration_until(&last).as_hours(), 4);
        assert!(matches!(time("2026-09-08", "2026-09-12", "Asia/Seoul"), Ok(Time::Days(..))));
        for (begins, ends, zone) in [
            ("2026-09-08", "2026-09-07", "Asia/Seoul"),
            ("2026-09-08T10:00", "2026-09-08T09:00", "Asia/Seoul"),
            ("tomorrow", "2026-09-08", "Asia/Seoul"),
            ("2026-09-08", "2026-09-08", "Mars/Olympus"),
        ] {
            assert!(time(begins, ends, zone).is_err(), "{begins} {ends} {zone}");
        }
    }
}
