//! One person, for the keepers of the network: roles, and the account itself.

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error,
    accounts::{self, people},
    ids::AccountId,
};
use serde::Deserialize;

use super::roles::{self, Done};
use crate::{
    App, Lang,
    fields::{Field, Wrong, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    roles::{Places, place_field, scopes_of, to_give},
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AppointForm {
    role: String,
    scope: String,
}

pub async fn person(
    State(app): State<App>,
    reader: Reader,
    Path((_, account)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    reader.actor.may_keep_people()?;
    let id = account.parse().map_err(|_| Error::NotFound)?;
    show(&app, &reader, &id, &done, &AppointForm::default(), None).await
}

pub async fn appoint(
    State(app): State<App>,
    reader: Reader,
    Path((_, account)): Path<(String, String)>,
    Form(form): Form<AppointForm>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_people()?;
    let id: AccountId = account.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let outcome = match roles::typed(reader.lang, &form.role, &form.scope) {
        Ok(new) => accounts::appoint(&mut tx, &reader.actor, &id, new).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&here(reader.lang, &id, "?done=appointed")).into_response())
        }
        Err(error) => {
            drop(tx);
            let wrong = Wrong::of(reader.lang, error)?;
            let page = show(&app, &reader, &id, &Done::default(), &form, Some(&wrong)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

pub async fn close(
    State(app): State<App>,
    reader: Reader,
    Path((_, account)): Path<(String, String)>,
) -> Result<Redirect, Problem> {
    reader.actor.may_administer()?;
    let id = account.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    accounts::close(&mut tx, &reader.actor, &id).await?;
    tx.commit().await?;
    Ok(Redirect::to(&here(reader.lang, &id, "?done=closed")))
}

pub async fn reopen(
    State(app): State<App>,
    reader: Reader,
    Path((_, account)): Path<(String, String)>,
) -> Result<Redirect, Problem> {
    reader.actor.may_administer()?;
    let id = account.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    accounts::reopen(&mut tx, &reader.actor, &id).await?;
    tx.commit().await?;
    Ok(Redirect::to(&here(reader.lang, &id, "?done=reopened")))
}

fn here(lang: Lang, id: &AccountId, rest: &str) -> String {
    format!("/{}/admin/people/{id}{rest}", lang.code())
}

async fn show(
    app: &App,
    reader: &Reader,
    id: &AccountId,
    done: &Done,
    form: &AppointForm,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    let (lang, actor) = (reader.lang, &reader.actor);
    let mut conn = app.db.read().await?;
    let person = people::get(&mut conn, actor, id).await?;
    let taken = done.taken();
    let places = Places::of(&mut conn, scopes_of(person.appointments.iter().chain(&taken))).await?;
    drop(conn);
    let (account, here) = (&person.account, here(lang, id, ""));
    let language = Lang::from_code(&account.language).map(Lang::name);
    Ok(page(
        reader,
        &account.name,
        html! {
            (crumbs(reader, &[
                ("/admin".to_owned(), lang.text("nav-admin").into_owned()),
                ("/admin/people".to_owned(), lang.text("people-title").into_owned()),
            ]))
            h1 { (account.name)
                @if person.closed_at.is_some() { " " span class="mark" { (lang.text("person-is-closed")) } }
            }
            (done.notice(reader, &places, &here))
            (summary(lang, wrong))
            dl class="facts" {
                dt { (lang.text("account-email")) } dd { (account.email) }
                @if let Some(language) = language {
                    dt { (lang.text("account-language")) } dd { (language) }
                }
                dt { (lang.text("person-since")) } dd { (lang.day(&account.created_at)) }
                @if let Some(at) = &person.last_seen_at {
                    dt { (lang.text("person-seen")) } dd { (lang.day(at)) }
                }
            }
            p { a href=(reader.href(&format!("/admin/audit?subject=account/{id}"))) { (lang.text("person-log")) } }
            h2 { (lang.text("person-roles")) }
            @if person.appointments.is_empty() { p class="muted" { (lang.text("person-no-roles")) } }
            (roles::held(lang, actor, &person, &places, &here))
            @if person.closed_at.is_none() {
                h2 { (lang.text("person-appoint")) }
                form method="post" action=(here) {
                    (Field::choice("role", lang.text("invite-role"), to_give(lang, actor, None))
                        .value(&form.role).wrong(wrong))
                    (place_field(lang, &form.scope, wrong))
                    button { (lang.text("person-appoint")) }
                }
            }
            @if actor.may_administer().is_ok() {
                h2 { (lang.text("person-account")) }
                @if person.closed_at.is_none() {
                    p { (lang.text("person-close-lead")) }
                    form method="post" action=(format!("{here}/close")) {
                        button class="plain" { (lang.text("person-close")) }
                    }
                } @else {
                    p { (lang.text("person-reopen-lead")) }
                    form method="post" action=(format!("{here}/reopen")) {
                        button { (lang.text("person-reopen")) }
                    }
                }
            }
        },
    ))
}
