//! Calls: what is open to whom until when, and the desk where the secretariat composes them.

mod api;
pub mod draw;
mod edit;
pub mod form;
mod list;
mod parts;
mod show;
mod steps;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::all))
        .routes(routes!(api::one, api::put))
        .route("/{lang}/calls", get(list::all))
        .route("/{lang}/calls/new", get(list::new).post(list::compose))
        .route("/{lang}/calls/{call}", get(show::call))
        .route("/{lang}/calls/{call}/preview", get(show::preview))
        .route("/{lang}/calls/{call}/edit", get(edit::overview))
        .route("/{lang}/calls/{call}/edit/{part}", get(edit::part).post(edit::change))
        .route("/{lang}/calls/{call}/open", post(steps::open))
        .route("/{lang}/calls/{call}/close", post(steps::close))
        .route("/{lang}/calls/{call}/extend", post(steps::extend))
}
