//! Writing a story, one language at a time, agreeing to it and publishing it.

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, cities, groupings,
    ids::{CityCode, Known},
    stories::{self, Content, PARTS, State as Standing, Story},
};
use serde::Deserialize;

use super::read::told;
use crate::{
    App, Lang,
    fields::{Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Deserialize)]
pub struct Chosen {
    /// The language that is written.
    #[serde(default, rename = "in")]
    language: String,
}

fn language(reader: &Reader, chosen: &str) -> Lang {
    Lang::from_code(chosen).unwrap_or(reader.lang)
}

pub async fn form(
    State(app): State<App>,
    reader: Reader,
    Path((_, round, city)): Path<(String, String, CityCode)>,
    Query(chosen): Query<Chosen>,
) -> Result<Markup, Problem> {
    reader.actor.may_open_desk(&city)?;
    let mut conn = app.db.read().await?;
    let written = language(&reader, &chosen.language);
    Ok(drawn(&mut conn, &reader, &round, &city, written, None, None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    round: &str,
    code: &CityCode,
    written: Lang,
    typed: Option<&Content>,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let city = cities::get(conn, code, &Known::NOW, None).await?;
    let grouping = groupings::get(conn, round).await?;
    let held = match stories::draft(conn, &reader.actor, round, code).await {
        Ok(held) => Some(held),
        Err(Error::NotFound) if city.belongs_to(round) => None,
        Err(error) => return Err(error),
    };
    let public = stories::read(conn, round, code, &Known::NOW).await?.is_some();
    let lang = reader.lang;
    let title = lang.fill("story-edit-of", [("city", city.name().into())]);
    let step = reader.href(&format!("/stories/{round}/{code}/step"));
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/awards".into(), lang.text("awards-title").into_owned()),
                (format!("/awards/{round}"), lang.of(&grouping.names).to_owned()),
            ]))
            h1 { (title) }
            (summary(lang, wrong))
            @match &held {
                None => {
                    p class="lead" { (lang.text("story-begin-lead")) }
                    @if reader.actor.may_coordinate(code).is_ok() {
                        form method="post" action=(step) { button name="act" value="begin" { (lang.text("story-begin")) } }
                    } @else { p { (lang.text("story-not-begun")) } }
                },
                Some(story) => {
                    (standing(reader, story, public, &step))
                    @if reader.actor.may_coordinate(code).is_ok() { (fields(reader, story, typed.unwrap_or(&story.content), written)) }
                    h2 { (lang.text("story-preview")) }
                    @if PARTS.iter().all(|part| story.content.part(part).is_blank()) { p class="muted" { (lang.text("story-nothing-yet")) } }
                    (told(lang, &story.content))
                },
            }
        },
    ))
}

/// Where it stands, and the next step of whoever reads.
fn standing(reader: &Reader, story: &Story, public: bool, step: &str) -> Markup {
    let (lang, actor) = (reader.lang, &reader.actor);
    let seen = html! { input type="hidden" name="seen" value=(story.revision); };
    let agrees = actor.may_answer_for(&story.city).is_ok();
    let keeps = actor.may_keep_register().is_ok();
    let button = |act: &str, key: &str, sort: &str| {
        html! { form method="post" action=(step) { (seen) button class=(sort) name="act" value=(act) { (lang.text(key)) } } }
    };
    html! {
        div class=(if story.state == Standing::Published { "notice good" } else { "notice" }) {
            p { strong { (lang.text(&format!("story-is-{}", story.state.code()))) } }
            @if public && story.state != Standing::Published { p { (lang.text("story-earlier-is-public")) " " a href=(reader.href(&format!("/stories/{}/{}", story.round, story.city))) { (lang.text("story-read")) } } }
            div class="actions" {
                @if agrees && matches!(story.state, Standing::Draft | Standing::TakenBack) { (button("agree", "story-agree", "")) }
                @if keeps && story.state == Standing::Agreed { (button("publish", "story-publish", "")) }
                @if story.state == Standing::Published { a class="button plain" href=(reader.href(&format!("/stories/{}/{}", story.round, story.city))) { (lang.text("story-read")) } }
                @if (agrees || keeps) && public { (button("take-back", "story-take-back", "plain")) }
            }
        }
    }
}

