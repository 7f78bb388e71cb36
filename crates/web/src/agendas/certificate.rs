//! The certificate of attendance, when the conference is over, for those who were there.

use axum::{extract::State, response::Response};
use network::{
    Error,
    agendas::{self, Laid},
    conferences,
    ids::{At, Known},
    programme::versions,
};
use serde_json::json;

use super::opened;
use crate::{
    App,
    conferences::{list::dates, words::plain},
    links::{Holder, private},
    printer::paper,
    problem::Problem,
};

pub async fn print(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let agenda = opened(&app, &holder).await?;
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &agenda.conference, &Known::NOW).await?;
    let latest =
        versions::latest(&mut conn, &reader.actor, &agenda.conference, &Known::NOW).await?;
    let (was_there, sessions) = agendas::attendance(&mut conn, &agenda).await?;
    drop(conn);
    if At::now() <= At::end_of(one.is.ends) {
        let ends = lang.date(&one.is.ends.to_string());
        return Err(Error::invalid("certificate", "certificate-early").with("ends", ends).into());
    }
    if !was_there {
        return Err(Error::invalid("certificate", "certificate-absent").into());
    }
    let title = plain(lang, &one.is.title);
    let mut data = paper(lang, &lang.text("certificate-title"));
    data["given_to"] = json!({"label": lang.text("certificate-given"), "name": agenda.name});
    data["body"] = json!([lang.fill("certificate-body", [("title", title.as_str().into())])]);
    if let Some(by) = &one.is.invented {
        data["mark"] = json!(format!("{} · {by}", lang.text("conference-invented")));
    }
    let mut facts = vec![
        json!({"label": lang.text("conference-when"), "value": dates(reader, &one.is)}),
        json!({"label": lang.text("conference-where"), "value": one.is.place}),
    ];
    let attended =
        |version: &versions::Version| Laid::of(&version.programme).timetable(&sessions).held.len();
    // Sessions at whose doors the badge was read; where none was, none are claimed.
    let held = latest.as_ref().map_or(0, attended);
    if held > 0 {
        facts.push(json!({"label": lang.text("certificate-sessions"), "value": held.to_string()}));
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
    Ok(private(app.print("certificate", data, &format!("{}-attendance", agenda.conference)).await?))
}
