//! What an office sees that opened the link: each thing asked for on a card of its own, to be
//! filled in as far as it is known, on a phone too. Saving sends nothing.

use axum::{
    Form,
    extract::{Path, Query, Request as Arrived, State},
    response::{Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, cities,
    files::{self, NewFile},
    frameworks::{self, Frameworks},
    ids::{FileId, Known},
    locks,
    observations::Missing,
    requests::{self, Answer, FILES, Given, KIND, NARRATIVE, Standing, State as Held},
};
use serde::Deserialize;

use super::{one::list_of_files, words};
use crate::{
    App, Lang,
    fields::{Wrong, settled, summary},
    files::{Sent, out, receive},
    links::Holder,
    observations::{number, shown},
    page::page,
    problem::Problem,
};

#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// What stands in the fields, as it was typed.
type Typed = Option<Sent>;

pub async fn form(
    State(app): State<App>,
    holder: Holder,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let page = drawn(&mut conn, &holder, &None, &done.done, None).await?;
    Ok(page)
}

pub async fn save(
    State(app): State<App>,
    holder: Holder,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let id = holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)?;
    let sent = Sent::of(fields);
    let mut tx = app.db.begin().await?;
    let actor = &holder.reader.actor;
    let standing = requests::get(&mut tx, actor, &id).await?;
    let outcome = async {
        let given = read(holder.reader.lang, &standing, &sent)?;
        requests::save(&mut tx, actor, &id, given).await?;
        if sent.text("act") == "send" {
            let sent = requests::send(&mut tx, actor, &id).await?;
            return Ok(if sent.locked.is_empty() { "sent" } else { "locked" });
        }
        Ok("saved")
    };
    let outcome = outcome.await;
    settled(
        tx,
        &holder.reader,
        outcome,
        |done| holder.path("answer", &format!("?done={done}")),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &holder, &Some(sent), "", Some(&wrong)).await?)
        },
    )
    .await
}

/// What was typed, for every thing that was asked for.
fn read(lang: Lang, standing: &Standing, sent: &Sent) -> Result<Vec<(String, Given)>> {
    let mut all = vec![];
    for item in &standing.request.items {
        let text = |field: &str| sent.text(&format!("{field}:{item}")).to_owned();
        if !sent.fields.iter().any(|(name, _)| name.split_once(':').is_some_and(|(_, i)| i == item))
        {
            continue;
        }
        let missing = text("missing");
        let missing = Missing::all().find(|reason| reason.code() == missing);
        let value = number(lang, "value", &text("value"))?;
        all.push((
            item.clone(),
            Given {
                value,
                missing: if value.is_some() { None } else { missing },
                source: text("source"),
                note: text("note"),
                body: text("body"),
                language: text("language"),
            },
        ));
    }
    Ok(all)
}

pub async fn attach(
    State(app): State<App>,
    holder: Holder,
    request: Arrived,
) -> Result<Redirect, Problem> {
    let id = holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)?;
    let actor = &holder.reader.actor;
    let standing = requests::get(&mut *app.db.read().await?, actor, &id).await?;
    let new = || NewFile {
        purpose: &FILES,
        city: Some(standing.request.city.clone()),
        belongs: standing.request.belongs(),
        name: String::new(),
    };
    let done = match receive(&app, actor, request, &FILES, new).await {
        Ok(sent) if sent.files.is_empty() => {
            return Err(Error::invalid("file", "import-no-file").into());
        }
        Ok(_) => "attached",
        Err(problem) => return Err(problem),
    };
    Ok(Redirect::to(&holder.href("answer", &format!("?done={done}#files"))))
}

pub async fn file(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, file)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let id: FileId = file.parse().map_err(|_| Error::NotFound)?;
    let file = files::get(&mut *app.db.read().await?, &holder.reader.actor, &id).await?;
    Ok(out(&app, file))
}

