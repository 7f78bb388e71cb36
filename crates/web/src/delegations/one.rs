//! One delegation as organisers see it: the answer, the members, the credentials, and what can
//! be done about them.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    conferences::{self, Part},
    delegations::{self, State as Answered},
    files,
    ids::{DelegationId, Known},
    mail,
    registrations::NewPerson,
};

use super::{lead, letters, words};
use crate::{
    App,
    conferences::{frame::Organised, words::plain},
    fields::{Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

fn id(text: &str) -> Result<DelegationId> {
    text.parse().map_err(|_| Error::NotFound)
}

pub async fn page_of(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, delegation)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &id(&delegation)?, None).await?)
}

pub async fn decide(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, delegation)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let one = id(&delegation)?;
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim()).to_owned();
    let mut tx = app.db.begin().await?;
    let conference = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let actor = &reader.actor;
    let outcome = async {
        match word("act").as_str() {
            "again" => {
                let (one, secret) = delegations::write_again(&mut tx, actor, &one).await?;
                mail::write(&mut tx, letters::invited(&app.address, &conference, &one, &secret))
                    .await?;
            }
            "extend" => {
                let due = word("due");
                let due = due
                    .parse()
                    .map_err(|_| Error::invalid("due", "date-invalid").with("value", &due))?;
                let today = words::today();
                let (one, secret) = delegations::extend(&mut tx, actor, &one, due, today).await?;
                mail::write(&mut tx, letters::invited(&app.address, &conference, &one, &secret))
                    .await?;
            }
            "accept" => {
                let head = person(&typed)?;
                let yes = delegations::accept_for(&mut tx, actor, &one, head).await?;
                for letter in letters::accepted(&app.address, &conference, &yes) {
                    mail::write(&mut tx, letter).await?;
                }
            }
            "withdraw" => {
                let moved = delegations::withdraw(&mut tx, actor, &one, &word("reason")).await?;
                for letter in
                    crate::registrations::letters::moved(&mut tx, &app, &code, &moved).await?
                {
                    mail::write(&mut tx, letter).await?;
                }
            }
            _ => return Err(Error::NotFound),
        }
        Ok(())
    }
    .await;
    settled(
        tx,
        &reader,
        outcome.map_err(|error| words::refusal(reader.lang, error)),
        |()| format!("/conferences/{code}/delegations/{delegation}"),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &reader, &code, &one, Some(&wrong)).await?)
        },
    )
    .await
}

/// Somebody as a form names them.
pub fn person(typed: &Typed) -> Result<NewPerson> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim()).to_owned();
    Ok(NewPerson {
        name: word("name"),
        email: word("email"),
        part: Part::of(&word("part"))?,
        function: word("function"),
        organisation: word("organisation"),
        country: word("country"),
        language: word("language"),
        priority: None,
    })
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    id: &DelegationId,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let lang = reader.lang;
    let conference = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let standing = delegations::get(conn, &reader.actor, id).await?;
    if standing.delegation.conference != code {
        return Err(Error::NotFound);
    }
    let (one, is) = (&standing.delegation, &standing.delegation.is);
    let here = reader.href(&format!("/conferences/{code}/delegations/{id}"));
    let rule = one.rule(&conference.is);
    let act = |act: &str, key: &str, class: &str| {
        html! { button class=(class) name="act" value=(act) { (lang.text(key)) } }
    };
    Ok(page(
        reader,
        words::called(lang, is),
        html! {
            (crumbs(reader, &[
                (format!("/conferences/{code}"), plain(lang, &conference.is.title)),
                (format!("/conferences/{code}/delegations"), lang.text("delegations-title").into_owned()),
            ]))
            h1 { (words::called(lang, is)) }
            p { (words::state(lang, one, words::today())) " " (words::kind(lang, &conference, &is.kind)) }
            (summary(lang, wrong))
            @if !is.reason.is_empty() { blockquote { p { (is.reason) } } }
            dl class="facts" {
                @if !is.country.is_empty() { dt { (lang.text("registration-country")) } dd { (words::country(lang, &is.country)) } }
                @if !is.region.is_empty() { dt { (lang.text("delegations-region")) } dd { (words::region(lang, &is.region)) } }
                dt { (lang.text("delegations-addressee")) } dd { (is.addressee) " " a href=(format!("mailto:{}", is.email)) { (is.email) } }
                dt { (lang.text("delegations-due")) } dd { (lang.date(&is.due.to_string())) }
                @if let Some(at) = &is.answered_at { dt { (lang.text("delegations-answered")) } dd { (lang.day(at)) } }
            }
            div class="actions" { a class="button plain" href=(format!("{here}/letter")) { (lang.text("delegations-letter")) } }
            @if is.state == Answered::Accepted {
                (lead::members(reader, &conference, &standing, None))
                @if let Some(rule) = rule.filter(|rule| !rule.signed_by.is_empty()) {
                    h2 { (lang.text("credentials-title")) }
                    (lead::credentials_line(lang, rule, one))
                    @if one.is.credentials.as_ref().is_some_and(|held| held.file.is_some()) {
                        p { a href=(format!("{here}/credentials")) { (lang.text("credentials-file")) } }
                    }
                }
            }
            @if matches!(is.state, Answered::Invited | Answered::Declined) {
                details open[wrong.is_some()] { summary { (lang.text("delegations-accept-for")) }
                    form method="post" action=(here) { (lead::person_fields(lang, rule, &Typed::new(), wrong)) (act("accept", "delegations-note-yes", "")) }
                }
            }
            @if is.state == Answered::Invited {
                details { summary { (lang.text("delegations-extend")) }
                    form method="post" action=(here) {
                        div class="field" { label for="due" { (lang.text("delegations-due")) } input id="due" name="due" type="date" required value=(is.due); }
                        (act("extend", "delegations-extend-send", ""))
                    }
                }
                form method="post" action=(here) class="actions" { (act("again", "delegations-again", "plain")) }
            }
            @if is.state != Answered::Withdrawn {
                details { summary { (lang.text("delegations-withdraw")) }
                    form method="post" action=(here) {
                        p class="hint" { (lang.text("delegations-withdraw-hint")) }
                        div class="field" { label for="reason" { (lang.text("delegations-why")) } input id="reason" name="reason"; }
                        (act("withdraw", "delegations-withdraw", "plain"))
                    }
                }
            }
        },
    ))
}

pub async fn letter(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, delegation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let conference = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let one = delegations::get(&mut conn, &reader.actor, &id(&delegation)?).await?.delegation;
    drop(conn);
    let lang = letters::language(&one.is.language);
    app.print("letter", letters::invitation(lang, &conference, &one), "invitation").await
}

/// The paper that was laid as credentials.
pub async fn credentials(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, delegation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let one = delegations::get(&mut conn, &reader.actor, &id(&delegation)?).await?.delegation;
    if one.conference != code {
        return Err(Error::NotFound.into());
    }
    let held = one.is.credentials.and_then(|held| held.file).ok_or(Error::NotFound)?;
    // organisers were asked above; files themselves know only cities and links
    let program = network::Actor::program("credentials");
    let file = files::get(&mut conn, &program, &held).await?;
    drop(conn);
    Ok(crate::links::private(crate::files::out(&app, file)))
}
