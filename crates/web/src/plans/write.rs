//! Writing one item of a plan or of the structure, in one language at a time. Where two
//! people wrote at the same time, both versions are shown with their difference.

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error,
    ids::{CityCode, ItemId},
    items::{self, Content, Item, Kept, Kind, NewItem},
    plans::{Edit, Entry},
};
use serde::Deserialize;

use super::{
    changes::edits_of,
    form::{self, Ground, Sent},
    open::{DRAFT, Open, open},
    words,
};
use crate::{
    App,
    fields::{Wrong, summary},
    problem::Problem,
    reader::Reader,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    item: String,
    parent: String,
    /// The language to write in.
    language: String,
    /// What a new item begins with.
    step: String,
    measurement: String,
}

/// The form as it stands before somebody types.
struct Before {
    content: Content,
    item: Option<Item>,
    parent: String,
    language: String,
}

async fn before(
    app: &App,
    reader: &Reader,
    code: &CityCode,
    asked: &Asked,
) -> Result<Before, Problem> {
    let item = match asked.item.parse::<ItemId>() {
        Ok(id) => {
            let mut conn = app.db.read().await?;
            let held = items::get(&mut conn, &id).await?.filter(|held| held.city == *code);
            Some(held.ok_or(Error::NotFound)?)
        }
        Err(_) => None,
    };
    let content = match &item {
        Some(item) => item.content.clone(),
        None => {
            let kind = Kind::from_code(&asked.kind).ok_or(Error::NotFound)?;
            let mut content = Content::blank(kind);
            match &mut content {
                Content::Objective(one) => {
                    one.step = items::Step::from_code(&asked.step).unwrap_or_default()
                }
                Content::Challenge(one) if !asked.measurement.is_empty() => {
                    one.measurements.push(asked.measurement.clone());
                }
                _ => {}
            }
            content
        }
    };
    if content.kind() == Kind::Review {
        return Err(Error::NotFound.into());
    }
    let known = words::LANGUAGES.iter().any(|(known, _)| *known == asked.language);
    let written = content.languages();
    let language = if known {
        asked.language.clone()
    } else if written.is_empty() || written.iter().any(|one| one == reader.lang.code()) {
        reader.lang.code().to_owned()
    } else {
        written[0].clone()
    };
    let parent = item
        .as_ref()
        .and_then(|item| item.parent.as_ref())
        .map_or_else(|| asked.parent.clone(), ToString::to_string);
    Ok(Before { content, item, parent, language })
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&code)?;
    let before = before(&app, &reader, &code, &asked).await?;
    let open = open(&app, &reader, &code, DRAFT).await?;
    let seen = before.item.as_ref().map_or(0, |item| item.revision);
    let mut sent = Sent::of(reader.lang, &before.content, &before.language);
    if let (Content::Budget(one), Some(last)) =
        (&before.content, open.plan.of_kind(Kind::Budget).last())
        && one.currency.is_empty()
        && let Some(last) = last.content.budget()
    {
        sent.0.retain(|(name, _)| name != "currency");
        sent.0.push(("currency".into(), last.currency.clone()));
    }
    Ok(drawn(&reader, &open, &before, &sent, seen, None, None))
}

