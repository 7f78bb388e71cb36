//! What somebody sees who is invited: the invitation, and two answers. The link can be used once.

use std::collections::HashMap;

use axum::{
    Form,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Actor, Conn, Error, Result,
    conferences::{self, Conference},
    delegations::{self, ANSWER, Delegation, State as Answered},
    ids::Known,
    mail,
};

use super::{board::fresh, lead::person_fields, letters, one::person, words};
use crate::{
    App,
    conferences::{
        rules::said_quotas,
        words::{plain, said},
    },
    fields::{Wrong, summary},
    links::Holder,
    page::page,
    problem::Problem,
};

type Typed = HashMap<String, String>;

pub async fn read(
    conn: &mut Conn,
    holder: &Holder,
    kind: &str,
) -> Result<(Conference, delegations::Standing)> {
    let id = holder.opens(kind)?.parse().map_err(|_| Error::NotFound)?;
    let standing = delegations::get(conn, &holder.reader.actor, &id).await?;
    // who is invited reads of a conference that is not public yet
    let program = Actor::program("delegations");
    let code = &standing.delegation.conference;
    let conference = conferences::get(conn, &program, code, &Known::NOW).await?;
    Ok((conference, standing))
}

pub async fn form(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let (conference, standing) = read(&mut conn, &holder, ANSWER).await?;
    drop(conn);
    let shown = drawn(&holder, &conference, &standing.delegation, &Typed::new(), None);
    Ok(shown)
}

pub async fn answer(
    State(app): State<App>,
    holder: Holder,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let lang = holder.reader.lang;
    let mut tx = app.db.begin().await?;
    let (conference, standing) = read(&mut tx, &holder, ANSWER).await?;
    let id = &standing.delegation.id;
    let outcome = async {
        if typed.get("answer").is_some_and(|answer| answer == "no") {
            let reason = typed.get("reason").map_or("", String::as_str);
            delegations::decline(&mut tx, &holder.link, id, reason).await?;
            return Ok(None);
        }
        let yes = delegations::accept(&mut tx, &holder.link, id, person(&typed)?).await?;
        for letter in letters::accepted(&app.address, &conference, &yes) {
            mail::write(&mut tx, letter).await?;
        }
        Ok(Some(yes))
    }
    .await;
    match outcome {
        Ok(Some(yes)) => {
            tx.commit().await?;
            // whoever named themselves goes on at once; the letter has the same link
            let own = holder.link.address.eq_ignore_ascii_case(&yes.email);
            if own {
                let to = format!("/{}/delegation/{}?done=accepted", lang.code(), yes.lead);
                return Ok(Redirect::to(&to).into_response());
            }
            Ok(thanks(&holder, "invited-thanks-yes", Some(&yes.email)).into_response())
        }
        Ok(None) => {
            tx.commit().await?;
            Ok(thanks(&holder, "invited-thanks-no", None).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            let wrong = Wrong::of(lang, words::refusal(lang, error))?;
            let mut conn = fresh(&app, tx).await?;
            let (conference, standing) = read(&mut conn, &holder, ANSWER).await?;
            let page = drawn(&holder, &conference, &standing.delegation, &typed, Some(&wrong));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn letter(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let (conference, standing) = read(&mut conn, &holder, ANSWER).await?;
    drop(conn);
    let one = &standing.delegation;
    let data = letters::invitation(holder.reader.lang, &conference, one);
    app.print("letter", data, "invitation").await
}

fn thanks(holder: &Holder, key: &str, email: Option<&str>) -> Markup {
    let lang = holder.reader.lang;
    let title = lang.text("invited-thanks");
    page(
        &holder.reader,
        &title,
        html! {
            h1 { (title) }
            p class="lead" { (lang.text(key)) @if let Some(email) = email { " " strong { (email) } } }
            p class="muted" { (lang.text("invited-used")) }
        },
    )
}

fn drawn(
    holder: &Holder,
    conference: &Conference,
    one: &Delegation,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let (reader, lang, is) = (&holder.reader, holder.reader.lang, &conference.is);
    let here = format!("/{}/invited/{}", lang.code(), holder.secret);
    let title = lang.fill("invited-title", [("name", words::called(lang, &one.is).into())]);
    let rule = one.rule(is);
    let declines = typed.get("answer").is_some_and(|answer| answer == "no");
    page(
        reader,
        &title,
        html! {
            h1 { (title) }
            p class="lead" { (lang.fill("invited-lead", [("title", plain(lang, &is.title).into()), ("due", lang.date(&one.is.due.to_string()).into())])) }
            (summary(lang, wrong))
            dl class="facts" {
                dt { (lang.text("conference-when")) } dd { (letters::dates(lang, conference)) }
                dt { (lang.text("conference-where")) } dd { (is.place) @if !is.country.is_empty() { ", " (words::country(lang, &is.country)) } }
                @if !is.theme.is_blank() { dt { (lang.text("conference-theme")) } dd { (said(lang, &is.theme)) } }
                @if let Some(rule) = rule { dt { (lang.text("invited-who")) } dd { (said_quotas(lang, rule)) } }
                @if let Some(contact) = is.contact(&one.is.region) {
                    dt { (lang.text("invited-ask")) } dd { (contact.name) " " a href=(format!("mailto:{}", contact.email)) { (contact.email) } }
                }
            }
            div class="actions" { a class="button plain" href=(format!("{here}/letter")) { (lang.text("delegations-letter")) } }
            @if one.is.state != Answered::Invited {
                div class="notice warn" { p { (lang.text("invited-answered")) } }
            } @else {
                h2 { (lang.text("invited-accept")) }
                p { (lang.text("invited-accept-lead")) }
                form method="post" action=(here) {
                    (person_fields(lang, rule, &suggested(one, typed), wrong))
                    button name="answer" value="yes" { (lang.text("invited-accept")) }
                }
                details open[declines] { summary { (lang.text("invited-decline")) }
                    form method="post" action=(here) {
                        div class="field" { label for="reason" { (lang.text("invited-reason")) }
                            textarea id="reason" name="reason" rows="3" { (typed.get("reason").map_or("", String::as_str)) } }
                        button class="plain" name="answer" value="no" { (lang.text("invited-decline")) }
                    }
                }
                p class="muted" { (lang.text("invited-once")) }
            }
        },
    )
}

/// What is known of whoever comes, before anything was typed: for an expert nearly everything.
fn suggested(one: &Delegation, typed: &Typed) -> Typed {
    if !typed.is_empty() {
        return typed.clone();
    }
    let is = &one.is;
    // a letter goes to an office as well as to a person: only an expert is who was written to
    let name = if is.kind == "expert" { is.name.as_str() } else { "" };
    [("name", name), ("email", &is.email), ("country", &is.country), ("language", &is.language)]
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .into()
}
