//! The groupings by kind, and the forms that make and rename them.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    frameworks::Text,
    groupings::{self, Grouping, Kind},
};

use crate::{
    App,
    cities::words,
    fields::{Texts, texts},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn list(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    Ok(listing(&mut *app.db.read().await?, &reader, None).await?)
}

/// The form: `kind`, `code`, and `name-en`, `name-fr` … for each language.
pub async fn create(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<HashMap<String, String>>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let said = |name: &str| form.get(name).map_or("", String::as_str);
    let outcome = match said("kind").parse() {
        Ok(kind) => {
            let code = Some(said("code"));
            groupings::create(&mut tx, &reader.actor, code, kind, texts(&form, "name"))
                .await
                .map(drop)
        }
        Err(error) => Err(error),
    };
    answer(tx, &reader, outcome).await
}

pub async fn rename(
    State(app): State<App>,
    reader: Reader,
    Path((_, grouping)): Path<(String, String)>,
    Form(form): Form<HashMap<String, String>>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let outcome = groupings::rename(&mut tx, &reader.actor, &grouping, texts(&form, "name")).await;
    answer(tx, &reader, outcome).await
}

async fn answer(
    mut tx: network::Tx,
    reader: &Reader,
    outcome: Result<()>,
) -> Result<Response, Problem> {
    if let Err(error @ Error::Invalid { .. }) = outcome {
        let page = listing(&mut tx, reader, Some(&error)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    outcome?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href("/groupings")).into_response())
}

async fn listing(conn: &mut Conn, reader: &Reader, error: Option<&Error>) -> Result<Markup> {
    let lang = reader.lang;
    let all = groupings::all(conn, &reader.known).await?;
    let mut sizes = HashMap::<String, usize>::new();
    for belonging in groupings::members(conn, &reader.known).await? {
        *sizes.entry(belonging.grouping).or_default() += 1;
    }
    let of = |kind: Kind| {
        let mut found: Vec<&Grouping> = all.iter().filter(|g| g.kind == kind).collect();
        let name = |g: &Grouping| g.names.in_language(lang.code()).text.to_owned();
        found.sort_by(|a, b| lang.order(&name(a), &name(b)));
        found
    };
    let keeps = reader.actor.may_keep_register().is_ok();
    Ok(page(
        reader,
        &lang.text("groupings-title"),
        html! {
            (crumbs(reader, &[("/cities".into(), lang.text("cities-title").into_owned())]))
            h1 { (lang.text("groupings-title")) }
            p class="lead" { (lang.text("groupings-lead")) }
            @if let Some(error) = error { (crate::cities::refusal(lang, error)) }
            @if all.is_empty() { p class="empty" { (lang.text("groupings-none")) } }
            @for kind in Kind::ALL {
                @let found = of(kind);
                @if !found.is_empty() {
                    h2 { (words::kind(lang, kind)) }
                    ul class="groupings" {
                        @for grouping in found { (line(reader, grouping, sizes.get(&grouping.code).copied().unwrap_or(0), keeps)) }
                    }
                }
            }
            @if keeps { (creation(reader)) }
        },
    ))
}

fn line(reader: &Reader, grouping: &Grouping, size: usize, keeps: bool) -> Markup {
    let lang = reader.lang;
    let name = grouping.names.in_language(lang.code());
    html! {
        li {
            a href=(reader.href(&format!("/cities?grouping={}", grouping.code)))
                lang=[name.fell_back(lang.code()).then_some(name.language)] { (name) }
            " " span class="muted" { (lang.fill("groupings-size", [("count", size.into())])) }
            @if keeps {
                details {
                    summary { (lang.text("groupings-rename")) span class="only-read" { ": " (name) } }
                    form method="post" action=(reader.href(&format!("/groupings/{}", grouping.code))) {
                        (Texts::line(lang, "name", lang.text("groupings-name"), &grouping.names).id(format!("{}-", grouping.code)))
                        button class="plain" { (lang.text("cities-save")) }
                    }
                }
            }
        }
    }
}

fn creation(reader: &Reader) -> Markup {
    let lang = reader.lang;
    html! {
        h2 { (lang.text("groupings-new")) }
        form method="post" action=(reader.href("/groupings")) {
            div class="field" {
                label for="kind" { (lang.text("groupings-kind")) }
                select id="kind" name="kind" {
                    @for kind in Kind::ALL { option value=(kind) { (words::kind(lang, kind)) } }
                }
            }
            (Texts::line(lang, "name", lang.text("groupings-name"), &Text::default()).id("new-"))
            div class="field" {
                label for="code" { (lang.text("cities-code")) }
                p class="hint" id="code-hint" { (lang.text("cities-code-hint")) }
                input id="code" name="code" aria-describedby="code-hint";
            }
            button { (lang.text("groupings-create")) }
        }
    }
}
