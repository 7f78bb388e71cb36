//! The receipt: what was sent, question by question, with its digest.

use axum::{
    extract::{Path, State},
    response::Response,
};
use network::{
    Error,
    calls::{Asks, Call},
    cities,
    ids::Known,
    submissions::{self, Answer, Signature, Submission},
};
use serde_json::{Value, json};

use super::{answers, show::id};
use crate::{App, Lang, printer::paper, problem::Problem, reader::Reader};

/// As a PDF.
pub async fn print(
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
    let data = receipt(reader.lang, &one, &call, &held, signature.as_ref(), city.name());
    let data = data.ok_or(Error::NotFound)?;
    app.print("receipt", data, &format!("receipt-{}-{}", one.call, one.city)).await
}

/// What the template `receipt` reads; none for what was not sent.
pub fn receipt(
    lang: Lang,
    one: &Submission,
    call: &Call,
    held: &[Answer],
    signature: Option<&Signature>,
    city: &str,
) -> Option<Value> {
    let sent = one.sent_at.as_ref()?;
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
    let title = lang.fill("receipt-title", [("city", city.into())]);
    let mut facts = vec![
        json!({ "label": lang.text("receipt-call"), "value": lang.of(&call.says.title) }),
        json!({ "label": lang.text("receipt-number"), "value": one.id.as_str() }),
        json!({ "label": lang.text("receipt-digest"), "value": one.digest }),
    ];
    if let Some(signature) = signature {
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
    Some(data)
}
