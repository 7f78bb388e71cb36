//! The versions of a plan, and what changed from one to the other.

use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use network::{
    Error, cities,
    frameworks::Frameworks,
    ids::CityCode,
    plans::{self, Change, Edit, Plan},
};
use serde::Deserialize;
use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use super::{
    open::{DRAFT, open},
    words,
};
use crate::{App, Lang, page, problem::Problem, reader::Reader};

#[derive(Deserialize)]
pub struct Asked {
    from: Option<i64>,
}

/// Every version with who decided it.
pub async fn versions(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let all = plans::versions(&mut conn, &code, &reader.known).await?;
    drop(conn);
    let title = lang.text("plan-versions");
    let here = |edition: String| reader.href(&format!("/cities/{code}/plan/{edition}"));
    Ok(page::page(
        &reader,
        &lang.beside(&title, &lang.fill("plan-of", [("city", city.name().into())])),
        html! {
            (page::crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
                (format!("/cities/{code}/plan"), lang.text("plan-title").into_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("plan-versions-lead")) }
            @if all.is_empty() { div class="empty" { p { (lang.text("plan-none-published")) } } }
            ol class="cards" reversed { @for version in &all { li class="card" {
                h2 { a href=(here(version.number.to_string())) { (lang.fill("plan-version", [("number", version.number.into())])) } }
                p { (lang.fill("plan-decided", [
                    ("by", version.decided_by.as_str().into()), ("date", lang.date(&version.decided_on).into()), ("reference", version.reference.as_str().into()),
                ])) }
                @if version.number > 1 { p { a href=(here(format!("{}/changes", version.number))) { (lang.fill("plan-changes-from", [("number", (version.number - 1).into())])) } } }
                p class="small muted" { (lang.fill("plan-digest", [("date", lang.day(&version.published_at).into())])) " " code { (version.digest.get(..16).unwrap_or_default()) "…" } }
            } } }
            @if reader.actor.may_read_drafts(&code).is_ok() { p { a href=(here(DRAFT.into())) { (lang.text("plan-to-draft")) } } }
        },
    ))
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, CityCode, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let newest = plans::versions(&mut conn, &code, &reader.known).await?.first().map(|v| v.number);
    let before = match (asked.from, &open.plan.version) {
        (Some(number), _) => Some(number),
        (None, Some(version)) => Some(version.number - 1).filter(|number| *number > 0),
        (None, None) => newest,
    };
    let earlier = match before {
        Some(number) => Some(
            plans::published(&mut conn, &code, Some(number), &reader.known)
                .await?
                .ok_or(Error::NotFound)?,
        ),
        None => None,
    };
    drop(conn);
    let body = html! {
        @match &earlier {
            None => div class="empty" { p { (lang.text("plan-first-version")) } },
            Some(earlier) => {
                @let changes = plans::differences(&earlier.entries, &open.plan.entries);
                @let changes: Vec<_> = changes.into_iter().filter(|change| shown(change, open.plan.version.is_none())).collect();
                p class="lead" { (lang.fill("plan-changes-count", [("count", changes.len().into()), ("number", before.unwrap_or_default().into())])) }
                ul class="changes" { @for change in &changes { li { (drawn(lang, &open.frameworks, earlier, &open.plan, change)) } } }
            }
        }
    };
    Ok(open.page(&reader, "/changes", body))
}

/// How people are reached is no part of a version: that the draft knows it is no change.
fn shown(change: &Change, draft: bool) -> bool {
    match change {
        Change::Edited { edits, .. } if draft => {
            edits.iter().any(|edit| edit.field != "contact" && edit.field != "head")
        }
        _ => true,
    }
}

fn drawn(
    lang: Lang,
    frameworks: &Frameworks,
    before: &Plan,
    after: &Plan,
    change: &Change,
) -> Markup {
    let (entry, key) = match change {
        Change::Added(entry) => (entry, "plan-added"),
        Change::Removed(entry) => (entry, "plan-removed"),
        Change::Edited { after, .. } => (after, "plan-edited"),
    };
    let kind = words::kind(lang, entry.content.kind());
    html! {
        p { span class="mark" { (lang.text(key)) } " " span class="muted" { (kind) } " " strong {
            (words::said(lang, entry.content.name()))
            @if let Some(line) = entry.content.budget() { " " (words::money(lang, line.amount, &line.currency)) }
        } }
        @if let Change::Edited { edits, .. } = change { (edits_of(lang, frameworks, before, after, edits)) }
    }
}

/// Field by field; texts word by word.
pub fn edits_of(
    lang: Lang,
    frameworks: &Frameworks,
    before: &Plan,
    after: &Plan,
    edits: &[Edit],
) -> Markup {
    html! {
        dl class="facts edits" { @for edit in edits {
            dt { (lang.text(&format!("plan-field-{}", edit.field.replace('_', "-"))))
                @if let Some(language) = &edit.language { " " span class="mark" { (words::language(language)) } } }
            dd {
                @match (&edit.language, edit.before.as_str(), edit.after.as_str()) {
                    (Some(code), then, now) => span lang=(code) dir="auto" { (word_by_word(then.unwrap_or(""), now.unwrap_or(""))) },
                    _ => {
                        del { (value(lang, frameworks, before, &edit.field, &edit.before)) } " "
                        ins { (value(lang, frameworks, after, &edit.field, &edit.after)) }
                    }
                }
            }
        } }
    }
}

pub fn word_by_word(before: &str, after: &str) -> Markup {
    let diff = TextDiff::from_words(before, after);
    html! {
        @for change in diff.iter_all_changes() {
            @match change.tag() {
                ChangeTag::Delete => del { (change.value()) },
                ChangeTag::Insert => ins { (change.value()) },
                ChangeTag::Equal => (change.value()),
            }
        }
    }
}

/// A value of a field as people say it.
fn value(lang: Lang, frameworks: &Frameworks, plan: &Plan, field: &str, value: &Value) -> String {
    let one = |value: &Value| -> String {
        match value {
            Value::String(text) => match field {
                "status" | "source" | "funding" | "step" | "form" | "likelihood" | "impact"
                | "groups" => {
                    let list = match field {
                        "likelihood" | "impact" => "level",
                        "groups" => "group",
                        other => other,
                    };
                    words::word(lang, list, text)
                }
                "features" => frameworks
                    .feature(text)
                    .map_or(text.clone(), |f| format!("{text} {}", lang.of(&f.label))),
                "measurements" => frameworks
                    .measurement(text)
                    .map_or(text.clone(), |m| lang.of(&m.label).to_owned()),
                "decides" | "does" | "asked" | "told" | "chair" | "members" => {
                    words::who(lang, plan, text).unwrap_or("?").to_owned()
                }
                "after" | "challenge" | "action" => text
                    .parse()
                    .ok()
                    .and_then(|id| plan.get(&id))
                    .map_or("?", |entry| words::plain(lang, entry.content.name()))
                    .to_owned(),
                "from" | "until" | "due" | "done" | "on" => lang.date(text),
                _ => text.clone(),
            },
            Value::Number(number) if field == "amount" => {
                lang.number(number.as_f64().unwrap_or_default() / 100.0, 2)
            }
            Value::Number(number) => number.to_string(),
            Value::Bool(yes) => lang.text(if *yes { "plan-yes" } else { "plan-no" }).into_owned(),
            Value::Object(_) => "…".into(),
            Value::Null | Value::Array(_) => String::new(),
        }
    };
    match value {
        Value::Array(list) => lang.list(&list.iter().map(one).collect::<Vec<_>>()),
        other => one(other),
    }
}
