//! Awards: the rounds and their winners for everybody; for those who keep the network the
//! shortlist of a call and the ceremony of a round.

mod ceremony;
mod rounds;
mod shortlist;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/awards", get(rounds::all))
        .route("/{lang}/awards/{round}", get(rounds::one))
        .route("/{lang}/awards/{round}/ceremony", get(ceremony::form).post(ceremony::arrange))
        .route("/{lang}/awards/{round}/ceremony/paper", get(ceremony::paper))
        .route("/{lang}/calls/{call}/shortlist", get(shortlist::form).post(shortlist::choose))
}
