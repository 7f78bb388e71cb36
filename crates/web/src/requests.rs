//! Asking offices for figures and texts: the coordinator's list, and what the office sees
//! who opens the link.

mod answer;
mod ask;
mod letters;
mod list;
mod one;
mod words;

use axum::{
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use network::requests::FILES;
use utoipa_axum::router::OpenApiRouter;

use crate::{App, files::AROUND};

pub use letters::remind;
pub use list::due_on_desk;
pub use words::today;

pub fn routes() -> OpenApiRouter<App> {
    let limit = DefaultBodyLimit::max(FILES.most() + AROUND);
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}/requests", get(list::all).post(ask::send))
        .route("/{lang}/cities/{city}/requests/new", get(ask::form))
        .route("/{lang}/cities/{city}/requests/{request}", get(one::page_of).post(one::decide))
        .route("/{lang}/answer/{secret}", get(answer::form).post(answer::save))
        .route("/{lang}/answer/{secret}/files", post(answer::attach).layer(limit))
        .route("/{lang}/answer/{secret}/files/{file}", get(answer::file))
}
