//! Whom a conference invites: the organisers' board, the page on which those invited answer, and
//! the one on which a head forms the delegation.

mod answer;
mod board;
mod export;
mod lead;
pub(crate) mod letters;
mod one;
pub(crate) mod words;

use axum::{
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use network::delegations::FILES;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{App, files::AROUND};

pub(crate) use board::fresh;
pub(crate) use lead::person_fields;
pub use letters::remind;
pub(crate) use one::person;

pub fn routes() -> OpenApiRouter<App> {
    let limit = DefaultBodyLimit::max(FILES.most() + AROUND);
    OpenApiRouter::new()
        .routes(routes!(export::csv))
        .routes(routes!(export::xlsx))
        .route(
            "/{lang}/conferences/{conference}/delegations",
            get(board::board).post(board::invite),
        )
        .route("/{lang}/conferences/{conference}/delegations/table", post(board::table))
        .route("/{lang}/conferences/{conference}/funded", get(board::funded))
        .route(
            "/{lang}/conferences/{conference}/delegations/{delegation}",
            get(one::page_of).post(one::decide),
        )
        .route("/{lang}/conferences/{conference}/delegations/{delegation}/letter", get(one::letter))
        .route(
            "/{lang}/conferences/{conference}/delegations/{delegation}/credentials",
            get(one::credentials),
        )
        .route("/{lang}/invited/{secret}", get(answer::form).post(answer::answer))
        .route("/{lang}/invited/{secret}/letter", get(answer::letter))
        .route("/{lang}/delegation/{secret}", get(lead::form).post(lead::change))
        .route("/{lang}/delegation/{secret}/credentials", post(lead::credentials).layer(limit))
}
