//! Publishing a draft: what it would change, who would be told, and doing it.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Result, agendas,
    frameworks::Text,
    ids::Known,
    mail,
    programme::{
        drafts::Laid,
        versions::{self, Change},
    },
};

use super::{super::versions::log, laid, path};
use crate::{
    App,
    agendas::letters as delegates,
    conferences::{
        frame::Organised,
        words::{Names, plain},
    },
    fields::{Texts, Wrong, settled, summary, texts},
    page::{crumbs, page},
    problem::Problem,
    programme::letters,
    reader::Reader,
};

type Address = Path<(String, String, String)>;

pub async fn look(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let laid = laid(&mut conn, &reader, &code, &draft).await?;
    Ok(drawn(&mut conn, &reader, &laid, &Text::default(), None).await?)
}

pub async fn publish(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let laid = laid(&mut tx, &reader, &code, &draft).await?;
    let last = versions::latest(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(0);
    let (note, anyway) = (texts(&typed, "note"), typed.contains_key("anyway"));
    let outcome = async {
        let (actor, draft) = (&reader.actor, &laid.draft.id);
        let (version, concerned) =
            versions::publish(&mut tx, actor, draft, seen, note.clone(), anyway).await?;
        for one in concerned.iter().filter(|one| !one.email().is_empty()) {
            let way = one.open_page(&mut tx, actor).await?;
            mail::write(&mut tx, letters::changed(&app, &version, one, &way)).await?;
        }
        let Some(last) = &last else { return Ok(version.number) };
        let (before, after) = (&last.programme, &version.programme);
        for one in agendas::touched(&mut tx, &code, before, after).await? {
            let way = agendas::open_page(&mut tx, actor, &laid.conference, &one.of).await?;
            if let Some(way) = way {
                mail::write(&mut tx, delegates::changed(&app, &version, &one, &way)).await?;
            }
        }
        Ok(version.number)
    }
    .await;
    settled(
        tx,
        &reader,
        outcome,
        |number| format!("/conferences/{code}/versions#v{number}"),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &reader, &laid, &note, Some(&wrong)).await?)
        },
    )
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    laid: &Laid,
    note: &Text,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let code = &laid.draft.conference;
    let last = versions::latest(conn, &reader.actor, code, &Known::NOW).await?;
    let next = versions::preview(laid);
    let changes: Vec<Change> =
        last.as_ref().map(|last| versions::changes(&last.programme, &next)).unwrap_or_default();
    let concerned = match &last {
        Some(last) => versions::concerned(conn, laid, &last.programme, &next).await?,
        None => Vec::new(),
    };
    let concerned: Vec<&str> = concerned.iter().map(|one| one.name()).collect();
    let (lang, plan, names) = (reader.lang, laid.plan(), Names::of(laid));
    let (clashes, unplaced) = (plan.clashes(), plan.unplaced());
    let number = last.as_ref().map_or(1, |last| last.number + 1);
    Ok(page(
        reader,
        &lang.text("draft-publish"),
        html! {
            (crumbs(reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &laid.conference.is.title)),
                (format!("/conferences/{code}/plan"), lang.text("conference-plan").into_owned()),
                (path(laid), laid.draft.name.clone()),
            ]))
            h1 { (lang.fill("publish-title", [("number", number.into())])) }
            (summary(lang, wrong))
            @if !clashes.is_empty() {
                div class="notice bad" {
                    p { strong { (lang.fill("draft-breaks-rules", [("count", clashes.len().into())])) } }
                    ul { @for clash in clashes.iter().take(20) { li { (names.clash(lang, clash)) } } }
                }
            }
            @if !unplaced.is_empty() {
                div class="notice warn" { p { (lang.fill("board-unplaced", [("count", unplaced.len().into())])) } }
            }
            @if last.is_none() {
                p class="lead" { (lang.text("publish-first")) }
            } @else if changes.is_empty() {
                p class="lead" { (lang.text("versions-same")) }
            } @else {
                h2 { (lang.fill("publish-changes", [("count", changes.len().into())])) }
                (log(lang, &laid.conference.is, &changes))
                h2 { (lang.fill("publish-concerned", [("count", concerned.len().into())])) }
                @if !concerned.is_empty() { p { (lang.list(&concerned)) } }
                p class="muted" { (lang.text("publish-told")) }
            }
            form method="post" {
                input type="hidden" name="seen" value=(laid.draft.revision);
                details open[!note.is_blank()] { summary { (lang.text("publish-note")) }
                    (Texts::line(lang, "note", lang.text("publish-note-label"), note)) }
                @if !clashes.is_empty() {
                    label class="choice" { input type="checkbox" id="anyway" name="anyway" value="yes"; (lang.text("publish-anyway")) }
                }
                button { (lang.fill("publish-button", [("number", number.into())])) }
            }
        },
    ))
}
