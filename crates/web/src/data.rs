//! Everything that the network publishes, as files for everybody.

mod api;
mod pages;

use axum::routing::get;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::all_csv))
        .routes(routes!(api::all_json))
        .routes(routes!(api::city_csv))
        .routes(routes!(api::city_json))
        .routes(routes!(api::measurements))
        .route("/{lang}/data", get(pages::data))
}
