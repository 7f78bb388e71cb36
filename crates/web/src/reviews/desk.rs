//! A juror's desk: what is to be read until when, and with whom there are conflicts.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, Role, awards, calls,
    ids::{At, Known},
    reviews::{self, Conflict, Juror, News, Task},
    submissions::Submission,
};
use serde::Deserialize;

use super::{
    jury::{meant, until},
    letters, words,
};
use crate::{
    App,
    fields::{Wrong, led_on, summary},
    page::page,
    problem::Problem,
    reader::Reader,
    roles::Places,
};

/// One jury that somebody is on.
struct Seated {
    call: calls::Call,
    tasks: Vec<Task>,
    conflicts: Vec<Conflict>,
    candidates: Vec<Submission>,
    shortlisted: Option<usize>,
}

pub async fn desk(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_judge()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, None).await?)
}

async fn drawn(conn: &mut Conn, reader: &Reader, wrong: Option<(&str, &Wrong)>) -> Result<Markup> {
    let mut all = vec![];
    let mut cities = std::collections::BTreeSet::new();
    for (juror, tasks) in reviews::tasks(conn, &reader.actor).await? {
        let call = calls::get(conn, &reader.actor, &juror.call, &Known::NOW).await?;
        let conflicts = reviews::conflicts_of(conn, &juror).await?;
        let candidates = reviews::candidates(conn, &reader.actor, &juror.call).await?;
        cities.append(&mut words::cities_of(&conflicts));
        cities.extend(candidates.iter().map(|one| one.city.clone()));
        cities.extend(tasks.iter().map(|task| task.submission.city.clone()));
        let shortlisted = awards::on_shortlist(conn, &reader.actor, &call).await?;
        all.push(Seated { call, tasks, conflicts, candidates, shortlisted });
    }
    let places = Places::of(conn, cities).await?;
    let lang = reader.lang;
    Ok(page(
        reader,
        &lang.text("reviews-title"),
        html! {
            h1 { (lang.text("reviews-title")) }
            @if all.is_empty() { div class="empty" { p { (lang.text("reviews-none")) } } }
            @for one in &all {
                @let wrong = wrong.filter(|(call, _)| *call == one.call.code).map(|(_, wrong)| wrong);
                (jury(reader, one, &places, wrong))
            }
        },
    ))
}

fn jury(reader: &Reader, one: &Seated, places: &Places, wrong: Option<&Wrong>) -> Markup {
    let (lang, call) = (reader.lang, &one.call);
    let given = one.tasks.iter().filter(|task| is_given(task)).count();
    let late = call.says.read_by().is_some_and(|by| At::now() >= call.says.window.after(by));
    let next = one.tasks.iter().find(|task| !is_given(task));
    html! {
        section class="area-section" {
            h2 { a href=(reader.href(&format!("/calls/{}", call.code))) { (lang.of(&call.says.title)) } }
            (summary(lang, wrong))
            @if !one.tasks.is_empty() { p class="lead" {
                (lang.fill("reviews-given", [("given", given.into()), ("count", one.tasks.len().into())])) " "
                @if let Some(until) = until(lang, call.says.read_by()) { (lang.fill("reviews-until", [("moment", until.into())])) }
                @if late && given < one.tasks.len() { " " span class="mark warn" { (lang.text("reviews-over")) } }
            } }
            (words::on_shortlist(reader, call, one.shortlisted))
            @if one.tasks.is_empty() { div class="empty" { p { (lang.text("reviews-nothing")) } } }
            @else {
                @if let Some(next) = next.filter(|_| !late) {
                    div class="actions" { a class="button" href=(reader.href(&format!("/reviews/{}", next.submission.id))) {
                        (lang.text(if next.own.is_some() { "reviews-go-on" } else { "reviews-begin" }))
                    } }
                }
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("assignment-submission")) } th scope="col" { (lang.text("assignment-language")) }
                        th scope="col" { (lang.text("reviews-state")) } th scope="col" class="number" { (lang.text("reviews-own")) }
                    } }
                    tbody { @for task in &one.tasks { tr {
                        th scope="row" { a href=(reader.href(&format!("/reviews/{}", task.submission.id))) { (words::title(lang, call, &task.submission, places.city(task.submission.city.as_str()))) } }
                        td data-label=(lang.text("assignment-language")) { (words::language(lang, &task.submission.language)) }
                        td data-label=(lang.text("reviews-state")) { (state(reader, task)) }
                        td class="number" data-label=(lang.text("reviews-own")) {
                            @if let Some(mean) = task.own.as_ref().and_then(|own| reviews::mean(call, &own.scores)) { (words::score(lang, mean)) }
                        }
                    } } }
                }
            }
            (conflicts(reader, one, places))
        }
    }
}

fn is_given(task: &Task) -> bool {
    task.own.as_ref().is_some_and(|own| own.given)
}

fn state(reader: &Reader, task: &Task) -> Markup {
    let lang = reader.lang;
    html! {
        @match &task.own {
            Some(_) if task.is_outdated() => span class="mark warn" { (lang.text("review-completed")) },
            Some(own) if own.given => { span class="mark good" { (lang.text("review-given")) } " " span class="muted" { (lang.day(&own.recorded_at)) } },
            Some(_) => span class="mark" { (lang.text("review-draft")) },
            None => span class="mark warn" { (lang.text("review-open")) },
        }
    }
}

