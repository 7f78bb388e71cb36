//! The certificate on paper.

use axum::{
    extract::{Path, State},
    response::Response,
};
use network::{
    certificates::{self, Holds, Kind},
    cities, countries, groupings,
    ids::Known,
};
use serde_json::{Value, json};

use crate::{App, Lang, printer::paper, problem::Problem, reader::Reader};

pub async fn print(
    State(app): State<App>,
    reader: Reader,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut conn = app.db.read().await?;
    let held = certificates::get(&mut conn, &number).await?;
    reader.actor.may_open_desk(&held.city)?;
    let holds = certificates::holds(&mut conn, &held).await?;
    let city = cities::get(&mut conn, &held.city, &Known::NOW, None).await?;
    let round = match held.kind {
        Kind::Award => Some(groupings::get(&mut conn, &held.about).await?),
        Kind::Membership => None,
    };
    drop(conn);
    let lang = reader.lang;
    let key = |word: &str| format!("certificate-{word}-{}", held.kind.code());
    let mut data = paper(lang, &lang.text(&key("heading")));
    let marks: Vec<String> = [
        city.is_invented().then(|| lang.text("certificate-invented").into_owned()),
        (holds != Holds::Yes)
            .then(|| lang.text(&format!("certificate-{}", holds.code())).into_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    data["mark"] = marks.join(" · ").into();
    data["given_to"] = json!({ "label": lang.text("certificate-given-to"), "name": held.name });
    data["body"] = json!([lang.text(&key("body"))]);
    let about = match &round {
        Some(round) => json!({
            "label": lang.text("certificate-award"), "value": lang.of(&round.names),
        }),
        None => json!({
            "label": lang.text("certificate-since"),
            "value": held.since.as_ref().map_or_else(
                || lang.text("cities-joined-unknown").into_owned(),
                |since| lang.date(since.as_str()),
            ),
        }),
    };
    data["facts"] = json!([
        { "label": lang.text("cities-country"), "value": countries::name(&held.country, lang.code()) },
        about,
        { "label": lang.text("certificate-issued"), "value": lang.day(&held.issued_at) },
    ]);
    data["signatures"] =
        json!([{ "name": lang.text("certificate-signed"), "role": lang.text("stoa") }]);
    data["verification"] = verification(&app, lang, &held.number);
    app.print("certificate", data, &format!("certificate-{}", held.number)).await
}

/// How anybody checks the paper that has this number.
pub fn verification(app: &App, lang: Lang, number: &str) -> Value {
    let address = format!("{}/{}/certificates/{number}", app.address, lang.code());
    json!({
        "label": lang.text("certificate-number-label"),
        "number": number,
        "explained": lang.text("certificate-anybody"),
        "address": address,
        "qr": address,
        "alt": lang.text("certificate-qr"),
    })
}
