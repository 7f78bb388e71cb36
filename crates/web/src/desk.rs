//! The desk: what is due, what is missing and what changed, for the one who opens it.

mod conference;
mod pages;
mod secretariat;
mod tasks;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().route("/{lang}/desk", get(pages::desk))
}