fn fields(reader: &Reader, story: &Story, content: &Content, written: Lang) -> Markup {
    let lang = reader.lang;
    let at = |other: Lang| {
        reader.href(&format!("/stories/{}/{}/edit?in={}", story.round, story.city, other.code()))
    };
    html! {
        nav class="tabs" aria-label=(lang.text("story-language")) { ul { @for other in Lang::all() {
            li { a href=(at(other)) lang=(other.code()) aria-current=[(other == written).then_some("true")] { (other.name()) } }
        } } }
        form method="post" action=(at(written)) {
            input type="hidden" name="seen" value=(story.revision);
            div class="field" {
                label for="mayor" { (lang.text("story-mayor")) }
                input id="mayor" name="mayor" value=(content.mayor) maxlength="200";
            }
            @for part in PARTS {
                div class="field wide" {
                    label for=(part) { (lang.text(&format!("story-{part}"))) }
                    p class="hint" id=(format!("{part}-hint")) { (lang.text(&format!("story-{part}-hint"))) }
                    textarea id=(part) name=(part) lang=(written.code()) rows=(if part == "narrative" { 16 } else { 5 }) aria-describedby=(format!("{part}-hint")) { (content.part(part).get(written.code()).unwrap_or("")) }
                }
            }
            button { (lang.text("story-keep")) }
        }
    }
}

#[derive(Deserialize)]
pub struct Typed {
    seen: i64,
    #[serde(default)]
    mayor: String,
    #[serde(default)]
    quotation: String,
    #[serde(default)]
    overview: String,
    #[serde(default)]
    challenges: String,
    #[serde(default)]
    narrative: String,
}

pub async fn write(
    State(app): State<App>,
    reader: Reader,
    Path((_, round, city)): Path<(String, String, CityCode)>,
    Query(chosen): Query<Chosen>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let written = language(&reader, &chosen.language);
    let mut tx = app.db.begin().await?;
    let held = stories::draft(&mut tx, &reader.actor, &round, &city).await?;
    let mut content = held.content;
    typed.mayor.trim().clone_into(&mut content.mayor);
    for (part, said) in [
        ("quotation", &typed.quotation),
        ("overview", &typed.overview),
        ("challenges", &typed.challenges),
        ("narrative", &typed.narrative),
    ] {
        let said = said.replace("\r\n", "\n");
        if !said.trim().is_empty() || content.part(part).get(written.code()).is_some() {
            content.part_mut(part).set(written.code(), said.trim());
        }
    }
    let done = stories::write(&mut tx, &reader.actor, &round, &city, typed.seen, content.clone());
    match done.await {
        Ok(_) => {
            tx.commit().await?;
            let to = format!("/stories/{round}/{city}/edit?in={}", written.code());
            Ok(Redirect::to(&reader.href(&to)).into_response())
        }
        Err(error @ (Error::Invalid { .. } | Error::Conflict(_))) => {
            drop(tx);
            let (status, error) = match error {
                // what was typed stays in the form, to be kept on top of what came meanwhile
                Error::Conflict(code) => (StatusCode::CONFLICT, Error::invalid("narrative", code)),
                other => (StatusCode::UNPROCESSABLE_ENTITY, other),
            };
            let wrong = Wrong::of(reader.lang, error)?;
            let mut conn = app.db.read().await?;
            let said = (Some(&content), Some(&wrong));
            let page = drawn(&mut conn, &reader, &round, &city, written, said.0, said.1).await?;
            Ok((status, page).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Deserialize)]
pub struct Step {
    #[serde(default)]
    act: String,
    #[serde(default)]
    seen: i64,
}

pub async fn step(
    State(app): State<App>,
    reader: Reader,
    Path((_, round, city)): Path<(String, String, CityCode)>,
    Form(step): Form<Step>,
) -> Result<Response, Problem> {
    reader.actor.may_open_desk(&city)?;
    let (actor, seen) = (&reader.actor, step.seen);
    let mut tx = app.db.begin().await?;
    let done = match step.act.as_str() {
        "begin" => stories::begin(&mut tx, actor, &round, &city).await,
        "agree" => stories::agree(&mut tx, actor, &round, &city, seen).await,
        "publish" => stories::publish(&mut tx, actor, &round, &city, seen).await,
        "take-back" => stories::take_back(&mut tx, actor, &round, &city, seen).await,
        _ => Err(Error::NotFound),
    };
    settled(
        tx,
        &reader,
        done,
        |_| format!("/stories/{round}/{city}/edit"),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &reader, &round, &city, reader.lang, None, Some(&wrong)).await?)
        },
    )
    .await
}
