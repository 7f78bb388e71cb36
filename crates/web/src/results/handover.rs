//! What the next host takes over: what was held and what is still open, what this host learnt,
//! and a conference set up after this one.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Redirect,
};
use maud::{Markup, html};
use network::{
    agendas::{self, feedback},
    conferences::{self, Particulars},
    ids::{At, Known},
    interpretation::roster::Sheet,
    programme::{papers, results, sessions, versions},
};

use crate::{
    App,
    conferences::{
        settings::{text_fields, texts},
        words::{plain, tabs},
    },
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

type Address = Path<(String, String)>;

/// One line of the list: whether it is done, its text, and where it is done.
struct Item {
    done: bool,
    text: String,
    path: &'static str,
}

async fn drawn(app: &App, reader: &Reader, code: &str) -> Result<Markup, Problem> {
    reader.actor.may_organise(code)?;
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, code, &Known::NOW).await?;
    let sessions = sessions::all(&mut conn, code, &Known::NOW).await?;
    let versions = versions::all(&mut conn, &reader.actor, code).await?;
    let results = results::all(&mut conn, &reader.actor, code).await?;
    let papers = papers::released(&mut conn, code).await?;
    let agendas = agendas::all(&mut conn, &reader.actor, code).await?;
    let told = feedback::summaries(&mut conn, &reader.actor, code).await?;
    let sheet = Sheet::read(&mut conn, &reader.actor, code).await?;
    drop(conn);
    let lang = reader.lang;
    let planned = sessions.iter().filter(|one| one.is.is_planned()).count();
    let released = results.iter().filter(|one| one.released_at.is_some()).count();
    let with_papers: std::collections::BTreeSet<&str> =
        papers.iter().map(|one| one.session.as_str()).collect();
    let count = |key: &str, done: usize, of: usize| {
        lang.fill(key, [("done", done.into()), ("of", of.into())])
    };
    let items = [
        Item {
            done: At::now() > At::end_of(one.is.ends),
            text: lang.text("handover-over").into_owned(),
            path: "",
        },
        Item {
            done: !versions.is_empty(),
            text: lang.fill("handover-versions", [("count", versions.len().into())]),
            path: "/versions",
        },
        Item {
            done: planned > 0 && results.len() >= planned,
            text: count("handover-results", results.len(), planned),
            path: "/results",
        },
        Item {
            done: !results.is_empty() && released == results.len(),
            text: count("handover-released", released, results.len()),
            path: "/results",
        },
        Item {
            done: planned > 0 && with_papers.len() >= planned,
            text: count("handover-papers", with_papers.len(), planned),
            path: "/sessions",
        },
        Item {
            done: agendas.iter().any(|one| one.attended_at.is_some()),
            text: lang.text("handover-attended").into_owned(),
            path: "/agendas",
        },
        Item {
            done: !one.is.handover.is_blank(),
            text: lang.text("handover-lessons-written").into_owned(),
            path: "/handover#lessons",
        },
    ];
    let whole = told.get("").and_then(feedback::Summary::mean);
    Ok(page(
        reader,
        &lang.text("handover"),
        html! {
            (crumbs(reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &one.is.title)),
            ]))
            h1 { (lang.text("handover")) }
            (tabs(reader, code, "/results"))
            p class="lead" { (lang.text("handover-lead")) }
            dl class="figures" {
                div { dt { (lang.text("conference-sessions")) } dd { (planned) } }
                div { dt { (lang.text("conference-versions")) } dd { (versions.len()) } }
                div { dt { (lang.text("agendas")) } dd { (agendas.len()) } }
                @if let Some(sheet) = &sheet { div { dt { (lang.text("interpretation")) } dd { (sheet.interpreters.len()) } } }
                @if let Some(mean) = whole { div { dt { (lang.text("feedback-whole")) } dd { (format!("{mean:.1}")) } } }
            }
            h2 { (lang.text("handover-list")) }
            ul class="checklist" { @for item in &items {
                li {
                    span class=(if item.done { "mark" } else { "mark warn" }) { (lang.text(if item.done { "handover-done" } else { "handover-open" })) } " "
                    a class="line" href=(reader.href(&format!("/conferences/{code}{}", item.path))) { (item.text) }
                }
            } }
            h2 id="lessons" { (lang.text("handover-lessons")) }
            p { (lang.text("handover-lessons-lead")) }
            form method="post" class="settings" {
                input type="hidden" name="seen" value=(one.revision);
                (text_fields("", "handover", &lang.text("handover-lessons"), &one.is.handover, true))
                button { (lang.text("conference-save")) }
            }
            @if reader.actor.may_convene().is_ok() {
                h2 { (lang.text("handover-next")) }
                p { (lang.text("handover-next-lead")) }
                div class="actions" { a class="button" href=(reader.href(&format!("/conferences/new?from={code}"))) { (lang.text("handover-copy")) } }
            }
        },
    ))
}

pub async fn read(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Address,
) -> Result<Markup, Problem> {
    drawn(&app, &reader, &code).await
}

pub async fn keep(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Address,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    reader.actor.may_organise(&code)?;
    let mut tx = app.db.begin().await?;
    let last = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(last.revision);
    let is = Particulars { handover: texts(&typed, "handover"), ..last.is };
    conferences::correct(&mut tx, &reader.actor, &code, is, seen, "").await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/handover"))))
}
