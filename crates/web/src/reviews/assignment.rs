//! Who reads what: formed by one of three objectives, with its proof, confirmed with letters.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, awards, calls, countries,
    ids::Known,
    reviews::{self, Jury, News, Ruling, Table},
};
use serde::Deserialize;

use super::{letters, words};
use crate::{
    App,
    fields::{Wrong, led_on, summary},
    page::{page, pager},
    problem::Problem,
    reader::Reader,
};

/// Submissions of one page.
const PAGE: usize = 100;

#[derive(Deserialize)]
pub struct Shown {
    #[serde(default)]
    page: usize,
}

const OBJECTIVES: [&str; 3] = ["total", "fair", "diverse"];

pub async fn assignment(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(shown): Query<Shown>,
) -> Result<Markup, Problem> {
    reader.actor.may_run_jury()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, shown.page, None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    page_number: usize,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let (table, jury) = reviews::jury(conn, &reader.actor, code).await?;
    let shortlisted = awards::on_shortlist(conn, &reader.actor, &table.call).await?;
    let lang = reader.lang;
    let confirmed = jury.as_ref().is_some_and(|jury| jury.confirmed_at.is_some());
    Ok(page(
        reader,
        &lang.text("assignment-title"),
        html! {
            (words::tabs(reader, &table.call, "assignment"))
            (summary(lang, wrong))
            (words::on_shortlist(reader, &table.call, shortlisted))
            @if table.submissions.is_empty() { div class="empty" { p { (lang.text("assignment-nothing")) } } }
            @else if table.jurors.is_empty() { div class="empty" {
                p { (lang.text("jury-empty")) }
                div class="actions" { a class="button" href=(reader.href(&format!("/calls/{code}/jury"))) { (lang.text("jury-appoint")) } }
            } }
            @else {
                @match &jury {
                    Some(jury) => (proof(reader, &table, jury)),
                    None => p class="lead" { (lang.text("assignment-lead")) },
                }
                (form(reader, code, jury.as_ref()))
                @if jury.is_some() {
                    (confirm(reader, &table, confirmed))
                    (seats(reader, &table, page_number))
                    (loads(reader, &table))
                }
                details {
                    summary { (lang.text("fit-explained-title")) }
                    p { (lang.text("fit-explained")) }
                }
            }
        },
    ))
}

/// What was proven, and how anybody can check it.
fn proof(reader: &Reader, table: &Table, jury: &Jury) -> Markup {
    let (lang, proof) = (reader.lang, &jury.proof);
    let sort = if proof.optimal { "notice good" } else { "notice" };
    html! {
        div class=(sort) {
            h2 { (lang.text(&format!("objective-{}", jury.objective))) }
            p {
                @if proof.optimal { strong { (lang.text(&format!("proof-{}", jury.objective))) } }
                @else { (lang.fill("proof-bound", [("bound", proof.bound.into())])) }
                " " (lang.fill("proof-figures", [("total", proof.total.into()), ("least", proof.least.into())]))
            }
            @if !table.rulings.is_empty() {
                p { (lang.fill("proof-by-hand", [("count", table.rulings.len().into()), ("cost", proof.by_hand.into())])) }
            }
            p class="muted" {
                (lang.fill("proof-formed", [("day", lang.day(&jury.formed_at).into())])) " "
                a href=(format!("/api/calls/{}/panel", table.call.code)) { (lang.text("proof-file")) } " "
                (lang.text("proof-check"))
            }
        }
    }
}

fn form(reader: &Reader, code: &str, jury: Option<&Jury>) -> Markup {
    let lang = reader.lang;
    let held = jury.map_or("total", |jury| jury.objective.as_str());
    html! {
        form method="post" action=(format!("/{}/calls/{code}/assignment", lang.code())) {
            input type="hidden" name="act" value="form";
            fieldset {
                legend { (lang.text("objective")) }
                @for objective in OBJECTIVES { label class="choice" {
                    input type="radio" name="objective" value=(objective) checked[objective == held];
                    span { strong { (lang.text(&format!("objective-{objective}"))) } " " (lang.text(&format!("objective-{objective}-hint"))) }
                } }
            }
            button class=[jury.is_some().then_some("plain")] { (lang.text(if jury.is_some() { "assignment-again" } else { "assignment-form" })) }
        }
    }
}

