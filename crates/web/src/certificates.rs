//! Certificates: checking a number, for anybody; the paper, for the city's people; issuing and
//! revoking, for those who keep the register.

mod api;
mod check;
mod keep;
mod paper;

pub use keep::of_city;
pub(crate) use paper::verification;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::one))
        .route("/{lang}/certificates", get(check::ask))
        .route("/{lang}/certificates/{certificate}", get(check::one))
        .route("/{lang}/certificates/{certificate}/paper", get(paper::print))
        .route("/{lang}/certificates/{certificate}/revoke", post(keep::revoke))
        .route("/{lang}/cities/{city}/certificates", post(keep::issue))
}
