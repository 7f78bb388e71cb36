//! Taking the programme along: calendars by room, track and person, and files for programs.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::Error;

use super::reading::version;
use crate::{
    App,
    conferences::words::{kind, plain},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

const FILES: [(&str, &str); 6] = [
    ("programme.ics", "iCalendar"),
    ("schedule.xml", "schedule.xml (frab)"),
    ("schedule.json", "schedule.json"),
    ("programme.csv", "CSV"),
    ("programme.xlsx", "XLSX"),
    ("programme.jsonld", "schema.org (JSON-LD)"),
];

pub async fn calendars(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let version = version(&app, &reader, &code, None).await?.ok_or(Error::NotFound)?;
    let (lang, programme) = (reader.lang, &version.programme);
    let is = &programme.is;
    let timed = || programme.sessions.iter().filter(|one| one.starts().is_some());
    let mut rooms = BTreeMap::new();
    let mut kinds = BTreeMap::new();
    for one in timed() {
        if let Some((_, room)) = is.room(&one.place.room) {
            rooms.insert(room.code.as_str(), room.name.clone());
        }
        kinds.insert(one.is.kind.code(), kind(lang, one.is.kind));
    }
    let people: BTreeMap<&str, String> = programme
        .people
        .iter()
        .filter(|(code, _)| timed().any(|one| one.is.people().any(|p| p == code.as_str())))
        .map(|(code, one)| (code.as_str(), one.name.clone()))
        .collect();
    let themes: BTreeMap<&str, String> = is
        .sub_themes
        .iter()
        .filter(|theme| timed().any(|one| one.is.sub_theme == theme.code))
        .map(|theme| (theme.code.as_str(), plain(lang, &theme.name)))
        .collect();
    let file = |name: &str| format!("/api/conferences/{code}/{name}?lang={}", lang.code());
    let list = |key: &str, parameter: &str, items: &BTreeMap<&str, String>| {
        html! {
            @if !items.is_empty() {
                section { h2 { (lang.text(key)) }
                    ul { @for (code, name) in items {
                        li { a href=(format!("{}&{parameter}={code}", file("programme.ics"))) { (name) } }
                    } }
                }
            }
        }
    };
    Ok(page(
        &reader,
        &lang.text("programme-take"),
        html! {
            (crumbs(&reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &is.title)),
                (format!("/conferences/{code}/programme"), lang.text("conference-programme").into_owned()),
            ]))
            h1 { (lang.text("programme-take")) }
            p class="lead" { (lang.fill("programme-take-lead", [("zone", is.zone.as_str().into())])) }
            ul class="files" { @for (name, label) in FILES { li { a href=(file(name)) { (label) } } } }
            div class="columns" {
                (list("programme-by-room", "room", &rooms))
                (list("programme-by-theme", "track", &themes))
                (list("programme-by-kind", "track", &kinds))
                (list("programme-by-person", "person", &people))
            }
        },
    ))
}
