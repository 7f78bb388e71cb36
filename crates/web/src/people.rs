//! People and their roles: those of a city, for its coordinator, and everybody, for the
//! keepers of the network.

mod city;
mod network;
mod person;
mod roles;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}/people", get(city::people).post(city::invite))
        .route("/{lang}/admin/people", get(network::people).post(network::invite))
        .route("/{lang}/admin/people/{account}", get(person::person).post(person::appoint))
        .route("/{lang}/admin/people/{account}/close", post(person::close))
        .route("/{lang}/admin/people/{account}/reopen", post(person::reopen))
        .route("/{lang}/people/{account}/appoint", post(roles::appoint))
        .route("/{lang}/people/{account}/dismiss", post(roles::dismiss))
}
