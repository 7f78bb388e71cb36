//! Where those who keep the network begin.

mod pages;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().route("/{lang}/admin", get(pages::hub))
}
