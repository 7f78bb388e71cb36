//! Memberships: how the network grew and shrank, the history of one member, and who owes a report.

mod due;
mod history;
mod letters;
mod size;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub use history::owed;
pub use letters::remind;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/memberships", get(size::over_time))
        .route("/{lang}/memberships/due", get(due::desk))
        .route("/{lang}/cities/{city}/membership", get(history::of_city))
}
