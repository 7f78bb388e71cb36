//! The goals of the 2030 Agenda: which measurements serve them, and which gaps are left.

mod pages;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/goals", get(pages::all))
        .route("/{lang}/goals/{goal}", get(pages::one))
}
