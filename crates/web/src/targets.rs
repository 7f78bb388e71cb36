//! The targets of a city: reading them, setting them, giving them up.

mod pages;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}/targets", get(pages::all).post(pages::set))
        .route("/{lang}/cities/{city}/targets/give-up", post(pages::give_up))
}
