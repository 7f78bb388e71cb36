//! What the network measures: the frameworks, their areas of focus and measurements,
//! the rubric of the experts, and loading a set of one's own.

mod api;
mod area;
mod load;
mod measurement;
mod pages;
mod rubric;
pub(crate) mod words;

use axum::routing::get;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::list))
        .routes(routes!(api::one))
        .route("/{lang}/frameworks", get(pages::all))
        .route("/{lang}/frameworks/load", get(load::form).post(load::load))
        .route("/{lang}/frameworks/rubric", get(rubric::page))
        .route("/{lang}/frameworks/areas/{area}", get(area::page))
        .route("/{lang}/frameworks/measurements/{measurement}", get(measurement::page))
        .route("/{lang}/frameworks/{framework}", get(pages::one))
}
