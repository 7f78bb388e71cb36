//! Stories of cities that were honoured: for everybody to read, and for the city and the
//! secretariat to write, agree to and publish.

mod api;
mod edit;
mod read;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::all))
        .routes(routes!(api::one))
        .route("/{lang}/stories", get(read::all))
        .route("/{lang}/stories/{round}/{city}", get(read::one))
        .route("/{lang}/stories/{round}/{city}/edit", get(edit::form).post(edit::write))
        .route("/{lang}/stories/{round}/{city}/step", post(edit::step))
}
