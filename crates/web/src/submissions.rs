//! What cities answer to calls: one page for what is missing, one for each section, the mayor's
//! signature and the receipt.

mod api;
pub mod answers;
pub mod city;
mod list;
mod receipt;
mod section;
mod show;
mod sign;
mod steps;
mod waiting;

pub use list::Search;
pub use receipt::receipt;
pub use waiting::{Begun, begun, on_desk};

use axum::{
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use network::files::{DOCUMENTS, PICTURES, Purpose};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{App, files};

pub use show::id as submission_id;

/// What may be sent with a submission.
pub const SENT: Purpose =
    Purpose { code: "submission", most_mb: 20, kinds: &[DOCUMENTS, PICTURES] };

pub fn routes() -> OpenApiRouter<App> {
    let most = DefaultBodyLimit::max(SENT.most() + files::AROUND);
    OpenApiRouter::new()
        .routes(routes!(api::one))
        .route("/{lang}/cities/{city}/submissions", get(city::all).post(city::start))
        .route("/{lang}/submissions/{submission}", get(show::submission))
        .route(
            "/{lang}/submissions/{submission}/sections/{section}",
            get(section::section).post(section::save),
        )
        .route("/{lang}/submissions/{submission}/files/{question}", post(section::file).layer(most))
        .route("/{lang}/submissions/{submission}/send", post(steps::send))
        .route("/{lang}/submissions/{submission}/withdraw", post(steps::withdraw))
        .route("/{lang}/submissions/{submission}/signature", post(sign::ask))
        .route("/{lang}/submissions/{submission}/receipt", get(receipt::print))
        .route("/{lang}/calls/{call}/submissions", get(list::list))
        .route("/{lang}/calls/{call}/submissions.csv", get(list::csv))
        .route("/{lang}/calls/{call}/submissions.xlsx", get(list::xlsx))
        .route("/{lang}/sign/{secret}", get(sign::page).post(sign::sign))
        .route("/{lang}/sign/{secret}/files/{file}", get(sign::file))
}
