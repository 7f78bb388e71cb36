//! One request as its coordinator sees it: what was answered, and taking it over.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, Tx, cities, files, frameworks,
    ids::{CityCode, Known, RequestId},
    locks, observations,
    requests::{self, Answer, NARRATIVE, Request, Standing, State as Given},
};
use serde::Deserialize;

use super::{letters, words};
use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    figures,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Decision {
    act: String,
    item: String,
    reason: String,
    due: String,
}

pub async fn page_of(
    State(app): State<App>,
    reader: Reader,
    Path((_, city, request)): Path<(String, CityCode, String)>,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&city)?;
    let id = request.parse().map_err(|_| Error::NotFound)?;
    Ok(drawn(&mut *app.db.read().await?, &reader, &city, &id, &done.done, None).await?)
}

pub async fn decide(
    State(app): State<App>,
    reader: Reader,
    Path((_, city, request)): Path<(String, CityCode, String)>,
    Form(decision): Form<Decision>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let id: RequestId = request.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let done = act(&mut tx, &app, &reader, &id, &decision).await;
    let to = |word| format!("/cities/{city}/requests/{id}?done={word}");
    settled(tx, &reader, done, to, async |wrong| {
        let mut conn = app.db.read().await?;
        Ok(drawn(&mut conn, &reader, &city, &id, "", Some(&wrong)).await?)
    })
    .await
}

/// Does what was decided; the word for it.
async fn act(
    tx: &mut Tx,
    app: &App,
    reader: &Reader,
    id: &RequestId,
    decision: &Decision,
) -> Result<&'static str> {
    let actor = &reader.actor;
    let standing = requests::get(tx, actor, id).await?;
    let city = cities::get(tx, &standing.request.city, &Known::NOW, None).await?;
    let asker = reader.signed_in.as_ref().map_or(city.name(), |me| me.account.name.as_str());
    let from = (app.address.as_str(), city.name(), asker);
    match decision.act.as_str() {
        "accept" => {
            requests::accept(tx, actor, id, &decision.item).await?;
            Ok("accepted")
        }
        "accept-all" => {
            let waiting = standing.answers.iter().filter(|a| a.state == Given::Sent);
            for answer in waiting {
                requests::accept(tx, actor, id, &answer.item).await?;
            }
            Ok("accepted")
        }
        "return" => {
            let letter = |request: &Request, secret: &str| {
                letters::returned(request, from, secret, decision.reason.trim())
            };
            requests::give_back(tx, actor, id, &decision.item, &decision.reason, letter).await?;
            Ok("returned")
        }
        "extend" => {
            requests::extend(tx, actor, id, &decision.due).await?;
            Ok("extended")
        }
        "again" => {
            let letter = |request: &Request, secret: &str| letters::asked(request, from, secret);
            requests::write_again(tx, actor, id, letter).await?;
            Ok("asked")
        }
        "withdraw" => {
            requests::withdraw(tx, actor, id, &decision.reason).await?;
            Ok("withdrawn")
        }
        _ => Err(Error::NotFound),
    }
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    city: &CityCode,
    id: &RequestId,
    done: &str,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let standing = requests::get(conn, &reader.actor, id).await?;
    let request = &standing.request;
    if request.city != *city {
        return Err(Error::NotFound);
    }
    let city = cities::get(conn, city, &Known::NOW, None).await?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let files = requests::files(conn, &reader.actor, id).await?;
    let held = observations::of_city(conn, city.code(), &Known::NOW).await?;
    let locks = locks::held(conn).await?;
    let lang = reader.lang;
    let (key, calls) = words::standing(&standing, words::today());
    let state = [("count", standing.waiting().into()), ("open", request.open.into())];
    // what the city's file says so far
    let now = |item: &str| {
        let period = request.period?;
        let one = held.iter().find(|o| {
            o.key.measurement == item
                && o.key.period == period
                && o.key.place == observations::Place::city()
                && o.key.breakdown == observations::Breakdown::TOTAL
        })?;
        let unit = frameworks.measurement(item).and_then(|m| frameworks.unit(&m.unit));
        one.value.map(|value| figures::value(lang, unit, value))
    };
    let locked = |item: &str| {
        request
            .period
            .is_some_and(|p| locks.check(&frameworks, city.code(), item, p.year()).is_err())
    };
    let open = request.withdrawn.is_none();
    Ok(page(
        reader,
        &request.office,
        html! {
            (crumbs(reader, &[
                (format!("/cities/{}", city.code()), city.name().to_owned()),
                (format!("/cities/{}/requests", city.code()), lang.text("requests-title").into_owned()),
            ]))
            h1 { (request.office) }
            @if ["asked", "accepted", "returned", "extended", "withdrawn"].contains(&done) {
                div class="notice good" role="status" { p { (lang.text(&format!("request-done-{done}"))) } }
            }
            (summary(lang, wrong))
            dl class="facts" {
                dt { (lang.text("requests-standing")) } dd { span class=(if calls { "mark warn" } else { "mark" }) { (lang.fill(key, state)) } }
                dt { (lang.text("requests-due")) } dd { (lang.date(&request.due.to_string())) }
                @if let Some(period) = request.period { dt { (lang.text("requests-period")) } dd { (period) } }
                dt { (lang.text("account-email")) } dd { (request.email) }
                @if !request.message.is_empty() { dt { (lang.text("requests-message")) } dd { (request.message) } }
                @if let Some(why) = request.withdrawn.as_deref().filter(|why| !why.is_empty()) { dt { (lang.text("requests-why")) } dd { (why) } }
            }
            h2 { (lang.text("requests-answers")) }
            @if standing.waiting() > 1 {
                form method="post" { input type="hidden" name="act" value="accept-all"; button { (lang.fill("requests-accept-all", [("count", standing.waiting().into())])) } }
            }
            div class="cards-grid" {
                @for item in &request.items {
                    (answer(reader, &standing, item, &words::item(lang, &frameworks, request, item),
                        standing.of(item).map(|a| words::given(lang, &frameworks, a)), now(item), locked(item), wrong))
                }
            }
            @if !files.is_empty() {
                h2 { (lang.text("requests-files")) }
                (list_of_files(reader, &files, |file| format!("/files/{}", file.id)))
            }
            @if open && request.open > 0 {
                h2 { (lang.text("requests-change")) }
                div class="columns" {
                    form method="post" {
                        input type="hidden" name="act" value="extend";
                        @let due = request.due.to_string();
                        (Field::line("due", lang.text("requests-due")).kind("date").value(&due).wrong(wrong))
                        button class="plain" { (lang.text("requests-extend")) }
                    }
                    form method="post" {
                        p { (lang.text("requests-again-lead")) }
                        input type="hidden" name="act" value="again";
                        button class="plain" { (lang.text("requests-again")) }
                    }
                    form method="post" {
                        input type="hidden" name="act" value="withdraw";
                        (Field::line("reason", lang.text("requests-why")).optional())
                        button class="plain" { (lang.text("requests-withdraw")) }
                    }
                }
            }
        },
    ))
}

