//! The register: finding cities in a list and on a map, reading where each line of it
//! comes from, and keeping it.

mod api;
mod edit;
mod entry;
mod membership;
mod pages;
mod search;
pub(crate) mod words;

pub(crate) use entry::{reason, refusal};
pub(crate) use membership::span;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::list))
        .routes(routes!(api::one))
        .route("/{lang}/cities", get(pages::list))
        .route("/{lang}/cities.csv", get(pages::download))
        .route("/{lang}/cities/new", get(edit::blank).post(edit::add))
        .route("/{lang}/cities/{city}/entry", get(entry::history))
        .route("/{lang}/cities/{city}/entry/correct", get(edit::filled).post(edit::correct))
        .route("/{lang}/cities/{city}/entry/membership", post(membership::change))
        .route("/{lang}/cities/{city}/entry/membership/{spell}", post(membership::correct))
        .route("/{lang}/cities/{city}/entry/groupings", post(membership::group))
}
