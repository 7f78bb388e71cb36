//! Where a line of the register comes from: every revision with what it changed, who
//! wrote it, when and why; the memberships and groupings of the city.

use std::collections::HashMap;

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, accounts,
    cities::{self, City, Entry},
    groupings,
    ids::CityCode,
    memberships::{self, Spell},
};

use super::{membership, words};
use crate::{
    App, Lang,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn history(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(told(&mut conn, &reader, &city, None).await?)
}

/// The page, with what went wrong where something was to be changed.
pub(super) async fn told(
    conn: &mut Conn,
    reader: &Reader,
    code: &CityCode,
    problem: Option<&Error>,
) -> Result<Markup> {
    let lang = reader.lang;
    let city = cities::get(conn, code, &reader.known, None).await?;
    let entries = cities::history(conn, code, &reader.known).await?;
    let spells = memberships::of_city(conn, code, &reader.known).await?;
    let changes = memberships::history(conn, code, &reader.known).await?;
    let groupings = groupings::all(conn, &reader.known).await?;
    let people = People::who_wrote(conn, reader, &entries, &changes).await?;
    let keeps = reader.actor.may_keep_register().is_ok() && reader.known.is_now();

    let title = lang.fill("cities-entry-title", [("name", city.name().into())]);
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/cities".into(), lang.text("cities-title").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("cities-entry-lead")) }
            @if let Some(problem) = problem { (refusal(lang, problem)) }
            @if keeps {
                div class="actions" {
                    a class="button" href=(reader.href(&format!("/cities/{code}/entry/correct"))) { (lang.text("cities-correct")) }
                }
            }
            (facts(lang, &city))
            h2 { (lang.text("cities-membership")) }
            (membership::spells(reader, code, &spells, keeps))
            div class="actions" { a class="button plain" href=(reader.href(&format!("/cities/{code}/membership"))) { (lang.text("membership-history")) } }
            h2 { (lang.text("groupings-title")) }
            (membership::groupings(reader, &city, &groupings, keeps))
            h2 { (lang.text("cities-history")) }
            (revisions(lang, &entries, &people))
            @if changes.len() > spells.len() { (membership::corrections(lang, &changes, &people)) }
            p class="muted small" { (lang.text("cities-attribution")) }
        },
    ))
}

/// What went wrong, in words, at the head of a page or beside a field.
pub(super) fn said(lang: Lang, error: &Error) -> String {
    match error {
        Error::Invalid { code, args, .. } => {
            let said = |name: &str, value: &str| match (name, value.parse()) {
                ("from" | "next", Ok(state)) => words::state(lang, state),
                ("from", Err(_)) => lang.text("state-none").into_owned(),
                _ => value.to_owned(),
            };
            lang.fill(code, args.iter().map(|(name, value)| (*name, said(name, value).into())))
        }
        Error::Conflict(code) => lang.text(code).into_owned(),
        _ => lang.text("internal").into_owned(),
    }
}

pub(crate) fn refusal(lang: Lang, error: &Error) -> Markup {
    html! { div class="notice bad" role="alert" { p { (said(lang, error)) } } }
}

fn facts(lang: Lang, city: &City) -> Markup {
    html! {
        dl class="facts" {
            dt { (lang.text("cities-code")) } dd { code { (city.code()) } }
            @for (key, text) in words::told(lang, &city.entry.is) {
                @if !text.is_empty() { dt { (lang.text(key)) } dd { (text) } }
            }
        }
    }
}

fn revisions(lang: Lang, entries: &[Entry], people: &People) -> Markup {
    let before = entries.iter().skip(1).map(Some).chain([None]);
    html! {
        ol class="history" reversed {
            @for (entry, before) in entries.iter().zip(before) {
                li value=(entry.revision) {
                    h3 {
                        @if before.is_some() { (lang.text("cities-corrected")) } @else { (lang.text("cities-entered")) }
                        " · " time datetime=(entry.recorded_at) { (lang.day(&entry.recorded_at)) }
                    }
                    p { (people.name(lang, &entry.recorded_by)) (lang.colon()) (reason(lang, &entry.reason)) }
                    @if let Some(before) = before { (changes(lang, before, entry)) }
                }
            }
        }
    }
}

/// Why something was written, in the writer's words; what the program wrote itself is
/// said in the reader's language.
pub(crate) fn reason(lang: Lang, reason: &str) -> Markup {
    html! {
        @if reason == cities::SHIPPED { (lang.text("cities-shipped-reason")) }
        @else if let Some((why, call)) = memberships::Why::read(reason) {
            (lang.text(&format!("membership-why-{}", why.code()))) " "
            a href=(format!("/{}/calls/{call}", lang.code())) { (call) }
        }
        @else { q { (reason) } }
    }
}

/// The fields in which two revisions differ.
fn changes(lang: Lang, before: &Entry, after: &Entry) -> Markup {
    let fields = words::told(lang, &before.is).into_iter().zip(words::told(lang, &after.is));
    html! {
        table class="cards" {
            caption class="only-read" { (lang.text("cities-what-changed")) }
            thead { tr {
                th scope="col" { (lang.text("cities-field")) }
                th scope="col" { (lang.text("cities-before")) }
                th scope="col" { (lang.text("cities-after")) }
            } }
            tbody {
                @for ((key, was), (_, is)) in fields.filter(|(was, is)| was != is) {
                    tr {
                        th scope="row" { (lang.text(key)) }
                        td data-label=(lang.text("cities-before")) { @if was.is_empty() { "–" } @else { del { (was) } } }
                        td data-label=(lang.text("cities-after")) { @if is.is_empty() { "–" } @else { ins { (is) } } }
                    }
                }
            }
        }
    }
}

/// The names of those who wrote. Only those who keep the register see them; to others it
/// is the secretariat.
pub(super) struct People(HashMap<String, String>);

impl People {
    async fn who_wrote(
        conn: &mut Conn,
        reader: &Reader,
        entries: &[Entry],
        changes: &[Spell],
    ) -> Result<Self> {
        let mut names = HashMap::new();
        if reader.actor.may_keep_register().is_ok() {
            let by = entries.iter().map(|entry| &entry.recorded_by);
            for who in by.chain(changes.iter().map(|spell| &spell.recorded_by)) {
                if let Ok(id) = who.parse()
                    && !names.contains_key(who)
                    && let Some(account) = accounts::get(conn, &id).await?
                {
                    names.insert(who.clone(), account.name);
                }
            }
        }
        Ok(Self(names))
    }

    pub(super) fn name(&self, lang: Lang, who: &str) -> String {
        self.0.get(who).cloned().unwrap_or_else(|| lang.text("cities-secretariat").into_owned())
    }
}
