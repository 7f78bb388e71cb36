//! What came out of a conference: results by session with highlights for everybody, the form in
//! which they are written, and what the next host takes over.

mod form;
mod handover;
mod highlights;
mod paper;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub use form::{read_result, result_page};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/conferences/{conference}/results", get(highlights::read))
        .route("/{lang}/conferences/{conference}/results/release", post(highlights::release))
        .route(
            "/{lang}/conferences/{conference}/sessions/{session}/result",
            get(form::organised).post(form::write),
        )
        .route(
            "/{lang}/conferences/{conference}/handover",
            get(handover::read).post(handover::keep),
        )
        .route("/{lang}/conferences/{conference}/handover.pdf", get(paper::print))
}
