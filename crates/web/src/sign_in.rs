//! Signing in, by password or by a link in a letter, and signing out.

mod pages;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/sign-in", get(pages::ask).post(pages::sign_in))
        .route("/{lang}/sign-in/sent", get(pages::sent))
        .route("/{lang}/sign-in/{secret}", get(pages::link).post(pages::open))
        .route("/{lang}/sign-out", post(pages::sign_out))
}
