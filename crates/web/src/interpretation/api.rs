//! The roster for programs.

use axum::{Json, extract::State};
use network::{
    Error,
    frameworks::Text,
    interpretation::roster::{Sheet, Trouble},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{App, conferences::frame::Organised, problem::Problem};

/// Who sits in which booth of which session.
#[derive(Serialize, ToSchema)]
pub struct OneRoster {
    conference: String,
    /// 0 before the first roster.
    revision: i64,
    /// The version of the programme that the sessions are of.
    version: i64,
    /// Whether programme or interpreters changed since the roster was made.
    is_behind: bool,
    /// When the interpreters were last told.
    told_at: Option<String>,
    /// Those with booths, in order of time.
    sessions: Vec<Interpreted>,
    /// Rules of the agreement that the roster breaks.
    #[schema(value_type = Vec<Object>)]
    broken: Vec<Trouble>,
}

#[derive(Serialize, ToSchema)]
pub struct Interpreted {
    session: String,
    /// By language.
    #[schema(value_type = Object)]
    title: Text,
    day: Option<String>,
    /// Clock time at the place.
    from: Option<String>,
    minutes: i64,
    room: String,
    booths: Vec<OneBooth>,
}

#[derive(Serialize, ToSchema)]
pub struct OneBooth {
    /// The language spoken in it.
    language: String,
    interpreters: Vec<Seated>,
}

#[derive(Serialize, ToSchema)]
pub struct Seated {
    code: String,
    name: String,
    /// Whether somebody decided it; the search leaves it.
    by_hand: bool,
}

/// The roster of interpreters
///
/// For organisers: every booth that the published programme needs, filled or not.
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/roster",
    tag = "conferences",
    params(("conference" = String, Path)),
    responses((status = 200, body = OneRoster), (status = 403, body = Problem), (status = 404, body = Problem)),
)]
pub async fn roster(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Json<OneRoster>, Problem> {
    let mut conn = app.db.read().await?;
    let sheet = Sheet::read(&mut conn, &reader.actor, &code).await?.ok_or(Error::NotFound)?;
    drop(conn);
    let booth = |session: &str, language: &str| OneBooth {
        language: language.to_owned(),
        interpreters: sheet
            .team(session, language)
            .into_iter()
            .map(|seat| Seated {
                code: seat.interpreter.clone(),
                name: sheet
                    .interpreter(&seat.interpreter)
                    .map_or_else(String::new, |one| one.is.name.clone()),
                by_hand: seat.by_hand,
            })
            .collect(),
    };
    let sessions = sheet
        .sessions()
        .into_iter()
        .map(|(held, booths)| Interpreted {
            session: held.code.clone(),
            title: held.is.title.clone(),
            day: held.place.day.map(|day| day.to_string()),
            from: held.place.from.map(|from| from.strftime("%H:%M").to_string()),
            minutes: held.is.minutes,
            room: held.place.room.clone(),
            booths: booths.into_iter().map(|language| booth(&held.code, language)).collect(),
        })
        .collect();
    Ok(Json(OneRoster {
        conference: code,
        revision: sheet.roster.as_ref().map_or(0, |roster| roster.revision),
        version: sheet.version.number,
        is_behind: sheet.is_behind(),
        told_at: sheet
            .roster
            .as_ref()
            .and_then(|roster| roster.told_at.as_ref())
            .map(ToString::to_string),
        sessions,
        broken: sheet.broken(),
    }))
}
