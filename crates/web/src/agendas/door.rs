//! Where somebody comes in who wants a timetable of their own: with an account at once, without
//! one by a letter to their address.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    agendas::{self, NewAsk, Owner},
    conferences,
    ids::Known,
    mail, registrations,
};
use serde::Deserialize;

use super::letters;
use crate::{
    App,
    conferences::frame::frame,
    fields::{Field, Wrong, settled, summary},
    links::{Holder, private},
    problem::Problem,
    reader::Reader,
    source::Source,
};

#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

type Typed = HashMap<String, String>;

pub async fn door(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &done.done, &Typed::default(), None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    done: &str,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let lang = reader.lang;
    let said = |name: &str| typed.get(name).map_or("", String::as_str);
    Ok(frame(
        reader,
        &one,
        &lang.text("agenda-mine"),
        "/agenda",
        html! {
            @if done == "sent" {
                div class="notice good" role="status" { p { (lang.text("agenda-sent")) } }
            }
            (summary(lang, wrong))
            p class="lead" { (lang.text("agenda-lead")) }
            ul { @for key in ["agenda-gain-time", "agenda-gain-calendar", "agenda-gain-offline", "agenda-gain-ask", "agenda-gain-found"] { li { (lang.text(key)) } } }
            form method="post" {
                @if let Some(signed_in) = &reader.signed_in {
                    p { (lang.fill("agenda-account", [("name", signed_in.account.name.as_str().into())])) }
                    button { (lang.text("agenda-open")) }
                } @else {
                    (Field::line("name", lang.text("speaker-name")).value(said("name")).autocomplete("name").wrong(wrong))
                    (Field::line("email", lang.text("speaker-email")).kind("email").hint(lang.text("agenda-email-hint")).value(said("email")).autocomplete("email").wrong(wrong))
                    button { (lang.text("agenda-send")) }
                }
            }
        },
    ))
}

/// From the page of a registration to its timetable.
pub async fn registered(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let id = holder.opens(registrations::KIND)?.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let agenda = agendas::of_registration(&mut tx, &holder.reader.actor, &id).await?;
    let secret = match &holder.guest {
        Some(_) => holder.secret.clone(),
        None => agendas::link(&mut tx, &holder.reader.actor, &agenda).await?,
    };
    tx.commit().await?;
    let to = format!("/{}/agenda/{secret}", holder.reader.lang.code());
    Ok(Redirect::to(&to).into_response())
}

pub async fn open(
    State(app): State<App>,
    reader: Reader,
    source: Source,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let said = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let lang = reader.lang;
    let mut tx = app.db.begin().await?;
    if let Some(signed_in) = &reader.signed_in {
        let account = &signed_in.account;
        let owner = Owner::Account(account.id.clone());
        let (name, email) = (&account.name, &account.email);
        let open = agendas::open(&mut tx, &reader.actor, &code, &owner, name, email, lang.code());
        let agenda = open.await?;
        let secret = agendas::link(&mut tx, &reader.actor, &agenda).await?;
        tx.commit().await?;
        let to = format!("/{}/agenda/{secret}", lang.code());
        return Ok(private(Redirect::to(&to).into_response()));
    }
    let outcome = async {
        let new = NewAsk {
            name: said("name"),
            address: said("email"),
            language: lang.code(),
            source: &source.address,
        };
        let (agenda, secret) = agendas::ask(&mut tx, &reader.actor, &code, new).await?;
        let one = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
        mail::write(&mut tx, letters::opened(&app, &one.is, &agenda, &secret)).await
    };
    let outcome = outcome.await;
    settled(
        tx,
        &reader,
        outcome,
        |_| format!("/conferences/{code}/agenda?done=sent"),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &reader, &code, "", &typed, Some(&wrong)).await?)
        },
    )
    .await
}
