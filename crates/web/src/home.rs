//! The first page.

mod pages;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().route("/", get(crate::begin)).route("/{lang}", get(pages::home))
}
