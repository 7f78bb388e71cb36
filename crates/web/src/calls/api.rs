use axum::{
    Json,
    extract::{Path, State},
};
use network::{
    calls::{self, Call, Document},
    ids::{At, Known},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Acting, App, problem::Problem};

/// A call with where it stands now.
#[derive(Serialize, ToSchema)]
pub struct Standing {
    code: String,
    /// `draft`, `coming`, `open`, `grace` or `closed`.
    phase: &'static str,
    revision: i64,
    /// What it says: kind, window, rules, quotas, form, rubric and caps.
    #[schema(value_type = Object)]
    says: Document,
}

impl From<Call> for Standing {
    fn from(call: Call) -> Self {
        let phase = call.phase(&At::now()).code();
        Self { phase, code: call.code, revision: call.revision, says: call.says }
    }
}

#[derive(Deserialize, ToSchema)]
pub struct Put {
    /// The revision that the writer saw; 0 composes a new call.
    seen: i64,
    #[schema(value_type = Object)]
    says: Document,
}

/// All calls
///
/// Drafts are listed for those who keep the network.
#[utoipa::path(get, path = "/api/calls", responses((status = 200, body = Vec<Standing>)))]
pub async fn all(
    State(app): State<App>,
    Acting(actor): Acting,
) -> Result<Json<Vec<Standing>>, Problem> {
    let mut conn = app.db.read().await?;
    let all = calls::all(&mut conn, &actor, &Known::NOW).await?;
    Ok(Json(all.into_iter().map(Standing::from).collect()))
}

/// One call
#[utoipa::path(
    get, path = "/api/calls/{call}", params(("call" = String, Path)),
    responses((status = 200, body = Standing), (status = 404, body = Problem))
)]
pub async fn one(
    State(app): State<App>,
    Acting(actor): Acting,
    Path(call): Path<String>,
) -> Result<Json<Standing>, Problem> {
    let mut conn = app.db.read().await?;
    Ok(Json(calls::get(&mut conn, &actor, &call, &Known::NOW).await?.into()))
}

/// Compose a call, or change its draft
#[utoipa::path(
    put, path = "/api/calls/{call}", params(("call" = String, Path)),
    responses((status = 200, body = Standing), (status = 409, body = Problem))
)]
pub async fn put(
    State(app): State<App>,
    Acting(actor): Acting,
    Path(call): Path<String>,
    Json(put): Json<Put>,
) -> Result<Json<Standing>, Problem> {
    let mut tx = app.db.begin().await?;
    let kept = match put.seen {
        0 => calls::compose(&mut tx, &actor, &call, put.says).await?,
        seen => calls::revise(&mut tx, &actor, &call, put.says, seen).await?,
    };
    tx.commit().await?;
    Ok(Json(kept.into()))
}
