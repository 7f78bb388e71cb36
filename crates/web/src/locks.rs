//! Approving the figures of an area and a year, and opening them again.

mod pages;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().route("/{lang}/cities/{city}/locks", get(pages::all).post(pages::turn))
}
