//! The people of a programme: the list that organisers keep, and a page of each for everybody.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, conferences, countries,
    ids::Known,
    programme::{
        parts::{self, Answer},
        people::{self, Content, Person},
        versions,
    },
};
use serde::Deserialize;

use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame},
        words::{plain, room, said, span},
    },
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

#[derive(Deserialize)]
pub struct Asked {
    /// Who is corrected.
    #[serde(default)]
    person: String,
    /// How many were just written to.
    sent: Option<usize>,
}

pub async fn list(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let all = people::all(&mut conn, &code, &Known::NOW).await?;
    let person = all.into_iter().find(|one| one.code == asked.person);
    let typed = person.map(|one| one.is).unwrap_or_default();
    Ok(drawn(&mut conn, &reader, &code, (&asked.person, &typed), asked.sent, None).await?)
}

/// Adds somebody, or, where the form names a `code`, corrects what is known of them.
pub async fn put(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim()).to_owned();
    let mut tx = app.db.begin().await?;
    let known = people::all(&mut tx, &code, &Known::NOW).await?;
    let person = known.iter().find(|one| one.code == word("code"));
    let is = Content {
        name: word("name"),
        part: word("part"),
        country: word("country").to_uppercase(),
        email: word("email").to_lowercase(),
        language: word("language"),
        ..person.map(|one| one.is.clone()).unwrap_or_default()
    };
    let named = person.map(|one| one.code.as_str());
    let kept = people::put(&mut tx, &reader.actor, &code, named, is.clone()).await;
    settled(
        tx,
        &reader,
        kept,
        |_| format!("/conferences/{code}/people"),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &reader, &code, (&word("code"), &is), None, Some(&wrong)).await?)
        },
    )
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    (person, typed): (&str, &Content),
    sent: Option<usize>,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let mut all = people::all(conn, code, &Known::NOW).await?;
    let lang = reader.lang;
    all.sort_by(|a, b| lang.order(&a.is.name, &b.is.name));
    let answers = parts::answers(conn, code).await?;
    let corrects = all.iter().any(|one| one.code == person);
    let here = reader.href(&format!("/conferences/{code}/people"));
    let countries = crate::countries::or_none(lang);
    let languages = || Lang::all().map(|lang| (lang.code().to_owned(), lang.name().into_owned()));
    let form = html! {
            h2 id="person" { @if corrects { (lang.text("conference-change")) (lang.colon()) (typed.name) } @else { (lang.text("people-add")) } }
            (summary(lang, wrong))
            form method="post" action=(here) {
                @if corrects { input type="hidden" name="code" value=(person); }
                (Field::line("name", lang.text("speaker-name")).value(&typed.name).wrong(wrong))
                (Field::line("part", lang.text("speaker-part")).hint(lang.text("speaker-part-hint")).value(&typed.part).optional().wrong(wrong))
                (Field::choice("country", lang.text("registration-country"), countries).value(&typed.country).optional().wrong(wrong))
                (Field::line("email", lang.text("speaker-email")).kind("email").hint(lang.text("speaker-email-hint")).value(&typed.email).optional().wrong(wrong))
                (Field::choice("language", lang.text("people-language"), languages()).value(&typed.language).wrong(wrong))
                button { (lang.text(if corrects { "conference-save" } else { "people-add" })) }
                @if corrects { " " a class="button plain" href=(here) { (lang.text("people-add")) } }
            }
    };
    let listed = html! {
            h2 { (lang.fill("speakers-count", [("count", all.len().into())])) }
            @if all.iter().any(|one| !one.is.email.is_empty()) {
                p { (lang.text("part-send-lead")) }
                form method="post" action=(reader.href(&format!("/conferences/{code}/people/links"))) { button class="plain" { (lang.text("part-send")) } }
            }
            ul class="people" { @for one in &all {
                @let answer = answers.iter().find(|answer| answer.person == one.code);
                (line(reader, code, one, answer))
            } }
    };
    Ok(frame(
        reader,
        &one,
        &lang.text("conference-people"),
        "/people",
        html! {
            p class="lead" { (lang.text("people-of-programme-lead")) }
            @if let Some(sent) = sent { div class="notice good" role="status" { p { (lang.fill("part-sent", [("count", sent.into())])) } } }
            @if corrects || wrong.is_some() || all.is_empty() { (form) (listed) } @else { (listed) (form) }
        },
    ))
}

fn line(reader: &Reader, code: &str, one: &Person, answer: Option<&Answer>) -> Markup {
    let lang = reader.lang;
    html! {
        li {
            a href=(reader.href(&format!("/conferences/{code}/people/{}", one.code))) { (one.is.name) }
            @if !one.is.part.is_empty() { ", " span lang="en" { (one.is.part) } }
            @if one.is.email.is_empty() { " " span class="mark" { (lang.text("people-no-email")) } }
            @if let Some(answer) = answer {
                " " span class=(if answer.comes { "mark" } else { "mark warn" }) { (lang.text(if answer.comes { "part-says-yes" } else { "part-says-no" })) }
                @if !answer.note.is_empty() { " " span class="small" { "“" (answer.note) "”" } }
            }
            " " a class="line" href=(reader.href(&format!("/conferences/{code}/people?person={}#person", one.code))) { (lang.text("conference-change")) span class="only-read" { ": " (one.is.name) } }
        }
    }
}

/// Somebody with a part in the published programme.
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, person)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let version = versions::latest(&mut conn, &reader.actor, &code, &reader.known).await?;
    drop(conn);
    let version = version.ok_or(Error::NotFound)?;
    let (programme, lang) = (&version.programme, reader.lang);
    let one = programme.people.get(&person).ok_or(Error::NotFound)?;
    let held: Vec<_> = programme
        .in_order()
        .into_iter()
        .filter(|held| held.is.people().any(|code| code == person))
        .collect();
    Ok(page(
        &reader,
        &one.name,
        html! {
            (crumbs(&reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &programme.is.title)),
                (format!("/conferences/{code}/programme"), lang.text("conference-programme").into_owned()),
            ]))
            h1 { (one.name) }
            @if !one.part.is_empty() { p class="lead" lang="en" { (one.part) } }
            @if !one.country.is_empty() { p { (countries::name(&one.country, lang.code())) } }
            h2 { (lang.text("people-sessions")) }
            ul { @for held in &held { li {
                a href=(reader.href(&format!("/conferences/{code}/programme/{}", held.code))) { (said(lang, &held.is.title)) }
                @if let Some(day) = held.place.day { " · " (lang.date(&day.to_string())) }
                @if let Some(from) = held.place.from { ", " (span(from, held.is.minutes)) }
                @if held.is.time_reconstructed { " " span class="mark" { (lang.text("programme-reconstructed")) } }
                @let place = room(&programme.is, &held.place);
                @if !place.is_empty() { " · " (place) }
            } } }
            div class="actions" {
                a class="button plain" href=(format!("/api/conferences/{code}/programme.ics?person={person}&lang={}", lang.code())) { (lang.text("programme-calendar")) }
            }
        },
    ))
}
