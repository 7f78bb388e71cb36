//! Every version of a programme that was published, with what changed.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    conferences::{self, Particulars},
    programme::versions::{self, Change},
};

use crate::{
    App, Lang,
    conferences::{
        frame::frame,
        words::{place, plain, said},
    },
    problem::Problem,
    reader::Reader,
};

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &reader.known).await?;
    let all = versions::all(&mut conn, &reader.actor, &code).await?;
    drop(conn);
    let lang = reader.lang;
    Ok(frame(
        &reader,
        &one,
        &lang.text("conference-versions"),
        "/versions",
        html! {
            p class="lead" { (lang.text("versions-lead")) }
            @if all.is_empty() { p class="empty" { (lang.text("programme-none")) } }
            @for version in &all {
                section class="version" id=(format!("v{}", version.number)) {
                    h2 { a href=(reader.href(&format!("/conferences/{code}/programme?version={}", version.number))) {
                        (lang.fill("programme-version", [("number", version.number.into()), ("date", lang.day(&version.published_at).into())]))
                    } }
                    @if !version.note.is_blank() { p { (said(lang, &version.note)) } }
                    @if version.number == 1 {
                        p class="muted" { (lang.fill("versions-first", [("count", version.programme.sessions.len().into())])) }
                    } @else if version.changes.is_empty() {
                        p class="muted" { (lang.text("versions-same")) }
                    } @else {
                        (log(lang, &version.programme.is, &version.changes))
                    }
                }
            }
        },
    ))
}

/// Changes as a list.
pub fn log(lang: Lang, is: &Particulars, changes: &[Change]) -> Markup {
    html! {
        ul class="changes" { @for change in changes {
            li { strong { (said(lang, change.title())) } (lang.colon()) (told(lang, is, change)) }
        } }
    }
}

/// What happened to a session, without its title.
pub fn told(lang: Lang, is: &Particulars, change: &Change) -> String {
    match change {
        Change::Added { place: at, .. } => {
            lang.fill("change-added", [("place", place(lang, is, at).into())])
        }
        Change::Removed { place: at, .. } => {
            lang.fill("change-removed", [("place", place(lang, is, at).into())])
        }
        Change::Moved { from, to, .. } => lang.fill(
            "change-moved",
            [("from", place(lang, is, from).into()), ("to", place(lang, is, to).into())],
        ),
        Change::Renamed { before, .. } => {
            lang.fill("change-renamed", [("before", plain(lang, before).into())])
        }
        Change::People { joined, left, .. } => {
            let mut words = Vec::new();
            if !joined.is_empty() {
                words.push(lang.fill("change-joined", [("names", lang.list(joined).into())]));
            }
            if !left.is_empty() {
                words.push(lang.fill("change-left", [("names", lang.list(left).into())]));
            }
            words.join(" ")
        }
        Change::Told { .. } => lang.text("change-told").into_owned(),
    }
}
