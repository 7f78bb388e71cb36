//! What is wrong with an instance before anybody tries to schedule it: things it names that are
//! not there, and sessions that no conference could hold.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use thiserror::Error;

use super::Instance;

/// A reason why an instance cannot be understood. Sessions, rooms and slots go by number, as in
/// the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum Fault {
    #[error("the file is not an instance of a conference programme: {0}")]
    Unreadable(String),
    #[error("there are no {what}")]
    Nothing { what: &'static str },
    #[error("{what} is {value}; it must be {must}")]
    OutOfRange { what: String, value: String, must: &'static str },
    #[error("session number {id} stands at position {position}; sessions go by position")]
    SessionOrder { position: usize, id: usize },
    #[error("{place} names {what} {number}; there are {count}, numbered from 0")]
    Unknown { place: String, what: &'static str, number: usize, count: usize },
    #[error("session {session} lasts {dur} slots; half a day has {half_day}")]
    TooLong { session: usize, dur: usize, half_day: usize },
    #[error(
        "a day of {slots_per_day} slots does not divide into half-days of {half_day}: give half_day"
    )]
    HalfDays { slots_per_day: usize, half_day: usize },
    #[error("the closing session {session} lasts {dur} slots; it has the last slot only")]
    LongClosing { session: usize, dur: usize },
    #[error("session {session} names person {person} twice among its {role}")]
    PersonTwice { session: usize, person: u32, role: &'static str },
    #[error("session {session} is pinned twice, to different {what}s: {first} and {second}")]
    PinnedTwice { session: usize, what: &'static str, first: usize, second: usize },
    #[error(
        "person {person} is needed in sessions {first} and {second}, pinned to overlap in slot {slot}"
    )]
    PinnedClash { person: u32, first: usize, second: usize, slot: usize },
    #[error("session {session} is pinned to slot {slot}, when person {person} is not available")]
    PinnedAway { session: usize, person: u32, slot: usize },
    #[error("{place}: session {session} is compared with itself")]
    WithItself { place: &'static str, session: usize },
}

/// Everything wrong with the instance; empty when it can be scheduled, or at least tried.
pub fn faults(instance: &Instance) -> Vec<Fault> {
    let mut found = Vec::new();
    shape(instance, &mut found);
    numbers(instance, &mut found);
    if found.is_empty() {
        sessions(instance, &mut found);
        pins(instance, &mut found);
    }
    found
}

fn shape(i: &Instance, found: &mut Vec<Fault>) {
    let counts = [
        ("sessions", i.sessions.len()),
        ("rooms", i.rooms.len()),
        ("days", i.days),
        ("slots in a day", i.slots_per_day),
        ("slots in half a day", i.half()),
    ];
    for (what, count) in counts {
        if count == 0 {
            found.push(Fault::Nothing { what });
        } else if count > 10_000 {
            found.push(out(format!("the number of {what}"), count, "at most 10000"));
        }
    }
    if i.half() > 0 && !i.slots_per_day.is_multiple_of(i.half()) {
        found.push(Fault::HalfDays { slots_per_day: i.slots_per_day, half_day: i.half() });
    }
    let share = i.rules.hard_capacity_share;
    if !(0.0..=1.0).contains(&share) {
        found.push(out("hard_capacity_share".into(), share, "from 0 to 1"));
    }
    let weights = [
        ("overflow_weight".to_owned(), i.rules.overflow_weight),
        ("pref_day_weight".to_owned(), i.rules.pref_day_weight),
    ];
    let of_sessions = i.sessions.iter().filter_map(|s| {
        s.pref_weight.map(|weight| (format!("pref_weight of session {}", s.id), weight))
    });
    let of_pairs = i.pairs.iter().map(|&(a, b, weight)| (format!("pair {a}, {b}"), weight));
    for (what, weight) in weights.into_iter().chain(of_sessions).chain(of_pairs) {
        if !(0..=1_000_000).contains(&weight) {
            found.push(out(what, weight, "from 0 to 1000000"));
        }
    }
}

fn out(what: String, value: impl ToString, must: &'static str) -> Fault {
    Fault::OutOfRange { what, value: value.to_string(), must }
}

/// Every session, room, day and slot that is named exists.
fn numbers(i: &Instance, found: &mut Vec<Fault>) {
    let mut named = |place: String, what: &'static str, number: usize, count: usize| {
        if number >= count {
            found.push(Fault::Unknown { place, what, number, count });
        }
    };
    let (sessions, rooms, slots) = (i.sessions.len(), i.rooms.len(), i.days * i.slots_per_day);
    for (place, session) in [("opening", i.opening), ("closing", i.closing)] {
        if let Some(session) = session {
            named(place.into(), "session", session, sessions);
        }
    }
    for &(a, b) in &i.precedence {
        named("precedence".into(), "session", a.max(b), sessions);
    }
    for &(a, b, _) in &i.pairs {
        named("pairs".into(), "session", a.max(b), sessions);
    }
    for (person, away) in &i.unavailable {
        for &slot in away {
            named(format!("unavailable, person {person}"), "slot", slot, slots);
        }
    }
    for (number, room) in i.rooms.iter().enumerate() {
        for &slot in &room.closed {
            named(format!("room {number}, closed"), "slot", slot, slots);
        }
    }
    for session in &i.sessions {
        for &day in session.pref_days.iter().flatten() {
            named(format!("session {}, pref_days", session.id), "day", day, i.days);
        }
    }
    for pin in &i.pins {
        named("pins".into(), "session", pin.session, sessions);
        named("pins".into(), "slot", pin.start.unwrap_or(0), slots);
        named("pins".into(), "room", pin.room.unwrap_or(0), rooms);
    }
}

