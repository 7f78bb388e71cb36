//! What a person settles about themselves: name, language, password, sessions.

mod pages;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/account", get(pages::account).post(pages::settle))
        .route("/{lang}/account/password", post(pages::change_password))
        .route("/{lang}/account/sessions/others", post(pages::end_others))
        .route("/{lang}/account/sessions/{session}", post(pages::end))
}
