//! Slides, texts and recordings of a session, as its people and organisers handle them.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, Request, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Actor, Error,
    conferences::Particulars,
    files::NewFile,
    ids::{FileId, PaperId},
    programme::{
        papers::{self, FILES, Kind, NewPaper, Paper},
        parts,
    },
};

use crate::{
    App, Lang,
    conferences::{frame::Organised, words::language},
    files::{out, receive},
    links::private,
    problem::Problem,
    reader::Reader,
};

/// Papers to read; `href` says where the file of one is.
pub fn paper_links(lang: Lang, papers: &[&Paper], href: impl Fn(&FileId) -> String) -> Markup {
    html! {
        @if !papers.is_empty() {
            ul class="papers" { @for paper in papers { li {
                a class="line" href=(paper.file.as_ref().map_or_else(|| paper.href.clone(), &href)) { (paper.title) }
                " " span class="muted small" { (lang.text(&format!("paper-{}", paper.kind.code()))) ", " (language(lang, &paper.language)) }
            } } }
        }
    }
}

/// The form that sends one; `id` tells several on a page apart.
pub fn paper_form(lang: Lang, is: &Particulars, id: &str, action: &str) -> Markup {
    html! {
        form class="import" method="post" enctype="multipart/form-data" action=(action) {
            div class="field" { label for=(format!("{id}kind")) { (lang.text("paper-kind")) }
                select id=(format!("{id}kind")) name="kind" { @for kind in Kind::ALL { option value=(kind.code()) { (lang.text(&format!("paper-{}", kind.code()))) } } } }
            div class="field" { label for=(format!("{id}language")) { (lang.text("paper-language")) }
                select id=(format!("{id}language")) name="language" { @for code in &is.languages { option value=(code) { (language(lang, code)) } } } }
            div class="field" { label for=(format!("{id}title")) { (lang.text("paper-title")) } input id=(format!("{id}title")) name="title"; }
            div class="field" { label for=(format!("{id}file")) { (lang.text("paper-file")) }
                p class="hint" id=(format!("{id}file-hint")) { (lang.fill("paper-file-hint", [("most", FILES.most_mb.into())])) }
                input id=(format!("{id}file")) name="file" type="file" aria-describedby=(format!("{id}file-hint")) accept=(FILES.endings().collect::<Vec<_>>().join(",")); }
            div class="field" { label for=(format!("{id}href")) { (lang.text("paper-href")) } input id=(format!("{id}href")) name="href" type="url"; }
            button class="plain" { (lang.text("paper-send")) }
        }
    }
}

/// Takes what the form sent.
pub async fn take(
    app: &App,
    actor: &Actor,
    conference: &str,
    session: &str,
    request: Request,
) -> Result<Paper, Problem> {
    parts::may_take_part(&mut *app.db.read().await?, actor, conference, session).await?;
    let belongs = papers::belongs(conference, session);
    let new =
        || NewFile { purpose: &FILES, city: None, belongs: belongs.clone(), name: String::new() };
    let sent = receive(app, actor, request, &FILES, new).await?;
    let paper = NewPaper {
        kind: sent.text("kind").parse()?,
        language: sent.text("language").to_owned(),
        title: sent.text("title").to_owned(),
        file: sent.files.first().map(|file| file.id.clone()),
        href: sent.text("href").to_owned(),
    };
    let mut tx = app.db.begin().await?;
    let paper = papers::add(&mut tx, actor, conference, session, paper).await?;
    tx.commit().await?;
    Ok(paper)
}

type Session = Path<(String, String, String)>;

pub async fn add(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, session)): Session,
    request: Request,
) -> Result<Redirect, Problem> {
    take(&app, &reader.actor, &code, &session, request).await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/sessions/{session}#papers"))))
}

/// Releases a paper, closes it again, or takes it away.
pub async fn decide(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let id: PaperId = typed.get("paper").and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    let act = typed.get("act").map_or("", String::as_str);
    let mut tx = app.db.begin().await?;
    match act {
        "remove" => papers::remove(&mut tx, &reader.actor, &code, &id).await?,
        act => drop(papers::release(&mut tx, &reader.actor, &code, &id, act == "release").await?),
    }
    tx.commit().await?;
    let session = typed.get("session").map_or("", String::as_str);
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/sessions/{session}#papers"))))
}

/// The file of a paper that is not released yet.
pub async fn read(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, paper)): Session,
) -> Result<Response, Problem> {
    sent(&app, &reader.actor, &code, &paper).await
}

/// The file of a paper, for whoever may read it.
pub async fn sent(
    app: &App,
    actor: &Actor,
    conference: &str,
    paper: &str,
) -> Result<Response, Problem> {
    let id: PaperId = paper.parse().map_err(|_| Error::NotFound)?;
    let file = papers::file(&mut *app.db.read().await?, actor, conference, &id).await?;
    Ok(private(out(app, file).into_response()))
}

/// For organisers, below the form of a session.
pub fn kept(reader: &Reader, is: &Particulars, code: &str, session: &str, all: &[Paper]) -> Markup {
    let lang = reader.lang;
    let action = reader.href(&format!("/conferences/{code}/papers"));
    html! {
        h2 id="papers" { (lang.text("papers")) }
        p class="muted" { (lang.text("papers-lead")) }
        ul class="papers" { @for paper in all {
            li {
                a class="line" href=(paper.file.as_ref().map_or_else(|| paper.href.clone(), |_| reader.href(&format!("/conferences/{code}/papers/{}", paper.id)))) { (paper.title) }
                " " span class="muted small" { (lang.text(&format!("paper-{}", paper.kind.code()))) ", " (language(lang, &paper.language)) }
                @if paper.released_at.is_some() { " " span class="mark" { (lang.text("paper-released")) } }
                form method="post" action=(action) class="inline" {
                    input type="hidden" name="paper" value=(paper.id);
                    input type="hidden" name="session" value=(session);
                    @if paper.released_at.is_some() { button class="quiet" name="act" value="close" { (lang.text("paper-close")) span class="only-read" { ": " (paper.title) } } }
                    @else { button class="plain" name="act" value="release" { (lang.text("paper-release")) span class="only-read" { ": " (paper.title) } } }
                    button class="quiet" name="act" value="remove" { (lang.text("conference-remove")) span class="only-read" { ": " (paper.title) } }
                }
            }
        } }
        details { summary { (lang.text("paper-add")) }
            (paper_form(lang, is, "paper-", &reader.href(&format!("/conferences/{code}/sessions/{session}/papers"))))
        }
    }
}
