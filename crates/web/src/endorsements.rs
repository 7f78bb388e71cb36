//! The desk of a National Commission: the candidates of its country side by side, their order,
//! and what it decides within its quota before its own day.

mod letters;
mod pages;

pub(crate) use letters::remind;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/endorsements/{country}", get(pages::calls_of))
        .route("/{lang}/endorsements/{country}/{call}", get(pages::desk).post(pages::rank))
        .route("/{lang}/endorsements/{country}/{call}/decide", post(pages::decide))
}
