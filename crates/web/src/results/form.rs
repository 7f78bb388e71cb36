//! The form in which a result is written, by rapporteurs through their link and by organisers.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::programme::{
    results::{self, Content},
    sessions,
};

use crate::{
    App,
    conferences::{
        frame::Organised,
        words::{plain, said},
    },
    fields::{Texts, Wrong, settled, summary, texts},
    page::page,
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

/// What was typed, and the revision that the writer had before them.
pub fn read_result(typed: &Typed) -> (Content, i64) {
    let number = |name: &str| typed.get(name).and_then(|text| text.trim().parse().ok());
    let is = Content {
        summary: texts(typed, "summary"),
        highlights: texts(typed, "highlights"),
        follow_up: texts(typed, "follow_up"),
        people: number("people").and_then(|people| u32::try_from(people).ok()).unwrap_or(0),
    };
    (is, number("seen").unwrap_or(0))
}

/// `again`: what was typed and is wrong.
pub async fn result_page(
    app: &App,
    reader: &Reader,
    conference: &str,
    session: &str,
    back: &str,
    again: Option<(&Content, i64, &Wrong)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = sessions::get(&mut conn, conference, session).await?;
    let last = results::get(&mut conn, &reader.actor, conference, session).await?;
    drop(conn);
    let lang = reader.lang;
    let seen = again.map_or(last.as_ref().map_or(0, |last| last.revision), |(_, seen, _)| seen);
    let released = last.as_ref().is_some_and(|last| last.released_at.is_some());
    let held = last.map(|last| last.is).unwrap_or_default();
    let is = again.map_or(&held, |(is, ..)| is);
    let wrong = again.map(|(.., wrong)| wrong);
    let title = lang.text("result");
    Ok(page(
        reader,
        &title,
        html! {
            p class="muted" { a href=(back) { (lang.text("result-back")) } }
            h1 { (title) }
            p class="lead" { (said(lang, &one.is.title)) }
            (summary(lang, wrong))
            p { (lang.text("result-lead")) }
            @if released { div class="notice" { p { (lang.text("result-is-released")) } } }
            form method="post" class="settings" {
                input type="hidden" name="seen" value=(seen);
                (Texts::line(lang, "summary", lang.text("result-summary"), &is.summary).long(5).wrong(wrong))
                (Texts::line(lang, "highlights", lang.text("result-highlights"), &is.highlights).long(3).wrong(wrong))
                (Texts::line(lang, "follow_up", lang.text("result-follow-up"), &is.follow_up).long(3).wrong(wrong))
                div class="field" { label for="people" { (lang.text("result-people")) }
                    input id="people" name="people" type="number" min="0" value=(if is.people > 0 { is.people.to_string() } else { String::new() }); }
                button { (lang.text("conference-save")) }
            }
            p class="only-read" { (plain(lang, &one.is.title)) }
        },
    ))
}

type Address = Path<(String, String, String)>;

pub async fn organised(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, session)): Address,
) -> Result<Markup, Problem> {
    let back = reader.href(&format!("/conferences/{code}/results"));
    result_page(&app, &reader, &code, &session, &back, None).await
}

pub async fn write(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, session)): Address,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (is, seen) = read_result(&typed);
    let mut tx = app.db.begin().await?;
    let written = results::write(&mut tx, &reader.actor, &code, &session, is.clone(), seen).await;
    settled(
        tx,
        &reader,
        written,
        |_| format!("/conferences/{code}/results"),
        async |wrong| {
            let back = reader.href(&format!("/conferences/{code}/results"));
            let again = Some((&is, seen, &wrong));
            result_page(&app, &reader, &code, &session, &back, again).await
        },
    )
    .await
}
