//! A `schedule.xml` from elsewhere. What cannot be understood is named with its line, and every
//! other session is still read: nothing is lost because one date is broken.

use std::collections::BTreeMap;

use jiff::{
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use network::{
    frameworks::Text,
    programme::{
        Place,
        sessions::{Content, Kind},
    },
};
use quick_xml::{Reader, events::Event};

use crate::Problem;

/// A session as a file tells it; people by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrived {
    pub line: usize,
    pub content: Content,
    /// The name of the room, as written.
    pub room: String,
    pub track: String,
    pub people: Vec<String>,
    pub day: Option<Date>,
    pub from: Option<Time>,
}

impl Arrived {
    /// Where it is held, if the room goes by this code here.
    pub fn place(&self, room: &str) -> Place {
        Place { day: self.day, from: self.from, room: room.to_owned(), ..Place::default() }
    }
}

/// Reads sessions; clock times are told in `zone`, whatever offset the file writes them with.
pub fn from_xml(text: &str, zone: &TimeZone) -> (Vec<Arrived>, Vec<Problem>) {
    let mut reader = Reader::from_str(text);
    let lines = Lines::of(text);
    let mut reading = Reading::of(zone);
    loop {
        let line = lines.at(reader.buffer_position() as usize);
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                let name = tag.local_name().as_ref().to_owned();
                let attributes = tag
                    .attributes()
                    .flatten()
                    .map(|one| {
                        let key = one.key.local_name().as_ref().to_owned();
                        (key, one.value.into_owned())
                    })
                    .collect();
                reading.open(&name, attributes, line);
            }
            Ok(Event::Empty(_)) => {}
            Ok(Event::End(_)) => reading.close(),
            Ok(Event::Text(text)) => {
                reading.heard.push_str(&text);
            }
            Ok(Event::CData(text)) => {
                reading.heard.push_str(&text);
            }
            Ok(Event::GeneralRef(one)) => reading.heard.push_str(&entity(&one)),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                reading
                    .problems
                    .push(problem(line, "schedule-not-xml").with("why", error.to_string()));
                break;
            }
        }
    }
    if reading.sessions.is_empty() && reading.problems.is_empty() {
        reading.problems.push(problem(1, "schedule-empty"));
    }
    (reading.sessions, reading.problems)
}

fn entity(one: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = one.resolve_char_ref() {
        return letter.to_string();
    }
    match &**one {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
    .to_owned()
}

struct Reading<'a> {
    zone: &'a TimeZone,
    open: Vec<String>,
    heard: String,
    day: Option<Date>,
    /// The session being read: what each of its elements said.
    event: Option<(usize, BTreeMap<String, String>, Vec<String>)>,
    sessions: Vec<Arrived>,
    problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    fn of(zone: &'a TimeZone) -> Self {
        Self {
            zone,
            open: Vec::new(),
            heard: String::new(),
            day: None,
            event: None,
            sessions: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn open(&mut self, name: &str, attributes: BTreeMap<String, String>, line: usize) {
        self.heard.clear();
        match name {
            "day" => {
                let written = attributes.get("date").map_or("", String::as_str);
                self.day = written.get(..10).unwrap_or(written).parse().ok();
                if self.day.is_none() {
                    self.problems.push(problem(line, "schedule-day-broken").with("text", written));
                }
            }
            "event" => self.event = Some((line, BTreeMap::new(), Vec::new())),
            _ => {}
        }
        self.open.push(name.to_owned());
    }

    fn close(&mut self) {
        let name = self.open.pop().unwrap_or_default();
        let heard = std::mem::take(&mut self.heard).trim().to_owned();
        if name == "event" {
            if let Some((began, said, people)) = self.event.take() {
                self.session(began, &said, people);
            }
        } else if let Some((_, said, people)) = &mut self.event {
            match name.as_str() {
                "person" if !heard.is_empty() => people.push(heard),
                _ if self.open.last().is_some_and(|parent| parent == "event") => {
                    said.insert(name, heard);
                }
                _ => {}
            }
        }
    }

    fn session(&mut self, line: usize, said: &BTreeMap<String, String>, people: Vec<String>) {
        let word = |name: &str| said.get(name).map_or("", String::as_str);
        let title = word("title");
        if title.is_empty() {
            self.problems.push(problem(line, "schedule-untitled"));
        }
        let (day, from) = self.when(line, title, word("date"), word("start"));
        let lang = Some(word("language")).filter(|lang| lang.len() == 2).unwrap_or("en");
        let in_lang = |text: &str| {
            let mut said = Text::default();
            if !text.is_empty() {
                said.set(lang, text);
            }
            said
        };
        let minutes = minutes(word("duration")).unwrap_or_else(|| {
            // one without a title is told already
            if !(title.is_empty() && word("duration").is_empty()) {
                self.problems.push(
                    problem(line, "schedule-duration-broken")
                        .with("title", title)
                        .with("text", word("duration")),
                );
            }
            60
        });
        self.sessions.push(Arrived {
            line,
            content: Content {
                kind: word("type").parse::<Kind>().unwrap_or_default(),
                title: in_lang(title),
                about: in_lang(word("abstract")),
                note: in_lang(word("description")),
                minutes,
                languages: vec![lang.to_owned()],
                ..Content::default()
            },
            room: word("room").to_owned(),
            track: word("track").to_owned(),
            people,
            day,
            from,
        });
    }

    /// The instant where the file tells it, or else the clock time under the day.
    fn when(
        &mut self,
        line: usize,
        title: &str,
        date: &str,
        start: &str,
    ) -> (Option<Date>, Option<Time>) {
        let broken = |text: &str| {
            problem(line, "schedule-date-broken").with("title", title).with("text", text)
        };
        if !date.is_empty() {
            if let Ok(instant) = date.parse::<jiff::Timestamp>() {
                let here = instant.to_zoned(self.zone.clone());
                return (Some(here.date()), Some(here.time()));
            }
            if let Ok(local) = date.parse::<DateTime>() {
                return (Some(local.date()), Some(local.time()));
            }
        }
        let from = network::conferences::clock(start);
        match (from, self.day) {
            // What the session says of itself is broken, what stands around it is not.
            (Some(_), Some(_)) if !date.is_empty() => self
                .problems
                .push(problem(line, "schedule-date-odd").with("title", title).with("text", date)),
            _ if !date.is_empty() => self.problems.push(broken(date)),
            (None, _) => self.problems.push(broken(start)),
            _ => {}
        }
        (self.day, from.filter(|_| self.day.is_some()))
    }
}

fn problem(line: usize, code: &str) -> Problem {
    Problem::at(line as u64, "", code)
}

/// `1:30`, `01:30:00`
fn minutes(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let (hours, minutes): (i64, i64) =
        (parts.next()?.trim().parse().ok()?, parts.next()?.trim().parse().ok()?);
    let all = hours * 60 + minutes;
    (5..=24 * 60).contains(&all).then_some(all)
}

/// Where each line begins.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    fn at(&self, octet: usize) -> usize {
        self.0.partition_point(|end| *end < octet) + 1
    }
}
