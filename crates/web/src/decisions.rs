//! How a call is decided: the ranking with its uncertainty, the decisions with their reasons, the
//! time of publication, and the letter that each city gets.

mod card;
mod letters;
mod list;
mod told;

use axum::routing::{get, post};
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub use letters::work;
pub use told::{chosen, notice};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/calls/{call}/decision", get(list::decision).post(list::decide))
        .route("/{lang}/calls/{call}/decision/publication", post(list::publication))
        .route("/{lang}/submissions/{submission}/letter", get(told::letter))
}
