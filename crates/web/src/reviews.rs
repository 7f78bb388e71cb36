//! How submissions are read: the jury of a call and who reads what, the juror's desk, the page on
//! which a juror reads and scores, and how far jurors agree.

mod api;
mod assignment;
mod calibration;
mod desk;
mod jury;
mod letters;
mod one;
mod read;
mod words;

use axum::routing::{get, post};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::App;

pub use desk::on_desk;
pub use letters::{remind, seats};
pub use words::{on_shortlist, tabs};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(api::panel))
        .route("/{lang}/calls/{call}/jury", get(jury::jury).post(jury::appoint))
        .route("/{lang}/calls/{call}/jury/invite", post(jury::invite))
        .route("/{lang}/calls/{call}/jury/{account}", post(jury::change))
        .route(
            "/{lang}/calls/{call}/assignment",
            get(assignment::assignment).post(assignment::change),
        )
        .route("/{lang}/calls/{call}/assignment/{submission}", get(one::one).post(one::rule))
        .route("/{lang}/calls/{call}/calibration", get(calibration::calibration))
        .route("/{lang}/reviews", get(desk::desk))
        .route("/{lang}/reviews/conflicts", post(desk::conflict))
        .route("/{lang}/reviews/{submission}", get(read::read).post(read::score))
        .route("/{lang}/reviews/{submission}/files/{question}", get(read::file))
        .route("/{lang}/reviews/{submission}/talk", post(read::say))
}
