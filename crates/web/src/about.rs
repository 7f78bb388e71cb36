//! What readers may want to know of the house itself: its methods, its sources, its licences.

mod formulas;
mod methods;
mod pages;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/methods", get(pages::methods))
        .route("/{lang}/methods/{topic}", get(methods::topic))
        .route("/{lang}/licences", get(pages::licences))
}
