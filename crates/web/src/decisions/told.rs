//! What a city is told: the notice on its submission, the letter on paper, and for everybody the
//! list of those chosen.

use std::collections::BTreeSet;

use axum::{
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, cities, countries,
    decisions::{self, Told},
    ids::{At, Known},
    memberships::Outcome,
    submissions::Submission,
};
use serde_json::json;

use crate::{
    App, Lang, printer::paper, problem::Problem, reader::Reader, roles::Places,
    submissions::submission_id,
};

/// On the page of a submission, once it is published.
pub async fn notice(conn: &mut Conn, reader: &Reader, submission: &Submission) -> Result<Markup> {
    let told = decisions::told(conn, &reader.actor, &submission.id).await?;
    let Some(told) = told.filter(|told| told.decision.told_at.is_some()) else {
        return Ok(html! {});
    };
    let lang = reader.lang;
    let sort = match told.decision.outcome {
        Outcome::Accepted | Outcome::Advised => "notice good",
        Outcome::Returned => "notice warn",
        Outcome::Declined => "notice",
    };
    Ok(html! {
        div class=(sort) id="decision" {
            h2 { (lang.text(&format!("told-{}-{}", told.call.says.kind.code(), told.decision.outcome.code()))) }
            p lang=(submission.language) { (told.decision.reason) }
            div class="actions" { a class="button" href=(reader.href(&format!("/submissions/{}/letter", submission.id))) { (lang.text("decision-letter")) } }
        }
    })
}

/// The letter, in the language in which the city wrote.
pub async fn letter(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut conn = app.db.read().await?;
    let id = submission_id(&submission)?;
    let told = decisions::told(&mut conn, &reader.actor, &id).await?.ok_or(Error::NotFound)?;
    let city = cities::get(&mut conn, &told.submission.city, &Known::NOW, None).await?;
    drop(conn);
    let lang = Lang::from_code(&told.submission.language).unwrap_or_else(Lang::fallback);
    app.print("letter", set(lang, &told, city.name()), &format!("letter-{}", told.submission.city))
        .await
}

fn set(lang: Lang, told: &Told, city: &str) -> serde_json::Value {
    let outcome = told.decision.outcome.code();
    let kind = told.call.says.kind.code();
    let title = lang.text(&format!("told-{kind}-{outcome}")).into_owned();
    let call = lang.of(&told.call.says.title);
    // before it is published the secretariat sees the letter as it will be
    let day = told.decision.told_at.clone().unwrap_or_else(At::now);
    let until = until(lang, told);
    let gaps = || [("city", city.into()), ("call", call.into()), ("until", until.as_str().into())];
    let mut data = paper(lang, &title);
    data["date"] = day.day().into();
    data["sender"] =
        json!({ "name": lang.text("stoa"), "lines": [lang.text("letter-secretariat")] });
    data["recipient"] = json!([
        lang.fill("letter-to", [("city", city.into())]),
        countries::name(&told.submission.country, lang.code()),
    ]);
    data["place_date"] = lang.date(day.day()).into();
    data["references"] = json!([
        { "label": lang.text("receipt-call"), "value": call },
        { "label": lang.text("receipt-number"), "value": told.submission.id.as_str() },
    ]);
    data["greeting"] = lang.text("letter-greeting").into();
    let mut body = vec![lang.fill(&format!("letter-{outcome}"), gaps())];
    body.push(lang.text(because(told.decision.outcome)).into_owned());
    let reason = told.decision.reason.split('\n').map(str::trim).filter(|p| !p.is_empty());
    body.extend(reason.map(str::to_owned));
    data["body"] = body.into();
    data["after"] = json!([lang.text(&format!("letter-after-{outcome}"))]);
    data["signature"] = json!({
        "closing": lang.text("letter-closing"),
        "name": lang.text("letter-secretariat"),
        "role": lang.text("stoa"),
    });
    data
}

/// The last moment of a completion, with the zone of the call.
pub(super) fn until(lang: Lang, told: &Told) -> String {
    let Some(by) = &told.decision.complete_by else { return String::new() };
    lang.fill(
        "publication-moment",
        [
            ("moment", crate::calls::draw::moment(lang, by).into()),
            ("zone", told.call.says.window.zone.replace('_', " ").into()),
        ],
    )
}

/// What a reason is in a letter.
fn because(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted | Outcome::Declined => "letter-because",
        Outcome::Advised => "letter-because-advised",
        Outcome::Returned => "letter-because-returned",
    }
}

/// On the page of a call, for everybody: who was chosen, once it is published.
pub async fn chosen(conn: &mut Conn, reader: &Reader, call: &str) -> Result<Markup> {
    let Some((at, all)) = decisions::chosen(conn, call).await? else { return Ok(html! {}) };
    let places =
        Places::of(conn, all.iter().map(|one| one.city.clone()).collect::<BTreeSet<_>>()).await?;
    let lang = reader.lang;
    let mut all: Vec<(&str, &Submission)> =
        all.iter().map(|one| (places.city(one.city.as_str()), one)).collect();
    all.sort_by(|a, b| lang.order(a.0, b.0));
    Ok(html! {
        section id="chosen" class="area-section" {
            h2 { (lang.text("chosen-title")) }
            p { (lang.fill("chosen-count", [("count", all.len().into()), ("day", lang.date(at.day()).into())])) }
            ul { @for (name, one) in &all {
                li { a href=(reader.href(&format!("/cities/{}", one.city))) { (name) } " " span class="muted" { (countries::name(&one.country, lang.code())) } }
            } }
        }
    })
}
