//! Who is there, for organisers: at the entrance and in each session, what needs an eye, and the
//! phones that scan.

use std::collections::HashMap;

use axum::{
    Form,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    check_ins::{self, Board, Line},
    conferences::{self, Conference},
    ids::Known,
    mail::{self, NewLetter},
    programme::versions::{self, Version},
    registrations::{self, Forum},
};

use super::words;
use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame_with},
        words::{place, plain},
    },
    delegations::{fresh, letters::language},
    fields::{Field, Wrong, summary},
    page::scrolling,
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

pub async fn board(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &Typed::new(), None, None).await?)
}

/// Makes a phone a gate, or shuts one.
pub async fn change(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let mut tx = app.db.begin().await?;
    if word("act") == "shut" {
        let gate = word("gate").parse().map_err(|_| Error::NotFound)?;
        check_ins::shut(&mut tx, &reader.actor, &gate).await?;
        tx.commit().await?;
        let to = reader.href(&format!("/conferences/{code}/check-in"));
        return Ok(Redirect::to(&to).into_response());
    }
    let (name, email) = (word("name"), word("email").to_lowercase());
    let spoken = if word("language").is_empty() { reader.lang.code() } else { word("language") };
    match check_ins::open(&mut tx, &reader.actor, &code, name, &email, spoken).await {
        Ok((gate, secret)) => {
            let lang = language(spoken);
            let link = format!("{}/{}/check-in/{secret}", app.address, lang.code());
            if !email.is_empty() {
                let one = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
                mail::write(&mut tx, letter(lang, &one, &email, &gate.name, &link)).await?;
            }
            tx.commit().await?;
            let mut conn = app.db.read().await?;
            let made = Some((gate.name.as_str(), link.as_str()));
            let page = drawn(&mut conn, &reader, &code, &Typed::new(), None, made).await?;
            Ok(crate::links::private(page.into_response()))
        }
        Err(error @ Error::Invalid { .. }) => {
            let wrong = Wrong::of(reader.lang, error)?;
            let mut conn = fresh(&app, tx).await?;
            let page = drawn(&mut conn, &reader, &code, &typed, Some(&wrong), None).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn letter(lang: Lang, one: &Conference, to: &str, gate: &str, link: &str) -> NewLetter {
    let title = plain(lang, &one.is.title);
    let gaps = || [("title", title.as_str().into()), ("gate", gate.into()), ("link", link.into())];
    NewLetter {
        to: to.to_owned(),
        subject: lang.fill("mail-gate-subject", gaps()),
        body: lang.fill("mail-gate-body", gaps()),
    }
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    typed: &Typed,
    wrong: Option<&Wrong>,
    made: Option<(&str, &str)>,
) -> Result<Markup> {
    let lang = reader.lang;
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let board = check_ins::board(conn, &reader.actor, code).await?;
    let version = versions::latest(conn, &reader.actor, code, &Known::NOW).await?;
    let forums = registrations::forums(conn, &one).await?;
    let title = lang.text("check-in-board");
    let value = |name: &str| typed.get(name).map_or("", String::as_str);
    let languages = Lang::all().map(|lang| (lang.code().to_owned(), lang.name().into_owned()));
    let spoken = if value("language").is_empty() { lang.code() } else { value("language") };
    let entrance = board.doors.iter().find(|door| door.session.is_empty());
    let present = entrance.map_or(0, |door| door.people.len());
    Ok(frame_with(
        reader,
        &one,
        &title,
        "/check-in",
        &["live-part.js"],
        html! {
            @if let Some((name, link)) = made {
                div class="notice good" role="status" {
                    p { (lang.fill("check-in-made", [("gate", name.into())])) }
                    p { a class="link" href=(link) { (link) } }
                }
            }
            (summary(lang, wrong))
            live-part id="live" {
                dl class="figures" {
                    div { dt { (lang.text("check-in-present")) } dd { (present) } }
                    div { dt { (lang.text("check-in-expected")) } dd { (board.expected.len()) } }
                    div { dt { (lang.text("check-in-repeats")) } dd { (board.again.len()) } }
                    div { dt { (lang.text("check-in-strangers")) } dd { (board.unknown.len()) } }
                }
                @if board.latest.is_empty() { div class="empty" { p { (lang.text("check-in-nobody")) } } }
                (sessions(lang, &one, &board, version.as_ref(), &forums))
                (lines(lang, &one, "check-in-repeats", &board.again))
                (lines(lang, &one, "check-in-strangers", &board.unknown))
                (lines(lang, &one, "check-in-last", &board.latest))
                (gates(reader, code, &one, &board))
            }
            h2 { (lang.text("check-in-open")) }
            p { (lang.text("check-in-open-lead")) }
            form method="post" action=(reader.href(&format!("/conferences/{code}/check-in"))) {
                (Field::line("name", lang.text("check-in-gate")).hint(lang.text("check-in-gate-hint")).value(value("name")).wrong(wrong))
                (Field::line("email", lang.text("account-email")).kind("email").hint(lang.text("check-in-email-hint")).value(value("email")).optional().wrong(wrong))
                (Field::choice("language", lang.text("people-language"), languages).value(spoken).wrong(wrong))
                button name="act" value="open" { (lang.text("check-in-open")) }
            }
        },
    ))
}

/// How full each session is whose door is scanned.
fn sessions(
    lang: Lang,
    one: &Conference,
    board: &Board,
    version: Option<&Version>,
    forums: &[Forum],
) -> Markup {
    let session = |code: &str| version.and_then(|version| version.programme.session(code));
    let seats = |code: &str| {
        let forum = forums.iter().find(|forum| forum.code == code).and_then(|forum| forum.seats);
        let room = session(code).and_then(|held| one.is.room(&held.place.room));
        forum.or_else(|| room.and_then(|(_, room)| room.capacity).map(|seats| seats as usize))
    };
    let doors: Vec<_> = board.doors.iter().filter(|door| !door.session.is_empty()).collect();
    html! {
        @if !doors.is_empty() {
            h2 { (lang.text("check-in-sessions")) }
            (scrolling(&lang.text("check-in-sessions"), html! {
                table {
                    thead { tr {
                        th scope="col" { (lang.text("session-title")) }
                        th scope="col" { (lang.text("conference-when")) }
                        th scope="col" class="number" { (lang.text("check-in-there")) }
                        th scope="col" class="number" { (lang.text("registrations-seats")) }
                    } }
                    tbody { @for door in doors {
                        @let (held, seats) = (session(&door.session), seats(&door.session));
                        tr {
                            th scope="row" { (held.map_or_else(|| door.session.clone(), |held| plain(lang, &held.is.title))) }
                            td { @if let Some(held) = held { (place(lang, &one.is, &held.place)) } }
                            td class="number" { (door.people.len()) @if seats.is_some_and(|seats| door.people.len() >= seats) { " " span class="mark warn" { (lang.text("check-in-full")) } } }
                            td class="number" { (seats.map(|seats| seats.to_string()).unwrap_or_default()) }
                        }
                    } }
                }
            }))
        }
    }
}

fn lines(lang: Lang, one: &Conference, key: &str, all: &[Line]) -> Markup {
    let zone = one.is.tz();
    html! {
        @if !all.is_empty() {
            details { summary { (lang.text(key)) " (" (all.len()) ")" }
                ul { @for line in all { li {
                    span class="where" { (words::clock(&line.check_in.scanned_at, &zone)) } " · "
                    @match &line.who { Some(who) => strong { (who.is.name) }, None => strong { (line.check_in.badge) } }
                    " · " (line.gate)
                    @if let Some((at, gate)) = &line.before { " · " (lang.fill("check-in-again", [("at", words::clock(at, &zone).into()), ("gate", gate.as_str().into())])) }
                } } }
            }
        }
    }
}

fn gates(reader: &Reader, code: &str, one: &Conference, board: &Board) -> Markup {
    let lang = reader.lang;
    let zone = one.is.tz();
    html! {
        @if !board.gates.is_empty() {
            h2 { (lang.text("check-in-gates")) }
            (scrolling(&lang.text("check-in-gates"), html! {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("check-in-gate")) }
                        th scope="col" class="number" { (lang.text("check-in-scans")) }
                        th scope="col" { (lang.text("check-in-seen")) }
                        th scope="col" { (lang.text("check-in-shut-it")) }
                    } }
                    tbody { @for gate in &board.gates { tr {
                        th scope="row" { (gate.name) }
                        td class="number" data-label=(lang.text("check-in-scans")) { (board.scans.get(&gate.id).copied().unwrap_or(0)) }
                        td data-label=(lang.text("check-in-seen")) { @match &gate.seen_at { Some(at) => { (lang.day(at)) ", " (words::clock(at, &zone)) }, None => "–" } }
                        td {
                            @if gate.shut_at.is_some() { span class="mark" { (lang.text("check-in-is-shut")) } }
                            @else { form method="post" action=(reader.href(&format!("/conferences/{code}/check-in"))) {
                                input type="hidden" name="gate" value=(gate.id);
                                button class="quiet" name="act" value="shut" { (lang.text("check-in-shut-it")) span class="only-read" { ": " (gate.name) } }
                            } }
                        }
                    } } }
                }
            }))
        }
    }
}
