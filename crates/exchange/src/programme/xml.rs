//! frab's `schedule.xml`, as apps on telephones and video crews read it. Valid against the public
//! schema of the Voc (voc/schedule, schedule.xml.xsd).

use jiff::civil::Time;
use network::programme::versions::{Held, Version};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::{Asked, acronym, duration, guid, person_number, room, session_url, slug, timed, track};

type Out = Writer<Vec<u8>>;

pub fn to_xml(version: &Version, asked: Asked<'_>) -> Vec<u8> {
    let mut out = Writer::new_with_indent(Vec::with_capacity(64 << 10), b' ', 1);
    // Writing to memory does not fail.
    let _ = write(&mut out, version, asked);
    out.into_inner()
}

fn write(out: &mut Out, version: &Version, asked: Asked<'_>) -> std::io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let is = &version.programme.is;
    let home = format!("{}/{}/conferences/{}", asked.address, asked.lang, version.conference);
    out.create_element("schedule").write_inner_content(|out| {
        out.create_element("generator")
            .with_attribute(("name", "Stoa"))
            .with_attribute(("version", env!("CARGO_PKG_VERSION")))
            .write_empty()?;
        let file = format!("{}/api/conferences/{}/schedule.xml", asked.address, version.conference);
        text(out, "url", &file)?;
        text(out, "version", &version.number.to_string())?;
        out.create_element("conference").write_inner_content(|out| {
            text(out, "title", is.title.in_language(asked.lang).text)?;
            text(out, "acronym", &acronym(version))?;
            text(out, "start", &is.starts.to_string())?;
            text(out, "end", &is.ends.to_string())?;
            text(out, "days", &is.days().count().to_string())?;
            text(out, "timeslot_duration", &duration(is.grid.minutes))?;
            text(out, "base_url", &home)?;
            text(out, "url", &home)?;
            text(out, "time_zone_name", &is.zone)?;
            for theme in &is.sub_themes {
                out.create_element("track")
                    .with_attribute(("name", theme.name.in_language(asked.lang).text))
                    .with_attribute(("slug", track_slug(&theme.code).as_str()))
                    .write_text_content(BytesText::new(""))?;
            }
            Ok(())
        })?;
        days(out, version, asked)
    })?;
    Ok(())
}

/// Begins with a letter, as the schema wants it of a track.
fn track_slug(code: &str) -> String {
    format!("track-{code}")
}

fn days(out: &mut Out, version: &Version, asked: Asked<'_>) -> std::io::Result<()> {
    let is = &version.programme.is;
    let all = timed(version);
    for (index, day) in is.days().enumerate() {
        let of_day: Vec<&Held> =
            all.iter().copied().filter(|held| held.place.day == Some(day)).collect();
        let from = of_day.iter().filter_map(|held| held.starts()).min();
        let to = of_day.iter().filter_map(|held| held.ends()).max();
        let midnight = day.to_datetime(Time::midnight());
        out.create_element("day")
            .with_attribute(("index", (index + 1).to_string().as_str()))
            .with_attribute(("date", day.to_string().as_str()))
            .with_attribute(("start", stamp(&is.instant(from.unwrap_or(midnight))).as_str()))
            .with_attribute(("end", stamp(&is.instant(to.unwrap_or(midnight))).as_str()))
            .write_inner_content(|out| {
                let mut rooms: Vec<String> = Vec::new();
                for held in &of_day {
                    let name = room(version, held);
                    if !rooms.contains(&name) {
                        rooms.push(name);
                    }
                }
                for name in rooms {
                    let id = guid(&format!("{}/{name}", version.conference));
                    out.create_element("room")
                        .with_attribute(("name", name.as_str()))
                        .with_attribute(("guid", id.as_str()))
                        .write_inner_content(|out| {
                            for held in of_day.iter().filter(|held| room(version, held) == name) {
                                event(out, version, held, asked)?;
                            }
                            Ok(())
                        })?;
                }
                Ok(())
            })?;
    }
    Ok(())
}

fn event(out: &mut Out, version: &Version, held: &Held, asked: Asked<'_>) -> std::io::Result<()> {
    let is = &version.programme.is;
    let Some(starts) = held.starts() else { return Ok(()) };
    let said = |text: &network::frameworks::Text| text.in_language(asked.lang).text.to_owned();
    out.create_element("event")
        .with_attribute(("guid", held.id.as_str()))
        .with_attribute(("id", held.number.to_string().as_str()))
        .write_inner_content(|out| {
            text(out, "room", &room(version, held))?;
            text(out, "title", &said(&held.is.title))?;
            text(out, "subtitle", "")?;
            text(out, "type", held.is.kind.code())?;
            text(out, "date", &stamp(&is.instant(starts)))?;
            text(out, "start", &starts.strftime("%H:%M").to_string())?;
            text(out, "duration", &duration(held.is.minutes))?;
            text(out, "abstract", &said(&held.is.about))?;
            text(out, "slug", &slug(version, held, asked.lang))?;
            text(out, "track", &track(version, held, asked.lang))?;
            out.create_element("persons").write_inner_content(|out| {
                for code in held.is.people() {
                    let name = version.programme.people.get(code).map_or(code, |one| &one.name);
                    out.create_element("person")
                        .with_attribute(("id", person_number(version, code).to_string().as_str()))
                        .write_text_content(BytesText::new(name))?;
                }
                Ok(())
            })?;
            text(out, "language", held.is.languages.first().map_or("", String::as_str))?;
            text(out, "description", &said(&held.is.note))?;
            out.create_element("recording").write_inner_content(|out| {
                text(out, "license", "")?;
                text(out, "optout", "false")
            })?;
            out.create_element("links").write_inner_content(|_| Ok(()))?;
            out.create_element("attachments").write_inner_content(|out| {
                for document in &held.is.documents {
                    out.create_element("attachment")
                        .with_attribute(("href", document.href.as_str()))
                        .write_text_content(BytesText::new(&said(&document.title)))?;
                }
                Ok(())
            })?;
            text(out, "url", &session_url(version, held, asked))
        })?;
    Ok(())
}

fn text(out: &mut Out, name: &str, text: &str) -> std::io::Result<()> {
    out.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

/// `2015-09-28T09:00:00-05:00`
pub(super) fn stamp(at: &jiff::Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
