//! Picking sessions: the whole programme with a box for each, or one at a time.

use axum::{Form, extract::State, response::Redirect};
use maud::{Markup, html};
use network::{Error, agendas, ids::Known, programme::versions};
use serde::Deserialize;

use super::{opened, tabs};
use crate::{
    App,
    conferences::words::{kind, plain, room, span},
    links::Holder,
    page::page,
    problem::Problem,
};

pub async fn list(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let agenda = opened(&app, &holder).await?;
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let mut conn = app.db.read().await?;
    let latest =
        versions::latest(&mut conn, &reader.actor, &agenda.conference, &Known::NOW).await?;
    drop(conn);
    let version = latest.ok_or(Error::NotFound)?;
    let all = version.programme.in_order();
    let mut days: Vec<_> = all.iter().map(|one| one.place.day).collect();
    days.dedup();
    let body = html! {
        h1 { (lang.text("agenda-choose")) }
        (tabs(&holder, "/choose"))
        p class="lead" { (lang.text("agenda-choose-lead")) }
        form method="post" {
            @for day in days {
                fieldset class="picks" {
                    legend { @match day { Some(day) => (lang.date(&day.to_string())), None => (lang.text("programme-day-unknown")) } }
                    @for one in all.iter().filter(|one| one.place.day == day) {
                        label class="choice" {
                            input type="checkbox" name="session" value=(one.code) checked[agenda.is.sessions.contains(&one.code)];
                            span {
                                @if let Some(from) = one.place.from { span class="when" { (span(from, one.is.minutes)) } " " }
                                (plain(lang, &one.is.title))
                                span class="muted small" { " · " (kind(lang, one.is.kind)) @let place = room(&version.programme.is, &one.place); @if !place.is_empty() { " · " (place) } }
                            }
                        }
                    }
                }
            }
            div class="actions sticky" { button { (lang.text("agenda-keep")) } }
        }
    };
    Ok(page(reader, &lang.text("agenda-choose"), body))
}

pub async fn all(
    State(app): State<App>,
    holder: Holder,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Redirect, Problem> {
    let key = holder.opens(agendas::KIND)?;
    let picked = fields.into_iter().filter(|(name, _)| name == "session").map(|(_, code)| code);
    let actor = &holder.reader.actor;
    let mut tx = app.db.begin().await?;
    let agenda = agendas::pick(&mut tx, actor, key, picked.collect()).await?;
    // Whoever picks from the programme has seen it.
    let latest = versions::latest(&mut tx, actor, &agenda.conference, &Known::NOW).await?;
    if let Some(version) = latest {
        agendas::saw(&mut tx, actor, key, version.number).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(&holder.href("agenda", "")))
}

#[derive(Deserialize)]
pub struct One {
    session: String,
    #[serde(default)]
    wanted: String,
}

pub async fn one(
    State(app): State<App>,
    holder: Holder,
    Form(one): Form<One>,
) -> Result<Redirect, Problem> {
    let key = holder.opens(agendas::KIND)?;
    let mut tx = app.db.begin().await?;
    let wanted = one.wanted != "no";
    agendas::pick_one(&mut tx, &holder.reader.actor, key, &one.session, wanted).await?;
    tx.commit().await?;
    Ok(Redirect::to(&holder.href("agenda", "")))
}
