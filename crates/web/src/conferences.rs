//! Conferences: the site of each for everybody, and how organisers set one up.

mod api;
pub(crate) mod frame;
pub(crate) mod hotels;
pub(crate) mod rules;
pub(crate) mod list;
pub(crate) mod settings;
mod site;
pub(crate) mod words;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::list))
        .routes(routes!(api::one))
        .route("/{lang}/conferences", get(list::list))
        .route("/{lang}/conferences/new", get(list::blank).post(list::convene))
        .route("/{lang}/conferences/{conference}", get(site::site))
        .route(
            "/{lang}/conferences/{conference}/settings",
            get(settings::form).post(settings::correct),
        )
        .route("/{lang}/conferences/{conference}/hotels", get(hotels::list).post(hotels::put))
        .route("/{lang}/conferences/{conference}/rules", get(rules::form).post(rules::correct))
        .route("/{lang}/conferences/{conference}/settings/venue", post(settings::venue))
        .route("/{lang}/conferences/{conference}/settings/room", post(settings::room))
        .route("/{lang}/conferences/{conference}/settings/transfer", post(settings::transfer))
        .route("/{lang}/conferences/{conference}/settings/document", post(settings::document))
        .route("/{lang}/conferences/{conference}/settings/sub-theme", post(settings::sub_theme))
}
