//! Which conferences there are, and setting up a new one.

use axum::{Form, extract::State, response::Response};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    conferences::{self, Particulars},
    countries,
    frameworks::Text,
};
use serde::Deserialize;

use super::words::{plain, said};
use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn list(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let all = conferences::all(&mut conn, &reader.actor, &reader.known).await?;
    drop(conn);
    let lang = reader.lang;
    Ok(page(
        &reader,
        &lang.text("conferences-title"),
        html! {
            h1 { (lang.text("conferences-title")) }
            p class="lead" { (lang.text("conferences-lead")) }
            @if reader.actor.may_convene().is_ok() {
                div class="actions" {
                    a class="button" href=(reader.href("/conferences/new")) { (lang.text("conferences-new")) }
                }
            }
            @if all.is_empty() { p class="empty" { (lang.text("conferences-none")) } }
            ul class="cards" {
                @for one in &all {
                    li class="card" {
                        h2 { a href=(reader.href(&format!("/conferences/{}", one.code))) { (said(lang, &one.is.title)) } }
                        p { (said(lang, &one.is.theme)) }
                        p class="muted" {
                            (one.is.place) @if !one.is.country.is_empty() { " (" (countries::name(&one.is.country, lang.code())) ")" }
                            br; (dates(&reader, &one.is))
                        }
                        @if one.is.invented.is_some() { p { span class="mark" { (lang.text("conference-invented")) } } }
                        @if !one.is.public { p { span class="mark warn" { (lang.text("conference-hidden")) } } }
                    }
                }
            }
        },
    ))
}

pub fn dates(reader: &Reader, is: &Particulars) -> String {
    reader.lang.days(is.starts, is.ends)
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    code: String,
    title: String,
    from: String,
    starts: String,
    ends: String,
    zone: String,
    place: String,
}

pub async fn blank(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_convene()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &Typed::default(), None).await?)
}

pub async fn convene(
    State(app): State<App>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_convene()?;
    let mut tx = app.db.begin().await?;
    let day = |field: &'static str, text: &str| {
        text.trim()
            .parse()
            .map_err(|_| Error::invalid(field, "date-invalid").with("value", text.trim()))
    };
    let mut title = Text::default();
    if !typed.title.trim().is_empty() {
        title.set(reader.lang.code(), typed.title.trim());
    }
    let outcome = async {
        let starts = day("starts", &typed.starts)?;
        if !typed.from.is_empty() {
            return conferences::copy(
                &mut tx,
                &reader.actor,
                &typed.from,
                &typed.code,
                title,
                starts,
            )
            .await;
        }
        let is = Particulars {
            title,
            starts,
            ends: day("ends", &typed.ends)?,
            zone: typed.zone.trim().to_owned(),
            place: typed.place.trim().to_owned(),
            languages: vec!["en".into(), "fr".into(), "es".into()],
            ..Particulars::default()
        };
        conferences::convene(&mut tx, &reader.actor, &typed.code, is).await
    }
    .await;
    let to = |made: conferences::Conference| format!("/conferences/{}/settings", made.code);
    settled(tx, &reader, outcome, to, async |wrong| {
        Ok(drawn(&mut *app.db.read().await?, &reader, &typed, Some(&wrong)).await?)
    })
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let lang = reader.lang;
    let all = conferences::all(conn, &reader.actor, &reader.known).await?;
    let earlier =
        std::iter::once((String::new(), lang.text("conferences-from-nothing").into_owned()))
            .chain(all.iter().map(|one| (one.code.clone(), plain(lang, &one.is.title))));
    Ok(page(
        reader,
        &lang.text("conferences-new"),
        html! {
            (crumbs(reader, &[("/conferences".into(), lang.text("conferences-title").into_owned())]))
            h1 { (lang.text("conferences-new")) }
            p class="lead" { (lang.text("conferences-new-lead")) }
            (summary(lang, wrong))
            form method="post" {
                (Field::line("title", lang.text("conference-name")).value(&typed.title).wrong(wrong))
                (Field::line("code", lang.text("conference-code")).hint(lang.text("conference-code-hint")).value(&typed.code).wrong(wrong))
                (Field::choice("from", lang.text("conferences-from"), earlier).hint(lang.text("conferences-from-hint")).value(&typed.from).optional().wrong(wrong))
                (Field::line("starts", lang.text("conference-starts")).kind("date").value(&typed.starts).wrong(wrong))
                (Field::line("ends", lang.text("conference-ends")).kind("date").hint(lang.text("conference-ends-hint")).value(&typed.ends).optional().wrong(wrong))
                (Field::line("place", lang.text("conference-place")).value(&typed.place).optional().wrong(wrong))
                (zone_field(reader, &typed.zone, wrong))
                button { (lang.text("conferences-create")) }
            }
        },
    ))
}

/// A line with the names of all zones to choose from.
pub fn zone_field(reader: &Reader, value: &str, wrong: Option<&Wrong>) -> Markup {
    let lang = reader.lang;
    let zones = conferences::zones().into_iter().map(|zone| (zone.clone(), zone));
    let choices = std::iter::once((String::new(), "–".to_owned())).chain(zones);
    html! {
        (Field::choice("zone", lang.text("conference-zone"), choices).hint(lang.text("conference-zone-hint")).value(value).optional().wrong(wrong))
    }
}
