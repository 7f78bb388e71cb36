//! What the board asks for while somebody drags: every place with its conflicts in words.

use axum::{
    Json,
    extract::{Path, Query, State},
};
use network::{Error, programme::searches};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{board, laid};
use crate::{
    App, Lang,
    conferences::{frame::Organised, words::Names},
    problem::Problem,
};

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// The code of the session.
    #[serde(default)]
    session: String,
    /// The language of the words.
    lang: Option<String>,
}

/// A place that a session could take.
#[derive(Serialize, ToSchema)]
pub struct Spot {
    /// `2015-09-28T09:00@room`
    key: String,
    /// What would be newly broken there, in words.
    clashes: Vec<String>,
    /// Change of the cost; below 0 is better.
    change: i64,
}

/// How far a search is.
#[derive(Serialize, ToSchema)]
pub struct Far {
    /// 0 to 1.
    share: f64,
    broken: i64,
    cost: i64,
    ended: bool,
}

/// Places for a session
///
/// Every row and room of the board with the rules that would be broken there.
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/drafts/{draft}/places",
    tag = "conferences",
    params(("conference" = String, Path), ("draft" = String, Path), Wanted),
    responses((status = 200, body = Vec<Spot>), (status = 403, body = Problem)),
)]
pub async fn places(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, draft)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<Spot>>, Problem> {
    let mut conn = app.db.read().await?;
    let laid = laid(&mut conn, &reader, &code, &draft).await?;
    drop(conn);
    let lang = wanted.lang.as_deref().and_then(Lang::from_code).unwrap_or(reader.lang);
    let (plan, names) = (laid.plan(), Names::of(&laid));
    let number = plan.number(&wanted.session).ok_or(Error::NotFound)?;
    let starts: Vec<usize> = laid
        .conference
        .is
        .days()
        .flat_map(|day| board::rows(&laid, &plan, day).into_iter().map(move |at| (day, at)))
        .filter_map(|(day, at)| plan.slot(day, at))
        .collect();
    let spots = plan.spots(number, &starts);
    Ok(Json(
        spots
            .iter()
            .map(|spot| Spot {
                key: board::spot_key(spot),
                clashes: spot.clashes.iter().map(|clash| names.clash(lang, clash)).collect(),
                change: spot.change,
            })
            .collect(),
    ))
}

/// How far the last search of a draft is
#[utoipa::path(
    get,
    path = "/api/conferences/{conference}/drafts/{draft}/search",
    tag = "conferences",
    params(("conference" = String, Path), ("draft" = String, Path)),
    responses((status = 200, body = Far), (status = 404, body = Problem)),
)]
pub async fn search(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, draft)): Path<(String, String)>,
) -> Result<Json<Far>, Problem> {
    let mut conn = app.db.read().await?;
    let laid = laid(&mut conn, &reader, &code, &draft).await?;
    let found = searches::latest(&mut conn, &reader.actor, &laid.draft.id).await?;
    let one = found.ok_or(Error::NotFound)?;
    Ok(Json(Far {
        share: one.share,
        broken: one.broken,
        cost: one.cost,
        ended: one.ended_at.is_some(),
    }))
}
