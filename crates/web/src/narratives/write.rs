//! One text, its versions, and what happens when somebody else saved meanwhile.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, accounts, cities,
    ids::CityCode,
    narratives::{self, Narrative, NewNarrative, Stretch, TOPICS, Written},
};
use serde::Deserialize;

use crate::{
    App, Lang,
    fields::{Field, Wrong, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    body: String,
    seen: i64,
}

/// What the page is about.
struct About {
    city: CityCode,
    topic: String,
    language: Lang,
}

type Parts = Path<(String, CityCode, String, String)>;

fn about(Path((_, city, topic, language)): Parts) -> Result<About> {
    let language = Lang::from_code(&language).ok_or(Error::NotFound)?;
    if TOPICS.contains(&topic.as_str()) {
        Ok(About { city, topic, language })
    } else {
        Err(Error::NotFound)
    }
}

pub async fn form(State(app): State<App>, reader: Reader, path: Parts) -> Result<Markup, Problem> {
    reader.actor.may_open_desk(&path.0.1)?;
    let about = about(path)?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &about, None, None, None).await?)
}

pub async fn save(
    State(app): State<App>,
    reader: Reader,
    path: Parts,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&path.0.1)?;
    let about = about(path)?;
    let mut tx = app.db.begin().await?;
    let new = NewNarrative {
        city: about.city.clone(),
        topic: about.topic.clone(),
        language: about.language.code().to_owned(),
        body: typed.body.clone(),
    };
    match narratives::write(&mut tx, &reader.actor, new, Some(typed.seen)).await {
        Ok(Written::Holds(_)) => {
            tx.commit().await?;
            Ok(Redirect::to(&reader.href(&place(&about))).into_response())
        }
        Ok(Written::Aside { yours, .. }) => {
            tx.commit().await?;
            let mut conn = app.db.read().await?;
            let page = drawn(&mut conn, &reader, &about, Some(&yours), None, None).await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            drop(tx);
            let wrong = Wrong::of(reader.lang, error)?;
            let mut conn = app.db.read().await?;
            let page =
                drawn(&mut conn, &reader, &about, None, Some(&typed.body), Some(&wrong)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn place(about: &About) -> String {
    format!("/cities/{}/narratives/{}/{}", about.city, about.topic, about.language.code())
}

/// What is gone and what is new, word by word.
pub fn difference(before: &str, after: &str) -> Markup {
    html! {
        p class="said difference" { @for stretch in narratives::compare(before, after) {
            @match stretch {
                Stretch::Same(text) => (text),
                Stretch::Gone(text) => del { (text) },
                Stretch::New(text) => ins { (text) },
            }
        } }
    }
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    about: &About,
    aside: Option<&Narrative>,
    typed: Option<&str>,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let city = cities::get(conn, &about.city, &reader.known, None).await?;
    let language = about.language.code();
    let held = narratives::get(conn, &about.city, &about.topic, language, &reader.known).await?;
    let versions = narratives::history(conn, &about.city, &about.topic, language).await?;
    let names = accounts::people::names(conn).await?;
    let lang = reader.lang;
    let topic = lang.text(&format!("topic-{}", about.topic));
    let title = format!("{topic} ({})", about.language.name());
    let may = reader.actor.may_record(&about.city).is_ok() && reader.known.is_now();
    let body = held.as_ref().map_or("", |held| held.body.as_str());
    let shown = typed.or(aside.map(|aside| aside.body.as_str())).unwrap_or(body);
    let seen = held.as_ref().map_or(0, |held| held.revision);
    let who = |by: &str| names.get(by).cloned().unwrap_or_else(|| by.to_owned());
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                (format!("/cities/{}", city.code()), city.name().to_owned()),
                (format!("/cities/{}/narratives", city.code()), lang.text("narratives-title").into_owned()),
            ]))
            h1 { (title) }
            (summary(lang, wrong))
            @if let Some(aside) = aside {
                div class="notice warn" role="alert" {
                    h2 { (lang.text("narratives-collision")) }
                    p { (lang.text("narratives-collision-lead")) }
                }
                h2 { (lang.fill("narratives-theirs", [("name", held.as_ref().map(|h| who(&h.recorded_by)).unwrap_or_default().into())])) }
                p class="said" lang=(language) { (body) }
                h2 { (lang.text("narratives-difference")) }
                div lang=(language) { (difference(body, &aside.body)) }
            }
            @if may {
                form method="post" action=(format!("/{}{}", lang.code(), place(about))) {
                    input type="hidden" name="seen" value=(seen);
                    div lang=(language) {
                        (Field::text("body", lang.text("narratives-text"), 16)
                            .hint(lang.fill("narratives-words", [("count", narratives::count_words(shown).into())]))
                            .value(shown).optional().wrong(wrong))
                    }
                    div class="actions" { button { (lang.text("narratives-save")) } }
                }
            } @else { p class="said" lang=(language) { (body) } }
            @if versions.len() > 1 {
                h2 { (lang.text("narratives-history")) }
                @for (place, version) in versions.iter().enumerate() {
                    details {
                        summary {
                            (lang.fill("narratives-version", [("version", version.revision.into()), ("count", version.words.into())]))
                            " · " (lang.day(&version.recorded_at)) " · " (who(&version.recorded_by))
                            @if version.aside.is_some() { " " span class="mark warn" { (lang.text("narratives-aside")) } }
                        }
                        @if let Some(before) = versions.get(place + 1) { div lang=(language) { (difference(&before.body, &version.body)) } }
                        @else { p class="said" lang=(language) { (version.body) } }
                    }
                }
            }
        },
    ))
}
