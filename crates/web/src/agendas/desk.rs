//! What organisers see: who has a timetable, which sessions are wanted, what is asked.

use std::collections::{BTreeMap, HashMap};

use axum::{Form, extract::State, response::Redirect};
use maud::{Markup, html};
use network::{
    Conn, Error,
    agendas::{
        self,
        questions::{self, Question, State as Asked},
    },
    conferences::{self, Conference},
    ids::{At, Known},
    programme::{
        drafts,
        sessions::{self, Session},
    },
};

use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame},
        words::plain,
    },
    problem::Problem,
    reader::Reader,
};

/// What each page of the desk is about: the conference with its sessions.
pub async fn opened(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
) -> network::Result<(Conference, Vec<Session>)> {
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    Ok((one, sessions::all(conn, code, &Known::NOW).await?))
}

pub async fn list(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let (one, sessions) = opened(&mut conn, &reader, &code).await?;
    let mut all = agendas::all(&mut conn, &reader.actor, &code).await?;
    all.sort_by(|a, b| reader.lang.order(&a.name, &b.name));
    drop(conn);
    let lang = reader.lang;
    let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
    for session in all.iter().flat_map(|agenda| &agenda.is.sessions) {
        *wanted.entry(session).or_default() += 1;
    }
    let mut most: Vec<(usize, String, u32)> = sessions
        .iter()
        .filter_map(|session| {
            let count = *wanted.get(session.code.as_str())?;
            Some((count, plain(lang, &session.is.title), session.is.expected))
        })
        .collect();
    most.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| lang.order(&a.1, &b.1)));
    let over = At::now() > At::end_of(one.is.ends);
    let here = |rest: &str| reader.href(&format!("/conferences/{code}/agendas{rest}"));
    Ok(frame(
        &reader,
        &one,
        &lang.text("agendas"),
        "/agendas",
        html! {
            p class="lead" { (lang.fill("agendas-count", [("count", all.len().into())])) }
            @if all.is_empty() {
                p class="empty" { (lang.text("agendas-none")) }
            } @else {
                h2 { (lang.text("agendas-wanted")) }
                p { (lang.text("agendas-wishes-lead")) }
                form method="post" action=(here("/wishes")) { button class="plain" { (lang.text("agendas-wishes")) } }
                table class="cards" {
                    thead { tr { th scope="col" { (lang.text("session-title")) } th scope="col" class="number" { (lang.text("agendas-picked")) } th scope="col" class="number" { (lang.text("session-expected")) } } }
                    tbody { @for (count, title, expected) in most.iter().take(60) { tr {
                        th scope="row" { (title) }
                        td class="number" data-label=(lang.text("agendas-picked")) { (count) }
                        td class="number" data-label=(lang.text("session-expected")) { @if *expected > 0 { (expected) } }
                    } } }
                }
                h2 { (lang.text("agendas-attended")) }
                p { (lang.text(if over { "agendas-attended-lead" } else { "agendas-attended-later" })) }
                ul class="people" { @for agenda in all.iter().take(500) {
                    @let name = if agenda.name.is_empty() { lang.text("agendas-nameless").into_owned() } else { agenda.name.clone() };
                    li {
                    (name)
                    @if agenda.attended_at.is_some() { " " span class="mark" { (lang.text("agendas-was-there")) } }
                    form method="post" action=(here("/attended")) class="inline" {
                        input type="hidden" name="agenda" value=(agenda.id);
                        @if agenda.attended_at.is_some() {
                            button class="quiet" name="there" value="no" { (lang.text("agendas-not-there")) span class="only-read" { ": " (name) } }
                        } @else {
                            button class="quiet" name="there" value="yes" { (lang.text("agendas-was-there")) span class="only-read" { ": " (name) } }
                        }
                    }
                } } }
            }
        },
    ))
}

pub async fn attended(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let id = typed.get("agenda").and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    let there = typed.get("there").is_some_and(|said| said == "yes");
    let mut tx = app.db.begin().await?;
    agendas::attended(&mut tx, &reader.actor, &code, &id, there).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/agendas"))))
}

/// Lets the search for a programme count with what delegates picked.
pub async fn wishes(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Redirect, Problem> {
    let mut tx = app.db.begin().await?;
    let wishes = agendas::wishes(&mut tx, &reader.actor, &code).await?;
    drafts::wish(&mut tx, &reader.actor, &code, &wishes, "timetables").await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/plan"))))
}

pub async fn questions(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let (one, sessions) = opened(&mut conn, &reader, &code).await?;
    let all = questions::all(&mut conn, &reader.actor, &code).await?;
    drop(conn);
    let lang = reader.lang;
    let title = |code: &str| {
        let known = sessions.iter().find(|session| session.code == code);
        known.map_or_else(|| code.to_owned(), |session| plain(lang, &session.is.title))
    };
    let action = reader.href(&format!("/conferences/{code}/questions"));
    Ok(frame(
        &reader,
        &one,
        &lang.text("questions"),
        "/questions",
        html! {
            p class="lead" { (lang.text("questions-lead")) }
            @if all.is_empty() { p class="empty" { (lang.text("questions-none-yet")) } }
            @else { ul class="questions" { @for question in &all {
                li { p class="muted small" { (title(&question.session)) } (moderated(lang, question, &action)) }
            } } }
        },
    ))
}

/// A question with what can be done about it.
pub fn moderated(lang: Lang, question: &Question, action: &str) -> Markup {
    let short: String = question.body.chars().take(60).collect();
    let button = |state: Asked, key: &str, class: &str| {
        html! { button class=(class) name="state" value=(state.code()) { (lang.text(key)) span class="only-read" { ": " (short) } } }
    };
    html! {
        p lang=(question.language) { (question.body) }
        p class="muted small" {
            @if question.name.is_empty() { (lang.text("question-nameless")) } @else { (question.name) }
            " · " (lang.text(&format!("question-{}", question.state.code())))
        }
        form method="post" action=(action) class="inline" {
            input type="hidden" name="question" value=(question.id);
            @if question.state != Asked::Shown { (button(Asked::Shown, "question-show", "plain")) }
            @if question.state == Asked::Shown { (button(Asked::Answered, "question-answer", "plain")) }
            @if question.state != Asked::Refused { (button(Asked::Refused, "question-refuse", "quiet")) }
        }
    }
}

pub async fn decide(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let id = typed.get("question").and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    let state = typed.get("state").and_then(|code| Asked::of(code)).ok_or(Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    questions::decide(&mut tx, &reader.actor, &id, state).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/questions"))))
}
