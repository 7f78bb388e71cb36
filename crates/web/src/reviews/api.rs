use axum::{
    Json,
    extract::{Path, State},
};
use network::reviews;

use crate::{Acting, App, problem::Problem};

/// What the panel of a call is formed from
///
/// Submissions, jurors and the fit of each pair, in the format that `stoa assign` reads: whoever
/// has the file can form the panel anew and see that none is better. For those who run the jury.
#[utoipa::path(
    get, path = "/api/calls/{call}/panel", params(("call" = String, Path)),
    responses((status = 200, body = Object), (status = 403, body = Problem))
)]
pub async fn panel(
    State(app): State<App>,
    Acting(actor): Acting,
    Path(call): Path<String>,
) -> Result<Json<panel::Instance>, Problem> {
    actor.may_run_jury()?;
    let mut conn = app.db.read().await?;
    let (table, _) = reviews::jury(&mut conn, &actor, &call).await?;
    Ok(Json(table.instance))
}
