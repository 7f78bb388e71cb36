//! Checking a certificate, for programs.

use axum::{
    Json,
    extract::{Path, State},
};
use network::certificates::{self, Holds};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{App, problem::Problem};

/// What a number stands for, and whether it holds now.
#[derive(Serialize, ToSchema)]
pub struct Checked {
    number: String,
    /// `valid`, `superseded`, `revoked`, or `lapsed`: it was right, and the city is a member no
    /// more.
    standing: &'static str,
    /// `membership` or `award`.
    kind: &'static str,
    city: String,
    /// The city's name as certified.
    name: String,
    /// ISO 3166-1 alpha-3.
    country: String,
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

/// Checks a certificate by its number. Small letters and missing hyphens are forgiven.
#[utoipa::path(
    get, path = "/api/certificates/{certificate}", tag = "certificates",
    params(("certificate" = String, Path, description = "As `7F3K-29QM-4T1X`")),
    responses((status = 200, body = Checked), (status = 404, body = Problem), (status = 422, body = Problem))
)]
pub async fn one(
    State(app): State<App>,
    Path(number): Path<String>,
) -> Result<Json<Checked>, Problem> {
    let mut conn = app.db.read().await?;
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
        city: held.city.to_string(),
        name: held.name,
        country: held.country,
        award: Some(held.about).filter(|about| !about.is_empty()),
        since: held.since.map(|since| since.to_string()),
        issued_at: held.issued_at.to_string(),
        ended_at: held.ended_at.map(|at| at.to_string()),
        reason: Some(held.reason).filter(|reason| !reason.is_empty()),
    }))
}
