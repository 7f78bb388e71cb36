//! The programme of a conference in open formats: frab's `schedule.xml` and JSON, iCalendar,
//! schema.org, CSV and XLSX; and `schedule.xml` from elsewhere, read with every problem named.

mod xml;
mod json;
mod calendar;
mod linked;
mod sheet;
mod read;

use network::programme::versions::{Held, Version};

pub use calendar::{Part, to_calendar};
pub use json::to_json;
pub use linked::to_linked;
pub use read::{Arrived, from_xml};
pub use sheet::{to_csv, to_xlsx};
pub use xml::to_xml;

/// Who asks: the language of titles, and where the site is found.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub lang: &'a str,
    /// As `https://stoa.example.org`, without a slash at its end.
    pub address: &'a str,
}

/// `h:mm`, as schedule.xml writes how long something lasts.
fn duration(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A name for files and addresses of other programs: small letters, digits and `_`, at least
/// four characters, as both public schemas want it.
fn acronym(version: &Version) -> String {
    let mut name = version.conference.replace('-', "_");
    while name.len() < 4 {
        name.push('_');
    }
    name
}

/// `acronym-number-title`: unique, and beginning with a letter whatever the title begins with.
fn slug(version: &Version, held: &Held, lang: &str) -> String {
    let title = network::cities::slug(held.is.title.in_language(lang).text);
    let title = if title.len() < 4 { "session".to_owned() } else { title };
    format!("{}-{}-{title}", acronym(version), held.number)
}

/// What other programs call a track: the sub-theme, or else the kind of session.
fn track(version: &Version, held: &Held, lang: &str) -> String {
    match version.programme.is.sub_theme(&held.is.sub_theme) {
        Some(theme) => theme.name.in_language(lang).text.to_owned(),
        None => held.is.kind.code().to_owned(),
    }
}

/// The name of the room, or of the venue where no room is known.
fn room(version: &Version, held: &Held) -> String {
    let is = &version.programme.is;
    match is.room(&held.place.room) {
        Some((_, room)) => room.name.clone(),
        None => is.venue(&held.place.venue).map_or("–", |venue| &venue.name).to_owned(),
    }
}

/// A stable number for a person, for formats that want one: their place in the alphabet of codes.
fn person_number(version: &Version, code: &str) -> usize {
    version.programme.people.keys().position(|known| known == code).map_or(0, |place| place + 1)
}

/// Where a session is read about.
fn session_url(version: &Version, held: &Held, asked: Asked<'_>) -> String {
    format!(
        "{}/{}/conferences/{}/programme/{}",
        asked.address, asked.lang, version.conference, held.code
    )
}

/// A UUID made from a name, the same every time: RFC 9562 version 8, from SHA-256.
fn guid(name: &str) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(name);
    let hex: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-8{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}

/// Sessions that have a day and a time: what a grid can hold.
fn timed(version: &Version) -> Vec<&Held> {
    let all = version.programme.in_order();
    all.into_iter().filter(|held| held.starts().is_some()).collect()
}
