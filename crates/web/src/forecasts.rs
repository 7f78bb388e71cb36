//! Forecasts that keep score: what was said, what came, and how well each method did.

mod api;
mod board;
mod one;
mod pages;

use axum::routing::get;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::list))
        .routes(routes!(api::csv))
        .routes(routes!(api::scoreboard))
        .route("/{lang}/forecasts", get(pages::all))
        .route("/{lang}/forecasts/{forecast}", get(one::page))
}
