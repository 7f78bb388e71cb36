//! The page of a phone at a door. Without script it sends one number at a time; with it, it
//! reads codes by camera and keeps scans until there is a network.

use axum::{Form, extract::State};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    check_ins::{self, Gate, KIND, Scan, Taken},
    conferences::{self, Conference},
    ids::{At, GateId, Known},
    programme::versions::{self, Held},
};
use serde::Deserialize;

use super::words;
use crate::{
    App, assets,
    conferences::words::{place, plain},
    links::Holder,
    page::page_with,
    problem::Problem,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    badge: String,
    session: String,
}

struct Shown {
    gate: Gate,
    conference: Conference,
    sessions: Vec<Held>,
}

fn id(holder: &Holder) -> Result<GateId> {
    holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)
}

async fn read(conn: &mut Conn, holder: &Holder) -> Result<Shown> {
    let gate = check_ins::gate(conn, &holder.reader.actor, &id(holder)?).await?;
    let program = network::Actor::program("check-in");
    let conference = conferences::get(conn, &program, &gate.conference, &Known::NOW).await?;
    let version = versions::latest(conn, &program, &gate.conference, &Known::NOW).await?;
    let sessions = version.map_or_else(Vec::new, |version| {
        version.programme.in_order().into_iter().cloned().collect()
    });
    Ok(Shown { gate, conference, sessions })
}

pub async fn form(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let shown = read(&mut *app.db.read().await?, &holder).await?;
    Ok(drawn(&holder, &shown, &Typed::default(), None))
}

/// One scan from a browser without script.
pub async fn take(
    State(app): State<App>,
    holder: Holder,
    Form(typed): Form<Typed>,
) -> Result<Markup, Problem> {
    let now = At::now();
    let scan = Scan {
        id: uuid::Uuid::now_v7().to_string(),
        badge: typed.badge.clone(),
        session: typed.session.clone(),
        at: now.clone(),
    };
    let mut tx = app.db.begin().await?;
    let actor = &holder.reader.actor;
    let mut taken = check_ins::take(&mut tx, actor, &id(&holder)?, vec![scan], &now, &now).await?;
    let shown = read(&mut tx, &holder).await?;
    tx.commit().await?;
    let page = drawn(&holder, &shown, &typed, taken.pop().as_ref());
    Ok(page)
}

fn drawn(holder: &Holder, shown: &Shown, typed: &Typed, taken: Option<&Taken>) -> Markup {
    let (lang, is) = (holder.reader.lang, &shown.conference.is);
    let title = lang.fill("check-in-title", [("gate", shown.gate.name.as_str().into())]);
    let api = format!("/api/check-in/{}", holder.secret);
    let again = lang.fill("check-in-again", [("at", "{at}".into()), ("gate", "{gate}".into())]);
    page_with(
        &holder.reader,
        &title,
        // the reader as well, so that the phone keeps it for when there is no network
        &["check-in.js", "qr.js"],
        html! {
            h1 { (title) }
            p class="muted" { (plain(lang, &is.title)) }
            check-in data-api=(api) data-worker=(assets::href("check-in-worker.js"))
                data-in=(lang.text("check-in-in")) data-again=(again)
                data-unknown=(lang.text("check-in-unknown-offline")) data-this=(lang.text("check-in-this-phone"))
                data-online=(lang.text("check-in-online")) data-offline=(lang.text("check-in-offline"))
                data-shut=(lang.text("check-in-shut")) data-zone=(is.zone)
                data-look=(lang.text("check-in-camera")) data-rest=(lang.text("check-in-camera-rest")) {
                p class="network" role="status" { (lang.text("check-in-online")) }
                form method="post" action=(format!("/{}/check-in/{}", lang.code(), holder.secret)) {
                    div class="field" {
                        label for="session" { (lang.text("check-in-door")) }
                        select id="session" name="session" {
                            option value="" { (lang.text("check-in-entrance")) }
                            @for held in &shown.sessions { option value=(held.code) selected[held.code == typed.session] {
                                (plain(lang, &held.is.title)) " (" (place(lang, is, &held.place)) ")" } }
                        }
                    }
                    div class="field" {
                        label for="badge" { (lang.text("check-in-badge")) }
                        p class="hint" id="badge-hint" { (lang.text("check-in-badge-hint")) }
                        input id="badge" name="badge" required autocomplete="off" autocapitalize="characters" spellcheck="false" enterkeyhint="go" aria-describedby="badge-hint";
                    }
                    div class="actions" {
                        button { (lang.text("check-in-send")) }
                        button type="button" class="plain camera" hidden { (lang.text("check-in-camera")) }
                    }
                    p class="notice warn camera-refused" role="alert" hidden { (lang.text("check-in-camera-refused")) }
                    video hidden muted playsinline aria-label=(lang.text("check-in-camera")) {}
                }
                div class="outcome" role="status" {
                    @if let Some(taken) = taken { (outcome(holder, shown, taken)) }
                }
                section hidden class="scans" {
                    h2 { (lang.text("check-in-last")) }
                    p { (lang.text("check-in-unsent")) (lang.colon()) span class="unsent" { "0" } }
                    ul class="plain" {}
                }
                noscript { p class="muted" { (lang.text("check-in-noscript")) } }
            }
        },
    )
}

fn outcome(holder: &Holder, shown: &Shown, taken: &Taken) -> Markup {
    let lang = holder.reader.lang;
    let good = words::code(&taken.outcome) == "in";
    html! {
        div class=(if good { "notice good" } else { "notice bad" }) {
            p { strong { (words::who(lang, taken)) } " " (words::said(lang, taken, &shown.conference.is.tz())) }
        }
    }
}
