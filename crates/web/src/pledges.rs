//! The ledger of pledges: what partners promised a city, and what became of it.

mod ledger;
mod letters;
mod made;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}/pledges", get(ledger::all).post(ledger::act))
        .route("/{lang}/pledge/{secret}", get(made::form).post(made::save))
}
