//! A city decides whether it takes part in comparisons.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Result, cities,
    comparisons::{self, Says},
    ids::CityCode,
};
use serde::Deserialize;

use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Deserialize)]
pub struct Answered {
    answer: String,
    #[serde(default)]
    reason: String,
    seen: Option<i64>,
}

pub async fn ask(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_open_desk(&city)?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &city, None).await?)
}

pub async fn answer(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(answered): Form<Answered>,
) -> Result<Response, Problem> {
    reader.actor.may_answer_for(&city)?;
    let mut tx = app.db.begin().await?;
    let outcome = match answered.answer.parse::<Says>() {
        Ok(says) => {
            let reason = answered.reason.trim();
            comparisons::answer(&mut tx, &reader.actor, &city, says, reason, answered.seen).await
        }
        Err(error) => Err(error),
    };
    let to = |_| format!("/cities/{city}/comparisons");
    settled(tx, &reader, outcome, to, async |wrong| {
        Ok(drawn(&mut *app.db.read().await?, &reader, &city, Some(&wrong)).await?)
    })
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &CityCode,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let lang = reader.lang;
    let city = cities::get(conn, code, &reader.known, None).await?;
    let held = comparisons::of_city(conn, code, &reader.known).await?;
    let on = comparisons::are_on(conn).await?;
    let part = held.as_ref().is_some_and(|held| held.answer == Says::Yes);
    let may = reader.actor.may_answer_for(code).is_ok() && reader.known.is_now();
    let title = lang.fill("comparisons-part-title", [("city", city.name().into())]);
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
            ]))
            h1 { (title) }
            div class=(if part { "notice good" } else { "notice" }) {
                p { strong { (lang.text(if part { "comparisons-part-yes" } else { "comparisons-part-no" })) } " "
                    @match &held {
                        Some(held) => { (lang.fill("comparisons-part-since", [("date", lang.day(&held.recorded_at).into())])) }
                        None => { (lang.text("comparisons-part-default")) }
                    } }
                @if let Some(held) = held.as_ref().filter(|held| !held.reason.is_empty()) { p { (held.reason) } }
            }
            @if !on { p class="notice warn" { (lang.text("comparisons-off")) } }
            h2 { (lang.text("comparisons-part-means")) }
            ul { @for key in ["comparisons-part-means-1", "comparisons-part-means-2", "comparisons-part-means-3", "comparisons-part-means-4"] {
                li { (lang.text(key)) }
            } }
            @if may {
                (summary(lang, wrong))
                form method="post" {
                    input type="hidden" name="seen" value=(held.as_ref().map_or(0, |held| held.revision));
                    (Field::line("reason", lang.text("comparisons-part-reason")).optional().hint(lang.text("comparisons-part-reason-hint")))
                    div class="actions" {
                        @if part {
                            button class="plain" name="answer" value="no" { (lang.text("comparisons-part-leave")) }
                        } @else {
                            button name="answer" value="yes" { (lang.text("comparisons-part-join")) }
                        }
                    }
                }
            } @else {
                p { (lang.text("comparisons-part-who")) }
            }
            @if part && on && reader.actor.may_compare().is_ok() {
                p { a href=(reader.href(&format!("/comparisons?near={code}"))) { (lang.text("comparisons-part-go")) } }
            }
        },
    ))
}
