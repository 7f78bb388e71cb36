//! Importing files: sending one, seeing what it would change, storing it; and the
//! template to fill in.

mod look;
mod send;
mod template;

use axum::{extract::DefaultBodyLimit, routing::get};
use network::ids::{CityCode, ImportId};
use utoipa_axum::router::OpenApiRouter;

use crate::{App, files::AROUND};

/// What a file may weigh, in megabytes of 2²⁰ bytes.
pub const MOST_MB: usize = 50;

pub fn routes() -> OpenApiRouter<App> {
    let limit = || DefaultBodyLimit::max((MOST_MB << 20) + AROUND);
    OpenApiRouter::new()
        .route(
            "/{lang}/cities/{city}/import",
            get(send::form_of_city).post(send::file_of_city).layer(limit()),
        )
        .route("/{lang}/cities/{city}/import/template.xlsx", get(template::download))
        .route("/{lang}/cities/{city}/import/{import}", get(look::show).post(look::store))
        .route("/{lang}/cities/{city}/import/{import}/problems.csv", get(look::problems))
        .route("/{lang}/admin/import", get(send::form).post(send::file).layer(limit()))
        .route("/{lang}/admin/import/{import}", get(look::show).post(look::store))
        .route("/{lang}/admin/import/{import}/problems.csv", get(look::problems))
}

/// Where files of a city, or of the network, are sent.
fn place(city: Option<&CityCode>) -> String {
    city.map_or("/admin/import".to_owned(), |city| format!("/cities/{city}/import"))
}

pub fn place_of(city: Option<&CityCode>, import: &ImportId) -> String {
    format!("{}/{import}", place(city))
}
