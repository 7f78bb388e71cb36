//! An interpreter's own page: sessions, booths, partners, pauses, texts, and a calendar.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use exchange::programme::{self as formats, Part};
use maud::{Markup, html};
use network::{
    Error,
    interpretation::{
        self, KIND,
        roster::{Sheet, Shift},
    },
    programme::papers::{self, Paper},
};

use super::words::{directions, hours};
use crate::{
    App,
    conferences::words::{clock_change, language, plain, room_there, said, span},
    guests,
    links::Holder,
    problem::Problem,
    programme::sent_paper,
};

async fn opened(
    app: &App,
    holder: &Holder,
) -> Result<(Option<Sheet>, interpretation::Interpreter), Problem> {
    let (conference, code) = holder.opens(KIND)?.split_once('/').ok_or(Error::NotFound)?;
    let mut conn = app.db.read().await?;
    let one = interpretation::get(&mut conn, conference, code).await?;
    let sheet = Sheet::read(&mut conn, &holder.reader.actor, conference).await?;
    Ok((sheet, one))
}

pub async fn page(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let (sheet, one) = opened(&app, &holder).await?;
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let mut papers = Vec::new();
    let mut conn = app.db.read().await?;
    for shift in sheet.iter().flat_map(|sheet| sheet.shifts(&one.code)) {
        let session = &shift.held.code;
        papers
            .extend(papers::of_session(&mut conn, &reader.actor, &one.conference, session).await?);
    }
    drop(conn);
    let title = lang.fill("interpreting-title", [("name", one.is.name.as_str().into())]);
    let body = html! {
        h1 { (title) }
        (guests::tabs(&holder, "interpreting"))
        p class="lead" { (directions(lang, &one)) }
        @match &sheet {
            None => p class="empty" { (lang.text("programme-none")) },
            Some(sheet) => (shifts(&holder, sheet, &one.code, &papers)),
        }
    };
    Ok(crate::page::page(reader, &title, body))
}

fn shifts(holder: &Holder, sheet: &Sheet, code: &str, papers: &[Paper]) -> Markup {
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let all = sheet.shifts(code);
    let is = sheet.is();
    let agreed = is.interpretation;
    let mut days: Vec<_> = all.iter().filter_map(|shift| shift.held.place.day).collect();
    days.dedup();
    html! {
        p { (plain(lang, &is.title)) " · " (lang.fill("programme-zone", [("zone", is.zone.as_str().into())])) }
        @if sheet.is_behind() { div class="notice warn" { p { (lang.text("interpreting-behind")) } } }
        @if all.is_empty() { p class="empty" { (lang.text("interpreting-none")) } }
        @else {
            div class="actions" {
                a class="button" href=(format!("/{}/interpreting/{}/calendar.ics", lang.code(), holder.secret)) { (lang.text("programme-calendar")) }
            }
            p class="muted" { (lang.fill("interpreting-terms", [("turn", agreed.turn.into()), ("day", hours(agreed.day).into())])) }
        }
        @for day in days {
            @let own: Vec<&Shift> = all.iter().filter(|shift| shift.held.place.day == Some(day)).collect();
            section class="day" {
                h2 { (lang.date(&day.to_string())) }
                (clock_change(lang, is, Some(day)))
                p class="muted" { (lang.fill("interpreting-day", [("count", own.len().into()), ("hours", hours(own.iter().map(|shift| shift.held.is.minutes).sum()).into())])) }
                ol class="shifts" { @for shift in own {
                    li class="session" {
                        h3 { @if let Some(from) = shift.held.place.from { (span(from, shift.held.is.minutes)) " " }
                            a href=(reader.href(&format!("/conferences/{}/programme/{}", sheet.version.conference, shift.held.code))) { (said(lang, &shift.held.is.title)) } }
                        p class="where" { (room_there(is, &shift.held.place)) " · " (lang.fill("roster-booth", [("language", language(lang, shift.booth).into())])) }
                        p { @if shift.partners.is_empty() { (lang.text("interpreting-alone")) } @else {
                            @let names: Vec<&str> = shift.partners.iter().map(|one| one.is.name.as_str()).collect();
                            (lang.fill("interpreting-with", [("names", lang.list(&names).into())])) } }
                        @let about = plain(lang, &shift.held.is.about);
                        @if !about.is_empty() { p class="muted" { (said(lang, &shift.held.is.about)) } }
                        @if !shift.held.is.documents.is_empty() {
                            ul { @for document in &shift.held.is.documents { li { a class="line" href=(document.href) { (said(lang, &document.title)) } } } }
                        }
                        @for paper in papers.iter().filter(|paper| paper.session == shift.held.code) {
                            p { a class="line" href=(paper.file.as_ref().map_or_else(|| paper.href.clone(), |_| format!("/{}/interpreting/{}/papers/{}", lang.code(), holder.secret, paper.id))) { (paper.title) }
                                " " span class="muted small" { (lang.text(&format!("paper-{}", paper.kind.code()))) ", " (language(lang, &paper.language)) } }
                        }
                        @if let Some(pause) = shift.pause.filter(|pause| *pause > 0) {
                            p class="muted small" { (lang.fill("interpreting-pause", [("pause", pause_words(pause).into())])) }
                        }
                    }
                } }
            }
        }
    }
}

/// `45 min`, `2 h`.
fn pause_words(minutes: i64) -> String {
    if minutes < 60 { format!("{minutes}\u{a0}min") } else { hours(minutes) }
}

/// A text of a session, before it is released.
pub async fn paper(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, paper)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let (conference, _) = holder.opens(KIND)?.split_once('/').ok_or(Error::NotFound)?;
    sent_paper(&app, &holder.reader.actor, conference, &paper).await
}

pub async fn calendar(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let (sheet, one) = opened(&app, &holder).await?;
    let sheet = sheet.ok_or(Error::NotFound)?;
    let lang = holder.reader.lang;
    let notes: BTreeMap<String, String> = sheet
        .shifts(&one.code)
        .iter()
        .map(|shift| {
            let names: Vec<&str> = shift.partners.iter().map(|one| one.is.name.as_str()).collect();
            let booth =
                lang.fill("roster-booth", [("language", language(lang, shift.booth).into())]);
            let with = lang.fill("interpreting-with", [("names", lang.list(&names).into())]);
            let note = if names.is_empty() { booth } else { format!("{booth}. {with}") };
            (shift.held.code.clone(), note)
        })
        .collect();
    let part = Part { only: Some(notes), ..Part::default() };
    let by = formats::Asked { lang: lang.code(), address: &app.address };
    let calendar = formats::to_calendar(&sheet.version, &part, by);
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, calendar).into_response())
}