fn confirm(reader: &Reader, table: &Table, confirmed: bool) -> Markup {
    let lang = reader.lang;
    let to = format!("/{}/calls/{}/assignment", lang.code(), table.call.code);
    html! {
        @if !table.is_full() {
            div class="notice warn" {
                h2 { (lang.text("assignment-lacking")) }
                p { (lang.text("assignment-lacking-hint")) }
                form method="post" action=(to) { input type="hidden" name="act" value="reform"; button { (lang.text("assignment-fill")) } }
            }
        } @else {
            form method="post" action=(to) {
                input type="hidden" name="act" value="confirm";
                p { (lang.text(if confirmed { "assignment-confirmed" } else { "assignment-confirm-hint" })) }
                button class=[confirmed.then_some("plain")] { (lang.text(if confirmed { "assignment-confirm-new" } else { "assignment-confirm" })) }
            }
        }
    }
}

/// Who reads each submission.
fn seats(reader: &Reader, table: &Table, page_number: usize) -> Markup {
    let lang = reader.lang;
    let pages = table.submissions.len().div_ceil(PAGE).max(1);
    let here = page_number.clamp(1, pages);
    let path = format!("/calls/{}/assignment", table.call.code);
    let shown = table.submissions.iter().enumerate().skip((here - 1) * PAGE).take(PAGE);
    html! {
        section {
            h2 { (lang.text("assignment-seats")) }
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("assignment-submission")) } th scope="col" { (lang.text("assignment-language")) }
                    th scope="col" { (lang.text("assignment-readers")) } th scope="col" class="number" { (lang.text("fit")) }
                } }
                tbody { @for (a, submission) in shown {
                    @let team = &table.teams[a];
                    @let points: i64 = team.iter().map(|&j| table.fit(a, j).points).sum();
                    tr {
                        th scope="row" {
                            a href=(reader.href(&format!("/calls/{}/assignment/{}", table.call.code, submission.id))) { (table.names[a]) }
                            " " span class="muted" { (countries::name(&submission.country, lang.code())) }
                        }
                        td data-label=(lang.text("assignment-language")) { (words::language(lang, &submission.language)) }
                        td data-label=(lang.text("assignment-readers")) {
                            @for (place, &j) in team.iter().enumerate() {
                                @if place > 0 { ", " }
                                (table.jurors[j].name)
                                @if table.ruling(a, j) == Some(Ruling::Pin) { " " span class="mark" { (lang.text("seat-pinned")) } }
                            }
                            @if team.len() < table.instance.reviews_per_app { " " span class="mark warn" { (lang.text("seat-lacking")) } }
                        }
                        td class="number" data-label=(lang.text("fit")) { (points) }
                    }
                } }
            }
            (pager(lang, here, pages, |page| reader.href(&format!("{path}?page={page}"))))
        }
    }
}

fn loads(reader: &Reader, table: &Table) -> Markup {
    let lang = reader.lang;
    html! {
        section {
            h2 { (lang.text("assignment-loads")) }
            table class="cards" {
                thead { tr { th scope="col" { (lang.text("juror")) } th scope="col" class="number" { (lang.text("assignment-reads")) } th scope="col" class="number" { (lang.text("juror-limits")) } } }
                tbody { @for (j, juror) in table.jurors.iter().enumerate() {
                    @let load = table.teams.iter().filter(|team| team.contains(&j)).count();
                    tr {
                        th scope="row" { (juror.name) }
                        td class="number" data-label=(lang.text("assignment-reads")) { (load) }
                        td class="number" data-label=(lang.text("juror-limits")) { (juror.least) "–" (juror.most) }
                    }
                } }
            }
        }
    }
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    act: String,
    #[serde(default)]
    objective: String,
}

pub async fn change(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    reader.actor.may_run_jury()?;
    let done = async {
        let mut tx = app.db.begin().await?;
        let call = calls::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
        let letter =
            |juror: &reviews::Juror, news: News| letters::seats(&app.address, &call, juror, news);
        let actor = &reader.actor;
        match asked.act.as_str() {
            "form" => {
                reviews::form(&mut tx, actor, &code, &asked.objective, letter).await?;
            }
            "confirm" => drop(reviews::confirm(&mut tx, actor, &code, letter).await?),
            "reform" => drop(reviews::reform(&mut tx, actor, &code, letter).await?),
            _ => return Err(Error::NotFound),
        }
        tx.commit().await
    };
    led_on(&reader, done.await, &format!("/calls/{code}/assignment"), async |wrong| {
        let mut conn = app.db.read().await?;
        drawn(&mut conn, &reader, &code, 1, Some(&wrong)).await
    })
    .await
}
