//! One session, for everybody.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error, countries,
    interpretation::booths,
    programme::{
        papers::{self, Paper},
        results,
        versions::Version,
    },
};

use super::{papers::paper_links, reading::version};
use crate::{
    App,
    conferences::words::{kind, languages, plain, room, said, span},
    interpretation::words::channels,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, session)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    let version = version(&app, &reader, &code, None).await?.ok_or(Error::NotFound)?;
    let one = version.programme.session(&session).ok_or(Error::NotFound)?;
    let mut conn = app.db.read().await?;
    let released = papers::released(&mut conn, &code).await?;
    let papers: Vec<&Paper> = released.iter().filter(|paper| paper.session == session).collect();
    let results = results::all(&mut conn, &reader.actor, &code).await?;
    let outcome = results.iter().any(|one| one.session == session && one.released_at.is_some());
    drop(conn);
    let (lang, is) = (reader.lang, &version.programme.is);
    let title = plain(lang, &one.is.title);
    let place = room(is, &one.place);
    let calendar =
        format!("/api/conferences/{code}/programme.ics?session={session}&lang={}", lang.code());
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &is.title)),
                (format!("/conferences/{code}/programme"), lang.text("conference-programme").into_owned()),
            ]))
            header {
                p class="muted" { (kind(lang, one.is.kind)) }
                h1 { (said(lang, &one.is.title)) }
            }
            dl class="facts" {
                dt { (lang.text("conference-when")) }
                dd {
                    @match one.place.day { Some(day) => (lang.date(&day.to_string())), None => (lang.text("programme-day-unknown")) }
                    @if let Some(from) = one.place.from { ", " (span(from, one.is.minutes)) }
                    @else if one.place.day.is_some() { ", " (lang.text("programme-time-unknown")) }
                    " " span class="muted" { "(" (is.zone) ")" }
                    @if one.is.time_reconstructed { " " span class="mark" { (lang.text("programme-reconstructed")) } }
                }
                dt { (lang.text("conference-where")) }
                dd {
                    @if place.is_empty() { (lang.text("programme-place-unknown")) } @else { (place) }
                    @if let Some((venue, room)) = is.room(&one.place.room) {
                        ", " (venue.name)
                        @if room.reconstructed { " " span class="mark" { (lang.text("programme-reconstructed")) } }
                    }
                }
                @if !one.is.languages.is_empty() {
                    dt { (lang.text("conference-languages")) }
                    dd { (languages(lang, &one.is.languages))
                        @if one.is.interpreted { " · " (lang.text("session-interpreted")) } }
                    @if one.is.interpreted {
                        dt { (lang.text("interpretation-channels")) }
                        dd { (channels(lang, is, &booths(is, one))) }
                    }
                }
                @if let Some(theme) = is.sub_theme(&one.is.sub_theme) {
                    dt { (lang.text("conference-sub-theme")) } dd { (said(lang, &theme.name)) }
                }
                @if !one.is.region.is_empty() {
                    dt { (lang.text("session-region")) } dd { (crate::cities::words::region(lang, &one.is.region)) }
                }
                @if !one.is.areas.is_empty() {
                    dt { (lang.text("session-areas")) }
                    dd { @for area in &one.is.areas { a href=(reader.href(&format!("/frameworks/areas/{area}"))) { (area) } " " } }
                }
                @if !one.is.goals.is_empty() {
                    dt { (lang.text("nav-goals")) }
                    dd { @for goal in &one.is.goals { a class="goal" href=(reader.href(&format!("/goals/{goal}"))) { (goal) } " " } }
                }
                @if !one.is.open_to.is_blank() { dt { (lang.text("session-open-to")) } dd { (said(lang, &one.is.open_to)) } }
            }
            @if !one.is.about.is_blank() { p { (said(lang, &one.is.about)) } }
            (people(&reader, &version, &one.is.chairs, "session-chairs"))
            (people(&reader, &version, &one.is.speakers, "session-speakers"))
            (people(&reader, &version, &one.is.rapporteurs, "session-rapporteurs"))
            @if !one.is.note.is_blank() { h2 { (lang.text("session-note")) } p { (said(lang, &one.is.note)) } }
            @if !one.is.documents.is_empty() {
                h2 { (lang.text("conference-documents")) }
                ul { @for document in &one.is.documents { li { a href=(document.href) { (said(lang, &document.title)) } } } }
            }
            @if !papers.is_empty() {
                h2 { (lang.text("papers")) }
                (paper_links(lang, &papers, |file| format!("/files/{file}")))
            }
            @if outcome { p { a class="button plain" href=(reader.href(&format!("/conferences/{code}/results#{session}"))) { (lang.text("result")) } } }
            @if one.starts().is_some() {
                div class="actions" { a class="button plain" href=(calendar) { (lang.text("programme-calendar")) } }
            }
            @if !one.is.sources.is_empty() {
                details class="sources" { summary { (lang.text("conference-sources")) }
                    ul { @for source in &one.is.sources { li lang="en" { (source) } } } }
            }
        },
    ))
}

fn people(reader: &Reader, version: &Version, codes: &[String], key: &str) -> Markup {
    html! {
        @if !codes.is_empty() {
            h2 { (reader.text(key)) }
            ul { @for code in codes {
                @if let Some(one) = version.programme.people.get(code) {
                    li {
                        a href=(reader.href(&format!("/conferences/{}/people/{code}", version.conference))) { (one.name) }
                        @if !one.part.is_empty() { ", " span lang="en" { (one.part) } }
                        @if !one.country.is_empty() { " (" (countries::name(&one.country, reader.lang.code())) ")" }
                    }
                }
            } }
        }
    }
}
