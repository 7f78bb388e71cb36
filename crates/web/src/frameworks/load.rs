//! Loading a framework file: a new version, or a set of the network's own.

use axum::{
    extract::{Multipart, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{Error, frameworks};

use crate::{
    App,
    page::{self, crumbs},
    problem::Problem,
    reader::Reader,
};

pub async fn form(reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_load_framework()?;
    Ok(asked(&reader, &[]))
}

pub async fn load(
    State(app): State<App>,
    reader: Reader,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Problem> {
    reader.actor.may_load_framework()?;
    let unreadable = || Error::invalid("file", "framework-not-text");
    let mut form = form.map_err(|_| unreadable())?;
    let mut text = String::new();
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|_| unreadable())?;
            text = String::from_utf8(bytes.into()).map_err(|_| unreadable())?;
        }
    }
    let mut tx = app.db.begin().await?;
    match frameworks::load(&mut tx, &reader.actor, &text).await {
        Ok(framework) => {
            tx.commit().await?;
            let to = reader.href(&format!("/frameworks/{}", framework.code));
            Ok(Redirect::to(&to).into_response())
        }
        Err(Error::Unusable(problems)) => {
            drop(tx);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, asked(&reader, &problems)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn asked(reader: &Reader, problems: &[network::Problem]) -> Markup {
    let lang = reader.lang;
    let title = lang.text("frameworks-load");
    page::page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[("/frameworks".into(), lang.text("frameworks-title").into_owned())]))
            h1 { (title) }
            p class="lead" { (lang.text("frameworks-load-lead")) }
            @if !problems.is_empty() {
                div class="notice bad" role="alert" {
                    p { strong { (lang.fill("frameworks-places-to-mend", [("count", problems.len().into())])) } }
                    ol { @for problem in problems.iter().take(100) { li {
                        code { (problem.place) } (lang.colon())
                        (lang.fill(problem.code, problem.args.iter().map(|(name, value)| (*name, value.as_str().into()))))
                    } } }
                }
            }
            form method="post" enctype="multipart/form-data" {
                div class="field" {
                    label for="file" { (lang.text("frameworks-load-file")) }
                    p class="hint" id="file-hint" { (lang.text("frameworks-load-hint")) }
                    input id="file" name="file" type="file" accept=".json,application/json" required
                        aria-describedby="file-hint";
                }
                button { (lang.text("frameworks-load-send")) }
            }
        },
    )
}
