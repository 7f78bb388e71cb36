//! Issuing and revoking certificates, and those of one city on its page.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    certificates::{self, Certificate, Kind},
    cities::City,
    groupings::{self, Grouping},
    ids::CityCode,
    memberships::State as Membership,
};
use serde::Deserialize;

use crate::{App, cities::words, problem::Problem, reader::Reader};

#[derive(Deserialize)]
pub struct New {
    /// The award round; empty for the membership.
    #[serde(default)]
    about: String,
}

pub async fn issue(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(new): Form<New>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let kind = if new.about.is_empty() { Kind::Membership } else { Kind::Award };
    let mut tx = app.db.begin().await?;
    let made = certificates::issue(&mut tx, &reader.actor, &city, kind, &new.about).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/certificates/{}", made.number))).into_response())
}

#[derive(Deserialize)]
pub struct Why {
    #[serde(default)]
    reason: String,
}

pub async fn revoke(
    State(app): State<App>,
    reader: Reader,
    Path((_, number)): Path<(String, String)>,
    Form(why): Form<Why>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let held = certificates::revoke(&mut tx, &reader.actor, &number, &why.reason).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/certificates/{}", held.number))).into_response())
}

pub(super) fn revocation(reader: &Reader, number: &str) -> Markup {
    let lang = reader.lang;
    html! {
        details {
            summary { (lang.text("certificate-revoke")) }
            p { (lang.text("certificate-revoke-hint")) }
            form method="post" action=(reader.href(&format!("/certificates/{number}/revoke"))) {
                div class="field" {
                    label for="reason" { (lang.text("cities-reason")) }
                    input id="reason" name="reason" required maxlength="500";
                }
                button { (lang.text("certificate-revoke")) }
            }
        }
    }
}

/// The certificates of a city, and for those who keep the register the button that issues one.
pub fn of_city(
    reader: &Reader,
    city: &City,
    all: &[Certificate],
    groupings: &[Grouping],
) -> Markup {
    let lang = reader.lang;
    let keeps = reader.actor.may_keep_register().is_ok();
    let mut wanted: Vec<(&str, String)> = vec![];
    if city.state.is_some_and(Membership::counts) {
        wanted.push(("", lang.text("certificate-of-membership").into_owned()));
    }
    for round in groupings.iter().filter(|g| g.kind == groupings::Kind::Award) {
        if city.belongs_to(&round.code) {
            wanted.push((&round.code, lang.of(&round.names).to_owned()));
        }
    }
    html! {
        @if !all.is_empty() || (keeps && !wanted.is_empty()) {
            h2 { (lang.text("certificates-of-city")) }
            ul { @for one in all {
                li {
                    a href=(reader.href(&format!("/certificates/{}", one.number))) { (one.number) }
                    " · " @if one.about.is_empty() { (lang.text("certificate-of-membership")) } @else { (words::grouping(lang, groupings, &one.about)) }
                    " · " (lang.day(&one.issued_at))
                    @if one.successor.is_some() { " " span class="mark" { (lang.text("certificate-superseded")) } }
                    @else if one.ended_at.is_some() { " " span class="mark warn" { (lang.text("certificate-revoked")) } }
                }
            } }
            @if keeps && !wanted.is_empty() {
                form method="post" class="filters" action=(reader.href(&format!("/cities/{}/certificates", city.code()))) {
                    div class="field" {
                        label for="about" { (lang.text("certificate-issue-of")) }
                        select id="about" name="about" { @for (code, name) in &wanted { option value=(code) { (name) } } }
                    }
                    button class="plain" { (lang.text("certificate-issue")) }
                }
            }
        }
    }
}