fn sessions(i: &Instance, found: &mut Vec<Fault>) {
    for (position, session) in i.sessions.iter().enumerate() {
        let id = session.id;
        if id != position {
            found.push(Fault::SessionOrder { position, id });
        }
        if session.dur == 0 {
            found.push(out(format!("dur of session {id}"), 0, "at least 1"));
        }
        if session.dur > i.half() {
            found.push(Fault::TooLong { session: id, dur: session.dur, half_day: i.half() });
        }
        for (role, people) in [("speakers", &session.speakers), ("chairs", &session.chairs)] {
            let mut seen = BTreeSet::new();
            for &person in people {
                if !seen.insert(person) {
                    found.push(Fault::PersonTwice { session: id, person, role });
                }
            }
        }
    }
    if let Some(closing) = i.closing
        && i.sessions[closing].dur > 1
    {
        found.push(Fault::LongClosing { session: closing, dur: i.sessions[closing].dur });
    }
    for &(a, b) in &i.precedence {
        if a == b {
            found.push(Fault::WithItself { place: "precedence", session: a });
        }
    }
    for &(a, b, _) in &i.pairs {
        if a == b {
            found.push(Fault::WithItself { place: "pairs", session: a });
        }
    }
}

/// Pins that contradict each other or the people they concern: slips rather than a conference
/// that cannot be, so they are told apart from the search for a programme.
fn pins(i: &Instance, found: &mut Vec<Fault>) {
    let (mut starts, mut rooms) = (BTreeMap::new(), BTreeMap::new());
    for pin in &i.pins {
        for (what, given, known) in
            [("slot", pin.start, &mut starts), ("room", pin.room, &mut rooms)]
        {
            let Some(second) = given else { continue };
            let first = *known.entry(pin.session).or_insert(second);
            if first != second {
                found.push(Fault::PinnedTwice { session: pin.session, what, first, second });
            }
        }
    }
    let mut there = BTreeMap::new();
    for (&session, &start) in &starts {
        for person in i.sessions[session].people() {
            for slot in start..start + i.sessions[session].dur {
                if let Some(&first) = there.get(&(person, slot)) {
                    found.push(Fault::PinnedClash { person, first, second: session, slot });
                }
                there.insert((person, slot), session);
                if i.unavailable.get(&person).is_some_and(|away| away.contains(&slot)) {
                    found.push(Fault::PinnedAway { session, person, slot });
                }
            }
        }
    }
}
