//! Entering figures: the grid, the form with everything about one figure, its history,
//! and the same for programs.

mod api;
pub mod breakdowns;
mod change;
mod grid;
mod one;
mod typed;

pub(crate) use typed::{number, shown};

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::list))
        .routes(routes!(api::record))
        .routes(routes!(api::history))
        .routes(routes!(api::withdraw))
        .route("/{lang}/cities/{city}/observations", get(grid::page).post(grid::save))
        .route("/{lang}/cities/{city}/observations/one", get(one::page).post(one::save))
        .route("/{lang}/cities/{city}/observations/withdraw", post(change::withdraw))
        .route("/{lang}/cities/{city}/observations/restore", post(change::restore))
}
