//! The certificate of attendance, when the conference is over, for those who were there.

use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use network::{
    Error,
    agendas::{KIND, attendances},
    conferences,
    ids::{At, Known},
};
use serde::Deserialize;
use serde_json::json;

use super::tabs;

use crate::{
    App,
    certificates::verification,
    conferences::{list::dates, words::plain},
    delegations::words::refusal,
    fields::{Field, Wrong, summary},
    links::Holder,
    page::page,
    printer::paper,
    problem::Problem,
};

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    name: String,
}

pub async fn print(
    State(app): State<App>,
    holder: Holder,
    Query(typed): Query<Typed>,
) -> Result<Response, Problem> {
    let (reader, lang, key) = (&holder.reader, holder.reader.lang, holder.opens(KIND)?);
    let mut tx = app.db.begin().await?;
    let held = attendances::certify(&mut tx, &reader.actor, key, &typed.name, &At::now()).await;
    let held = match held {
        Err(error @ Error::Invalid { field: "name", .. }) => {
            let wrong = Wrong::of(lang, error)?;
            let page = named(&holder, &typed.name, &wrong);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        held => held.map_err(|error| refusal(lang, error))?,
    };
    let one = conferences::get(&mut tx, &reader.actor, &held.conference, &Known::NOW).await?;
    tx.commit().await?;
    let title = plain(lang, &one.is.title);
    let mut data = paper(lang, &lang.text("certificate-title"));
    data["given_to"] = json!({"label": lang.text("certificate-given"), "name": held.name});
    data["body"] = json!([lang.fill("certificate-body", [("title", title.as_str().into())])]);
    if let Some(by) = &one.is.invented {
        data["mark"] = json!(format!("{} · {by}", lang.text("conference-invented")));
    }
    let mut facts = vec![
        json!({"label": lang.text("conference-when"), "value": dates(reader, &one.is)}),
        json!({"label": lang.text("conference-where"), "value": one.is.place}),
    ];
    // Sessions at whose doors the badge was read; where none was, none are claimed.
    if held.sessions > 0 {
        let label = lang.text("certificate-sessions");
        facts.push(json!({"label": label, "value": held.sessions.to_string()}));
    }
    data["facts"] = json!(facts);
    let signed: Vec<_> = one
        .is
        .organisers
        .iter()
        .take(2)
        .map(|name| json!({"name": name, "role": lang.text("conference-organisers")}))
        .collect();
    data["signatures"] = json!(signed);
    data["verification"] = verification(&app, lang, &held.number);
    app.print("certificate", data, &format!("{}-attendance", held.conference)).await
}

/// Asks for the name as it was certified, once it is forgotten here.
fn named(holder: &Holder, typed: &str, wrong: &Wrong) -> Markup {
    let lang = holder.reader.lang;
    let title = lang.text("agenda-certificate");
    page(
        &holder.reader,
        &title,
        html! {
            h1 { (title) }
            (tabs(holder, "/certificate"))
            (summary(lang, Some(wrong)))
            form method="get" action=(holder.href("agenda", "/certificate")) {
                (Field::line("name", lang.text("certificate-name-label")).value(typed).autocomplete("name").wrong(Some(wrong)))
                button { (lang.text("agenda-certificate")) }
            }
        },
    )
}
