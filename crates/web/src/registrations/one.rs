//! Somebody who is registered, as organisers see them. What they eat, need and when they arrive
//! is shown to those who look after guests.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, conferences,
    ids::{Known, RegistrationId},
    mail,
    registrations::{self, Needs, Person, Registration, State as Registered},
};

use super::letters;
use crate::{
    App, Lang,
    conferences::{
        frame::Organised,
        words::{languages, moment, plain},
    },
    delegations::words,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

fn id(text: &str) -> Result<RegistrationId> {
    text.parse().map_err(|_| Error::NotFound)
}

pub async fn page_of(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, registration)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &id(&registration)?).await?)
}

pub async fn decide(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, registration)): Path<(String, String, String)>,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let one = id(&registration)?;
    let mut tx = app.db.begin().await?;
    let conference = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    match typed.get("act").map_or("", String::as_str) {
        "again" => {
            let (person, secret) = registrations::write_again(&mut tx, &reader.actor, &one).await?;
            let (of, email) = (&person.registration, person.email());
            let letter = letters::named(&app.address, &conference, of, email, &secret);
            mail::write(&mut tx, letter).await?;
        }
        "withdraw" => {
            let reason = typed.get("reason").map_or("", String::as_str);
            let moved = registrations::withdraw(&mut tx, &reader.actor, &one, reason).await?;
            for letter in letters::moved(&mut tx, &app, &code, &moved).await? {
                mail::write(&mut tx, letter).await?;
            }
        }
        act @ ("approve" | "keep") => {
            let before = registrations::get(&mut tx, &reader.actor, &one).await?;
            let after =
                registrations::decide(&mut tx, &reader.actor, &one, act == "approve").await?;
            if !before.email().is_empty() {
                let page = registrations::open_page(&mut tx, &reader.actor, &after).await?;
                let agreed = act == "approve";
                let (to, address) = (before.email(), &app.address);
                let letter = letters::decided(address, &conference, &after, to, agreed, &page);
                mail::write(&mut tx, letter).await?;
            }
        }
        _ => return Err(Error::NotFound.into()),
    }
    tx.commit().await?;
    let to = format!("/conferences/{code}/registrations/{registration}");
    Ok(Redirect::to(&reader.href(&to)).into_response())
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    id: &RegistrationId,
) -> Result<Markup> {
    let lang = reader.lang;
    let conference = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let person = registrations::get(conn, &reader.actor, id).await?;
    let one = &person.registration;
    if one.conference != code {
        return Err(Error::NotFound);
    }
    let delegation = match &one.delegation {
        Some(id) => Some(network::delegations::get(conn, &reader.actor, id).await?.delegation),
        None => None,
    };
    let forums = registrations::forums(conn, &conference).await?;
    let here = reader.href(&format!("/conferences/{code}/registrations/{id}"));
    let contact = person.private.contact.clone().unwrap_or_default();
    let title = &one.is.name;
    Ok(page(
        reader,
        title,
        html! {
            (crumbs(reader, &[
                (format!("/conferences/{code}"), plain(lang, &conference.is.title)),
                (format!("/conferences/{code}/registrations"), lang.text("registrations-title").into_owned()),
            ]))
            h1 { (title) }
            p { span class=(if one.state == Registered::Complete { "mark" } else { "mark warn" }) { (lang.text(&format!("registration-is-{}", one.state.code()))) }
                @if let Some(number) = one.number { " " (lang.fill("registration-number", [("number", number.into())])) } }
            (asks(lang, one, &here))
            @if !one.reason.is_empty() { blockquote { p { (one.reason) } } }
            dl class="facts" {
                dt { (lang.text("registration-part")) } dd { (words::part(lang, one.is.part)) }
                @if let Some(of) = &delegation { dt { (lang.text("delegations-name")) } dd { a href=(reader.href(&format!("/conferences/{code}/delegations/{}", of.id))) { (words::called(lang, &of.is)) } } }
                @if !one.is.function.is_empty() { dt { (lang.text("registration-function")) } dd { (one.is.function) } }
                @if !one.is.organisation.is_empty() { dt { (lang.text("registration-organisation")) } dd { (one.is.organisation) } }
                @if !one.is.country.is_empty() { dt { (lang.text("registration-country")) } dd { (words::country(lang, &one.is.country)) } }
                @if !one.is.languages.is_empty() { dt { (lang.text("registration-languages")) } dd { (languages(lang, &one.is.languages)) } }
                @if !contact.email.is_empty() { dt { (lang.text("account-email")) } dd { a href=(format!("mailto:{}", contact.email)) { (contact.email) } } }
                @if !contact.phone.is_empty() { dt { (lang.text("registration-phone")) } dd { (contact.phone) } }
                @if let Some(stay) = &person.stay {
                    dt { (lang.text("registration-hotel")) }
                    dd { (letters::bed(lang, &conference, &stay.bed)) " " span class=(if stay.held { "mark" } else { "mark warn" }) { (lang.text(if stay.held { "registration-held" } else { "registration-waits" })) } }
                }
                @if !person.choices.is_empty() {
                    dt { (lang.text("registration-forums")) }
                    dd { ul class="plain" { @for choice in &person.choices {
                        @let forum = forums.iter().find(|forum| forum.code == choice.session);
                        li { (forum.map_or_else(|| choice.session.clone(), |forum| plain(lang, &forum.title)))
                            @if !choice.held { " " span class="mark warn" { (lang.text("registration-waits")) } } }
                    } } }
                }
            }
            (guest(reader, code, &person))
            @if one.state != Registered::Withdrawn {
                @if let Some(number) = one.number {
                    div class="actions" { a class="button plain" href=(reader.href(&format!("/conferences/{code}/badges?numbers={number}"))) { (lang.text("register-badge")) } }
                }
                div class="actions" {
                    a class="button plain" href=(format!("{here}/steps?step=a")) { (lang.text(if one.state == Registered::Named { "behalf-fill" } else { "register-change-a" })) }
                    @if one.state != Registered::Named && reader.actor.may_see_needs(code).is_ok() {
                        a class="button plain" href=(format!("{here}/steps?step=b")) { (lang.text("register-change-b")) }
                    }
                }
                form method="post" action=(here) class="actions" { button class="plain" name="act" value="again" { (lang.text("lead-write-again")) } }
                details { summary { (lang.text("registrations-withdraw")) }
                    form method="post" action=(here) {
                        div class="field" { label for="reason" { (lang.text("delegations-why")) } input id="reason" name="reason"; }
                        button class="plain" name="act" value="withdraw" { (lang.text("registrations-withdraw")) }
                    }
                }
            }
        },
    ))
}

