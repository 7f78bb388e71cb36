//! The versions of one item, those kept aside too; taking it back and bringing one back.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, accounts,
    ids::{CityCode, ItemId},
    items,
    plans::{Edit, Entry},
};
use serde::Deserialize;

use super::{
    changes::edits_of,
    open::{DRAFT, open},
    words,
};
use crate::{App, page, problem::Problem, reader::Reader};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, item)): Path<(String, CityCode, ItemId)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let open = open(&app, &reader, &code, DRAFT).await?;
    let mut conn = app.db.read().await?;
    let versions = items::history(&mut conn, &item).await?;
    let newest = versions.first().filter(|one| one.city == code).ok_or(Error::NotFound)?;
    let mut names = vec![];
    for version in &versions {
        names.push(accounts::name_of(&mut conn, &version.recorded_by).await?);
    }
    drop(conn);
    let entry = |one: &items::Item| Entry::from(one.clone());
    let here = format!("/{}/cities/{code}/plan/items/{item}", lang.code());
    let held = versions.iter().find(|one| one.replaced_at.is_none());
    let withdrawn = held.is_some_and(|one| one.withdrawn.is_some());
    let name = words::plain(lang, newest.content.name()).to_owned();
    Ok(page::page(
        &reader,
        &lang.fill("plan-history-of", [("name", name.as_str().into())]),
        html! {
            (open.crumbs(&reader, true))
            h1 { (lang.fill("plan-history-of", [("name", name.into())])) }
            p class="lead" { (lang.text("plan-history-lead")) }
            ol class="changes" reversed { @for (at, version) in versions.iter().enumerate() { li {
                p {
                    strong { (lang.fill("plan-revision", [("number", version.revision.into())])) } " "
                    (lang.day(&version.recorded_at)) " " span class="muted" { (names[at].as_deref().unwrap_or(&version.recorded_by)) } " "
                    @if version.replaced_at.is_none() && version.withdrawn.is_none() { span class="mark" { (lang.text("plan-holds")) } }
                    @if version.aside.is_some() { span class="mark warn" { (lang.text("plan-kept-aside")) } }
                    @if let Some(reason) = &version.withdrawn { span class="mark warn" { (lang.text("plan-taken-back")) } " " (reason) }
                }
                @if let Some(earlier) = versions.get(at + 1) {
                    (edits_of(lang, &open.frameworks, &open.plan, &open.plan, &Edit::between(&entry(earlier), &entry(version))))
                }
                @if open.may_write && version.withdrawn.is_none() && (version.replaced_at.is_some() || withdrawn) {
                    form method="post" action=(format!("{here}/bring-back")) {
                        input type="hidden" name="revision" value=(version.revision);
                        button class="quiet" aria-label=(lang.fill("plan-bring-back-this", [("number", version.revision.into())])) { (lang.text("plan-bring-back")) }
                    }
                }
            } } }
            @if open.may_write && !withdrawn {
                h2 { (lang.text("plan-take-back")) }
                p { (lang.text("plan-take-back-explained")) }
                form method="post" action=(format!("{here}/take-back")) {
                    div class="field" { label for="reason" { (lang.text("plan-reason")) } input id="reason" name="reason"; }
                    button class="plain" { (lang.text("plan-take-back")) }
                }
            }
        },
    ))
}

#[derive(Deserialize)]
pub struct Taken {
    #[serde(default)]
    reason: String,
}

#[derive(Deserialize)]
pub struct Brought {
    revision: i64,
}

pub async fn take_back(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, item)): Path<(String, CityCode, ItemId)>,
    Form(taken): Form<Taken>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let mut tx = app.db.begin().await?;
    of_this_city(&mut tx, &code, &item).await?;
    items::take_back(&mut tx, &reader.actor, &item, &taken.reason).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, &item))
}

pub async fn bring_back(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, item)): Path<(String, CityCode, ItemId)>,
    Form(brought): Form<Brought>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let mut tx = app.db.begin().await?;
    of_this_city(&mut tx, &code, &item).await?;
    items::bring_back(&mut tx, &reader.actor, &item, brought.revision).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, &item))
}

async fn of_this_city(tx: &mut network::Tx, code: &CityCode, item: &ItemId) -> Result<(), Problem> {
    match items::get(tx, item).await? {
        Some(held) if held.city == *code => Ok(()),
        _ => Err(Error::NotFound.into()),
    }
}

fn back(reader: &Reader, code: &CityCode, item: &ItemId) -> Response {
    Redirect::to(&reader.href(&format!("/cities/{code}/plan/items/{item}"))).into_response()
}
