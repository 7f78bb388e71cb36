//! The action plan of a city: its draft, its versions, and every way of looking at them.

mod action;
mod api;
mod begin;
mod budget;
mod changes;
mod diagnosis;
mod form;
mod history;
mod matrix;
mod monitoring;
mod open;
mod overview;
mod publish;
mod review;
mod timeline;
pub mod words;
mod write;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::versions))
        .routes(routes!(api::newest))
        .routes(routes!(api::one))
        .route("/{lang}/cities/{city}/plan", get(overview::newest))
        .route("/{lang}/cities/{city}/plan/begin", get(begin::page).post(begin::begin))
        .route("/{lang}/cities/{city}/plan/copy", get(begin::choose).post(begin::copy))
        .route("/{lang}/cities/{city}/plan/write", get(write::page).post(write::keep))
        .route("/{lang}/cities/{city}/plan/items/{item}", get(history::page))
        .route("/{lang}/cities/{city}/plan/items/{item}/take-back", post(history::take_back))
        .route("/{lang}/cities/{city}/plan/items/{item}/bring-back", post(history::bring_back))
        .route("/{lang}/cities/{city}/plan/publish", get(publish::page).post(publish::publish))
        .route("/{lang}/cities/{city}/plan/review", get(review::page).post(review::close))
        .route("/{lang}/cities/{city}/plan/versions", get(changes::versions))
        .route("/{lang}/cities/{city}/plan/{edition}", get(overview::page))
        .route("/{lang}/cities/{city}/plan/{edition}/timeline", get(timeline::page))
        .route("/{lang}/cities/{city}/plan/{edition}/budget", get(budget::page))
        .route("/{lang}/cities/{city}/plan/{edition}/matrix", get(matrix::page))
        .route("/{lang}/cities/{city}/plan/{edition}/monitoring", get(monitoring::page))
        .route("/{lang}/cities/{city}/plan/{edition}/diagnosis", get(diagnosis::page))
        .route("/{lang}/cities/{city}/plan/{edition}/changes", get(changes::page))
        .route("/{lang}/cities/{city}/plan/{edition}/actions/{item}", get(action::page))
}
