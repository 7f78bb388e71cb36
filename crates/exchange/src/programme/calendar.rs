//! iCalendar (RFC 5545): the whole programme, or one session, room, track or person of it. Times
//! stand under the IANA name of the zone, with its rules written out beside them.
//!
//! Written by hand: the library that reads it back in the tests cannot write the nested parts of
//! a time zone, and makes up new identifiers and stamps each time.

use std::collections::BTreeMap;

use jiff::{SignedDuration, civil::Time};
use network::{
    conferences::Particulars,
    programme::versions::{Held, Version},
};

use super::{Asked, room, session_url, timed, track};
use crate::calendar::Lines;

/// Which part of the programme.
#[derive(Clone, Debug, Default)]
pub struct Part {
    pub session: Option<String>,
    /// By code.
    pub room: Option<String>,
    /// By the code of the sub-theme, or of the kind where it is none.
    pub track: Option<String>,
    /// By code.
    pub person: Option<String>,
    /// Only these sessions, by code, each with a note of its own: somebody's timetable.
    pub only: Option<BTreeMap<String, String>>,
}

impl Part {
    fn holds(&self, held: &Held) -> bool {
        let is = |asked: &Option<String>, has: &[&str]| {
            asked.as_ref().is_none_or(|asked| has.contains(&asked.as_str()))
        };
        let people: Vec<&str> = held.is.people().collect();
        is(&self.session, &[&held.code])
            && is(&self.room, &[&held.place.room, &held.place.venue])
            && is(&self.track, &[&held.is.sub_theme, held.is.kind.code()])
            && is(&self.person, &people)
            && self.only.as_ref().is_none_or(|only| only.contains_key(&held.code))
    }
}

pub fn to_calendar(version: &Version, part: &Part, asked: Asked<'_>) -> String {
    let is = &version.programme.is;
    let held: Vec<&Held> = timed(version).into_iter().filter(|held| part.holds(held)).collect();
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Stoa//Conference programme//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.text("X-WR-CALNAME", is.title.in_language(asked.lang).text);
    out.line(&format!("X-WR-TIMEZONE:{}", is.zone));
    // Calendars look again once an hour, so that changes arrive on the day.
    out.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    out.line("X-PUBLISHED-TTL:PT1H");
    zone(&mut out, is);
    for held in held {
        let note = part.only.as_ref().and_then(|only| only.get(&held.code));
        event(&mut out, version, held, note, asked);
    }
    out.line("END:VCALENDAR");
    out.into_text()
}

/// The zone of the conference, with every change of its rules until a month after its end.
fn zone(out: &mut Lines, is: &Particulars) {
    let day = |day: jiff::civil::Date| is.instant(day.to_datetime(Time::midnight())).timestamp();
    let (first, last) = (day(is.starts), day(is.ends));
    let after = last.saturating_add(SignedDuration::from_hours(31 * 24)).unwrap_or(last);
    out.zone(&is.zone, &is.tz(), first, after);
}

fn event(out: &mut Lines, version: &Version, held: &Held, note: Option<&String>, asked: Asked<'_>) {
    let (Some(starts), Some(ends)) = (held.starts(), held.ends()) else { return };
    let is = &version.programme.is;
    let said = |text: &network::frameworks::Text| text.in_language(asked.lang).text.to_owned();
    let stamp = version.published_at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}@stoa", held.id));
    out.line(&format!("SEQUENCE:{}", version.number));
    out.line(&format!("DTSTAMP:{stamp}"));
    out.line(&format!("LAST-MODIFIED:{stamp}"));
    let form = "%Y%m%dT%H%M%S";
    out.line(&format!("DTSTART;TZID={}:{}", is.zone, starts.strftime(form)));
    out.line(&format!("DTEND;TZID={}:{}", is.zone, ends.strftime(form)));
    out.text("SUMMARY", &said(&held.is.title));
    let mut about: Vec<String> = Vec::new();
    about.extend(note.filter(|note| !note.is_empty()).cloned());
    let names: Vec<&str> = held
        .is
        .people()
        .map(|code| version.programme.people.get(code).map_or(code, |one| one.name.as_str()))
        .collect();
    about.extend((!names.is_empty()).then(|| names.join(", ")));
    about.extend(Some(said(&held.is.about)).filter(|text| !text.is_empty()));
    if held.is.time_reconstructed {
        about.extend(Some(said(&is.caution)).filter(|text| !text.is_empty()));
    }
    if !about.is_empty() {
        out.text("DESCRIPTION", &about.join("\n"));
    }
    let venue = is.venue(&held.place.venue);
    let place = match venue {
        Some(venue) if is.room(&held.place.room).is_some() => {
            format!("{}, {}", room(version, held), venue.name)
        }
        Some(venue) => venue.name.clone(),
        None => is.place.clone(),
    };
    out.text("LOCATION", &place);
    out.text("CATEGORIES", &track(version, held, asked.lang));
    out.line(&format!("URL:{}", session_url(version, held, asked)));
    out.line("END:VEVENT");
}
