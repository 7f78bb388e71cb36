//! Those who are registered, as a table. Needs and travel are in it for those who may see them.

use axum::{
    extract::{Query, State},
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use exchange::sheet::Cell;
use network::registrations::{self, Person};
use serde::Deserialize;
use utoipa::IntoParams;

use super::list::Asked;
use crate::{App, conferences::frame::Organised, problem::Problem};

#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Wanted {
    /// Only of one state: named, begun, complete, withdrawn.
    state: String,
    /// Only of one part: delegate, speaker …
    part: String,
}

const TITLES: [&str; 22] = [
    "number",
    "name",
    "part",
    "function",
    "organisation",
    "country",
    "gender",
    "languages",
    "state",
    "email",
    "phone",
    "hotel",
    "room",
    "from",
    "until",
    "bed",
    "sessions",
    "arrives",
    "departs",
    "diets",
    "access",
    "visa",
];

/// A table as the file that its name says.
pub fn sheet(name: &str, titles: &[&str], rows: &[Vec<String>]) -> Response {
    let rows: Vec<Vec<Cell>> =
        rows.iter().map(|row| row.iter().map(|cell| cell.as_str().into()).collect()).collect();
    let (kind, content) = match name.ends_with("csv") {
        true => ("text/csv; charset=utf-8", exchange::sheet::to_csv(titles, &rows)),
        false => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            exchange::sheet::to_xlsx(titles, &rows),
        ),
    };
    let headers: [(HeaderName, String); 3] = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, content).into_response()
}

fn cells(person: &Person) -> Vec<String> {
    let one = &person.registration;
    let is = &one.is;
    let contact = person.private.contact.clone().unwrap_or_default();
    let needs = person.private.needs.clone().unwrap_or_default();
    let travel = person.private.travel.clone().unwrap_or_default();
    let notes = |codes: &[String], note: &str| {
        codes
            .iter()
            .map(String::as_str)
            .chain(Some(note).filter(|n| !n.is_empty()))
            .collect::<Vec<_>>()
            .join("; ")
    };
    let stay = person.stay.as_ref();
    let bed =
        |of: fn(&registrations::Bed) -> String| stay.map(|stay| of(&stay.bed)).unwrap_or_default();
    let sessions: Vec<String> = person
        .choices
        .iter()
        .map(
            |choice| {
                if choice.held { choice.session.clone() } else { format!("({})", choice.session) }
            },
        )
        .collect();
    vec![
        one.number.map(|number| number.to_string()).unwrap_or_default(),
        is.name.clone(),
        is.part.code().to_owned(),
        is.function.clone(),
        is.organisation.clone(),
        is.country.clone(),
        is.gender.clone(),
        is.languages.join(" "),
        one.state.code().to_owned(),
        contact.email,
        contact.phone,
        bed(|bed| bed.hotel.clone()),
        bed(|bed| bed.room.clone()),
        bed(|bed| bed.arrives.to_string()),
        bed(|bed| bed.leaves.to_string()),
        stay.map(|stay| if stay.held { "held" } else { "waiting" }).unwrap_or_default().to_owned(),
        sessions.join(" "),
        travel.arrives.map(|at| at.to_string()).unwrap_or_default(),
        travel.departs.map(|at| at.to_string()).unwrap_or_default(),
        notes(&needs.diets, &needs.diet_note),
        notes(&needs.access, &needs.access_note),
        if travel.visa { "yes".into() } else { String::new() },
    ]
}

async fn table(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Query(wanted): Query<Wanted>,
    ending: &str,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let all = registrations::all(&mut conn, &reader.actor, &code).await?;
    let asked = Asked { state: wanted.state, part: wanted.part, ..Asked::default() };
    let rows: Vec<_> = all.iter().filter(|person| asked.lets_through(person)).map(cells).collect();
    Ok(sheet(&format!("{code}-registrations.{ending}"), &TITLES, &rows))
}

/// Those who are registered, as CSV
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/registrations.csv",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "text/csv"), (status = 403, body = Problem)),
)]
pub async fn csv(
    app: State<App>,
    by: Organised,
    wanted: Query<Wanted>,
) -> Result<Response, Problem> {
    table(app, by, wanted, "csv").await
}

/// Those who are registered, as XLSX
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/registrations.xlsx",
    tag = "conferences",
    params(("conference" = String, Path), Wanted),
    responses((status = 200, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (status = 403, body = Problem)),
)]
pub async fn xlsx(
    app: State<App>,
    by: Organised,
    wanted: Query<Wanted>,
) -> Result<Response, Problem> {
    table(app, by, wanted, "xlsx").await
}
