//! Checking in for the program on a phone: who is expected, and what was scanned. The secret of
//! the phone's link stands in the address.

use std::collections::HashMap;

use axum::{
    Json,
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use network::{
    Error,
    check_ins::{self, KIND, Scan},
    conferences,
    ids::{At, GateId, Known},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::words;
use crate::{App, Lang, delegations::words as parts, links::Holder, problem::Problem};

#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Spoken {
    /// The language of words; otherwise as the browser wishes.
    lang: Option<String>,
}

impl Spoken {
    fn lang(&self, holder: &Holder) -> Lang {
        self.lang.as_deref().and_then(Lang::from_code).unwrap_or(holder.reader.lang)
    }
}

#[derive(Serialize, ToSchema)]
pub struct Expected {
    /// What the code on the badge says.
    badge: String,
    number: Option<i64>,
    name: String,
    part: String,
    /// Where they were scanned before.
    seen: Vec<Seen>,
}

#[derive(Serialize, ToSchema)]
pub struct Seen {
    /// The code of a session; empty at the entrance.
    session: String,
    /// The clock time at the place of the conference.
    at: String,
    /// The name of the phone.
    gate: String,
}

#[derive(Deserialize, ToSchema)]
pub struct Scans {
    /// The phone's clock when it sends this, so that a wrong one is put right.
    sent: String,
    scans: Vec<OneScan>,
}

#[derive(Deserialize, ToSchema)]
pub struct OneScan {
    /// Made by the phone: a scan that is sent twice is kept once.
    id: String,
    /// The code of a badge, its address, or its number.
    badge: String,
    /// The code of a session; nothing at the entrance.
    #[serde(default)]
    session: String,
    /// When it was scanned, by the phone's clock.
    at: String,
}

#[derive(Serialize, ToSchema)]
pub struct Scanned {
    id: String,
    /// `in`, `again`, `not-coming` or `unknown`.
    outcome: &'static str,
    /// Name, number and part.
    who: String,
    /// What to tell them.
    said: String,
}

fn id(holder: &Holder) -> Result<GateId, Error> {
    holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)
}

/// Those who are expected
///
/// So that a phone without a network knows whom it scans.
#[utoipa::path(
    get,
    path = "/api/check-in/{secret}/people",
    tag = "check-in",
    params(("secret" = String, Path), Spoken),
    responses((status = 200, body = Vec<Expected>), (status = 410, description = "the link opens no more")),
)]
pub async fn people(
    State(app): State<App>,
    holder: Holder,
    Query(spoken): Query<Spoken>,
) -> Result<Response, Problem> {
    let (gate, lang) = (id(&holder)?, spoken.lang(&holder));
    let actor = &holder.reader.actor;
    let program = network::Actor::program("check-in");
    let mut conn = app.db.read().await?;
    let held = check_ins::gate(&mut conn, actor, &gate).await?;
    let people = check_ins::people(&mut conn, actor, &gate).await?;
    let firsts = check_ins::firsts(&mut conn, actor, &gate).await?;
    let conference = conferences::get(&mut conn, &program, &held.conference, &Known::NOW).await?;
    drop(conn);
    let zone = conference.is.tz();
    let mut seen: HashMap<_, Vec<Seen>> = HashMap::new();
    for (one, gate) in firsts {
        let at = words::clock(&one.scanned_at, &zone);
        if let Some(who) = one.registration {
            seen.entry(who).or_default().push(Seen { session: one.session, at, gate });
        }
    }
    let all: Vec<Expected> = people
        .into_iter()
        .map(|one| Expected {
            seen: seen.remove(&one.id).unwrap_or_default(),
            badge: one.badge,
            number: one.number,
            name: one.is.name,
            part: parts::part(lang, one.is.part),
        })
        .collect();
    Ok(Json(all).into_response())
}

/// Scans
///
/// In any order and as often as needed: each is kept once.
#[utoipa::path(
    post,
    path = "/api/check-in/{secret}",
    tag = "check-in",
    params(("secret" = String, Path), Spoken),
    request_body = Scans,
    responses((status = 200, body = Vec<Scanned>), (status = 410, description = "the link opens no more"), (status = 422, body = Problem)),
)]
pub async fn take(
    State(app): State<App>,
    holder: Holder,
    Query(spoken): Query<Spoken>,
    Json(sent): Json<Scans>,
) -> Result<Response, Problem> {
    let (gate, lang) = (id(&holder)?, spoken.lang(&holder));
    let at = moment(&sent.sent)?;
    let mut scans = Vec::new();
    for one in sent.scans {
        let at = moment(&one.at)?;
        scans.push(Scan { id: one.id, badge: one.badge, session: one.session, at });
    }
    let actor = &holder.reader.actor;
    let program = network::Actor::program("check-in");
    let mut tx = app.db.begin().await?;
    let held = check_ins::gate(&mut tx, actor, &gate).await?;
    let taken = check_ins::take(&mut tx, actor, &gate, scans, &at, &At::now()).await?;
    let conference = conferences::get(&mut tx, &program, &held.conference, &Known::NOW).await?;
    tx.commit().await?;
    let zone = conference.is.tz();
    let all: Vec<Scanned> = taken
        .iter()
        .map(|one| Scanned {
            id: one.id.clone(),
            outcome: words::code(&one.outcome),
            who: words::who(lang, one),
            said: words::said(lang, one, &zone),
        })
        .collect();
    Ok(Json(all).into_response())
}

fn moment(text: &str) -> Result<At, Error> {
    text.parse::<jiff::Timestamp>()
        .map(At::from)
        .map_err(|_| Error::invalid("at", "moment-invalid").with("value", text))
}
