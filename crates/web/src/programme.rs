//! The programme of a conference: read by everybody, in open formats for programs, planned by
//! organisers.

mod calendar;
mod exports;
mod import;
mod letters;
mod papers;
mod people;
mod plan;
mod proposals;
mod reading;
mod session;
mod sessions;
mod versions;

use axum::{
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use network::programme::papers::FILES;

use crate::{App, files::AROUND};

pub(crate) use papers::{paper_form, paper_links, sent as sent_paper, take as take_paper};
pub(crate) use versions::{log, told};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(exports::xml))
        .routes(routes!(exports::json))
        .routes(routes!(exports::ics))
        .routes(routes!(exports::csv))
        .routes(routes!(exports::xlsx))
        .routes(routes!(exports::linked))
        .routes(routes!(plan::api::places))
        .routes(routes!(plan::api::search))
        .route("/{lang}/conferences/{conference}/programme", get(reading::programme))
        .route("/{lang}/conferences/{conference}/programme/{session}", get(session::one))
        .route("/{lang}/conferences/{conference}/calendars", get(calendar::calendars))
        .route("/{lang}/conferences/{conference}/versions", get(versions::all))
        .route("/{lang}/conferences/{conference}/sessions", get(sessions::list).post(sessions::add))
        .route(
            "/{lang}/conferences/{conference}/sessions/{session}",
            get(sessions::filled).post(sessions::correct),
        )
        .route(
            "/{lang}/conferences/{conference}/sessions/{session}/withdraw",
            post(sessions::withdraw),
        )
        .route(
            "/{lang}/conferences/{conference}/sessions/{session}/papers",
            post(papers::add).layer(DefaultBodyLimit::max(FILES.most() + AROUND)),
        )
        .route("/{lang}/conferences/{conference}/papers", post(papers::decide))
        .route(
            "/{lang}/conferences/{conference}/proposals",
            get(proposals::list).post(proposals::accept),
        )
        .route("/{lang}/conferences/{conference}/proposals/call", post(proposals::ask))
        .route("/{lang}/conferences/{conference}/papers/{paper}", get(papers::read))
        .route("/{lang}/conferences/{conference}/people", get(people::list).post(people::put))
        .route("/{lang}/conferences/{conference}/people/{person}", get(people::one))
        .route("/{lang}/conferences/{conference}/import", get(import::form).post(import::take))
        .route(
            "/{lang}/conferences/{conference}/plan",
            get(plan::drafts::list).post(plan::drafts::begin),
        )
        .route("/{lang}/conferences/{conference}/plan/{draft}", get(plan::board::board))
        .route("/{lang}/conferences/{conference}/plan/{draft}/move", post(plan::change::place))
        .route("/{lang}/conferences/{conference}/plan/{draft}/pin", post(plan::change::pin))
        .route("/{lang}/conferences/{conference}/plan/{draft}/out", post(plan::change::take_out))
        .route("/{lang}/conferences/{conference}/plan/{draft}/undo", post(plan::change::undo))
        .route("/{lang}/conferences/{conference}/plan/{draft}/improve", post(plan::change::improve))
        .route(
            "/{lang}/conferences/{conference}/plan/{draft}/repair",
            get(plan::repair::look).post(plan::repair::repair),
        )
        .route(
            "/{lang}/conferences/{conference}/plan/{draft}/happened",
            post(plan::repair::happened),
        )
        .route(
            "/{lang}/conferences/{conference}/plan/{draft}/publish",
            get(plan::publish::look).post(plan::publish::publish),
        )
        .route(
            "/{lang}/conferences/{conference}/plan/{draft}/compare/{other}",
            get(plan::compare::compare),
        )
}
