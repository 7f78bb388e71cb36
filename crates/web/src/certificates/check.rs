//! Whether a certificate is ours and holds: a page for anybody, without an account.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error,
    agendas::attendances::{self, Attendance},
    certificates::{self, Certificate, Holds, Kind},
    conferences::Conference,
    countries, groupings,
};
use serde::Deserialize;

use crate::{
    App, Lang,
    cities::words,
    conferences::{list::dates, words::plain},
    fields::{Field, Wrong, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    number: String,
}

pub async fn ask(reader: Reader, Query(typed): Query<Typed>) -> Response {
    let number: String =
        typed.number.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if number.is_empty() {
        return asked(&reader, &typed.number, None).into_response();
    }
    Redirect::to(&reader.href(&format!("/certificates/{number}"))).into_response()
}

fn asked(reader: &Reader, number: &str, wrong: Option<&Wrong>) -> Markup {
    let lang = reader.lang;
    page(
        reader,
        &lang.text("certificates-title"),
        html! {
            h1 { (lang.text("certificates-title")) }
            p class="lead" { (lang.text("certificates-lead")) }
            (summary(lang, wrong))
            form method="get" action=(reader.href("/certificates")) {
                (Field::line("number", lang.text("certificate-number-label")).hint(lang.text("certificate-number-hint")).value(number).wrong(wrong))
                button { (lang.text("certificate-check")) }
            }
        },
    )
}

/// The name that stands on a paper.
#[derive(Deserialize)]
pub struct Named {
    #[serde(default)]
    name: String,
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, number)): Path<(String, String)>,
    Query(named): Query<Named>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let held = match certificates::get(&mut conn, &number).await {
        Ok(held) => held,
        Err(error @ (Error::Invalid { .. } | Error::NotFound)) => {
            if let Ok(Some(found)) = attendances::of_number(&mut conn, &number).await {
                return Ok(attended(&reader, &found, named.name.trim()).into_response());
            }
            let (status, error) = match error {
                Error::NotFound => (
                    StatusCode::NOT_FOUND,
                    Error::invalid("number", "certificate-unknown").with("number", &number),
                ),
                other => (StatusCode::UNPROCESSABLE_ENTITY, other),
            };
            let wrong = Wrong::of(reader.lang, error)?;
            return Ok((status, asked(&reader, &number, Some(&wrong))).into_response());
        }
        Err(error) => return Err(error.into()),
    };
    let holds = certificates::holds(&mut conn, &held).await?;
    let round = match held.kind {
        Kind::Award => Some(groupings::get(&mut conn, &held.about).await?),
        Kind::Membership => None,
    };
    drop(conn);
    let lang = reader.lang;
    let title = lang.fill("certificate-numbered", [("number", held.number.as_str().into())]);
    let shown = page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/certificates".into(), lang.text("certificates-title").into_owned())]))
            h1 { (title) }
            (standing(&reader, &held, &holds))
            dl class="facts" {
                dt { (lang.text("certificate-city")) }
                dd { a href=(reader.href(&format!("/cities/{}/membership", held.city))) { (held.name) } ", " (countries::name(&held.country, lang.code())) }
                dt { (lang.text("certificate-says")) }
                dd { (says(lang, &held, round.as_ref())) }
                dt { (lang.text("certificate-issued")) } dd { (lang.day(&held.issued_at)) }
                @if let Some(at) = &held.ended_at { dt { (lang.text("certificate-ended")) } dd { (lang.day(at)) } }
                @if !held.reason.is_empty() { dt { (lang.text("cities-reason")) } dd { (held.reason) } }
            }
            @if reader.actor.may_open_desk(&held.city).is_ok() {
                div class="actions" { a class="button" href=(reader.href(&format!("/certificates/{}/paper", held.number))) { (lang.text("certificate-paper")) } }
            }
            @if reader.actor.may_keep_register().is_ok() && held.ended_at.is_none() { (super::keep::revocation(&reader, &held.number)) }
            p class="muted" { (lang.text("certificate-what-it-is")) }
        },
    );
    Ok(shown.into_response())
}

