//! A call as everybody reads it, and its form as each role will meet it.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use network::{
    calls::{self, Call, Finding, Phase},
    cities::{self, City},
    ids::{At, Known},
    submissions::{self, Submission},
};
use serde::Deserialize;

use super::{
    draw::{self, Names},
    form::{self, Filled},
};
use crate::{
    App,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    shell::encoded,
};

pub async fn call(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let call = calls::get(&mut conn, &reader.actor, &code, &reader.known).await?;
    let names = Names::of(&mut conn).await?;
    let mut own: Vec<(City, Vec<Finding>, Option<Submission>)> = vec![];
    for city in reader.actor.cities() {
        if own.iter().all(|(held, ..)| *held.code() != city) {
            let found = calls::standing(&mut conn, &call, &city).await?;
            let sent = submissions::of_city(&mut conn, &reader.actor, &city).await?;
            let sent = sent
                .into_iter()
                .find(|one| one.call == code && one.state != submissions::State::Withdrawn);
            own.push((cities::get(&mut conn, &city, &Known::NOW, None).await?, found, sent));
        }
    }
    let chosen = crate::decisions::chosen(&mut conn, &reader, &code).await?;
    drop(conn);
    let (lang, now, says) = (reader.lang, At::now(), &call.says);
    let keeps = reader.actor.may_keep_calls().is_ok();
    let phase = call.phase(&now);
    let shown = page(
        &reader,
        lang.of(&says.title),
        html! {
            (crumbs(&reader, &[("/calls".into(), lang.text("calls-title").into_owned())]))
            h1 { (lang.of(&says.title)) }
            p { (draw::phase(lang, phase)) " " span class="muted" { (draw::kind(lang, says)) } }
            p class="lead" { (lang.of(&says.lead)) }
            @if says.reconstructed { div class="notice" { p { (lang.text("call-reconstructed-notice")) } } }
            (chosen)
            @for (city, found, sent) in &own { (standing(&reader, &names, &call, city, found, sent.as_ref(), &now)) }
            @if reader.signed_in.is_none() && matches!(phase, Phase::Open | Phase::Grace) {
                @let back = encoded(&reader.href(&format!("/calls/{code}")));
                p { (lang.text("call-sign-in")) " " a href=(reader.href(&format!("/sign-in?to={back}"))) { (lang.text("sign-in")) } }
            }
            div class="actions" {
                a class="button plain" href=(reader.href(&format!("/calls/{code}/preview"))) { (lang.text("call-see-form")) }
                @if keeps && call.state == calls::State::Draft { a class="button" href=(reader.href(&format!("/calls/{code}/edit"))) { (lang.text("call-edit")) } }
            }
            @if keeps && call.state != calls::State::Draft {
                @let (path, key) = if says.review.reviewers > 0 { ("jury", "jury-pages") } else { ("decision", "decision-title") };
                div class="actions" {
                    a class="button" href=(reader.href(&format!("/calls/{code}/{path}"))) { (lang.text(key)) }
                    a class="button plain" href=(reader.href(&format!("/calls/{code}/submissions"))) { (lang.text("submissions-all")) }
                    @if says.kind == calls::Kind::Award { a class="button plain" href=(reader.href(&format!("/calls/{code}/shortlist"))) { (lang.text("shortlist-title")) } }
                }
            }
            @if keeps { (super::steps::forms(&reader, &names, &call)) }
            div class="columns" {
                section { h2 { (lang.text("call-window")) } (draw::window(lang, &names, &call)) }
                section {
                    h2 { (lang.text("call-who")) }
                    @if says.rules.is_empty() { p { (lang.text("call-everybody")) } }
                    ul { @for rule in &says.rules { li { (names.rule(lang, rule)) } } }
                }
                section { h2 { (lang.text("call-limits")) } (draw::limits(lang, says)) }
            }
            section {
                h2 { (lang.text("call-form")) }
                p { (lang.fill("call-form-size", [("sections", says.sections.len().into()), ("questions", says.questions().count().into())])) }
                ol { @for section in &says.sections {
                    li { (lang.of(&section.title)) " " span class="muted" { (lang.fill("call-questions", [("count", section.questions.len().into())])) } }
                } }
            }
            @if !says.rubric.is_empty() {
                section { h2 { (lang.text("call-rubric")) } p { (lang.text("call-rubric-lead")) } (draw::rubric(lang, says)) }
            }
            @if !says.source.is_empty() {
                section {
                    h2 { (lang.text("call-source")) }
                    p lang="en" { (says.source) } p class="muted" lang="en" { (says.licence) }
                }
            }
        },
    );
    Ok(([("cache-control", "no-cache")], shown).into_response())
}

