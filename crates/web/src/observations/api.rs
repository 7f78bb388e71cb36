//! The figures of a city for programs, and for the grid.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use network::{
    Error, accounts,
    ids::{At, CityCode, Known},
    observations::{self, Key, NewObservation, Observation},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{grid::warned, typed};
use crate::{App, problem::Problem, reader::Reader};

/// One figure, as it is known.
#[derive(Debug, Serialize, ToSchema)]
pub struct Figure {
    measurement: String,
    /// `2022`, `2012/2013`, `2022-Q2` or `2022-05`.
    period: String,
    /// What it really describes: `city`, `metropolitan-area`, `country` …
    place: String,
    place_name: String,
    /// `age=15-24;sex=F`; empty for the total.
    breakdown: String,
    revision: i64,
    value: Option<f64>,
    standard_error: Option<f64>,
    /// A code of SDMX's CL_OBS_STATUS.
    status: String,
    /// Why there is no value.
    missing: Option<String>,
    source: String,
    publisher: String,
    address: String,
    note: String,
    /// Why it was withdrawn, if it was.
    withdrawn: Option<String>,
    recorded_at: String,
    replaced_at: Option<String>,
}

impl From<Observation> for Figure {
    fn from(one: Observation) -> Self {
        Self {
            measurement: one.key.measurement,
            period: one.key.period.to_string(),
            place: one.key.place.code().to_owned(),
            place_name: one.place_name,
            breakdown: one.key.breakdown.to_string(),
            revision: one.revision,
            value: one.value,
            standard_error: one.standard_error,
            status: one.status.code().to_owned(),
            missing: one.missing.map(|reason| reason.code().to_owned()),
            source: one.source,
            publisher: one.publisher,
            address: one.address,
            note: one.note,
            withdrawn: one.withdrawn,
            recorded_at: one.recorded_at.to_string(),
            replaced_at: one.replaced_at.map(|at| at.to_string()),
        }
    }
}

#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub struct RecordFigure {
    value: Option<f64>,
    /// The unit of the value; the measurement's where it is absent.
    unit: Option<String>,
    standard_error: Option<f64>,
    status: Option<String>,
    /// Why there is no value.
    missing: Option<String>,
    place_name: String,
    source: String,
    publisher: String,
    address: String,
    note: String,
    /// The revision that was seen before writing, 0 for none. If another one holds by
    /// then, nothing is stored. Absent: whatever holds is replaced.
    seen: Option<i64>,
}

/// What was stored, and what is worth a second look.
#[derive(Serialize, ToSchema)]
pub struct Recorded {
    figure: Figure,
    /// In the language of the request.
    warnings: Vec<String>,
}

/// Somebody else saved the same figure meanwhile; nothing was stored.
#[derive(Serialize, ToSchema)]
pub struct Collided {
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    status: u16,
    detail: String,
    /// What holds now; absent where it was withdrawn.
    theirs: Option<Figure>,
    /// Who saved it.
    by: String,
}

/// Which series of a measurement.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Series {
    place: String,
    breakdown: String,
    seen: Option<i64>,
    reason: String,
}

impl Series {
    fn key(&self, city: CityCode, measurement: String, period: &str) -> Result<Key, Error> {
        Ok(Key {
            city,
            measurement,
            period: period.parse()?,
            place: typed::place(&self.place)?,
            breakdown: self.breakdown.parse()?,
        })
    }
}

/// List the figures of a city
#[utoipa::path(
    get,
    path = "/api/cities/{city}/observations",
    params(
        ("city" = String, Path),
        ("known" = Option<String>, Query, description = "As known at the end of a day, YYYY-MM-DD"),
    ),
    responses((status = 200, body = Vec<Figure>), (status = 404, body = Problem)),
)]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Path(city): Path<CityCode>,
) -> Result<Json<Vec<Figure>>, Problem> {
    let mut conn = app.db.read().await?;
    if !network::cities::exists(&mut conn, &city).await? {
        return Err(Error::NotFound.into());
    }
    let found = observations::of_city(&mut conn, &city, &reader.known).await?;
    Ok(Json(found.into_iter().map(Figure::from).collect()))
}

/// Read every version of a figure
#[utoipa::path(
    get,
    path = "/api/cities/{city}/observations/{measurement}/{period}",
    params(
        ("city" = String, Path), ("measurement" = String, Path), ("period" = String, Path),
        ("place" = Option<String>, Query), ("breakdown" = Option<String>, Query),
    ),
    responses((status = 200, body = Vec<Figure>), (status = 404, body = Problem)),
)]
pub async fn history(
    State(app): State<App>,
    Path((city, measurement, period)): Path<(CityCode, String, String)>,
    Query(series): Query<Series>,
) -> Result<Json<Vec<Figure>>, Problem> {
    let key = series.key(city, measurement, &period)?;
    let found = observations::history(&mut *app.db.read().await?, &key).await?;
    if found.is_empty() {
        return Err(Error::NotFound.into());
    }
    Ok(Json(found.into_iter().map(Figure::from).collect()))
}

