//! The memberships and groupings of one city: reading them, and for those who keep the
//! register changing and correcting them.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, Result, Tx,
    cities::City,
    groupings::{self, Grouping, Kind, Part},
    ids::{CityCode, MembershipId},
    memberships::{self, Spell, Stretch},
};
use serde::Deserialize;

use super::{
    entry::{self, People},
    words,
};
use crate::{App, Lang, problem::Problem, reader::Reader};

#[derive(Deserialize)]
pub struct Change {
    state: String,
    on: String,
    reason: String,
}

#[derive(Deserialize)]
pub struct Correction {
    revision: i64,
    state: String,
    since: String,
    until: String,
    reason: String,
}

#[derive(Deserialize)]
pub struct Group {
    grouping: String,
    /// The part the city has; empty takes it out.
    #[serde(default)]
    part: String,
}

/// From the present state to the next.
pub async fn change(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(form): Form<Change>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let outcome = async {
        let state = form.state.parse()?;
        let on = form.on.parse()?;
        memberships::move_to(&mut tx, &reader.actor, &city, state, on, &form.reason).await
    };
    let outcome = outcome.await.map(drop);
    answer(tx, &reader, &city, outcome).await
}

/// What was recorded of a spell set right.
pub async fn correct(
    State(app): State<App>,
    reader: Reader,
    Path((_, city, spell)): Path<(String, CityCode, String)>,
    Form(form): Form<Correction>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let when = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some),
    };
    let outcome = async {
        let id: MembershipId = spell.parse().map_err(|_| Error::NotFound)?;
        let new = Stretch {
            state: form.state.parse()?,
            since: when(&form.since)?,
            until: when(&form.until)?,
        };
        memberships::correct(&mut tx, &reader.actor, &id, form.revision, new, &form.reason).await
    };
    let outcome = outcome.await.map(drop);
    answer(tx, &reader, &city, outcome).await
}

/// Into a grouping, or out of it.
pub async fn group(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(form): Form<Group>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let outcome = match form.part.as_str() {
        "" => groupings::take_out(&mut tx, &reader.actor, &city, &form.grouping).await,
        part => match part.parse() {
            Ok(part) => groupings::put(&mut tx, &reader.actor, &city, &form.grouping, part).await,
            Err(error) => Err(error),
        },
    };
    answer(tx, &reader, &city, outcome).await
}

/// Back to the entry; or the entry again, with what has to be mended.
async fn answer(
    mut tx: Tx,
    reader: &Reader,
    city: &CityCode,
    outcome: Result<()>,
) -> Result<Response, Problem> {
    let status = match &outcome {
        Err(Error::Invalid { .. }) => StatusCode::UNPROCESSABLE_ENTITY,
        Err(Error::Conflict(_)) => StatusCode::CONFLICT,
        _ => {
            outcome?;
            tx.commit().await?;
            let to = reader.href(&format!("/cities/{city}/entry"));
            return Ok(Redirect::to(&to).into_response());
        }
    };
    let page = entry::told(&mut tx, reader, city, outcome.as_ref().err()).await?;
    Ok((status, page).into_response())
}

/// The spells that hold now, each with the form that corrects it.
pub(super) fn spells(reader: &Reader, city: &CityCode, spells: &[Spell], keeps: bool) -> Markup {
    let lang = reader.lang;
    let next: Vec<memberships::State> = match memberships::standing(spells, None) {
        Some(held) => {
            memberships::State::ALL.into_iter().filter(|s| held.state.may_become(*s)).collect()
        }
        None => vec![memberships::State::Applicant, memberships::State::Member],
    };
    html! {
        @if spells.is_empty() { p class="muted" { (lang.text("cities-no-membership")) } }
        @else {
            ul class="spells" {
                @for spell in spells {
                    li {
                        strong { (words::state(lang, spell.state)) } " · " (span(lang, spell))
                        " · " (entry::reason(lang, &spell.reason))
                        @if keeps { (correction(reader, city, spell)) }
                    }
                }
            }
        }
        @if keeps {
            details {
                summary { (lang.text("cities-change-state")) }
                form method="post" action=(reader.href(&format!("/cities/{city}/entry/membership"))) {
                    div class="filters" {
                        (states(lang, "next-state", &next, None))
                        div class="field" {
                            label for="change-on" { (lang.text("cities-from-when")) }
                            input id="change-on" name="on" required placeholder="2026-01-31" pattern=(WHEN);
                        }
                        (reason_field(lang, "change-reason"))
                        button { (lang.text("cities-save")) }
                    }
                }
            }
        }
    }
}

/// A year, a month or a day.
const WHEN: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

