//! What cities propose through a call: organisers read it and make sessions of what they accept.

use std::collections::HashMap;

use axum::{Form, extract::State, response::Redirect};
use maud::{Markup, html};
use network::{
    Error, calls, cities, conferences,
    ids::Known,
    programme::{
        proposals::{self, Proposal},
        sessions::Kind,
    },
};

use crate::{
    App,
    conferences::{
        frame::{Organised, frame},
        words::{kind, plain},
    },
    problem::Problem,
};

/// What cities mostly propose.
const KINDS: [Kind; 5] =
    [Kind::CaseStudy, Kind::Workshop, Kind::Panel, Kind::ClusterSession, Kind::ThematicForum];

pub async fn list(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let (call, all) = proposals::all(&mut conn, &reader.actor, &code).await?;
    let cities = cities::all(&mut conn, &Known::NOW, None).await?;
    let calls = calls::all(&mut conn, &reader.actor, &Known::NOW).await?;
    drop(conn);
    let lang = reader.lang;
    let here = |rest: &str| reader.href(&format!("/conferences/{code}/proposals{rest}"));
    let city = |one: &Proposal| {
        let known = cities.iter().find(|city| city.code() == &one.submission.city);
        known.map_or(one.submission.city.as_str(), |city| city.name()).to_owned()
    };
    Ok(frame(
        &reader,
        &one,
        &lang.text("proposals"),
        "/proposals",
        html! {
            @match &call {
                Some(call) => p class="lead" { (lang.text("proposals-lead")) " " a href=(reader.href(&format!("/calls/{}", call.code))) { (plain(lang, &call.says.title)) } },
                None => p class="empty" { (lang.text("proposals-no-call")) },
            }
            @if reader.actor.may_keep_calls().is_ok() {
                details open[call.is_none()] { summary { (lang.text("proposals-call")) }
                    form method="post" action=(here("/call")) {
                        div class="field" { label for="call" { (lang.text("proposals-call")) }
                            select id="call" name="call" {
                                option value="" { "–" }
                                @for one in &calls { option value=(one.code) selected[call.as_ref().is_some_and(|call| call.code == one.code)] { (plain(lang, &one.says.title)) } }
                            } }
                        button class="plain" { (lang.text("conference-save")) }
                    }
                }
            }
            @if call.is_some() && all.is_empty() { p class="empty" { (lang.text("proposals-none")) } }
            @for proposal in &all {
                section class="card part" {
                    h2 lang=(proposal.submission.language) { @if proposal.title.is_empty() { (city(proposal)) } @else { (proposal.title) } }
                    p class="muted" { (city(proposal)) }
                    @if !proposal.about.is_empty() { p lang=(proposal.submission.language) { (proposal.about) } }
                    details { summary { (lang.text("proposals-answers")) span class="only-read" { ": " (city(proposal)) } }
                        dl class="facts" { @for (question, answer) in &proposal.answers {
                            dt { (plain(lang, question)) } dd lang=(proposal.submission.language) { (answer) }
                        } } }
                    @if let Some(session) = &proposal.session {
                        p { span class="mark" { (lang.text("proposals-accepted")) } " "
                            a class="line" href=(reader.href(&format!("/conferences/{code}/sessions/{}", session.code))) { (plain(lang, &session.is.title)) } }
                    } @else {
                        @let id = proposal.submission.id.as_str();
                        form method="post" action=(here("")) class="filters" {
                            input type="hidden" name="submission" value=(id);
                            div class="field" { label for=(format!("{id}-kind")) { (lang.text("session-kind")) }
                                select id=(format!("{id}-kind")) name="kind" { @for one in KINDS { option value=(one.code()) { (kind(lang, one)) } } } }
                            div class="field" { label for=(format!("{id}-minutes")) { (lang.text("session-minutes")) }
                                input id=(format!("{id}-minutes")) name="minutes" type="number" min="5" value="60"; }
                            button { (lang.text("proposals-accept")) span class="only-read" { ": " (city(proposal)) } }
                        }
                    }
                }
            }
        },
    ))
}

pub async fn accept(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let said = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let id = said("submission").parse().map_err(|_| Error::NotFound)?;
    let minutes = said("minutes").parse().unwrap_or(60);
    let mut tx = app.db.begin().await?;
    let kind = said("kind").parse()?;
    proposals::accept(&mut tx, &reader.actor, &code, &id, kind, minutes).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/proposals"))))
}

pub async fn ask(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let call = typed.get("call").map_or("", |text| text.trim());
    let mut tx = app.db.begin().await?;
    proposals::ask(&mut tx, &reader.actor, &code, call).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/proposals"))))
}
