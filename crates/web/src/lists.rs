//! Published lists with their versions, and for those who keep the register publishing them.

mod api;
mod pages;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::one))
        .route("/{lang}/lists", get(pages::all))
        .route("/{lang}/lists/{list}", get(pages::one))
        .route("/{lang}/lists/{list}/publish", post(pages::publish))
        .route("/{lang}/lists/{list}/take-off", post(pages::take_off))
}
