use axum::{
    Json,
    extract::{Path, State},
};
use network::{
    ids::SubmissionId,
    submissions::{self, Answer, Submission},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{Acting, App, problem::Problem};

/// A submission with its answers.
#[derive(Serialize, ToSchema)]
pub struct Read {
    #[schema(value_type = Object)]
    submission: Submission,
    #[schema(value_type = Vec<Object>)]
    answers: Vec<Answer>,
}

/// One submission, for those who may read it
#[utoipa::path(
    get, path = "/api/submissions/{submission}", params(("submission" = String, Path)),
    responses((status = 200, body = Read), (status = 404, body = Problem))
)]
pub async fn one(
    State(app): State<App>,
    Acting(actor): Acting,
    Path(id): Path<String>,
) -> Result<Json<Read>, Problem> {
    actor.must_be_signed_in()?;
    let id: SubmissionId = id.parse().map_err(|_| network::Error::NotFound)?;
    let mut conn = app.db.read().await?;
    let (submission, _, answers) = submissions::get(&mut conn, &actor, &id).await?;
    Ok(Json(Read { submission, answers }))
}
