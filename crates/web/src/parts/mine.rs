//! Somebody's own page: whether they come, their sessions with time, room and languages, papers,
//! questions for those who lead, results for those who report.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, Request, State},
    response::{Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error,
    agendas::questions::{self, Question, State as Asked},
    conferences,
    ids::Known,
    mail,
    programme::{
        papers::{self, Paper},
        parts::{self, Answer, KIND},
        people::{self, Person},
        results,
        sessions::{self, Session},
        versions,
    },
};

use super::letters;
use crate::{
    App,
    agendas::moderated,
    conferences::{
        frame::Organised,
        words::{language, languages, plain, room_there, said, span},
    },
    fields::settled,
    guests,
    links::Holder,
    problem::Problem,
    programme::{paper_form, sent_paper, take_paper},
    results::{read_result, result_page},
};

type Typed = HashMap<String, String>;
type Address = Path<(String, String, String)>;

async fn holder_of(app: &App, holder: &Holder) -> Result<Person, Problem> {
    let opens = holder.opens(KIND)?;
    Ok(parts::holder(&mut *app.db.read().await?, &holder.reader.actor, opens).await?)
}

/// A session with what belongs to it, as far as the holder has to do with it.
struct Own {
    session: Session,
    papers: Vec<Paper>,
    questions: Vec<Question>,
    written: bool,
}

pub async fn page(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let person = holder_of(&app, &holder).await?;
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let code = &person.conference;
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, code, &Known::NOW).await?;
    let version = versions::latest(&mut conn, &reader.actor, code, &Known::NOW).await?;
    let answers = parts::answers(&mut conn, code).await?;
    let answer = answers.into_iter().find(|answer| answer.person == person.code);
    let mut all = Vec::new();
    for session in sessions::all(&mut conn, code, &Known::NOW).await? {
        if !session.is.people().any(|known| known == person.code) {
            continue;
        }
        let papers = papers::of_session(&mut conn, &reader.actor, code, &session.code).await?;
        let questions = if session.is.chairs.contains(&person.code) {
            questions::of_session(&mut conn, &reader.actor, code, &session.code).await?
        } else {
            Vec::new()
        };
        let written = session.is.rapporteurs.contains(&person.code)
            && results::get(&mut conn, &reader.actor, code, &session.code).await?.is_some();
        all.push(Own { session, papers, questions, written });
    }
    drop(conn);
    let title = lang.fill("part-title", [("name", person.is.name.as_str().into())]);
    let body = html! {
        p class="muted" { a href=(reader.href(&format!("/conferences/{code}"))) { (plain(lang, &one.is.title)) } }
        h1 { (title) }
        (guests::tabs(&holder, "part"))
        (comes(&holder, answer.as_ref()))
        @if all.is_empty() { p class="empty" { (lang.text("part-none")) } }
        @for own in &all {
            (section(&holder, &person, &one.is, own, version.as_ref()))
        }
    };
    Ok(crate::page::page(reader, &title, body))
}

fn comes(holder: &Holder, answer: Option<&Answer>) -> Markup {
    let lang = holder.reader.lang;
    let form = html! {
        form method="post" action=(holder.href("part", "/answer")) {
            div class="field" { label for="note" { (lang.text("part-note")) }
                textarea id="note" name="note" rows="2" { (answer.map_or("", |answer| answer.note.as_str())) } }
            div class="actions" {
                button name="comes" value="yes" { (lang.text("part-yes")) }
                button class="plain" name="comes" value="no" { (lang.text("part-no")) }
            }
        }
    };
    html! {
        @match answer {
            None => { p class="lead" { (lang.text("part-asked")) } (form) }
            Some(answer) => {
                div class="notice good" { p { (lang.text(if answer.comes { "part-comes" } else { "part-comes-not" })) } }
                details { summary { (lang.text("part-change")) } (form) }
            }
        }
    }
}

