//! The plan itself: vision, challenges, and the six areas with their objectives and actions.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    cities,
    ids::CityCode,
    items::{Kind, Step},
    plans::{self, Entry, Finding},
};

use super::{
    open::{DRAFT, Open, open},
    words,
};
use crate::{App, page, problem::Problem, reader::Reader};

/// More actions than this are folded under their objectives.
const MANY: usize = 40;

/// The newest version; where there is none, the draft for those who may read it.
pub async fn newest(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let newest = plans::versions(&mut conn, &code, &reader.known).await?.into_iter().next();
    let drafts = reader.actor.may_read_drafts(&code).is_ok();
    drop(conn);
    let to = |edition: &str| {
        Redirect::to(&reader.href(&format!("/cities/{code}/plan/{edition}"))).into_response()
    };
    match newest {
        Some(version) => Ok(to(&version.number.to_string())),
        None if drafts => Ok(to(DRAFT)),
        None => {
            let lang = reader.lang;
            let title = lang.fill("plan-of", [("city", city.name().into())]);
            Ok(page::page(
                &reader,
                &title,
                html! {
                    (page::crumbs(&reader, &[
                        ("/cities".into(), lang.text("nav-cities").into_owned()),
                        (format!("/cities/{code}"), city.name().to_owned()),
                    ]))
                    h1 { (title) }
                    div class="empty" {
                        p { (lang.text("plan-none-published")) }
                        p { a href=(reader.href(&format!("/cities/{code}/structure"))) { (lang.text("structure-title")) } }
                    }
                },
            )
            .into_response())
        }
    }
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, CityCode, String)>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let (lang, plan) = (reader.lang, &open.plan);
    let mut conn = app.db.read().await?;
    let today = match &plan.version {
        None => plans::findings(&mut conn, &code, &reader.known).await?,
        Some(_) => vec![],
    };
    let changed = open.may_write && plans::has_changed(&mut conn, &reader.actor, &code).await?;
    let reviewed = !plans::versions(&mut conn, &code, &reader.known).await?.is_empty();
    drop(conn);
    if open.may_write && plan.is_empty() {
        return Ok(open.page(&reader, "", empty(&reader, &open)));
    }
    let many = plan.actions().count() > MANY;
    let body = html! {
        @if open.may_write { (next_step(&reader, &open, changed, reviewed)) }
        @if let Some((entry, frame)) = plan.frame() {
            section class="beside" {
                div {
                    h2 { (lang.text("plan-field-vision")) }
                    @if frame.vision.is_blank() { p class="muted" { (lang.text("plan-no-vision")) } }
                    (words::prose(lang, &frame.vision))
                }
                dl class="facts" {
                    dt { (lang.text("plan-field-when")) } dd { (words::span(lang, frame.from.as_ref(), frame.until.as_ref())) }
                    dt { (lang.text("plan-count-objectives")) } dd { (plan.objectives().count()) }
                    dt { (lang.text("plan-count-actions")) } dd { (plan.actions().count()) }
                }
            }
            (words::credit(&reader, frame.credit.as_ref()))
            @if open.may_write { p { (edit_link(&reader, &open, entry)) } }
        }
        (challenges(&reader, &open, &today))
        @for step in Step::ALL { (area(&reader, &open, *step, many, &today)) }
    };
    Ok(open.page(&reader, "", body))
}

pub fn edit_link(reader: &Reader, open: &Open, entry: &Entry) -> Markup {
    let lang = reader.lang;
    let name = words::plain(lang, entry.content.name());
    html! {
        a href=(open.write_href(reader, &format!("item={}", entry.id)))
            aria-label=(lang.fill("plan-edit-this", [("name", name.into())])) { (lang.text("plan-edit")) }
    }
}

/// The draft of a city that has not begun.
fn empty(reader: &Reader, open: &Open) -> Markup {
    let lang = reader.lang;
    html! {
        div class="empty" {
            h2 { (lang.text("plan-empty-title")) }
            p { (lang.text("plan-empty-lead")) }
            div class="actions" {
                a class="button" href=(reader.href(&format!("/cities/{}/plan/begin", open.code()))) { (lang.text("plan-begin")) }
                a class="button plain" href=(reader.href(&format!("/cities/{}/plan/copy", open.code()))) { (lang.text("plan-copy")) }
            }
        }
        h2 { (lang.text("plan-six-areas")) }
        ol class="steps" { @for step in Step::ALL { li {
            strong { (words::word(lang, "step", step.code())) } ". " (words::word(lang, "why", step.code()))
        } } }
    }
}

