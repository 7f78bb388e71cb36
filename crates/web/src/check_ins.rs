//! Checking in: the page of a phone at a door, which works without a network, and the board on
//! which organisers see who is there.

mod api;
mod board;
mod phone;
mod words;

use axum::routing::get;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::people))
        .routes(routes!(api::take))
        .route("/{lang}/conferences/{conference}/check-in", get(board::board).post(board::change))
        .route("/{lang}/check-in/{secret}", get(phone::form).post(phone::take))
}
