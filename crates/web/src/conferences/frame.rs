//! The pages of a conference: the frame they share, and who is let in to those of its organisers.

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use maud::{Markup, html};
use network::{Error, agendas, conferences::Conference, ids::At};

use super::words::plain;
use crate::{
    App, Reader,
    page::{crumbs, page_with},
    problem::Problem,
};

/// A reader who may organise the conference that the address names; asked before anything that
/// was sent is read. Use cases ask the actor again.
pub struct Organised {
    pub reader: Reader,
    /// Of the conference.
    pub code: String,
}

impl FromRequestParts<App> for Organised {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let reader = Reader::from_request_parts(parts, app).await?;
        let named = RawPathParams::from_request_parts(parts, app).await;
        let named = named.map_err(|_| Error::NotFound)?;
        let code = named.iter().find(|(name, _)| *name == "conference");
        let code = code.map(|(_, code)| code.to_owned()).ok_or(Error::NotFound)?;
        reader.actor.may_organise(&code)?;
        Ok(Self { reader, code })
    }
}

/// A page of a conference: the way to it, its heading, the other pages, and what it says.
pub fn frame(reader: &Reader, one: &Conference, heading: &str, here: &str, body: Markup) -> Markup {
    frame_with(reader, one, heading, here, &[], body)
}

/// [`frame`] with modules.
pub fn frame_with(
    reader: &Reader,
    one: &Conference,
    heading: &str,
    here: &str,
    modules: &[&str],
    body: Markup,
) -> Markup {
    let (lang, code) = (reader.lang, &one.code);
    let title = plain(lang, &one.is.title);
    page_with(
        reader,
        &format!("{heading} · {title}"),
        modules,
        html! {
            (crumbs(reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), title),
            ]))
            h1 { (heading) }
            (tabs(reader, one, here))
            (body)
        },
    )
}

/// What everybody reads of a conference.
const PAGES: [(&str, &str); 6] = [
    ("", "conference-overview"),
    ("/programme", "conference-programme"),
    ("/versions", "conference-versions"),
    ("/hotels", "hotels-title"),
    ("/agenda", "agenda-mine"),
    ("/results", "results"),
];

/// What its organisers do, in the order in which they do it. A group opens with its first page.
const GROUPS: [(&str, &[(&str, &str)]); 5] = [
    (
        "organise-set-up",
        &[
            ("/settings", "conference-settings"),
            ("/rules", "rules-title"),
            ("/hotels", "hotels-title"),
        ],
    ),
    (
        "organise-people",
        &[
            ("/delegations", "delegations-title"),
            ("/registrations", "registrations-title"),
            ("/people", "conference-people"),
        ],
    ),
    (
        "organise-plan",
        &[
            ("/sessions", "conference-sessions"),
            ("/proposals", "proposals"),
            ("/plan", "conference-plan"),
            ("/interpretation", "interpretation"),
        ],
    ),
    (
        "organise-days",
        &[("/check-in", "check-in-board"), ("/questions", "questions"), ("/agendas", "agendas")],
    ),
    (
        "organise-afterwards",
        &[
            ("/results", "results"),
            ("/feedback", "feedback"),
            ("/handover", "handover"),
            ("/forgetting", "forgetting-title"),
        ],
    ),
];

const DAY: i64 = 24 * 60 * 60;

/// Whether somebody who reads a conference finds something on a page of it: beds before it is
/// over, a timetable as long as one opens, results once it has begun.
fn has(one: &Conference, path: &str, now: &At) -> bool {
    let is = &one.is;
    match path {
        "/hotels" => !is.hotels.is_empty() && *now <= At::end_of(is.ends),
        "/agenda" => *now <= At::end_of(is.ends).plus(agendas::DAYS_AFTER * DAY),
        "/results" => is.starts <= now.timestamp().to_zoned(is.tz()).date(),
        _ => true,
    }
}

/// The pages of a conference, for those who read it, and below them for those who run it: the
/// groups, and the pages of the group that is open.
pub fn tabs(reader: &Reader, one: &Conference, here: &str) -> Markup {
    let (lang, conference, now) = (reader.lang, &one.code, At::now());
    let link = |path: &str, key: &str, current: Option<&str>| {
        html! {
            li { a href=(reader.href(&format!("/conferences/{conference}{path}")))
                aria-current=[current] { (lang.text(key)) } }
        }
    };
    let page = |(path, key): &(&str, &str)| link(path, key, (*path == here).then_some("page"));
    let open = GROUPS.iter().find(|(_, pages)| pages.iter().any(|(path, _)| *path == here));
    html! {
        nav class="tabs" aria-label=(lang.text("conference-pages")) { ul { @for tab in PAGES.iter().filter(|(path, _)| *path == here || has(one, path, &now)) { (page(tab)) } } }
        @if reader.actor.may_organise(conference).is_ok() {
            nav class="tabs organise" aria-labelledby="organise" {
                span id="organise" { (lang.text("organise")) }
                ul { @for (key, pages) in &GROUPS {
                    @let is_open = open.is_some_and(|(open, _)| open == key);
                    (link(pages[0].0, key, is_open.then_some("true")))
                } }
                @if let Some((_, pages)) = open { ul class="within" { @for tab in *pages { (page(tab)) } } }
            }
        }
    }
}