/// What the writer does next.
fn next_step(reader: &Reader, open: &Open, changed: bool, reviewed: bool) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let code = open.code();
    let review = plan.reviews().filter(|(_, review)| review.closed).last();
    let first = plan.objectives().next();
    html! {
        div class="notice" {
            @if let (Some((_, review)), true) = (review, changed) {
                p { (lang.fill("plan-after-review", [("year", review.year.to_string().into())])) }
                @if !review.changes.is_blank() { (words::prose(lang, &review.changes)) }
            }
            div class="actions" {
                @if first.is_none() {
                    a class="button" href=(open.write_href(reader, "kind=objective")) { (lang.text("plan-add-objective")) }
                } @else if plan.actions().next().is_none() {
                    a class="button" href=(open.write_href(reader, &format!("kind=action&parent={}", first.map(|(e, _)| e.id.to_string()).unwrap_or_default()))) { (lang.text("plan-add-action")) }
                } @else if changed {
                    a class="button" href=(reader.href(&format!("/cities/{code}/plan/publish"))) { (lang.text("plan-publish")) }
                } @else {
                    a class="button" href=(reader.href(&format!("/cities/{code}/plan/review"))) { (lang.text("plan-review")) }
                }
                @if first.is_some() { a class="button plain" href=(open.write_href(reader, "kind=objective")) { (lang.text("plan-add-objective")) } }
                a class="button plain" href=(open.write_href(reader, "kind=challenge")) { (lang.text("plan-add-challenge")) }
                @if changed && reviewed { a class="button plain" href=(reader.href(&format!("/cities/{code}/plan/review"))) { (lang.text("plan-review")) } }
                a class="button plain" href=(reader.href(&format!("/cities/{code}/plan/copy"))) { (lang.text("plan-copy")) }
            }
            @if !changed && reviewed { p { (lang.text("plan-as-published")) } }
        }
    }
}

fn challenges(reader: &Reader, open: &Open, today: &[Finding]) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    html! {
        @if plan.of_kind(Kind::Challenge).next().is_some() {
            section {
                h2 { (lang.text("plan-challenges")) }
                ul class="cards" { @for entry in plan.of_kind(Kind::Challenge) {
                    @if let Some(challenge) = entry.content.challenge() {
                        li class="card" id=(entry.id) {
                            h3 { (words::said(lang, &challenge.name)) }
                            (words::prose(lang, &challenge.why))
                            @for code in &challenge.measurements { p class="small" { (words::measured(reader, plan, today, &open.frameworks, code)) } }
                            @if open.may_write { p { (edit_link(reader, open, entry)) } }
                        }
                    }
                } }
            }
        }
    }
}

fn area(reader: &Reader, open: &Open, step: Step, many: bool, today: &[Finding]) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let none = plan.objectives_of(step).next().is_none();
    html! {
        section class="plan-area" id=(step.code()) {
            h2 { (words::word(lang, "step", step.code())) }
            @if none {
                p class="muted" {
                    (lang.text("plan-area-empty")) " "
                    @if open.may_write { a href=(open.write_href(reader, &format!("kind=objective&step={}", step.code()))) { (lang.text("plan-add-objective")) } }
                }
            }
            @for (entry, objective) in plan.objectives_of(step) {
                article class="objective" id=(entry.id) {
                    h3 { (words::said(lang, &objective.name)) }
                    (words::prose(lang, &objective.why))
                    (words::credit(reader, objective.credit.as_ref().filter(|credit| !credit.city.is_empty())))
                    @if let Some(challenge) = objective.challenge.as_ref().and_then(|id| plan.get(id)) {
                        p class="small" { (lang.text("plan-answers")) " " a href=(format!("#{}", challenge.id)) { (words::plain(lang, challenge.content.name())) } }
                    }
                    @if !objective.measurements.is_empty() {
                        ul class="small" { @for code in &objective.measurements { li { (words::measured(reader, plan, today, &open.frameworks, code)) } } }
                    }
                    @if !objective.features.is_empty() || !objective.goals.is_empty() {
                        details class="small" { summary { (lang.text("plan-serves")) } dl class="facts" { (words::serves(reader, &open.frameworks, &objective.features, &objective.goals)) (words::targets(reader, &open.frameworks, &objective.targets)) } }
                    }
                    @if many {
                        details { summary { (lang.fill("plan-actions-count", [("count", plan.actions_of(&entry.id).count().into())])) } (actions(reader, open, entry)) }
                    } @else { (actions(reader, open, entry)) }
                    @if open.may_write { p class="small" {
                        a href=(open.write_href(reader, &format!("kind=action&parent={}", entry.id))) aria-label=(lang.fill("plan-add-action-to", [("name", words::plain(lang, &objective.name).into())])) { (lang.text("plan-add-action")) }
                        " · " (edit_link(reader, open, entry))
                    } }
                }
            }
        }
    }
}

fn actions(reader: &Reader, open: &Open, objective: &Entry) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let [who, when, state, cost] =
        ["plan-field-decides", "plan-field-when", "plan-field-status", "plan-money"]
            .map(|key| lang.text(key));
    let name = words::plain(lang, objective.content.name()).to_owned();
    html! {
        @if plan.actions_of(&objective.id).next().is_some() {
            (page::scrolling(&lang.fill("plan-actions-of", [("name", name.into())]), html! {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("plan-word-kind-action")) }
                        th scope="col" { (who) } th scope="col" { (when) } th scope="col" { (state) } th scope="col" class="number" { (cost) }
                    } }
                    tbody { @for (entry, action) in plan.actions_of(&objective.id) { tr {
                        th scope="row" { a href=(open.href(reader, &format!("/actions/{}", entry.id))) { (words::said(lang, &action.name)) } }
                        td data-label=(who) { @match action.decides.as_deref().and_then(|id| words::who(lang, plan, id)) {
                            Some(name) => (name), None => span class="muted" { (lang.text("plan-nobody")) },
                        } }
                        td data-label=(when) { (words::span(lang, action.from.as_ref(), action.until.as_ref())) }
                        td data-label=(state) { (words::status(lang, action)) }
                        td class="number" data-label=(cost) { (words::sums(lang, words::lines_of(plan, entry))) }
                    } } }
                }
            }))
        }
    }
}