pub async fn keep(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let sent = Sent(sent);
    let asked = Asked {
        kind: sent.get("kind").to_owned(),
        item: sent.get("item").to_owned(),
        parent: sent.get("parent").to_owned(),
        language: sent.get("language").to_owned(),
        ..Asked::default()
    };
    let before = before(&app, &reader, &code, &asked).await?;
    let seen: i64 = sent.get("seen").parse().unwrap_or_default();
    let mut tx = app.db.begin().await?;
    let outcome = match based(&mut tx, &before, seen)
        .await
        .and_then(|base| form::read(reader.lang, &base, &before.language, &sent))
    {
        Ok(content) => {
            let new = NewItem {
                id: before.item.as_ref().map(|item| item.id.clone()),
                city: code.clone(),
                parent: before.parent.parse().ok(),
                content,
            };
            items::keep(&mut tx, &reader.actor, new, before.item.is_some().then_some(seen)).await
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(Kept::Saved(item)) => {
            tx.commit().await?;
            Ok(Redirect::to(&reader.href(&leads_to(&code, &item))).into_response())
        }
        Ok(Kept::Collided { yours, theirs }) => {
            tx.commit().await?;
            let open = open(&app, &reader, &code, DRAFT).await?;
            let seen = theirs.revision;
            let sent = Sent::of(reader.lang, &yours.content, &before.language);
            let page = drawn(&reader, &open, &before, &sent, seen, None, Some((&theirs, &yours)));
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            drop(tx);
            let wrong = Wrong::of(reader.lang, error)?;
            let open = open(&app, &reader, &code, DRAFT).await?;
            let page = drawn(&reader, &open, &before, &sent, seen, Some(&wrong), None);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// What the form was filled from: the version that the writer saw, so that what they did not
/// touch, as a text in another language, is theirs as they saw it.
async fn based(tx: &mut network::Tx, before: &Before, seen: i64) -> network::Result<Content> {
    let Some(item) = &before.item else { return Ok(before.content.clone()) };
    let versions = items::history(tx, &item.id).await?;
    let saw = versions.into_iter().find(|one| one.revision == seen);
    Ok(saw.map_or_else(|| before.content.clone(), |one| one.content))
}

/// Where somebody goes on after saving.
fn leads_to(code: &CityCode, item: &Item) -> String {
    let plan = format!("/cities/{code}/plan/{DRAFT}");
    let parent = item.parent.as_ref().map(ToString::to_string).unwrap_or_default();
    match item.content.kind() {
        Kind::Frame => plan,
        Kind::Action => format!("{plan}/actions/{}", item.id),
        Kind::Milestone | Kind::Budget | Kind::Risk => format!("{plan}/actions/{parent}"),
        Kind::Department | Kind::Body => format!("/cities/{code}/structure"),
        Kind::Meeting => format!("/cities/{code}/structure/meetings/{}", item.id),
        Kind::Decision => format!("/cities/{code}/structure/meetings/{parent}"),
        _ => format!("{plan}#{}", item.id),
    }
}

fn drawn(
    reader: &Reader,
    open: &Open,
    before: &Before,
    sent: &Sent,
    seen: i64,
    wrong: Option<&Wrong>,
    collision: Option<(&Item, &Item)>,
) -> Markup {
    let lang = reader.lang;
    let kind = before.content.kind();
    let item = before.item.as_ref().map(|item| item.id.to_string());
    let title = match &before.item {
        Some(item) => {
            lang.fill("plan-edit-this", [("name", words::plain(lang, item.content.name()).into())])
        }
        None => lang.text(&format!("plan-new-{}", kind.code())).into_owned(),
    };
    let above = before.parent.parse().ok().and_then(|id: ItemId| open.plan.get(&id));
    let ground = Ground {
        lang,
        plan: &open.plan,
        frameworks: &open.frameworks,
        item: item.as_deref(),
        parent: (!before.parent.is_empty()).then_some(before.parent.as_str()),
        language: &before.language,
    };
    let action = format!("/{}/cities/{}/plan/write", lang.code(), open.code());
    crate::page::page(
        reader,
        &title,
        html! {
            (open.crumbs(reader, true))
            h1 { (title) }
            @if let Some(above) = above { p class="lead" { (words::kind(lang, above.content.kind())) (lang.colon()) (words::said(lang, above.content.name())) } }
            @if let Some((theirs, yours)) = collision { (collided(reader, open, theirs, yours)) }
            (summary(lang, wrong))
            (languages(reader, open, before, item.as_deref()))
            form method="post" action=(action) class="write" {
                input type="hidden" name="kind" value=(kind.code());
                @if let Some(item) = &item { input type="hidden" name="item" value=(item); }
                input type="hidden" name="parent" value=(before.parent);
                input type="hidden" name="language" value=(before.language);
                input type="hidden" name="seen" value=(seen);
                (form::drawn(&ground, &before.content, sent, wrong))
                div class="actions" {
                    button { (lang.text(if collision.is_some() { "plan-save-mine" } else { "plan-save" })) }
                    a class="button plain" href=(reader.href(&format!("/cities/{}/plan/{DRAFT}", open.code()))) { (lang.text(if collision.is_some() { "plan-keep-theirs" } else { "plan-cancel" })) }
                }
            }
            @if let Some(item) = &item { p { a href=(reader.href(&format!("/cities/{}/plan/items/{item}", open.code()))) { (lang.text("plan-history")) } } }
        },
    )
}

/// In which language one writes, and the way to another.
fn languages(reader: &Reader, open: &Open, before: &Before, item: Option<&str>) -> Markup {
    let lang = reader.lang;
    html! {
        details class="write-in" {
            summary { (lang.fill("plan-writing-in", [("language", words::language(&before.language).into())])) }
            p { (lang.text("plan-writing-explained")) }
            form method="get" class="filters" action=(format!("/{}/cities/{}/plan/write", lang.code(), open.code())) {
                @if let Some(item) = item { input type="hidden" name="item" value=(item); }
                @else { input type="hidden" name="kind" value=(before.content.kind().code()); input type="hidden" name="parent" value=(before.parent); }
                div class="field" {
                    label for="language" { (lang.text("plan-language")) }
                    select id="language" name="language" { @for (code, name) in words::LANGUAGES { option value=(code) lang=(code) selected[code == before.language] { (name) } } }
                }
                button class="plain" { (lang.text("plan-write-in-it")) }
            }
        }
    }
}

/// Two versions of the same item, and what is different.
fn collided(reader: &Reader, open: &Open, theirs: &Item, yours: &Item) -> Markup {
    let lang = reader.lang;
    let edits = Edit::between(&Entry::from(theirs.clone()), &Entry::from(yours.clone()));
    html! {
        div class="notice bad collision" role="alert" {
            h2 { (lang.text("plan-collision")) }
            p { (lang.text("plan-collision-explained")) }
            (edits_of(lang, &open.frameworks, &open.plan, &open.plan, &edits))
        }
    }
}
