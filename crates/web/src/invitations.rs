//! Inviting people to roles, and accepting.

mod form;
mod join;
mod list;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

pub use form::{InviteForm, form, invite};
pub use list::open;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/join/{secret}", get(join::ask).post(join::join))
        .route("/{lang}/invitations/{invitation}/withdraw", post(list::withdraw))
}
