//! What happened in the network, in words: the whole log for its keepers, that of one city
//! for its coordinator.

mod pages;
mod words;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/admin/audit", get(pages::audit))
        .route("/{lang}/cities/{city}/log", get(pages::of_city))
}
