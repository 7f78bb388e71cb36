//! Interpretation: interpreters and their roster for organisers, and a page of their own for each
//! interpreter, opened by a link.

mod api;
mod board;
mod change;
mod letters;
mod mine;
pub(crate) mod words;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::roster))
        .route("/{lang}/conferences/{conference}/interpretation", get(board::board))
        .route("/{lang}/conferences/{conference}/interpretation/agreement", post(change::agreement))
        .route(
            "/{lang}/conferences/{conference}/interpretation/interpreters",
            post(change::interpreter),
        )
        .route("/{lang}/conferences/{conference}/interpretation/withdraw", post(change::withdraw))
        .route("/{lang}/conferences/{conference}/interpretation/teams", post(change::teams))
        .route("/{lang}/conferences/{conference}/interpretation/seats", post(change::seats))
        .route("/{lang}/conferences/{conference}/interpretation/seat", post(change::seat))
        .route("/{lang}/conferences/{conference}/interpretation/tell", post(change::tell))
        .route("/{lang}/interpreting/{secret}", get(mine::page))
        .route("/{lang}/interpreting/{secret}/calendar.ics", get(mine::calendar))
        .route("/{lang}/interpreting/{secret}/papers/{paper}", get(mine::paper))
}
