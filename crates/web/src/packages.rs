//! Packages: the submissions of a call as PDF in one file, made in the background.

mod pages;
mod work;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub use work::work;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/calls/{call}/packages", post(pages::ask))
        .route("/{lang}/calls/{call}/packages/{package}", get(pages::one))
        .route("/{lang}/calls/{call}/packages/{package}/zip", get(pages::zip))
}
