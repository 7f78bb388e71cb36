//! The public page of one conference.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    conferences::{self, Conference, Particulars},
    countries,
    ids::At,
    programme::versions,
    registrations,
};

use super::{
    frame::tabs,
    list::dates,
    words::{languages, said},
};
use crate::{
    App,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn site(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &reader.known).await?;
    let version = versions::latest(&mut conn, &reader.actor, &code, &reader.known).await?;
    drop(conn);
    let lang = reader.lang;
    let (is, held) = (&one.is, version.as_ref().map_or(0, |one| one.programme.sessions.len()));
    let title = super::words::plain(lang, &is.title);
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/conferences".into(), lang.text("conferences-title").into_owned())]))
            header {
                h1 { (said(lang, &is.title)) }
                @if !is.theme.is_blank() { p class="lead" { (said(lang, &is.theme)) } }
            }
            (tabs(&reader, &one, ""))
            @if is.invented.is_some() {
                div class="notice" { p { (lang.text("conference-invented")) "." } }
            }
            @if !is.caution.is_blank() { div class="notice warn" { p { (said(lang, &is.caution)) } } }
            div class="actions" {
                @if held > 0 {
                    a class="button" href=(reader.href(&format!("/conferences/{code}/programme"))) {
                        (lang.fill("conference-see-programme", [("count", held.into())]))
                    }
                    a class="button plain" href=(format!("/api/conferences/{code}/programme.ics?lang={}", lang.code())) { (lang.text("programme-calendar")) }
                } @else {
                    p class="muted" { (lang.text("programme-none")) }
                }
            }
            @if !is.about.is_blank() { p { (said(lang, &is.about)) } }
            (facts(&reader, is))
            (sub_themes(&reader, is))
            (venues(&reader, is))
            (changes(&reader, is))
            (documents(&reader, &one))
        },
    ))
}

fn facts(reader: &Reader, is: &Particulars) -> Markup {
    let lang = reader.lang;
    html! {
        dl class="facts" {
            dt { (lang.text("conference-when")) } dd { (dates(reader, is)) }
            dt { (lang.text("conference-where")) }
            dd { (is.place) @if !is.country.is_empty() { @if !is.place.is_empty() { ", " } (countries::name(&is.country, lang.code())) } }
            dt { (lang.text("conference-zone")) } dd { (is.zone) }
            dt { (lang.text("conference-languages")) } dd { (languages(lang, &is.languages)) }
            @if !is.organisers.is_empty() {
                dt { (lang.text("conference-organisers")) } dd { (lang.list(&is.organisers)) }
            }
            @if !is.hosts.is_empty() {
                dt { (lang.text("conference-hosts")) } dd { (lang.list(&is.hosts)) }
            }
            @if let Some(until) = is.registration.until.filter(|_| registrations::closes(is).is_some_and(|closes| At::now() < closes)) {
                dt { (lang.text("conference-taking-part")) }
                dd { (lang.fill("conference-by-invitation", [("day", lang.date(&until.to_string()).into())])) }
            }
        }
    }
}

fn sub_themes(reader: &Reader, is: &Particulars) -> Markup {
    html! {
        @if !is.sub_themes.is_empty() {
            h2 { (reader.text("conference-sub-themes")) }
            ol { @for one in &is.sub_themes { li { (said(reader.lang, &one.name)) } } }
        }
    }
}

fn venues(reader: &Reader, is: &Particulars) -> Markup {
    let lang = reader.lang;
    html! {
        @if !is.venues.is_empty() {
            h2 { (lang.text("conference-venues")) }
            ul class="cards" { @for venue in &is.venues {
                li class="card" {
                    h3 { (venue.name) }
                    @if !venue.address.is_empty() { p { (venue.address) } }
                    @if !venue.purpose.is_empty() { p class="muted" { (venue.purpose) } }
                    @if !venue.rooms.is_empty() {
                        ul { @for room in &venue.rooms { li {
                            (room.name)
                            @if let Some(people) = room.capacity { " · " (lang.fill("conference-seats", [("count", people.into())])) }
                            @if let Some(booths) = room.booths { " · " (lang.fill("conference-booths", [("count", booths.into())])) }
                            @if room.reconstructed { " " span class="mark" { (lang.text("programme-reconstructed")) } }
                        } } }
                    }
                }
            } }
            @if !is.transfers.is_empty() {
                ul { @for one in &is.transfers { li {
                    (lang.fill("conference-transfer", [
                        ("from", is.place_name(&one.from).into()),
                        ("to", is.place_name(&one.to).into()),
                        ("minutes", one.minutes.into()),
                    ]))
                } } }
            }
        }
    }
}

fn changes(reader: &Reader, is: &Particulars) -> Markup {
    let lang = reader.lang;
    html! {
        @if !is.changes.is_empty() {
            h2 { (lang.text("conference-changes")) }
            p { (lang.text("conference-changes-lead")) }
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("conference-what")) }
                    th scope="col" { (lang.text("conference-before")) }
                    th scope="col" { (lang.text("conference-after")) }
                    th scope="col" { (lang.text("conference-why")) }
                } }
                tbody { @for one in &is.changes { tr {
                    th scope="row" { (said(lang, &one.what)) }
                    td data-label=(lang.text("conference-before")) { (one.before) }
                    td data-label=(lang.text("conference-after")) { (one.after) }
                    td data-label=(lang.text("conference-why")) { (said(lang, &one.why)) }
                } } }
            }
        }
    }
}

fn documents(reader: &Reader, one: &Conference) -> Markup {
    let lang = reader.lang;
    html! {
        @if !one.is.documents.is_empty() {
            h2 { (lang.text("conference-documents")) }
            ul { @for document in &one.is.documents { li { a href=(document.href) rel="noopener" { (said(lang, &document.title)) } } } }
        }
        @if !one.is.sources.is_empty() {
            details class="sources" {
                summary { (lang.text("conference-sources")) }
                ul { @for source in &one.is.sources { li lang="en" { (source) } } }
            }
        }
    }
}
