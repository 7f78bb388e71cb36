//! Checking a certificate, for programs.

use axum::{
    Json,
    extract::{Path, Query, State},
};
use network::{
    agendas::attendances::{self, Attendance},
    certificates::{self, Holds},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{App, problem::Problem};

/// What a number stands for, and whether it holds now.
#[derive(Serialize, ToSchema)]
pub struct Checked {
    number: String,
    /// `valid`, `superseded`, `revoked`, or `lapsed`: it was right, and the city is a member no
    /// more.
    standing: &'static str,
    /// `membership` or `award` of a city, or `attendance` of a person.
    kind: &'static str,
    city: Option<String>,
    /// The conference, by its code.
    conference: Option<String>,
    /// The city's or the person's name as certified; empty where it is forgotten.
    name: String,
    /// Whether it was issued to somebody of the name in the question; absent where none was asked.
    name_matches: Option<bool>,
    /// ISO 3166-1 alpha-3.
    country: Option<String>,
    /// The award round, as `award-2024`.
    award: Option<String>,
    /// Member since, or the year of the award, as precise as it is known.
    since: Option<String>,
    issued_at: String,
    ended_at: Option<String>,
    /// Why it was revoked.
    reason: Option<String>,
    /// The number of the certificate that took its place.
    successor: Option<String>,
}

#[derive(Deserialize, IntoParams)]
pub struct Named {
    /// The name that stands on the paper, to be compared: names of persons are forgotten some time
    /// after a conference. Accents, capitals and gaps are forgiven.
    name: Option<String>,
}

/// Checks a certificate by its number. Small letters and missing hyphens are forgiven.
#[utoipa::path(
    get, path = "/api/certificates/{certificate}", tag = "certificates",
    params(("certificate" = String, Path, description = "As `7F3K-29QM-4T1X`"), Named),
    responses((status = 200, body = Checked), (status = 404, body = Problem), (status = 422, body = Problem))
)]
pub async fn one(
    State(app): State<App>,
    Path(number): Path<String>,
    Query(named): Query<Named>,
) -> Result<Json<Checked>, Problem> {
    let mut conn = app.db.read().await?;
    if let Some((held, _, holds)) = attendances::of_number(&mut conn, &number).await? {
        return Ok(Json(attended(held, holds, named.name.as_deref())));
    }
    let held = certificates::get(&mut conn, &number).await?;
    let holds = certificates::holds(&mut conn, &held).await?;
    Ok(Json(Checked {
        standing: holds.code(),
        successor: match holds {
            Holds::Superseded(successor) => Some(successor),
            _ => None,
        },
        number: held.number,
        kind: held.kind.code(),
        name_matches: named.name.map(|name| network::fold(&name) == network::fold(&held.name)),
        city: Some(held.city.to_string()),
        conference: None,
        name: held.name,
        country: Some(held.country),
        award: Some(held.about).filter(|about| !about.is_empty()),
        since: held.since.map(|since| since.to_string()),
        issued_at: held.issued_at.to_string(),
        ended_at: held.ended_at.map(|at| at.to_string()),
        reason: Some(held.reason).filter(|reason| !reason.is_empty()),
    }))
}

fn attended(held: Attendance, holds: bool, named: Option<&str>) -> Checked {
    Checked {
        name_matches: named.map(|name| held.is_of(name)),
        number: held.number,
        standing: if holds { "valid" } else { "revoked" },
        kind: "attendance",
        city: None,
        conference: Some(held.conference),
        name: held.name,
        country: None,
        award: None,
        since: None,
        issued_at: held.issued_at.to_string(),
        ended_at: None,
        reason: None,
        successor: None,
    }
}
