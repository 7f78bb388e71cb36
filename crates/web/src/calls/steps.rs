//! Opening, extending and closing a call.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::calls::{self, Call, Extension, State as Standing};
use serde::Deserialize;

use super::draw::Names;
use crate::{App, problem::Problem, reader::Reader};

#[derive(Deserialize)]
pub struct Asked {
    seen: i64,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    grouping: String,
}

fn back(reader: &Reader, code: &str) -> Response {
    Redirect::to(&reader.href(&format!("/calls/{code}"))).into_response()
}

pub async fn open(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    calls::open(&mut tx, &reader.actor, &code, asked.seen).await?;
    tx.commit().await?;
    Ok(back(&reader, &code))
}

pub async fn close(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    calls::close(&mut tx, &reader.actor, &code, asked.seen, &asked.reason).await?;
    tx.commit().await?;
    Ok(back(&reader, &code))
}

pub async fn extend(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let extension = Extension {
        until: asked.until.parse()?,
        reason: asked.reason.trim().to_owned(),
        groupings: Some(asked.grouping).filter(|one| !one.is_empty()).into_iter().collect(),
    };
    let mut tx = app.db.begin().await?;
    calls::extend(&mut tx, &reader.actor, &code, asked.seen, extension).await?;
    tx.commit().await?;
    Ok(back(&reader, &code))
}

/// What may be done with a call as it stands.
pub fn forms(reader: &Reader, names: &Names, call: &Call) -> Markup {
    let lang = reader.lang;
    let to = |what: &str| format!("/{}/calls/{}/{what}", lang.code(), call.code);
    let seen = html! { input type="hidden" name="seen" value=(call.revision); };
    html! {
        @match call.state {
            Standing::Draft => {},
            Standing::Closed => details {
                summary { (lang.text("call-reopen")) }
                form method="post" action=(to("open")) {
                    (seen) p { (lang.text("call-reopen-hint")) }
                    button class="plain" { (lang.text("call-reopen")) }
                }
            },
            Standing::Published => {
                details {
                    summary { (lang.text("call-extend")) }
                    form method="post" action=(to("extend")) {
                        (seen)
                        div class="field" {
                            label for="until" { (lang.text("call-extend-until")) }
                            p class="hint" id="until-hint" { (lang.text("call-clock-hint")) }
                            input type="datetime-local" step="1" id="until" name="until" required aria-describedby="until-hint" value=(call.says.window.closes());
                        }
                        div class="field" {
                            label for="grouping" { (lang.text("call-extend-for")) }
                            select id="grouping" name="grouping" {
                                option value="" { (lang.text("call-extend-everybody")) }
                                @for grouping in names.groupings() { option value=(grouping.code) { (lang.of(&grouping.names)) } }
                            }
                        }
                        div class="field" { label for="extend-reason" { (lang.text("call-reason")) } input id="extend-reason" name="reason" required; }
                        button class="plain" { (lang.text("call-extend")) }
                    }
                }
                details {
                    summary { (lang.text("call-close")) }
                    form method="post" action=(to("close")) {
                        (seen)
                        div class="field" { label for="close-reason" { (lang.text("call-reason")) } input id="close-reason" name="reason" required; }
                        button class="plain" { (lang.text("call-close")) }
                    }
                }
            },
        }
    }
}
