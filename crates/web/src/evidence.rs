//! The evidence of a city: what supports its words, for everybody or for its people.

mod beside;
mod form;
mod pages;
mod things;

use axum::{extract::DefaultBodyLimit, routing::get};
use network::evidence::FILES;
use utoipa_axum::router::OpenApiRouter;

use crate::{App, files::AROUND};

pub use beside::{beside, list};
pub use pages::licence;
pub use things::Things;

pub fn routes() -> OpenApiRouter<App> {
    let limit = || DefaultBodyLimit::max(FILES.most() + AROUND);
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}/evidence", get(pages::all).post(form::add).layer(limit()))
        .route("/{lang}/cities/{city}/evidence/new", get(form::new))
        .route(
            "/{lang}/cities/{city}/evidence/{evidence}",
            get(pages::one).post(form::correct).layer(limit()),
        )
}
