//! Sending, withdrawing, and the receipt.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use network::{
    Error,
    calls::Asks,
    cities,
    ids::{At, Known},
    submissions,
};
use serde::Deserialize;
use serde_json::json;

use super::{answers, show::id};
use crate::{App, printer::paper, problem::Problem, reader::Reader};

fn back(reader: &Reader, submission: &str) -> Response {
    Redirect::to(&reader.href(&format!("/submissions/{submission}"))).into_response()
}

pub async fn send(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    // the moment of the request counts, not that of its turn at the database
    let now = At::now();
    let mut tx = app.db.begin().await?;
    submissions::submit(&mut tx, &reader.actor, &id(&submission)?, &now).await?;
    tx.commit().await?;
    Ok(back(&reader, &submission))
}

#[derive(Deserialize)]
pub struct Why {
    #[serde(default)]
    reason: String,
}

pub async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
    Form(why): Form<Why>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut tx = app.db.begin().await?;
    submissions::withdraw(&mut tx, &reader.actor, &id(&submission)?, &why.reason).await?;
    tx.commit().await?;
    Ok(back(&reader, &submission))
}

/// What was sent, with its digest, as a PDF.
pub async fn receipt(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut conn = app.db.read().await?;
    let (one, call, held) = submissions::get(&mut conn, &reader.actor, &id(&submission)?).await?;
    let signature = submissions::signature(&mut conn, &one.id).await?;
    let city = cities::get(&mut conn, &one.city, &Known::NOW, None).await?;
    drop(conn);
    let Some(sent) = one.sent_at.as_ref() else { return Err(Error::NotFound.into()) };
    let lang = reader.lang;
    let mut entries = vec![];
    for section in &call.says.sections {
        let of: Vec<_> = section
            .questions
            .iter()
            .filter(|question| question.asks != Asks::Signature)
            .map(|question| {
                let answer = held.iter().find(|a| {
                    a.question == question.code && a.beside.is_none() && !a.value.is_empty()
                });
                let mut entry = json!({ "question": lang.of(&question.label) });
                if let Some(answer) = answer {
                    entry["answer"] = answers::plain(lang, question, answer).into();
                    if matches!(question.asks, Asks::Text { .. } | Asks::Line) {
                        entry["language"] = one.language.clone().into();
                    }
                    if answer.is_from_file() {
                        entry["note"] = lang.text("answer-from-file").into();
                    }
                }
                entry
            })
            .collect();
        if !of.is_empty() {
            entries.push(json!({ "title": lang.of(&section.title), "entries": of }));
        }
    }
    let title = lang.fill("receipt-title", [("city", city.name().into())]);
    let mut facts = vec![
        json!({ "label": lang.text("receipt-call"), "value": lang.of(&call.says.title) }),
        json!({ "label": lang.text("receipt-number"), "value": one.id.as_str() }),
        json!({ "label": lang.text("receipt-digest"), "value": one.digest }),
    ];
    if let Some(signature) = &signature {
        facts.push(json!({
            "label": lang.text("submission-signature"),
            "value": answers::signature(lang, signature),
        }));
    }
    let clock = sent.as_str().get(11..19).unwrap_or_default();
    let mut data = paper(lang, &title);
    data["sender"] = json!({ "name": lang.text("stoa"), "lines": [lang.of(&call.says.title)] });
    data["lead"] =
        lang.fill("receipt-lead", [("day", lang.day(sent).into()), ("clock", clock.into())]).into();
    data["facts"] = facts.into();
    data["unanswered"] = lang.text("question-nothing-yet").into();
    data["sections"] = entries.into();
    app.print("receipt", data, &format!("receipt-{}-{}", one.call, one.city)).await
}
