//! People of a programme on a page of their own, opened by a link: chairs, speakers, rapporteurs.

pub(crate) mod letters;
mod mine;

use axum::{
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use network::programme::papers::FILES;
use utoipa_axum::router::OpenApiRouter;

use crate::{App, files::AROUND};

pub fn routes() -> OpenApiRouter<App> {
    let limit = DefaultBodyLimit::max(FILES.most() + AROUND);
    OpenApiRouter::new()
        .route("/{lang}/conferences/{conference}/people/links", post(mine::send))
        .route("/{lang}/part/{secret}", get(mine::page))
        .route("/{lang}/part/{secret}/answer", post(mine::answer))
        .route("/{lang}/part/{secret}/questions", post(mine::decide))
        .route("/{lang}/part/{secret}/papers/{paper}", get(mine::paper))
        .route(
            "/{lang}/part/{secret}/sessions/{session}/papers",
            post(mine::send_paper).layer(limit),
        )
        .route(
            "/{lang}/part/{secret}/sessions/{session}/result",
            get(mine::result).post(mine::write),
        )
}
