//! The network decides whether it compares at all.

use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{comparisons, ids::Known};
use serde::Deserialize;

use crate::{
    App,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Deserialize)]
pub struct Switched {
    state: String,
}

pub async fn show(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_switch_comparisons()?;
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let on = comparisons::are_on(&mut conn).await?;
    let part = comparisons::taking_part(&mut conn, &Known::NOW).await?.len();
    drop(conn);
    let (now, next, word) = if on {
        ("comparisons-are-on", "off", "comparisons-switch-off")
    } else {
        ("comparisons-off", "on", "comparisons-switch-on")
    };
    Ok(page(
        &reader,
        &lang.text("comparisons-switch-title"),
        html! {
            (crumbs(&reader, &[("/admin".into(), lang.text("nav-admin").into_owned())]))
            h1 { (lang.text("comparisons-switch-title")) }
            p class="lead" { (lang.text(now)) }
            p { (lang.fill("comparisons-switch-part", [("count", part.into())])) }
            p { (lang.text("comparisons-switch-explained")) }
            form method="post" class="actions" {
                input type="hidden" name="state" value=(next);
                button class=[on.then_some("plain")] { (lang.text(word)) }
                @if on { a class="button" href=(reader.href("/comparisons")) { (lang.text("comparisons-title")) } }
            }
        },
    ))
}

pub async fn switch(
    State(app): State<App>,
    reader: Reader,
    Form(switched): Form<Switched>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    comparisons::switch(&mut tx, &reader.actor, switched.state == "on").await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href("/admin/comparisons")).into_response())
}
