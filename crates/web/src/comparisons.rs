//! Comparisons: which cities and measurements are set side by side, by which methods, and how
//! firm each place is.

mod agree;
mod choose;
mod files;
mod kept;
mod pages;
mod places;
mod settled;
mod switch;
mod weights;
mod why;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub use kept::Tables;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/comparisons", get(pages::compare))
        .route("/{lang}/comparisons/{file}", get(files::get))
        .route("/{lang}/cities/{city}/comparisons", get(agree::ask).post(agree::answer))
        .route("/{lang}/admin/comparisons", get(switch::show).post(switch::switch))
}
