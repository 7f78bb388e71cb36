//! The programme as a table: one row a session, for spreadsheets.

use network::programme::versions::{Held, Version};

use super::{Asked, room, session_url, track};
use crate::sheet::{self, Cell};

const TITLES: [&str; 15] = [
    "number",
    "code",
    "day",
    "start",
    "end",
    "minutes",
    "venue",
    "room",
    "kind",
    "track",
    "title",
    "people",
    "languages",
    "time_reconstructed",
    "url",
];

fn cells<'a>(version: &'a Version, held: &'a Held, asked: Asked<'_>) -> Vec<Cell<'a>> {
    let is = &version.programme.is;
    let clock = |at: Option<jiff::civil::DateTime>| {
        at.map(|at| at.strftime("%H:%M").to_string()).unwrap_or_default().into()
    };
    let names: Vec<&str> = held
        .is
        .people()
        .map(|code| version.programme.people.get(code).map_or(code, |one| one.name.as_str()))
        .collect();
    vec![
        Cell::Number(held.number as f64),
        held.code.as_str().into(),
        held.place.day.map(|day| day.to_string()).unwrap_or_default().into(),
        clock(held.starts()),
        clock(held.ends()),
        Cell::Number(held.is.minutes as f64),
        is.venue(&held.place.venue).map_or("", |venue| venue.name.as_str()).into(),
        if held.place.room.is_empty() { Cell::Empty } else { room(version, held).into() },
        held.is.kind.code().into(),
        track(version, held, asked.lang).into(),
        held.is.title.in_language(asked.lang).text.into(),
        names.join("; ").into(),
        held.is.languages.join(" ").into(),
        if held.is.time_reconstructed { "yes".into() } else { Cell::Empty },
        session_url(version, held, asked).into(),
    ]
}

fn rows<'a>(version: &'a Version, asked: Asked<'_>) -> Vec<Vec<Cell<'a>>> {
    version.programme.in_order().into_iter().map(|held| cells(version, held, asked)).collect()
}

pub fn to_csv(version: &Version, asked: Asked<'_>) -> Vec<u8> {
    sheet::to_csv(&TITLES, &rows(version, asked))
}

pub fn to_xlsx(version: &Version, asked: Asked<'_>) -> Vec<u8> {
    sheet::to_xlsx(&TITLES, &rows(version, asked))
}
