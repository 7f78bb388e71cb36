//! What if: another figure or target of one's own city, what would follow, and what would
//! matter most. A form with an address that can be sent to others; nothing is stored.

mod api;
mod follows;
mod matters;
mod pages;
mod typed;

use axum::routing::get;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::levers, api::suppose))
        .route("/{lang}/cities/{city}/what-if", get(pages::page))
}
