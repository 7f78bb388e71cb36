//! What a city tells of itself, by topic and language: reading, writing, and two people
//! writing at once.

mod pages;
mod write;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().route("/{lang}/cities/{city}/narratives", get(pages::all)).route(
        "/{lang}/cities/{city}/narratives/{topic}/{language}",
        get(write::form).post(write::save),
    )
}
