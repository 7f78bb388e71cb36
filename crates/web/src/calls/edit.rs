//! The builder: a call part by part, and what still stands between it and its opening.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    calls::{self, Call, State as Standing},
    frameworks::{self, Frameworks},
    ids::Known,
};
use serde::Deserialize;

use super::{
    draw::{self, Names},
    parts::{self, Typed},
};
use crate::{
    App, Lang,
    fields::{Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

mod fields;
mod question;

/// The parts in the order in which a call is composed.
const PARTS: [&str; 6] = ["basics", "window", "rules", "limits", "form", "rubric"];

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct At {
    section: String,
    question: String,
    /// The kind of answer of a new question.
    asks: String,
}

async fn draft(conn: &mut Conn, reader: &Reader, code: &str) -> Result<Call> {
    reader.actor.may_keep_calls()?;
    let call = calls::get(conn, &reader.actor, code, &Known::NOW).await?;
    if call.state == Standing::Draft {
        Ok(call)
    } else {
        Err(Error::invalid("call", "call-not-draft"))
    }
}

pub async fn overview(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let call = draft(&mut conn, &reader, &code).await?;
    let names = Names::of(&mut conn).await?;
    let frameworks = frameworks::all(&mut conn, &Known::NOW).await?;
    drop(conn);
    let (lang, says) = (reader.lang, &call.says);
    let problems = calls::problems(says, &frameworks);
    let languages: Vec<&str> = Lang::all().map(Lang::code).collect();
    let untranslated = calls::untranslated(says, &languages);
    Ok(page(
        &reader,
        lang.of(&says.title),
        html! {
            (way(&reader, &call, false))
            h1 { (lang.of(&says.title)) }
            p { (draw::phase(lang, calls::Phase::Draft)) }
            p class="lead" { (lang.text("call-edit-lead")) }
            ol class="parts" { @for part in PARTS {
                li {
                    a href=(reader.href(&format!("/calls/{code}/edit/{part}"))) { (lang.text(&format!("call-part-{part}"))) }
                    " " span class="muted" { (gist(lang, part, &call)) }
                }
            } }
            @if problems.is_empty() {
                div class="notice good" { p { (lang.text("call-ready")) } }
            } @else {
                div class="notice warn" {
                    h2 { (lang.fill("call-to-mend", [("count", problems.len().into())])) }
                    ul { @for problem in &problems { li { strong { (problem.place) } " – " (names.said(lang, problem)) } } }
                }
            }
            @if !untranslated.is_empty() {
                div class="notice" {
                    @for (code, count) in untranslated {
                        @let name = Lang::from_code(code).map(Lang::name).unwrap_or_default();
                        p { (lang.fill("call-untranslated", [("language", name.into()), ("count", count.into())])) }
                    }
                }
            }
            div class="actions" {
                @if problems.is_empty() {
                    form method="post" action=(format!("/{}/calls/{code}/open", lang.code())) {
                        input type="hidden" name="seen" value=(call.revision);
                        button { (lang.text("call-open")) }
                    }
                }
                a class="button plain" href=(reader.href(&format!("/calls/{code}/preview"))) { (lang.text("call-see-form")) }
            }
        },
    ))
}

/// How far a part has come, in a few words.
fn gist(lang: Lang, part: &str, call: &Call) -> String {
    let says = &call.says;
    match part {
        "window" => {
            lang.fill("call-until", [("moment", draw::moment(lang, says.window.closes()).into())])
        }
        "rules" => lang.fill("call-gist-rules", [("count", says.rules.len().into())]),
        "form" => lang.fill("call-questions", [("count", says.questions().count().into())]),
        "rubric" => {
            let sum: i64 = says.rubric.iter().map(|c| i64::from(c.weight)).sum();
            lang.fill(
                "call-gist-rubric",
                [("count", says.rubric.len().into()), ("percent", sum.into())],
            )
        }
        "basics" => draw::kind(lang, says),
        "limits" => {
            let count = |key: &str, n: u32| {
                (n > 0).then(|| lang.fill(key, [("count", i64::from(n).into())]))
            };
            let gists =
                [count("call-reviewers", says.review.reviewers), count("cap-all", says.caps.all)];
            gists.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    }
}

fn way(reader: &Reader, call: &Call, inside: bool) -> Markup {
    let lang = reader.lang;
    let mut way = vec![("/calls".to_owned(), lang.text("calls-title").into_owned())];
    if inside {
        let title = lang.of(&call.says.title).to_owned();
        way.push((format!("/calls/{}/edit", call.code), title));
    }
    crumbs(reader, &way)
}

pub async fn part(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, part)): Path<(String, String, String)>,
    Query(at): Query<At>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let call = draft(&mut conn, &reader, &code).await?;
    Ok(drawn(&mut conn, &reader, &call, &part, &at, None, None).await?)
}

pub async fn change(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, part)): Path<(String, String, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let typed = Typed(typed);
    let mut tx = app.db.begin().await?;
    let mut call = draft(&mut tx, &reader, &code).await?;
    let seen = typed.get("seen").parse().unwrap_or(0);
    let at = At {
        section: typed.get("section").to_owned(),
        question: typed.get("question").to_owned(),
        asks: typed.get("asks").to_owned(),
    };
    if part == "question" && typed.turns() {
        let page = drawn(&mut tx, &reader, &call, &part, &at, Some(&typed), None).await?;
        return Ok(page.into_response());
    }
    let mut says = call.says.clone();
    let outcome = match parts::apply(&mut says, &part, &typed) {
        None => Err(Error::NotFound),
        Some(Err(error)) => Err(error),
        Some(Ok(())) => {
            calls::revise(&mut tx, &reader.actor, &code, says.clone(), seen).await.map(drop)
        }
    };
    settled(
        tx,
        &reader,
        outcome,
        |()| match part.as_str() {
            "question" | "form" => format!("/calls/{code}/edit/form"),
            "rubric" => format!("/calls/{code}/edit/rubric"),
            _ => format!("/calls/{code}/edit"),
        },
        async |wrong| {
            // what could be read stands in the form again
            call.says = says;
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &reader, &call, &part, &at, Some(&typed), Some(&wrong)).await?)
        },
    )
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    call: &Call,
    part: &str,
    at: &At,
    typed: Option<&Typed>,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let lang = reader.lang;
    let names = Names::of(conn).await?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let body = match part {
        "basics" => fields::basics(lang, call),
        "window" => fields::window(lang, call),
        "rules" => fields::rules(lang, &names, call),
        "limits" => fields::limits(lang, call),
        "form" => fields::form(reader, call),
        "question" => asked(lang, call, &frameworks, at, typed).ok_or(Error::NotFound)?,
        "rubric" => fields::rubric(lang, call),
        _ => return Err(Error::NotFound),
    };
    let title = lang.text(&format!("call-part-{part}"));
    Ok(page(
        reader,
        &title,
        html! {
            (way(reader, call, true))
            h1 { (title) }
            p class="lead" { (lang.text(&format!("call-part-lead-{part}"))) }
            (summary(lang, wrong))
            (body)
        },
    ))
}

/// A question as it is kept or as it was typed; a new one begins with its kind of answer.
fn asked(
    lang: Lang,
    call: &Call,
    frameworks: &Frameworks,
    at: &At,
    typed: Option<&Typed>,
) -> Option<Markup> {
    let section = call.says.sections.iter().find(|held| held.code == at.section)?;
    let held = section.questions.iter().find(|held| held.code == at.question);
    let place = (at.section.as_str(), at.question.as_str());
    match (typed, held) {
        (Some(typed), _) => question::form(lang, call, frameworks, place, typed),
        (None, Some(held)) => {
            question::form(lang, call, frameworks, place, &question::written(held))
        }
        (None, None) if at.asks.is_empty() => question::pick(lang, call, &at.section),
        (None, None) => {
            let new = Typed(vec![("asks".to_owned(), at.asks.clone())]);
            question::form(lang, call, frameworks, place, &new)
        }
    }
}
