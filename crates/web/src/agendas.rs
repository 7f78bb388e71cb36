//! Delegates' own timetables, opened by a link; and what organisers see of them: how many there
//! are, questions to sessions, feedback.

mod certificate;
mod choose;
mod desk;
mod door;
mod feedback;
pub(crate) mod letters;
mod mine;
mod offline;
mod people;
mod profile;
mod session;

pub(crate) use desk::moderated;
pub(crate) use mine::heard;

use axum::routing::{get, post};
use maud::{Markup, html};
use network::agendas::{self, Agenda, KIND};
use utoipa_axum::router::OpenApiRouter;

use crate::{App, guests, links::Holder, problem::Problem};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/conferences/{conference}/agenda", get(door::door).post(door::open))
        .route("/{lang}/conferences/{conference}/agendas", get(desk::list))
        .route("/{lang}/conferences/{conference}/agendas/attended", post(desk::attended))
        .route("/{lang}/conferences/{conference}/agendas/wishes", post(desk::wishes))
        .route(
            "/{lang}/conferences/{conference}/questions",
            get(desk::questions).post(desk::decide),
        )
        .route("/{lang}/conferences/{conference}/feedback", get(feedback::read))
        .route("/{lang}/register/{secret}/agenda", post(door::registered))
        .route("/{lang}/agenda/{secret}", get(mine::page))
        .route("/{lang}/agenda/{secret}/pick", post(choose::one))
        .route("/{lang}/agenda/{secret}/seen", post(mine::seen))
        .route("/{lang}/agenda/{secret}/choose", get(choose::list).post(choose::all))
        .route("/{lang}/agenda/{secret}/sessions/{session}", get(session::page))
        .route("/{lang}/agenda/{secret}/sessions/{session}/question", post(session::ask))
        .route("/{lang}/agenda/{secret}/sessions/{session}/feedback", post(session::rate))
        .route("/{lang}/agenda/{secret}/feedback", get(feedback::form).post(feedback::give))
        .route("/{lang}/agenda/{secret}/profile", get(profile::form).post(profile::keep))
        .route("/{lang}/agenda/{secret}/shut", post(profile::shut))
        .route("/{lang}/agenda/{secret}/people", get(people::find))
        .route("/{lang}/agenda/{secret}/certificate", get(certificate::print))
        .route("/{lang}/agenda/{secret}/offline.js", get(offline::worker))
        .route("/{lang}/calendar/{secret}/agenda.ics", get(mine::calendar))
}

/// The timetable that a link opens.
async fn opened(app: &App, holder: &Holder) -> Result<Agenda, Problem> {
    let key = holder.opens(KIND)?;
    let mut conn = app.db.read().await?;
    Ok(agendas::get(&mut conn, &holder.reader.actor, key).await?)
}

/// The pages of somebody's timetable.
fn tabs(holder: &Holder, here: &str) -> Markup {
    let lang = holder.reader.lang;
    let tab = |rest: &str, key: &str| {
        html! { li { a href=(holder.href("agenda", rest)) aria-current=[(rest == here).then_some("page")] { (lang.text(key)) } } }
    };
    html! {
        (guests::tabs(holder, "agenda"))
        nav class="tabs" aria-label=(lang.text("agenda-pages")) { ul {
            (tab("", "agenda-mine"))
            (tab("/choose", "agenda-choose"))
            (tab("/people", "agenda-people"))
            (tab("/feedback", "agenda-feedback"))
            (tab("/profile", "agenda-profile"))
        } }
    }
}
