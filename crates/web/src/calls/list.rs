//! All calls, and beginning a new one.

use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    calls::{self, Call, Kind, Phase},
    cities,
    frameworks::Text,
    ids::{At, Known},
};
use serde::Deserialize;

use super::draw;
use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn all(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let all = calls::all(&mut conn, &reader.actor, &reader.known).await?;
    drop(conn);
    let (lang, now) = (reader.lang, At::now());
    let keeps = reader.actor.may_keep_calls().is_ok();
    let groups: [(&str, &[Phase]); 4] = [
        ("calls-open", &[Phase::Open, Phase::Grace]),
        ("calls-coming", &[Phase::Coming]),
        ("calls-drafts", &[Phase::Draft]),
        ("calls-past", &[Phase::Closed]),
    ];
    let of = |phases: &[Phase]| -> Vec<&Call> {
        all.iter().filter(|call| phases.contains(&call.phase(&now))).collect()
    };
    let shown = page(
        &reader,
        &lang.text("calls-title"),
        html! {
            h1 { (lang.text("calls-title")) }
            p class="lead" { (lang.text("calls-lead")) }
            @if keeps { div class="actions" { a class="button" href=(reader.href("/calls/new")) { (lang.text("calls-new")) } } }
            @if of(groups[0].1).is_empty() && of(groups[1].1).is_empty() {
                div class="empty" { p { (lang.text("calls-none")) } }
            }
            @for (title, phases) in groups {
                @let some = of(phases);
                @if !some.is_empty() {
                    h2 { (lang.text(title)) }
                    ul class="cards" { @for call in some { (card(&reader, call, &now)) } }
                }
            }
        },
    );
    // a call opens and closes without anybody writing anything
    Ok(([("cache-control", "no-cache")], shown).into_response())
}

fn card(reader: &Reader, call: &Call, now: &At) -> Markup {
    let lang = reader.lang;
    html! {
        li class="card" {
            h3 { a href=(reader.href(&format!("/calls/{}", call.code))) { (lang.of(&call.says.title)) } }
            p { (draw::phase(lang, call.phase(now))) " " span class="muted" { (draw::kind(lang, &call.says)) } }
            p { (lang.fill("call-until", [("moment", draw::moment(lang, call.says.window.closes()).into())])) }
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct New {
    code: String,
    kind: String,
    title: String,
    from: String,
}

pub async fn new(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_keep_calls()?;
    let mut conn = app.db.read().await?;
    Ok(asked(&mut conn, &reader, &New::default(), None).await?)
}

pub async fn compose(
    State(app): State<App>,
    reader: Reader,
    Form(new): Form<New>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let mut tx = app.db.begin().await?;
    let begun = begin(&mut tx, &reader, &new).await;
    let to = |call: Call| format!("/calls/{}/edit", call.code);
    settled(tx, &reader, begun, to, async |wrong| {
        Ok(asked(&mut *app.db.read().await?, &reader, &new, Some(&wrong)).await?)
    })
    .await
}

async fn begin(tx: &mut network::Tx, reader: &Reader, new: &New) -> Result<Call> {
    let title = new.title.trim();
    if title.is_empty() {
        return Err(Error::invalid("title", "needed"));
    }
    let titles = Text::from([(reader.lang.code(), title)]);
    let mut says = calls::blank(new.kind.parse().unwrap_or_default(), titles.clone());
    if !new.from.is_empty() {
        let earlier = calls::get(tx, &reader.actor, &new.from, &Known::NOW).await?;
        // the days and the sources are its own
        says = calls::Document {
            title: titles,
            window: says.window,
            source: String::new(),
            licence: String::new(),
            ..earlier.says
        };
    } else {
        new.kind.parse::<Kind>()?;
    }
    let code = if new.code.trim().is_empty() { cities::slug(title) } else { new.code.clone() };
    calls::compose(tx, &reader.actor, code.trim(), says).await
}

async fn asked(
    conn: &mut Conn,
    reader: &Reader,
    new: &New,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let lang = reader.lang;
    let all = calls::all(conn, &reader.actor, &Known::NOW).await?;
    let none = [(String::new(), lang.text("calls-from-none").into_owned())];
    let earlier = all.iter().map(|c| (c.code.clone(), lang.of(&c.says.title).to_owned()));
    let kinds = Kind::ALL.map(|kind| {
        (kind.code().to_owned(), lang.text(&format!("call-kind-{}", kind.code())).into_owned())
    });
    Ok(page(
        reader,
        &lang.text("calls-new"),
        html! {
            (crumbs(reader, &[("/calls".into(), lang.text("calls-title").into_owned())]))
            h1 { (lang.text("calls-new")) }
            (summary(lang, wrong))
            form method="post" {
                (Field::line("title", lang.text("call-title")).value(&new.title).wrong(wrong))
                (Field::choice("from", lang.text("calls-from"), none.into_iter().chain(earlier)).hint(lang.text("calls-from-hint")).value(&new.from).optional().wrong(wrong))
                (Field::choice("kind", lang.text("call-kind"), kinds).hint(lang.text("call-kind-hint")).value(&new.kind).wrong(wrong))
                (Field::line("code", lang.text("call-code")).hint(lang.text("call-code-hint")).value(&new.code).optional().wrong(wrong))
                button { (lang.text("calls-begin")) }
            }
        },
    ))
}
