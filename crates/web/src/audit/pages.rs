use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use network::{
    audit::{self, Entry, Verdict, Wanted},
    cities,
    ids::{CityCode, Known},
};
use serde::Deserialize;

use super::words::{self, Names};
use crate::{
    App, Lang,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    shell::encoded,
};

/// Entries on one page.
const MANY: i64 = 50;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Search {
    /// `city/espoo`; empty for all.
    subject: String,
    /// Entries with a smaller number.
    before: Option<i64>,
    /// With the forecasts that the program keeps by itself.
    forecasts: bool,
    /// Whether to walk the chain.
    check: bool,
}

impl Search {
    fn wanted<'a>(&self, subject: Option<&'a str>) -> Wanted<'a> {
        let before = self.before.unwrap_or(i64::MAX);
        Wanted { subject, before, most: MANY, forecasts: self.forecasts }
    }
}

pub async fn audit(
    State(app): State<App>,
    reader: Reader,
    Query(search): Query<Search>,
) -> Result<Markup, Problem> {
    reader.actor.may_read_audit(None)?;
    let (lang, asked) = (reader.lang, search.subject.trim());
    let subject = (!asked.is_empty()).then_some(asked);
    let mut conn = app.db.read().await?;
    let entries = audit::search(&mut conn, &reader.actor, search.wanted(subject)).await?;
    let names = Names::of(&mut conn, &entries).await?;
    let verdict = if search.check { Some(audit::verify(&mut conn, |_| {}).await?) } else { None };
    drop(conn);
    let title = lang.text("audit-title");
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/admin".to_owned(), lang.text("nav-admin").into_owned())]))
            h1 { (title) }
            p class="lead" { (lang.text("audit-lead")) }
            @if let Some(verdict) = &verdict { (said(lang, verdict)) }
            form method="get" class="actions" {
                input type="hidden" name="check" value="true";
                button class="plain" { (lang.text("audit-check")) }
            }
            form class="filters" method="get" role="search" {
                div class="field" {
                    label for="subject" { (lang.text("audit-subject")) }
                    p class="hint" id="subject-hint" { (lang.text("audit-subject-hint")) }
                    input id="subject" name="subject" value=(search.subject)
                        autocapitalize="none" aria-describedby="subject-hint";
                }
                @if search.forecasts { input type="hidden" name="forecasts" value="true"; }
                button { (lang.text("audit-show")) }
            }
            (forecasts(&reader, "/admin/audit", asked, &search))
            (table(&reader, &entries, &names, true))
            (pager(&reader, "/admin/audit", asked, &search, &entries))
        },
    ))
}

pub async fn of_city(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Query(search): Query<Search>,
) -> Result<Markup, Problem> {
    let (lang, subject) = (reader.lang, format!("city/{city}"));
    reader.actor.may_read_audit(Some(&subject))?;
    let mut conn = app.db.read().await?;
    let name = cities::get(&mut conn, &city, &Known::NOW, None).await?.name().to_owned();
    let entries = audit::search(&mut conn, &reader.actor, search.wanted(Some(&subject))).await?;
    let names = Names::of(&mut conn, &entries).await?;
    drop(conn);
    let title = lang.text("city-log-title");
    Ok(page(
        &reader,
        &format!("{title} · {name}"),
        html! {
            (crumbs(&reader, &[
                ("/cities".to_owned(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{city}"), name.clone()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("city-log-lead")) }
            @let here = format!("/cities/{city}/log");
            (forecasts(&reader, &here, "", &search))
            (table(&reader, &entries, &names, false))
            (pager(&reader, &here, "", &search, &entries))
        },
    ))
}

fn said(lang: Lang, verdict: &Verdict) -> Markup {
    html! {
        @match verdict {
            Verdict::Whole(count) => div class="notice good" role="status" {
                p { (lang.fill("audit-whole", [("count", (*count).into())])) }
            },
            Verdict::Broken { seq, why } => div class="notice bad" role="alert" {
                p { (lang.fill("audit-broken", [("seq", lang.count(*seq).into())])) }
                p { (lang.text(&format!("audit-link-{why}"))) }
                p { (lang.text("audit-broken-do")) }
            },
        }
    }
}

/// `about` stands in a column of its own unless all entries are about the same.
fn table(reader: &Reader, entries: &[Entry], names: &Names, about: bool) -> Markup {
    let lang = reader.lang;
    html! {
        @if entries.is_empty() {
            div class="empty" { p { (lang.text("audit-none")) } }
        } @else {
            table class="cards" {
                thead { tr {
                    th scope="col" class="number" { (lang.text("audit-number")) }
                    th scope="col" { (lang.text("audit-when")) }
                    th scope="col" { (lang.text("audit-who")) }
                    th scope="col" { (lang.text("audit-what")) }
                    @if about { th scope="col" { (lang.text("audit-about")) } }
                } }
                tbody { @for entry in entries { tr {
                    th scope="row" class="number" { (lang.count(entry.seq)) }
                    td data-label=(lang.text("audit-when")) {
                        time datetime=(entry.at) {
                            (lang.day(&entry.at)) " " (entry.at.as_str().get(11..16).unwrap_or_default())
                        }
                    }
                    td data-label=(lang.text("audit-who")) { (words::who(reader, names, entry)) }
                    td data-label=(lang.text("audit-what")) {
                        (words::what(reader, entry, names))
                        @if words::has_more(entry) {
                            details class="small" {
                                summary { (lang.text("audit-detail")) }
                                code { (entry.detail) }
                            }
                        }
                    }
                    @if about {
                        td data-label=(lang.text("audit-about")) { (words::subject(reader, names, entry)) }
                    }
                } } }
            }
        }
    }
}

/// Whether the program's own forecasts stand among the entries, and the way to have it otherwise.
fn forecasts(reader: &Reader, path: &str, subject: &str, search: &Search) -> Markup {
    let (said, other) = if search.forecasts {
        ("audit-forecasts-in", "audit-forecasts-leave")
    } else {
        ("audit-forecasts-out", "audit-forecasts-show")
    };
    let href = format!("{path}?{}", query(subject, !search.forecasts));
    html! { p class="muted" {
        (reader.text(said)) " " a href=(reader.href(&href)) { (reader.text(other)) }
    } }
}

fn query(subject: &str, forecasts: bool) -> String {
    let mut query = vec![];
    if !subject.is_empty() {
        query.push(format!("subject={}", encoded(subject)));
    }
    if forecasts {
        query.push("forecasts=true".to_owned());
    }
    query.join("&")
}

fn pager(reader: &Reader, path: &str, subject: &str, search: &Search, entries: &[Entry]) -> Markup {
    let lang = reader.lang;
    let query = query(subject, search.forecasts);
    let older = entries.last().filter(|last| entries.len() as i64 == MANY && last.seq > 1);
    html! {
        @if search.before.is_some() || older.is_some() {
            nav aria-label=(lang.text("pages")) { ul class="pages" {
                @if search.before.is_some() {
                    li { a href=(reader.href(&format!("{path}?{query}"))) { (lang.text("audit-newest")) } }
                }
                @if let Some(last) = older {
                    li { a rel="next" href=(reader.href(&format!("{path}?{query}&before={}", last.seq))) {
                        (lang.text("audit-older"))
                    } }
                }
            } }
        }
    }
}