async fn drawn(
    conn: &mut Conn,
    holder: &Holder,
    typed: &Typed,
    done: &str,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let id = holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)?;
    let reader = &holder.reader;
    let standing = requests::get(conn, &reader.actor, &id).await?;
    let request = &standing.request;
    let city = cities::get(conn, &request.city, &Known::NOW, None).await?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let locks = locks::held(conn).await?;
    let files = requests::files(conn, &reader.actor, &id).await?;
    let ask = network::links::whom_to_ask(conn, &holder.link).await?;
    let lang = reader.lang;
    let title = lang.fill("answer-title", [("city", city.name().into())]);
    let locked = request.items.iter().any(|item| {
        request
            .period
            .is_some_and(|p| locks.check(&frameworks, &request.city, item, p.year()).is_err())
    });
    let open = |item: &str| {
        standing.of(item).is_none_or(|a| matches!(a.state, Held::Draft | Held::Returned))
    };
    let any_open = request.items.iter().any(|item| open(item));
    let here = holder.href("answer", "");
    Ok(page(
        reader,
        &title,
        html! {
            h1 { (title) }
            @match done {
                "saved" => div class="notice good" role="status" { p { (lang.text("answer-saved")) } },
                "sent" => div class="notice good" role="status" { p { (lang.text("answer-sent")) } },
                "locked" => div class="notice warn" role="status" { p { (lang.text("answer-sent-locked")) } },
                "attached" => div class="notice good" role="status" { p { (lang.text("answer-attached")) } },
                _ => {}
            }
            (summary(lang, wrong))
            @if any_open {
                p class="lead" { (lang.fill("answer-lead", [("office", request.office.as_str().into()), ("due", lang.date(&request.due.to_string()).into())])) }
                @if !request.message.is_empty() { blockquote { p { (request.message) } } }
                @if locked && done != "locked" { div class="notice warn" { p { (lang.text("answer-locked")) } } }
            } @else {
                p class="lead" { (lang.text("answer-all-sent")) }
            }
            form method="post" action=(here) {
                @for item in &request.items {
                    @let name = words::item(lang, &frameworks, request, item);
                    @if open(item) { (question(holder, &frameworks, &standing, item, &name, typed)) }
                    @else if let Some(answer) = standing.of(item) { (sent_one(lang, &frameworks, answer, &name)) }
                }
                @if any_open {
                    p class="muted" { (lang.text("answer-partly")) }
                    div class="actions" {
                        button name="act" value="send" { (lang.text("answer-send")) }
                        button class="plain" name="act" value="save" { (lang.text("answer-save")) }
                    }
                }
            }
            h2 id="files" { (lang.text("answer-files")) }
            p { (lang.fill("answer-files-lead", [("most", FILES.most_mb.into())])) }
            (list_of_files(reader, &files, |file| format!("{here}/files/{}", file.id)))
            form class="import" method="post" enctype="multipart/form-data" action=(format!("{here}/files")) {
                div class="field" {
                    label for="file" { (lang.text("answer-file")) }
                    input id="file" name="file" type="file" required accept=(FILES.endings().collect::<Vec<_>>().join(","));
                }
                div class="actions" { button class="plain" { (lang.text("answer-attach")) } }
            }
            @if let Some((name, email)) = ask {
                p class="muted" { (lang.fill("answer-ask", [("name", name.into())])) " " a href=(format!("mailto:{email}")) { (email) } }
            }
        },
    ))
}

/// One thing to fill in.
fn question(
    holder: &Holder,
    frameworks: &Frameworks,
    standing: &Standing,
    item: &str,
    name: &str,
    typed: &Typed,
) -> Markup {
    let lang = holder.reader.lang;
    let held = standing.of(item);
    let given = held.map(|answer| answer.given.clone()).unwrap_or_default();
    let value = |field: &str, kept: String| match typed {
        Some(sent) => sent.text(&format!("{field}:{item}")).to_owned(),
        None => kept,
    };
    let id = |field: &str| format!("{field}:{item}");
    let measurement = frameworks.measurement(item);
    let unit = measurement.and_then(|m| frameworks.unit(&m.unit));
    html! {
        fieldset class="question" {
            legend { (name) }
            @if let Some(answer) = held.filter(|answer| answer.state == Held::Returned) {
                div class="notice warn" { p { strong { (lang.text("answer-returned")) } " " (answer.reason) } }
            }
            @if item == NARRATIVE {
                @let language = value("language", if given.language.is_empty() { standing.request.language.clone() } else { given.language.clone() });
                div class="field" {
                    label for=(id("body")) { (lang.text("answer-text")) }
                    textarea id=(id("body")) name=(id("body")) rows="12" { (value("body", given.body.clone())) }
                }
                div class="field" {
                    label for=(id("language")) { (lang.text("answer-language")) }
                    select id=(id("language")) name=(id("language")) {
                        @for one in Lang::all() { option value=(one.code()) selected[one.code() == language] { (one.name()) } }
                    }
                }
            } @else {
                @if let Some(measurement) = measurement { p class="hint" { (lang.of(&measurement.definition)) } }
                div class="field" {
                    label for=(id("value")) {
                        @if let Some(period) = standing.request.period {
                            (lang.fill("answer-value", [("period", period.to_string().into())]))
                        }
                        @if let Some(unit) = unit { " (" (lang.of(&unit.name)) ")" }
                    }
                    input id=(id("value")) name=(id("value")) inputmode="decimal" autocomplete="off" class="number"
                        value=(value("value", given.value.map(|v| shown(lang, v)).unwrap_or_default()));
                }
                div class="field" {
                    label for=(id("missing")) { (lang.text("answer-missing")) }
                    @let chosen = value("missing", given.missing.map(|m| m.code().to_owned()).unwrap_or_default());
                    select id=(id("missing")) name=(id("missing")) {
                        option value="" { (lang.text("observations-none")) }
                        @for reason in Missing::all() { option value=(reason.code()) selected[reason.code() == chosen] { (lang.of(reason.label())) } }
                    }
                }
                div class="field" {
                    label for=(id("source")) { (lang.text("answer-source")) }
                    input id=(id("source")) name=(id("source")) maxlength="600" value=(value("source", given.source.clone()));
                }
                details open[!given.note.is_empty()] {
                    summary { (lang.text("answer-more")) }
                    div class="field" {
                        label for=(id("note")) { (lang.text("answer-note")) }
                        textarea id=(id("note")) name=(id("note")) rows="3" { (value("note", given.note.clone())) }
                    }
                }
            }
        }
    }
}

/// One thing that was sent.
fn sent_one(lang: Lang, frameworks: &Frameworks, answer: &Answer, name: &str) -> Markup {
    html! {
        section class="card settled" {
            h2 { (name) }
            p { span class="mark" { (words::state(lang, answer.state)) } }
            p class="said" { (words::given(lang, frameworks, answer)) }
        }
    }
}