/// Record a figure
///
/// A new version of the figure; the earlier ones stay.
#[utoipa::path(
    put,
    path = "/api/cities/{city}/observations/{measurement}/{period}",
    params(
        ("city" = String, Path), ("measurement" = String, Path), ("period" = String, Path),
        ("place" = Option<String>, Query), ("breakdown" = Option<String>, Query),
    ),
    request_body = RecordFigure,
    responses(
        (status = 200, body = Recorded), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 409, body = Collided), (status = 422, body = Problem),
    ),
)]
pub async fn record(
    State(app): State<App>,
    reader: Reader,
    Path((city, measurement, period)): Path<(CityCode, String, String)>,
    Query(series): Query<Series>,
    Json(body): Json<RecordFigure>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let key = series.key(city, measurement, &period)?;
    let new = NewObservation {
        unit: body.unit,
        value: body.value,
        standard_error: body.standard_error,
        status: body.status.map(|status| status.parse()).transpose()?,
        missing: body.missing.map(|reason| reason.parse()).transpose()?,
        place_name: body.place_name,
        source: body.source,
        publisher: body.publisher,
        address: body.address,
        note: body.note,
        place: key.place,
        breakdown: key.breakdown,
        ..NewObservation::value(&key.city, &key.measurement, key.period, 0.0)
    };
    let mut tx = app.db.begin().await?;
    let frameworks = network::frameworks::all(&mut tx, &Known::NOW).await?;
    let warnings = match observations::check(new.clone(), &frameworks, &At::now()) {
        Ok(checked) => {
            let all = observations::of_city(&mut tx, &new.city, &Known::NOW).await?;
            let series: Vec<_> = all
                .iter()
                .filter(|one| {
                    one.key.measurement == checked.measurement()
                        && one.key.place == checked.place()
                        && one.key.breakdown == *checked.breakdown()
                })
                .filter_map(|one| Some((one.key.period, one.value?)))
                .collect();
            observations::warnings(&checked, &series)
        }
        Err(_) => vec![],
    };
    match observations::record(&mut tx, &reader.actor, new, body.seen).await {
        Ok(saved) => {
            tx.commit().await?;
            let warnings = warnings.iter().map(|warning| warned(&reader, warning)).collect();
            Ok(Json(Recorded { figure: saved.into(), warnings }).into_response())
        }
        Err(error) => refused(&mut tx, &reader, error).await,
    }
}

/// Withdraw a figure
///
/// Its versions stay, and it can be restored.
#[utoipa::path(
    delete,
    path = "/api/cities/{city}/observations/{measurement}/{period}",
    params(
        ("city" = String, Path), ("measurement" = String, Path), ("period" = String, Path),
        ("place" = Option<String>, Query), ("breakdown" = Option<String>, Query),
        ("seen" = Option<i64>, Query), ("reason" = Option<String>, Query),
    ),
    responses(
        (status = 204), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Collided),
    ),
)]
pub async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    Path((city, measurement, period)): Path<(CityCode, String, String)>,
    Query(series): Query<Series>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let key = series.key(city, measurement, &period)?;
    let mut tx = app.db.begin().await?;
    let done =
        observations::withdraw(&mut tx, &reader.actor, &key, series.seen, &series.reason).await;
    match done {
        Ok(_) => {
            tx.commit().await?;
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        Err(error) => refused(&mut tx, &reader, error).await,
    }
}

/// A collision carries what the other one saved.
async fn refused(tx: &mut network::Tx, reader: &Reader, error: Error) -> Result<Response, Problem> {
    let Error::Collision(collision) = error else { return Err(error.into()) };
    let mut by = String::new();
    if let Some(theirs) = &collision.theirs
        && let Ok(id) = theirs.recorded_by.parse()
        && let Some(account) = accounts::get(tx, &id).await?
    {
        by = account.name;
    }
    let body = Collided {
        kind: "figure-collision",
        title: reader.text("problem-409").into_owned(),
        status: 409,
        detail: reader.text("figure-collision").into_owned(),
        theirs: collision.theirs.map(Figure::from),
        by,
    };
    Ok((StatusCode::CONFLICT, Json(body)).into_response())
}
