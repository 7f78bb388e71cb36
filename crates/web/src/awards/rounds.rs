//! Who was honoured, round by round.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    awards::{self, Round, Winner},
    cities::City,
    countries,
    stories::{self, Story},
};

use crate::{
    App,
    cities::words,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn all(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let mut rounds = awards::rounds(&mut conn, &reader.known).await?;
    drop(conn);
    rounds.retain(|round| !round.winners.is_empty());
    let lang = reader.lang;
    Ok(page(
        &reader,
        &lang.text("awards-title"),
        html! {
            h1 { (lang.text("awards-title")) }
            p class="lead" { (lang.text("awards-lead")) }
            @if rounds.is_empty() { div class="empty" { p { (lang.text("awards-none")) } } }
            ul class="cards" { @for round in &rounds {
                li class="card" {
                    h2 { a href=(reader.href(&format!("/awards/{}", round.grouping.code))) { (lang.of(&round.grouping.names)) } }
                    p { (lang.fill("awards-winners", [("count", round.winners.len().into())])) }
                    p class="muted" { (names(&reader, round)) }
                }
            } }
            div class="actions" {
                a class="button" href=(reader.href("/stories")) { (lang.text("stories-title")) }
                a class="button plain" href=(reader.href("/calls")) { (lang.text("calls-title")) }
            }
        },
    ))
}

fn names(reader: &Reader, round: &Round) -> String {
    let names: Vec<&str> = round.winners.iter().map(|(city, _)| city.name()).collect();
    reader.lang.list(&names)
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let round = awards::round(&mut conn, &code, &reader.known).await?;
    let stories = stories::published(&mut conn, &reader.known).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.of(&round.grouping.names).to_owned();
    let keeps = reader.actor.may_keep_calls().is_ok();
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/awards".into(), lang.text("awards-title").into_owned())]))
            h1 { (title) }
            p class="lead" { (lang.fill("awards-winners", [("count", round.winners.len().into())])) " " (lang.text("award-what-it-is")) }
            @if keeps { div class="actions" {
                a class="button" href=(reader.href(&format!("/awards/{code}/ceremony"))) { (lang.text("ceremony-title")) }
                a class="button plain" href=(reader.href(&format!("/lists/{code}"))) { (lang.text("lists-title")) }
            } }
            @if round.winners.is_empty() { div class="empty" { p { (lang.text("award-nobody-yet")) } } }
            ol class="cards cards-grid" { @for (city, winner) in &round.winners {
                (told(&reader, &code, city, winner, stories.iter().find(|s| s.round == code && s.city == *city.code())))
            } }
        },
    ))
}

fn told(
    reader: &Reader,
    round: &str,
    city: &City,
    winner: &Winner,
    story: Option<&Story>,
) -> Markup {
    let lang = reader.lang;
    let code = city.code();
    let citation = winner.citation.in_language(lang.code());
    html! {
        li class="card" {
            h2 { a href=(reader.href(&format!("/cities/{code}"))) { (city.name()) } }
            p class="muted" {
                (countries::name(city.country(), lang.code())) " · " (words::region(lang, &city.entry.is.region))
                @if city.is_invented() { " " span class="mark warn" { (lang.text("cities-invented-mark")) } }
            }
            @if !winner.citation.is_blank() { p lang=[citation.fell_back(lang.code()).then_some(citation.language)] { (citation) } }
            @if story.is_some() { p { a href=(reader.href(&format!("/stories/{round}/{code}"))) { (lang.fill("award-story", [("city", city.name().into())])) } } }
            @else if reader.actor.may_open_desk(code).is_ok() {
                p { a href=(reader.href(&format!("/stories/{round}/{code}/edit"))) { (lang.fill("award-story-write", [("city", city.name().into())])) } }
            }
        }
    }
}
