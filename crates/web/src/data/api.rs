//! Figures for programs and spreadsheets, sent city by city as they are read.

use std::io::Write;

use axum::{
    Json,
    body::{Body, Bytes},
    extract::{Path, Query, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use exchange::download::{self, Names};
use flate2::{Compression, write::GzEncoder};
use futures_util::stream;
use network::{
    cities::{self, City},
    frameworks::{self, Frameworks},
    ids::{At, CityCode, Known},
    observations::{self, Observation},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{App, problem::Problem, reader::Reader};

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// The code of a measurement: its figures alone.
    measurement: Option<String>,
}

/// Figures with when they were asked for and how they may be used.
#[derive(Serialize, ToSchema)]
pub struct Figures {
    /// The day whose knowledge this is.
    known: String,
    licence: String,
    /// Each with its key, value, status, source, publisher, address, revision and time.
    #[schema(value_type = Vec<Object>)]
    observations: Vec<Observation>,
}

const LICENCE: &str = "CC BY 4.0 for the collection; each figure belongs to its publisher";

impl Figures {
    fn of(reader: &Reader, observations: Vec<Observation>) -> Json<Self> {
        let today = || At::now().day().to_owned();
        let known = reader.known_on.map_or_else(today, |day| day.to_string());
        Json(Self { known, licence: LICENCE.to_owned(), observations })
    }
}

/// All figures as CSV
///
/// One figure a row with its source, status and place; of one measurement alone, or as
/// known at the end of a past day.
#[utoipa::path(
    get,
    path = "/api/observations.csv",
    tag = "data",
    params(Wanted, ("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, content_type = "text/csv"), (status = 404, body = Problem)),
)]
pub async fn all_csv(
    State(app): State<App>,
    reader: Reader,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let known = reader.known.clone();
    let mut conn = app.db.read().await?;
    let frameworks = frameworks::all(&mut conn, &known).await?;
    let cities = cities::all(&mut conn, &known, None).await?;
    if let Some(code) = &wanted.measurement {
        frameworks.measurement(code).ok_or(network::Error::NotFound)?;
        let figures = observations::of_measurement(&mut conn, code, &known).await?;
        let names = Names::new(&frameworks, &cities, reader.lang.code());
        let csv = [download::csv_titles(), download::csv_rows(&figures, &names)].concat();
        return Ok((csv_headers(&format!("{code}.csv")), csv).into_response());
    }
    drop(conn);
    let gzip = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("gzip"));
    let sending = Sending {
        app,
        known,
        lang: reader.lang.code(),
        frameworks,
        cities,
        next: 0,
        zip: zip(gzip),
    };
    let body = Body::from_stream(stream::unfold(Some(sending), Sending::piece));
    let mut response = (csv_headers("observations.csv"), body).into_response();
    // It goes out as it is read, and is kept nowhere.
    let own = response.headers_mut();
    own.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-cache"));
    let encoding = if gzip { "gzip" } else { "identity" };
    own.insert(header::CONTENT_ENCODING, header::HeaderValue::from_static(encoding));
    own.insert(header::VARY, header::HeaderValue::from_static("accept-encoding"));
    Ok(response)
}

fn zip(gzip: bool) -> Option<GzEncoder<Vec<u8>>> {
    gzip.then(|| GzEncoder::new(vec![], Compression::fast()))
}

/// A long file on its way out.
struct Sending {
    app: App,
    known: Known,
    lang: &'static str,
    frameworks: std::sync::Arc<Frameworks>,
    cities: Vec<City>,
    /// The city whose turn it is, the titles being 0.
    next: usize,
    zip: Option<GzEncoder<Vec<u8>>>,
}

/// So many cities are read before the next piece goes out.
const AT_A_TIME: usize = 8;

impl Sending {
    async fn piece(sending: Option<Self>) -> Option<(network::Result<Bytes>, Option<Self>)> {
        let mut sending = sending?;
        let plain = match sending.read().await {
            Ok(plain) => plain,
            Err(error) => {
                tracing::error!(%error, "a download broke off");
                return Some((Err(error), None));
            }
        };
        let over = sending.next > sending.cities.len();
        let Some(mut zip) = sending.zip.take() else {
            return Some((Ok(plain.into()), (!over).then_some(sending)));
        };
        // Writing to memory does not fail.
        let _ = zip.write_all(&plain);
        if over {
            let rest = zip.finish().unwrap_or_default();
            return Some((Ok(rest.into()), None));
        }
        let _ = zip.flush();
        let piece = std::mem::take(zip.get_mut());
        sending.zip = Some(zip);
        Some((Ok(piece.into()), Some(sending)))
    }

    async fn read(&mut self) -> network::Result<Vec<u8>> {
        let mut plain = if self.next == 0 { download::csv_titles() } else { vec![] };
        self.next = self.next.max(1);
        let names = Names::new(&self.frameworks, &self.cities, self.lang);
        let mut conn = self.app.db.read().await?;
        for city in self.cities.iter().skip(self.next - 1).take(AT_A_TIME) {
            let figures = observations::of_city(&mut conn, city.code(), &self.known).await?;
            plain.extend(download::csv_rows(&figures, &names));
        }
        self.next += AT_A_TIME;
        Ok(plain)
    }
}

fn csv_headers(name: &str) -> [(header::HeaderName, String); 2] {
    [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ]
}

/// All figures as JSON
///
/// Of one measurement alone, or as known at the end of a past day.
#[utoipa::path(
    get,
    path = "/api/observations.json",
    tag = "data",
    params(Wanted, ("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, body = Figures), (status = 404, body = Problem)),
)]
pub async fn all_json(
    State(app): State<App>,
    reader: Reader,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Figures>, Problem> {
    let mut conn = app.db.read().await?;
    let mut figures = vec![];
    match &wanted.measurement {
        Some(code) => {
            let frameworks = frameworks::all(&mut conn, &reader.known).await?;
            frameworks.measurement(code).ok_or(network::Error::NotFound)?;
            figures = observations::of_measurement(&mut conn, code, &reader.known).await?;
        }
        None => {
            for city in cities::all(&mut conn, &reader.known, None).await? {
                figures.extend(observations::of_city(&mut conn, city.code(), &reader.known).await?);
            }
        }
    }
    Ok(Figures::of(&reader, figures))
}

async fn of_city(
    app: &App,
    reader: &Reader,
    code: &CityCode,
) -> Result<(City, Vec<Observation>), Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, code, &reader.known, None).await?;
    let figures = observations::of_city(&mut conn, code, &reader.known).await?;
    Ok((city, figures))
}

