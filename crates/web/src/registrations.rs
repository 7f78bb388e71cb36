//! Registering for a conference: the page behind somebody's own link, and for organisers the
//! list, badges, files and what is left of personal data.

mod badges;
mod behalf;
pub(crate) mod export;
mod forgetting;
pub(crate) mod letters;
mod list;
mod one;
mod own;
pub(crate) mod steps;

use axum::routing::get;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(export::csv))
        .routes(routes!(export::xlsx))
        .route("/{lang}/conferences/{conference}/registrations", get(list::list).post(list::change))
        .route(
            "/{lang}/conferences/{conference}/registrations/{registration}",
            get(one::page_of).post(one::decide),
        )
        .route(
            "/{lang}/conferences/{conference}/registrations/{registration}/steps",
            get(behalf::form).post(behalf::fill),
        )
        .route("/{lang}/conferences/{conference}/badges", get(badges::sheets))
        .route(
            "/{lang}/conferences/{conference}/forgetting",
            get(forgetting::ledger).post(forgetting::forget),
        )
        .route("/{lang}/register/{secret}", get(own::form).post(own::change))
        .route("/{lang}/register/{secret}/letter", get(own::letter))
        .route("/{lang}/register/{secret}/badge", get(own::badge))
        .route("/b/{badge}", get(badges::read))
}
