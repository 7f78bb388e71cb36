//! A comparison to take away: one file that gives the same result elsewhere, bit for bit, the same
//! in COINr's two forms, and the result.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use indices::{commands::robustness::Outcome, comparison::Comparison};
use network::{Error, comparisons::Compared};

use super::settled::{self, Settled, settle};
use crate::{App, problem::Problem, reader::Reader};

pub async fn get(
    State(app): State<App>,
    reader: Reader,
    Path((_, file)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let mut settled = settle(&app, &reader).await?;
    let compared = std::mem::replace(&mut settled.compared, Err(Error::NotFound))?;
    let (kind, content) = match file.as_str() {
        "comparison.json" => ("application/json", whole(&app, &settled, &compared)?),
        "idata.csv" => ("text/csv; charset=utf-8", compared.file()?.data),
        "imeta.csv" => ("text/csv; charset=utf-8", compared.file()?.meta),
        "places.csv" => {
            let work = tokio::task::spawn_blocking(move || places(&compared));
            ("text/csv; charset=utf-8", work.await.map_err(|_| Error::NotFound)??)
        }
        _ => return Err(Error::NotFound.into()),
    };
    let named = HeaderValue::from_str(&format!("attachment; filename=\"{file}\""));
    let mut response = content.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(
        header::CONTENT_DISPOSITION,
        named.unwrap_or(HeaderValue::from_static("attachment")),
    );
    Ok(response)
}

fn whole(app: &App, settled: &Settled, compared: &Compared) -> Result<String, Error> {
    let query = settled::written(&settled.for_ever(compared));
    let mut file: Comparison = compared.file()?;
    let mut about = |name: &str, text: String| file.about.insert(name.to_owned(), text);
    about("address", format!("{}/en/comparisons?{query}", app.address));
    about("revision", settled.revision.to_string());
    about("fingerprint", compared.print());
    about("command", "stoa robustness --comparison comparison.json".to_owned());
    if compared.cities.iter().any(|city| city.invented) {
        about("note", "Some of these cities and their figures are invented.".to_owned());
    }
    Ok(serde_json::to_string_pretty(&file)?)
}

/// As `stoa robustness` writes them.
fn places(compared: &Compared) -> Result<String, Error> {
    let places = compared.ready()?.run();
    let units = compared.cities.iter().map(|city| city.code.to_string()).collect();
    let mut out = vec![];
    let outcome = Outcome { units, places, notes: vec![] };
    outcome
        .write_summary(&mut out)
        .map_err(|error| Error::invalid("n", "comparison-refused").with("detail", error))?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}