/// The figures of a city as CSV
#[utoipa::path(
    get,
    path = "/api/cities/{city}/observations.csv",
    tag = "data",
    params(
        ("city" = String, Path, description = "The code of the city"),
        ("known" = Option<String>, Query, description = "A past day, as 2026-01-31"),
    ),
    responses((status = 200, content_type = "text/csv"), (status = 404, body = Problem)),
)]
pub async fn city_csv(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<CityCode>,
) -> Result<Response, Problem> {
    let (city, figures) = of_city(&app, &reader, &code).await?;
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    let cities = [city];
    let names = Names::new(&frameworks, &cities, reader.lang.code());
    let csv = [download::csv_titles(), download::csv_rows(&figures, &names)].concat();
    Ok((csv_headers(&format!("{code}.csv")), csv).into_response())
}

/// The figures of a city as JSON
#[utoipa::path(
    get,
    path = "/api/cities/{city}/observations.json",
    tag = "data",
    params(
        ("city" = String, Path, description = "The code of the city"),
        ("known" = Option<String>, Query, description = "A past day, as 2026-01-31"),
    ),
    responses((status = 200, body = Figures), (status = 404, body = Problem)),
)]
pub async fn city_json(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<CityCode>,
) -> Result<Json<Figures>, Problem> {
    let (_, figures) = of_city(&app, &reader, &code).await?;
    Ok(Figures::of(&reader, figures))
}

/// The measurements as CSV
///
/// What is measured: code, definition, unit, range, direction, goals, and the licence of
/// its framework.
#[utoipa::path(
    get,
    path = "/api/measurements.csv",
    tag = "data",
    params(("known" = Option<String>, Query, description = "A past day, as 2026-01-31")),
    responses((status = 200, content_type = "text/csv")),
)]
pub async fn measurements(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    let csv = download::measurements_csv(&frameworks, reader.lang.code());
    Ok((csv_headers("measurements.csv"), csv).into_response())
}
