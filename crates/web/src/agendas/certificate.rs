//! The certificate of attendance, when the conference is over, for those who were there.

use axum::{extract::State, response::Response};
use network::{
    agendas::{KIND, attendances},
    conferences,
    ids::{At, Known},
};
use serde_json::json;

use crate::{
    App,
    certificates::verification,
    conferences::{list::dates, words::plain},
    delegations::words::refusal,
    links::{Holder, private},
    printer::paper,
    problem::Problem,
};

pub async fn print(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let (reader, lang, key) = (&holder.reader, holder.reader.lang, holder.opens(KIND)?);
    let mut tx = app.db.begin().await?;
    let held = attendances::certify(&mut tx, &reader.actor, key, &At::now()).await;
    let held = held.map_err(|error| refusal(lang, error))?;
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
    Ok(private(app.print("certificate", data, &format!("{}-attendance", held.conference)).await?))
}