fn conflicts(reader: &Reader, one: &Seated, places: &Places) -> Markup {
    let (lang, call) = (reader.lang, &one.call.code);
    let id = |name: &str| format!("{name}-{call}");
    let to = format!("/{}/reviews/conflicts", lang.code());
    html! {
        h3 { (lang.text("conflicts-title")) }
        p { (lang.text("conflicts-lead")) }
        ul { @for conflict in &one.conflicts {
            li {
                strong { (words::place(lang, places, conflict)) } (lang.colon()) (words::why(lang, conflict))
                @if conflict.declared_at.is_some() {
                    " " form method="post" action=(to) class="inline" {
                        input type="hidden" name="call" value=(call); input type="hidden" name="act" value="withdraw";
                        input type="hidden" name="place" value=(conflict.place);
                        button class="quiet" aria-label=(format!("{}: {}", lang.text("conflict-withdraw"), words::place(lang, places, conflict))) { (lang.text("conflict-withdraw")) }
                    }
                }
            }
        } }
        details open[one.tasks.is_empty()] {
            summary { (lang.text("conflict-declare")) }
            form method="post" action=(to) {
                input type="hidden" name="call" value=(call);
                div class="field" {
                    label for=(id("place")) { (lang.text("conflict-place")) }
                    p class="hint" id=(id("place-hint")) { (lang.text("conflict-place-hint")) }
                    input id=(id("place")) name="place" required autocomplete="off" list=(id("cities")) aria-describedby=(id("place-hint"));
                    datalist id=(id("cities")) { @for candidate in &one.candidates { option value=(places.city(candidate.city.as_str())) {} } }
                }
                div class="field" { label for=(id("why")) { (lang.text("conflict-why")) } input id=(id("why")) name="reason" required; }
                button class="plain" { (lang.text("conflict-declare")) }
            }
        }
    }
}

#[derive(Deserialize)]
pub struct Declared {
    #[serde(default)]
    call: String,
    #[serde(default)]
    act: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    reason: String,
}

pub async fn conflict(
    State(app): State<App>,
    reader: Reader,
    Path(_): Path<String>,
    Form(form): Form<Declared>,
) -> Result<Response, Problem> {
    reader.actor.may_judge()?;
    let account = reader.actor.id().ok_or(Error::SignInNeeded)?.clone();
    let done = async {
        let mut tx = app.db.begin().await?;
        let call = calls::get(&mut tx, &reader.actor, &form.call, &Known::NOW).await?;
        let (actor, code) = (&reader.actor, form.call.as_str());
        if form.act == "withdraw" {
            reviews::withdraw_conflict(&mut tx, actor, code, &account, &form.place).await?;
            return tx.commit().await;
        }
        let place = meant(&mut tx, reader.lang, &form.place).await?;
        let letter = |juror: &Juror, news: News| letters::seats(&app.address, &call, juror, news);
        reviews::declare(&mut tx, actor, code, &account, &place, &form.reason, letter).await?;
        tx.commit().await
    };
    led_on(&reader, done.await, "/reviews", async |wrong| {
        let mut conn = app.db.read().await?;
        drawn(&mut conn, &reader, Some((&form.call, &wrong))).await
    })
    .await
}

/// What waits for a juror and for whoever runs juries, on the desk that everybody has.
pub async fn on_desk(conn: &mut Conn, reader: &Reader) -> Result<Markup> {
    let (judges, runs) = (judging(conn, reader).await?, running(conn, reader).await?);
    Ok(html! { (judges) (runs) })
}

/// The calls that are being read or decided.
async fn running(conn: &mut Conn, reader: &Reader) -> Result<Markup> {
    if reader.actor.may_run_jury().is_err() {
        return Ok(html! {});
    }
    let (lang, now) = (reader.lang, At::now());
    let mut all = vec![];
    for call in calls::all(conn, &reader.actor, &Known::NOW).await? {
        let read = call.state == calls::State::Published
            && call.phase(&now) == calls::Phase::Closed
            && call.says.review.reviewers > 0;
        if !read || network::decisions::is_published(conn, &call.code).await? {
            continue;
        }
        let sitting = reviews::sitting(conn, &reader.actor, &call.code).await?;
        let seats: usize = sitting.iter().map(|one| one.seats).sum();
        let given: usize = sitting.iter().map(|one| one.given).sum();
        all.push((call, seats, given));
    }
    Ok(html! { @if !all.is_empty() {
        section {
            h2 { (lang.text("desk-juries")) }
            ul { @for (call, seats, given) in &all { li {
                a href=(reader.href(&format!("/calls/{}/jury", call.code))) { (lang.of(&call.says.title)) } " "
                span class="muted" {
                    @if *seats == 0 { (lang.text("desk-jury-none")) }
                    @else { (lang.fill("juror-given", [("given", (*given).into()), ("seats", (*seats).into())])) }
                }
            } } }
        }
    } })
}

async fn judging(conn: &mut Conn, reader: &Reader) -> Result<Markup> {
    if !reader.actor.holds(Role::Juror) {
        return Ok(html! {});
    }
    let all = reviews::tasks(conn, &reader.actor).await?;
    let open: usize =
        all.iter().map(|(_, tasks)| tasks.iter().filter(|task| !is_given(task)).count()).sum();
    let lang = reader.lang;
    Ok(html! {
        section {
            h2 { (lang.text("reviews-title")) }
            p { @if all.is_empty() { (lang.text("reviews-none")) } @else { (lang.fill("reviews-waiting", [("count", open.into())])) } }
            div class="actions" { a class="button" href=(reader.href("/reviews")) { (lang.text("reviews-open-desk")) } }
        }
    })
}
