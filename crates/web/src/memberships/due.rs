//! The desk of the secretariat: who owes which report since when, who was written to, and who
//! still waits for an answer to an application.

use axum::extract::{Query, State};
use maud::{Markup, html};
use network::{
    cities::{self, City},
    countries,
    ids::{At, Known},
    memberships::{self, Due, State as Membership},
};
use serde::Deserialize;

use crate::{
    App,
    cities::words,
    page::{crumbs, page, pager, scrolling},
    problem::Problem,
    reader::Reader,
    shell::encoded,
};

#[derive(Deserialize)]
pub struct Choice {
    /// Reports of this call only.
    #[serde(default)]
    call: String,
    /// `late`: those whose day has passed.
    #[serde(default)]
    only: String,
    #[serde(default)]
    page: usize,
}

/// Lines of one page.
const PAGE: usize = 50;

impl Choice {
    fn query(&self, page: usize) -> String {
        format!("?call={}&only={}&page={page}", encoded(&self.call), encoded(&self.only))
    }
}

pub async fn desk(
    State(app): State<App>,
    reader: Reader,
    Query(choice): Query<Choice>,
) -> Result<Markup, Problem> {
    reader.actor.may_keep_register()?;
    let now = At::now();
    let mut conn = app.db.read().await?;
    let all = memberships::due(&mut conn, &reader.actor, &now).await?;
    let mut waiting = cities::all(&mut conn, &Known::NOW, None).await?;
    drop(conn);
    waiting.retain(|city| city.state == Some(Membership::Applicant));
    let (lang, today) = (reader.lang, now.date());
    let late = all.iter().filter(|one| one.by < today).count();
    let silent = all.iter().filter(|one| one.people.is_empty()).count();
    let mut calls: Vec<(&str, &str)> =
        all.iter().map(|one| (one.call.code.as_str(), lang.of(&one.call.says.title))).collect();
    calls.sort_unstable();
    calls.dedup();
    let shown: Vec<&Due> = all
        .iter()
        .filter(|one| choice.call.is_empty() || one.call.code == choice.call)
        .filter(|one| choice.only != "late" || one.by < today)
        .collect();
    let pages = shown.len().div_ceil(PAGE).max(1);
    let here = choice.page.clamp(1, pages);
    let lines: Vec<&Due> = shown.iter().skip((here - 1) * PAGE).take(PAGE).copied().collect();
    let to = |page: usize| reader.href(&format!("/memberships/due{}", choice.query(page)));
    Ok(page(
        &reader,
        &lang.text("due-title"),
        html! {
            (crumbs(&reader, &[("/admin".into(), lang.text("nav-admin").into_owned())]))
            h1 { (lang.text("due-title")) }
            p class="lead" { (lang.text("due-lead")) }
            dl class="figures" {
                div { dt { (lang.text("due-reports")) } dd { (lang.count(all.len() as i64)) } }
                div { dt { (lang.text("due-late")) } dd { (lang.count(late as i64)) } }
                div { dt { (lang.text("due-nobody")) } dd { (lang.count(silent as i64)) } }
                div { dt { (lang.text("due-applicants")) } dd { (lang.count(waiting.len() as i64)) } }
            }
            h2 { (lang.text("due-reports")) }
            @if silent > 0 { p { (lang.text("due-nobody-hint")) " " a href=(reader.href("/admin/people")) { (lang.text("people-title")) } } }
            @if all.is_empty() { div class="empty" { p { (lang.text("due-none")) } p { a href=(reader.href("/calls")) { (lang.text("calls-title")) } } } }
            @else {
                form method="get" class="filters" {
                    div class="field" {
                        label for="call" { (lang.text("due-call")) }
                        select id="call" name="call" {
                            option value="" { (lang.text("due-any")) }
                            @for (code, title) in &calls { option value=(code) selected[*code == choice.call] { (title) } }
                        }
                    }
                    div class="field" {
                        label for="only" { (lang.text("due-which")) }
                        select id="only" name="only" {
                            option value="" { (lang.text("due-any")) }
                            option value="late" selected[choice.only == "late"] { (lang.text("due-only-late")) }
                        }
                    }
                    button class="plain" { (lang.text("due-show")) }
                }
                @if shown.is_empty() { div class="empty" { p { (lang.text("due-none-such")) } } }
                @else {
                    (table(&reader, &lines, today))
                    (pager(lang, here, pages, to))
                }
            }
            h2 { (lang.text("due-applicants")) }
            @if waiting.is_empty() { p class="muted" { (lang.text("due-applicants-none")) } }
            @else { (applicants(&reader, &waiting)) }
        },
    ))
}

fn table(reader: &Reader, shown: &[&Due], today: jiff::civil::Date) -> Markup {
    let lang = reader.lang;
    let label = lang.text("due-reports");
    scrolling(
        &label,
        html! {
            table class="cards" {
                caption class="only-read" { (label) }
                thead { tr { @for key in ["cities-name", "cities-country", "cities-state", "due-call", "due-by", "due-written"] { th scope="col" { (lang.text(key)) } } } }
                tbody { @for one in shown { tr {
                    th scope="row" { a href=(reader.href(&format!("/cities/{}/membership", one.city.code()))) { (one.city.name()) } }
                    td { (countries::name(one.city.country(), lang.code())) }
                    td data-label=(lang.text("cities-state")) { @if let Some(state) = one.city.state { (words::state(lang, state)) } }
                    td data-label=(lang.text("due-call")) { (lang.of(&one.call.says.title)) @if one.returned { " " span class="mark" { (lang.text("due-returned")) } } @else if one.begun { " " span class="mark" { (lang.text("due-begun")) } } }
                    td data-label=(lang.text("due-by")) { (lang.date(&one.by.to_string())) @if one.by < today { " " span class="mark warn" { (lang.text("due-is-late")) } } }
                    td data-label=(lang.text("due-written")) { (written(reader, one)) }
                } } }
            }
        },
    )
}

/// The last letter, or that nobody would read one.
fn written(reader: &Reader, one: &Due) -> Markup {
    let lang = reader.lang;
    html! {
        @if one.people.is_empty() {
            span class="mark warn" { (lang.text("due-nobody-reads")) }
        } @else if let Some(last) = one.written.last() {
            (lang.text(&format!("due-stage-{}", last.stage))) ", " (lang.day(&last.written_at))
        } @else { span class="muted" { (lang.text("due-not-yet")) } }
    }
}

fn applicants(reader: &Reader, waiting: &[City]) -> Markup {
    let lang = reader.lang;
    html! {
        ul { @for city in waiting {
            li {
                a href=(reader.href(&format!("/cities/{}/membership", city.code()))) { (city.name()) }
                " " span class="muted" {
                    (countries::name(city.country(), lang.code()))
                    @if let Some(since) = &city.since { " · " (lang.fill("cities-since-when", [("since", lang.date(since.as_str()).into())])) }
                }
            }
        } }
    }
}