/// Links to files, each with its size.
pub(super) fn list_of_files(
    reader: &Reader,
    files: &[files::File],
    href: impl Fn(&files::File) -> String,
) -> Markup {
    let lang = reader.lang;
    html! {
        ul { @for file in files { li {
            a href=(href(file)) { (file.name) } " "
            span class="muted" { "(" (lang.fill("file-size", [("kb", lang.count((file.size + 1023) / 1024).into())])) ")" }
        } } }
    }
}

#[expect(clippy::too_many_arguments, reason = "one card and what it shows")]
fn answer(
    reader: &Reader,
    standing: &Standing,
    item: &str,
    name: &str,
    given: Option<String>,
    now: Option<String>,
    locked: bool,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let held: Option<&Answer> = standing.of(item).filter(|a| a.state != Given::Draft);
    let act = |act: &str| {
        html! { input type="hidden" name="act" value=(act); input type="hidden" name="item" value=(item); }
    };
    html! {
        section class="card" {
            h3 { (name) }
            @match held {
                None => p class="muted" { (lang.text("request-state-open")) },
                Some(answer) => {
                    p { span class=(if answer.state == Given::Sent { "mark warn" } else { "mark" }) { (words::state(lang, answer.state)) } }
                    @if item == NARRATIVE {
                        p class="said" lang=(answer.given.language) { (given.unwrap_or_default()) }
                    } @else {
                        p { strong { (given.unwrap_or_default()) } }
                    }
                    dl class="facts" {
                        @if let Some(now) = now { dt { (lang.text("requests-now")) } dd { (now) } }
                        @if !answer.given.source.is_empty() { dt { (lang.text("observations-source")) } dd { (answer.given.source) } }
                        @if !answer.given.note.is_empty() { dt { (lang.text("observations-note")) } dd { (answer.given.note) } }
                        @if !answer.reason.is_empty() { dt { (lang.text("requests-why")) } dd { (answer.reason) } }
                    }
                    @if answer.state == Given::Sent && standing.request.withdrawn.is_none() {
                        @if locked {
                            p class="muted" { (lang.text("requests-locked")) " "
                                a href=(reader.href(&format!("/cities/{}/locks", standing.request.city))) { (lang.text("locks-title")) } }
                        } @else {
                            form method="post" { (act("accept")) button { (lang.text("requests-accept")) } }
                        }
                        details open[wrong.is_some_and(|wrong| wrong.is_about("reason"))] {
                            summary { (lang.text("requests-return")) }
                            form method="post" {
                                (act("return"))
                                label { (lang.text("requests-why"))
                                    textarea name="reason" rows="3" required {} }
                                button class="plain" { (lang.text("requests-return")) }
                            }
                        }
                    }
                }
            }
        }
    }
}
