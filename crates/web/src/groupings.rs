//! Groupings: which there are, and how many cities each holds.

mod pages;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/groupings", get(pages::list).post(pages::create))
        .route("/{lang}/groupings/{grouping}", post(pages::rename))
}
