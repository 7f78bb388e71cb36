//! Stories as everybody reads them.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error,
    cities::{self, City},
    countries,
    frameworks::Text,
    groupings,
    ids::CityCode,
    stories::{self, Content, PARTS},
};

use crate::{
    App, Lang,
    cities::words,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn all(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let all = stories::published(&mut conn, &reader.known).await?;
    let groupings = groupings::all(&mut conn, &reader.known).await?;
    let mut told: Vec<(_, City)> = vec![];
    for story in all {
        let city = cities::get(&mut conn, &story.city, &reader.known, None).await?;
        told.push((story, city));
    }
    drop(conn);
    let lang = reader.lang;
    Ok(page(
        &reader,
        &lang.text("stories-title"),
        html! {
            (crumbs(&reader, &[("/awards".into(), lang.text("awards-title").into_owned())]))
            h1 { (lang.text("stories-title")) }
            p class="lead" { (lang.text("stories-lead")) }
            @if told.is_empty() { div class="empty" { p { (lang.text("stories-none")) } p { a href=(reader.href("/awards")) { (lang.text("awards-title")) } } } }
            ul class="cards" { @for (story, city) in &told {
                li class="card" {
                    h2 { a href=(reader.href(&format!("/stories/{}/{}", story.round, story.city))) { (city.name()) } }
                    p class="muted" { (countries::name(city.country(), lang.code())) " · " (words::grouping(lang, &groupings, &story.round)) }
                    @let said = story.content.quotation.in_language(lang.code());
                    @if !story.content.quotation.is_blank() { blockquote lang=[said.fell_back(lang.code()).then_some(said.language)] { p { (said) } } }
                }
            } }
        },
    ))
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, round, code)): Path<(String, String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let story = stories::read(&mut conn, &round, &code, &reader.known).await?;
    let story = story.ok_or(Error::NotFound)?;
    let city = cities::get(&mut conn, &code, &reader.known, None).await?;
    let grouping = groupings::get(&mut conn, &round).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.fill("story-of", [("city", city.name().into())]);
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/stories".into(), lang.text("stories-title").into_owned()),
                (format!("/awards/{round}"), lang.of(&grouping.names).to_owned()),
            ]))
            h1 { (title) }
            @if city.is_invented() { p { span class="mark warn" { (lang.text("cities-invented-mark")) } } }
            (told(lang, &story.content))
            h2 { (lang.text("story-facts")) }
            (facts(&reader, &city, lang.of(&grouping.names)))
            p class="muted" { (lang.fill("story-published", [("day", lang.day(&story.recorded_at).into())])) }
            @if reader.actor.may_open_desk(&code).is_ok() {
                div class="actions" { a class="button plain" href=(reader.href(&format!("/stories/{round}/{code}/edit"))) { (lang.text("story-edit")) } }
            }
        },
    ))
}

/// Its parts; those that nobody wrote are left out.
pub(super) fn told(lang: Lang, content: &Content) -> Markup {
    html! {
        @for part in PARTS {
            @let text = content.part(part);
            @if !text.is_blank() {
                @if part == "quotation" {
                    figure {
                        blockquote { (paragraphs(lang, text)) }
                        @if !content.mayor.is_empty() { figcaption { (content.mayor) } }
                    }
                } @else {
                    h2 { (lang.text(&format!("story-{part}"))) }
                    (paragraphs(lang, text))
                }
            }
        }
    }
}

fn paragraphs(lang: Lang, text: &Text) -> Markup {
    let said = text.in_language(lang.code());
    html! {
        div lang=[said.fell_back(lang.code()).then_some(said.language)] {
            @for paragraph in said.text.split("\n\n").filter(|p| !p.trim().is_empty()) {
                p { @for (place, line) in paragraph.lines().enumerate() { @if place > 0 { br; } (line) } }
            }
        }
    }
}

fn facts(reader: &Reader, city: &City, award: &str) -> Markup {
    let lang = reader.lang;
    html! {
        dl class="facts" {
            dt { (lang.text("cities-name")) } dd { a href=(reader.href(&format!("/cities/{}", city.code()))) { (city.name()) } }
            dt { (lang.text("cities-country")) } dd { (countries::name(city.country(), lang.code())) }
            dt { (lang.text("cities-region")) } dd { (words::region(lang, &city.entry.is.region)) }
            @if let Some(people) = city.entry.is.population { dt { (lang.text("cities-population")) } dd { (lang.count(people)) } }
            @let joined = words::joined(lang, city);
            @if !joined.is_empty() { dt { (lang.text("cities-joined")) } dd { (joined) } }
            dt { (lang.text("certificate-award")) } dd { (award) }
        }
    }
}
