//! What delegates thought: the form for the whole conference, and what organisers read.

use std::collections::HashMap;

use axum::{Form, extract::State, response::Response};
use jiff::civil::DateTime;
use maud::{Markup, html};
use network::{
    agendas::{
        self, KIND,
        feedback::{self, Feedback, Summary},
    },
    conferences::{self, Particulars},
    ids::{At, Known},
};

use super::{desk, tabs};
use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame},
        words::plain,
    },
    delegations::words::refusal,
    fields::{Wrong, settled, summary},
    links::Holder,
    page::page,
    problem::Problem,
};

type Typed = HashMap<String, String>;

/// From 1 to 5, and a text: as it was typed, or as it was given before.
pub fn rating_fields(
    lang: Lang,
    own: Option<&Feedback>,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let given = match typed.get("rating") {
        Some(typed) => typed.parse().ok(),
        None => own.filter(|_| typed.is_empty()).map(|own| own.rating),
    };
    let body = typed.get("said").map(String::as_str).or(own.map(|own| own.body.as_str()));
    html! {
        fieldset id="rating" {
            legend { (lang.text("feedback-rating")) }
            @if let Some(told) = wrong.and_then(|wrong| wrong.about("rating")) { p class="wrong" { (told) } }
            div class="rating" { @for rating in 1..=5i64 {
                label class="choice" {
                    input type="radio" name="rating" value=(rating) required checked[given == Some(rating)];
                    (lang.text(&format!("feedback-rating-{rating}")))
                }
            } }
        }
        div class="field" {
            label for="said" { (lang.text("feedback-said")) }
            p class="hint" id="said-hint" { (lang.text("feedback-said-hint")) }
            @if let Some(told) = wrong.and_then(|wrong| wrong.about("said")) { p class="wrong" { (told) } }
            textarea id="said" name="said" rows="3" aria-describedby="said-hint" { (body.unwrap_or_default()) }
        }
    }
}

/// From when on something can be said of what begins at this clock time, if not yet.
pub fn later(lang: Lang, is: &Particulars, starts: Option<DateTime>) -> Option<String> {
    let day = starts.map_or(is.starts, DateTime::date);
    let early = At::now() < feedback::begins(is, starts);
    early.then(|| lang.fill("feedback-early", [("starts", lang.date(&day.to_string()).into())]))
}

pub async fn form(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    drawn(&app, &holder, &Typed::default(), None).await
}

async fn drawn(
    app: &App,
    holder: &Holder,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    let (reader, lang, key) = (&holder.reader, holder.reader.lang, holder.opens(KIND)?);
    let mut conn = app.db.read().await?;
    let own = feedback::own(&mut conn, &reader.actor, key, "").await?;
    let code = &agendas::get(&mut conn, &reader.actor, key).await?.conference;
    let one = conferences::get(&mut conn, &reader.actor, code, &Known::NOW).await?;
    drop(conn);
    Ok(page(
        reader,
        &lang.text("agenda-feedback"),
        html! {
            p class="muted" { a href=(reader.href(&format!("/conferences/{code}"))) { (plain(lang, &one.is.title)) } }
            h1 { (lang.text("agenda-feedback")) }
            (tabs(holder, "/feedback"))
            (summary(lang, wrong))
            p class="lead" { (lang.text("feedback-lead")) }
            @if own.is_some() { div class="notice good" { p { (lang.text("feedback-given")) } } }
            @if let Some(later) = later(lang, &one.is, None) { p class="empty" { (later) } }
            @else { form method="post" {
                (rating_fields(lang, own.as_ref(), typed, wrong))
                button { (lang.text("feedback-send")) }
            } }
        },
    ))
}

pub async fn give(
    State(app): State<App>,
    holder: Holder,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (key, lang) = (holder.opens(KIND)?, holder.reader.lang);
    let rating = typed.get("rating").and_then(|text| text.parse().ok()).unwrap_or(0);
    let body = typed.get("said").map_or("", String::as_str);
    let mut tx = app.db.begin().await?;
    let new = feedback::NewFeedback { session: "", rating, body, language: lang.code() };
    let (actor, now) = (&holder.reader.actor, At::now());
    let outcome = feedback::give(&mut tx, actor, key, new, &now).await;
    settled(
        tx,
        &holder.reader,
        outcome.map_err(|error| refusal(lang, error)),
        |_| holder.path("agenda", "/feedback"),
        async |wrong| drawn(&app, &holder, &typed, Some(&wrong)).await,
    )
    .await
}

/// For organisers: by session, without names.
pub async fn read(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let (one, sessions) = desk::opened(&mut conn, &reader, &code).await?;
    let all = feedback::summaries(&mut conn, &reader.actor, &code).await?;
    drop(conn);
    let lang = reader.lang;
    let titled: Vec<(String, &Summary)> = sessions
        .iter()
        .filter_map(|session| Some((plain(lang, &session.is.title), all.get(&session.code)?)))
        .collect();
    Ok(frame(
        &reader,
        &one,
        &lang.text("feedback"),
        "/feedback",
        html! {
            @if all.is_empty() { p class="empty" { (lang.text("feedback-none")) } }
            @if let Some(whole) = all.get("") {
                h2 { (lang.text("feedback-whole")) }
                (told(lang, whole))
            }
            @if !titled.is_empty() {
                h2 { (lang.text("conference-sessions")) }
                @for (title, one) in titled { section { h3 { (title) } (told(lang, one)) } }
            }
        },
    ))
}

fn told(lang: Lang, one: &Summary) -> Markup {
    html! {
        p {
            @if let Some(mean) = one.mean() { strong { (lang.fill("feedback-mean", [("mean", lang.number(mean, 1).into())])) } " · " }
            (lang.fill("feedback-count", [("count", one.count().into())]))
        }
        @if !one.said.is_empty() {
            details { summary { (lang.fill("feedback-read", [("count", one.said.len().into())])) }
                ul { @for (language, text) in &one.said { li lang=(language) { (text) } } } }
        }
    }
}