/// What anybody reads of a certificate of attendance.
fn attended(
    reader: &Reader,
    (held, one, holds): &(Attendance, Conference, bool),
    named: &str,
) -> Markup {
    let lang = reader.lang;
    let title = lang.fill("certificate-numbered", [("number", held.number.as_str().into())]);
    let name = || [("name", held.name.as_str().into())];
    let forgotten = held.name.is_empty();
    page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[("/certificates".into(), lang.text("certificates-title").into_owned())]))
            h1 { (title) }
            div class=(if *holds { "notice good" } else { "notice bad" }) {
                p { strong { (lang.text(if *holds { "certificate-valid" } else { "certificate-revoked" })) } }
                p { @if *holds && forgotten { (lang.text("certificate-attended-by")) } @else if *holds { (lang.fill("certificate-attended-what", name())) } @else { (lang.text("certificate-revoked-what")) } }
            }
            dl class="facts" {
                @if !forgotten { dt { (lang.text("certificate-given-to")) } dd { (held.name) } }
                dt { (lang.text("certificate-says")) }
                dd { (lang.fill("certificate-body", [("title", plain(lang, &one.is.title).into())])) }
                dt { (lang.text("conference-when")) } dd { (dates(reader, &one.is)) }
                @if held.sessions > 0 { dt { (lang.text("certificate-sessions")) } dd { (held.sessions) } }
                dt { (lang.text("certificate-issued")) } dd { (lang.day(&held.issued_at)) }
            }
            @if forgotten {
                h2 { (lang.text("certificate-compare")) }
                @if !named.is_empty() {
                    @let same = held.is_of(named);
                    div class=(if same { "notice good" } else { "notice bad" }) role="status" {
                        p { (lang.fill(if same { "certificate-same" } else { "certificate-other" }, [("name", named.into())])) }
                    }
                }
                form method="get" {
                    (Field::line("name", lang.text("certificate-name-label")).hint(lang.text("certificate-compare-hint")).value(named))
                    button class=[(!named.is_empty()).then_some("plain")] { (lang.text("certificate-compare-do")) }
                }
            }
            @if let Some(by) = &one.is.invented { p class="muted" { (lang.text("conference-invented")) " · " (by) } }
        },
    )
}

fn standing(reader: &Reader, held: &Certificate, holds: &Holds) -> Markup {
    let lang = reader.lang;
    let sort = match holds {
        Holds::Yes => "notice good",
        Holds::Superseded(_) | Holds::Lapsed(_) => "notice warn",
        Holds::Revoked => "notice bad",
    };
    html! {
        div class=(sort) {
            p { strong { (lang.text(&format!("certificate-{}", holds.code()))) } }
            p {
                @match holds {
                    Holds::Yes => (lang.fill("certificate-valid-what", [("name", held.name.as_str().into())])),
                    Holds::Superseded(other) => { a href=(reader.href(&format!("/certificates/{other}"))) { (other) } },
                    Holds::Revoked => (lang.text("certificate-revoked-what")),
                    Holds::Lapsed(state) => (lang.fill("certificate-lapsed-what", [("state", words::state(lang, *state).into())])),
                }
            }
        }
    }
}

/// What is certified, in a sentence.
pub(super) fn says(lang: Lang, held: &Certificate, round: Option<&groupings::Grouping>) -> String {
    match (held.kind, round, &held.since) {
        (Kind::Award, Some(round), _) => {
            lang.fill("certificate-says-award", [("award", lang.of(&round.names).into())])
        }
        (_, _, Some(since)) => {
            lang.fill("certificate-says-since", [("since", lang.date(since.as_str()).into())])
        }
        _ => lang.text("certificate-says-member").into_owned(),
    }
}
