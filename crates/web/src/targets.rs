//! The targets of a city: reading them, setting them, giving them up.

mod api;
mod pages;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::list))
        .routes(routes!(api::history, api::set, api::give_up))
        .route("/{lang}/cities/{city}/targets", get(pages::all).post(pages::set))
        .route("/{lang}/cities/{city}/targets/give-up", post(pages::give_up))
}
