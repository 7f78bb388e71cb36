//! Progress of a city: its page, its areas and its measurements, against its own past.

mod area;
mod city;
pub(crate) mod draw;
mod measurement;
pub mod words;

pub use city::{invented, state_of};
pub use draw::{Drawing, large};
pub use measurement::{change, changed};
pub use words::{status, tally};

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}", get(city::page))
        .route("/{lang}/cities/{city}/areas/{area}", get(area::page))
        .route("/{lang}/cities/{city}/measurements/{measurement}", get(measurement::page))
}
