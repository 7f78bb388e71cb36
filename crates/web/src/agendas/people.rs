//! Finding people who want to be found.

use axum::extract::{Query, State};
use maud::{Markup, html};
use network::{
    agendas::{self, KIND},
    countries,
};
use serde::Deserialize;

use super::{opened, tabs};
use crate::{App, conferences::words::language, links::Holder, page::page, problem::Problem};

const MOST: usize = 100;

#[derive(Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    q: String,
}

pub async fn find(
    State(app): State<App>,
    holder: Holder,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Problem> {
    let agenda = opened(&app, &holder).await?;
    let (reader, lang, key) = (&holder.reader, holder.reader.lang, holder.opens(KIND)?);
    let mut conn = app.db.read().await?;
    let mut found = agendas::people(&mut conn, &reader.actor, key, &wanted.q).await?;
    drop(conn);
    found.sort_by(|a, b| lang.order(&a.name, &b.name));
    let body = html! {
        h1 { (lang.text("agenda-people")) }
        (tabs(&holder, "/people"))
        p class="lead" { (lang.text("agenda-people-lead")) }
        @if !agenda.is.findable {
            div class="notice" { p { (lang.text("agenda-not-found")) " " a href=(holder.href("agenda", "/profile")) { (lang.text("agenda-profile")) } } }
        }
        form class="filters" role="search" {
            div class="field" { label for="q" { (lang.text("agenda-people-words")) } input id="q" name="q" type="search" value=(wanted.q); }
            button class="plain" { (lang.text("agenda-people-find")) }
        }
        @if found.is_empty() { p class="empty" { (lang.text("agenda-people-none")) } }
        @else {
            p class="muted" { (lang.fill("agenda-people-count", [("count", found.len().into())])) }
            ul class="people" { @for one in found.iter().take(MOST) { li {
                strong { (one.name) }
                @if !one.is.organisation.is_empty() { ", " (one.is.organisation) }
                @if !one.is.country.is_empty() { " (" (countries::name(&one.is.country, lang.code())) ")" }
                span class="muted small" { " · " (language(lang, &one.is.listens)) }
                @if !one.is.about.is_empty() { p { (one.is.about) } }
                @if !one.is.contact.is_empty() { p class="small" { (lang.text("agenda-contact")) (lang.colon()) (one.is.contact) } }
            } } }
        }
    };
    Ok(page(reader, &lang.text("agenda-people"), body))
}