fn correction(reader: &Reader, city: &CityCode, spell: &Spell) -> Markup {
    let lang = reader.lang;
    let id = |field: &str| format!("{field}-{}", spell.id);
    let when = |field: &str, key: &str, value: Option<&str>| {
        html! {
            div class="field" {
                label for=(id(field)) { (lang.text(key)) }
                input id=(id(field)) name=(field) value=[value] placeholder="2015" pattern=(WHEN);
            }
        }
    };
    let action = format!("/cities/{city}/entry/membership/{}", spell.id);
    html! {
        details {
            summary { (lang.text("cities-correct-spell")) }
            form method="post" action=(reader.href(&action)) {
                input type="hidden" name="revision" value=(spell.revision);
                div class="filters" {
                    (states(lang, &id("state"), &memberships::State::ALL, Some(spell.state)))
                    (when("since", "cities-since", spell.since.as_ref().map(|when| when.as_str())))
                    (when("until", "cities-until", spell.until.as_ref().map(|when| when.as_str())))
                    (reason_field(lang, &id("reason")))
                    button { (lang.text("cities-save")) }
                }
            }
        }
    }
}

fn states(
    lang: Lang,
    id: &str,
    states: &[memberships::State],
    chosen: Option<memberships::State>,
) -> Markup {
    html! {
        div class="field" {
            label for=(id) { (lang.text("cities-state")) }
            select id=(id) name="state" {
                @for state in states {
                    option value=(state) selected[Some(*state) == chosen] { (words::state(lang, *state)) }
                }
            }
        }
    }
}

fn reason_field(lang: Lang, id: &str) -> Markup {
    html! {
        div class="field" {
            label for=(id) { (lang.text("cities-reason")) }
            input id=(id) name="reason" required maxlength="500";
        }
    }
}

/// From when until when, as far as it is known.
pub(crate) fn span(lang: Lang, spell: &Spell) -> String {
    let known = |when: &network::When| lang.date(when.as_str());
    match (&spell.since, &spell.until) {
        (None, None) => lang.text("cities-since-unknown").into_owned(),
        (Some(since), None) => lang.fill("cities-since-when", [("since", known(since).into())]),
        (None, Some(until)) => lang.fill("cities-until-when", [("until", known(until).into())]),
        (Some(since), Some(until)) => lang.fill(
            "cities-between",
            [("since", known(since).into()), ("until", known(until).into())],
        ),
    }
}

/// What was recorded of memberships and is no more so.
pub(super) fn corrections(lang: Lang, changes: &[Spell], people: &People) -> Markup {
    html! {
        h3 { (lang.text("cities-membership-history")) }
        ol class="history" {
            @for spell in changes {
                li {
                    time datetime=(spell.recorded_at) { (lang.day(&spell.recorded_at)) } " · "
                    (words::state(lang, spell.state)) ", " (span(lang, spell)) " · "
                    (people.name(lang, &spell.recorded_by)) (lang.colon()) (entry::reason(lang, &spell.reason))
                }
            }
        }
    }
}

/// The groupings of a city, and the forms that change them.
pub(super) fn groupings(reader: &Reader, city: &City, all: &[Grouping], keeps: bool) -> Markup {
    let lang = reader.lang;
    let action = reader.href(&format!("/cities/{}/entry/groupings", city.code()));
    let free = |kind: Kind| {
        let mut free: Vec<&Grouping> =
            all.iter().filter(|g| g.kind == kind && !city.belongs_to(&g.code)).collect();
        let name = |g: &Grouping| g.names.in_language(lang.code()).text.to_owned();
        free.sort_by(|a, b| lang.order(&name(a), &name(b)));
        free
    };
    html! {
        @if city.groupings.is_empty() { p class="muted" { (lang.text("cities-no-groupings")) } }
        @else {
            ul class="belongings" {
                @for belonging in &city.groupings {
                    li {
                        a href=(reader.href(&format!("/cities?grouping={}", belonging.grouping))) {
                            (words::grouping(lang, all, &belonging.grouping))
                        }
                        @if belonging.part == Part::Coordinator { " (" (lang.text("part-coordinator")) ")" }
                        @if keeps {
                            form method="post" action=(action) {
                                input type="hidden" name="grouping" value=(belonging.grouping);
                                button class="quiet" {
                                    (lang.text("cities-take-out"))
                                    span class="only-read" { ": " (words::grouping(lang, all, &belonging.grouping)) }
                                }
                            }
                        }
                    }
                }
            }
        }
        @if keeps {
            form method="post" action=(action) {
                div class="filters" {
                    div class="field" {
                        label for="put-grouping" { (lang.text("cities-grouping")) }
                        select id="put-grouping" name="grouping" {
                            @for kind in Kind::ALL {
                                @let free = free(kind);
                                @if !free.is_empty() {
                                    optgroup label=(words::kind(lang, kind)) {
                                        @for grouping in free {
                                            option value=(grouping.code) { (grouping.names.in_language(lang.code())) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    div class="field" {
                        label for="put-part" { (lang.text("cities-part")) }
                        select id="put-part" name="part" {
                            option value=(Part::Member.code()) { (lang.text("part-member")) }
                            option value=(Part::Coordinator.code()) { (lang.text("part-coordinator")) }
                        }
                    }
                    button class="plain" { (lang.text("cities-put-in")) }
                }
            }
        }
    }
}
