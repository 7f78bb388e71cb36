//! Taking a list of cities into the register: first what it would do and every place to
//! mend, then, confirmed, all of it or nothing.

use axum::{
    extract::{Multipart, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, Result,
    cities::{self, Registered},
};

use crate::{
    App,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

/// What was sent: a file, or the list that was already looked at with the word to store it.
#[derive(Default)]
struct Sent {
    list: String,
    reason: String,
    store: bool,
}

impl Sent {
    async fn read(form: Result<Multipart, MultipartRejection>) -> Result<Self> {
        let unreadable = || Error::invalid("file", "list-not-text");
        let mut form = form.map_err(|_| unreadable())?;
        let mut sent = Self::default();
        while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|_| unreadable())?;
            let text = String::from_utf8(bytes.into()).map_err(|_| unreadable())?;
            match name.as_str() {
                "file" | "list" => sent.list = text,
                "reason" => sent.reason = text,
                "store" => sent.store = true,
                _ => {}
            }
        }
        Ok(sent)
    }
}

pub async fn form(reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_keep_register()?;
    Ok(asked(&reader, html! {}))
}

pub async fn take(
    State(app): State<App>,
    reader: Reader,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let outcome = async {
        let sent = Sent::read(form).await?;
        let rows = cities::from_csv(&sent.list)?;
        let count = rows.len();
        // Looked at first, with a reason that nobody will read.
        let reason = if sent.store { sent.reason.as_str() } else { "-" };
        let done = cities::register(&mut tx, &reader.actor, rows, reason).await?;
        Ok((sent, count, done))
    };
    let page = match outcome.await {
        Ok((sent, ..)) if sent.store => {
            tx.commit().await?;
            return Ok(Redirect::to(&reader.href("/cities")).into_response());
        }
        Ok((sent, count, done)) => {
            return Ok(asked(&reader, preview(&reader, &sent, count, &done)).into_response());
        }
        Err(Error::Unusable(problems)) => asked(&reader, places(&reader, &problems)),
        Err(error @ Error::Invalid { .. }) => asked(&reader, super::refusal(reader.lang, &error)),
        Err(error) => return Err(error.into()),
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// What the list would do, and the form that lets it.
fn preview(reader: &Reader, sent: &Sent, count: usize, done: &Registered) -> Markup {
    let lang = reader.lang;
    let lines = [
        ("cities-import-added", done.added),
        ("cities-import-corrected", done.corrected),
        ("cities-import-unchanged", done.unchanged),
    ];
    html! {
        div class="notice good" role="status" {
            p { strong { (lang.fill("cities-import-fits", [("count", count.into())])) } }
            ul { @for (key, count) in lines.into_iter().filter(|(_, count)| *count > 0) { li { (lang.fill(key, [("count", count.into())])) } } }
        }
        @if done.added + done.corrected > 0 {
            form method="post" enctype="multipart/form-data" {
                input type="hidden" name="store" value="yes";
                textarea name="list" hidden { (sent.list) }
                div class="field" {
                    label for="reason" { (lang.text("cities-reason")) }
                    p class="hint" id="reason-hint" { (lang.text("cities-reason-hint")) }
                    input id="reason" name="reason" required maxlength="500" aria-describedby="reason-hint";
                }
                button { (lang.text("cities-import-store")) }
            }
        }
    }
}

/// Every place to mend, the first hundred.
fn places(reader: &Reader, problems: &[network::Problem]) -> Markup {
    let lang = reader.lang;
    html! {
        div class="notice bad" role="alert" {
            p { strong { (lang.fill("cities-import-mend", [("count", problems.len().into())])) } }
            ul {
                @for problem in problems.iter().take(100) {
                    li {
                        (lang.fill("cities-import-line", [("place", problem.place.as_str().into())])) " "
                        (lang.fill(problem.code, problem.args.iter().map(|(name, value)| (*name, value.as_str().into()))))
                    }
                }
            }
        }
    }
}

fn asked(reader: &Reader, before: Markup) -> Markup {
    let lang = reader.lang;
    let title = lang.text("cities-import-title");
    page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[("/cities".into(), lang.text("cities-title").into_owned())]))
            h1 { (title) }
            p class="lead" { (lang.text("cities-import-lead")) }
            (before)
            form class="take-in" method="post" enctype="multipart/form-data" {
                div class="field" {
                    label for="file" { (lang.text("cities-import-file")) }
                    p class="hint" id="file-hint" { (lang.text("cities-import-hint")) }
                    input id="file" name="file" type="file" accept=".csv,text/csv" required
                        aria-describedby="file-hint";
                }
                button { (lang.text("cities-import-look")) }
            }
        },
    )
}
