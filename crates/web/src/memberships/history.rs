//! The membership of one city from its application on: each state with its dates and its reason.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    certificates,
    cities::{self, City},
    groupings::{self, Kind},
    ids::{At, CityCode},
    memberships::{self, Due, Reminder, Spell},
};

use crate::{
    App,
    cities::{reason, span, words},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    submissions::Begun,
};

pub async fn of_city(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let mut spells = memberships::of_city(&mut conn, &code, &reader.known).await?;
    let groupings = groupings::all(&mut conn, &reader.known).await?;
    let inside = reader.actor.may_open_desk(&code).is_ok();
    let (mut due, mut letters) = (vec![], vec![]);
    if inside {
        due = memberships::due_of_city(&mut conn, &reader.actor, &code, &At::now()).await?;
        letters = memberships::reminders(&mut conn, &reader.actor, &code).await?;
    }
    let certified = certificates::of_city(&mut conn, &code).await?;
    drop(conn);
    spells.reverse();
    let lang = reader.lang;
    let title = lang.fill("membership-title", [("city", city.name().into())]);
    let of = |kind: Kind| -> Vec<&groupings::Grouping> {
        groupings.iter().filter(|g| g.kind == kind && city.belongs_to(&g.code)).collect()
    };
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/cities".into(), lang.text("cities-title").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
            ]))
            h1 { (title) }
            (now(&reader, &city))
            @for one in &due { (owed(&reader, one, None)) }
            @if reader.actor.may_keep_register().is_ok() {
                div class="actions" { a class="button" href=(reader.href(&format!("/cities/{code}/entry"))) { (lang.text("cities-change-state")) } }
            }
            h2 { (lang.text("membership-history")) }
            @if spells.is_empty() { p class="muted" { (lang.text("cities-no-membership")) } }
            @else { ol class="history" reversed { @for spell in &spells { (one(&reader, spell)) } } }
            @for (kind, key) in [(Kind::Cohort, "groupings-cohorts"), (Kind::Award, "groupings-awards")] {
                @let held = of(kind);
                @if !held.is_empty() {
                    h2 { (lang.text(key)) }
                    ul { @for grouping in held { li { a href=(reader.href(&format!("/cities?grouping={}", grouping.code))) { (lang.of(&grouping.names)) } } } }
                }
            }
            (crate::certificates::of_city(&reader, &city, &certified, &groupings))
            @if inside && !letters.is_empty() { (written(&reader, &letters)) }
            p { a href=(reader.href(&format!("/cities/{code}/entry"))) { (lang.text("membership-entry")) } }
        },
    ))
}

fn now(reader: &Reader, city: &City) -> Markup {
    let lang = reader.lang;
    html! {
        p class="lead" {
            @match city.state {
                None => (lang.text("membership-never")),
                Some(state) => {
                    (words::state(lang, state))
                    @if let Some(since) = &city.since { " · " (lang.fill("cities-since-when", [("since", lang.date(since.as_str()).into())])) }
                },
            }
        }
    }
}

/// That a report is due, for the city's people, and the way to it.
pub fn owed(reader: &Reader, one: &Due, begun: Option<&Begun>) -> Markup {
    let lang = reader.lang;
    let (href, key) = match begun {
        Some(begun) => {
            let writes = reader.actor.may_record(one.city.code()).is_ok();
            let key = if writes { "submission-go-on" } else { "submission-look" };
            (format!("/submissions/{}", begun.one.id), key)
        }
        None => (format!("/cities/{}/submissions", one.city.code()), "submissions-title"),
    };
    let gaps = [
        ("call", lang.of(&one.call.says.title).into()),
        ("due", lang.date(&one.by.to_string()).into()),
    ];
    html! {
        div class="notice warn" {
            p { (lang.fill(if one.returned { "membership-owes-completion" } else { "membership-owes" }, gaps)) }
            p { a href=(reader.href(&href)) { (lang.text(key)) } }
        }
    }
}

fn one(reader: &Reader, spell: &Spell) -> Markup {
    let lang = reader.lang;
    html! {
        li {
            h3 { (words::state(lang, spell.state)) " · " (span(lang, spell)) }
            p { (reason(lang, &spell.reason)) }
            @if spell.revision > 1 { p class="muted" { (lang.fill("membership-corrected", [("day", lang.day(&spell.recorded_at).into())])) } }
        }
    }
}

fn written(reader: &Reader, letters: &[Reminder]) -> Markup {
    let lang = reader.lang;
    html! {
        h2 { (lang.text("membership-letters")) }
        ul { @for letter in letters {
            li {
                (lang.day(&letter.written_at)) " · " (lang.text(&format!("due-stage-{}", letter.stage))) " "
                span class="muted" { (lang.fill("membership-letter-readers", [("count", letter.letters.into())])) }
            }
        } }
    }
}