/// What somebody wants to be called instead, beside what was confirmed.
fn asks(lang: Lang, one: &Registration, here: &str) -> Markup {
    let Some(asks) = &one.is.asks else { return html! {} };
    let was = one.is.identity();
    let country = |code: &str| words::country(lang, code).to_owned();
    let rows = [
        ("registration-name", was.name, asks.name.clone()),
        ("registration-function", was.function, asks.function.clone()),
        ("registration-organisation", was.organisation, asks.organisation.clone()),
        ("registration-country", country(&was.country), country(&asks.country)),
    ];
    html! {
        section class="notice warn" {
            h2 { (lang.text("asks-title")) }
            p { (lang.text("asks-lead")) }
            table {
                thead { tr { th scope="col" { (lang.text("asks-what")) } th scope="col" { (lang.text("asks-was")) } th scope="col" { (lang.text("asks-wants")) } } }
                tbody { @for (key, was, wants) in rows.iter().filter(|(_, was, wants)| was != wants) { tr {
                    th scope="row" { (lang.text(key)) } td { (was) } td { strong { (wants) } }
                } } }
            }
            form method="post" action=(here) class="actions" {
                button name="act" value="approve" { (lang.text("asks-approve")) }
                button class="plain" name="act" value="keep" { (lang.text("asks-keep")) }
            }
        }
    }
}

/// What is private: shown, forgotten, or not for this reader.
fn guest(reader: &Reader, code: &str, person: &Person) -> Markup {
    let lang = reader.lang;
    if reader.actor.may_see_needs(code).is_err() {
        return html! { p class="muted" { (lang.text("registration-needs-not-for-you")) } };
    }
    let zone =
        |at: Option<jiff::civil::DateTime>| at.map(|at| moment(lang, at)).unwrap_or_default();
    html! {
        h2 { (lang.text("registration-needs")) }
        @match &person.private.needs {
            Some(needs) if !needs.is_empty() => p { (said(lang, needs)) },
            Some(_) => p class="muted" { (lang.text("registration-no-needs")) },
            None => p class="muted" { (lang.text("registration-nothing-kept")) },
        }
        @if let Some(travel) = &person.private.travel {
            dl class="facts" {
                dt { (lang.text("registration-arrives")) } dd { (zone(travel.arrives)) " " (travel.arrival) }
                dt { (lang.text("registration-departs")) } dd { (zone(travel.departs)) " " (travel.departure) }
                @if travel.visa { dt { (lang.text("registration-visa")) } dd { (travel.passport) } }
            }
        }
    }
}

fn said(lang: Lang, needs: &Needs) -> String {
    let codes = needs.diets.iter().map(|code| lang.text(&format!("diet-{code}")).into_owned());
    let access = needs.access.iter().map(|code| lang.text(&format!("access-{code}")).into_owned());
    let notes = [needs.diet_note.clone(), needs.access_note.clone()];
    let words: Vec<String> =
        codes.chain(access).chain(notes).filter(|word| !word.is_empty()).collect();
    words.join("; ")
}
