//! One session for somebody with a timetable: what it is, questions to it, what they thought.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Error, Tx,
    agendas::{
        KIND,
        feedback::{self, NewFeedback},
        questions::{self, Question, State as Asked},
    },
    ids::{At, Known},
    programme::{
        papers::{self, Paper},
        versions,
    },
};

use super::{
    feedback::{later, rating_fields},
    mine::heard,
    opened, tabs,
};
use crate::{
    App,
    conferences::words::{kind, plain, room_there, said, span},
    delegations::words::refusal,
    fields::{Wrong, settled, summary},
    links::Holder,
    page,
    problem::Problem,
    programme::paper_links,
};

type Typed = HashMap<String, String>;
type Address = Path<(String, String, String)>;

pub async fn page(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, session)): Address,
) -> Result<Markup, Problem> {
    let page = drawn(&app, &holder, &session, &Typed::default(), None).await?;
    Ok(page)
}

async fn drawn(
    app: &App,
    holder: &Holder,
    session: &str,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    let agenda = opened(app, holder).await?;
    let (reader, lang, key) = (&holder.reader, holder.reader.lang, holder.opens(KIND)?);
    let mut conn = app.db.read().await?;
    let latest =
        versions::latest(&mut conn, &reader.actor, &agenda.conference, &Known::NOW).await?;
    let version = latest.ok_or(Error::NotFound)?;
    let one = version.programme.session(session).ok_or(Error::NotFound)?;
    let asked = questions::shown(&mut conn, &reader.actor, key, session).await?;
    let own = feedback::own(&mut conn, &reader.actor, key, session).await?;
    let released = papers::released(&mut conn, &agenda.conference).await?;
    drop(conn);
    let is = &version.programme.is;
    let papers: Vec<&Paper> = released.iter().filter(|paper| paper.session == session).collect();
    let picked = agenda.is.sessions.iter().any(|code| code == session);
    let here = |rest: &str| holder.href("agenda", &format!("/sessions/{session}{rest}"));
    // two forms stand on this page: what was typed belongs to one of them
    let nothing = Typed::default();
    let asks = typed.contains_key("question");
    let rated = if asks { &nothing } else { typed };
    Ok(page::page(
        reader,
        &plain(lang, &one.is.title),
        html! {
            p class="muted" { (kind(lang, one.is.kind)) }
            h1 { (said(lang, &one.is.title)) }
            (tabs(holder, "/sessions"))
            (summary(lang, wrong))
            dl class="facts" {
                dt { (lang.text("conference-when")) }
                dd { @match one.place.day { Some(day) => (lang.date(&day.to_string())), None => (lang.text("programme-day-unknown")) }
                    @if let Some(from) = one.place.from { ", " (span(from, one.is.minutes)) } }
                dt { (lang.text("conference-where")) } dd { (room_there(is, &one.place)) }
                dt { (lang.text("conference-languages")) } dd { (heard(lang, is, one, &agenda.is.listens)) }
            }
            @if !one.is.about.is_blank() { p { (said(lang, &one.is.about)) } }
            form method="post" action=(holder.href("agenda", "/pick")) class="actions" {
                input type="hidden" name="session" value=(session);
                @if picked { button class="plain" name="wanted" value="no" { (lang.text("agenda-take-out")) } }
                @else { button name="wanted" value="yes" { (lang.text("agenda-pick")) } }
            }
            @if !papers.is_empty() {
                h2 { (lang.text("papers")) }
                (paper_links(lang, &papers, |file| format!("/files/{file}")))
            }
            h2 { (lang.text("questions")) }
            @if asked.is_empty() { p class="muted" { (lang.text("questions-none")) } }
            @else { ul class="questions" { @for question in &asked { (line(holder, question, agenda.id.as_str())) } } }
            form method="post" action=(here("/question")) {
                div class="field" {
                    label for="question" { (lang.text("question-ask")) }
                    p class="hint" id="question-hint" { (lang.text("question-ask-hint")) }
                    @if let Some(told) = wrong.and_then(|wrong| wrong.about("question")) { p class="wrong" { (told) } }
                    textarea id="question" name="question" rows="3" maxlength="500" required aria-describedby="question-hint" { (typed.get("question").map_or("", String::as_str)) }
                }
                label class="choice" { input type="checkbox" name="named" value="yes" checked[!asks || typed.contains_key("named")]; (lang.text("question-named")) }
                button class="plain" { (lang.text("question-send")) }
            }
            h2 { (lang.text("feedback-session")) }
            @if let Some(later) = later(lang, is, one.starts()) { p class="muted" { (later) } }
            @else { form method="post" action=(here("/feedback")) {
                (rating_fields(lang, own.as_ref(), rated, wrong))
                button class="plain" { (lang.text("feedback-send")) }
            } }
        },
    ))
}

fn line(holder: &Holder, question: &Question, agenda: &str) -> Markup {
    let lang = holder.reader.lang;
    html! {
        li {
            p lang=(question.language) { (question.body) }
            p class="muted small" {
                @if question.agenda == agenda { (lang.text("question-yours")) } @else if question.name.is_empty() { (lang.text("question-nameless")) } @else { (question.name) }
                @if question.state != Asked::Shown || question.agenda == agenda { " · " (lang.text(&format!("question-{}", question.state.code()))) }
            }
        }
    }
}

pub async fn ask(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, session)): Address,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (key, lang) = (holder.opens(KIND)?, holder.reader.lang);
    let body = typed.get("question").map_or("", String::as_str);
    let named = typed.contains_key("named");
    let mut tx = app.db.begin().await?;
    let actor = &holder.reader.actor;
    let outcome = questions::ask(&mut tx, actor, key, &session, body, lang.code(), named).await;
    said_of(&app, tx, &holder, &session, &typed, outcome.map(drop)).await
}

pub async fn rate(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, session)): Address,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (key, lang) = (holder.opens(KIND)?, holder.reader.lang);
    let rating = typed.get("rating").and_then(|text| text.parse().ok()).unwrap_or(0);
    let body = typed.get("said").map_or("", String::as_str);
    let mut tx = app.db.begin().await?;
    let actor = &holder.reader.actor;
    let new = NewFeedback { session: &session, rating, body, language: lang.code() };
    let outcome = feedback::give(&mut tx, actor, key, new, &At::now()).await;
    said_of(&app, tx, &holder, &session, &typed, outcome.map(drop)).await
}

/// Back to the session, where the question or the feedback now stands.
async fn said_of(
    app: &App,
    tx: Tx,
    holder: &Holder,
    session: &str,
    typed: &Typed,
    outcome: network::Result<()>,
) -> Result<Response, Problem> {
    settled(
        tx,
        &holder.reader,
        outcome.map_err(|error| refusal(holder.reader.lang, error)),
        |()| holder.path("agenda", &format!("/sessions/{session}")),
        async |wrong| drawn(app, holder, session, typed, Some(&wrong)).await,
    )
    .await
}