fn section(
    holder: &Holder,
    person: &Person,
    is: &conferences::Particulars,
    own: &Own,
    version: Option<&versions::Version>,
) -> Markup {
    let lang = holder.reader.lang;
    let (code, content) = (&own.session.code, &own.session.is);
    let held = version.and_then(|version| version.programme.session(code));
    let roles: Vec<_> = [
        ("guest-chairs", &content.chairs),
        ("guest-speaks", &content.speakers),
        ("guest-reports", &content.rapporteurs),
    ]
    .into_iter()
    .filter(|(_, codes)| codes.contains(&person.code))
    .map(|(key, _)| lang.text(key).into_owned())
    .collect();
    let chairs = content.chairs.contains(&person.code);
    let reports = content.rapporteurs.contains(&person.code);
    let waiting = own.questions.iter().filter(|one| one.state == Asked::Waiting).count();
    html! {
        section class="card part" {
            h2 { (said(lang, &content.title)) }
            p { @for role in &roles { span class="mark" { (role) } " " } }
            dl class="facts" {
                dt { (lang.text("conference-when")) }
                dd { @match held.and_then(|held| held.place.day) {
                    Some(day) => { (lang.date(&day.to_string())) @if let Some(from) = held.and_then(|held| held.place.from) { ", " (span(from, content.minutes)) } " " span class="muted" { "(" (is.zone) ")" } }
                    None => (lang.text("programme-day-unknown")),
                } }
                dt { (lang.text("conference-where")) }
                dd { @match held.map(|held| room_there(is, &held.place)).filter(|room| !room.is_empty()) { Some(room) => (room), None => (lang.text("programme-place-unknown")) } }
                @if !content.languages.is_empty() {
                    dt { (lang.text("conference-languages")) }
                    dd { (languages(lang, &content.languages)) @if content.interpreted { " · " (lang.text("session-interpreted")) } }
                }
            }
            @if reports {
                div class="actions" { a class=(if own.written { "button plain" } else { "button" }) href=(holder.href("part", &format!("/sessions/{code}/result"))) { (lang.text(if own.written { "result-change" } else { "result-write" })) } }
            }
            h3 { (lang.text("papers")) }
            @if content.interpreted { p class="muted" { (lang.fill("papers-for-interpreters", [("days", is.interpretation.texts_days.into())])) } }
            @if own.papers.is_empty() { p class="muted" { (lang.text("papers-none")) } }
            ul class="papers" { @for paper in &own.papers { li {
                a class="line" href=(paper.file.as_ref().map_or_else(|| paper.href.clone(), |_| holder.href("part", &format!("/papers/{}", paper.id)))) { (paper.title) }
                " " span class="muted small" { (lang.text(&format!("paper-{}", paper.kind.code()))) ", " (language(lang, &paper.language)) }
                @if paper.released_at.is_some() { " " span class="mark" { (lang.text("paper-released")) } }
            } } }
            details { summary { (lang.text("paper-add")) span class="only-read" { ": " (plain(lang, &content.title)) } }
                (paper_form(lang, is, &format!("{code}-"), &holder.href("part", &format!("/sessions/{code}/papers"))))
            }
            @if chairs {
                h3 { (lang.text("questions")) }
                p class="muted" { (lang.fill("part-questions", [("count", waiting.into())])) }
                ul class="questions" { @for question in &own.questions { li { (moderated(lang, question, &holder.href("part", "/questions"))) } } }
            }
        }
    }
}

pub async fn answer(
    State(app): State<App>,
    holder: Holder,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    let opens = holder.opens(KIND)?;
    let comes = typed.get("comes").is_some_and(|said| said == "yes");
    let note = typed.get("note").map_or("", String::as_str);
    let mut tx = app.db.begin().await?;
    parts::answer(&mut tx, &holder.reader.actor, opens, comes, note).await?;
    tx.commit().await?;
    Ok(Redirect::to(&holder.href("part", "")))
}

pub async fn decide(
    State(app): State<App>,
    holder: Holder,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    holder.opens(KIND)?;
    let id = typed.get("question").and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    let state = typed.get("state").and_then(|code| Asked::of(code)).ok_or(Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    questions::decide(&mut tx, &holder.reader.actor, &id, state).await?;
    tx.commit().await?;
    Ok(Redirect::to(&holder.href("part", "")))
}

pub async fn send_paper(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, session)): Address,
    request: Request,
) -> Result<Redirect, Problem> {
    let person = holder_of(&app, &holder).await?;
    take_paper(&app, &holder.reader.actor, &person.conference, &session, request).await?;
    Ok(Redirect::to(&holder.href("part", "")))
}

pub async fn paper(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, paper)): Address,
) -> Result<Response, Problem> {
    let person = holder_of(&app, &holder).await?;
    sent_paper(&app, &holder.reader.actor, &person.conference, &paper).await
}

pub async fn result(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, session)): Address,
) -> Result<Markup, Problem> {
    let person = holder_of(&app, &holder).await?;
    let back = holder.href("part", "");
    let page = result_page(&app, &holder.reader, &person.conference, &session, &back, None).await?;
    Ok(page)
}

pub async fn write(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, session)): Address,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let person = holder_of(&app, &holder).await?;
    let (is, seen) = read_result(&typed);
    let back = holder.href("part", "");
    let (actor, code) = (&holder.reader.actor, &person.conference);
    let mut tx = app.db.begin().await?;
    let outcome = results::write(&mut tx, actor, code, &session, is.clone(), seen).await;
    settled(
        tx,
        &holder.reader,
        outcome,
        |_| holder.path("part", ""),
        async |wrong| {
            let again = Some((&is, seen, &wrong));
            result_page(&app, &holder.reader, code, &session, &back, again).await
        },
    )
    .await
}

/// Organisers send each person their link: one, or all who have an address and have not answered.
pub async fn send(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    let wanted = typed.get("person").map_or("", String::as_str);
    let mut tx = app.db.begin().await?;
    let one = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let answers = parts::answers(&mut tx, &code).await?;
    let all = sessions::all(&mut tx, &code, &Known::NOW).await?;
    let mut sent = 0;
    for person in people::all(&mut tx, &code, &Known::NOW).await? {
        let has_part = all.iter().any(|one| one.is.people().any(|known| known == person.code));
        let answered = answers.iter().any(|answer| answer.person == person.code);
        let meant = if wanted.is_empty() { has_part && !answered } else { person.code == wanted };
        if meant && !person.is.email.is_empty() {
            let way = parts::open_page(&mut tx, &reader.actor, &person).await?;
            mail::write(&mut tx, letters::opened(&app, &one.is, &person, &way.secret)).await?;
            sent += 1;
        }
    }
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/people?sent={sent}"))))
}
