//! The calls a city may answer, why not, and what it sent.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    calls::{self, Finding, Phase},
    cities,
    ids::{At, CityCode, Known},
    submissions::{self, State as Standing},
};
use serde::Deserialize;

use crate::{
    App, Lang,
    calls::draw::{self, Names},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub fn state(lang: Lang, state: Standing) -> Markup {
    let sort = match state {
        Standing::Endorsed => "mark good",
        Standing::Returned | Standing::Reopened | Standing::Draft => "mark warn",
        _ => "mark",
    };
    html! { span class=(sort) { (lang.text(&format!("submission-state-{}", state.code()))) } }
}

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let own = submissions::of_city(&mut conn, &reader.actor, &code).await?;
    let city = cities::get(&mut conn, &code, &Known::NOW, None).await?;
    let names = Names::of(&mut conn).await?;
    let now = At::now();
    let every = calls::all(&mut conn, &reader.actor, &Known::NOW).await?;
    let mut open = vec![];
    for call in &every {
        let phase = call.phase_for(&city.groupings, &now);
        if matches!(phase, Phase::Open | Phase::Grace | Phase::Coming) {
            open.push((call, phase, calls::standing(&mut conn, call, &code).await?));
        }
    }
    let mut completions = vec![];
    for one in own.iter().filter(|one| one.state == Standing::Reopened) {
        let by = submissions::complete_by(&mut conn, one).await?;
        completions.extend(by.map(|by| (one.id.clone(), by)));
    }
    let mut outcomes = vec![];
    for one in own.iter().filter(|one| one.sent_at.is_some()) {
        let told = network::decisions::told(&mut conn, &reader.actor, &one.id).await?;
        let told = told.filter(|told| told.decision.told_at.is_some());
        outcomes.extend(told.map(|told| (one.id.clone(), told.decision.outcome)));
    }
    drop(conn);
    let lang = reader.lang;
    let title = |call: &str| {
        every.iter().find(|c| c.code == call).map_or(call, |c| lang.of(&c.says.title)).to_owned()
    };
    let begun = |call: &str| own.iter().find(|s| s.call == call && s.state != Standing::Withdrawn);
    let may = reader.actor.may_coordinate(&code).is_ok();
    let heading = lang.fill("submissions-of", [("city", city.name().into())]);
    Ok(page(
        &reader,
        &heading,
        html! {
            (crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
            ]))
            h1 { (heading) }
            p class="lead" { (lang.text("submissions-lead")) }
            h2 { (lang.text("calls-open")) }
            @if open.is_empty() { div class="empty" { p { (lang.text("calls-none")) } p { a href=(reader.href("/calls")) { (lang.text("calls-title")) } } } }
            ul class="cards" { @for (call, phase, found) in &open {
                li class="card" {
                    h3 { a href=(reader.href(&format!("/calls/{}", call.code))) { (lang.of(&call.says.title)) } }
                    p { (draw::phase(lang, *phase)) " " (lang.fill("call-until", [("moment", draw::moment(lang, call.says.window.closes_for(&city.groupings)).into())])) }
                    @if let Some(held) = begun(&call.code) {
                        p { (state(lang, held.state)) }
                        a class="button" href=(reader.href(&format!("/submissions/{}", held.id))) { (lang.text(if held.state.is_open() { "submission-go-on" } else { "submission-look" })) }
                    } @else if found.iter().any(Finding::shuts_out) {
                        p { strong { (lang.text("submission-may-not")) } }
                        (names.findings(lang, &call.says.rules, found))
                    } @else if may && *phase != Phase::Coming {
                        form method="post" {
                            input type="hidden" name="call" value=(call.code);
                            label for=(format!("language-{}", call.code)) { (lang.text("submission-language")) }
                            select id=(format!("language-{}", call.code)) name="language" {
                                @for other in Lang::all() { option value=(other.code()) selected[other == lang] { (other.name()) } }
                            }
                            div class="actions" { button { (lang.text("submission-start")) } }
                        }
                    }
                }
            } }
            @if !own.is_empty() {
                h2 { (lang.text("submissions-own")) }
                ul { @for one in &own {
                    li { a href=(reader.href(&format!("/submissions/{}", one.id))) { (title(&one.call)) } " " (state(lang, one.state))
                        @if let Some((_, outcome)) = outcomes.iter().find(|(id, _)| *id == one.id).filter(|_| one.state != Standing::Reopened) { " " span class="mark" { (lang.text(&format!("outcome-{}", outcome.code()))) } }
                        @if let Some((_, by)) = completions.iter().find(|(id, _)| *id == one.id) { " " (lang.fill("call-until", [("moment", draw::moment(lang, by).into())])) }
                        @if let Some(at) = &one.sent_at { " " span class="muted" { (lang.day(at)) } } }
                } }
            }
        },
    ))
}

#[derive(Deserialize)]
pub struct Start {
    #[serde(default)]
    call: String,
    #[serde(default)]
    language: String,
}

pub async fn start(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(start): Form<Start>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let language = Lang::from_code(&start.language).unwrap_or(reader.lang);
    let mut tx = app.db.begin().await?;
    let now = At::now();
    let begun =
        submissions::start(&mut tx, &reader.actor, &start.call, &code, language.code(), &now);
    let begun = begun.await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/submissions/{}", begun.id))).into_response())
}
