//! Who carries a plan: departments, bodies, partners, who answers for what, and what was decided.

mod meeting;
mod pages;
mod partners;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}/structure", get(pages::page))
        .route("/{lang}/cities/{city}/structure/meetings/{item}", get(meeting::page))
        .route("/{lang}/cities/{city}/structure/partner", get(partners::page).post(partners::keep))
        .route("/{lang}/cities/{city}/structure/partner/withdraw", post(partners::withdraw))
}