/// Whether a city of the reader's may answer, and why not.
fn standing(
    reader: &Reader,
    names: &Names,
    call: &Call,
    city: &City,
    found: &[Finding],
    sent: Option<&Submission>,
    now: &At,
) -> Markup {
    let lang = reader.lang;
    let shut = found.iter().any(Finding::shuts_out);
    let unknown = found.iter().any(|f| matches!(f, Finding::Unknown(_)));
    let key = match (shut, unknown) {
        (true, _) => "standing-shut",
        (false, true) => "standing-unknown",
        (false, false) => "standing-open",
    };
    let phase = call.phase_for(&city.groupings, now);
    let own = call.says.window.closes_for(&city.groupings);
    html! {
        div class=(if shut { "notice warn" } else { "notice good" }) {
            h2 { (lang.fill(key, [("city", city.name().into())])) }
            (names.findings(lang, &call.says.rules, found))
            @if own != call.says.window.closes() {
                p { (lang.fill("standing-own-deadline", [("moment", draw::moment(lang, own).into())])) }
            }
            @if let Some(sent) = sent {
                div class="actions" { a class="button" href=(reader.href(&format!("/submissions/{}", sent.id))) {
                    (lang.text(if sent.state.is_open() { "submission-go-on" } else { "submission-look" }))
                } }
            } @else if !shut && matches!(phase, Phase::Open | Phase::Grace) && reader.actor.may_coordinate(city.code()).is_ok() {
                div class="actions" { a class="button" href=(reader.href(&format!("/cities/{}/submissions", city.code()))) { (lang.text("submission-answer")) } }
            }
            @if phase == Phase::Closed { p { (lang.text("standing-closed")) } }
        }
    }
}

#[derive(Deserialize)]
pub struct Seen {
    #[serde(default, rename = "as")]
    role: String,
}

const ROLES: [&str; 3] = ["city", "commission", "juror"];

pub async fn preview(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(seen): Query<Seen>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let call = calls::get(&mut conn, &reader.actor, &code, &reader.known).await?;
    let names = Names::of(&mut conn).await?;
    drop(conn);
    let (lang, says) = (reader.lang, &call.says);
    let role = ROLES.into_iter().find(|role| *role == seen.role).unwrap_or("city");
    let title = lang.fill("call-form-of", [("call", lang.of(&says.title).into())]);
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/calls".into(), lang.text("calls-title").into_owned()),
                (format!("/calls/{code}"), lang.of(&says.title).to_owned()),
            ]))
            h1 { (title) }
            nav class="tabs" aria-label=(lang.text("call-seen-as")) { ul { @for other in ROLES {
                li { a href=(reader.href(&format!("/calls/{code}/preview?as={other}"))) aria-current=[(other == role).then_some("true")] { (lang.text(&format!("call-seen-as-{other}"))) } }
            } } }
            p class="lead" { (lang.text(&format!("call-seen-lead-{role}"))) }
            @match role {
                "commission" => {
                    (draw::window(lang, &names, &call))
                    (draw::limits(lang, says))
                    @for section in &says.sections {
                        h2 { (lang.of(&section.title)) }
                        ul { @for question in &section.questions { li { (lang.of(&question.label)) } } }
                    }
                },
                "juror" => @if says.rubric.is_empty() { div class="empty" { p { (lang.text("call-no-rubric")) } } } @else {
                    @if says.review.blind { p { (lang.text("call-blind")) } }
                    div class="scoring" { @for criterion in &says.rubric {
                        fieldset disabled {
                            legend { (lang.of(&criterion.label)) " " span class="muted" { (lang.fill("call-percent", [("percent", i64::from(criterion.weight).into())])) } }
                            p { (lang.of(&criterion.what)) }
                            div class="rating" { @for n in 1..=5 { label class="choice" { input type="radio" name=(criterion.code) value=(n); (n) } } }
                            label for=(format!("why-{}", criterion.code)) { (lang.text("call-score-reason")) }
                            textarea id=(format!("why-{}", criterion.code)) {}
                        }
                    } }
                },
                _ => @for section in &says.sections {
                    section {
                        h2 { (lang.of(&section.title)) }
                        @if !section.lead.is_blank() { p { (lang.of(&section.lead)) } }
                        @for question in &section.questions {
                            (form::question(lang, question, &Filled::default(), true, html! {
                                @if !question.from.is_empty() { p class="hint" { (lang.text("question-prefilled")) } }
                            }))
                        }
                    }
                },
            }
        },
    ))
}
