//! The workbook to fill in.

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use exchange::template::Template;
use network::{
    cities, frameworks,
    ids::{At, CityCode, Known},
    imports, observations,
};
use serde::Deserialize;

use crate::{App, problem::Problem, reader::Reader};

#[derive(Deserialize)]
pub struct Choice {
    /// Whose measurements; the Key Features where none is named.
    framework: Option<String>,
}

pub async fn download(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Query(choice): Query<Choice>,
) -> Result<Response, Problem> {
    imports::may(&reader.actor, Some(&code))?;
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &Known::NOW, None).await?;
    let frameworks = frameworks::all(&mut conn, &Known::NOW).await?;
    let held = observations::of_city(&mut conn, &code, &Known::NOW).await?;
    drop(conn);
    let lang = reader.lang;
    let template = Template {
        city: &city,
        frameworks: &frameworks,
        framework: choice.framework.as_deref().unwrap_or("key-features"),
        held: &held,
        this_year: At::now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).year(),
        lang: lang.code(),
        say: &|key| lang.text(key).into_owned(),
    };
    let headers = [
        (
            header::CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned(),
        ),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{code}.xlsx\"")),
    ];
    Ok((headers, template.to_xlsx()).into_response())
}
